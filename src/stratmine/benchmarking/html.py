"""A benchmark as a table in notebooks."""

from __future__ import annotations

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings
from stratmine.schema import html_table

_SHOWN = 20


def benchmark_html(holdings: Holdings) -> str:
    """Return who has how many goals on what, the largest groups first; all text is escaped."""
    shown = holdings.groups[:_SHOWN]
    caption = (
        f"{len(holdings.owners)} municipalities, {holdings.goals} goals, "
        f"{len(holdings.groups)} {holdings.options.level}s, {len(shown)} shown"
    )
    head = ("", *(owner.name for owner in holdings.owners))
    return html_table(caption, head, (_row(holdings, group) for group in shown))


def _row(holdings: Holdings, group: Group) -> tuple[object, ...]:
    return (group.label, *(len(holdings.held(group, owner)) or None for owner in holdings.owners))
