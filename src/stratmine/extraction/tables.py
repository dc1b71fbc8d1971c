"""Elements from tables: one row is one element, its other cells are what is said about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.extraction.announcements import announced_by_heading, label_of
from stratmine.extraction.collector import Collector, Finding
from stratmine.extraction.items import is_phrase, trimmed
from stratmine.extraction.scope import Scope
from stratmine.extraction.vocabulary import Vocabulary, vocabulary
from stratmine.extraction.wording import opening_kind
from stratmine.schema import Block, Cell, ElementKind

_ORDER: tuple[ElementKind, ...] = ("focus_area", "goal", "challenge", "activity", "indicator")
_QUOTED = re.compile(r"[”“\"»«]([^”“\"]{12,})[”“\"»«]")
_QUOTED_SHARE = 0.6
_NUMBER = re.compile(r"^\s*(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z])[.)]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a table hold.

    Attributes:
        kinds: Columns of elements, with the kind of each.
        attributes: Columns of attributes, with the attribute's name.
        first_row: The first row after the header.
        evidence: Why, a key of the confidence table.
    """

    kinds: dict[int, ElementKind]
    attributes: dict[int, str]
    first_row: int
    evidence: str


def read_table(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect the elements of a table; none if its columns say nothing of elements."""
    columns = columns_of(block.cells, scope, collector)
    if columns is None:
        return
    last: dict[int, tuple[str, int]] = {}
    rows = sorted({cell.row for cell in block.cells if cell.row >= columns.first_row})
    for row in rows:
        cells = {cell.column: cell for cell in block.cells if cell.row == row}
        covering = {c.column: c for c in block.cells if c.row < row < c.row + c.row_span}
        _row(block, covering | cells, columns, last, scope, collector)


def columns_of(cells: Sequence[Cell], scope: Scope, collector: Collector) -> Columns | None:
    """Say what a table's columns hold, by its header row or else by its content."""
    if not cells:
        return None
    lexicon = vocabulary(collector.language.code)
    for row in range(min(2, max(c.row for c in cells) + 1)):
        header = [c for c in cells if c.row == row]
        kinds = {c.column: k for c in header if (k := _kind_of_header(c.text, lexicon, collector))}
        attributes = {
            c.column: name
            for c in header
            if c.column not in kinds and (name := lexicon.column_of(c.text))
        }
        if kinds and (attributes or len(kinds) > 1):
            return Columns(kinds, attributes, row + 1, "table column")
    return _by_content(cells, scope, collector)


def _kind_of_header(text: str, lexicon: Vocabulary, collector: Collector) -> ElementKind | None:
    found = announced_by_heading(text, collector.language)
    if found is None or lexicon.columns.get(text.strip().lower()):
        return None
    return found.kinds[0]


def _by_content(cells: Sequence[Cell], scope: Scope, collector: Collector) -> Columns | None:
    """Without a header, take the first column of phrases in an announced section."""
    if not scope.kinds:
        return None
    for column in sorted({c.column for c in cells}):
        texts = [c.text for c in cells if c.column == column and c.text.strip()]
        opening = [t for t in texts if opening_kind(t, collector.language)]
        if texts and len(opening) * 2 > len(texts):
            return Columns({column: scope.kinds[0]}, {}, 0, "table by content")
    return None


def _row(
    block: Block,
    cells: dict[int, Cell],
    columns: Columns,
    last: dict[int, tuple[str, int]],
    scope: Scope,
    collector: Collector,
) -> None:
    attributes = {
        name: cells[column].text
        for column, name in columns.attributes.items()
        if column in cells and cells[column].text.strip()
    }
    parent = scope.parent
    in_order = sorted(columns.kinds, key=lambda c: (_rank(columns.kinds[c]), c))
    for column in in_order:
        cell = cells.get(column)
        if cell is None or not cell.text.strip():
            parent = last[column][1] if column in last else parent
            continue
        if column in last and last[column][0] == cell.text:
            parent = last[column][1]
            continue
        if not is_phrase(cell.text):
            continue
        innermost = column == in_order[-1]
        index = _collect(block, cell, columns, attributes if innermost else {}, parent, collector)
        last[column] = (cell.text, index)
        for lower in in_order[in_order.index(column) + 1 :]:
            last.pop(lower, None)
        if columns.kinds[column] != "indicator":
            parent = index


def _rank(kind: ElementKind) -> int:
    return _ORDER.index(kind) if kind in _ORDER else 0


def _quoted(text: str) -> tuple[int, int] | None:
    """Return the place of a quotation that fills most of a cell: the element is its words."""
    quoted = _QUOTED.search(text)
    if quoted is None or len(quoted[1]) < _QUOTED_SHARE * len(text):
        return None
    return quoted.span(1)


def _collect(
    block: Block,
    cell: Cell,
    columns: Columns,
    attributes: dict[str, str],
    parent: int | None,
    collector: Collector,
) -> int:
    kind = columns.kinds[cell.column]
    label = label_of(cell.text, collector.language)
    number = _NUMBER.match(cell.text)
    offset = label.start if label else number.end() if number else 0
    begin, finish = _quoted(cell.text) or (offset, len(cell.text))
    begin, finish = trimmed(cell.text, begin, finish)
    return collector.add(
        Finding(
            kind, block, cell.start + begin, cell.start + finish, columns.evidence,
            number=label.number if label else number[1] if number else None,
            parent=parent, context=cell.text, cells=attributes,
        )
    )  # fmt: skip
