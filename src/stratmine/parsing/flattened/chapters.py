"""Headings that tell themselves: words in capitals, and numbers of several levels («2.1»)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection
from itertools import accumulate

from stratmine.parsing.flattened.borders import best_border, is_title, sentence_border, sentence_end
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import is_function_word
from stratmine.parsing.words.vocabulary import heading_words, numbered_words

_DECIMAL = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.?$")
_CHAPTER = re.compile(r"(?P<number>\d{1,2})\.?$")
_LONGEST_TITLE = 16
_SHORT_TITLE = 5
_TITLE_BORDER = 0.5
_FEWEST_LETTERS = 8
_FEWEST_NUMBERS = 2


def capital_headings(tokens: Tokens, taken: set[int]) -> list[Piece]:
    """Find runs of words in capitals before text in small letters: «VISION Kommunen ska …»."""
    pieces: list[Piece] = []
    index = 0
    while index < len(tokens):
        end = index
        while end < len(tokens) and is_capitals(tokens, end) and end not in taken:
            end += 1
            if end in tokens.breaks:
                break
        last = end
        while last > index and len(tokens.plain(last - 1)) == 1:
            last -= 1  # «INLEDNING I den …»: the letter opens the sentence
        if last > index and _is_heading(tokens, index, last):
            pieces.append(_capitals(tokens, index, last))
        index = max(end, index + 1)
    return pieces


def _capitals(tokens: Tokens, start: int, end: int) -> Piece:
    """A heading in capitals, with the number that opens it after a sentence: «2 BAKGRUND»."""
    is_inside = start and start not in tokens.breaks
    match = _CHAPTER.match(tokens.words[start - 1]) if is_inside else None
    before = start - 2
    opens = before < 0 or start - 1 in tokens.breaks or tokens.ends_sentence(before)
    if match is None or not opens:
        return Piece("heading", start, end, rank="plain", evidence=("capitals",))
    evidence = ("numbering", "capitals")
    return Piece("heading", start, end, rank="chapter", number=match["number"], evidence=evidence)


def is_capitals(tokens: Tokens, index: int) -> bool:
    """Whether the token has no small letter."""
    word = tokens.words[index].strip("().,:;!?-–&/")
    return not word or (word.isupper() and any(letter.isalpha() for letter in word))


def _is_heading(tokens: Tokens, start: int, end: int) -> bool:
    letters = sum(letter.isalpha() for word in tokens.words[start:end] for letter in word)
    is_known = end == start + 1 and tokens.plain(start) in heading_words()
    if letters < _FEWEST_LETTERS and not is_known:
        return False
    if end == len(tokens) or not tokens.starts_upper(start):
        return False
    before = tokens.words[start - 1] if start else ""
    if before and (is_function_word(before) or before[-1] in ",-–/("):
        return False
    return tokens.starts_upper(end) or tokens.words[end][0].isdigit() or end in tokens.breaks


def decimal_headings(tokens: Tokens, taken: set[int], bullets: Collection[int]) -> list[Piece]:
    """Find headings numbered «1.1», «1.2», «2.1», where the numbers count on.

    Args:
        tokens: The text.
        taken: Tokens that are part of something else.
        bullets: Tokens that may be bullets; a heading ends before one.
    """
    found: list[tuple[int, str]] = []
    seen: set[tuple[int, ...]] = set()
    for index in range(len(tokens) - 1):
        match = _DECIMAL.match(tokens.words[index])
        if not match or index in taken or not tokens.starts_upper(index + 1):
            continue
        number = tuple(int(part) for part in match["number"].split("."))
        if number in seen or not _counts_on(number, seen):
            continue
        seen.add(number)
        found.append((index, match["number"]))
    is_opening = bool(found) and found[0][0] == 0
    if len(found) < _FEWEST_NUMBERS and not is_opening:
        return []
    found = sorted([*found, *_plain_chapters(tokens, found, taken)])
    stops = sorted([*(index for index, _ in found[1:]), *bullets, len(tokens)])
    ends = [stops[bisect_right(stops, index)] for index, _ in found]
    return [
        piece
        for (index, number), end in zip(found, ends, strict=True)
        for piece in _numbered(tokens, index, number, end)
    ]


def _plain_chapters(
    tokens: Tokens, decimals: list[tuple[int, str]], taken: set[int]
) -> list[tuple[int, str]]:
    """Chapters «1», «2» around their sections «1.1», «2.1»: each after the last one's sections.

    They count on from 1, from the first section's chapter where the text begins within, and from
    a chapter whose own heading is lost.
    """
    places = [(index, int(number.split(".")[0])) for index, number in decimals]
    least_after = [*accumulate((major for _, major in reversed(places)), min)][::-1]
    found: list[tuple[int, str]] = []
    first, last, passed = places[0][1], 0, 0
    for index in range(len(tokens) - 1):
        while passed < len(places) and places[passed][0] <= index:
            last = max(last, places[passed][1])
            passed += 1
        match = _CHAPTER.match(tokens.words[index])
        number = int(match["number"]) if match else 0
        if index in taken or number not in {last + 1, last + 1 if last else first}:
            continue
        if not tokens.starts_upper(index + 1) or not may_be_numbered(tokens, index):
            continue
        # «12 Skolor» with no chapter before it is none
        is_sure = found or number == 1 or tokens.words[index].endswith(".") or index == 0
        if is_sure and (passed == len(places) or least_after[passed] >= number):
            found.append((index, str(number)))
            last = number
    return found


def may_be_numbered(tokens: Tokens, index: int) -> bool:
    """Whether a number can begin a part: no word before it goes on to it, or names its kind."""
    if index == 0:
        return True
    before = tokens.words[index - 1]
    if is_function_word(before) or before[-1] in ",-–/(&":
        return False
    return tokens.plain(index - 1) not in numbered_words() and not before.startswith("§")


def _counts_on(number: tuple[int, ...], seen: set[tuple[int, ...]]) -> bool:
    return number[-1] == 1 or (*number[:-1], number[-1] - 1) in seen


def _numbered(tokens: Tokens, index: int, number: str, limit: int) -> list[Piece]:
    start = index + 1
    stop = sentence_end(tokens, start, min(start + _LONGEST_TITLE, limit))
    end = best_border(tokens, start, stop, _TITLE_BORDER)
    if end is not None and not is_title(tokens, start, end, _LONGEST_TITLE):
        end = sentence_border(tokens, start, stop) or end
    if end is None and stop == limit and _is_whole(tokens, start, stop):
        end = stop
    if end is None:
        end = sentence_border(tokens, start, stop)
    if end is None:
        return []
    return [Piece("heading", start, end, rank="chapter", number=number, evidence=("numbering",))]


def _is_whole(tokens: Tokens, start: int, end: int) -> bool:
    """Whether all that stands between a number and the next mark is the title."""
    is_short = start < end <= start + _SHORT_TITLE and not tokens.ends_sentence(end - 1)
    if is_short and not is_function_word(tokens.words[end - 1]):
        return True
    return is_title(tokens, start, end, _LONGEST_TITLE)
