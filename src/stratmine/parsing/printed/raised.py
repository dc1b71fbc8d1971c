"""Small raised or lowered numbers: the marks of notes («mål²»), and those in formulas («CO2»)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from operator import attrgetter

from stratmine.parsing.printed.layout import DECIMALS, Word

# Shares of the type size.
RAISED_SIZE, RAISED_REACH, HIGHEST = 0.86, 0.3, 0.7
TOUCHING = 0.12

LONGEST_NOTE = 3  # digits
MOST_PAIRS = 5_000_000
"""How many pairs of a number and a word of one page are looked at: ten times those of a page full
of notes."""

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def note_numbers(words: Iterable[Word]) -> list[Word]:
    """The words that may be such numbers by their text."""
    return [word for word in words if len(word.text) <= LONGEST_NOTE and word.text.isdecimal()]


def put_on_baseline(numbers: Iterable[Word], words: Sequence[Word], usual: float) -> frozenset[int]:
    """Put small numbers on the baseline of the text beside them.

    Args:
        numbers: Those of the page, from `note_numbers`.
        words: All words of the page.
        usual: Type size of most of them.

    Returns:
        The ``id()`` of those that stood higher.
    """
    raised = set()
    small = [word for word in numbers if word.style.size < RAISED_SIZE * usual]
    if not 0 < len(small) * len(words) <= MOST_PAIRS:
        return frozenset()
    ordered = sorted(words, key=attrgetter("baseline"))
    heights = [word.baseline for word in ordered]
    reach = HIGHEST * max([word.style.size for word in words])
    for number in small:
        first = bisect_left(heights, number.baseline - reach)
        last = bisect_right(heights, number.baseline + reach)
        beside = (word for word in ordered[first:last] if _is_beside(word, number))
        host = min(beside, key=lambda word: abs(word.baseline - number.baseline), default=None)
        if host is not None:
            if number.baseline < host.baseline:
                raised.add(id(number))
            number.top = round(number.top + host.baseline - number.baseline, DECIMALS)
            number.baseline = host.baseline
    return frozenset(raised)


def attach_numbers(
    row: Sequence[Word], numbers: Container[int], raised: Container[int]
) -> list[Word]:
    """Hang small numbers on the word before: «innovation» «2» → «innovation²», «CO» «2» → «CO2».

    Args:
        row: Words of one baseline, from left to right.
        numbers: The ``id()`` of those from `note_numbers`.
        raised: The ``id()`` of those that `put_on_baseline` put lower.
    """
    words: list[Word] = []
    attached = False
    for word in row:
        before = words[-1] if words else None
        if before is not None and id(word) in numbers and _hangs_on(before, word):
            higher = id(word) in raised
            _append(before, word, word.text.translate(_SUPERSCRIPT) if higher else word.text)
            attached = True
        elif before is not None and attached and word.x0 - before.x1 < TOUCHING * word.style.size:
            _append(before, word, word.text)
            attached = False
        else:
            words.append(word)
            attached = False
    return words


def _append(word: Word, more: Word, text: str) -> None:
    word.text += text
    word.x1 = max(word.x1, more.x1)


def _hangs_on(host: Word, number: Word) -> bool:
    small = number.style.size < RAISED_SIZE * host.style.size
    return small and abs(number.x0 - host.x1) < RAISED_REACH * host.style.size


def _is_beside(host: Word, number: Word) -> bool:
    """Whether a small number is set higher or lower, right after or before another word."""
    size = host.style.size
    if number.style.size >= RAISED_SIZE * size:
        return False
    if not 0 < abs(host.baseline - number.baseline) < HIGHEST * size:
        return False
    return _hangs_on(host, number) or 0 <= host.x0 - number.x1 < size
