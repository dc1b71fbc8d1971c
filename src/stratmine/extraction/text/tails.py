"""Who and when after a measure, parted by commas: «Kartlägga lekplatser, Parkenheten, 2026».

A dash may stand before the first of them: «Kartlägga lekplatser – Parkenheten, 2026».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratmine import languages
from stratmine.extraction.text.money import money
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_FEWEST = 2
"""Such tails that part the measures of a text."""
_LEAST_WORDS = 2
"""Words of a measure before its tail."""
_SENTENCE = re.compile(r"[.:!?]\s+(?=[A-ZÅÄÖÆØ])")


def tail_of(text: str, language: Language) -> int:
    """Return the offset of who and when after a measure; the length of the text if there is none.

    Args:
        text: An item or sentence.
        language: Its language.
    """
    for start, end in _tails(text, language):
        named = "," in text[start + 1 : end]
        if named and not text[end:].strip(" .;") and word_count(text[:start]) >= _LEAST_WORDS:
            return start
    return len(text)


def parted_by_tails(text: str, language: Language) -> list[Place]:
    """Return the places of measures that lost their lines and have a tail each.

    Args:
        text: A paragraph.
        language: Its language.
    """
    if text.count(", ") < _FEWEST:
        return []
    tails = list(_tails(text, language))
    if len(tails) < _FEWEST:
        return []
    before = list(_SENTENCE.finditer(text, 0, tails[0][0]))
    start = before[-1].end() if before else 0
    starts = [start, *(end + len(text[end:]) - len(text[end:].lstrip()) for _, end in tails[:-1])]
    places = [(a, end) for a, (_, end) in zip(starts, tails, strict=True)]
    bare = [text[a:stop] for a, (stop, _) in zip(starts, tails, strict=True)]
    whole = all(word_count(said) >= _LEAST_WORDS and not _SENTENCE.search(said) for said in bare)
    return places if whole else []


def _tails(text: str, language: Language) -> Iterator[Place]:
    """Yield the places of the tails in a text."""
    return (match.span("tail") for match in _tail(language.code).finditer(text))


@cache
def _tail(code: str) -> re.Pattern[str]:
    """Return names and a time, before the next measure or at the end."""
    times = languages.get(code).times
    whenever = "|".join(sorted({*times.continuous, *times.recurring}, key=len, reverse=True))
    scale = "|".join(map(re.escape, languages.get(code).units.scale))
    name = r"[A-ZÅÄÖÆØ][^,.;:()]{1,60}"
    year = r"(?:[a-zåäöæøQ]\w{0,10}\s(?:\d\s)?)?20\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?"
    return re.compile(
        rf"(?P<tail>(?:\s[–—-]\s{name})?(?:,\s{name}){{0,3}},\s(?:{year}|(?i:{whenever}))"
        rf"(?:,\s(?:{money(code)}|\d[\d.,]{{0,8}}\s(?:{scale})))?\.?)(?=\s+[A-ZÅÄÖÆØ]|\s*$)"
    )
