"""The label of each word of a document: the type of the annotated element that it stands in."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.evaluation.gold import GoldDocument
from stratmine.evaluation.matching import word_list
from stratmine.schema import ParsedDocument

OUTSIDE = "none"
"""The label of words that stand in no element."""


def label_words(document: ParsedDocument, gold: GoldDocument) -> tuple[list[str], int]:
    """Return the label of each word of a document, and how many elements were not found in it.

    An element stands at the first place after the element before it where its words stand as
    printed; if there is none, at the first place of all. A word keeps its first label.
    """
    text = word_list(document.text)
    labels = [OUTSIDE] * len(text)
    unplaced, position = 0, 0
    for element in gold.elements:
        wanted = word_list(element.text)
        start = _find(text, wanted, position)
        start = _find(text, wanted, 0) if start is None else start
        if start is None:
            unplaced += 1
            continue
        position = start + len(wanted)
        for place in range(start, position):
            if labels[place] == OUTSIDE:
                labels[place] = element.type
    return labels, unplaced


def _find(text: Sequence[str], wanted: Sequence[str], start: int) -> int | None:
    """Return where some words stand in a text in their order; None if nowhere."""
    if not wanted:
        return None
    places = range(start, len(text) - len(wanted) + 1)
    return next(
        (i for i in places if text[i] == wanted[0] and text[i : i + len(wanted)] == wanted), None
    )
