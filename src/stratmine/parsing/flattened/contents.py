"""The document's own list of contents: where it stands, and its entries."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.contents import contents_words

_NUMBER = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?$")
_PAGE = re.compile(r"(?P<page>\d{1,3})$")
_GLUED_PAGE = re.compile(r"[.…·_]{2,}(?P<page>\d{1,3})$")
_LEADER = re.compile(r"[.…·_]{2,}.*$")
LONGEST_ENTRY = 16
_LONGEST_NUMBERED = 30
_FEWEST_ENTRIES = 3
_FEWEST_LEADERS = 4
_LONGEST_PAGE = 400
_FEWEST_CAPITALS = 6
_NEAR_SISTERS = 40
_SEARCHED_SHARE = 3
"""A list of contents stands in the first third of a document."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list of contents.

    Attributes:
        number: Its number, if printed.
        title: Its words, lower case.
        capitals: Which of them begin with a capital: lines that ran together part there.
    """

    number: str | None
    title: tuple[str, ...]
    capitals: tuple[int, ...] = ()


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


def find_contents(tokens: Tokens) -> Contents | None:
    """Find the list of contents: its heading, and entries up to where the first one returns.

    Without a heading, a page of entries with leaders («Mål ... 4 Vision ... 5») is one.
    """
    limit = max(len(tokens) // _SEARCHED_SHARE, min(len(tokens), 200))
    for start in range(limit):
        if tokens.plain(start) in contents_words() and tokens.starts_upper(start):
            contents = _numbered(tokens, start) or _paged(tokens, start + 1)
            if contents is not None:
                return Contents(start, contents.end, contents.entries)
            if (contents := _whole_page(tokens, start)) is not None:
                return contents
        elif start in tokens.breaks and tokens.starts_upper(start):
            contents = _paged(tokens, start)
            if contents is not None and _leaders(tokens, contents) >= _FEWEST_LEADERS:
                return contents
    return None


def _leaders(tokens: Tokens, contents: Contents) -> int:
    return sum(bool(_LEADER.search(word)) for word in tokens.words[contents.start : contents.end])


def _numbered(tokens: Tokens, start: int) -> Contents | None:
    if number_at(tokens, start + 1) is None:
        return None
    entries: list[Entry] = []
    position = start + 1
    while (number := number_at(tokens, position)) is not None:
        end = _entry_end(tokens, position + 1)
        found = _split(tokens, position + 1, end)
        first = found[0].title[:1] if found else ()
        if entries and (number, first) == (entries[0].number, entries[0].title[:1]):
            break
        if found:
            entries.append(Entry(number, found[0].title, found[0].capitals))
            entries.extend(found[1:])
        position = end
        if position in tokens.breaks:
            break
    return Contents(start, position, tuple(entries)) if len(entries) >= _FEWEST_ENTRIES else None


def _paged(tokens: Tokens, start: int) -> Contents | None:
    """Entries without numbers that each end with their page: «Inledning 3 Bakgrund 4»."""
    entries: list[Entry] = []
    position, last_page = start, 0
    while (end := _page_end(tokens, position, last_page)) is not None:
        page = _PAGE.search(tokens.words[end - 1])
        last_page = int(page.group()) if page else last_page
        entries.extend(_split(tokens, position, end))
        position = end
        if position in tokens.breaks:
            break
    if len(entries) < _FEWEST_ENTRIES:
        return None
    # The last entries may have lost their pages.
    rest = _page_rest(tokens, position)
    if position < rest:
        entries.extend(_split(tokens, position, rest))
        position = rest
    return Contents(start, position, tuple(entries))


def _whole_page(tokens: Tokens, start: int) -> Contents | None:
    """A page of the file under a heading «Innehåll» without any sentence is its list."""
    end = _page_rest(tokens, start + 1)
    if end - start <= _FEWEST_ENTRIES or end not in tokens.breaks:
        return None
    entries: list[Entry] = []
    position = start + 1
    while position < end:
        number = number_at(tokens, position)
        first = position + (number is not None)
        stop = min(_entry_end(tokens, first), end)
        found = _split(tokens, first, stop)
        if found:
            entries.append(Entry(number, found[0].title, found[0].capitals))
            entries.extend(found[1:])
        position = max(stop, position + 1)
    return Contents(start, end, tuple(entries))


def _page_rest(tokens: Tokens, start: int) -> int:
    """The end of the page, if no sentence ends before it; else `start`."""
    for index in range(start, min(start + _LONGEST_PAGE, len(tokens))):
        if index in tokens.breaks and index > start:
            return index
        word = tokens.words[index]
        if tokens.ends_sentence(index) and not _LEADER.search(word) and word[-1] not in "?!":
            return start
    return start


def _page_end(tokens: Tokens, start: int, last_page: int) -> int | None:
    for index in range(start, min(start + LONGEST_ENTRY, len(tokens))):
        word = tokens.words[index]
        if index > start and index in tokens.breaks:
            return None
        page = _GLUED_PAGE.search(word) or _PAGE.match(word)
        if page and index > start and _is_worded(tokens, index):
            continue
        if page:
            number = int(page["page"])
            return index + 1 if number >= last_page and tokens.starts_upper(start) else None
        if tokens.ends_sentence(index) and not _LEADER.search(word):
            return None
    return None


def _is_worded(tokens: Tokens, index: int) -> bool:
    """Whether a number belongs to the word before it, as «Tema 1», «Tema 2» do, and is no page."""
    word = tokens.plain(index - 1)
    numbers = [
        tokens.words[at + 1].rstrip(":.")
        for at in tokens.positions.get(word, ())
        if at + 1 < len(tokens) and abs(at - index) < _NEAR_SISTERS
    ]
    if not tokens.words[index].isdigit():
        return False
    value = int(tokens.words[index])
    is_series = {str(value - 1), str(value + 1)} & set(numbers) and "1" in numbers
    return bool(is_series) and index + 1 < len(tokens) and tokens.starts_upper(index + 1)


def number_at(tokens: Tokens, index: int) -> str | None:
    """The number «2», «2.», «2.1» that a token is; None if it is none."""
    match = _NUMBER.match(tokens.words[index]) if 0 <= index < len(tokens) else None
    return match["number"] if match else None


def _entry_end(tokens: Tokens, start: int) -> int:
    """Where the next number with a title stands; a lone number before it is the entry's page."""
    for index in range(start + 1, min(start + _LONGEST_NUMBERED, len(tokens))):
        if index in tokens.breaks:
            return index
        if number_at(tokens, index) and index + 1 < len(tokens) and tokens.starts_upper(index + 1):
            return index
    return min(start + LONGEST_ENTRY, len(tokens))


def _split(tokens: Tokens, start: int, end: int) -> list[Entry]:
    """The entries between two tokens: page numbers, leaders and the end of capitals part them."""
    entries: list[Entry] = []
    first = start
    for index in range(start, end):
        word = tokens.words[index]
        is_number = bool(_PAGE.match(word)) and not (index > start and _is_worded(tokens, index))
        is_page = is_number or bool(_LEADER.match(word))
        if is_page or _ends_capitals(tokens, first, index):
            entries.append(_entry(tokens, first, index))
            first = index + is_page
        elif _LEADER.search(word):
            entries.append(_entry(tokens, first, index + 1))
            first = index + 1
    entries.append(_entry(tokens, first, end))
    return [entry for entry in entries if entry.title]


def _ends_capitals(tokens: Tokens, start: int, index: int) -> bool:
    """Whether words in capitals have ended: «MÅL DETTA VILL VI NÅ» «Hur mäter vi?»."""
    before = tokens.words[start:index]
    letters = sum(len(word) for word in before if word.isupper())
    all_upper = all(word.upper() == word for word in before)
    mixed = tokens.starts_upper(index) and not tokens.words[index].isupper()
    return letters >= _FEWEST_CAPITALS and all_upper and mixed


def _entry(tokens: Tokens, start: int, end: int) -> Entry:
    words = [_LEADER.split(tokens.plain(i))[0] for i in range(start, end)]
    capitals = tuple(i - start for i in range(start, end) if tokens.starts_upper(i))
    return Entry(None, tuple(words), capitals) if any(words) else Entry(None, ())
