"""Ruling lines, filled areas and pictures of a page, from pdfium's page objects."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, repeat

import numpy as np
from numpy.typing import NDArray
from pypdfium2 import raw

from stratmine.parsing.printed.layout import Fill, Rule
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame
from stratmine.schema.base import BoundingBox

THIN = 2.5
SHORTEST = 8.0
LARGEST_SHARE = 0.9
SMALLEST_BOX = 30.0
TOUCHING = 0.5

# Paths with more segments are drawings; their outlines are neither rules nor boxes.
MOST_SEGMENTS = 400
BOX_SEGMENTS = 130
RECTANGLE_SEGMENTS = 5
MOST_OBJECTS = 30_000
DEEPEST_FORM = 6
SMALLEST_MARK, LARGEST_MARK = 1.0, 24.0
SQUARE = 1.6
MOST_MARKS = 200
"""Marks of a page; more are those of a map or a pattern."""
MOST_COVERS = 20
"""How many of the last fills of a colour may cover another."""

_SHOWN = frozenset({raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE})
_WHITE = 0xFFFFFF

_point, _point_addresses = native.buffer(ctypes.c_float, 2)
_matrix, (_matrix_address, *_) = native.buffer(ctypes.c_float, 6)

_Paint = tuple[bool, int | None]
"""Whether a path is stroked, and the colour that it is filled with, if any, as 0xrrggbb."""

_Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(slots=True)
class Shapes:
    """What is drawn on a page besides text, in coordinates as shown.

    Attributes:
        rules: Straight lines, and the edges of rectangles.
        boxes: Filled or framed areas large enough to hold text.
        fills: The filled ones of them.
        marks: Small pictures and shapes about as wide as high, which may be bullets.
        image_share: Share of the page that pictures cover, 0 to 1.
    """

    rules: list[Rule] = field(default_factory=list)
    boxes: list[BoundingBox] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    marks: list[BoundingBox] = field(default_factory=list)
    image_share: float = 0.0


def read_shapes(page: int, frame: PageFrame) -> Shapes:
    """Return the shapes of a page.

    Args:
        page: Address of pdfium's page.
        frame: How the page's own coordinates become those of the page as shown.
    """
    shapes = Shapes()
    found = _objects(page)
    if not found:
        return shapes
    kinds, items, matrices = zip(*found, strict=True)
    boxes = _bounds(items, matrices, frame)
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    areas = widths * heights
    is_image = np.array(kinds) == raw.FPDF_PAGEOBJ_IMAGE
    page_area = frame.width * frame.height
    shapes.image_share = min(float(areas[is_image].sum()) / max(page_area, 1.0), 1.0)
    shapes.marks = _marks(items, boxes, is_image)
    kept = ~is_image & (areas <= LARGEST_SHARE * page_area)
    kept &= np.maximum(widths, heights) >= SHORTEST
    reader = _Reader(frame)
    paths = list(compress(items, kept.tolist()))
    placed = zip(map(tuple, boxes[kept].tolist()), compress(matrices, kept.tolist()), strict=True)
    for path, (box, matrix), paint in zip(paths, placed, _paints(paths), strict=True):
        reader.add_path(path, box, matrix, paint, shapes)
    return shapes


def _marks(items: Sequence[int], boxes: Floats, is_image: NDArray[np.bool_]) -> list[BoundingBox]:
    """The small pictures, and small shapes that are seen; none where a drawing has many."""
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    longer, shorter = np.maximum(widths, heights), np.minimum(widths, heights)
    small = (shorter >= SMALLEST_MARK) & (longer <= LARGEST_MARK) & (longer <= SQUARE * shorter)
    if not 0 < np.count_nonzero(small) <= MOST_MARKS:
        return []
    paths = small & ~is_image
    paints = _paints(list(compress(items, paths.tolist())))
    seen = [stroked or fill not in {None, _WHITE} for stroked, fill in paints]
    small[paths] = seen
    return [(box[0], box[1], box[2], box[3]) for box in boxes[small].tolist()]


def _objects(page: int) -> list[tuple[int, int, _Matrix]]:
    """Paths and images of the page and of the forms in it, with their form's matrix."""
    left = MOST_OBJECTS
    found: list[tuple[int, int, _Matrix]] = []

    def add(items: list[int], matrix: _Matrix, depth: int) -> None:
        nonlocal left
        left -= len(items)
        for kind, item in zip(map(native.object_type, items), items, strict=True):
            if kind in _SHOWN:
                found.append((kind, item, matrix))
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST_FORM:
                count = min(native.form_count(item), left)
                inner = list(map(native.form_object, repeat(item), range(count)))
                add(inner, _product(_matrix_of(item), matrix), depth + 1)

    count = min(native.object_count(page), left)
    add(list(map(native.object_at, repeat(page), range(count))), _IDENTITY, 0)
    return found


def _bounds(items: Sequence[int], matrices: Sequence[_Matrix], frame: PageFrame) -> Floats:
    """The boxes around objects as shown."""
    read = np.zeros((len(items), 4), dtype=np.float32)
    left = native.rows(read)
    others = (range(left.start + n, left.stop + n, left.step) for n in (4, 8, 12))
    native.each(native.object_bounds, items, left, *others)
    edges = read.astype(np.float64)
    for place, matrix in enumerate(matrices):
        if matrix is not _IDENTITY:
            x0, y0, x1, y1 = edges[place].tolist()
            edges[place] = *_moved((x0, y0), matrix), *_moved((x1, y1), matrix)
    return frame.boxes(edges)


def _paints(paths: list[int]) -> Iterator[_Paint]:
    modes = np.zeros((len(paths), 2), dtype=np.int32)
    filled = native.rows(modes)
    stroked = range(filled.start + 4, filled.stop + 4, filled.step)
    native.each(native.path_draw_mode, paths, filled, stroked)
    for (fills, strokes), color in zip(modes.tolist(), native.fill_colors(paths), strict=True):
        yield bool(strokes), color if fills else None


class _Reader:
    """Reads paths into the coordinates of the page as shown."""

    def __init__(self, frame: PageFrame) -> None:
        self._frame = frame
        self._fills: defaultdict[int, list[BoundingBox]] = defaultdict(list)

    def add_path(
        self, item: int, box: BoundingBox, matrix: _Matrix, paint: _Paint, shapes: Shapes
    ) -> None:
        """Add what a path within a box draws to `shapes`."""
        stroked, fill = paint
        if not stroked and self._is_covered(box, fill):
            return
        segments = native.path_segments(item)
        width, height = box[2] - box[0], box[3] - box[1]
        if min(width, height) <= THIN:
            shapes.rules.append(Rule(*box))
        elif segments <= MOST_SEGMENTS and (stroked or fill not in {None, _WHITE}):
            if segments <= BOX_SEGMENTS and width > SMALLEST_BOX and height > SHORTEST:
                shapes.boxes.append(box)
                if fill not in {None, _WHITE}:
                    shapes.fills.append(Fill(box, fill))
            if segments == RECTANGLE_SEGMENTS:
                shapes.rules.extend(_edges(box))
            else:
                shapes.rules.extend(self._straight(item, segments, matrix))

    def _is_covered(self, box: BoundingBox, fill: int | None) -> bool:
        """Whether a filled area lies within one of the same colour, and so cannot be seen.

        Word shades a table's cell, and then each line of text in it once more.
        """
        if fill is None:
            return False
        x0, top, x1, bottom = box
        x0, top, x1, bottom = x0 + TOUCHING, top + TOUCHING, x1 - TOUCHING, bottom - TOUCHING
        under = self._fills[fill]
        for outer in under[: -MOST_COVERS - 1 : -1]:  # the last one covers most often
            if outer[0] <= x0 and outer[1] <= top and outer[2] >= x1 and outer[3] >= bottom:
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
        x0, top, x1, bottom = self._frame.box(*_moved(one, matrix), *_moved(other, matrix))
        if min(x1 - x0, bottom - top) <= THIN and max(x1 - x0, bottom - top) >= SHORTEST:
            yield Rule(x0, top, x1, bottom)


def _edges(box: BoundingBox) -> list[Rule]:
    x0, top, x1, bottom = box
    return [
        Rule(x0, top, x1, top),
        Rule(x0, bottom, x1, bottom),
        Rule(x0, top, x0, bottom),
        Rule(x1, top, x1, bottom),
    ]


def _moved(point: tuple[float, float], matrix: _Matrix) -> tuple[float, float]:
    x, y = point
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


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
