"""Fonts, sizes, weights, colours and tags of the text objects of a page."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from stratmine.parsing.printed.layout import Style, Tag
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.fontnames import own_name
from stratmine.parsing.readers.pdf.fonts import Face, read_face
from stratmine.parsing.readers.pdf.geometry import Floats, PageFrame

_FILL_AND_STROKE = 2
ARTIFACT = Tag("Artifact", -1)

_mark_name = (ctypes.c_ushort * 32)()
_length = ctypes.c_ulong()

_StyleKey = tuple[int, float, int, int]
"""Font, size, render mode and colour, as pdfium has them."""


@dataclass(slots=True)
class Looks:
    """What holds for all characters of each text object, as columns of equal length.

    Attributes:
        styles: How they are set.
        sizes: Type size in points.
        upright: Whether they read from left to right on the page as shown.
        baselines: Distance of the first one's baseline from the top of the page.
        tags: What the structure tree says of them.
    """

    styles: list[Style]
    sizes: Floats
    upright: NDArray[np.bool_]
    baselines: Floats
    tags: list[Tag | None]


class LookReader:
    """Reads the looks of the text objects of one page.

    Args:
        frame: How the page is turned.
        tags: Tag of each marked-content id of the page; empty for untagged files.
    """

    def __init__(self, frame: PageFrame, tags: dict[int, Tag]) -> None:
        self.frame = frame
        self._tags = tags
        self._faces: dict[int, Face] = {}
        self._styles: dict[_StyleKey, Style] = {}

    def read(self, text_page: native.Pointer, places: list[int], objects: list[int]) -> Looks:
        """The looks of text objects.

        Args:
            text_page: pdfium's text page.
            places: The first character of each object.
            objects: Their addresses.
        """
        page = repeat(text_page)
        matrices = native.char_matrices(text_page, places)
        origins = np.zeros((len(places), 2))
        x = native.rows(origins)
        y = range(x.start + origins.itemsize, x.stop + origins.itemsize, x.step)
        native.each(native.char_origin, page, places, x, y)
        a, b, c, d = matrices[:, :4].T.astype(np.float64)
        scales = np.hypot(c, d)
        scales[scales == 0] = np.hypot(a, b)[scales == 0]
        sizes = scales * np.array(list(map(native.char_size, page, places)))
        keys = zip(
            map(native.text_font, objects),
            sizes.round(1).tolist(),
            map(native.text_render_mode, objects),
            native.fill_colors(objects),
            strict=True,
        )
        styles = [self._styles.get(key) or self._new_style(key) for key in keys]
        return Looks(
            styles,
            sizes=np.array([style.size for style in styles], dtype=float),
            upright=self.frame.upright(a, b),
            baselines=self.frame.points(origins[:, 0], origins[:, 1])[1],
            tags=list(map(self._tag, objects)) if self._tags else [None] * len(objects),
        )

    def _new_style(self, key: _StyleKey) -> Style:
        """Equal styles of a page are one object, but for those of two fonts of one name."""
        font, size, mode, color = key
        face = self._faces.get(font)
        if face is None:
            face = self._faces[font] = read_face(font)
        bold = face.bold or mode == _FILL_AND_STROKE
        new = Style(face.name, size, bold, face.italic, f"#{color:06x}")
        own = own_name(new.font)
        style = next(
            (one for one in self._styles.values() if one == new and own_name(one.font) == own), new
        )
        self._styles[key] = style
        return style

    def _tag(self, text_object: int) -> Tag | None:
        content_id = native.object_content_id(text_object)
        if content_id in self._tags:
            return self._tags[content_id]
        marked = native.object_mark_count(text_object) > 0
        return ARTIFACT if marked and self._is_artifact(text_object) else None

    def _is_artifact(self, text_object: int) -> bool:
        mark = native.object_mark(text_object, 0)
        name, length = ctypes.addressof(_mark_name), ctypes.addressof(_length)
        if not mark or not native.mark_name(mark, name, ctypes.sizeof(_mark_name), length):
            return False
        code_units = _mark_name[: _length.value // 2]
        return "".join(map(chr, code_units)).rstrip("\0") == ARTIFACT.role
