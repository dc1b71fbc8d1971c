"""Splitting a block's text into sentences, with their offsets, by spaCy.

spaCy costs seconds to import: it is loaded for the first text that can hold two sentences.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from stratmine import languages
from stratmine.languages import Language

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline

_POSSIBLE_END = re.compile(r"[.!?…][\"”»’')\]]*(?=\s)[\s\"”»«“'’(–—-]*(\S)")


class Sentence(NamedTuple):
    """A sentence.

    Attributes:
        text: Its words, as printed.
        start: Offset of its first character in the text that was split.
        end: Offset after its last character.
    """

    text: str
    start: int
    end: int


def split_sentences(text: str, language: Language) -> list[Sentence]:
    """Split running text into sentences.

    A point after an abbreviation, an ordinal («den 2. juni») or an initial ends no sentence,
    nor does one that a small letter follows.
    """
    if not may_hold_two(text):
        return _stripped(text, [(0, len(text))])
    doc = _pipeline(language.code)(text)
    return _stripped(text, [(span.start_char, span.end_char) for span in doc.sents])


def may_hold_two(text: str) -> bool:
    """Whether a text has a point with something other than a small letter after it."""
    return any(not match[1].islower() for match in _POSSIBLE_END.finditer(text))


@cache
def _pipeline(code: str) -> Pipeline:
    """Return a spaCy pipeline that only cuts words and sentences."""
    import spacy
    from spacy.language import Language as Pipeline

    from stratmine.extraction.boundaries import mark_sentences

    name = f"stratmine_sentences_{code}"
    Pipeline.component(name, func=partial(mark_sentences, language=languages.get(code)))
    pipeline = spacy.blank(code)
    pipeline.max_length = sys.maxsize
    pipeline.add_pipe(name)
    return pipeline


def _stripped(text: str, places: Iterable[tuple[int, int]]) -> list[Sentence]:
    sentences = []
    for start, end in places:
        stripped = text[start:end].strip()
        if stripped:
            first = text.index(stripped, start)
            sentences.append(Sentence(stripped, first, first + len(stripped)))
    return sentences
