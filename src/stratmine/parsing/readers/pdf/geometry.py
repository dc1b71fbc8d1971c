"""From a PDF's own coordinates to those of the page as shown, from its top left corner."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from stratmine.parsing.readers.pdf import native

Floats = NDArray[np.float64]
Number = TypeVar("Number", float, Floats)

_QUARTER = 90
_box, (_box_address, *_) = native.buffer(ctypes.c_float, 4)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The visible part of a page and how it is turned.

    Attributes:
        left: Left edge of the visible part, in the file's coordinates.
        bottom: Its lower edge.
        breadth: Its width before turning.
        length: Its height before turning.
        rotation: Degrees by which it is turned clockwise: 0, 90, 180 or 270.
    """

    left: float
    bottom: float
    breadth: float
    length: float
    rotation: int

    @classmethod
    def of(cls, page: int) -> PageFrame:
        """The frame of the page at an address.

        pdfium puts boxes right that are turned round, empty or larger than the sheet.
        """
        native.page_box(page, _box_address)
        left, top, right, bottom = _box
        turned = native.page_rotation(page) % 4 * _QUARTER
        return cls(left, bottom, right - left, top - bottom, turned)

    @property
    def width(self) -> float:
        """Width of the page as shown, in points."""
        return self.length if self.rotation % 180 == _QUARTER else self.breadth

    @property
    def height(self) -> float:
        """Height of the page as shown, in points."""
        return self.breadth if self.rotation % 180 == _QUARTER else self.length

    def points(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Turn points of the file into distances from the left and from the top."""
        return self._turned(x - self.left, y - self.bottom)

    def boxes(self, corners: Floats) -> Floats:
        """Turn rows of ``left, top, right, bottom`` into ``x0, top, x1, bottom`` as shown."""
        ax, ay = self.points(corners[:, 0], corners[:, 1])
        bx, by = self.points(corners[:, 2], corners[:, 3])
        shown = np.empty_like(corners)
        np.minimum(ax, bx, out=shown[:, 0])
        np.minimum(ay, by, out=shown[:, 1])
        np.maximum(ax, bx, out=shown[:, 2])
        np.maximum(ay, by, out=shown[:, 3])
        return shown

    def box(self, ax: float, ay: float, bx: float, by: float) -> tuple[float, float, float, float]:
        """Turn two opposite corners in the file into ``x0, top, x1, bottom`` as shown."""
        x, y = self._turned(ax - self.left, ay - self.bottom)
        z, w = self._turned(bx - self.left, by - self.bottom)
        return min(x, z), min(y, w), max(x, z), max(y, w)

    def _turned(self, x: Number, y: Number) -> tuple[Number, Number]:
        if self.rotation == _QUARTER:
            return y, x
        if self.rotation == 2 * _QUARTER:
            return self.breadth - x, y
        if self.rotation == 3 * _QUARTER:
            return self.length - y, self.breadth - x
        return x, self.length - y

    def upright(self, across: Floats, along: Floats) -> NDArray[np.bool_]:
        """Whether texts that run in these directions of the file read from left to right."""
        turns = {_QUARTER: (along, across), 2 * _QUARTER: (-across, along)}
        turns[3 * _QUARTER] = (-along, across)
        right, sideways = turns.get(self.rotation, (across, along))
        upright: NDArray[np.bool_] = right > np.abs(sideways)
        return upright
