"""How a run over many files went."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from stratmine.schema.base import Record
from stratmine.schema.html import html_table
from stratmine.schema.issue import Issue
from stratmine.schema.strategy import ELEMENT_COLUMNS, Strategy

if TYPE_CHECKING:
    import pandas as pd


class Outcome(Record):
    """What became of one file.

    Attributes:
        file: Path relative to the folder that was read, with forward slashes.
        status: ``ok``; ``issues``: read, but something was uncertain or left out;
            ``failed``: nothing could be read.
        strategy_id: The strategy that came of it, if any.
        issues: What went wrong or was uncertain; never empty for ``failed``.
    """

    file: str
    status: Literal["ok", "issues", "failed"]
    strategy_id: str | None = None
    issues: tuple[Issue, ...] = ()

    @classmethod
    def of(cls, file: str, strategy: Strategy) -> Outcome:
        """Return the outcome of a file that a strategy came of."""
        status: Literal["ok", "issues"] = "issues" if strategy.issues else "ok"
        return cls(file=file, status=status, strategy_id=strategy.id, issues=strategy.issues)


class Corpus(Record):
    """Strategies, and what went wrong on the way, sorted by file.

    Attributes:
        strategies: One for each file that could be read.
        outcomes: One for each file.
    """

    strategies: tuple[Strategy, ...] = ()
    outcomes: tuple[Outcome, ...] = ()

    @classmethod
    def of(cls, strategies: Iterable[Strategy]) -> Corpus:
        """Return strategies as a corpus, each with what was uncertain in it."""
        ordered = sorted(strategies, key=lambda strategy: (strategy.source.file, strategy.id))
        return cls(
            strategies=tuple(ordered),
            outcomes=tuple(Outcome.of(strategy.source.file, strategy) for strategy in ordered),
        )

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The files that could not be read."""
        return tuple(outcome for outcome in self.outcomes if outcome.status == "failed")

    def to_frame(self) -> pd.DataFrame:
        """Return a pandas frame with one row for each element of each strategy."""
        import pandas as pd

        rows = [row for strategy in self.strategies for row in strategy.to_rows()]
        return pd.DataFrame(rows, columns=list(ELEMENT_COLUMNS))

    def __repr__(self) -> str:
        elements = sum(len(strategy.elements) for strategy in self.strategies)
        read = f"{len(self.strategies)} strategies with {elements} elements"
        return f"<Corpus of {read}; {len(self.failed)} files could not be read>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        titles = {strategy.id: strategy.title for strategy in self.strategies}
        sizes = {strategy.id: len(strategy.elements) for strategy in self.strategies}
        rows = (
            (
                outcome.file,
                outcome.status,
                titles.get(outcome.strategy_id or ""),
                sizes.get(outcome.strategy_id or ""),
                outcome.issues[0].message if outcome.issues else None,
            )
            for outcome in self.outcomes
        )
        caption = f"{len(self.strategies)} documents read, {len(self.failed)} failed"
        return html_table(caption, ("file", "status", "title", "elements", "remark"), rows)
