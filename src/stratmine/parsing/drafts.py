"""Blocks in the making: what readers of flowing text put together before ids are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from stratmine.parsing.words.columnnames import LONGEST_NAME, names_columns
from stratmine.schema.document import Block, BlockKind, Cell, Span

LONGEST_DEFINITION = 120
"""A longer one stands under its term as under a heading."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A block without an id; what is not named here is as in `stratmine.schema.Block`.

    Attributes:
        pages: Where pages begin in the text, as (offset, page); empty without pages.
        level: Of a heading; None while it is not settled.
    """

    kind: BlockKind
    text: str
    pages: tuple[tuple[int, int], ...] = ()
    level: int | None = None
    number: str | None = None
    marker: str | None = None
    depth: int = 0
    cells: tuple[Cell, ...] = ()
    evidence: tuple[str, ...] = ()


def table_draft(cells: Sequence[Cell], pages: tuple[tuple[int, int], ...] = ()) -> Draft:
    """Make a table of cells in the order of rows: text joined by tabs and line breaks.

    Where the format marks no header, a first row that names its columns is one.
    """
    cells = _with_header(cells)
    lines: list[str] = []
    placed: list[Cell] = []
    position = 0
    for _, row in groupby(cells, key=lambda cell: cell.row):
        members = list(row)
        for cell in members:
            placed.append(replace(cell, start=position))
            position += len(cell.text) + 1
        lines.append("\t".join(cell.text for cell in members))
    return Draft("table", "\n".join(lines), pages=pages, cells=tuple(placed))


def _with_header(cells: Sequence[Cell]) -> Sequence[Cell]:
    if any(cell.header for cell in cells):
        return cells
    first = {cell.column: cell.text for cell in cells if cell.row == cells[0].row}
    others = [(cell.column, cell.text) for cell in cells if cell.row > cells[0].row]
    is_short = len(first) > 1 and max(map(len, first.values())) <= LONGEST_NAME
    if not (is_short and others and names_columns(first, others)):
        return cells
    return [replace(cell, header=cell.row == cells[0].row) for cell in cells]


def to_blocks(drafts: Iterable[Draft], prefix: str = "b") -> tuple[Block, ...]:
    """Give drafts their ids in order; drafts without text are left out."""
    kept = (draft for draft in drafts if draft.text.strip())
    return tuple(_to_block(f"{prefix}{n}", draft) for n, draft in enumerate(kept, start=1))


def _to_block(identifier: str, draft: Draft) -> Block:
    return Block(
        id=identifier,
        kind=draft.kind,
        text=draft.text,
        spans=_spans(draft),
        level=draft.level if draft.kind == "heading" else None,
        number=draft.number,
        marker=draft.marker,
        depth=draft.depth,
        cells=draft.cells,
        evidence=draft.evidence,
    )


def _spans(draft: Draft) -> tuple[Span, ...]:
    ends = [start for start, _ in draft.pages[1:]] + [len(draft.text)]
    return tuple(
        Span(start=start, end=end, page=page)
        for (start, page), end in zip(draft.pages, ends, strict=False)
        if end > start
    )
