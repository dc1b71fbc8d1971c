"""Lines of a cover that are not the document's name."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.kind import names_a_kind
from stratmine.extraction.fields.municipal import alone_on_line
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST_TITLE = 25
"""Words of a title."""

_LABEL = re.compile(r"^\W*[^\W\d][\w. -]{1,30}:\s*\S")
_NUMBERED = re.compile(r"\bnr\.?\s*\d", re.IGNORECASE)
_ITEM = re.compile(r"^(?:Punkt|Pkt\.?|Ärende|Sag|§)\s*\d+[.:]?\s*[–-]?\s*", re.IGNORECASE)
"""The number of a case in its agenda: «Punkt 8: …»."""

_WAY = re.compile(r"\s[>›»]\s|(?:\s/\s.*){2}")
"""What parts the steps of the way to a page."""

_MENU_WORDS = 2
_NUMBERS = " .:0123456789"


def without_item(line: str) -> str:
    """Drop the number that a case has in its agenda: «Punkt 8: Boligpolitik»."""
    return _ITEM.sub("", line)


def is_label(line: str) -> bool:
    """Whether a line is a label with its value: «Dato: 3. maj»."""
    return _LABEL.match(without_item(line)) is not None


def is_adoption(line: str, language: Language) -> bool:
    """Whether a line opens with the adoption or the number of the case."""
    return _adopted(language.code).match(line) is not None


def may_be_title(block: Block, language: Language) -> bool:
    """Whether a line may be the name: no menu, label, meeting, owner, or line of a case."""
    count = len(words(block.text))
    labelled = block.kind != "heading" and is_label(block.text)
    if not 0 < count <= _LONGEST_TITLE or labelled:
        return False
    folded = block.text.lower().strip(" .:")
    if _is_meeting(block.text, language) or _opens_a_case(block, language):
        return False
    if _is_navigation(block.text, language) or _NUMBERED.search(block.text):
        return False
    if folded.rstrip(_NUMBERS) in language.imprint.minor or is_adoption(block.text, language):
        return False
    if folded in language.imprint.case_headings or alone_on_line(block.text, language):
        return False
    return any(character.isalpha() for character in block.text)


def _is_meeting(line: str, language: Language) -> bool:
    """Whether a line is no more than a word and a day: «Möte 2022-04-19»."""
    times = [time for time in find_times(line, language) if time.date]
    rest = words(line[: times[0].start] + line[times[0].end :]) if times else []
    return len(rest) == 1 and not names_a_kind(rest[0], language)


def _opens_a_case(block: Block, language: Language) -> bool:
    """Whether a paragraph runs on from a heading of a council case: «Indstilling At …»."""
    opening = words(block.text)[:1]
    return block.kind != "heading" and bool(set(opening) & set(language.imprint.case_headings))


def _is_navigation(line: str, language: Language) -> bool:
    """Whether a line is a menu («Åbn menu Selvbetjening Søg») or a way («Politik > Planer»)."""
    if _WAY.search(line):
        return True
    said = words(line)
    known = sum(word in language.imprint.navigation for word in said)
    mostly = known >= _MENU_WORDS and known * 2 >= len(said)
    return mostly or 0 < known == len(said)


@cache
def _adopted(code: str) -> re.Pattern[str]:
    imprint = languages.get(code).imprint
    return re.compile(any_of((*imprint.adopted, *imprint.case_labels)), re.IGNORECASE)
