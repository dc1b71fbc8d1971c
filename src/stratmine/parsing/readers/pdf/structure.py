"""What a tagged PDF says about its own structure, and its bookmarks."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from pypdfium2 import raw

from stratmine.parsing.layout import Bookmark, CellPlace, Tag
from stratmine.parsing.readers.pdf import native

_MOST_ELEMENTS = 20_000
_DEEPEST = 60
_NAME_BYTES = 64
_WIDEST_SPAN = 100
_MOST_BOOKMARKS = 2_000

# Standard structure types that say what a stretch of text is; others (Span, Link) only wrap.
_ROLES = frozenset(
    {"H", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "P", "Title", "Caption", "Note"}
    | {"FENote", "TOCI", "TH", "TD", "LI", "LBody", "Lbl", "BlockQuote", "Figure", "Formula"}
)


def read_tags(page: Any) -> dict[int, Tag]:  # noqa: ANN401
    """Return the tag of each marked-content id of a pypdfium2 page; empty if untagged."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    try:
        return _walk(tree)
    finally:
        raw.FPDF_StructTree_Close(tree)


def _walk(tree: Any) -> dict[int, Tag]:  # noqa: ANN401
    tags: dict[int, Tag] = {}
    tables = _Tables()
    stack = [
        (raw.FPDF_StructTree_GetChildAtIndex(tree, index), Tag("", 0), 0)
        for index in reversed(range(raw.FPDF_StructTree_CountChildren(tree)))
    ]
    seen = 0
    while stack and seen < _MOST_ELEMENTS:
        element, outer, depth = stack.pop()
        seen += 1
        if element and depth < _DEEPEST:
            tag = tables.place(element, _tag(element, outer, seen))
            tags.update((content_id, tag) for content_id in _content_ids(element))
            stack.extend((child, tag, depth + 1) for child in _children(element))
    return tags


class _Tables:
    """Counts tables, rows and cells in the order of the structure tree."""

    def __init__(self) -> None:
        self._table = self._row = -1
        self._taken: set[tuple[int, int]] = set()

    def place(self, element: Any, tag: Tag) -> Tag:  # noqa: ANN401
        """Return the tag with its cell's place, if the element is a cell."""
        role = _role(element)
        if role == "Table":
            self._table, self._row, self._taken = self._table + 1, -1, set()
        elif role == "TR":
            self._row += 1
        elif role in {"TH", "TD"} and self._table >= 0:
            return tag._replace(cell=self._next_cell(element))
        return tag

    def _next_cell(self, element: Any) -> CellPlace:  # noqa: ANN401
        row = max(self._row, 0)
        height, width = _span(element, b"RowSpan"), _span(element, b"ColSpan")
        column = 0
        while (row, column) in self._taken:
            column += 1
        self._taken.update(
            (r, c) for r in range(row, row + height) for c in range(column, column + width)
        )
        return CellPlace(self._table, row, column, height, width)


def _span(element: Any, name: bytes) -> int:  # noqa: ANN401
    value = ctypes.c_float()
    for index in range(raw.FPDF_StructElement_GetAttributeCount(element)):
        attribute = raw.FPDF_StructElement_GetAttributeAtIndex(element, index)
        entry = raw.FPDF_StructElement_Attr_GetValue(attribute, name) if attribute else None
        if entry and raw.FPDF_StructElement_Attr_GetNumberValue(entry, value):
            return min(max(int(value.value), 1), _WIDEST_SPAN)
    return 1


def read_bookmarks(document: Any) -> list[Bookmark]:  # noqa: ANN401
    """Return the bookmarks of an open pypdfium2 document in their order."""
    bookmarks = []
    for item in document.get_toc(max_depth=9):
        destination = item.get_dest()
        index = destination.get_index() if destination else None
        title = " ".join((native.decoded(item.get_title) or "").split())
        if title:
            page = index + 1 if index is not None and index >= 0 else None
            bookmarks.append(Bookmark(title, item.level + 1, page))
        if len(bookmarks) >= _MOST_BOOKMARKS:
            break
    return bookmarks


def _role(element: Any) -> str:  # noqa: ANN401
    buffer = ctypes.create_string_buffer(_NAME_BYTES)
    length = raw.FPDF_StructElement_GetType(element, buffer, _NAME_BYTES)
    return buffer.raw[: max(min(length, _NAME_BYTES) - 2, 0)].decode("utf-16-le", "replace")


def _tag(element: Any, outer: Tag, number: int) -> Tag:  # noqa: ANN401
    role = _role(element)
    if role not in _ROLES:
        return outer
    # A paragraph within an item, a cell or a heading is that item, cell or heading.
    if role == "P" and outer.role not in {"", "P"}:
        return outer._replace(element=number)
    return Tag(role, number, outer.cell)


def _content_ids(element: Any) -> Iterator[int]:  # noqa: ANN401
    for index in range(raw.FPDF_StructElement_GetMarkedContentIdCount(element)):
        content_id = raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index)
        if content_id >= 0:
            yield content_id


def _children(element: Any) -> list[Any]:  # noqa: ANN401
    count = raw.FPDF_StructElement_CountChildren(element)
    children = [
        raw.FPDF_StructElement_GetChildAtIndex(element, index)
        for index in range(min(count, _MOST_ELEMENTS))
    ]
    return [child for child in reversed(children) if child]
