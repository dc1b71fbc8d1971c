"""Tables whose rows ran into one line each, under a line of the names of their columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from stratmine.extraction.structure.column_names import column_names, column_role
from stratmine.extraction.structure.run_in_rows import is_numbered, named_row, row_as_table
from stratmine.extraction.structure.yearly_rows import over_rows, yearly_names, yearly_row
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST_ROWS = 2
_FEWEST_COLUMNS = 3
_LONGEST_NAME = 2
"""Words of the name of a column that stands in a line of its own."""
_LONGEST_HEADER = 200
"""Characters of a line of names of columns."""
_MOST_AFTER = 6
"""Words after the first names of columns: «Overslag kr. Status feb. 2026»."""
_LINES = frozenset({"paragraph", "list_item"})
_HEADERS = frozenset({"paragraph", "heading"})


def with_row_lines(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with each such row as a table of its own, and without the header.

    Rows may stand under a heading of their own after the header: «Projekt Ansvarlig År», «B Veje».
    Under a header that comes again one row is enough.
    """
    found: list[Block] = []
    known: set[tuple[tuple[str, str], ...]] = set()
    position = 0
    while position < len(blocks):
        header, after = _header(blocks, position, language)
        read = list(_rows(blocks[after:], header, language)) if header else []
        rows = sum(block.kind == "table" for block in read)
        if rows >= (1 if tuple(header) in known else _FEWEST_ROWS):
            known.add(tuple(header))
            found += read
            position = after + len(read)
        else:
            found.append(blocks[position])
            position += 1
    return found


def _header(
    blocks: Sequence[Block], start: int, language: Language
) -> tuple[list[tuple[str, str]], int]:
    """Return what columns hold, with their names, in a line or one in each line; and their end."""
    first = blocks[start]
    if first.kind not in _HEADERS or len(first.text) > _LONGEST_HEADER:
        return [], start
    if yearly := yearly_names(first.text, language):
        return yearly, start + 1
    named = column_names(first.text, language)
    if named:
        before, after = first.text[: named[0][1][0]], first.text[named[-1][1][1] :]
        if not before.strip(" .#") and len(after.split()) <= _MOST_AFTER:
            more = [(column_role(word.lower(), language), word) for word in after.split()]
            columns = [(role, first.text[slice(*span)]) for role, span in named]
            return [*columns, *(column for column in more if column[0])], start + 1
    lines = list(takewhile(lambda block: _column(block, language), blocks[start:]))
    names = [(_column(line, language), line.text) for line in lines]
    roles = {role for role, _ in names}
    told = "element" in roles and len(roles) >= _FEWEST_COLUMNS
    return (names, start + len(lines)) if told else ([], start)


def _column(block: Block, language: Language) -> str:
    """Return what the column holds that a line is the name of; nothing if it is none."""
    short = block.kind in _HEADERS and block.text.count(" ") < _LONGEST_NAME
    return column_role(block.text.lower(), language) if short else ""


def _rows(
    blocks: Sequence[Block], header: Sequence[tuple[str, str]], language: Language
) -> Iterator[Block]:
    """Yield the rows after a header as tables, headings over them, and a line between them.

    Of a row in two lines the one with its number holds what it names; in a table whose columns are
    years such a line stands over the rows after it.
    """
    missed = None
    for place, block in enumerate(blocks):
        row = _row(block, header, language)
        if row is not None:
            apart = missed is not None and is_numbered(missed) and not is_numbered(block)
            broken = apart and bool(header[-1][0])
            if missed is not None:
                yield named_row(missed, header) if broken else over_rows(missed, header)
            missed = None
            yield block if broken else row
        elif missed is None and _is_over_rows(blocks, place, header, language):
            yield block
        elif missed is None and block.kind in _LINES:
            missed = block
        else:
            return


def _row(block: Block, header: Sequence[tuple[str, str]], language: Language) -> Block | None:
    """Return a line as a table if it is a row; one with a number may look like a heading."""
    line = block.kind in _LINES or (block.kind == "heading" and is_numbered(block))
    return (yearly_row(block, header) or row_as_table(block, header, language)) if line else None


def _is_over_rows(
    blocks: Sequence[Block], place: int, header: Sequence[tuple[str, str]], language: Language
) -> bool:
    """Whether a heading opens the rows, or stands between them."""
    if blocks[place].kind != "heading":
        return False
    after = blocks[place + 1] if place + 1 < len(blocks) else None
    return place == 0 or (after is not None and _row(after, header, language) is not None)
