"""Whether a PDF may keep pdfium busy without end, seen before pdfium opens it.

A stream of some kilobytes can unpack to a million drawing steps, and forms that call forms
multiply. Sizes and a few counts clear almost every file, at a fiftieth of the cost of reading it.
What is large, nested or cannot be unpacked here is for `trial` to decide.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

MOST_BYTES = 1_000_000
"""Bytes that the content of a page may unpack to, forms counted at every call."""

MOST_PACKED_OBJECTS = 10_000_000
"""Bytes that a stream of objects may unpack to."""

MOST_UNPACKED = 100_000_000
"""Bytes that all streams of a file together may unpack to."""

DEEPEST_MARKS = 500
"""Marked content within marked content: pdfium copies all the marks for each text."""

DEEPEST_STATES = 2_000
"""Graphics states saved one within another."""

_STREAM = re.compile(rb"stream\r?\n")
_FILTERS = re.compile(rb"/Filter\s*(?:\[([^\]]*)\]|(/\w+))")
_NAME = re.compile(rb"/(\w+)")
_NUMBER = re.compile(rb"(\d+)\s+\d+\s*$")
_FORM = re.compile(rb"/Form\b")
_OBJECTS = re.compile(rb"/ObjStm\b")
# No content; but pdfium believes the page that uses a stream, not what the stream is said to be.
_OTHER = re.compile(rb"/(?:Image|Length[123]|Type1C|CIDFontType0C|OpenType|XRef|Metadata)\b")
_SHOWS = re.compile(rb"\s(?:Do|Tj|TJ|BDC|BMC|re|cm|Tf)\s")
_SAMPLE = 1_000
_REFERENCES = re.compile(rb"\[\s*((?:\d+\s+\d+\s+R\s*)+)\]")
_SHORTEST_REFERENCE = len(b"1 0 R ")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R")
_LONGEST_HEAD = 2_000
_LONGEST_NUMBER = 30


class _Stream(NamedTuple):
    """What is kept of a stream: of content, its size and how many forms and pictures it shows."""

    number: int
    kind: str
    size: int
    calls: int
    objects: bytes


class _SuspicionError(Exception):
    """A stream cannot be unpacked here, is nested deeply, or larger than a page may be."""


def is_suspicious(data: bytes) -> bool:
    """Whether reading some page of a PDF may take pdfium very long, or very much memory."""
    if b"/Encrypt" in data:
        return True
    try:
        return _may_be_long(data, list(_streams(data)))
    except _SuspicionError:
        return True


def _may_be_long(data: bytes, streams: Sequence[_Stream]) -> bool:
    """Whether a page's streams may add up to more than `MOST_BYTES`."""
    forms = [stream for stream in streams if stream.kind == "form"]
    if any(form.calls > 1 for form in forms):
        return True
    # A form that calls one other: at most all of them, one after another.
    chained = sum(form.size for form in forms if form.calls)
    heaviest = chained + max((form.size for form in forms), default=0)
    weights = {
        stream.number: stream.size + stream.calls * heaviest
        for stream in streams
        if stream.kind == "content"
    }
    objects = [data, *(stream.objects for stream in streams if stream.objects)]
    appearances = heaviest * sum(text.count(b"/AP") for text in objects) if forms else 0
    arrays = (_longest_array(text, weights) for text in objects)
    return max([appearances, *weights.values(), *arrays]) > MOST_BYTES


def _longest_array(text: bytes, weights: dict[int, int]) -> int:
    """What the streams add up to that one array names, and one page may consist of."""
    heaviest = max(weights.values(), default=0)
    longest = 0
    for match in _REFERENCES.finditer(text):
        if len(match[1]) // _SHORTEST_REFERENCE * heaviest > MOST_BYTES:
            numbers = _REFERENCE.findall(match[1])
            longest = max(longest, sum(weights.get(int(number), 0) for number in numbers))
    return longest


def _is_deep(text: bytes) -> bool:
    # One letter is counted in a fifth of the time that the operators take.
    many = text.count(b"B") > DEEPEST_MARKS
    if many and _are_open(text, (b"BDC", b"BMC"), b"EMC", DEEPEST_MARKS):
        return True
    # Letters of words count as well: there may be more seeming states than true ones.
    return _are_open(text, (b"q",), b"Q", DEEPEST_STATES)


def _are_open(text: bytes, openers: Sequence[bytes], closer: bytes, most: int) -> bool:
    """Whether more than `most` of what `openers` open are open at once."""
    if sum(map(text.count, openers)) <= most:
        return False
    depth = 0
    for part in text.split(closer):
        depth += sum(map(part.count, openers))
        if depth > most:
            return True
        depth = max(depth - 1, 0)
    return False


def _streams(data: bytes) -> Iterator[_Stream]:
    """The streams of a file that may hold content or objects.

    Raises:
        _SuspicionError: One is suspicious by itself, or they are too many to be looked at.
    """
    view = memoryview(data)
    has_forms = _FORM.search(data) is not None
    left = MOST_UNPACKED
    for match in _STREAM.finditer(data):
        if data.endswith(b"end", 0, match.start()):
            continue
        place = max(data.rfind(b"obj", 0, match.start()), match.start() - _LONGEST_HEAD, 0)
        head = data[place : match.start()]
        end = data.find(b"endstream", match.end())
        body = view[match.end() : end if end >= 0 else len(data)]
        if _OTHER.search(head):
            if _SHOWS.search(_sample(head, body)):
                raise _SuspicionError
            continue
        found = _NUMBER.search(data, max(place - _LONGEST_NUMBER, 0), place)
        number = int(found[1]) if found else -1
        if _OBJECTS.search(head):
            text = _unpacked(head, body, MOST_PACKED_OBJECTS)
            yield _Stream(number, "objects", len(text), 0, text)
        else:
            text = _unpacked(head, body, MOST_BYTES)
            calls = text.count(b" Do") if has_forms else 0
            kind = "form" if _FORM.search(head) else "content"
            if _is_deep(text):
                raise _SuspicionError
            yield _Stream(number, kind, len(text), calls, b"")
        left -= len(text)
        if left < 0:
            raise _SuspicionError


def _sample(head: bytes, body: memoryview) -> bytes:
    try:
        return _unpacked(head, body[:_SAMPLE], _SAMPLE)
    except _SuspicionError:  # a picture's own packing, which no content has
        return b""


def _unpacked(head: bytes, body: memoryview, most: int) -> bytes:
    """The bytes of a stream, up to `most`."""
    found = _FILTERS.search(head)
    text = bytes(body)
    for name in _NAME.findall(found[1] or found[2]) if found else ():
        if name in {b"FlateDecode", b"Fl"}:
            text = _inflated(text, most)
        elif name in {b"ASCII85Decode", b"A85"}:
            text = _from_ascii85(text)
        else:
            raise _SuspicionError
    if len(text) > most:
        raise _SuspicionError
    return text


def _inflated(packed: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, most + 1)
    except zlib.error:
        return b""  # pdfium reads what comes before the damage: less than the whole


def _from_ascii85(text: bytes) -> bytes:
    """Unpack Adobe's ASCII85; the standard library's way takes a hundred times as long."""
    digits = text.partition(b"~")[0].translate(None, b" \t\r\n\f\0").replace(b"z", b"!" * 5)
    missing = -len(digits) % 5
    values = np.frombuffer(digits + b"u" * missing, dtype=np.uint8).astype(np.uint32) - ord("!")
    words = values.reshape(-1, 5) @ np.array([85**4, 85**3, 85**2, 85, 1], dtype=np.uint32)
    unpacked = words.astype(">u4").tobytes()
    return unpacked[: len(unpacked) - missing]
