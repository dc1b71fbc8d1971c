"""The things that one line of a cover says, where several have run together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.text.numbers import YEAR
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language

_CAPITAL = "[A-ZÆØÅÄÖ]"
_PAGE = re.compile(r"(?:\bSid(?:a|an|e|en)?\.?\s+)?\b\d{1,3}\s?\(\d{1,3}\)(?!\w)")
"""A page among all: «Sid 1(4)»."""

_DATE = r"\d{4}-\d{2}-\d{2}"


@dataclass(frozen=True, slots=True)
class _Grammar:
    owner: re.Pattern[str]
    board: re.Pattern[str]
    opening: re.Pattern[str]


def pieces(line: str, language: Language) -> tuple[str, ...]:
    """Cut a line of a cover where another thing begins.

    «2 (9) Nordby kommun Miljöprogram 2020 Antagen av kommunfullmäktige» is the owner, the name
    and the adoption. The years that a plan is for end its name. An owner that belongs to the name
    («Miljöprogram för Nordby kommun») stays.
    """
    cuts = sorted({0, len(line), *_cuts(line, language)})
    parts = (line[start:end].strip(" |·•,–—-") for start, end in pairwise(cuts))
    return tuple(part for part in parts if part and not _PAGE.fullmatch(part))


def _cuts(line: str, language: Language) -> Iterator[int]:
    grammar = _grammar(language.code)
    for match in _PAGE.finditer(line):
        yield from match.span()
    for owners in (grammar.owner, grammar.board):
        for match in owners.finditer(line):
            before = line[: match.start()].split()
            if not before or before[-1] not in language.imprint.belonging:
                yield from match.span()
    for match in grammar.opening.finditer(line):
        yield match.start()


@cache
def _grammar(code: str) -> _Grammar:
    language = languages.get(code)
    imprint = language.imprint
    labels = any_of((*imprint.card, *imprint.adopted, *imprint.case_labels))
    chapters = any_of((*imprint.minor, *language.headings.background))
    suffixes = "|".join((*imprint.municipality, *(s.upper() for s in imprint.municipality)))
    ends = "|".join(imprint.boards)
    joiner = any_of(language.actors.joiners)
    return _Grammar(
        owner=re.compile(rf"(?<![\w-]){_CAPITAL}[\w-]+\s(?:{suffixes})(?=$|\W+[\d{_CAPITAL[1:]})"),
        board=re.compile(
            rf"(?<![\w-]){_CAPITAL}\w*(?:-?\s{joiner}\s\w+|\s)?(?:{ends})"
            rf"(?:\s{_DATE})?(?=\s{_CAPITAL})"
        ),
        opening=re.compile(
            rf"(?<=\s)(?={_CAPITAL})(?=(?i:{labels}))"
            rf"|(?<=\d\s)(?<={YEAR}[-–]{YEAR}\s)(?={_CAPITAL})"
            rf"|(?<=\s)\d[\d ]*\s(?={_CAPITAL})(?=(?i:{chapters}))"
        ),
    )
