"""The characters of a page in runs, as columns of numbers, with few calls to pdfium.

A run stands in one text object and has no spaces. The text comes in one call; boxes and text
objects are asked for at a run's first and last character. Where more than one text object makes
a stretch without spaces, or a line may be letter-spaced, each character is a run of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import repeat
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from stratmine.parsing.printed.layout import Style, Tag
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame
from stratmine.parsing.readers.pdf.styles import LookReader

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]

MOST_CHARACTERS = 1_000_000
_LINE_FEED = 10
LINE_END_HYPHEN = 2
"""pdfium's code for a hyphen that ends a line."""

_TEXT_HYPHEN = 0xFFFE  # the same in the text of the whole page
_SHORT = 3  # letters


def table_of(characters: str) -> Booleans:
    """Return a table that says whether a code point is one of some characters.

    Its last place stands for all code points beyond: it is read with ``take(codes, mode="clip")``.
    """
    codes = list(map(ord, characters))
    table = np.zeros(max(codes) + 2, dtype=bool)
    table[codes] = True
    return table


_SPACES = table_of("\0 \u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t\r\n\f\v")


@dataclass(slots=True)
class Runs:
    """The visible characters of a page in runs, as columns of equal length.

    Attributes:
        codes: Unicode code points of all characters.
        starts: Where each run begins in `codes`.
        lengths: How many characters it has.
        boxes: Rows x0, top, x1, bottom as shown.
        lefts: Left edge of its last character.
        sizes: Type size in points.
        baselines: Distance of the baseline from the top of the page.
        upright: Whether it reads from left to right.
        spaced: Whether a space of the file stands before it.
        hinted: Whether pdfium adds a space or line end before it.
        looks: Index into `styles` and `tags`.
        styles: How each text object is set.
        tags: What the structure tree says of each.
    """

    codes: Integers
    starts: Integers
    lengths: Integers
    boxes: Floats
    lefts: Floats
    sizes: Floats
    baselines: Floats
    upright: Booleans
    spaced: Booleans
    hinted: Booleans
    looks: Integers
    styles: list[Style]
    tags: list[Tag | None]


class _Stretches(NamedTuple):
    """What stands between spaces: places of the first and the last character, and lengths."""

    starts: Integers
    ends: Integers
    lengths: Integers


def read_runs(text_page: native.Pointer, reader: LookReader) -> Runs | None:
    """Return the visible characters of a page; None if there are none.

    Args:
        text_page: pdfium's text page.
        reader: Reads the looks of this page's text objects.
    """
    codes = _codes(text_page)
    visible = np.flatnonzero(~_SPACES.take(codes, mode="clip"))
    if not visible.size:
        return None
    stretches = _stretches(visible)
    first, last = _objects(text_page, stretches)
    spaced, hinted = _gaps(text_page, stretches, first, last)
    mixed = first != last
    single = mixed | _may_be_spaced(codes, stretches, spaced)
    counts = np.where(single, stretches.lengths, 1)
    places = between(stretches.starts, counts)
    lengths = np.where(single, 1, stretches.lengths).repeat(counts)
    objects = first.repeat(counts)
    asked = mixed.repeat(counts)
    objects[asked] = _ask(text_page, places[asked])
    begins = counts.cumsum() - counts
    boxes, lefts = _boxes(text_page, places, lengths, reader.frame)
    changed = np.ones(places.size, dtype=bool)
    changed[1:] = objects[1:] != objects[:-1]
    found = reader.read(text_page, places[changed].tolist(), objects[changed].tolist())
    looks = changed.cumsum() - 1
    return Runs(
        codes=codes[visible],
        starts=lengths.cumsum() - lengths,
        lengths=lengths,
        boxes=boxes,
        lefts=lefts,
        sizes=found.sizes[looks],
        baselines=found.baselines[looks],
        upright=found.upright[looks],
        spaced=_at(begins, spaced, places.size),
        hinted=_at(begins, hinted, places.size),
        looks=looks,
        styles=found.styles,
        tags=found.tags,
    )


def _at(begins: Integers, flags: Booleans, count: int) -> Booleans:
    """Flags of stretches as those of the runs that begin them."""
    spread = np.zeros(count, dtype=bool)
    spread[begins] = flags
    return spread


def _codes(text_page: native.Pointer) -> Integers:
    count = min(max(native.char_count(text_page), 0), MOST_CHARACTERS)
    buffer = np.zeros(count + 1, dtype=np.uint16)
    written = native.page_text(text_page, 0, count, buffer.ctypes.data)
    if written == count + 1:
        codes = buffer[:count].astype(np.int64)
        codes[codes == _TEXT_HYPHEN] = LINE_END_HYPHEN
        return codes
    # Signs beyond the first plane take two places in the text, but are one character each.
    single = list(map(native.char_code, repeat(text_page), range(count)))
    return np.array(single, dtype=np.int64)


def _stretches(visible: Integers) -> _Stretches:
    """The stretches of characters that follow each other."""
    breaks = visible[1:] - visible[:-1] > 1
    starts = np.concatenate((visible[:1], visible[1:][breaks]))
    ends = np.concatenate((visible[:-1][breaks], visible[-1:]))
    return _Stretches(starts, ends, ends - starts + 1)


def _ask(text_page: native.Pointer, places: Integers) -> Integers:
    """The address of the text object of each character; 0 for what pdfium adds."""
    found = list(map(native.char_object, repeat(text_page), places.tolist()))
    return np.array(found, dtype=np.int64)


def _objects(text_page: native.Pointer, stretches: _Stretches) -> tuple[Integers, Integers]:
    """The text objects of the first and last characters of stretches.

    The characters of an object follow each other: what stands between two of them is its own.
    """
    first = _ask(text_page, stretches.starts)
    last = first.copy()
    ends = np.ones(first.size, dtype=bool)
    ends[:-1] = first[1:] != first[:-1]
    last[ends] = _ask(text_page, stretches.ends[ends])
    return first, last


def _gaps(
    text_page: native.Pointer, stretches: _Stretches, first: Integers, last: Integers
) -> tuple[Booleans, Booleans]:
    """Whether a space of the file, and one that pdfium adds, stand before each stretch."""
    starts, lengths = stretches.ends[:-1] + 1, stretches.starts[1:] - stretches.ends[:-1] - 1
    within = first[1:] == last[:-1]
    spaced, hinted = np.zeros((2, first.size), dtype=bool)
    spaced[1:] = within
    # Between objects any space may be either; within one, pdfium adds some for small gaps
    # between one to three letters.
    short = stretches.lengths <= _SHORT
    near = within & short[:-1] & short[1:] & (lengths == 1)
    added = list(map(native.char_is_added, repeat(text_page), starts[near].tolist()))
    hinted[1:][near] = np.array(added, dtype=np.int64) == 1
    spaced[1:] &= ~hinted[1:]
    apart = ~within
    if apart.any():
        counts = lengths[apart]
        own = _ask(text_page, between(starts[apart], counts)) != 0
        begins = counts.cumsum() - counts
        spaced[1:][apart] = np.logical_or.reduceat(own, begins)
        hinted[1:][apart] = np.logical_or.reduceat(~own, begins)
    return spaced, hinted


def _may_be_spaced(codes: Integers, stretches: _Stretches, spaced: Booleans) -> Booleans:
    """Whether a stretch is in a line where pdfium adds spaces around one or two letters."""
    line = (codes == _LINE_FEED).cumsum()[stretches.starts]
    short = stretches.lengths < _SHORT
    suspicious = ~spaced[1:] & (line[1:] == line[:-1]) & (short[1:] | short[:-1])
    in_line = np.zeros(line[-1] + 1, dtype=bool)
    in_line[line[1:][suspicious]] = True
    found: Booleans = in_line[line]
    return found


def _boxes(
    text_page: native.Pointer, places: Integers, lengths: Integers, frame: PageFrame
) -> tuple[Floats, Floats]:
    """The boxes of runs as shown, and the left edges of their last characters."""
    ends = np.flatnonzero(lengths > 1)
    asked = np.concatenate((places, (places + lengths - 1)[ends]))
    read = native.char_boxes(text_page, asked.tolist())
    shown = frame.boxes(read.astype(np.float64))
    boxes, last = shown[: places.size], shown[places.size :]
    lefts = boxes[:, 0].copy()
    lefts[ends] = last[:, 0]
    boxes[ends, :2] = np.minimum(boxes[ends, :2], last[:, :2])
    boxes[ends, 2:] = np.maximum(boxes[ends, 2:], last[:, 2:])
    return boxes, lefts


def between(starts: Integers, lengths: Integers) -> Integers:
    """As many indices from each start on as its length says."""
    firsts = lengths.cumsum() - lengths
    indices: Integers = np.arange(lengths.sum()) + (starts - firsts).repeat(lengths)
    return indices
