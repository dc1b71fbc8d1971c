"""Trees in a PDF that go round in circles, found before pdfium walks into them.

pdfium follows the children of number trees (page labels, the parents of tags) without looking
where it has been; a tree that holds itself would end the process.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from stratmine.errors import CorruptDocumentError

_KIDS = re.compile(rb"/Kids\s*(?:\[(?P<list>[^\]]*)|(?P<one>\d+\s+\d+\s+R))")
_REFERENCE = re.compile(rb"(\d+)\s+\d+\s+R")
_NUMBER = re.compile(rb"(\d+)\s+\d+\s+$")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+(\d+)")
_STREAM = re.compile(rb"stream\r?\n")
_LONGEST_HEAD = 1_000
_LONGEST_NUMBER = 30
_MOST_UNPACKED = 10_000_000

_Children = defaultdict[int, set[int]]


def check_trees(data: bytes, name: str) -> None:
    """Refuse files in which an object is among its own children, their children and so on.

    Sees objects in plain sight and in object streams that are packed with Flate only.

    Args:
        data: The bytes of a PDF.
        name: The file's name, for the error.

    Raises:
        CorruptDocumentError: There is such an object.
    """
    if _has_circle(_all_children(data)):
        raise CorruptDocumentError(
            f"{name} holds a tree that is part of itself: download it again, or open it in a PDF "
            "viewer and print it to a new file."
        )


def _all_children(data: bytes) -> _Children:
    children: _Children = defaultdict(set)
    for match in _KIDS.finditer(data):
        # The nearest number of an object before it.
        place = data.rfind(b"obj", 0, match.start())
        number = _NUMBER.search(data, max(place - _LONGEST_NUMBER, 0), max(place, 0))
        if number:
            _add(children, int(number[1]), match)
    for text, places in _packed_objects(data):
        for match in _KIDS.finditer(text):
            index = bisect_right(places, (match.start(), 0)) - 1
            if index >= 0:
                _add(children, places[index][1], match)
    return children


def _add(children: _Children, number: int, kids: re.Match[bytes]) -> None:
    children[number].update(_references(kids["list"] or kids["one"]))


def _references(text: bytes) -> Iterator[int]:
    return (int(number) for number in _REFERENCE.findall(text))


def _packed_objects(data: bytes) -> Iterator[tuple[bytes, list[tuple[int, int]]]]:
    """The text of each object stream that names children, with where its objects begin."""
    for match in _PACKED.finditer(data):
        stream = _STREAM.search(data, match.end(), match.end() + _LONGEST_HEAD)
        if stream is None:
            continue
        head = data[data.rfind(b"obj", 0, match.start()) : stream.start()]
        first = _FIRST.search(head)
        text = _unpacked(data, stream.end())
        if first and b"/Kids" in text:
            begin = int(first[1])
            pairs = [int(number) for number in re.findall(rb"\d+", text[:begin])]
            yield (
                text,
                sorted(
                    (begin + offset, number)
                    for number, offset in zip(pairs[::2], pairs[1::2], strict=False)
                ),
            )


def _unpacked(data: bytes, start: int) -> bytes:
    end = data.find(b"endstream", start)
    packed = memoryview(data)[start : end if end >= 0 else len(data)]
    try:
        return zlib.decompressobj().decompress(packed, _MOST_UNPACKED)
    except zlib.error:
        return b""


def _has_circle(children: _Children) -> bool:
    """Takes away what has no children left, from the leaves up; a circle stays."""
    parents: _Children = defaultdict(set)
    for parent, below in children.items():
        for child in below:
            parents[child].add(parent)
    left = {number: len(below) for number, below in children.items()}
    ready = [number for number in parents if not left.get(number)]
    while ready:
        for parent in parents[ready.pop()]:
            left[parent] -= 1
            if not left[parent]:
                ready.append(parent)
    return any(left.values())
