"""What the columns of a table hold: elements of some kind, or what is said about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Cell, ElementKind

_ORDER: tuple[ElementKind, ...] = ("focus_area", "goal", "challenge", "activity", "indicator")
_YEAR = re.compile(r"\b20\d{2}\b")
_DATED = re.compile(r"\s*\(?\b(?:20)?\d{2}\)?\s*$")
_VALUE = re.compile(
    r"\s*(?:(?:høj?st|mindst|minst|högst|under|over|över|max|min|ca)\b|[<>≤≥])?\.?\s*"
    r"(?:\d{1,3}\s?(?:%|procent\b|pct\b)|\d{2,}(?:[.,\s]\d+)*\s*\w{0,6}\s*$)",
    re.IGNORECASE,
)
"""The value to reach: «90 procent», «under 15 %», «1.200»; not the number of a goal."""
_HEADER_ROWS = 2
"""Rows among which the header stands: a title may stand over it."""
_FEWEST_NAMED = 3
"""Named columns that make a first row a header for certain."""
_LONGEST_VALUE = 5
"""Words of a cell that holds the value to reach rather than a goal."""
_LONGEST_HEADER = 6
"""Words of a cell that names its column."""


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
        return sorted(self.kinds, key=lambda column: (rank(self.kinds[column]), column))

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


def without_empty_columns(cells: Sequence[Cell]) -> list[Cell]:
    """Close the gaps that empty columns leave."""
    used = sorted({cell.column for cell in cells if cell.text.strip()})
    place = {column: i for i, column in enumerate(used)}
    return [replace(cell, column=place[cell.column]) for cell in cells if cell.column in place]


def columns_of(cells: Sequence[Cell], scope: Scope, language: Language) -> Columns | None:
    """Say what a table's columns hold, by its header row or else by its content."""
    for row in range(_HEADER_ROWS):
        header = [cell for cell in cells if cell.row == row]
        found = _by_header(header, row + 1, language)
        if found:
            return _with_targets(found, cells)
    return _by_content(cells, scope, language)


def _with_targets(columns: Columns, cells: Sequence[Cell]) -> Columns:
    """Take «Mål» beside a column of indicators for the value to reach if its cells hold values."""
    if "indicator" not in columns.kinds.values():
        return columns
    for column in [c for c, kind in columns.kinds.items() if kind == "goal"]:
        texts = [
            c.text
            for c in cells
            if c.column == column and c.row >= columns.first_row and c.text.strip()
        ]
        values = [text for text in texts if _VALUE.match(text)]
        short = all(word_count(text) <= _LONGEST_VALUE for text in texts)
        if short and len(values) > 1 and 2 * len(values) > len(texts):
            kinds = {c: kind for c, kind in columns.kinds.items() if c != column}
            return replace(
                columns, kinds=kinds, attributes={**columns.attributes, column: "target"}
            )
    return columns


def has_header(cells: Sequence[Cell], language: Language) -> bool:
    """Whether the first row of a wide table names what most of its columns hold."""
    header = [cell for cell in cells if cell.row == 0 and cell.text.strip()]
    found = _by_header(header, 1, language)
    named = len(found.kinds) + len(found.attributes) if found else 0
    return named >= _FEWEST_NAMED and 2 * named > len(header)


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
    if "indicator" in kinds.values() and (aimed := _aimed(header, language)):
        attributes.setdefault(max(aimed), "target")
    short = all(word_count(cell.text) <= _LONGEST_HEADER for cell in header)
    return Columns(kinds, attributes, first_row, "table column") if kinds and short else None


def _aimed(header: Sequence[Cell], language: Language) -> list[int]:
    """Return the columns of values to reach: «Mål 13», «Mål 2026», else those of years."""
    dated = [cell for cell in header if _DATED.search(cell.text)]
    names = {
        cell.column: announced_by_heading(_DATED.sub("", cell.text), language) for cell in dated
    }
    aimed = [column for column, found in names.items() if found and "goal" in found.kinds]
    return aimed or [cell.column for cell in dated if _YEAR.search(cell.text)]


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


def rank(kind: ElementKind | None) -> int:
    """Return how deep a kind of element stands under others; areas stand over goals."""
    return _ORDER.index(kind) if kind in _ORDER else 0
