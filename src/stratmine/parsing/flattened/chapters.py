"""Headings that tell themselves: words in capitals, and numbers of several levels («2.1»)."""

from __future__ import annotations

import re

from stratmine.parsing.flattened.borders import best_border, is_title, sentence_border, sentence_end
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.grammar import is_function_word
from stratmine.parsing.vocabulary import heading_words

_DECIMAL = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.?$")
_CHAPTER = re.compile(r"(?P<number>\d{1,2})\.?$")
_LONGEST_TITLE = 16
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


def decimal_headings(tokens: Tokens, taken: set[int]) -> list[Piece]:
    """Find headings numbered «1.1», «1.2», «2.1», where the numbers count on."""
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
    if len(found) < _FEWEST_NUMBERS:
        return []
    found = sorted([*found, *_plain_chapters(tokens, found, taken)])
    ends = [*(index for index, _ in found[1:]), len(tokens)]
    return [
        piece
        for (index, number), end in zip(found, ends, strict=True)
        for piece in _numbered(tokens, index, number, end)
    ]


def _plain_chapters(
    tokens: Tokens, decimals: list[tuple[int, str]], taken: set[int]
) -> list[tuple[int, str]]:
    """Chapters «1», «2» around their sections «1.1», «2.1»: each after the last one's sections."""
    places = [(index, int(number.split(".")[0])) for index, number in decimals]
    found: list[tuple[int, str]] = []
    for index in range(len(tokens) - 1):
        number = len(found) + 1
        if tokens.words[index].rstrip(".") != str(number) or index in taken:
            continue
        if not tokens.starts_upper(index + 1) or (
            index and is_function_word(tokens.words[index - 1])
        ):
            continue
        if all((place > index) == (major >= number) for place, major in places):
            found.append((index, str(number)))
    return found


def _counts_on(number: tuple[int, ...], seen: set[tuple[int, ...]]) -> bool:
    return number[-1] == 1 or (*number[:-1], number[-1] - 1) in seen


def _numbered(tokens: Tokens, index: int, number: str, limit: int) -> list[Piece]:
    start = index + 1
    stop = sentence_end(tokens, start, min(start + _LONGEST_TITLE, limit))
    end = best_border(tokens, start, stop, _TITLE_BORDER)
    if end is not None and not is_title(tokens, start, end, _LONGEST_TITLE):
        end = sentence_border(tokens, start, stop) or end
    if end is None and stop == limit and is_title(tokens, start, stop, _LONGEST_TITLE):
        end = stop
    if end is None:
        end = sentence_border(tokens, start, stop)
    if end is None:
        return []
    return [Piece("heading", start, end, rank="chapter", number=number, evidence=("numbering",))]
