"""Ruling lines, filled areas and pictures of a page, from pdfium's page objects."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdfium2 import raw

from stratmine.parsing.layout import Rule
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import PageFrame
from stratmine.schema.base import BoundingBox

THIN = 2.5
SHORTEST = 8.0
LARGEST_SHARE = 0.9
SMALLEST_BOX = 30.0
TOUCHING = 0.5

# Paths with more segments are drawings; their outlines are neither rules nor boxes.
MOST_SEGMENTS = 400
BOX_SEGMENTS = 24
RECTANGLE_SEGMENTS = 5
MOST_OBJECTS = 30_000
DEEPEST_FORM = 6
MOST_COVERS = 20
"""How many of the last fills of a colour may cover another."""

_Color = tuple[int, int, int]
_WHITE: _Color = (255, 255, 255)

_edges_read, _edge_addresses = native.buffer(ctypes.c_float, 4)
_point, _point_addresses = native.buffer(ctypes.c_float, 2)
_mode, _mode_addresses = native.buffer(ctypes.c_int, 2)
_color, _color_addresses = native.buffer(ctypes.c_uint, 4)
_matrix, (_matrix_address, *_) = native.buffer(ctypes.c_float, 6)

_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Shapes:
    """What is drawn on a page besides text, in coordinates as shown.

    Attributes:
        rules: Straight lines, and the edges of rectangles.
        boxes: Filled or framed areas large enough to hold text.
        image_share: Share of the page that pictures cover, 0 to 1.
    """

    rules: list[Rule] = field(default_factory=list)
    boxes: list[BoundingBox] = field(default_factory=list)
    image_share: float = 0.0


def read_shapes(page: int, frame: PageFrame) -> Shapes:
    """Return the shapes of a page.

    Args:
        page: Address of pdfium's page.
        frame: How the page's own coordinates become those of the page as shown.
    """
    shapes = Shapes()
    reader = _Reader(frame)
    images = 0.0
    area = max(frame.width * frame.height, 1.0)
    for kind, item, matrix in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            x0, top, x1, bottom = reader.bounds(item, matrix)
            images += max(x1 - x0, 0.0) * max(bottom - top, 0.0)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            reader.add_path(item, matrix, shapes)
    shapes.image_share = min(images / area, 1.0)
    return shapes


def _objects(page: int) -> Iterator[tuple[int, int, _Matrix]]:
    """Paths and images of the page and of the forms in it, with their form's matrix."""
    count = min(native.object_count(page), MOST_OBJECTS)
    stack = [(native.object_at(page, i), _IDENTITY, 0) for i in reversed(range(count))]
    seen = 0
    while stack and seen < MOST_OBJECTS:
        item, matrix, depth = stack.pop()
        seen += 1
        if not item:
            continue
        kind = native.object_type(item)
        if kind != raw.FPDF_PAGEOBJ_FORM:
            if kind != raw.FPDF_PAGEOBJ_TEXT:
                yield kind, item, matrix
        elif depth < DEEPEST_FORM:
            inner = _product(_matrix_of(item), matrix)
            count = min(native.form_count(item), MOST_OBJECTS)
            stack.extend(
                (native.form_object(item, i), inner, depth + 1) for i in reversed(range(count))
            )


class _Reader:
    """Reads paths into the coordinates of the page as shown."""

    def __init__(self, frame: PageFrame) -> None:
        self._frame = frame
        self._fills: defaultdict[_Color, list[BoundingBox]] = defaultdict(list)

    def bounds(self, item: int, matrix: _Matrix) -> BoundingBox:
        """The box around an object."""
        if not native.object_bounds(item, *_edge_addresses):
            return 0.0, 0.0, 0.0, 0.0
        left, bottom, right, top = _edges_read
        if matrix is _IDENTITY:
            return self._frame.box(left, bottom, right, top)
        return self._shown((left, bottom), (right, top), matrix)

    def add_path(self, item: int, matrix: _Matrix, shapes: Shapes) -> None:
        """Add what a path draws to `shapes`."""
        box = self.bounds(item, matrix)
        width, height = box[2] - box[0], box[3] - box[1]
        too_large = width * height > LARGEST_SHARE * self._frame.width * self._frame.height
        if too_large or max(width, height) < SHORTEST:
            return
        stroked, fill = self._paint(item)
        if not stroked and self._is_covered(box, fill):
            return
        segments = native.path_segments(item)
        if min(width, height) <= THIN:
            shapes.rules.append(Rule(*box))
        elif segments <= MOST_SEGMENTS and (stroked or fill not in {None, _WHITE}):
            if segments <= BOX_SEGMENTS and width > SMALLEST_BOX and height > SHORTEST:
                shapes.boxes.append(box)
            if segments == RECTANGLE_SEGMENTS:
                shapes.rules.extend(_edges(box))
            else:
                shapes.rules.extend(self._straight(item, segments, matrix))

    @staticmethod
    def _paint(item: int) -> tuple[bool, _Color | None]:
        """Whether a path is stroked, and the colour that it is filled with, if any."""
        native.path_draw_mode(item, *_mode_addresses)
        filled, stroked = _mode
        if not filled:
            return bool(stroked), None
        native.object_fill(item, *_color_addresses)
        red, green, blue, _ = _color
        return bool(stroked), (red, green, blue)

    def _is_covered(self, box: BoundingBox, fill: _Color | None) -> bool:
        """Whether a filled area lies within one of the same colour, and so cannot be seen.

        Word shades a table's cell, and then each line of text in it once more.
        """
        if fill is None:
            return False
        under = self._fills[fill]
        if any(_encloses(outer, box) for outer in under[-MOST_COVERS:]):
            return True
        under.append(box)
        return False

    def _straight(self, item: int, segments: int, matrix: _Matrix) -> Iterator[Rule]:
        """The flat and upright segments of a path."""
        matrix = _product(_matrix_of(item), matrix)
        start = last = (0.0, 0.0)
        for index in range(segments):
            segment = native.path_segment(item, index)
            native.segment_point(segment, *_point_addresses)
            kind, point = native.segment_type(segment), (_point[0], _point[1])
            if kind == raw.FPDF_SEGMENT_MOVETO:
                start = point
            elif kind == raw.FPDF_SEGMENT_LINETO:
                yield from self._rule(last, point, matrix)
            if native.segment_close(segment):
                yield from self._rule(point, start, matrix)
            last = point

    def _rule(
        self, one: tuple[float, float], other: tuple[float, float], matrix: _Matrix
    ) -> Iterator[Rule]:
        x0, top, x1, bottom = self._shown(one, other, matrix)
        if min(x1 - x0, bottom - top) <= THIN and max(x1 - x0, bottom - top) >= SHORTEST:
            yield Rule(x0, top, x1, bottom)

    def _shown(
        self, one: tuple[float, float], other: tuple[float, float], matrix: _Matrix
    ) -> BoundingBox:
        a, b, c, d, e, f = matrix
        (ax, ay), (bx, by) = one, other
        return self._frame.box(
            a * ax + c * ay + e, b * ax + d * ay + f, a * bx + c * by + e, b * bx + d * by + f
        )


def _encloses(outer: BoundingBox, inner: BoundingBox) -> bool:
    return (
        outer[0] <= inner[0] + TOUCHING
        and outer[1] <= inner[1] + TOUCHING
        and outer[2] >= inner[2] - TOUCHING
        and outer[3] >= inner[3] - TOUCHING
    )


def _edges(box: BoundingBox) -> list[Rule]:
    x0, top, x1, bottom = box
    return [
        Rule(x0, top, x1, top),
        Rule(x0, bottom, x1, bottom),
        Rule(x0, top, x0, bottom),
        Rule(x1, top, x1, bottom),
    ]


def _matrix_of(item: int) -> _Matrix:
    if not native.object_matrix(item, _matrix_address):
        return _IDENTITY
    a, b, c, d, e, f = _matrix
    return a, b, c, d, e, f


def _product(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s,
        e * p + f * r + t, e * q + f * s + u,
    )  # fmt: skip
