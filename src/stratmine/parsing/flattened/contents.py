"""The document's own list of contents, and its headings found again in the body."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stratmine.parsing.contents import contents_words
from stratmine.parsing.flattened.borders import best_border
from stratmine.parsing.flattened.tokens import Tokens

_NUMBER = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?$")
_PAGE = re.compile(r"\d{1,3}$")
_LEADER = re.compile(r"[.…·_]{2,}.*$")
_LONGEST_ENTRY = 16
_FEWEST_ENTRIES = 3
_STEM = 5
_SEARCHED_SHARE = 3
"""A list of contents stands in the first third of a document."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list of contents: its number, if printed, and its words, lower case."""

    number: str | None
    title: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of contents.

    Attributes:
        start: Token of its heading.
        end: Token after its last entry.
        entries: Its entries in order.
    """

    start: int
    end: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry's heading stands in the body: from its number to the end of its title."""

    entry: Entry
    start: int
    end: int


def find_contents(tokens: Tokens) -> Contents | None:
    """Find the list of contents: its heading, and entries up to where the first one returns."""
    limit = max(len(tokens) // _SEARCHED_SHARE, min(len(tokens), 200))
    for start in range(limit):
        if tokens.plain(start) in contents_words() and tokens.starts_upper(start):
            contents = _numbered(tokens, start) or _paged(tokens, start)
            if contents is not None:
                return contents
    return None


def _numbered(tokens: Tokens, start: int) -> Contents | None:
    first = _number(tokens, start + 1)
    if first is None:
        return None
    entries: list[Entry] = []
    position = start + 1
    while (number := _number(tokens, position)) is not None:
        end = _entry_end(tokens, position + 1)
        title = _title(tokens, position + 1, end)
        if entries and (number, title[:1]) == (entries[0].number, entries[0].title[:1]):
            break
        entries.append(Entry(number, title))
        position = end
        if position in tokens.breaks:
            break
    return Contents(start, position, tuple(entries)) if len(entries) >= _FEWEST_ENTRIES else None


def _paged(tokens: Tokens, start: int) -> Contents | None:
    """Entries without numbers that each end with their page: «Inledning 3 Bakgrund 4»."""
    entries: list[Entry] = []
    position, last_page = start + 1, 0
    while (end := _page_end(tokens, position, last_page)) is not None:
        last_page = int(tokens.words[end - 1])
        entries.append(Entry(None, _title(tokens, position, end)))
        position = end
    return Contents(start, position, tuple(entries)) if len(entries) >= _FEWEST_ENTRIES else None


def _page_end(tokens: Tokens, start: int, last_page: int) -> int | None:
    for index in range(start + 1, min(start + _LONGEST_ENTRY, len(tokens))):
        word = tokens.words[index]
        if _PAGE.match(word):
            return index + 1 if int(word) >= last_page and tokens.starts_upper(start) else None
        if tokens.ends_sentence(index):
            return None
    return None


def _number(tokens: Tokens, index: int) -> str | None:
    match = _NUMBER.match(tokens.words[index]) if index < len(tokens) else None
    return match["number"] if match else None


def _entry_end(tokens: Tokens, start: int) -> int:
    """Where the next number with a title stands; a lone number before it is the entry's page."""
    for index in range(start + 1, min(start + _LONGEST_ENTRY, len(tokens))):
        if index in tokens.breaks:
            return index
        if _number(tokens, index) and index + 1 < len(tokens) and tokens.starts_upper(index + 1):
            return index
    return min(start + _LONGEST_ENTRY, len(tokens))


def _title(tokens: Tokens, start: int, end: int) -> tuple[str, ...]:
    words = [_LEADER.split(tokens.plain(i))[0] for i in range(start, end)]
    words = [word for word in words if word]
    while words and _PAGE.match(words[-1]):
        words.pop()
    return tuple(words)


def find_places(tokens: Tokens, contents: Contents) -> list[Place]:
    """Find each entry's heading in the body, in order.

    An entry that is worded otherwise in the body is found by its number between its neighbours;
    one that is not found at all is left out.
    """
    found: list[Place | None] = []
    position = contents.end
    for entry in contents.entries:
        place = _find(tokens, entry, position)
        found.append(place)
        position = place.end if place is not None else position
    places: list[Place] = []
    for index, entry in enumerate(contents.entries):
        place = found[index]
        if place is None:
            start = places[-1].end if places else contents.end
            following = [later.start for later in found[index + 1 :] if later is not None]
            place = _find_by_number(tokens, entry, start, min(following, default=len(tokens)))
        if place is not None:
            places.append(place)
    return places


def _find(tokens: Tokens, entry: Entry, position: int) -> Place | None:
    size = len(entry.title)
    if size == 0:
        return None
    for index in range(position, len(tokens) - size + 1):
        title = tuple(tokens.plain(i) for i in range(index, index + size))
        if title != entry.title or not tokens.starts_upper(index):
            continue
        if entry.number is not None and _number(tokens, index - 1) == entry.number:
            return Place(entry, index - 1, index + size)
        if entry.number is None and _may_begin(tokens, index):
            return Place(entry, index, index + size)
    return None


def _find_by_number(tokens: Tokens, entry: Entry, start: int, end: int) -> Place | None:
    """The entry's number where a line of the file begins with it, or before a like first word."""
    for index in range(start, end - 1):
        if _number(tokens, index) != entry.number or entry.number is None:
            continue
        is_like = tokens.plain(index + 1)[:_STEM] == entry.title[0][:_STEM]
        if tokens.starts_upper(index + 1) and (is_like or index in tokens.breaks):
            stop = min(index + 1 + _LONGEST_ENTRY, end)
            border = best_border(tokens, index + 1, stop, least=1.0)
            return Place(entry, index, border) if border is not None else None
    return None


def _may_begin(tokens: Tokens, index: int) -> bool:
    return index in tokens.breaks or index == 0 or tokens.ends_sentence(index - 1)
