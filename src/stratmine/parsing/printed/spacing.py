"""How far letters and words of a line stand apart: what is one word, and what is one piece."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from stratmine.parsing.printed.layout import Word
from stratmine.parsing.words.contents import is_heading_word
from stratmine.parsing.words.markers import is_bullet, split_marker

# Shares of the type size.
WIDE_GAP = 0.7
MARKER_GAP = 4.0
WIDEST_STRETCHED = 2.5

SAME_GAP = 0.3  # points
FEWEST_STRETCHED, STRETCHED_SHARE = 3, 0.5
"""Gaps of one width that show a stretched line, and the share of words in lower case after them."""

LARGEST_BODY = 12.5  # points; larger type is no running text
WATERMARK = 3.0  # times the size of the text that it lies across

_FEWEST_SPACED_LETTERS = 4
_SPACED_SHARE = 0.7
_WORD_SPACE = 1.6
_SHORTEST_WORD = 3
_WIDEST_CAPITAL = 0.75  # of the type size, in the mean of a word
_HEADING_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*$")


def close_up(row: list[Word]) -> list[Word]:
    """Put letter-spaced words together: «I N N E H Å L L»."""
    if len(row) < _SHORTEST_WORD:
        return row
    row = _with_known_words(row)
    if len(row) < _FEWEST_SPACED_LETTERS:
        return row
    single = [word.text for word in row if len(word.text) == 1 and word.text.isalnum()]
    # Digits alone are a scale or a row of a table.
    letters = sum(map(str.isalpha, single))
    if len(single) < _SPACED_SHARE * len(row) or letters < _FEWEST_SPACED_LETTERS:
        return row
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    usual = sorted(gaps)[len(gaps) // 3]
    widest = max(_WORD_SPACE * usual, usual + 0.1 * row[0].style.size)
    words = [row[0]]
    for gap, word in zip(gaps, row[1:], strict=True):
        if gap <= widest and words[-1].style.size == word.style.size:
            words[-1].text += word.text
            words[-1].x1 = word.x1
        else:
            words.append(word)
    return words


def _with_known_words(row: list[Word]) -> list[Word]:
    """Put letters together that spell a word for headings, whatever stands beside: «M Å L»."""
    if [len(word.text) for word in row].count(1) < _SHORTEST_WORD:
        return row
    closed: list[Word] = []
    for style, found in groupby(row, key=lambda word: len(word.text) == 1 and word.style):
        letters = list(found)
        if style and is_heading_word("".join([word.text for word in letters])):
            letters[0].text = "".join([word.text for word in letters])
            letters[0].x1 = letters[-1].x1
            closed.append(letters[0])
        else:
            closed.extend(letters)
    return closed


def parts_of(row: list[Word]) -> list[list[Word]]:
    """Part the words of a line at wide gaps."""
    parts = [[row[0]]]
    before = row[0]
    stretched: frozenset[int] | None = None
    for place, word in enumerate(row[1:], 1):
        gap = word.x0 - before.x1
        wide = gap > WIDE_GAP * before.style.size and _parts_lines(gap, parts[-1], word)
        if wide:
            stretched = _stretched(row) if stretched is None else stretched
            wide = place not in stretched
        if wide or (gap < 0 and _lies_across(before, word)):
            parts.append([word])
        else:
            parts[-1].append(word)
        before = word
    return parts


def _stretched(row: list[Word]) -> frozenset[int]:
    """The words before which a gap is one of several alike: the line is stretched to both edges.

    What such a line goes on with are mostly words in lower case, which cells are not.
    """
    gaps = [after.x0 - word.x1 for word, after in pairwise(row)]
    found: set[int] = set()
    first = 0
    while first < len(gaps):
        end = first + 1
        while end < len(gaps) and abs(gaps[end] - gaps[first]) < SAME_GAP:
            end += 1
        after = end
        # Before other words the last gap may be that between two columns.
        while first < after < len(gaps) and not row[after].text[0].islower():
            after -= 1
        words = row[first + 1 : after + 1]
        going_on = sum(len(word.text) > 1 and word.text[0].islower() for word in words)
        near = gaps[first] < WIDEST_STRETCHED * row[first].style.size
        if near and len(words) >= FEWEST_STRETCHED and going_on >= STRETCHED_SHARE * len(words):
            found.update(range(first + 1, after + 1))
        first = end
    return frozenset(found)


def _lies_across(one: Word, other: Word) -> bool:
    """Whether one of two words that overlap is a watermark over the other."""
    sizes = one.style.size, other.style.size
    return max(sizes) > WATERMARK * min(sizes)


def _parts_lines(gap: float, words: list[Word], word: Word) -> bool:
    """Whether a gap is too wide for one line, and for that between a marker and its item."""
    size = max(words[-1].style.size, word.style.size)
    wide = gap > WIDE_GAP * size + 2 * _spacing(words[-1], word)
    return wide and not (gap < MARKER_GAP * size and _is_marker(words, word))


def _spacing(*words: Word) -> float:
    """How far the letters of words in capitals stand apart beyond their own widths."""
    if not all(word.text.isupper() or len(word.text) <= _SHORTEST_WORD for word in words):
        return 0.0
    apart = [
        (word.x1 - word.x0) / len(word.text) - _WIDEST_CAPITAL * word.style.size for word in words
    ]
    return max(0.0, *apart)


def _is_marker(words: list[Word], after: Word) -> bool:
    """Whether the words so far are nothing but a bullet, or the number of an item or heading."""
    if len(words) > 1:
        return False
    text, style = words[0].text, words[0].style
    stands_out = style == after.style and (style.bold or style.size > LARGEST_BODY)
    if stands_out and _HEADING_NUMBER.match(text) and after.text[0].isupper():
        return True
    return is_bullet(text) or split_marker(f"{text} x").rest == "x"
