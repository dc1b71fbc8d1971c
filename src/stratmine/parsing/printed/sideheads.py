"""Headings in the margin: short labels beside the text that they stand over."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.words.contents import is_heading_word
from stratmine.parsing.words.markers import is_bullet

FEWEST = 2
LONGEST = 45  # characters
SAME_LABEL = 1.6  # type sizes from one line of a label to the next
LEVEL = 0.6  # type sizes that a label may stand above or below the first line of its text
FEWEST_LINES = 1.5  # lines of text to each label, in the mean; with fewer it is a table
MOST_LOOKS = 2  # of labels: «Mål 1» over the goal itself
FEWEST_ITEMS = 2  # of lists beside labels that are known words, however few lines they have
NEW_TEXT = 1.15  # times the usual distance of two lines


def are_side_headings(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether the left side holds nothing but labels, each beside the start of some text.

    They are bold beside text that is not, or in a type or colour that the text has nowhere. One
    label alone has to be a word that plans use for headings. What stands below all text, as notes
    do, is no label.

    Args:
        left: Pieces left of a gutter.
        right: Pieces right of it.
    """
    left = _beside(left, right)
    if not left or any(len(piece.text) > LONGEST for piece in left):
        return False
    labels = _labels(left)
    if len(labels) < FEWEST and not is_heading_word(left[0].text):
        return False
    if len(right) < FEWEST_LINES * len(labels) and not name_lists(
        [" ".join([piece.text for piece in label]) for label in labels],
        [piece.words[0].text for piece in right],
    ):
        return False
    if all(piece.style.bold for piece in left):
        tops = [piece.top for piece in right]
        plain = not any(piece.style.bold and not piece.content for piece in right)
        if plain and all(_is_level(label[0], tops) for label in labels):
            return True
    if any(piece.content for piece in left) or not _are_set_apart(left, right):
        return False
    tops = _starts(right)
    return all(_is_level(label[0], tops) or _names_beside(label[0], right) for label in labels)


def name_lists(labels: Sequence[str], openings: Sequence[str]) -> bool:
    """Whether most labels are words for headings, and items of lists stand beside them.

    Args:
        labels: What stands on the left.
        openings: The first words of what stands on the right.
    """
    known = sum(map(is_heading_word, labels))
    return 2 * known >= len(labels) and sum(map(is_bullet, openings)) >= FEWEST_ITEMS


def sections(left: Sequence[Line], right: Sequence[Line]) -> list[list[Line]]:
    """Each label, followed by the text beside and below it, down to the next label."""
    ordered: list[list[Line]] = []
    beside = _beside(left, right)
    labels = _labels(beside)
    starts = [label[0].top - LEVEL * label[0].style.size for label in labels]
    before = [piece for piece in right if piece.top < starts[0]]
    ordered.extend([before] if before else [])
    for label, start, end in zip(labels, starts, [*starts[1:], float("inf")], strict=True):
        for piece in label:
            piece.aside = True
        ordered.append(label)
        text = [piece for piece in right if start <= piece.top < end]
        ordered.extend([text] if text else [])
    below = [piece for piece in left if piece not in beside]
    return [*ordered, below] if below else ordered


def _beside(left: Sequence[Line], right: Sequence[Line]) -> list[Line]:
    """What of the left side does not stand below all of the right one."""
    end = max([piece.bottom for piece in right])
    return [piece for piece in left if piece.top < end]


def _labels(pieces: Sequence[Line]) -> list[list[Line]]:
    """The lines of each label."""
    labels: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda p: p.top):
        near = labels and piece.top - labels[-1][-1].top < SAME_LABEL * piece.style.size
        if near:
            labels[-1].append(piece)
        else:
            labels.append([piece])
    return labels


def _are_set_apart(left: Sequence[Line], right: Sequence[Line]) -> bool:
    looks = {piece.style for piece in left}
    return len(looks) <= MOST_LOOKS and looks.isdisjoint(
        piece.style for piece in right if not piece.content
    )


def _starts(pieces: Sequence[Line]) -> list[float]:
    """Upper edges of the lines that begin a text: below a gap, or in another look."""
    ordered = sorted(pieces, key=lambda piece: piece.top)
    steps = [below.top - above.top for above, below in pairwise(ordered)]
    usual = min((step for step in steps if step > 1), default=0.0)
    return [
        ordered[0].top,
        *(
            below.top
            for (above, below), step in zip(pairwise(ordered), steps, strict=True)
            if step > NEW_TEXT * usual or above.style != below.style
        ),
    ]


def _names_beside(label: Line, texts: Sequence[Line]) -> bool:
    """Whether a known word stands beside a text, such as a large figure, at whatever height."""
    level = any(piece.top < label.bottom and piece.bottom > label.top for piece in texts)
    return level and is_heading_word(label.text)


def _is_level(label: Line, tops: Sequence[float]) -> bool:
    return any(abs(label.top - top) < LEVEL * label.style.size for top in tops)
