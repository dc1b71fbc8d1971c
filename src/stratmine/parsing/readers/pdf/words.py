"""The words of a page with their boxes and styles, from pdfium's characters."""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern

import numpy as np

from stratmine.parsing.layout import Tag, Word
from stratmine.parsing.lines import DROP_CAP
from stratmine.parsing.readers.pdf.chars import (
    LINE_END_HYPHEN,
    Booleans,
    Chars,
    Integers,
    read_chars,
    table_of,
)
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame
from stratmine.parsing.readers.pdf.styles import LookReader

# Shares of the type size. Two letters of a word hardly ever stand further apart than WORD_GAP;
# where pdfium sees a space as well, HINTED_GAP is enough. The body of the type reaches from
# ASCENT above the baseline to DESCENT below.
WORD_GAP, HINTED_GAP, SPACED_GAP, BACK_STEP = 0.17, 0.08, 0.1, 0.2
LINE_STEP = 0.35
FEWEST_LETTERS = 3
USUAL_GAP = 30  # per cent of the gaps are smaller
BASELINE_STEP = 0.1  # points
FARTHEST_LETTER = 1.5
ASCENT, DESCENT = 0.76, 0.24
RAISED, SMALLER = 0.15, 0.86

# The letters of these fonts are pictures; one that stands alone is a bullet.
_PICTURE_FONT = re.compile(r"dingbats|webdings|wingdings", re.IGNORECASE)
BULLET = "▪"

_LEADERS = table_of(".…·_-")
_ZERO = ord("0")
_SUPERSCRIPTS = np.array([ord(c) for c in "⁰¹²³⁴⁵⁶⁷⁸⁹"])


def read_words(text_page: int, frame: PageFrame, tags: dict[int, Tag]) -> list[Word]:
    """Return the words of a page in the order of the file, without those outside of it.

    Args:
        text_page: Address of pdfium's text page.
        frame: How the page's own coordinates become those of the page as shown.
        tags: Tags by marked-content id; empty for untagged files.
    """
    chars = read_chars(text_page, LookReader(frame, tags))
    if chars is None:
        return []
    starts = np.flatnonzero(_breaks(chars))
    ends = np.append(starts[1:], chars.codes.size)
    boxes = _boxes(chars, starts)
    shown = (boxes[2] > 0) & (boxes[3] > 0) & (boxes[0] < frame.width) & (boxes[1] < frame.height)
    text = _letters(chars, starts)
    return _build(chars, text, starts[shown], ends[shown], boxes[:, shown])


def _breaks(chars: Chars) -> Booleans:
    """Whether a new word begins at each character."""
    gap = chars.boxes[1:, 0] - chars.boxes[:-1, 2]
    size = np.maximum(chars.sizes[1:], chars.sizes[:-1])
    step = np.abs(np.diff(chars.baselines))
    spaced = np.diff(chars.spaces) > 0
    hinted = np.diff(chars.hints) > 0
    upright = chars.upright[1:] & chars.upright[:-1]
    grown = (chars.sizes[1:] * SMALLER > chars.sizes[:-1]) & (step > RAISED * chars.sizes[:-1])
    grown |= chars.sizes[:-1] > DROP_CAP * chars.sizes[1:]
    # From left edge to left edge: the letters of a ligature share one box.
    back = chars.boxes[1:, 0] - chars.boxes[:-1, 0] < -BACK_STEP * size
    spacing = _letter_spacing(chars, gap, spaced)
    gap -= spacing
    moved = (gap > WORD_GAP * size) | back | (step > LINE_STEP * size)
    # Letter-spaced text may hold spaces that are no wider than the gaps of its letters.
    spaced &= (spacing == 0) | (gap > SPACED_GAP * size - spacing / 2)
    hinted_break = hinted & (spacing == 0) & ((gap > HINTED_GAP * size) | ~upright)
    broken = spaced | hinted_break | (moved & upright) | (chars.upright[1:] != chars.upright[:-1])
    return np.concatenate(([True], broken | (grown & upright)))


def _letter_spacing(chars: Chars, gap: Floats, spaced: Booleans) -> Floats:
    """The usual gap between the letters of a line, where it is letter-spaced; else 0."""
    moved = (np.abs(np.diff(chars.baselines)) > BASELINE_STEP) | (np.diff(chars.sizes) != 0)
    moved |= np.abs(gap) > FARTHEST_LETTER * chars.sizes[1:]
    line = np.cumsum(moved)
    dots = _LEADERS.take(chars.codes, mode="clip")
    inner = ~moved & ~spaced & ~dots[1:] & ~dots[:-1]
    wide = inner & (gap > HINTED_GAP * chars.sizes[1:])
    letters = np.bincount(line[inner], minlength=line[-1] + 1) if line.size else line
    wides = np.bincount(line[wide], minlength=letters.size)
    spacing = np.zeros_like(gap)
    for number in np.flatnonzero((wides >= FEWEST_LETTERS) & (3 * wides > letters)).tolist():
        # Twice the gap of two letters: what is left of a gap tells words apart. Wide gaps are
        # mostly of one kind; kerning and spaces between words only make some of them wider.
        gaps = gap[wide & (line == number)]
        spacing[line == number] = 2 * float(np.percentile(gaps, USUAL_GAP))
    return spacing


def _boxes(chars: Chars, starts: Integers) -> Floats:
    """Rows x0, top, x1, bottom; upright words are as high as the body of their type."""
    x0, top = (np.minimum.reduceat(chars.boxes[:, i], starts) for i in (0, 1))
    x1, bottom = (np.maximum.reduceat(chars.boxes[:, i], starts) for i in (2, 3))
    upright, baselines, sizes = chars.upright[starts], chars.baselines[starts], chars.sizes[starts]
    top = np.where(upright, baselines - ASCENT * sizes, top)
    bottom = np.where(upright, baselines + DESCENT * sizes, bottom)
    return np.stack((x0, top, x1, bottom))


def _build(chars: Chars, text: str, starts: Integers, ends: Integers, boxes: Floats) -> list[Word]:
    looks = [chars.all_looks[look] for look in chars.looks[starts].tolist()]
    texts = [
        BULLET if end - start == 1 and _is_picture_font(look.style.font) else text[start:end]
        for start, end, look in zip(starts.tolist(), ends.tolist(), looks, strict=True)
    ]
    x0, top, x1, bottom = boxes.tolist()
    baseline = chars.baselines[starts].tolist()
    # Equal texts, and equal places on a page, are one object: a long document has many words.
    known: dict[float, float] = {}
    x0, top, bottom, baseline = (
        map(known.setdefault, places, places) for places in (x0, top, bottom, baseline)
    )
    styles, uprights, tags = zip(*looks, strict=True) if looks else ((), (), ())
    columns = (map(intern, texts), x0, top, x1, bottom, baseline, styles, tags, uprights)
    return list(map(Word, *columns))


@lru_cache(maxsize=1_000)
def _is_picture_font(name: str) -> bool:
    return _PICTURE_FONT.search(name) is not None


def _letters(chars: Chars, starts: Integers) -> str:
    """The characters as text, small raised digits as such: «mål» and a note's «2» are «mål²»."""
    first = np.repeat(starts, np.diff(np.append(starts, chars.codes.size)))
    raised = chars.sizes < SMALLER * chars.sizes[first]
    raised &= chars.baselines[first] - chars.baselines > RAISED * chars.sizes[first]
    raised &= (chars.codes >= _ZERO) & (chars.codes < _ZERO + _SUPERSCRIPTS.size)
    codes = np.where(chars.codes == LINE_END_HYPHEN, ord("-"), chars.codes)
    codes[raised] = _SUPERSCRIPTS[codes[raised] - _ZERO]
    return "".join(map(chr, codes.tolist()))
