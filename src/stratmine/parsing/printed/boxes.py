"""Boxes: the text in a filled or framed area is read on its own, at the place of the box."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.printed.layout import Line
from stratmine.schema.base import BoundingBox

LARGEST_SHARE = 0.6
MOST_BOXES = 300
FEWEST_WORDS = 2
PADDED = 1.8
"""Height of a box around a single line, in type sizes; less is a mere highlight."""

SLACK = 2.0


def split_boxes(
    pieces: Sequence[Line], boxes: Sequence[BoundingBox], page_area: float
) -> tuple[list[Line], list[tuple[BoundingBox, list[Line]]]]:
    """Part the pieces that stand outside of all boxes from those within each box.

    Args:
        pieces: The pieces of lines of a page.
        boxes: Its filled or framed areas.
        page_area: Area of the page in square points.
    """
    rest = list(pieces)
    groups: list[tuple[BoundingBox, list[Line]]] = []
    for box in sorted(boxes, key=_area, reverse=True)[:MOST_BOXES]:
        if _area(box) > LARGEST_SHARE * page_area:
            continue
        inside = [piece for piece in rest if _holds(box, piece)]
        lines = {round(piece.baseline) for piece in inside}
        words = sum(len(piece.words) for piece in inside)
        cut = any(_overlaps(box, piece) for piece in rest if not _holds(box, piece))
        if cut or len(inside) == len(pieces) or not any(map(_has_letters, inside)):
            continue
        padded = box[3] - box[1] > PADDED * max(piece.style.size for piece in inside)
        if words < FEWEST_WORDS or (len(lines) == 1 and not padded):
            continue
        groups.append((box, inside))
        taken = set(map(id, inside))
        rest = [piece for piece in rest if id(piece) not in taken]
    return rest, groups


def _has_letters(piece: Line) -> bool:
    """Whether a piece is more than a figure in a circle."""
    return any(map(str.isalpha, piece.text))


def _area(box: BoundingBox) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _holds(box: BoundingBox, piece: Line) -> bool:
    x0, top, x1, bottom = box
    middle = (piece.top + piece.bottom) / 2
    return piece.x0 >= x0 - SLACK and piece.x1 <= x1 + SLACK and top <= middle <= bottom


def _overlaps(box: BoundingBox, piece: Line) -> bool:
    """Whether the edge of the box runs through the piece."""
    x0, top, x1, bottom = box
    middle = (piece.top + piece.bottom) / 2
    return piece.x0 < x1 - SLACK and piece.x1 > x0 + SLACK and top <= middle <= bottom
