"""A font's name, and whether it is bold or italic: by its name, its flags or its own file."""

from __future__ import annotations

import ctypes
import re
from functools import lru_cache
from typing import NamedTuple

from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.fontnames import FontName

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_BOLD = re.compile(
    r"""
    bold | black | heavy | demi | semibd
    | (?<=[-,])(?:bd|hv|blk|medi)\b     # abbreviated; URW calls its bold «Medi»
    | (?<=[-_\ ])[6-9]00\b
    | ^(?:CM|SF|EC)\w*?BX?(?=\d|TI)     # the bold extended of TeX
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ITALIC = re.compile(r"italic|oblique|kursiv|(?<=[-,])it\b", re.IGNORECASE)
_FLAG_ITALIC, _FLAG_BOLD = 1 << 6, 1 << 18
_NAME_BYTES = 256
_LARGEST_FILE = 4_000_000

_TRUE_TYPE = (b"\x00\x01\x00\x00", b"true", b"OTTO")
_MOST_TABLES = 64
_TABLE_RECORD = 16
_STYLE_PLACE = 44
"""Where `macStyle` stands in the table `head` (OpenType specification); bits 0 and 1 are bold
and italic."""

_HEADER = 300
"""Bytes at the beginning of other font files that hold the font's own name."""

_MOST_STYLES = 1_000
# What files say of themselves, by the font's name and the file's length: pages share their fonts,
# and to copy the file at every page costs more than all else about it.
_own_styles: dict[tuple[bytes, int], tuple[bool, bool]] = {}

# One buffer for all names: pdfium is called by one thread at a time (`native.LOCK`).
_name = ctypes.create_string_buffer(_NAME_BYTES)


class Face(NamedTuple):
    """A font.

    Attributes:
        name: PostScript name without subset prefix.
        bold: Whether its weight is bold.
        italic: Whether it is slanted.
    """

    name: str
    bold: bool
    italic: bool


def read_face(font: int) -> Face:
    """Read what pdfium knows of the font at an address; the address 0 stands for no font.

    Names of the 2000s often leave the weight out («TimesNewRoman» for all four faces), and stem
    widths of font descriptors say little, but the embedded file names its style.
    """
    if not font:
        return Face("", bold=False, italic=False)
    native.font_name(font, ctypes.addressof(_name), _NAME_BYTES)
    full_name = _name.value
    length = _file_length(font)
    face = _described(full_name, native.font_flags(font), length)
    if face.bold or not length:
        return face
    style = _own_styles.get((full_name, length))
    if style is None:
        if len(_own_styles) >= _MOST_STYLES:
            _own_styles.clear()
        style = _own_styles[full_name, length] = _own_style(_file_of(font, length))
    bold, italic = style
    return Face(face.name, bold, face.italic or italic)


@lru_cache(maxsize=1_000)
def _described(full_name: bytes, flags: int, length: int) -> Face:
    own = full_name.decode("utf-8", "replace")
    name = FontName(_SUBSET.sub("", own), own, length)
    flags = max(flags, 0)
    bold = is_bold_name(name) or bool(flags & _FLAG_BOLD)
    return Face(name, bold, bool(_ITALIC.search(name) or flags & _FLAG_ITALIC))


def is_bold_name(name: str) -> bool:
    """Whether the name of a font says that it is bold."""
    return bool(_BOLD.search(name))


def _file_length(font: int) -> int:
    """Bytes of the embedded file of a font; 0 where there is none, or a very large one."""
    if native.font_is_embedded(font) != 1:
        return 0
    length = ctypes.c_size_t()
    native.font_data(font, None, 0, ctypes.addressof(length))
    return length.value if length.value <= _LARGEST_FILE else 0


def _file_of(font: int, length: int) -> bytes:
    buffer, written = ctypes.create_string_buffer(length), ctypes.c_size_t()
    native.font_data(font, ctypes.addressof(buffer), length, ctypes.addressof(written))
    return buffer.raw


def _own_style(data: bytes) -> tuple[bool, bool]:
    """Whether a font file says that it is bold, and italic."""
    if data.startswith(_TRUE_TYPE):
        style = _mac_style(data)
        return bool(style & 1), bool(style & 2)
    # The names in the headers of CFF and Type 1 files are plain text.
    header = data[:_HEADER].decode("latin-1")
    names = " ".join(re.findall(r"[A-Za-z][\w ,-]{3,}", header))
    return is_bold_name(names), bool(_ITALIC.search(names))


def _mac_style(data: bytes) -> int:
    count = min(int.from_bytes(data[4:6]), _MOST_TABLES)
    for start in range(12, 12 + _TABLE_RECORD * count, _TABLE_RECORD):
        if data[start : start + 4] == b"head":
            place = int.from_bytes(data[start + 8 : start + 12]) + _STYLE_PLACE
            return int.from_bytes(data[place : place + 2])
    return 0
