"""Running heads: the name of the document or chapter, small at the edge of each page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import Line

LARGE = 1.2
"""How much larger than running text the heading is that a running head repeats."""

SAME_ROW = 3.0  # points
SHORTEST = 4  # letters

_LEADERS = re.compile(r"(?:[.…·_] ?){3}")


def letters_of(pieces: Iterable[Line]) -> str:
    """The letters of some pieces, in lower case."""
    return "".join(c for piece in pieces for c in piece.text.lower() if c.isalpha())


def running_heads(pages: Sequence[Sequence[Line]], body_size: float) -> set[int]:
    """Return the ``id()`` of pieces that repeat a heading in small type at the edge of a page.

    Unlike other furniture these need not stand on several pages: a chapter may have one.

    Args:
        pages: The pieces of each page.
        body_size: Type size of the running text.
    """
    names = {name for pieces in pages for name in _names(pieces, body_size)}
    return {
        id(piece)
        for pieces in pages
        for piece in _outermost(pieces)
        if piece.style.size <= body_size and not piece.style.bold and _is_name(piece, names)
    }


def _names(pieces: Sequence[Line], body_size: float) -> Iterable[str]:
    """The letters of each large line of a page, and of two that follow each other."""
    large = [piece for piece in pieces if piece.style.size >= LARGE * body_size]
    yield from (letters_of([piece]) for piece in large)
    yield from (letters_of(pair) for pair in pairwise(large))


def _outermost(pieces: Sequence[Line]) -> Iterable[Line]:
    """What stands in the highest and in the lowest row."""
    if not pieces:
        return
    highest = min(piece.top for piece in pieces)
    lowest = max(piece.top for piece in pieces)
    for piece in pieces:
        if piece.top <= highest + SAME_ROW or piece.top >= lowest - SAME_ROW:
            yield piece


def _is_name(piece: Line, names: set[str]) -> bool:
    letters = letters_of([piece])
    return len(letters) >= SHORTEST and letters in names and not _LEADERS.search(piece.text)
