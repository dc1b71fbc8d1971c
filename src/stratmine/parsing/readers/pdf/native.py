"""pdfium's functions that are called once a character, with prototypes that cost little.

pypdfium2 declares typed pointers, and ctypes checks them at every call. Called a few thousand
times a page, that costs more than the work itself; with plain addresses it does not.
"""

from __future__ import annotations

import ctypes
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pypdfium2 import raw

LOCK = threading.RLock()
"""pdfium is not thread-safe: whoever calls it holds this."""


def _bind(
    name: str,
    result: Any,  # noqa: ANN401
    *arguments: Any,  # noqa: ANN401
    # PYFUNCTYPE keeps the interpreter lock: letting go of it costs more than most calls.
    kind: Callable[..., Any] = ctypes.PYFUNCTYPE,
) -> Callable[..., Any]:
    address = ctypes.cast(getattr(raw, name), ctypes.c_void_p).value
    if address is None:
        raise ImportError(f"pypdfium2 lacks {name}; install pypdfium2 4.30 or newer.")
    function: Callable[..., Any] = kind(result, *arguments)(address)
    return function


_POINTER, _INT, _UINT, _FLOAT = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_float
Pointer = ctypes.c_void_p
_ROWS = 2_000
_ADDRESS = ctypes.c_size_t  # as a result, a plain number: 0 and not None for no object

# These two may take seconds; other threads go on meanwhile.
load_page = _bind("FPDF_LoadPage", _ADDRESS, _POINTER, _INT, kind=ctypes.CFUNCTYPE)
load_text = _bind("FPDFText_LoadPage", _ADDRESS, _POINTER, kind=ctypes.CFUNCTYPE)
close_page = _bind("FPDF_ClosePage", None, _POINTER)
close_text = _bind("FPDFText_ClosePage", None, _POINTER)
page_box = _bind("FPDF_GetPageBoundingBox", _INT, _POINTER, _POINTER)
page_rotation = _bind("FPDFPage_GetRotation", _INT, _POINTER)
page_flatten = _bind("FPDFPage_Flatten", _INT, _POINTER, _INT)

annotation_count = _bind("FPDFPage_GetAnnotCount", _INT, _POINTER)
annotation_at = _bind("FPDFPage_GetAnnot", _ADDRESS, _POINTER, _INT)
annotation_kind = _bind("FPDFAnnot_GetSubtype", _INT, _POINTER)
annotation_remove = _bind("FPDFPage_RemoveAnnot", _INT, _POINTER, _INT)
annotation_close = _bind("FPDFPage_CloseAnnot", None, _POINTER)

char_count = _bind("FPDFText_CountChars", _INT, _POINTER)
page_text = _bind("FPDFText_GetText", _INT, _POINTER, _INT, _INT, _POINTER)
char_code = _bind("FPDFText_GetUnicode", _UINT, _POINTER, _INT)
char_origin = _bind("FPDFText_GetCharOrigin", _INT, _POINTER, _INT, _POINTER, _POINTER)

# These are called hundreds of times a page. Without declared arguments a call takes half the time;
# but then numbers are passed as C ints, and pointers have to be objects of ctypes (`Pointer`).
char_is_added = _bind("FPDFText_IsGenerated", _INT)
char_object = _bind("FPDFText_GetTextObject", _ADDRESS)
char_size = _bind("FPDFText_GetFontSize", ctypes.c_double)
_char_box = _bind("FPDFText_GetLooseCharBox", None)
_char_matrix = _bind("FPDFText_GetMatrix", None)

text_font = _bind("FPDFTextObj_GetFont", _POINTER, _POINTER)
text_render_mode = _bind("FPDFTextObj_GetTextRenderMode", _INT, _POINTER)
font_name = _bind("FPDFFont_GetBaseFontName", ctypes.c_ulong, _POINTER, _POINTER, ctypes.c_ulong)
font_flags = _bind("FPDFFont_GetFlags", _INT, _POINTER)
font_is_embedded = _bind("FPDFFont_GetIsEmbedded", _INT, _POINTER)
font_data = _bind("FPDFFont_GetFontData", _INT, _POINTER, _POINTER, ctypes.c_size_t, _POINTER)

object_count = _bind("FPDFPage_CountObjects", _INT, _POINTER)
object_at = _bind("FPDFPage_GetObject", _POINTER, _POINTER, _INT)
object_type = _bind("FPDFPageObj_GetType", _INT, _POINTER)
object_bounds = _bind("FPDFPageObj_GetBounds", _INT, _POINTER, *[_POINTER] * 4)
object_matrix = _bind("FPDFPageObj_GetMatrix", _INT, _POINTER, _POINTER)
object_fill = _bind("FPDFPageObj_GetFillColor", _INT, _POINTER, *[_POINTER] * 4)
object_mark_count = _bind("FPDFPageObj_CountMarks", _INT, _POINTER)
object_mark = _bind("FPDFPageObj_GetMark", _POINTER, _POINTER, ctypes.c_ulong)
object_content_id = _bind("FPDFPageObj_GetMarkedContentID", _INT, _POINTER)
mark_name = _bind("FPDFPageObjMark_GetName", _INT, _POINTER, _POINTER, ctypes.c_ulong, _POINTER)
path_segments = _bind("FPDFPath_CountSegments", _INT, _POINTER)
path_draw_mode = _bind("FPDFPath_GetDrawMode", _INT, _POINTER, _POINTER, _POINTER)
path_segment = _bind("FPDFPath_GetPathSegment", _POINTER, _POINTER, _INT)
segment_point = _bind("FPDFPathSegment_GetPoint", _INT, _POINTER, _POINTER, _POINTER)
segment_type = _bind("FPDFPathSegment_GetType", _INT, _POINTER)
segment_close = _bind("FPDFPathSegment_GetClose", _INT, _POINTER)
form_count = _bind("FPDFFormObj_CountObjects", _INT, _POINTER)
form_object = _bind("FPDFFormObj_GetObject", _POINTER, _POINTER, ctypes.c_ulong)

page_tree = _bind("FPDF_StructTree_GetForPage", _ADDRESS, _POINTER)
close_tree = _bind("FPDF_StructTree_Close", None, _POINTER)
tree_count = _bind("FPDF_StructTree_CountChildren", _INT, _POINTER)
tree_child = _bind("FPDF_StructTree_GetChildAtIndex", _ADDRESS, _POINTER, _INT)
element_type = _bind(
    "FPDF_StructElement_GetType", ctypes.c_ulong, _POINTER, _POINTER, ctypes.c_ulong
)
element_count = _bind("FPDF_StructElement_CountChildren", _INT, _POINTER)
element_child = _bind("FPDF_StructElement_GetChildAtIndex", _ADDRESS, _POINTER, _INT)
content_id_count = _bind("FPDF_StructElement_GetMarkedContentIdCount", _INT, _POINTER)
child_content_id = _bind("FPDF_StructElement_GetChildMarkedContentID", _INT, _POINTER, _INT)
content_id_at = _bind("FPDF_StructElement_GetMarkedContentIdAtIndex", _INT, _POINTER, _INT)
attribute_count = _bind("FPDF_StructElement_GetAttributeCount", _INT, _POINTER)
attribute_at = _bind("FPDF_StructElement_GetAttributeAtIndex", _ADDRESS, _POINTER, _INT)
attribute_value = _bind("FPDF_StructElement_Attr_GetValue", _ADDRESS, _POINTER, ctypes.c_char_p)
number_value = _bind("FPDF_StructElement_Attr_GetNumberValue", _INT, _POINTER, _POINTER)


def buffer(kind: type[Any], count: int) -> tuple[Any, list[int]]:
    """Return a buffer for some numbers of a C type, and the address of each.

    pdfium writes there. One buffer serves all pages, since one thread at a time reads (`LOCK`).
    """
    numbers = (kind * count)()
    size = ctypes.sizeof(kind)
    return numbers, [ctypes.addressof(numbers) + size * place for place in range(count)]


def _floats_of_chars(
    function: Callable[..., None], width: int
) -> Callable[[Pointer, Sequence[int]], NDArray[np.float32]]:
    """Return what reads a row of `width` numbers for each of some characters of a text page."""
    buffer = ((ctypes.c_float * width) * _ROWS)()
    pointers = list(buffer)
    written = np.ctypeslib.as_array(buffer)

    def read(text_page: Pointer, places: Sequence[int]) -> NDArray[np.float32]:
        found = np.zeros((len(places), width), dtype=np.float32)
        for start in range(0, len(places), _ROWS):
            part = places[start : start + _ROWS]
            written[: len(part)] = 0
            each(function, repeat(text_page), part, pointers)
            found[start : start + _ROWS] = written[: len(part)]
        return found

    return read


char_boxes = _floats_of_chars(_char_box, 4)
char_matrices = _floats_of_chars(_char_matrix, 6)


def rows(array: NDArray[Any]) -> range:
    """The address of each row of a table, for pdfium to write there."""
    start, step = array.__array_interface__["data"][0], array.itemsize * array.shape[1]
    return range(start, start + step * len(array), step)


def each(function: Callable[..., Any], *columns: Iterable[Any]) -> None:
    """Call a function for each row of columns of arguments, without looking at what it returns."""
    deque(map(function, *columns), maxlen=0)


def fill_colors(objects: Sequence[int]) -> list[int]:
    """The fill colour of each object as 0xrrggbb; black where there is none."""
    colors = np.zeros((len(objects), 4), dtype=np.uint32)
    red = rows(colors)
    others = (range(red.start + n, red.stop + n, red.step) for n in (4, 8, 12))
    each(object_fill, objects, red, *others)
    rgb: list[int] = (colors[:, :3] @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)).tolist()
    return rgb


def decoded(read: Callable[..., str | None], *arguments: object) -> str | None:
    """What a function of pypdfium2 reads; None where the file's bytes are no text."""
    try:
        return read(*arguments)
    except UnicodeDecodeError:
        return None


def address(pointer: Any) -> int:  # noqa: ANN401
    """The address that a pypdfium2 pointer holds."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0
