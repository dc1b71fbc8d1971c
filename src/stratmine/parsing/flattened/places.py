"""The headings of a list of contents, found again in the body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stratmine.parsing.flattened.borders import best_border
from stratmine.parsing.flattened.contents import LONGEST_ENTRY, Contents, Entry, number_at
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import is_function_word

_STEM = 5
_MOST_PARTS = 40
"""Bound on work for text that is made to be hard."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry's heading stands in the body: from its number to the end of its title."""

    entry: Entry
    start: int
    end: int


def find_places(tokens: Tokens, contents: Contents) -> list[Place]:
    """Find each entry's heading in the body, in order.

    An entry that is worded otherwise in the body is found by its number between its neighbours;
    one that is not found at all is left out. Entries that lost what parted them («4 Mål Skola
    Omsorg 11») are found one by one.
    """
    found: list[Place | None] = []
    position = contents.end
    for entry in contents.entries:
        place = _find(tokens, entry, position, contents.end)
        found.append(place)
        position = place.end if place is not None else position
    places: list[Place] = []
    for entry, known, end in zip(contents.entries, found, _ends_before(found, tokens), strict=True):
        start = places[-1].end if places else contents.end
        place = known or _find_between(tokens, entry, start, end)
        if place is not None:
            places.append(place)
        places.extend(_find_parts(tokens, entry, place, range(start, end)))
    return places


def _ends_before(found: Sequence[Place | None], tokens: Tokens) -> list[int]:
    """For each entry, where the next one that was found begins."""
    ends: list[int] = []
    end = len(tokens)
    for place in reversed(found):
        ends.append(end)
        end = min(end, place.start) if place is not None else end
    return ends[::-1]


def _find(tokens: Tokens, entry: Entry, position: int, first: int) -> Place | None:
    size = len(entry.title)
    for index in _matches(tokens, entry.title, position, len(tokens)):
        if entry.number is not None and number_at(tokens, index - 1) == entry.number:
            return Place(entry, index - 1, index + size)
        if entry.number is None and _stands_alone(tokens, index, index + size, position, first):
            return _placed(tokens, entry, index)
    return None


def _placed(tokens: Tokens, entry: Entry, start: int) -> Place:
    """The place of an entry's title; the body may number what the list of contents does not."""
    end = start + len(entry.title)
    number = number_at(tokens, start - 1) if start not in tokens.breaks else None
    before = start - 2
    opens = before < 0 or start - 1 in tokens.breaks or _ends(tokens, before)
    if number is None or not opens:
        return Place(entry, start, end)
    return Place(replace(entry, number=number), start - 1, end)


def _ends(tokens: Tokens, index: int) -> bool:
    """Whether a sentence or a list of items can end here, so that a number may open a heading."""
    word = tokens.words[index]
    return tokens.ends_sentence(index) or (word.isalpha() and not is_function_word(word))


def _matches(tokens: Tokens, title: tuple[str, ...], start: int, end: int) -> Iterator[int]:
    """Where the words of a title stand in the body, the first with a capital."""
    for index in tokens.positions.get(title[0], ()) if title else ():
        if not start <= index <= end - len(title) or not tokens.starts_upper(index):
            continue
        if all(tokens.plain(index + i) == word for i, word in enumerate(title)):
            yield index


def _find_between(tokens: Tokens, entry: Entry, start: int, end: int) -> Place | None:
    """The entry between its neighbours, where it may be worded otherwise or run into others.

    A number is enough where a line of the file begins with it, or before a like first word.
    """
    if entry.number is None:
        return _run_on(tokens, entry, start, end)
    for index in range(start, end - 1):
        if number_at(tokens, index) != entry.number or not tokens.starts_upper(index + 1):
            continue
        is_like = tokens.plain(index + 1)[:_STEM] == entry.title[0][:_STEM]
        if is_like or index in tokens.breaks:
            stop = min(index + 1 + LONGEST_ENTRY, end)
            border = _common_end(tokens, entry, index + 1) or best_border(
                tokens, index + 1, stop, least=1.0
            )
            return Place(entry, index, border) if border is not None else None
    return None


def _common_end(tokens: Tokens, entry: Entry, start: int) -> int | None:
    """Where the body leaves the words of an entry that holds more than this heading."""
    size = 0
    while (
        size < len(entry.title)
        and start + size < len(tokens)
        and tokens.plain(start + size) == entry.title[size]
    ):
        size += 1
    is_border = 0 < size < len(entry.title) and size in entry.capitals
    return start + size if is_border and tokens.starts_upper(start + size) else None


def _find_parts(tokens: Tokens, entry: Entry, place: Place | None, within: range) -> list[Place]:
    """Headings that follow the first one in an entry, each from a capital on."""
    used = 0 if place is None else place.end - place.start - (entry.number is not None)
    if used >= len(entry.title):
        return []
    edges = [at for at in entry.capitals if at >= used][:_MOST_PARTS]
    position = place.end if place is not None else within.start
    ends = [*edges[1:], len(entry.title)]
    found: list[Place] = []
    first = 0
    while first < len(edges):
        for last in range(len(ends) - 1, first - 1, -1):
            title = entry.title[edges[first] : ends[last]]
            part = Entry(None, title)
            match = _part(tokens, part, position, within.stop, bool(found) or place is not None)
            if match is not None:
                found.append(match)
                position = match.end
                first = last
                break
        first += 1
    return found


def _part(tokens: Tokens, part: Entry, start: int, end: int, follows: bool) -> Place | None:
    size = len(part.title)
    for index in _matches(tokens, part.title, start, end):
        if _stands_alone(tokens, index, index + size, start if follows else -1, 0):
            return _placed(tokens, part, index)
    return _run_on(tokens, part, start, end)


def _run_on(tokens: Tokens, entry: Entry, start: int, end: int) -> Place | None:
    """A title after words that lost their point: «… stiger med 2 % Infrastruktur Der skal …»."""
    size = len(entry.title)
    for index in _matches(tokens, entry.title, start, end):
        before = tokens.words[index - 1] if index else ""
        joined = is_function_word(before) or before.endswith((",", "-", "–", "/", "(", ":"))
        ends = index + size in tokens.breaks or tokens.starts_upper(min(index + size, end - 1))
        if ends and not joined:
            return _placed(tokens, entry, index)
    return None


def _stands_alone(tokens: Tokens, start: int, end: int, last: int, first: int) -> bool:
    """Whether a title stands after a sentence, a line's end or a heading, and before a capital.

    Args:
        tokens: The text.
        start: Its first token.
        end: The token after it.
        last: Where the heading before ended.
        first: Where the body begins.
    """
    begins = start in tokens.breaks or start == 0 or tokens.ends_sentence(start - 1)
    begins = begins or start == last > first
    if end >= len(tokens) or end in tokens.breaks:
        return begins
    return begins and (not tokens.starts_lower(end) or tokens.words[end][0] in "-–(")
