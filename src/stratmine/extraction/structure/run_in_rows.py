"""Tables that ran into one line: «Nr Åtgärd Ansvarig Klart 1 Bygga en bro Parken 2026 2 …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.structure.column_names import Header, begun_header, header_in
from stratmine.extraction.structure.row_values import dated, row_value, row_values
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block, Cell

_FEWEST_ROWS = 2
_PEOPLE = ("responsible", "partners")
_DASHES = ("-", "–")
_LONGEST_NAME = 6
"""Words of who answers."""
_LEAST_WORDS = 2
"""Words of a measure."""
_LONGEST_ROW = 45
"""Words of a row."""
_ROW_NUMBER = re.compile(r"\s*(\d{1,2})\.?\s+(?=[A-ZÅÄÖÆØ])")
_SENTENCE_END = re.compile(r"\.\s+[A-ZÅÄÖÆØ]")
_NEXT_NUMBER = re.compile(r"(?<=\D)\s\d{1,2}$")
_DAY = re.compile(r"\s(?:pr\.|per|den)\s\S+")


def with_run_in_rows(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with tables that stand inside paragraphs as tables of their own.

    The names of their columns may begin in the line before: «Aktivitet Ansvarlig», «Tid Ny sti …».
    """
    found: list[Block] = []
    for block in blocks:
        header, begun = header_in(block, language), None
        if header is None and found:
            begun = begun_header(found[-1], block, language)
        parts = list(_parts(block, header or begun, language))
        if begun and parts[0].kind == "table":
            found.pop()
        found += parts
    return found


def _parts(block: Block, header: Header | None, language: Language) -> Iterator[Block]:
    rows = _rows(block.text, header[1][1], language) if header else []
    if header is None or len(rows) < _FEWEST_ROWS:
        yield block
        return
    names, (start, _) = header
    end = rows[-1][-1]
    if block.text[:start].strip():
        yield part_of(block, 0, len(block.text[:start].rstrip()), "paragraph")
    yield _table(block, (start, end), names, rows, language)
    rest = end + len(block.text[end:]) - len(block.text[end:].lstrip(" .,;"))
    if rest < len(block.text):
        yield part_of(block, rest, len(block.text), "paragraph")


def row_as_table(
    block: Block, header: Sequence[tuple[str, str]], language: Language
) -> Block | None:
    """Return a line that is one row of a table as a table; None if no values end it.

    Args:
        block: The line.
        header: What the columns hold, and their names.
        language: Its language.
    """
    rows = _rows(block.text, -1, language)
    if not rows:
        return None
    first, values = rows[0][0], rows[-1][1]
    time = dated(language.code).search(block.text, first, values)
    values = time.start() if time else values
    whole = len(block.text)
    return _table(block, (0, whole), header, [(first, values, whole)], language)


def is_numbered(block: Block) -> bool:
    """Whether a line opens with the number of a row."""
    return block.number is not None or _ROW_NUMBER.match(block.text) is not None


def named_row(block: Block, header: Sequence[tuple[str, str]]) -> Block:
    """Return a line as a row of a table that holds nothing but what it names."""
    number, whole = _ROW_NUMBER.match(block.text), len(block.text)
    column = [role for role, _ in header].index("element")
    named = _cell(block.text, 1, column, (number.end() if number else 0, whole), 0)
    table = part_of(block, 0, whole, "table")
    return table.model_copy(update={"cells": (*_names(header), named)})


def _rows(text: str, start: int, language: Language) -> list[tuple[int, int, int]]:
    """Return where each row begins, where its values begin, and where it ends."""
    found: list[tuple[int, int, int]] = []
    start = _until(text, start)
    for match in row_values(language.code).finditer(text, start):
        for first, values, end in _numbered(text, start, match, language):
            words = word_count(text[first:values])
            if not _LEAST_WORDS <= words <= _LONGEST_ROW or _SENTENCE_END.search(
                text, first, values
            ):
                return found
            found.append((first, values, end))
        last = _NEXT_NUMBER.search(text, match.start(), match.end())
        start = last.start() if last else match.end()
    return found


def _until(text: str, start: int) -> int:
    """Return where the rows begin after a header that names its day: «Status pr. 1.2.2026»."""
    day = _DAY.match(text, start)
    return day.end() if day else start


def _numbered(
    text: str, start: int, match: re.Match[str], language: Language
) -> Iterator[tuple[int, int, int]]:
    """Yield the row before some values, and rows inside it that only the next number parts."""
    while (opening := _ROW_NUMBER.match(text, start)) is not None:
        following = re.compile(rf"\s{int(opening[1]) + 1}\.?\s+(?=[A-ZÅÄÖÆØ])")
        border = following.search(text, opening.end(), match.start())
        if border is None:
            break
        value = re.compile(row_value(language.code), re.IGNORECASE)
        values = value.search(text, opening.end(), border.start())
        yield opening.end(), values.start() if values else border.start(), border.start()
        start = border.start()
    opening = _ROW_NUMBER.match(text, start)
    yield opening.end() if opening else start + 1, match.start(), match.end()


def _table(
    block: Block,
    place: Place,
    header: Sequence[tuple[str, str]],
    rows: Sequence[tuple[int, int, int]],
    language: Language,
) -> Block:
    """Return the table, with a column for what, who, when, how far and how much."""
    text, roles = block.text, [role for role, _ in header]
    elements = [column for column, role in enumerate(roles) if role == "element"]
    cells = _names(header)
    for row, (start, values, end) in enumerate(rows, 1):
        people = _people(text, (start, values), roles, language)
        who = people[0][1][0] if people else values
        spans = [*people, *_kinds(text, values, end, language)]
        told = [(roles.index(role), span) for role, span in spans if role in roles]
        told += zip(
            reversed(elements),
            _from_last(text, start, who, len(elements), language),
            strict=False,
        )
        cells += [_cell(text, row, column, span, place[0]) for column, span in told]
    table = part_of(block, *place, "table")
    return table.model_copy(update={"cells": tuple(cell for cell in cells if cell.text)})


def _names(header: Sequence[tuple[str, str]]) -> list[Cell]:
    return [Cell(text=name, row=0, column=column) for column, (_, name) in enumerate(header)]


def _cell(text: str, row: int, column: int, span: Place, offset: int) -> Cell:
    said = text[slice(*span)]
    start = span[0] + len(said) - len(said.lstrip()) - offset
    return Cell(text=said.strip(), row=row, column=column, start=start)


def _from_last(text: str, start: int, end: int, most: int, language: Language) -> list[Place]:
    """Return what the columns of elements hold, the last one first; a merged cell is not there."""
    names = [match.start() for match in _name(language.code).finditer(text, start, end)]
    cuts = [start, *(names[-(most - 1) :] if most > 1 else []), end]
    return [(a, b) for a, b in pairwise(cuts)][::-1]


def _people(
    text: str, place: Place, roles: Sequence[str], language: Language
) -> list[tuple[str, Place]]:
    """Return who answers and who takes part, as far as a row has columns for them.

    A dash before the other values is an empty cell of the last of them.
    """
    start, end = place
    columns = [role for role in roles if role in _PEOPLE]
    if not columns:
        return []
    names = [match.end() for match in _name(language.code).finditer(text, start, end)]
    short = [place for place in names if word_count(text[place:end]) <= _LONGEST_NAME]
    if len(columns) == len(_PEOPLE) <= len(short) and text[end : end + 1] not in _DASHES:
        first, second = short[-2:]
        return [(columns[0], (first, second)), (columns[1], (second, end))]
    return [(columns[0], (_name_start(text, start, end, language), end))]


def _name_start(text: str, start: int, end: int, language: Language) -> int:
    """Return where the name of who answers begins in a row; its end if there is none."""
    places = [match.end() for match in _name(language.code).finditer(text, start, end)]
    short = [p for p in places if word_count(text[p:end]) <= _LONGEST_NAME]
    called = [p for p in short if _is_called(text[p:end], language)]
    return (called or short or [end])[-1]


@cache
def _name(code: str) -> re.Pattern[str]:
    """Return where a name begins that no comma or conjunction joins with the word before it."""
    joined = "".join(rf"(?<!\b{word})" for word in languages.get(code).actors.joiners)
    return re.compile(rf"(?<=[a-zåäöæø\d)]){joined} (?=[A-ZÅÄÖÆØ])")


def _is_called(name: str, language: Language) -> bool:
    return any(word.endswith(language.actors.nouns) for word in name.lower().split())


def _kinds(text: str, start: int, end: int, language: Language) -> Iterator[tuple[str, Place]]:
    """Yield what the values of a row tell, each with its place; of statuses the first.

    Behind it a remark may say more: «Pågår Två av fyra är klara.».
    """
    told = False
    for match in re.compile(row_value(language.code), re.IGNORECASE).finditer(text, start, end):
        if match.lastgroup != "status" or not told:
            yield match.lastgroup or "", match.span()
        told = told or match.lastgroup == "status"
