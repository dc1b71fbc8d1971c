"""Headings of plain text: lines that look like one by their shape and place."""

from __future__ import annotations

import re

from stratmine.languages.values import is_value
from stratmine.parsing.web.lines import word_pattern
from stratmine.parsing.words.grammar import (
    DETERMINERS,
    ends_sentence,
    has_finite_verb,
    is_function_word,
    sentence_strength,
    starts_upper,
)
from stratmine.parsing.words.vocabulary import element_words, said_headings, word_class

_SENTENCE_DETERMINERS = DETERMINERS - word_class(lambda words: words.names_open)
_QUANTITIES = word_class(lambda words: words.quantities)
_CLAUSE_OPENERS = word_class(lambda words: words.clause_openers)
_PARTICLES = word_class(lambda words: words.particles)
LONGEST = 110
_LONGEST_WORDS = 16
_SHORT_WORDS = 8
_FEWEST_CAPITALS = 3
_SENTENCE = 3.0
"""Strength from which a line is a sentence: its second word is surely a finite verb."""
_ATX = re.compile(r"(?P<level>#{1,6})\s+(?P<text>.+?)\s*#*$")
_BOLD_LINE = re.compile(r"(\*\*|__)(?P<text>[^*_]+)\1:?$")
_LABEL_VALUE = re.compile(r"[^\W\d][^:.]{1,30}:\s+\S")
_WORDED_NUMBER = re.compile(r"[^\W\d]\w+ (?:\d{1,2}|[A-H])\s*[:–-]\s+\S")
_STAMP = re.compile(
    rf"(?:{word_pattern(lambda web: web.page_is)} ){{0,2}}"
    rf"(?:{word_pattern(lambda web: web.lately)} )?"
    rf"{word_pattern(lambda web: web.stamps)}\b.*\d{{2}}",
    re.IGNORECASE,
)
_TWO_SENTENCES = re.compile(r"[^\W\d]{2}[.!?] [A-ZÅÄÖÆØ]")
_PART = re.compile(r"(?P<word>[A-ZÅÄÖÆØ]\w+) \d{1,2}[:.]? ")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,}|~{3,})$")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?P<rest>[^\W\d_].*)$")


def atx(line: str) -> tuple[int, str] | None:
    """Level and text of a Markdown heading «## Mål»."""
    match = _ATX.match(line)
    return (len(match["level"]), match["text"]) if match else None


def bold_line(line: str) -> str | None:
    """Text of a line that is bold as a whole in Markdown."""
    match = _BOLD_LINE.match(line)
    return match["text"].strip() if match else None


def is_underline(line: str) -> bool:
    """Whether the line is a rule that underlines the line before."""
    return bool(_UNDERLINE.match(line))


def underline_level(line: str) -> int:
    """Level of a heading that is underlined with such a line: «===» outranks «---»."""
    return 1 if line.startswith("=") else 2


def numbered(line: str) -> tuple[str, str] | None:
    """Number and text of «2.1 Näringsliv»."""
    match = _NUMBERED.match(line)
    return (match["number"], match["rest"]) if match else None


def is_capitals(line: str) -> bool:
    """Whether the line is set in capitals."""
    letters = [c for c in line if c.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and sum(c.isupper() for c in letters) > 0.9 * len(
        letters
    )


def may_be_heading(line: str) -> bool:
    """Whether a line may be a heading, by its words or by its shape."""
    return _is_said(line) or _is_shaped(line)


def _is_shaped(line: str) -> bool:
    """Whether a line's shape allows a heading: short, opened by a capital, no final point."""
    words = line.split()
    if len(line) > LONGEST or len(words) > _LONGEST_WORDS or not starts_upper(line):
        return False
    if _STAMP.match(line) or is_value(line):
        return False
    if is_text(line) and not line.endswith("?"):
        return False
    if line.endswith((",", ";", "-", "–")) or _breaks_off(words):
        return False
    if line.endswith(":"):
        return not has_finite_verb(line) and words[0].lower() not in _SENTENCE_DETERMINERS
    return not is_label(line)


def _is_said(line: str) -> bool:
    """Whether a line says what it announces, as a sentence does: «Det går vi efter»."""
    return starts_upper(line) and line.lower() in said_headings()


def announces(line: str) -> bool:
    """Whether a line is a heading that announces, word for word: «Mål», «Det går vi efter»."""
    return starts_upper(line) and line.lower() in element_words()


def _breaks_off(words: list[str]) -> bool:
    """Whether a line ends inside a phrase: «Hegnet er væltet, fordi»; «Skov for alle» does not."""
    if words[-1].lower() in _CLAUSE_OPENERS:
        return True
    for_all = words[-1].lower() in _QUANTITIES and is_function_word(words[-2] if words[1:] else "")
    return is_function_word(words[-1]) and not for_all


def is_label(line: str) -> bool:
    """Whether the line is a label with its value: «Ansvarlig: Vej og Park»."""
    return bool(_LABEL_VALUE.match(line)) and not _WORDED_NUMBER.match(line)


def stands_alone(line: str) -> bool:
    """Whether a line that stands alone reads as a heading, not as a sentence without its point."""
    if not may_be_heading(line):
        return False
    if _is_said(line) or is_capitals(line) or numbered(line) or line.endswith("?"):
        return True
    words = line.split()
    if sentence_strength(words) >= _SENTENCE:
        return False
    return len(words) <= _SHORT_WORDS or not has_finite_verb(line)


def opens_group(line: str, following: str, *, is_text: bool = False) -> bool:
    """Whether the first line of several is the heading over the others.

    Args:
        line: The first line.
        following: The line after it.
        is_text: Whether that line surely begins a text.
    """
    is_lead_in = line.endswith(":") and len(line.split()) > _SHORT_WORDS
    if is_lead_in or not (may_be_heading(line) or (is_text and names_part(line))):
        return False
    begins = starts_upper(following) or (is_text and following[0].isdigit())
    return begins and (len(following) > len(line) or is_capitals(line))


def is_text(line: str) -> bool:
    """Whether a line is a sentence or several, not a name."""
    return ends_sentence(line) or bool(_TWO_SENTENCES.search(line))


def is_numbered_part(line: str) -> bool:
    """Whether a line is the heading of a numbered part: «Indsatsområde 2 Mindre tvang»."""
    match = _PART.match(line)
    is_part = match is not None and match["word"].lower() in element_words()
    return is_part and may_be_heading(line)


def names_part(line: str) -> bool:
    """Whether a label with its value is a heading: «Tema: Byen ved vandet»."""
    label, colon, name = line.partition(": ")
    return bool(colon) and label.lower() in element_words("focus_area") and may_be_heading(name)


def without_particle(line: str) -> str:
    """A line without the particle of its last verb: «Platser som bjuder in»."""
    before, space, last = line.rpartition(" ")
    return before if space and last in _PARTICLES else line
