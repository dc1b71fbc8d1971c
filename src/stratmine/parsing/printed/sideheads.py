"""Headings in the margin: short labels beside the text that they stand over."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.printed.layout import Line

FEWEST = 2
LONGEST = 45  # characters
SAME_LABEL = 1.6  # type sizes from one line of a label to the next
LEVEL = 0.6  # type sizes that a label may stand above or below the first line of its text
FEWEST_LINES = 1.5  # lines of text to each label, in the mean; with fewer it is a table


def are_side_headings(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether the left side holds nothing but bold labels, each beside the start of some text.

    Args:
        left: Pieces left of a gutter.
        right: Pieces right of it.
    """
    labels = _labels(left)
    if len(labels) < FEWEST or len(right) < FEWEST_LINES * len(labels):
        return False
    if not all(piece.style.bold and len(piece.text) <= LONGEST for piece in left):
        return False
    if any(piece.style.bold and not piece.content for piece in right):
        return False
    tops = [piece.top for piece in right]
    return all(_is_beside(label[0], tops) for label in labels)


def sections(left: Sequence[Line], right: Sequence[Line]) -> list[list[Line]]:
    """Each label, followed by the text beside and below it, down to the next label."""
    ordered: list[list[Line]] = []
    labels = _labels(left)
    starts = [label[0].top - LEVEL * label[0].style.size for label in labels]
    before = [piece for piece in right if piece.top < starts[0]]
    ordered.extend([before] if before else [])
    for label, start, end in zip(labels, starts, [*starts[1:], float("inf")], strict=True):
        ordered.append(label)
        text = [piece for piece in right if start <= piece.top < end]
        ordered.extend([text] if text else [])
    return ordered


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


def _is_beside(label: Line, tops: Sequence[float]) -> bool:
    return any(abs(label.top - top) < LEVEL * label.style.size for top in tops)
