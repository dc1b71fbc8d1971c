"""Printed words that the file itself parts by spaces: «Nä ringslivsstrategi fö r»."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.words.repair import (
    LONGEST_FRAGMENT,
    is_fragment,
    join_split_words,
    without_marks,
)


def close_torn_words(lines: Sequence[Line]) -> None:
    """Close up torn words in the texts of `lines`, where the document has the whole word elsewhere.

    The words keep their places on the page.
    """
    parted = [line.text.split() for line in lines]
    tokens = set().union(*parted)
    torn = {token for token in tokens if len(token) <= LONGEST_FRAGMENT and is_fragment(token)}
    if not torn:
        return
    words = "\n".join([token.strip('.,;:!?()«»”"') for token in tokens])
    known = frozenset(without_marks(words).split("\n"))
    for line, parts in zip(lines, parted, strict=True):
        if not torn.isdisjoint(parts):
            line.text = join_split_words(line.text, known)
