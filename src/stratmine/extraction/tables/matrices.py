"""Tables in which a mark says what holds for a row: a year, a status, an area that it serves.

«Aktivitet | 2026 | 2027», «Åtgärd | Ej påbörjad | Pågår | Klar», «Indsats | Natur | Trafik»: what
the mark stands for is in the header of its column.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from stratmine.extraction.attributes.status import read_status
from stratmine.languages import Language
from stratmine.schema import Cell

_MARK = re.compile(r"\(?[xX×✓✔☑√●•■◼⬤]\)?")
_YEAR = re.compile(r"(?:år\s+)?20\d{2}", re.IGNORECASE)
_HEADER_ROWS = 2


def marked_columns(cells: Sequence[Cell]) -> dict[int, str]:
    """Return the headers of the columns that hold nothing but marks, by column."""
    columns: dict[int, list[Cell]] = {}
    for cell in sorted(cells, key=lambda cell: cell.row):
        if cell.text.strip():
            columns.setdefault(cell.column, []).append(cell)
    headers = {}
    for column, filled in columns.items():
        named = [cell for cell in filled if not _is_mark(cell)]
        marks = [cell for cell in filled if _is_mark(cell)]
        if marks and 0 < len(named) <= _HEADER_ROWS and named[-1].row < marks[0].row:
            headers[column] = named[-1].text.strip()
    return headers


def marked_in(row: Mapping[int, Cell], headers: Mapping[int, str]) -> list[str]:
    """Return the headers of the columns in which a row has a mark, from left to right."""
    return [headers[c] for c in sorted(headers) if c in row and _is_mark(row[c])]


def said_by_marks(marked: Collection[str], language: Language) -> dict[str, str]:
    """Return what marked headers say of an element: until when, and how far it has come."""
    years = [header for header in marked if _YEAR.fullmatch(header)]
    states = [header for header in marked if read_status(header, language)]
    said = {"deadline": years[-1]} if years else {}
    return said | ({"status": states[0]} if len(states) == 1 else {})


def _is_mark(cell: Cell) -> bool:
    return _MARK.fullmatch(cell.text.strip()) is not None
