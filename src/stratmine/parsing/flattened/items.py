"""Enumerated and bulleted items that ran together, and where the last of them ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from stratmine.parsing.flattened.borders import (
    Border,
    best_border,
    is_name,
    is_title,
    run_on_borders,
    sentence_end,
)
from stratmine.parsing.flattened.fields import find_fields, name_of
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.prose import read_prose
from stratmine.parsing.flattened.series import Mark
from stratmine.parsing.flattened.tokens import Tokens

_LONGEST_TITLE = 16
_TITLE_BORDER = 1.0
_TAIL_BORDER = 2.0
_LONGEST_LAST = 60
_LONG_SERIES = 4


def read_items(tokens: Tokens, marks: Sequence[Mark], end: int) -> list[Piece]:
    """Split a run of marked items into list items, or into headings with text below them.

    Args:
        tokens: The text.
        marks: The marks in order; the first one begins the run.
        end: Token after the run.
    """
    ends = [mark.index for mark in marks[1:]] + [end]
    segments = {mark.index: (mark.index + 1, stop) for mark, stop in zip(marks, ends, strict=True)}
    titled = _titled_series(tokens, marks, segments)
    pieces: list[Piece] = []
    for position, mark in enumerate(marks):
        start, stop = segments[mark.index]
        if mark.series in titled:
            pieces.extend(_titled(tokens, mark, start, stop))
        elif _goes_on(marks, position):
            pieces.append(_item(mark, start, stop))
        else:
            sisters = [segments[m.index] for m in marks if m.series == mark.series and m != mark]
            last = _last_end(tokens, start, stop, sisters)
            pieces.append(_item(mark, start, last))
            pieces.extend(read_prose(tokens, last, stop))
    return pieces


def _goes_on(marks: Sequence[Mark], position: int) -> bool:
    """Whether the next mark belongs to the same list, inside it or around it."""
    if position + 1 == len(marks):
        return False
    mark, following = marks[position], marks[position + 1]
    if following.series == mark.series or following.depth > mark.depth:
        return True
    return any(earlier.series == following.series for earlier in marks[:position])


def _item(mark: Mark, start: int, end: int) -> Piece:
    return Piece("list_item", start, end, marker=mark.marker, number=mark.number, depth=mark.depth)


def _titled_series(
    tokens: Tokens, marks: Sequence[Mark], segments: dict[int, tuple[int, int]]
) -> set[int]:
    """Series whose items are headings: a title runs into a sentence in most of them.

    A series is also one of headings if another such series stands inside it.
    """
    titled: set[int] = set()
    by_series = groupby(sorted(marks, key=lambda m: (m.series, m.index)), key=lambda m: m.series)
    for series, members in by_series:
        ranges = [segments[mark.index] for mark in members if mark.number is not None]
        found = sum(_title_end(tokens, *one) is not None for one in ranges)
        enough = found * 2 > len(ranges) or (found * 2 == len(ranges) >= _LONG_SERIES)
        if ranges and enough and _are_titled(tokens, ranges):
            titled.add(series)
    for outer, inner in pairwise(marks):
        if inner.series in titled and inner.depth > outer.depth:
            titled.add(outer.series)
    return titled


def _are_titled(tokens: Tokens, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether whole sentences follow within the items, not only after the last one."""
    return any(_title_end(tokens, *one) is not None for one in ranges[:-1]) or len(ranges) == 1


def _title_end(tokens: Tokens, start: int, end: int) -> int | None:
    stop = min(sentence_end(tokens, start, end), start + _LONGEST_TITLE)
    if find_fields(tokens, start, stop):  # «Bygga garage Ansvar: …» is no title with its text
        return None
    return best_border(tokens, start, stop, _TITLE_BORDER)


def _weak_title_end(tokens: Tokens, start: int, end: int) -> int | None:
    """The first border that reads as one, where the sisters are known to have titles."""
    stop = min(sentence_end(tokens, start, end), start + _LONGEST_TITLE)
    borders = [b.at for b in run_on_borders(tokens, start, stop) if b.strength >= 0]
    titles = [at for at in borders if is_title(tokens, start, at, _LONGEST_TITLE)]
    has_text = tokens.ends_sentence(end - 1)
    return next(iter(titles or (borders if has_text else [])), None)


def _titled(tokens: Tokens, mark: Mark, start: int, end: int) -> list[Piece]:
    title_end = _title_end(tokens, start, end)
    if title_end is None:
        title_end = _weak_title_end(tokens, start, end)
    if title_end is None:
        title_end = end if end - start <= _LONGEST_TITLE else sentence_end(tokens, start, end)
    heading = Piece(
        "heading",
        start,
        title_end,
        rank="item",
        marker=mark.marker,
        number=mark.number,
        depth=mark.depth,
        evidence=("numbering", "run-on"),
    )
    return [heading, *read_prose(tokens, title_end, end)]


def _last_end(tokens: Tokens, start: int, end: int, sisters: Sequence[tuple[int, int]]) -> int:
    """Where the last item of a series ends: as its sisters do."""
    labels = _labels(tokens, sisters)
    fields = _fields(tokens, start, end, labels)
    if fields:
        return _value_end(tokens, fields[-1], end, labels)
    sentences = [_count_sentences(tokens, *one) for one in sisters]
    stop = sentence_end(tokens, start, end)
    if sentences and min(sentences) > 0:
        for _ in range(max(sentences) - 1):
            if stop < end and stop not in tokens.breaks:
                stop = sentence_end(tokens, stop, end)
        return stop
    least = _TAIL_BORDER if any(_phrase_borders(tokens, *one) for one in sisters) else 0.0
    strong = [
        border.at for border in _phrase_borders(tokens, start, stop) if border.strength >= least
    ]
    if strong:
        return strong[0]
    # The sisters have no final point: a full sentence cannot belong to the item.
    return stop if stop - start <= _LONGEST_LAST else start + 1


def _labels(tokens: Tokens, ranges: Sequence[tuple[int, int]]) -> frozenset[str]:
    """The labels that stand in the items of a series: «… Ansvar: … Klart: …»."""
    return frozenset(
        name_of(tokens, at, stop)
        for start, end in ranges
        for at, stop in find_fields(tokens, start, end).items()
    )


def _fields(tokens: Tokens, start: int, end: int, labels: frozenset[str]) -> list[int]:
    """Where the values begin that an item has after the same labels as its sisters, each once."""
    seen: set[str] = set()
    values: list[int] = []
    for at, stop in find_fields(tokens, start, end).items():
        name = name_of(tokens, at, stop)
        if name not in labels or name in seen:
            break
        seen.add(name)
        values.append(stop)
    return values


def _value_end(tokens: Tokens, start: int, end: int, labels: frozenset[str]) -> int:
    """Where the value of an item's last label ends: at a foreign label, a border, a full stop."""
    stop = sentence_end(tokens, start, end)
    foreign = [
        at
        for at, after in find_fields(tokens, start, end).items()
        if name_of(tokens, at, after) not in labels and at > start
    ]
    borders = [b.at for b in run_on_borders(tokens, start, stop) if b.strength >= _TAIL_BORDER]
    return min([stop, *foreign[:1], *borders[:1]])


def _phrase_borders(tokens: Tokens, start: int, end: int) -> list[Border]:
    """Borders in an item but for those inside a name, «støtte Blå Kors», unless they are strong."""
    return [
        one
        for one in run_on_borders(tokens, start, end)
        if one.strength >= _TAIL_BORDER
        or not (is_name(tokens, one.at) or (one.at - 1 > start and tokens.starts_upper(one.at - 1)))
    ]


def _count_sentences(tokens: Tokens, start: int, end: int) -> int:
    return sum(tokens.ends_sentence(index) for index in range(start, end))
