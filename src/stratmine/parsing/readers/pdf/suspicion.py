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
    number: int
    kind: str
    text: bytes


class _OpaqueError(Exception):
    """A stream cannot be unpacked here, or is larger than what a page may hold."""


def is_suspicious(data: bytes) -> bool:
    """Whether reading some page of a PDF may take pdfium very long, or very much memory."""
    if b"/Encrypt" in data:
        return True
    try:
        streams = list(_streams(data))
    except _OpaqueError:
        return True
    return _may_be_long(data, streams) or any(map(_is_deep, streams))


def _may_be_long(data: bytes, streams: Sequence[_Stream]) -> bool:
    """Whether a page's streams may add up to more than `MOST_BYTES`."""
    objects = [data, *(stream.text for stream in streams if stream.kind == "objects")]
    content = [stream for stream in streams if stream.kind == "content"]
    forms = [stream.text for stream in streams if stream.kind == "form"]
    weights = {stream.number: len(stream.text) for stream in content}
    appearances = 0
    if forms:
        calls = list(map(_calls, forms))
        if max(calls) > 1:
            return True
        # A form that calls one other: at most all of them, one after another.
        chained = sum(len(form) for form, count in zip(forms, calls, strict=True) if count)
        heaviest = chained + max(map(len, forms))
        for stream in content:
            weights[stream.number] += heaviest * _calls(stream.text)
        appearances = heaviest * sum(text.count(b"/AP") for text in objects)
    arrays = (_longest_array(text, weights) for text in objects)
    return max([appearances, *weights.values(), *arrays]) > MOST_BYTES


def _calls(text: bytes) -> int:
    """How many forms and pictures some content shows."""
    return text.count(b" Do")


def _longest_array(text: bytes, weights: dict[int, int]) -> int:
    """What the streams add up to that one array names, and one page may consist of."""
    heaviest = max(weights.values(), default=0)
    longest = 0
    for match in _REFERENCES.finditer(text):
        if len(match[1]) // _SHORTEST_REFERENCE * heaviest > MOST_BYTES:
            numbers = _REFERENCE.findall(match[1])
            longest = max(longest, sum(weights.get(int(number), 0) for number in numbers))
    return longest


def _is_deep(stream: _Stream) -> bool:
    if _are_open(stream.text, (b"BDC", b"BMC"), b"EMC", DEEPEST_MARKS):
        return True
    # Letters of words count as well: there may be more seeming states than true ones.
    return _are_open(stream.text, (b"q",), b"Q", DEEPEST_STATES)


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
    """The streams of a file that may hold content or objects, unpacked.

    Raises:
        _OpaqueError: One cannot be unpacked here, is too large, or is not what it is said to be.
    """
    view = memoryview(data)
    for match in _STREAM.finditer(data):
        if data.endswith(b"end", 0, match.start()):
            continue
        place = max(data.rfind(b"obj", 0, match.start()), match.start() - _LONGEST_HEAD, 0)
        head = data[place : match.start()]
        end = data.find(b"endstream", match.end())
        body = view[match.end() : end if end >= 0 else len(data)]
        if _OTHER.search(head):
            if _SHOWS.search(_sample(head, body)):
                raise _OpaqueError
            continue
        number = _NUMBER.search(data, max(place - _LONGEST_NUMBER, 0), place)
        objects = _OBJECTS.search(head) is not None
        kind = "objects" if objects else "form" if _FORM.search(head) else "content"
        most = MOST_PACKED_OBJECTS if objects else MOST_BYTES
        yield _Stream(int(number[1]) if number else -1, kind, _unpacked(head, body, most))


def _sample(head: bytes, body: memoryview) -> bytes:
    try:
        return _unpacked(head, body[:_SAMPLE], _SAMPLE)
    except _OpaqueError:  # a picture's own packing, which no content has
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
            raise _OpaqueError
    if len(text) > most:
        raise _OpaqueError
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
