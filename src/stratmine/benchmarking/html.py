"""A benchmark as a table in notebooks."""

from __future__ import annotations

from html import escape

from stratmine.benchmarking.groups import Group
from stratmine.benchmarking.holdings import Holdings

_SHOWN = 20


def benchmark_html(holdings: Holdings) -> str:
    """Return who has how many goals on what, the largest groups first; all text is escaped."""
    shown = holdings.groups[:_SHOWN]
    caption = (
        f"{len(holdings.owners)} municipalities, "
        f"{sum(len(owner.goals) for owner in holdings.owners)} goals, "
        f"{len(holdings.groups)} {holdings.options.level}s, {len(shown)} shown"
    )
    head = "".join(f"<th>{escape(owner.name)}</th>" for owner in holdings.owners)
    rows = "".join(_row(holdings, group) for group in shown)
    return (
        f"<table><caption>{caption}</caption><thead><tr><th></th>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _row(holdings: Holdings, group: Group) -> str:
    name = " / ".join(name for name in (group.label.da, group.label.sv) if name)
    cells = "".join(
        f"<td>{len(holdings.held(group, owner)) or ''}</td>" for owner in holdings.owners
    )
    return f"<tr><th>{escape(name)}</th>{cells}</tr>"
