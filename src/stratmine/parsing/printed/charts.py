"""Figures and words in charts: small type by itself that would part the text around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.printed.lines import SAME_LINE
from stratmine.parsing.printed.paragraphs import ENDS_SENTENCE, MOST_LEADING
from stratmine.parsing.printed.spacing import MARKER_GAP

FEWEST = 3
SMALLER = 0.95
"""Share of the body's size up to which a number may be the label of an axis or a bar."""

FEWEST_HEADS = 2
UNDER = 3.0  # type sizes from a figure to the text that it stands over
SAME_ROW = 0.35  # type sizes
STRETCHED = 3.0
SHORT = 3
"""Words of a label in a chart that is set like running text."""

_FIGURES = re.compile(r"[\d\s.,%+–-]*\d[\d\s.,%+–-]*$")


def part_chart_figures(pieces: Sequence[Line], body_size: float) -> tuple[list[Line], list[Line]]:
    """Part the pieces of a page from those that are figures of a chart.

    A number with words of its size in its row belongs to them: it is an amount, or a number of
    an item.

    Args:
        pieces: Pieces of lines that stand in no table.
        body_size: Type size of the running text.
    """
    small = [piece for piece in pieces if piece.style.size <= SMALLER * body_size]
    figures = [piece for piece in small if _FIGURES.match(piece.text) and not piece.content]
    if len(figures) < FEWEST:
        return list(pieces), []
    worded = {_row(piece, 0) for piece in small if not _FIGURES.match(piece.text)}
    found = [piece for piece in figures if not any(_row(piece, n) in worded for n in (-1, 0, 1))]
    if len(found) < FEWEST:
        return list(pieces), []
    heads = _heads(found, pieces)
    found = [piece for piece in found if round(piece.baseline) not in heads]
    taken = set(map(id, found))
    rest = [piece for piece in pieces if id(piece) not in taken]
    return rest, sorted(found, key=lambda piece: (piece.top, piece.x0))


def _heads(figures: Sequence[Line], pieces: Sequence[Line]) -> set[int]:
    """The heights at which bold figures, such as years, stand over plain texts of their columns."""
    over: Counter[int] = Counter()
    for figure in figures:
        reach = UNDER * figure.style.size
        over[round(figure.baseline)] += figure.style.bold and any(
            abs(piece.x0 - figure.x0) < 1
            and 0 < piece.top - figure.top < reach
            and not piece.style.bold
            and any(map(str.isalpha, piece.text))
            for piece in pieces
        )
    return {height for height, count in over.items() if count >= FEWEST_HEADS}


def part_labels(column: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Part the pieces of a column from words of charts beside a sentence that goes on below.

    They would stand in the middle of the sentence. They are smaller, or short words that stand
    right of all the lines around.

    Args:
        column: Pieces of lines that are read as one column.
    """
    largest = SMALLER * max([piece.style.size for piece in column])
    left = min([piece.x0 for piece in column]) + MARKER_GAP * largest
    small = [
        piece
        for piece in column
        if (piece.style.size <= largest or (piece.x0 > left and len(piece.words) <= SHORT))
        and not piece.content
    ]
    if not small:
        return list(column), []
    ordered = sorted(column, key=attrgetter("baseline"))
    heights = [piece.baseline for piece in ordered]
    taken = set()
    for piece in small:
        reach = SAME_LINE * piece.style.size
        first = bisect_left(heights, piece.baseline - reach)
        last = bisect_right(heights, piece.baseline + reach)
        for host in ordered[first:last]:
            if not _is_far_right(host, piece) or not _goes_on(host, ordered, heights):
                continue
            if piece.style.size <= SMALLER * host.style.size:
                taken.add(id(piece))
            elif _is_set_off(host, piece) and not _goes_on(piece, ordered, heights):
                taken.update(_beside(_run(host, ordered), small))
    labels = [piece for piece in small if id(piece) in taken]
    return [piece for piece in column if id(piece) not in taken], labels


def _is_far_right(host: Line, piece: Line) -> bool:
    size = host.style.size
    return (
        piece.x0 - host.x1 > MARKER_GAP * size
        and not host.content
        and not host.text.endswith(ENDS_SENTENCE)
    )


def _is_set_off(host: Line, piece: Line) -> bool:
    """Whether a piece stands much farther off than the words before it from each other.

    In a line that is stretched to both edges all words stand far apart.
    """
    gaps = [after.x0 - word.x1 for word, after in pairwise(host.words)]
    return bool(gaps) and piece.x0 - host.x1 > STRETCHED * max(gaps)


def _run(host: Line, ordered: Sequence[Line]) -> list[Line]:
    """The lines of one edge that follow each other, around one of them."""
    run: list[Line] = []
    for line in ordered:
        if abs(line.x0 - host.x0) >= 1:
            continue
        if run and line.baseline - run[-1].baseline > MOST_LEADING * host.style.size:
            if host.baseline <= run[-1].baseline:
                break
            run = []
        run.append(line)
    return run


def _beside(run: Sequence[Line], small: Sequence[Line]) -> set[int]:
    """The ``id()`` of short pieces that stand right of all lines of a run."""
    size = run[0].style.size
    edge = max([line.x1 for line in run]) + MARKER_GAP * size
    top, bottom = run[0].baseline - size, run[-1].baseline + size
    return {id(one) for one in small if one.x0 > edge and top < one.baseline < bottom}


def _goes_on(line: Line, ordered: Sequence[Line], heights: Sequence[float]) -> bool:
    """Whether the sentence at the end of a line goes on below.

    Args:
        line: A line.
        ordered: The pieces of its column by their baselines.
        heights: The baselines.
    """
    size = line.style.size
    first = bisect_right(heights, line.baseline)
    last = bisect_left(heights, line.baseline + MOST_LEADING * size)
    return any(
        abs(below.x0 - line.x0) < 1 and below.style.size == size and below.text[:1].islower()
        for below in ordered[first:last]
    )


def _row(piece: Line, step: int) -> tuple[float, int]:
    """The size of a piece, and the number of its row, or of the one above or below."""
    size = max(piece.style.size, 1.0)
    return size, round(piece.baseline / (SAME_ROW * size)) + step
