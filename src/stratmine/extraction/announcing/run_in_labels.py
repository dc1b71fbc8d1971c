"""Labels that ran into the line before them: «Mål: En ren å Indsats: Der fjernes rør»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.sentences import Sentence
from stratmine.languages import Language

_LABEL = re.compile(r"(?<=[^\s:,;–—-]\s)(?=[A-ZÅÄÖÆØ])[^\s.:;,?!]+(?:\s[^\s.:;,?!]+){0,6}:(?=\s|$)")
_CODED = re.compile(r"(?<=[^\s:,;–—-]\s)(?=[A-ZÅÄÖÆØ])(\w+)\s\d{1,2}\.\d{1,2}\s(?=[A-ZÅÄÖÆØ\d])")
"""A word with a capital and a number of two parts: «… ved søen Delmål 2.1 Alle cykler»."""
_NUMBER = re.compile(r"\s+\d+(?:[.:]\d+)*$")


def split_labels(sentence: Sentence, language: Language) -> list[Sentence]:
    """Cut a sentence before each label inside it; whole if there is none.

    A label opens with a capital, is closed by a colon, and names a kind of element or an
    attribute: «Åtgärd», «Så gör vi», «Ansvarig». With a number of two parts it needs no colon.
    """
    text = sentence.text
    found = set(_labels(text, language)) if ":" in text else set()
    if "." in text[:-1]:
        kind_of = vocabulary(language.code).kind_of
        found |= {match.start() for match in _CODED.finditer(text) if kind_of(match[1].lower())}
    if not found:
        return [sentence]
    places = sorted(found)
    return [
        Sentence(text[a:b].rstrip(), sentence.start + a, sentence.start + len(text[:b].rstrip()))
        for a, b in pairwise([0, *places, len(text)])
    ]


def _labels(text: str, language: Language) -> Iterator[int]:
    position = 0
    while match := _LABEL.search(text, position):
        if _is_label(match.group()[:-1], language):
            yield match.start()
            position = match.end()
        else:
            position = match.start() + 1


def _is_label(head: str, language: Language) -> bool:
    """Whether the words before a colon are a label as a whole."""
    named = label_of(f"{head}: x", language)
    if named is not None:
        return named.start == len(head) + 2
    plain = _NUMBER.sub("", head).lower()
    return plain in vocabulary(language.code).columns
