"""Splitting a block's text into sentences, with their offsets.

spaCy's own rule ends a sentence at every point, its statistical one needs a trained model. This
one knows abbreviations, ordinals, dates and initials, and that a small letter begins no sentence.
It needs words as printed only, no tokens: a tokenizer would cost ten times as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stratmine import languages
from stratmine.languages import Language

_OPENING = "\"”»«“'’(–—-"
"""Marks that may stand before a sentence's first letter."""
_CLOSING = "\"”»’')]"
_TERMINAL = (".", "!", "?", "…")
_MAY_END = (*_TERMINAL, *_CLOSING)
_GLUED = r"(?<=[a-zåäöæø]{3})[.!?](?=[A-ZÅÄÖÆØ][a-zåäöæø]* )"
"""The end of a sentence that the next one follows without a space, as web pages have it."""
_WORD = re.compile(rf"(?:www\.|https?:)\S+|\S+?{_GLUED}|\S+")
_ORDINAL = re.compile(r"^\(?\d{1,3}\.$")
_INITIAL = re.compile(r"^[A-ZÅÄÖÆØ]\.$")
_POSSIBLE_END = re.compile(rf"(?:[.!?…][\"”»’')\]]*(?=\s)|{_GLUED})[\s\"”»«“'’(–—-]*(\S)")
_BEFORE_ORDINAL = ("", "den", "d.", "§", "artikel", "art.")
_NUMBERED = 2
"""Words of «§ 5.», which numbers what follows it where it opens a sentence."""
_LONGEST = 500
"""Words after which a text without points is cut: rules that compare a sentence's words with each
other would take minutes over it."""
_CITED = "·"
"""Stands for the «§» of a paragraph that a sentence cites and may end with."""
_OFTEN_LAST = frozenset({"m.m.", "osv.", "o.s.v.", "etc.", "m.v.", "mv.", "m.fl.", "kr.", "mio."})
"""Abbreviations that often close a sentence: a capital after them opens the next one."""
_REMEMBERED = 4096
"""Texts whose sentences are kept: each is asked for several times while a document is read."""


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
    nor does one that a small letter follows. Text that goes on without one is cut as well.
    """
    return list(_sentences(text, language.code))


def may_hold_two(text: str) -> bool:
    """Whether a text has a point with something other than a small letter after it."""
    return any(not match[1].islower() for match in _POSSIBLE_END.finditer(text))


@lru_cache(_REMEMBERED)
def _sentences(text: str, code: str) -> tuple[Sentence, ...]:
    several = may_hold_two(text) or text.count(" ") >= _LONGEST
    starts = [0, *(_begins(text, languages.get(code)) if several else ())]
    pieces = zip(starts, [*starts[1:], len(text)], strict=True)
    return tuple(
        _stripped(text, start, end) for start, end in pieces if not text[start:end].isspace()
    )


def _stripped(text: str, start: int, end: int) -> Sentence:
    stripped = text[start:end].strip()
    first = text.index(stripped, start)
    return Sentence(stripped, first, first + len(stripped))


def _begins(text: str, language: Language) -> Iterator[int]:
    """Yield where sentences begin after the first one, marks before their first word included."""
    before, last, length = "", "", 0
    opened: int | None = None
    for match in _WORD.finditer(text):
        word = match.group()
        start = match.start() if opened is None else opened
        if not word.strip(_OPENING):
            opened = start
            continue
        apart = length >= _LONGEST
        if not apart and last.endswith(_MAY_END):
            cited = before == "§" and length > _NUMBERED
            apart = _stand_apart(_CITED if cited else before, last, word, language)
        if apart:
            yield start
            length = 0
        before, last, opened, length = last, word, None, length + 1


def _stand_apart(before: str, last: str, following: str, language: Language) -> bool:
    """Whether a sentence ends between two words.

    Args:
        before: The word before the last one.
        last: The word that may end a sentence.
        following: The word after it.
        language: Their language.
    """
    closed = last.rstrip(_CLOSING)
    if not closed.endswith(_TERMINAL) or following.lstrip(_OPENING)[:1].islower():
        return False
    if not closed.endswith(".") or closed.endswith(".."):
        return True
    bare = closed.lstrip(_OPENING)
    if _ORDINAL.match(bare):
        dated = following.lower().rstrip(".,") in language.times.months
        return not dated and before.lower() not in _BEFORE_ORDINAL
    if _INITIAL.match(bare):
        return False
    return bare.lower() not in language.abbreviations or bare.lower() in _OFTEN_LAST
