"""What reading a file may cost: characters and seconds."""

from __future__ import annotations

import time

from stratmine.options import ParseOptions
from stratmine.schema.issue import Issue


class Budget:
    """What is left of the text and of the time that one file may take.

    The clock starts when it is made. Readers ask `is_spent` between two blocks and stop there,
    so that what was read is kept.

    Args:
        options: The limits.
    """

    def __init__(self, options: ParseOptions) -> None:
        self._options = options
        self._characters = options.max_characters
        self._end = time.monotonic() + options.timeout
        self._reached: str | None = None

    def spend(self, characters: int) -> None:
        """Take characters off what is left."""
        self._characters -= characters

    def is_spent(self) -> bool:
        """Whether a limit is reached; the first that is stays the reason."""
        if self._reached is None:
            if self._characters <= 0:
                self._reached = f"max_characters={self._options.max_characters}"
            elif time.monotonic() > self._end:
                self._reached = f"timeout={self._options.timeout:g}"
        return self._reached is not None

    @property
    def truncated(self) -> bool:
        """Whether a reader was told to stop."""
        return self._reached is not None

    def issues(self, name: str) -> tuple[Issue, ...]:
        """The issue that says what was left out and why; empty where nothing was."""
        if self._reached is None:
            return ()
        message = f"{name}: the end was left out at {self._reached}; raise it to read the rest"
        return (Issue(stage="parsing", code="truncated", message=message),)
