"""Finding municipalities in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stratmine.municipalities.names import normalised
from stratmine.municipalities.register import load_register
from stratmine.schema import Country, Municipality

_LONGEST_NAME = 2
"""Words in the longest names: «Upplands Väsby»."""

_NAME_WORD = re.compile(r"[A-ZÆØÅÄÖ][\w'’]*(?:-[A-ZÆØÅÄÖ][\w'’]*)*")
_AUTHORITY = re.compile(
    r"\s+(?:regions)?(?:kommun(?:e|es|s|en|ens)?|stads?(?![\w-])|byråd\w*)", flags=re.IGNORECASE
)
_OTHER_BODY = re.compile(r"\s+(?:län|amt|universitet|högskola|tingsrätt|stift)", re.IGNORECASE)
_PART_OF_REGION = re.compile(r"\b(?:region|landsting\w*|län\w*)\s+$", flags=re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?:•–\n]\s*|^\W+)$")

_EVERYDAY_WORDS = frozenset(
    {
        "ale", "berg", "boden", "eda", "greve", "kil", "klippan", "lund", "mark", "mora", "nora",
        "odder", "sala", "salem", "skive", "vara", "varde", "vejen", "ydre",
    }
)  # fmt: skip
"""Names that are also words, or other places and persons: alone at the start of a sentence
they say nothing."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A municipality in a text.

    Attributes:
        municipality: Which one.
        start: Offset of its first character.
        end: Offset after its last character, «kommune» and the like included.
        text: As printed.
        authority: Whether the text names the authority («Greve Kommune»), not just the place.
    """

    municipality: Municipality
    start: int
    end: int
    text: str
    authority: bool


def find_mentions(text: str, *, country: Country | None = None) -> list[Mention]:
    """Return the municipalities that a text names, in its order.

    Names count in any case form, with capital first letters or in capitals. A region, county
    or university that carries the name of a municipality is none.

    Args:
        text: The text.
        country: Only look for municipalities of this country.
    """
    mentions: list[Mention] = []
    words = list(_NAME_WORD.finditer(text))
    position = 0
    while position < len(words):
        taken, mention = _mention_at(text, words[position : position + _LONGEST_NAME])
        if mention is not None and country in {None, mention.municipality.country}:
            mentions.append(mention)
        position += max(taken, 1)
    return mentions


def _mention_at(text: str, words: list[re.Match[str]]) -> tuple[int, Mention | None]:
    """Return how many words a name at the first of these words takes, and the mention."""
    for taken in range(len(words), 0, -1):
        start, end = words[0].start(), words[taken - 1].end()
        if taken > 1 and text[words[0].end() : words[1].start()] != " ":
            continue
        found = load_register().by_place(text[start:end])
        if found is not None and _is_meant(text, start, end):
            authority = _AUTHORITY.match(text, end)
            stop = authority.end() if authority else end
            return taken, Mention(found, start, stop, text[start:stop], authority is not None)
    return 1, None


def _is_meant(text: str, start: int, end: int) -> bool:
    if _AUTHORITY.match(text, end):
        return not text[end:].lstrip().lower().startswith("stadsdel")
    if _OTHER_BODY.match(text, end) or _PART_OF_REGION.search(text, max(0, start - 20), start):
        return False
    everyday = normalised(text[start:end]) in _EVERYDAY_WORDS
    shouted = text[start:end].isupper()
    at_start = _SENTENCE_START.search(text[max(0, start - 3) : start]) is not None
    return not (everyday and (shouted or at_start))
