"""Progress of long work: shown where a terminal is there, quiet elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self


class Progress:
    """A line that says which step is under way and how far it has come.

    Args:
        enabled: Whether to show anything; None asks whether standard error is a terminal.
    """

    def __init__(self, *, enabled: bool | None = None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar

        shown = sys.stderr.isatty() if enabled is None else enabled
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[part]}", markup=False),
        )
        self._bar = Bar(*columns, console=Console(stderr=True), disable=not shown)
        self._task = self._bar.add_task("", total=None, visible=False, part="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def step(self, description: str, total: int | None = None) -> None:
        """Begin a step that has ``total`` parts; None if that is not known."""
        self._bar.reset(self._task, description=description, total=total, visible=True, part="")

    def advance(self, part: str) -> None:
        """One part of the step is done; its name is shown until the next one is."""
        self._bar.update(self._task, advance=1, part=part)
