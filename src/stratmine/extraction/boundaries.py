"""Where sentences end in Danish and Swedish text, as a component for a spaCy pipeline.

spaCy's own rule ends a sentence at every point, its statistical one needs a trained model. This
one knows abbreviations, ordinals, dates and initials, and that a small letter begins no sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.tokens import Doc

from stratmine.languages import Language

if TYPE_CHECKING:
    from thinc.types import Ints2d

OPENING = "\"”»«“'’(–—-"
"""Marks that may stand before a sentence's first letter."""
_BEGINS, _GOES_ON = 1, -1
"""What spaCy writes of a token that begins a sentence, and of one that does not."""
_CLOSING = "\"”»’')]"
_TERMINAL = (".", "!", "?", "…")
_WORD = re.compile(r"\S+")
_ORDINAL = re.compile(r"^\(?\d{1,3}\.$")
_INITIAL = re.compile(r"^[A-ZÅÄÖÆØ]\.$")
_BEFORE_ORDINAL = ("", "den", "d.", "§", "artikel", "art.")
_OFTEN_LAST = frozenset({"m.m.", "osv.", "o.s.v.", "etc.", "m.v.", "mv.", "m.fl.", "kr.", "mio."})
"""Abbreviations that often close a sentence: a capital after them opens the next one."""


def mark_sentences(doc: Doc, language: Language) -> Doc:
    """Say of each token of a text whether it begins a sentence.

    What ends a sentence is judged by the words as printed, between two spaces: the tokenizer
    cuts «(bl.a.)» or «2025.» as it sees fit.

    Args:
        doc: A tokenized text.
        language: Its language, for the abbreviations and the months.

    Returns:
        The same text, cut into sentences.
    """
    begins = {0}
    before, last = "", ""
    opened: int | None = None
    for match in _WORD.finditer(doc.text):
        word = match.group()
        start = match.start() if opened is None else opened
        if not word.strip(OPENING):
            opened = start
            continue
        if last and _stand_apart(before, last, word, language):
            begins.add(start)
        before, last, opened = last, word, None
    # All tokens at once: setting `token.is_sent_start` one by one costs the square of the length.
    marks = [_BEGINS if token.idx in begins else _GOES_ON for token in doc]
    column = np.array(marks, dtype=np.int64).view(np.uint64).reshape(-1, 1)
    return doc.from_array(["SENT_START"], cast("Ints2d", column))


def _stand_apart(before: str, last: str, following: str, language: Language) -> bool:
    """Whether a sentence ends between two words.

    Args:
        before: The word before the last one.
        last: The word that may end a sentence.
        following: The word after it.
        language: Their language.
    """
    closed = last.rstrip(_CLOSING)
    if not closed.endswith(_TERMINAL) or following.lstrip(OPENING)[:1].islower():
        return False
    if not closed.endswith(".") or closed.endswith(".."):
        return True
    bare = closed.lstrip(OPENING)
    if _ORDINAL.match(bare):
        dated = following.lower().rstrip(".,") in language.times.months
        return not dated and before.lower() not in _BEFORE_ORDINAL
    if _INITIAL.match(bare):
        return False
    return bare.lower() not in language.abbreviations or bare.lower() in _OFTEN_LAST
