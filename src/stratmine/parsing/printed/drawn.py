"""Bullets that are drawn: small pictures or outlines before lines, which are no letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stratmine.parsing.printed.layout import Line, Style, Word
from stratmine.parsing.printed.lines import make_line
from stratmine.parsing.words.markers import split_marker
from stratmine.schema.base import BoundingBox

BULLET = "•"
FEWEST = 2

# Shares of the type size.
SMALLEST, TALLEST, WIDEST = 0.2, 1.9, 2.2
FARTHEST = 2.5
LARGEST_TEXT = 1.25  # of the body's size
TOUCHING = 1.5  # points


class _Found(NamedTuple):
    """A drawing before a line: its size and left edge, and which line that is."""

    look: tuple[int, int, int]
    page: int
    place: int
    box: BoundingBox


def add_drawn_bullets(
    pages: Sequence[list[Line]], marks: Sequence[Sequence[BoundingBox]], body: Style
) -> None:
    """Put a bullet before each line that a small drawing stands before, as do others below it.

    Those of a legend stand in a row.

    Args:
        pages: The pieces of lines of each page; changed.
        marks: The small drawings of each page.
        body: How running text is set.
    """
    found = [
        one
        for number, (pieces, boxes) in enumerate(zip(pages, marks, strict=True))
        for one in _on_page(number, pieces, boxes, body)
    ]
    alike = Counter(one.look for one in found)
    for one in found:
        if alike[one.look] >= FEWEST:
            piece = pages[one.page][one.place]
            pages[one.page][one.place] = _with_bullet(piece, one.box)


def _on_page(
    page: int, pieces: Sequence[Line], boxes: Sequence[BoundingBox], body: Style
) -> Iterator[_Found]:
    taken: set[int] = set()
    for box in boxes:
        middle = (box[1] + box[3]) / 2
        level = [at for at, piece in enumerate(pieces) if piece.top <= middle <= piece.bottom]
        if any(pieces[at].x0 < box[2] - TOUCHING and pieces[at].x1 > box[0] for at in level):
            continue  # it lies under letters, or between them
        right = [at for at in level if pieces[at].x0 >= box[2] - TOUCHING]
        place = min(right, key=lambda at: pieces[at].x0, default=None)
        if place is not None and place not in taken and _leads(box, pieces[place], body):
            taken.add(place)
            look = (round((box[2] - box[0]) / 2), round((box[3] - box[1]) / 2), round(box[0] / 2))
            yield _Found(look, page, place, box)


def _leads(box: BoundingBox, piece: Line, body: Style) -> bool:
    """Whether a drawing is as large and as near as the bullet of a line of running text."""
    size, height = piece.style.size, box[3] - box[1]
    heading = size > LARGEST_TEXT * body.size or (
        not body.bold and all(word.style.bold for word in piece.words)
    )
    return (
        not heading
        and any(map(str.isalpha, piece.text))
        and SMALLEST * size <= height <= TALLEST * size
        and box[2] - box[0] <= WIDEST * size
        and piece.x0 - box[2] <= FARTHEST * size
        and split_marker(piece.text).marker is None
    )


def _with_bullet(piece: Line, box: BoundingBox) -> Line:
    first = piece.words[0]
    bullet = Word(
        BULLET, box[0], first.top, box[2], first.bottom, first.baseline, first.style, first.tag
    )
    return make_line([bullet, *piece.words], piece.page)
