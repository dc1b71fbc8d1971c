"""How many parts a sentence names: «tre pejlemærker», «mål for 11 områder:»."""

from __future__ import annotations

from stratmine.extraction.text.words import words
from stratmine.languages import Language

_COUNT_REACH = 3
"""Words before the announcing one among which its number stands."""
_LONGEST_COUNT = 5
"""Words of a line that counts what follows it."""
_MOST_PARTS = 30
"""Parts that a plan may count; a larger number is a year or an amount."""


def may_count(text: str, language: Language) -> bool:
    """Whether a text has a number that `named_count` may find in it."""
    return any(token in language.cues.numbers or token.isdigit() for token in words(text))


def counted_words(text: str, language: Language) -> list[str]:
    """Return the words for which `named_count` may find a number: those shortly after one."""
    tokens, reach, found = words(text), 0, []
    for token in tokens:
        if reach:
            found.append(token)
        number = token in language.cues.numbers or token.isdigit()
        reach = _COUNT_REACH if number else max(0, reach - 1)
    return found


def named_count(text: str, cue: str, language: Language) -> int | None:
    """Return the number that stands shortly before the announcing word: «tre pejlemærker»."""
    tokens = words(text)
    first = cue.split(maxsplit=1)[0]
    position = tokens.index(first) if first in tokens else 0
    for token in tokens[max(0, position - _COUNT_REACH) : position]:
        if token in language.cues.numbers:
            return language.cues.numbers[token]
        if token.isdigit() and 1 < int(token) <= _MOST_PARTS:
            return int(token)
    return None


def counted_parts(text: str, language: Language) -> int | None:
    """Return the number that opens a sentence about parts: «Fem strategier har tagits fram»."""
    tokens = words(text)[: _COUNT_REACH + 1]
    return next((language.cues.numbers[t] for t in tokens if t in language.cues.numbers), None)


def counted_areas(lead_in: str, language: Language) -> tuple[int | None, str] | None:
    """Return number and noun of areas that a lead-in names last: «… mål for 11 områder:».

    Areas that the plan aims at need no number: «Planen har fokus på områderne:», «… mål for
    følgende områder:».
    """
    cues, tokens = language.cues, words(lead_in)
    noun = (tokens or [""])[-1]
    if noun in cues.the_areas and cues.purposes & set(tokens) and lead_in.rstrip().endswith(":"):
        return None, noun
    # «… i 5 emner, hvorunder alt står:» says more of the areas before it lists them.
    noun = next((t for t in tokens if t in cues.areas and f"{t}," in lead_in.lower()), noun)
    if noun not in cues.areas or not lead_in.rstrip().endswith(":"):
        return None
    count = named_count(lead_in, noun, language)
    return (count, noun) if count or set(language.leads.following) & set(tokens) else None


def opening_count(line: str, language: Language) -> int | None:
    """Return the number that opens a short line without a verb: «Fem principper»."""
    tokens = words(line)
    if not 1 < len(tokens) <= _LONGEST_COUNT or not line.rstrip()[-1:].isalnum():
        return None
    return language.cues.numbers.get(tokens[0])
