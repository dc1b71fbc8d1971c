"""The words of a page with their boxes and styles, from pdfium's characters."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stratmine.parsing.layout import Tag, Word
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame
from stratmine.parsing.readers.pdf.styles import Look, LookReader

# Shares of the type size. Two letters of a word hardly ever stand further apart than WORD_GAP;
# where pdfium sees a space as well, HINTED_GAP is enough. The body of the type reaches from
# ASCENT above the baseline to DESCENT below.
WORD_GAP, HINTED_GAP, SPACED_GAP, BACK_STEP = 0.17, 0.08, 0.1, 0.2
LINE_STEP = 0.35
FEWEST_LETTERS = 3
BASELINE_STEP = 0.1  # points
FARTHEST_LETTER = 1.5
ASCENT, DESCENT = 0.76, 0.24
RAISED, SMALLER = 0.15, 0.86

# The letters of these fonts are pictures; one that stands alone is a bullet.
_PICTURE_FONT = re.compile(r"dingbats|webdings|wingdings", re.IGNORECASE)
BULLET = "▪"

_LINE_END_HYPHEN = 2  # pdfium's code for a hyphen that ends a line
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SPACES = np.array([ord(c) for c in " \u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t\r\n\f\v"])

Integers = NDArray[np.int64]


@dataclass(slots=True)
class _Chars:
    """The visible characters of a page, as columns of equal length.

    Attributes:
        codes: Unicode code points.
        boxes: x0, top, x1, bottom as shown.
        sizes: Type size in points.
        baselines: Distance of the baseline from the top of the page.
        looks: Index into the list of looks.
        upright: Whether the character reads from left to right.
        spaces: How many spaces of the file stand before the character.
        hints: How many spaces and line ends pdfium adds before it.
    """

    codes: Integers
    boxes: Floats
    sizes: Floats
    baselines: Floats
    looks: Integers
    upright: NDArray[np.bool_]
    spaces: Integers
    hints: Integers


def read_words(text_page: int, frame: PageFrame, tags: dict[int, Tag]) -> list[Word]:
    """Return the words of a page in the order of the file.

    Args:
        text_page: Address of pdfium's text page.
        frame: How the page's own coordinates become those of the page as shown.
        tags: Tags by marked-content id; empty for untagged files.
    """
    count = native.char_count(text_page)
    if count <= 0:
        return []
    looks: list[Look] = []
    chars = _read_chars(text_page, count, LookReader(frame, tags), looks)
    if chars.codes.size == 0:
        return []
    chars.boxes = frame.boxes(chars.boxes)
    starts = np.flatnonzero(_breaks(chars))
    ends = np.append(starts[1:], chars.codes.size)
    return _build(chars, looks, starts, ends)


def _read_chars(text_page: int, count: int, reader: LookReader, looks: list[Look]) -> _Chars:
    boxes = np.zeros((count, 4), dtype=np.float32)
    base = boxes.ctypes.data
    for index, address in zip(range(count), range(base, base + 16 * count, 16), strict=True):
        native.char_box(text_page, index, address)
    codes = np.array([native.char_code(text_page, i) for i in range(count)], dtype=np.int64)
    objects = np.array([native.char_object(text_page, i) or 0 for i in range(count)])
    added = objects == 0
    blank = np.isin(codes, _SPACES) | (codes == 0)
    kept = np.flatnonzero(~(added | blank))
    changes = np.flatnonzero(np.diff(objects[kept], prepend=0))
    baselines = _read_looks(text_page, reader, kept[changes], objects, looks)
    runs = np.diff(np.append(changes, kept.size))
    return _Chars(
        codes=codes[kept],
        boxes=boxes[kept].astype(np.float64),
        sizes=np.repeat(np.array([look.style.size for look in looks], dtype=float), runs),
        baselines=np.repeat(baselines, runs),
        looks=np.repeat(np.arange(changes.size), runs),
        upright=np.repeat(np.array([look.upright for look in looks], dtype=bool), runs),
        spaces=np.cumsum(blank & ~added)[kept],
        hints=np.cumsum(added)[kept],
    )


def _read_looks(
    text_page: int, reader: LookReader, firsts: Integers, objects: Integers, looks: list[Look]
) -> Floats:
    """Fill `looks` for the character that begins each text object; return its baselines."""
    x, y = ctypes.c_double(), ctypes.c_double()
    x_address, y_address = ctypes.addressof(x), ctypes.addressof(y)
    origins = np.zeros((firsts.size, 2))
    for row, index in enumerate(firsts.tolist()):
        looks.append(reader.look(text_page, index, int(objects[index])))
        native.char_origin(text_page, index, x_address, y_address)
        origins[row] = x.value, y.value
    return reader.frame.points(origins[:, 0], origins[:, 1])[1]


def _breaks(chars: _Chars) -> NDArray[np.bool_]:
    """Whether a new word begins at each character."""
    gap = chars.boxes[1:, 0] - chars.boxes[:-1, 2]
    size = np.maximum(chars.sizes[1:], chars.sizes[:-1])
    step = np.abs(np.diff(chars.baselines))
    spaced = np.diff(chars.spaces) > 0
    hinted = np.diff(chars.hints) > 0
    upright = chars.upright[1:] & chars.upright[:-1]
    grown = (chars.sizes[1:] * SMALLER > chars.sizes[:-1]) & (step > RAISED * chars.sizes[:-1])
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


def _letter_spacing(chars: _Chars, gap: Floats, spaced: NDArray[np.bool_]) -> Floats:
    """The usual gap between the letters of a line, where it is letter-spaced; else 0."""
    moved = (np.abs(np.diff(chars.baselines)) > BASELINE_STEP) | (np.diff(chars.sizes) != 0)
    moved |= np.abs(gap) > FARTHEST_LETTER * chars.sizes[1:]
    line = np.cumsum(moved)
    inner = ~moved & ~spaced
    wide = inner & (gap > HINTED_GAP * chars.sizes[1:])
    letters = np.bincount(line[inner], minlength=line[-1] + 1) if line.size else line
    wides = np.bincount(line[wide], minlength=letters.size)
    spacing = np.zeros_like(gap)
    for number in np.flatnonzero((wides >= FEWEST_LETTERS) & (3 * wides > letters)).tolist():
        # Twice the gap of two letters: what is left of a gap tells words apart.
        spacing[line == number] = 2 * float(np.median(gap[wide & (line == number)]))
    return spacing


def _build(chars: _Chars, looks: list[Look], starts: Integers, ends: Integers) -> list[Word]:
    text = "".join(map(chr, np.where(chars.codes == _LINE_END_HYPHEN, 45, chars.codes).tolist()))
    boxes = chars.boxes.tolist()
    look_of = chars.looks.tolist()
    baselines = chars.baselines.tolist()
    words = []
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        look = looks[look_of[start]]
        part = text[start:end]
        if look_of[start] != look_of[end - 1]:
            part = _raise_digits(part, chars, start)
        if len(part) == 1 and _PICTURE_FONT.search(look.style.font):
            part = BULLET
        words.append(_word(part, boxes[start:end], look, baselines[start]))
    return words


def _word(text: str, boxes: list[list[float]], look: Look, baseline: float) -> Word:
    size = look.style.size
    x0 = min(box[0] for box in boxes)
    x1 = max(box[2] for box in boxes)
    if look.upright:
        top, bottom = baseline - ASCENT * size, baseline + DESCENT * size
    else:
        top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return Word(text, x0, top, x1, bottom, baseline, look.style, look.tag, look.upright)


def _raise_digits(text: str, chars: _Chars, start: int) -> str:
    """Write small raised digits as such: «mål» and a note's «2» must not become «mål2»."""
    end = start + len(text)
    smaller = chars.sizes[start:end] < SMALLER * chars.sizes[start]
    shift = chars.baselines[start] - chars.baselines[start:end]
    raised = smaller & (shift > RAISED * chars.sizes[start])
    letters = [
        letter.translate(_SUPERSCRIPT) if up else letter
        for letter, up in zip(text, raised.tolist(), strict=True)
    ]
    return "".join(letters)
