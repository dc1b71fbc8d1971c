"""Elements from tables: one row is one element, its other cells are what is said about it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stratmine.extraction.announcing.columns import (
    Columns,
    columns_of,
    has_header,
    rank,
    without_empty_columns,
)
from stratmine.extraction.announcing.element_text import is_phrase, trimmed
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.tables.bullets import bulleted
from stratmine.extraction.tables.forms import fields_of, is_blank, read_form
from stratmine.extraction.tables.matrices import marked_columns, marked_in, said_by_marks
from stratmine.extraction.text.words import same_name
from stratmine.schema import Block, Cell, ElementKind

_QUOTED = re.compile(r"[”“\"»«]([^”“\"]{12,})[”“\"»«]")
_QUOTED_SHARE = 0.6
"""Share of a cell that a quotation fills if the element is its words."""
_GROUP_WIDTH = 2
"""Columns of a table in which a row with one cell is an ordinary row."""
_TOTAL = re.compile(r"(?:summa|sum|i alt|total|totalt)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"^\s*(?:(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z])[.)]\s+(?=\S)"
    r"|(\d{1,2}(?:\.\d{1,2})+|\d{1,2}[a-z]?)\s+(?=[^\w\s]?[A-ZÅÄÖÆØ]))"
)
"""An item's number; «90 procent af …» and «12 pladser …» go on with a small letter."""


def read_table(
    block: Block, scope: Scope, collector: Collector, *, named: int | None = None
) -> None:
    """Collect the elements of a table; none if its columns say nothing of elements.

    Args:
        block: The table.
        scope: What it stands under.
        collector: Gathers what is found.
        named: The element that the line before it names; goals in the table stand under it.
    """
    cells = without_empty_columns(block.cells)
    fields = [] if has_header(cells, collector.language) else fields_of(cells, collector.language)
    if fields:
        read_form(block, fields, scope, collector)
    if fields or is_blank(cells, collector.language):
        return
    width = 1 + max((cell.column for cell in cells), default=0)
    marked = marked_columns(cells)
    columns = columns_of([c for c in cells if c.column not in marked], scope, collector.language)
    if columns is None and width in collector.tables:
        columns = replace(collector.tables[width], first_row=0)
    if columns is None:
        return
    if named is not None and columns.kinds[columns.in_order[0]] == "goal":
        scope = replace(scope, parent=named, parent_kind=collector.candidates[named].type)
    if columns.evidence == "table column":
        collector.tables[width] = columns
    _TableReader(block, cells, columns, scope, collector).read()


def read_indicators(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect from a table of indicators alone, as it stands under «Opfølgning»."""
    cells = without_empty_columns(block.cells)
    columns = columns_of(cells, Scope(), collector.language)
    if columns and _named_kinds(cells, columns) == {"indicator"}:
        _TableReader(block, cells, columns, scope, collector).read()


def _named_kinds(cells: Sequence[Cell], columns: Columns) -> set[ElementKind]:
    """Return the kinds whose columns hold names, not the bare numbers of what is named above."""
    rows = [cell for cell in cells if cell.row >= columns.first_row and is_phrase(cell.text)]
    return {columns.kinds[cell.column] for cell in rows if cell.column in columns.kinds}


class _TableReader:
    """Reads a table row by row, knowing what stands in each column."""

    def __init__(
        self,
        block: Block,
        cells: Sequence[Cell],
        columns: Columns,
        scope: Scope,
        collector: Collector,
    ) -> None:
        self._block = block
        self._cells = cells
        self._columns = columns
        self._scope = scope
        self._collector = collector
        self._last: dict[int, tuple[str, int]] = {}
        self._group: int | None = None
        self._marked = marked_columns(cells)

    def read(self) -> None:
        """Collect the elements of all rows; a merged or repeated cell is one element."""
        cells = self._cells
        for row in sorted({cell.row for cell in cells if cell.row >= self._columns.first_row}):
            self._row({c.column: c for c in cells if c.row <= row < c.row + c.row_span})

    def _row(self, cells: dict[int, Cell]) -> None:
        """Collect a row's elements, each under the one before; an indicator under the goal."""
        if self._opens_group(cells):
            return
        parent = self._parent_of(cells)
        goal: int | None = None
        in_order = self._columns.in_order
        for position, column in enumerate(in_order):
            measured = self._columns.kinds[column] == "indicator" and goal is not None
            index = self._cell(column, cells, goal if measured else parent)
            if index is None:
                continue
            if self._last.get(column, ("", -1))[1] != index:
                for lower in in_order[position + 1 :]:
                    self._last.pop(lower, None)
            self._last[column] = (cells[column].text if column in cells else "", index)
            if self._columns.kinds[column] != "indicator":
                parent = index
            if self._columns.kinds[column] == "goal":
                goal = index

    def _parent_of(self, cells: dict[int, Cell]) -> int | None:
        """Return what a row stands under: the one area that it has a mark for, or its group."""
        named = (self._named_before(text) for text in marked_in(cells, self._marked))
        areas = {index for index in named if index is not None}
        if len(areas) == 1:
            return areas.pop()
        return self._scope.parent if self._group is None else self._group

    def _opens_group(self, cells: dict[int, Cell]) -> bool:
        """Whether a row only names what the rows under it belong to: «Spor A»."""
        filled = [cell for cell in cells.values() if cell.text.strip()]
        wide = 1 + max((cell.column for cell in self._cells), default=0) > _GROUP_WIDTH
        if len(filled) != 1 or not wide:
            return False
        found = self._named_before(filled[0].text)
        if found is None:
            found = self._labelled_group(filled[0])
        self._group = self._group if found is None else found
        return found is not None

    def _labelled_group(self, cell: Cell) -> int | None:
        """Collect the goal or area that a row of its own names: «Mål: Renere luft»."""
        label = label_of(cell.text, self._collector.language)
        inner = rank(self._columns.kinds[self._columns.in_order[-1]])
        if label is None or not is_phrase(cell.text[label.start :]) or rank(label.kind) >= inner:
            return None
        start, end = trimmed(cell.text, label.start, len(cell.text))
        return self._collector.add(
            Finding(
                label.kind, self._block, cell.start + start, cell.start + end, "label", label.cue,
                number=label.number, parent=self._scope.parent, context=cell.text,
            )
        )  # fmt: skip

    def _named_before(self, text: str) -> int | None:
        """Return the element that a group row names, by its label's number or by its name.

        «Mål 1. Renere luft» names no other «Mål 1» of another area.
        """
        label = label_of(text, self._collector.language)
        named = label is not None and is_phrase(text[label.start :])
        for index, known in enumerate(self._collector.candidates):
            if known.type not in {"focus_area", "goal"}:
                continue
            numbered = label and label.number and (label.kind, label.number) == (
                known.type, known.number,
            )  # fmt: skip
            if named and known.parent != self._scope.parent:
                numbered = False
            if numbered or same_name(text, known.text):
                return index
        return None

    def _cell(self, column: int, cells: dict[int, Cell], parent: int | None) -> int | None:
        """Return the element of a cell: a new one, or the one that goes on in it."""
        cell = cells.get(column)
        text, index = self._last.get(column, ("", None))
        innermost = column == self._columns.in_order[-1]
        if cell is None or not cell.text.strip():
            return None if innermost else index
        if cell.text == text and not innermost:
            return index
        if not is_phrase(cell.text) or _TOTAL.match(cell.text):
            return self._numbered(self._columns.kinds[column], cell.text.strip(" ."))
        parts = bulleted(cell)
        for part in parts:
            index = self._collect(part, cells, parent)
        # Beside several goals, what is done for them stands under their area.
        return index if len(parts) == 1 or innermost else parent

    def _numbered(self, kind: ElementKind, number: str) -> int | None:
        """Return the element that a cell names by nothing but its number: goal «3»."""
        known = enumerate(self._collector.candidates)
        return next((i for i, c in known if number and (c.type, c.number) == (kind, number)), None)

    def _collect(self, cell: Cell, cells: dict[int, Cell], parent: int | None) -> int:
        label = label_of(cell.text, self._collector.language)
        number = _NUMBER.match(cell.text)
        offset = label.start if label else number.end() if number else 0
        begin, finish = _quoted(cell.text) or (offset, len(cell.text))
        begin, finish = trimmed(cell.text, begin, finish)
        said = _said(self._columns.attributes_for(cell.column), cells)
        if cell.column == self._columns.in_order[-1]:
            marked = marked_in(cells, self._marked)
            said = said_by_marks(marked, self._collector.language) | said
        remarks = said.pop("remarks", "")
        return self._collector.add(
            Finding(
                self._columns.kinds[cell.column],
                self._block,
                cell.start + begin,
                cell.start + finish,
                self._columns.evidence,
                number=label.number if label else number[1] or number[2] if number else None,
                parent=parent,
                context=cell.text,
                cells=said,
                following=(remarks,) if remarks else (),
            )
        )


def _said(attributes: Mapping[int, str], cells: Mapping[int, Cell]) -> dict[str, str]:
    """Return what a row's cells say of an element, by attribute.

    Of several columns for how far something has come («Läge», «Kommentar») the first counts
    that is filled in.
    """
    said: dict[str, str] = {}
    for column, name in sorted(attributes.items()):
        told = name == "status" and said.get(name, "").strip()
        if column in cells and not told:
            said[name] = cells[column].text
    return said


def _quoted(text: str) -> tuple[int, int] | None:
    """Return the place of a quotation that fills most of a cell: the element is its words."""
    quoted = _QUOTED.search(text)
    if quoted is None or len(quoted[1]) < _QUOTED_SHARE * len(text):
        return None
    return quoted.span(1)
