"""Texts side by side: what tells columns that are read one by one from the cells of rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from stratmine.parsing.printed.layout import Line, Style
from stratmine.parsing.words.markers import is_bullet

FEWEST_ITEMS = 2
SHORTEST_LABEL = 3  # letters
LEVEL = 1.0  # points

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
