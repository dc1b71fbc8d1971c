"""The characters of a page as columns of numbers, with few calls to pdfium.

The text comes in one call. Boxes and text objects are asked for at the first and the last
character of a stretch without spaces; between them, the boxes are interpolated. All boxes are
read where more than one text object is involved, and in lines that may be letter-spaced.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import Floats
from stratmine.parsing.readers.pdf.styles import Look, LookReader

Integers = NDArray[np.int64]
Booleans = NDArray[np.bool_]

MOST_CHARACTERS = 1_000_000
_LINE_FEED = 10
LINE_END_HYPHEN = 2
"""pdfium's code for a hyphen that ends a line."""

_TEXT_HYPHEN = 0xFFFE  # the same in the text of the whole page
_SHORT_STRETCH = 2
_NEXT_BUT_ONE = 2


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
class Chars:
    """The visible characters of a page, as columns of equal length.

    Attributes:
        codes: Unicode code points.
        boxes: x0, top, x1, bottom as shown.
        sizes: Type size in points.
        baselines: Distance of the baseline from the top of the page.
        looks: Index into `all_looks`.
        upright: Whether the character reads from left to right.
        spaces: How many spaces of the file stand before the character.
        hints: How many spaces and line ends pdfium adds before it.
        all_looks: The look of each text object.
    """

    codes: Integers
    boxes: Floats
    sizes: Floats
    baselines: Floats
    looks: Integers
    upright: Booleans
    spaces: Integers
    hints: Integers
    all_looks: list[Look]


def read_chars(text_page: int, reader: LookReader) -> Chars | None:
    """Return the visible characters of a page; None if there are none.

    Args:
        text_page: Address of pdfium's text page.
        reader: Reads the looks of this page's text objects.
    """
    codes = _codes(text_page)
    blank = _SPACES.take(codes, mode="clip")
    if bool(blank.all()):
        return None
    starts, ends = _stretches(blank)
    objects = _objects(text_page, blank, starts, ends)
    added = objects == 0
    kept = np.flatnonzero(~(added | blank))
    if kept.size == 0:
        return None
    detailed = objects[starts] != objects[ends]
    detailed |= _may_be_spaced(codes, blank & ~added, starts, ends)
    boxes = _boxes(text_page, codes.size, starts, ends, detailed)
    changed = np.ones(kept.size, dtype=bool)
    changed[1:] = objects[kept[1:]] != objects[kept[:-1]]
    firsts = kept[changed]
    looks, baselines = _looks(text_page, reader, firsts, objects[firsts])
    number = np.cumsum(changed) - 1
    return Chars(
        codes=codes[kept],
        boxes=reader.frame.boxes(boxes[kept]),
        sizes=np.array([look.style.size for look in looks], dtype=float)[number],
        baselines=baselines[number],
        looks=number,
        upright=np.array([look.upright for look in looks], dtype=bool)[number],
        spaces=np.cumsum(blank & ~added)[kept],
        hints=np.cumsum(added)[kept],
        all_looks=looks,
    )


def _codes(text_page: int) -> Integers:
    count = min(max(native.char_count(text_page), 0), MOST_CHARACTERS)
    buffer = np.zeros(count + 1, dtype=np.uint16)
    written = native.page_text(text_page, 0, count, buffer.ctypes.data)
    if written == count + 1:
        codes = buffer[:count].astype(np.int64)
        return np.where(codes == _TEXT_HYPHEN, LINE_END_HYPHEN, codes)
    # Signs beyond the first plane take two places in the text, but are one character each.
    single = list(map(native.char_code, repeat(text_page), range(count)))
    return np.array(single, dtype=np.int64)


def _stretches(blank: Booleans) -> tuple[Integers, Integers]:
    """First and last characters of the stretches without spaces."""
    around = np.ones(blank.size + 2, dtype=bool)
    around[1:-1] = blank
    edges = np.flatnonzero(around[1:] != around[:-1])
    return edges[::2], edges[1::2] - 1


def _objects(text_page: int, blank: Booleans, starts: Integers, ends: Integers) -> Integers:
    """The address of each character's text object; 0 for what pdfium adds.

    The characters of an object follow each other: what stands between two of them is its own.
    """
    objects = np.zeros(blank.size, dtype=np.int64)
    _ask_objects(text_page, starts, objects)
    first = objects[starts]
    goes_on = np.append((first[1:] == first[:-1]) & (first[1:] != 0), False)
    _ask_objects(text_page, ends[~goes_on], objects)
    uniform = objects[ends] == first
    until = np.where(goes_on, np.append(starts[1:], 0), np.where(uniform, ends + 1, starts + 1))
    known = _between(starts, until - 1)
    objects[known] = np.repeat(first, until - starts)
    asked = np.ones(blank.size, dtype=bool)
    asked[known] = asked[ends] = False
    _ask_objects(text_page, np.flatnonzero(asked), objects)
    _disown_added_spaces(text_page, starts, ends, objects)
    return objects


def _disown_added_spaces(
    text_page: int, starts: Integers, ends: Integers, objects: Integers
) -> None:
    """Take the object off spaces that pdfium adds for small gaps between one to three letters."""
    short = ends - starts <= _SHORT_STRETCH
    near = short[:-1] & short[1:] & (starts[1:] - ends[:-1] == _NEXT_BUT_ONE)
    spaces = ends[:-1][near] + 1
    added = list(map(native.char_is_added, repeat(text_page), spaces.tolist()))
    objects[spaces[np.array(added, dtype=np.int64) == 1]] = 0


def _ask_objects(text_page: int, indices: Integers, objects: Integers) -> None:
    objects[indices] = list(map(native.char_object, repeat(text_page), indices.tolist()))


def _boxes(
    text_page: int, count: int, starts: Integers, ends: Integers, detailed: Booleans
) -> Floats:
    """The boxes as pdfium has them, those within stretches that are not detailed interpolated."""
    read = np.zeros((count, 4), dtype=np.float32)
    wanted = np.zeros(count, dtype=bool)
    wanted[starts] = wanted[ends] = True
    wanted[_between(starts[detailed], ends[detailed])] = True
    asked = np.flatnonzero(wanted)
    places = (read.ctypes.data + read.strides[0] * asked).tolist()
    deque(map(native.char_box, repeat(text_page), asked.tolist(), places), maxlen=0)
    boxes = read.astype(np.float64)
    _interpolate(boxes, starts[~detailed], ends[~detailed])
    return boxes


def _interpolate(boxes: Floats, starts: Integers, ends: Integers) -> None:
    """Share the length of each stretch out between its characters, along its direction."""
    first, last = boxes[starts], boxes[ends]
    flat = np.abs(last[:, 0] - first[:, 0]) >= np.abs(last[:, 1] - first[:, 1])
    for selected, near, far in ((flat, 0, 2), (~flat, 3, 1)):
        if selected.any():
            _share_out(boxes, starts[selected], ends[selected], near, far)


def _share_out(boxes: Floats, starts: Integers, ends: Integers, near: int, far: int) -> None:
    """Share stretches out along one axis, whose lower and upper edge are `near` and `far`."""
    lengths = ends - starts + 1
    places = _between(starts, ends)
    first = np.repeat(np.arange(starts.size), lengths)
    onward = boxes[ends, near] >= boxes[starts, near]
    begin = np.where(onward, boxes[starts, near], boxes[starts, far])[first]
    finish = np.where(onward, boxes[ends, far], boxes[ends, near])[first]
    step = (finish - begin) / lengths[first]
    rows = boxes[starts][first]
    rows[:, near] = begin + (places - starts[first]) * step
    rows[:, far] = rows[:, near] + step
    boxes[places] = rows


def _may_be_spaced(codes: Integers, spaces: Booleans, starts: Integers, ends: Integers) -> Booleans:
    """Whether a stretch is in a line where pdfium adds spaces around one or two letters."""
    line = np.cumsum(codes == _LINE_FEED)[starts]
    short = ends - starts < _SHORT_STRETCH
    no_space = np.diff(np.cumsum(spaces)[starts]) == 0
    suspicious = no_space & (np.diff(line) == 0) & (short[1:] | short[:-1])
    in_line = np.zeros(line[-1] + 1, dtype=bool)
    in_line[line[1:][suspicious]] = True
    found: Booleans = in_line[line]
    return found


def _between(starts: Integers, ends: Integers) -> Integers:
    """All indices from each start to its end."""
    lengths = ends - starts + 1
    offsets = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    between: Integers = np.repeat(starts, lengths) + offsets
    return between


def _looks(
    text_page: int, reader: LookReader, firsts: Integers, objects: Integers
) -> tuple[list[Look], Floats]:
    """The look and the baseline of each text object, from its first character."""
    origins = np.zeros((firsts.size, 2))
    places = (origins.ctypes.data + origins.strides[0] * np.arange(firsts.size)).tolist()
    looks = []
    for index, text_object, place in zip(firsts.tolist(), objects.tolist(), places, strict=True):
        looks.append(reader.look(text_page, index, text_object))
        native.char_origin(text_page, index, place, place + origins.itemsize)
    return looks, reader.frame.points(origins[:, 0], origins[:, 1])[1]
