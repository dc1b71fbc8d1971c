"""Printed words that the file itself parts by spaces: «Nä ringslivsstrategi fö r»."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.layout import Line
from stratmine.parsing.repair import is_fragment, join_split_words, without_marks


def close_torn_words(lines: Sequence[Line]) -> None:
    """Close up torn words in the texts of `lines`, where the document has the whole word elsewhere.

    The words keep their places on the page.
    """
    tokens = {token for line in lines for token in line.text.split()}
    torn = {token for token in tokens if is_fragment(token)}
    if not torn:
        return
    words = "\n".join([token.strip('.,;:!?()«»”"') for token in tokens])
    known = frozenset(without_marks(words).split("\n"))
    for line in lines:
        if not torn.isdisjoint(line.text.split()):
            line.text = join_split_words(line.text, known)
