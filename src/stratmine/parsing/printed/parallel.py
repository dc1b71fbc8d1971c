"""Texts side by side: what tells columns that are read one by one from the cells of rows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from statistics import median

from stratmine.parsing.printed.layout import Line, Style
from stratmine.parsing.words.markers import is_bullet
from stratmine.parsing.words.pagewords import PAGE

FEWEST_ITEMS = 2
SHORTEST_LABEL = 3  # letters
LEVEL = 1.0  # points
_AMOUNT = re.compile(r"(?i)^[+–-]?\s?\d[\d\s.,]*(?:%|(?:[tm]?kr|mnkr|mio\. kr)\.?)?$")
_YEAR = re.compile(r"20\d\d(?:\s?[–/-]\s?(?:20)?\d\d)?:?$")
LARGER = 1.1
RAISED = 0.8  # most of the size of the text of a footnote that its number has
PROSE_FILL, PROSE_GOING_ON = 0.72, 0.25
MOSTLY = 0.8
LONGEST_NUMBER = 3  # characters
FEWEST_CARDS = 2
SAME_TOP = 3.0  # points
PAGE_REFERENCE = re.compile(rf"(?i)^[.…\s]*{PAGE}?\s*\d{{1,4}}$")

_FIGURES = re.compile(r"[\W\d_]+")


def are_parallel(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether both sides hold a list, or the same label at the same height over different texts.

    The cells of a row have one bullet between them, and the header of a table no name twice.
    """
    return (_item_count(left) >= FEWEST_ITEMS and _item_count(right) >= FEWEST_ITEMS) or (
        _share_label(left, right)
    )


def _item_count(pieces: Sequence[Line]) -> int:
    return sum(is_bullet(piece.words[0].text) for piece in pieces if not piece.content)


def _share_label(left: Sequence[Line], right: Sequence[Line]) -> bool:
    labels = _labels(left)
    return bool(labels) and any(
        word in labels and any(abs(line.baseline - one.baseline) < LEVEL for one in labels[word])
        for word, lines in _labels(right).items()
        for line in lines
    )


def _labels(pieces: Sequence[Line]) -> dict[tuple[str, Style], list[Line]]:
    """Short lines that are not set like most of them, by their letters and their look."""
    texts = [piece for piece in pieces if not piece.content]
    if not texts:
        return {}
    ((usual, _),) = Counter([piece.style for piece in texts]).most_common(1)
    found: dict[tuple[str, Style], list[Line]] = {}
    for piece in texts:
        if piece.style == usual:
            continue
        name = _FIGURES.sub(" ", piece.text).strip()
        if len(name) >= SHORTEST_LABEL:
            found.setdefault((name, piece.style), []).append(piece)
    return found


def are_cards(left: list[Line], right: list[Line]) -> bool:
    """Whether boxes stand in rows: two or more on the right begin as high as some on the left."""
    boxes = all(piece.content and piece.boxed for piece in left + right)
    if not boxes or len(right) < FEWEST_CARDS:
        return False
    tops = [piece.top for piece in left]
    return all(any(abs(piece.top - top) < SAME_TOP for top in tops) for piece in right)


def are_margin(left: list[Line], right: list[Line]) -> bool:
    """Whether one side holds nothing but numbers: of items on the left, amounts on the right."""
    numbers = all(len(piece.text) <= LONGEST_NUMBER for piece in left)
    return numbers or all(_AMOUNT.match(piece.text) for piece in right)


def are_years(left: list[Line]) -> bool:
    """Whether the left side holds nothing but the years of what stands beside them."""
    return all(_YEAR.match(piece.text) for piece in left)


def are_headed(left: list[Line], right: list[Line]) -> bool:
    """Whether bold or larger lines stand over others: two such stacks are read one by one.

    Under one of two names at the same height there may be nothing: a year without a measure.
    """
    heads = _heads(left), _heads(right)
    if all(heads):
        return True
    for bare, other in ((left, heads[1]), (right, heads[0])):
        levels = {round(piece.baseline) for piece in other}
        looks = {piece.style for piece in other}
        if levels and all(
            round(piece.baseline) in levels and piece.style in looks for piece in bare
        ):
            return True
    return False


def _heads(pieces: list[Line]) -> list[Line]:
    """The bold or larger lines over the others; none if others stand between or are all bold."""
    texts = [line for piece in pieces for line in _lines_of(piece)]
    ordered = sorted(texts, key=lambda piece: piece.baseline)
    if not ordered or any(piece.content for piece in ordered):
        return []
    size = ordered[-1].style.size
    heads = [piece.style.bold or piece.style.size > LARGER * size for piece in ordered]
    count = heads.index(False) if False in heads else 0
    return [] if any(piece.style.bold for piece in ordered[count:]) else ordered[:count]


def _lines_of(piece: Line) -> list[Line]:
    """The lines of a box that holds nothing but text; else the piece itself."""
    plain = piece.boxed and all(block.kind != "table" for block in piece.content)
    lines = [line for block in piece.content for line in block.lines] if plain else []
    return lines or [piece]


def are_notes(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether a side opens with the small number of a footnote; beside it one may go on."""
    return any(_opens_note(min(side, key=lambda piece: piece.baseline)) for side in (left, right))


def _opens_note(piece: Line) -> bool:
    number = piece.words[0]
    return number.text.isdecimal() and number.style.size < RAISED * piece.style.size


def line_count(pieces: list[Line]) -> int:
    """How many lines stand in the pieces, those of tables and boxes included."""
    return len({round(word.baseline) for piece in pieces for word in piece.words})


def reads_by_rows(left: list[Line], right: list[Line], gutter: tuple[float, float]) -> bool:
    """Whether pieces on both sides belong together like label and value, or cells of a row."""
    baselines = sorted(piece.baseline for piece in right)
    aligned = sum(is_level(piece, baselines) for piece in left)
    if aligned < MOSTLY * min(len(left), len(right)):
        return False
    if sum(bool(PAGE_REFERENCE.match(p.text)) for p in right) >= MOSTLY * len(right):
        return True
    start = min(piece.x0 for piece in left)
    fill = median(piece.x1 - piece.x0 for piece in left) / (gutter[0] - start)
    going_on = sum(piece.text[:1].islower() for piece in left) / len(left)
    return fill < PROSE_FILL and going_on < PROSE_GOING_ON


def is_level(piece: Line, baselines: Sequence[float]) -> bool:
    """Whether a piece stands as high as one of some others, whose baselines are in order."""
    place = bisect_left(baselines, piece.baseline)
    nearest = baselines[max(place - 1, 0) : place + 1]
    return any(abs(piece.baseline - other) < 1 for other in nearest)
