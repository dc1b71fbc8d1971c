"""The names of columns that stand side by side in a line: «Nr Åtgärd Ansvarig Klart»."""

from __future__ import annotations

import re
from itertools import takewhile

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.series import Place
from stratmine.languages import Language
from stratmine.schema import Block

_COLUMN = r"(?<!\S)[A-ZÅÄÖÆØ#]\S*(?:\s+(?:[a-zåäöæø]\S*|20\d\d)){0,2}"
_TOKEN = re.compile(_COLUMN)
_CAPITALS = re.compile(rf"(?:{_COLUMN}\s+){{3,}}")
"""Words with capitals side by side, each with no more than two others after it."""
_YEAR = re.compile(r"\s+20\d\d$")
_NUMBERED = frozenset({"nr", "nr.", "#", "id"})
_FEWEST_COLUMNS = 3

_LONGEST_HEADER = 4
"""Words of a line that begins the names of columns."""
_WORD = re.compile(r"\S+")

Header = tuple[list[tuple[str, str]], Place]
"""What the columns of a table hold, with their names, and where these stand in its text."""


def header_in(block: Block, language: Language) -> Header | None:
    """Return the names of columns that stand side by side in a paragraph."""
    named = column_names(block.text, language) if block.kind == "paragraph" else []
    names = [(role, block.text[slice(*span)]) for role, span in named]
    return (names, (named[0][1][0], named[-1][1][1])) if named else None


def begun_header(before: Block, block: Block, language: Language) -> Header | None:
    """Return the names of columns in a line and at the start of the paragraph after it."""
    if block.kind != "paragraph" or len(before.text.split()) > _LONGEST_HEADER:
        return None
    first = [(column_role(word.lower(), language), word) for word in before.text.split()]
    if not first or not all(role for role, _ in first):
        return None
    opening = [(column_role(m.group().lower(), language), m) for m in _WORD.finditer(block.text)]
    rest = list(takewhile(lambda column: column[0], opening))
    names = [*first, *((role, match.group()) for role, match in rest)]
    told = rest and len(names) >= _FEWEST_COLUMNS and "element" in {role for role, _ in names}
    return (names, (0, rest[-1][1].end())) if told else None


def column_names(text: str, language: Language) -> list[tuple[str, Place]]:
    """Return the names of columns that stand side by side, each with what it holds.

    A single word between them may name what is not known: «Åtgärd Klart senast Läge 2026».
    """
    for capitals in _CAPITALS.finditer(text):
        run: list[tuple[str, Place]] = []
        for match in _TOKEN.finditer(text, *capitals.span()):
            role, place = _column(match, language)
            known = not run or run[-1][0] != ""
            word = text[slice(*place)]
            if role or (known and word.strip(".#").isalpha()):
                run.append((role, place))
                if place == match.span():
                    continue
            if _is_header(run):
                return run
            run = []
        if _is_header(run):
            return run
    return []


def _column(match: re.Match[str], language: Language) -> tuple[str, Place]:
    """Return what a column holds by its whole name, or by its first word, and where that stands."""
    if " " not in match.group():
        return column_role(match.group().lower(), language), match.span()
    role = column_role(_YEAR.sub("", match.group()).lower(), language)
    if role:
        return role, match.span()
    first = match.group().split(maxsplit=1)[0]
    return column_role(first.lower(), language), (match.start(), match.start() + len(first))


def column_role(name: str, language: Language) -> str:
    """Return what a column of that name holds, in lower case; nothing if the name is unknown."""
    lexicon = vocabulary(language.code)
    if name in _NUMBERED:
        return "number"
    return "element" if lexicon.kind_of(name) else lexicon.columns.get(name, "")


def _is_header(run: list[tuple[str, Place]]) -> bool:
    """Whether names of columns say what the rows tell; names at either end are known ones."""
    while run and not run[0][0]:
        run.pop(0)
    while run and not run[-1][0]:
        run.pop()
    roles = {role for role, _ in run} - {"number", ""}
    return len(run) >= _FEWEST_COLUMNS and "element" in roles and len(roles) > 1
