"""Font, size, weight, colour and tag of a text object, looked up once an object."""

from __future__ import annotations

import ctypes
import math
from struct import Struct
from typing import NamedTuple

from stratmine.parsing.layout import Style, Tag
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.fonts import Face, read_face
from stratmine.parsing.readers.pdf.geometry import PageFrame

_FILL_AND_STROKE = 2
ARTIFACT = Tag("Artifact", -1)

_matrix, (_matrix_address, *_) = native.buffer(ctypes.c_float, 6)
_color, _color_addresses = native.buffer(ctypes.c_uint, 4)
_BLACK = bytes(_color)
_unpack_matrix, _unpack_color = Struct("4f").unpack_from, Struct("4I").unpack
_mark_name = (ctypes.c_ushort * 32)()
_length = ctypes.c_ulong()

_StyleKey = tuple[int, float, int, bytes]
"""Font, size, render mode and colour, as pdfium has them."""


class Look(NamedTuple):
    """What holds for all characters of a text object.

    Attributes:
        style: How they are set.
        upright: Whether they read from left to right on the page as shown.
        tag: What the structure tree says of them.
    """

    style: Style
    upright: bool
    tag: Tag | None


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

    def look(self, text_page: int, index: int, text_object: int) -> Look:
        """The look of the text object that holds the character at `index`."""
        size = native.char_size(text_page, index)
        upright = True
        if native.char_matrix(text_page, index, _matrix_address):
            a, b, c, d = _unpack_matrix(_matrix)
            size *= math.hypot(c, d) or math.hypot(a, b)
            upright = self.frame.is_upright(a, b)
        filled = native.object_fill(text_object, *_color_addresses)
        key = (
            native.text_font(text_object),
            round(size, 1),
            native.text_render_mode(text_object),
            bytes(_color) if filled else _BLACK,
        )
        style = self._styles.get(key) or self._new_style(key)
        return Look(style, upright, self._tag(text_object) if self._tags else None)

    def _new_style(self, key: _StyleKey) -> Style:
        """Equal styles of a page are one object."""
        font, size, mode, color = key
        face = self._faces.get(font)
        if face is None:
            face = self._faces[font] = read_face(font)
        red, green, blue, _ = _unpack_color(color)
        bold = face.bold or mode == _FILL_AND_STROKE
        new = Style(face.name, size, bold, face.italic, f"#{red:02x}{green:02x}{blue:02x}")
        style = next((one for one in self._styles.values() if one == new), new)
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
