"""Elements from tables: one row is one element, its other cells are what is said about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.extraction.announcements import announced_by_heading, label_of
from stratmine.extraction.collector import Collector, Finding
from stratmine.extraction.items import is_phrase, trimmed
from stratmine.extraction.scope import Scope
from stratmine.extraction.vocabulary import vocabulary
from stratmine.extraction.wording import opening_kind, word_count, words
from stratmine.languages import Language
from stratmine.schema import Block, Cell, ElementKind

_ORDER: tuple[ElementKind, ...] = ("focus_area", "goal", "challenge", "activity", "indicator")
_QUOTED = re.compile(r"[”“\"»«]([^”“\"]{12,})[”“\"»«]")
_QUOTED_SHARE = 0.6
_YEAR = re.compile(r"\b20\d{2}\b")
_HEADER_ROWS = 2
_LONGEST_HEADER = 6
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

    @property
    def in_order(self) -> list[int]:
        """The columns of elements, outermost first: a goal stands over its measures."""
        return sorted(self.kinds, key=lambda column: (_rank(self.kinds[column]), column))

    def attributes_for(self, column: int) -> dict[int, str]:
        """Return the attribute columns that speak of an element column.

        A target belongs to the indicator, everything else to the innermost other element.
        """
        indicators = [c for c, kind in self.kinds.items() if kind == "indicator"]
        others = [c for c in self.in_order if c not in indicators] or indicators
        measured = indicators or others[-1:]
        return {
            place: name
            for place, name in self.attributes.items()
            if column in (measured if name == "target" else others[-1:])
        }


def read_table(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect the elements of a table; none if its columns say nothing of elements."""
    columns = columns_of(block.cells, scope, collector.language)
    if columns is not None:
        _TableReader(block, columns, scope, collector).read()


def columns_of(cells: Sequence[Cell], scope: Scope, language: Language) -> Columns | None:
    """Say what a table's columns hold, by its header row or else by its content."""
    for row in range(_HEADER_ROWS):
        header = [cell for cell in cells if cell.row == row]
        found = _by_header(header, row + 1, language)
        if found:
            return found
    return _by_content(cells, scope, language)


def _by_header(header: Sequence[Cell], first_row: int, language: Language) -> Columns | None:
    lexicon = vocabulary(language.code)
    kinds: dict[int, ElementKind] = {}
    attributes: dict[int, str] = {}
    for cell in header:
        named = lexicon.columns.get(" ".join(words(cell.text)))
        found = None if named else announced_by_heading(cell.text, language)
        if found and found.kinds and not _YEAR.search(cell.text):
            kinds[cell.column] = found.kinds[0]
        elif named or (named := lexicon.column_of(cell.text)):
            attributes[cell.column] = named
    years = [cell.column for cell in header if _YEAR.search(cell.text)]
    if "indicator" in kinds.values() and years:
        attributes.setdefault(max(years), "target")
    short = all(word_count(cell.text) <= _LONGEST_HEADER for cell in header)
    return Columns(kinds, attributes, first_row, "table column") if kinds and short else None


def _by_content(cells: Sequence[Cell], scope: Scope, language: Language) -> Columns | None:
    """Without a header, take the first column of phrases in an announced section."""
    if not scope.kinds:
        return None
    for column in sorted({c.column for c in cells}):
        texts = [c.text for c in cells if c.column == column and c.text.strip()]
        opening = [text for text in texts if opening_kind(text, language)]
        if texts and len(opening) * 2 > len(texts):
            return Columns({column: scope.kinds[0]}, {}, 0, "table by content")
    return None


class _TableReader:
    """Reads a table row by row, knowing what stands in each column."""

    def __init__(self, block: Block, columns: Columns, scope: Scope, collector: Collector) -> None:
        self._block = block
        self._columns = columns
        self._scope = scope
        self._collector = collector
        self._last: dict[int, tuple[str, int]] = {}

    def read(self) -> None:
        """Collect the elements of all rows; a merged or repeated cell is one element."""
        cells = self._block.cells
        for row in sorted({cell.row for cell in cells if cell.row >= self._columns.first_row}):
            self._row({c.column: c for c in cells if c.row <= row < c.row + c.row_span})

    def _row(self, cells: dict[int, Cell]) -> None:
        parent = self._scope.parent
        in_order = self._columns.in_order
        for position, column in enumerate(in_order):
            index = self._cell(column, cells, parent)
            if index is None:
                continue
            if self._last.get(column, ("", -1))[1] != index:
                for lower in in_order[position + 1 :]:
                    self._last.pop(lower, None)
            self._last[column] = (cells[column].text if column in cells else "", index)
            if self._columns.kinds[column] != "indicator":
                parent = index

    def _cell(self, column: int, cells: dict[int, Cell], parent: int | None) -> int | None:
        """Return the element of a cell: a new one, or the one that goes on in it."""
        cell = cells.get(column)
        text, index = self._last.get(column, ("", None))
        innermost = column == self._columns.in_order[-1]
        if cell is None or not cell.text.strip():
            return None if innermost else index
        if cell.text == text and not innermost:
            return index
        return self._collect(cell, cells, parent) if is_phrase(cell.text) else None

    def _collect(self, cell: Cell, cells: dict[int, Cell], parent: int | None) -> int:
        label = label_of(cell.text, self._collector.language)
        number = _NUMBER.match(cell.text)
        offset = label.start if label else number.end() if number else 0
        begin, finish = _quoted(cell.text) or (offset, len(cell.text))
        begin, finish = trimmed(cell.text, begin, finish)
        said = self._columns.attributes_for(cell.column)
        return self._collector.add(
            Finding(
                self._columns.kinds[cell.column],
                self._block,
                cell.start + begin,
                cell.start + finish,
                self._columns.evidence,
                number=label.number if label else number[1] if number else None,
                parent=parent,
                context=cell.text,
                cells={name: cells[c].text for c, name in said.items() if c in cells},
            )
        )


def _rank(kind: ElementKind) -> int:
    return _ORDER.index(kind) if kind in _ORDER else 0


def _quoted(text: str) -> tuple[int, int] | None:
    """Return the place of a quotation that fills most of a cell: the element is its words."""
    quoted = _QUOTED.search(text)
    if quoted is None or len(quoted[1]) < _QUOTED_SHARE * len(text):
        return None
    return quoted.span(1)
