"""Bullets that are drawn and not written: browsers print those of a web page as small discs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.layout import Word
from stratmine.parsing.lists import is_bullet
from stratmine.schema.base import BoundingBox

BULLET = "•"
_FEWEST = 2
"""Dots under each other that are bullets; one alone may be anything."""
_NEAREST, _FARTHEST = 0.1, 3.0
"""Shares of the type size between a bullet and its line."""
_LEFT_FREE = 1.5
"""Share of the type size that is free of words before a bullet."""
_LOWEST, _HIGHEST = 0.05, 0.8
"""Shares of the type size above the baseline among which the middle of a bullet lies."""
_LARGEST = 0.7
"""Share of the type size that a bullet has at most."""


def with_bullets(words: list[Word], dots: Sequence[BoundingBox]) -> list[Word]:
    """Return the words of a page with bullets where dots stand before lines.

    Args:
        words: In the order of the file.
        dots: Small round or square shapes, filled or framed.
    """
    if len(dots) < _FEWEST or not words:
        return words
    placed = [(dot, place) for dot in dots if (place := _opened_by(dot, words)) is not None]
    columns = Counter(round(dot[0]) for dot, _ in placed)
    bullets = {
        place: _bullet(dot, words[place])
        for dot, place in placed
        if sum(columns[round(dot[0]) + step] for step in (-1, 0, 1)) >= _FEWEST
    }
    if not bullets:
        return words
    found: list[Word] = []
    for place, word in enumerate(words):
        if place in bullets:
            found.append(bullets[place])
        found.append(word)
    return found


def _opened_by(dot: BoundingBox, words: Sequence[Word]) -> int | None:
    """Return the place of the word that a dot stands before, if the word opens its line."""
    x0, top, x1, bottom = dot
    middle = (top + bottom) / 2
    nearest: int | None = None
    for place, word in enumerate(words):
        size = word.style.size
        if not word.upright or not _LOWEST * size <= word.baseline - middle <= _HIGHEST * size:
            continue
        if word.x0 < x1:
            if word.x1 > x0 - _LEFT_FREE * size:
                return None
        elif nearest is None or word.x0 < words[nearest].x0:
            nearest = place
    if nearest is None or is_bullet(words[nearest].text):
        return None
    size, gap = words[nearest].style.size, words[nearest].x0 - x1
    fits = _NEAREST * size <= gap <= _FARTHEST * size and bottom - top <= _LARGEST * size
    return nearest if fits else None


def _bullet(dot: BoundingBox, word: Word) -> Word:
    return replace(word, text=BULLET, x0=dot[0], x1=dot[2])
