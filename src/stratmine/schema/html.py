"""Tables for notebooks; all text is escaped, for it comes from documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def html_table(caption: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return an HTML table.

    Args:
        caption: Its caption.
        head: Names of the columns.
        rows: Cells, as many as there are columns; None is empty.
    """
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    lines = "".join(
        f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in cells)}</tr>" for cells in rows
    )
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{names}</tr></thead>"
        f"<tbody>{lines}</tbody></table>"
    )


def _cell(value: object) -> str:
    # White space at the start shows depth in a tree; HTML would fold it.
    text = "" if value is None else str(value)
    return escape(text).replace("\u2003", "&emsp;")
