"""Words of goals: which carry meaning, and which are forms of one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratmine import languages
from stratmine.languages.da.stopwords import STOPWORDS as DANISH
from stratmine.languages.sv.stopwords import STOPWORDS as SWEDISH

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 3
_SHORTEST_STEM = 4

# Endings of nouns, adjectives and verbs in both languages, the longest first.
_ENDINGS = tuple(
    sorted(
        (
            "hedernes", "hederne", "heder", "heden", "heds", "hed", "heternas", "heterna",
            "heter", "heten", "hets", "het", "ernes", "ernas", "arnas", "ornas", "erne", "erna",
            "arna", "orna", "enes", "ende", "ande", "ade", "ede", "ers", "ens", "ets", "ere",
            "are", "ene", "en", "et", "er", "ar", "or", "na", "ne", "es", "as", "e", "a", "s",
            "r", "n", "t",
        ),
        key=lambda ending: (-len(ending), ending),
    )
)  # fmt: skip

STOPWORDS = {"da": DANISH, "sv": SWEDISH}
"""By language, the words that say nothing about what a goal is for."""


def words(text: str) -> list[str]:
    """Return all words, lower case, in order."""
    return [match.group().lower() for match in _WORD.finditer(text)]


def content_words(text: str, language: str | None = None) -> Iterator[str]:
    """Yield the words that carry meaning, lower case, in order.

    Args:
        text: Words of a goal.
        language: ``da`` or ``sv``; None leaves out the function words of both.
    """
    ignored = STOPWORDS.get(language or "", DANISH | SWEDISH)
    for word in words(text):
        if len(word) >= _SHORTEST and word not in ignored:
            yield word


@cache
def weak_words(language: str | None) -> frozenset[str]:
    """Return the words of plans that say how much is done, and not about what."""
    if language not in languages.SUPPORTED:
        return frozenset()
    cues = languages.get(language).cues
    return cues.goal_verbs | cues.activity_verbs | frozenset(cues.owners)


def stem(word: str) -> str:
    """Return what the forms of a word have in common, spelt alike in both languages.

    A light stemmer in the manner of Snowball's: it takes one inflectional ending off, and
    writes the Danish letters ø and æ as the Swedish ö and ä.
    """
    folded = word.lower().replace("ø", "ö").replace("æ", "ä")
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_STEM:
            return folded[: -len(ending)]
    return folded


def shortened(text: str, length: int) -> str:
    """Return text of at most that many characters, cut at the border of a word."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    head = text[:length].rpartition(" ")[0] or text[: length - 1]
    return head.rstrip(" ,;:.–-") + "…"
