"""Headings that their words and their place tell: «Insatser • …», «Uppdrag a. …»."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from stratmine.parsing.flattened.fields import find_fields, name_of
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.series import Mark
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import is_function_word
from stratmine.parsing.words.vocabulary import heading_words

_LONGEST = 5
_FEWEST_ALIKE = 2


def cue_headings(tokens: Tokens, marks: Sequence[Mark], taken: set[int]) -> list[Piece]:
    """Find announcing words directly before a list, and with a colon where a list ends.

    Args:
        tokens: The text.
        marks: Bullets and enumerators in order.
        taken: Tokens that are part of something else.
    """
    starts = [mark.index for mark in marks if mark.index not in taken]
    common = _common(tokens, starts)
    found: dict[int, int] = {}
    for mark in starts:
        start = _before(tokens, mark, common)
        if start is not None and not taken.intersection(range(start, mark)):
            found[start] = mark
    found.update(_after_lists(tokens, marks, taken))
    return [
        Piece(
            "heading",
            start,
            end,
            rank="cue",
            evidence=("run-on", *(("colon",) if tokens.words[end - 1].endswith(":") else ())),
        )
        for start, end in sorted(found.items())
    ]


def _after_lists(tokens: Tokens, marks: Sequence[Mark], taken: set[int]) -> dict[int, int]:
    """Announcing words with a colon after the last mark of a list: «… 2025) Indikatorer: …»."""
    found: dict[int, int] = {}
    inside: set[str] = set()
    places = [mark.index for mark in marks]
    for start, end in find_fields(tokens).items():
        name = name_of(tokens, start, end)
        place = bisect_left(places, start)
        if place == 0 or name not in heading_words() or taken & {start, end - 1}:
            continue
        before = marks[place - 1]
        if start == before.index + 1 or end in places:
            continue
        if place < len(marks) and marks[place].series == before.series:
            inside.add(name)
        elif name not in inside:  # else a label of every item, as «Tidplan:»
            found[start] = end
    return found


def _common(tokens: Tokens, marks: list[int]) -> set[tuple[str, ...]]:
    """Phrases opened by a capital that stand before two or more lists."""
    phrases = Counter(
        _phrase(tokens, start, mark) for mark in marks for start in _candidates(tokens, mark)
    )
    return {phrase for phrase, count in phrases.items() if count >= _FEWEST_ALIKE}


def _before(tokens: Tokens, mark: int, common: set[tuple[str, ...]]) -> int | None:
    """Where the heading before a list begins: the longest one that is known."""
    known: int | None = None
    for start in _candidates(tokens, mark):
        phrase = _phrase(tokens, start, mark)
        if " ".join(phrase) in heading_words() or phrase in common:
            known = start
    return known


def _candidates(tokens: Tokens, mark: int) -> list[int]:
    """Where a heading that ends before `mark` could begin, the nearest first."""
    starts: list[int] = []
    for start in range(mark - 1, max(mark - _LONGEST, 0) - 1, -1):
        if start < mark - 1 and tokens.words[start][-1] in ".,;:!?)":
            break
        if start == mark - 1 and tokens.words[start][-1] in ".,;!?)":
            break
        if tokens.starts_upper(start) and not _goes_on(tokens, start):
            starts.append(start)
    return starts


def _goes_on(tokens: Tokens, start: int) -> bool:
    before = tokens.words[start - 1] if start else ""
    return bool(before) and (is_function_word(before) or before[-1] in ",(&/")


def _phrase(tokens: Tokens, start: int, end: int) -> tuple[str, ...]:
    return tuple(tokens.plain(index) for index in range(start, end))
