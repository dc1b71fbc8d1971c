"""What a sentence names side by side: «bænke, træer og et drivhus», «at …, og at …»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

Place = tuple[int, int]
"""Offset of the first character of a part, and the offset after its last one."""

_DASH = re.compile(r"\s[–—-]\s")

_LEAST_CLAUSE = 3
"""Words of a clause that says something."""
_FEWEST_MARKS = 2
_LONGEST_PART = 22
"""Words of a part of a list inside a sentence."""
_LEAST_LETTERS = 3


def named_parts(text: str, start: int, end: int, language: Language) -> list[Place]:
    """Return the parts of a list inside a sentence; none if it is not one.

    A part that only goes on with the one before it («…, som …», «…, især …») belongs to it.

    Args:
        text: The sentence.
        start: Offset where the list begins.
        end: Offset where it ends.
        language: Its language.
    """
    pattern = _patterns(language.code)
    body = end - (len(text[start:end]) - len(text[start:end].rstrip(" .;")))
    commas = [match.span() for match in pattern.comma.finditer(text, start, body)]
    going_on = [comma for comma in commas if _goes_on(text[comma[1] : body], language)]
    parting = [comma for comma in commas if comma not in going_on]
    last = parting[-1][1] if parting else start
    tail = next((comma[0] for comma in going_on if comma[0] > last), body)
    firm = [match.span() for match in pattern.firm.finditer(text, start, body)]
    loose = [match.span() for match in pattern.loose.finditer(text, last, tail)]
    closing = firm or (loose[-1:] if parting else [])
    places = _between(start, body, sorted({*parting, *closing}))
    fit = all(_is_part(text[slice(*place)]) for place in places)
    whole = places if fit and len(places) > 1 else []
    return [(one, _before_aside(text, one, stop, language)) for one, stop in whole]


def _before_aside(text: str, start: int, end: int, language: Language) -> int:
    """Return where a part ends before what dashes set aside: «skilte – som også lyser –»."""
    for dash in _DASH.finditer(text, start, end):
        if _goes_on(text[dash.end() : end], language):
            return dash.start()
    return end


def _goes_on(text: str, language: Language) -> bool:
    """Whether what follows a comma belongs to the part before it."""
    return bool(set(words(text)[:1]) & language.grammar.part_goes_on)


def _is_part(text: str) -> bool:
    letters = sum(ch.isalpha() for ch in text)
    return letters >= _LEAST_LETTERS and word_count(text) <= _LONGEST_PART


def named_clauses(text: str, language: Language) -> list[Place]:
    """Return the clauses that a sentence names side by side: «at gaden er ren, og at …».

    A clause inside another one («at alle oplever, at …») opens no new one.
    """
    if text.count(f"{language.grammar.infinitive_mark} ") < _FEWEST_MARKS:
        return []
    pattern = _patterns(language.code)
    first = pattern.mark.search(text)
    if first is None:
        return []
    starts = [first.span()]
    holding = language.grammar.holds_clause | language.leads.prepositions
    for match in pattern.border.finditer(text, first.end()):
        said = words(text[starts[-1][1] : match.start()])
        nested = match["joint"] is None and bool(holding & set(said[-1:]))
        if len(said) >= _LEAST_CLAUSE and not nested:
            starts.append(match.span())
    body = len(text.rstrip(" .;"))
    places = _between(starts[0][1], body, starts[1:])
    told = all(word_count(text[slice(*place)]) >= _LEAST_CLAUSE for place in places)
    return places if told and len(places) > 1 else []


def _between(start: int, end: int, joints: list[Place]) -> list[Place]:
    cuts = [(start, start), *joints, (end, end)]
    return [(one[1], following[0]) for one, following in pairwise(cuts)]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How one language joins what it names.

    Attributes:
        comma: A comma between parts, with the conjunction after it.
        firm: A conjunction that mostly stands before a whole part: «samt».
        loose: The one that as often joins words inside a part: «og».
        mark: The word that opens a clause, after none of those that make it a purpose.
        border: What stands between two clauses.
    """

    comma: re.Pattern[str]
    firm: re.Pattern[str]
    loose: re.Pattern[str]
    mark: re.Pattern[str]
    border: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    grammar, about = languages.get(code).grammar, languages.get(code).leads.concerning
    joined, mark = "|".join(grammar.conjunctions), grammar.infinitive_mark
    loose, *others = grammar.conjunctions
    firm = "|".join(others)
    purpose = "".join(rf"(?<!\b{word} )" for word in sorted(grammar.before_infinitive | {"så"}))
    return _Patterns(
        comma=re.compile(rf",\s+(?:(?:{joined})\s+)?"),
        firm=re.compile(rf"(?<!,)\s+(?:{firm})\s+"),
        loose=re.compile(rf"\s+{loose}\s+"),
        mark=re.compile(rf"{purpose}\b{mark}\s+"),
        border=re.compile(
            rf"(?:,\s+|\s+)(?P<joint>(?:{joined})\s+)(?:{about}\s+)?{mark}\s+"
            rf"|,\s+(?P<none>){mark}\s+"
        ),
    )
