"""Series that have run together: «1. … 2.», «a. … b.», «o … o»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from stratmine.parsing.flattened.tokens import Tokens, plain_word
from stratmine.parsing.words.grammar import is_function_word
from stratmine.parsing.words.markers import BULLETS
from stratmine.parsing.words.vocabulary import months

_ENUMERATOR = re.compile(r"\(?(?P<value>\d{1,2}|[a-z]|[A-Z])[.)]$")
_CODE = re.compile(r"(?P<letters>[A-ZÅÄÖÆØ]{1,2})(?P<value>\d{1,2})[.:)]?$")
_FEWEST_BULLETS = 3
_FEWEST_LETTERS = 2
DASHES = frozenset("-–—")
_LONGEST_DASHED = 40
_SHORTEST_DASHED = 3
_MOST_OPEN = 8
_MOST_SERIES = 1_000
"""Bounds on work for text that is made to be hard; no plan comes near them."""


@dataclass(slots=True)
class Mark:
    """An enumerator or bullet in front of an item.

    Attributes:
        index: Its token.
        marker: As printed.
        number: Its number or letter; None for a bullet.
        depth: How many open series it stands in.
        series: Which series it belongs to.
    """

    index: int
    marker: str
    number: str | None
    depth: int
    series: int


@dataclass(slots=True)
class _Open:
    """A series that may go on."""

    style: str
    value: int
    series: int
    marks: list[Mark] = field(default_factory=list)


def find_bullets(tokens: Tokens) -> set[int]:
    """Find bullet glyphs, dashes of lists, and «o» where it is a bullet and not short for «och»."""
    glyphs = {i for i, word in enumerate(tokens.words) if len(word) == 1 and word in BULLETS}
    return glyphs | _letters(tokens) | _dashes(tokens)


def _letters(tokens: Tokens) -> set[int]:
    """«o» before capitals: three or more of them, or two that lead on from a small word.

    «underlätta o Besök politiker o Besök tjänstemän», but not «Barn o Unga, Vård o Omsorg».
    """
    places = [index for index, word in enumerate(tokens.words[:-1]) if word == "o"]
    letters = [index for index in places if tokens.starts_upper(index + 1)]
    if len(letters) <= 2 * (len(places) - len(letters)) or len(letters) < _FEWEST_LETTERS:
        return set()
    if any(tokens.starts_lower(index - 1) for index in letters if index):
        leads = letters[0] > 0 and tokens.starts_lower(letters[0] - 1)
        return set(letters) if leads or len(letters) >= _FEWEST_BULLETS else set()
    return set() if any(_joins_names(tokens, index) for index in letters) else set(letters)


def _joins_names(tokens: Tokens, index: int) -> bool:
    """Whether «o» stands for «och» after one word with a capital: «…, Vård o Omsorg»."""
    before = tokens.words[index - 2] if index > 1 else ""
    return before.endswith(",") or (is_function_word(before) and before.islower())


def _dashes(tokens: Tokens) -> set[int]:
    """Dashes before capitals: «målen är: - Fler jobb - Färre», «Fiber till alla – Minst … – …».

    The first of them stands after a colon, or after a small word with a second dash to follow.
    After a colon, items may begin with small letters, with the same dash before each.
    """
    dashes = [
        index
        for index in range(1, len(tokens) - 1)
        if tokens.words[index] in DASHES and tokens.starts_upper(index + 1)
    ]
    dashes = sorted({*dashes, *_small_dashes(tokens)})
    found: set[int] = set()
    last: int | None = None
    for index, following in pairwise([*dashes, len(tokens)]):
        goes_on = last is not None and index - last < _LONGEST_DASHED
        opens = following < len(tokens) and _opens_dashed(tokens, index, following)
        if tokens.words[index - 1].endswith(":") or goes_on or opens:
            found.add(index)
            last = index
    return found


def _small_dashes(tokens: Tokens) -> list[int]:
    """Dashes before small letters that go on from one after a colon: «ved at: - støtte - åbne»."""
    found: list[int] = []
    for index in range(1, len(tokens) - 1):
        word = tokens.words[index]
        if word not in DASHES or not tokens.starts_lower(index + 1):
            continue
        last = found[-1] if found else None
        near = last is not None and index - last < _LONGEST_DASHED
        goes_on = near and last is not None and word == tokens.words[last]
        closed = any(tokens.ends_sentence(i) for i in range(last or 0, index)) if goes_on else True
        if tokens.words[index - 1].endswith(":") or not closed:
            found.append(index)
    single = {i for i in found if tokens.words[i - 1].endswith(":")}
    followed = {a for a, b in pairwise(found) if b not in single}
    return [i for i in found if i not in single or i in followed]


def _opens_dashed(tokens: Tokens, index: int, following: int) -> bool:
    """Whether a dash and the next one mark items, not the ends of a line or a range."""
    near = _SHORTEST_DASHED < following - index < _LONGEST_DASHED
    inside = any(tokens.ends_sentence(i) for i in range(index + 1, following - 1))
    return near and not inside and tokens.starts_lower(index - 1)


def find_enumerations(tokens: Tokens, boundaries: Iterable[int], taken: set[int]) -> list[Mark]:
    """Find enumerators in series that begin with 1, a or A and count on.

    Args:
        tokens: The text.
        boundaries: Tokens of headings, which end all series.
        taken: Tokens that are part of something else.
    """
    ends = set(boundaries)
    stack: list[_Open] = []
    closed = _Closed()
    count = 0
    for index in range(len(tokens) - 1):
        if index in ends:
            closed.add(*stack)
            stack = []
        step = None if index in taken else _step(tokens, index)
        if step is None:
            continue
        style, value = step
        place = next((n for n, one in enumerate(stack) if (one.style, one.value + 1) == step), None)
        if place is not None:
            closed.add(*stack[place + 1 :])
            del stack[place + 1 :]
            _extend(stack[place], tokens, index, value, place)
        elif value == 1 or closed.resumes(style, value):
            count += 1
            if len(stack) == _MOST_OPEN:
                closed.add(stack.pop(0))
            stack.append(_Open(style, value - 1, count))
            _extend(stack[-1], tokens, index, value, len(stack) - 1)
    return _believed([*closed.series, *stack])


class _Closed:
    """Series that have come to their end, in that order."""

    def __init__(self) -> None:
        self.series: list[_Open] = []
        self._last: dict[str, _Open] = {}

    def add(self, *ended: _Open) -> None:
        self.series.extend(ended)
        self._last.update((one.style, one) for one in ended)

    def resumes(self, style: str, value: int) -> bool:
        """Whether letters go on after a heading: «1. Mål a) … b) … 2. Service c) …»."""
        last = self._last.get(style)
        return style[0] in "aA" and last is not None and last.value + 1 == value


def _step(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """Style and place in its series of an enumerator: («a», 2) for «b.», («V», 2) for «V2»."""
    code = _CODE.match(tokens.words[index])
    if code and tokens.starts_upper(index + 1):
        return f"code {code['letters']}", int(code["value"])
    match = _ENUMERATOR.match(tokens.words[index])
    following = tokens.words[index + 1]
    if (
        not match
        or not following.lstrip('(«”"“')[:1].isalpha()
        or plain_word(following) in months()
    ):
        return None
    if index > 0 and is_function_word(tokens.words[index - 1]) and not match["value"].isdigit():
        return None
    value = match["value"]
    if value.isdigit():
        return "1" + tokens.words[index][-1], int(value)
    style = "a" if value.islower() else "A"
    return style + tokens.words[index][-1], ord(value.lower()) - ord("a") + 1


def _extend(one: _Open, tokens: Tokens, index: int, value: int, depth: int) -> None:
    marker = tokens.words[index]
    one.value = value
    one.marks.append(Mark(index, marker, marker.strip("().:"), depth, one.series))


def _believed(series: list[_Open]) -> list[Mark]:
    """Series of two or more; a lone «a.» only where such letters make series elsewhere."""
    styles = {one.style for one in series if len(one.marks) > 1}
    kept = [
        one for one in series if len(one.marks) > 1 or (one.style[0] == "a" and one.style in styles)
    ][:_MOST_SERIES]
    nests = {
        (outer.style, inner.style) for outer in kept for inner in kept if _is_inside(inner, outer)
    }
    marks: list[Mark] = []
    for one in sorted(kept, key=lambda one: one.marks[0].index):
        depth = _depth(one, kept, nests)
        marks.extend(replace(mark, depth=depth) for mark in one.marks)
    return sorted(marks, key=lambda mark: mark.index)


def _is_inside(inner: _Open, outer: _Open) -> bool:
    return (
        outer.marks[0].index < inner.marks[0].index
        and inner.marks[-1].index < outer.marks[-1].index
    )


def _depth(one: _Open, series: list[_Open], nests: set[tuple[str, str]]) -> int:
    """How many series a series stands in; the last item of a list can hold one as well."""
    outer = sum(_is_inside(one, other) for other in series)
    if outer:
        return outer
    before = [other for other in series if other.marks[0].index < one.marks[0].index]
    last = max(before, key=lambda other: other.marks[-1].index, default=None)
    return 1 if last is not None and (last.style, one.style) in nests else 0
