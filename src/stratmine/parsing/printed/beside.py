"""Numbers beside the text that they count: in circles, or as tall as several of its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.printed.lines import make_line

FEWEST = 2
MOST = 60
"""Numbers of a page that count texts; more are those of a map, a chart or a calendar."""
_NUMBER = re.compile(r"0?(\d{1,2})\.?$|([a-h])\.?$")

# Shares of the type size.
FARTHEST = 3.0
CENTRED = 0.75
NEXT_LINE = 0.75
SAME_EDGE = 2.0  # points


def with_numbers_beside(pieces: list[Line]) -> list[Line]:
    """Put numbers that stand beside a text, at another height, before its first line.

    Args:
        pieces: The pieces of lines of a page that stand in no table.
    """
    numbers = _counting([one for one in pieces if not one.content and _NUMBER.match(one.text)])
    if not FEWEST <= len(numbers) <= MOST:
        return pieces
    apart = set(map(id, numbers))
    texts = [
        piece
        for piece in pieces
        if id(piece) not in apart and not piece.content and any(map(str.isalpha, piece.text))
    ]
    numbered: dict[int, Line] = {}
    for number in numbers:
        first = _text_of(number, texts)
        if first is not None and id(first) not in numbered:
            numbered[id(first)] = _numbered(number, first)
            apart.discard(id(number))
    placed = {id(number) for number in numbers if id(number) not in apart}
    return [numbered.get(id(piece), piece) for piece in pieces if id(piece) not in placed]


def _counting(numbers: Sequence[Line]) -> list[Line]:
    """The numbers that follow on another: no years of age, no prices."""
    values = {_value(piece.text) for piece in numbers}
    return [
        piece
        for piece in numbers
        if not values.isdisjoint({_value(piece.text) - 1, _value(piece.text) + 1})
    ]


def _value(text: str) -> int:
    """A number's value; that of a letter is apart from those of figures.

    >>> _value("03"), _value("b") - _value("a")
    (3, 1)
    """
    match = _NUMBER.match(text)
    if match is None:
        return 0
    return int(match[1]) if match[1] else 1000 + ord(match[2])


def _text_of(number: Line, texts: Sequence[Line]) -> Line | None:
    """The first line of the text right of a number, if the number stands at its top or middle."""
    beside = [
        piece
        for piece in texts
        if -1 < piece.x0 - number.x1 < FARTHEST * max(number.style.size, piece.style.size)
        and piece.top < number.bottom
        and piece.bottom > number.top
    ]
    nearest = min(beside, key=lambda piece: (piece.x0, piece.top), default=None)
    if nearest is None:
        return None
    run = _run(nearest, texts)
    top, bottom, size = run[0].top, run[-1].bottom, nearest.style.size
    middle = (number.top + number.bottom) / 2
    if abs(middle - (top + bottom) / 2) > CENTRED * size and abs(number.top - top) > size:
        return None
    return run[0]


def _run(piece: Line, texts: Sequence[Line]) -> list[Line]:
    """The lines above and below one that are set alike and follow each other closely."""
    alike = sorted(
        (
            other
            for other in texts
            if abs(other.x0 - piece.x0) < SAME_EDGE and other.style.size == piece.style.size
        ),
        key=lambda other: other.top,
    )
    at = next(place for place, other in enumerate(alike) if other is piece)
    first = last = at
    near = NEXT_LINE * piece.style.size
    while first and alike[first].top - alike[first - 1].bottom < near:
        first -= 1
    while last + 1 < len(alike) and alike[last + 1].top - alike[last].bottom < near:
        last += 1
    return alike[first : last + 1]


def _numbered(number: Line, first: Line) -> Line:
    text = number.text.rstrip(".")
    word = replace(
        number.words[0],
        text=f"{text}." if text.isdecimal() else f"{text})",
        top=first.top,
        bottom=first.bottom,
        baseline=first.baseline,
    )
    return make_line([word, *first.words], first.page)
