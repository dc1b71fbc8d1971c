"""What a tagged PDF says about its own structure, and its bookmarks."""

from __future__ import annotations

import ctypes
from functools import lru_cache
from itertools import repeat
from typing import Any

from stratmine.parsing.printed.layout import Bookmark, CellPlace, Tag
from stratmine.parsing.readers.pdf import native

_MOST_ELEMENTS = 20_000
_DEEPEST = 60
_NAME_BYTES = 64
_WIDEST_SPAN = 100
_MOST_BOOKMARKS = 2_000

# One buffer for all names: pdfium is called by one thread at a time (`native.LOCK`).
_name = ctypes.create_string_buffer(_NAME_BYTES)
_name_address = ctypes.addressof(_name)

# Standard structure types that say what a stretch of text is; others (Span, Link) only wrap.
_ROLES = frozenset(
    {"H", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "P", "Title", "Caption", "Note"}
    | {"FENote", "TOCI", "TH", "TD", "LI", "LBody", "Lbl", "BlockQuote", "Figure", "Formula"}
)

_PLACED = frozenset({"Table", "TR", "TH", "TD"})


def read_tags(page: int) -> dict[int, Tag]:
    """Return the tag of each marked-content id of the page at an address; empty if untagged."""
    tree = native.page_tree(page)
    if not tree:
        return {}
    try:
        return _walk(tree)
    finally:
        native.close_tree(tree)


def _walk(tree: int) -> dict[int, Tag]:
    tags: dict[int, Tag] = {}
    tables = _Tables()
    stack = [
        (native.tree_child(tree, index), "", Tag("", 0), 0)
        for index in reversed(range(min(native.tree_count(tree), _MOST_ELEMENTS)))
    ]
    seen = 0
    while stack and seen < _MOST_ELEMENTS:
        element, parent, outer, depth = stack.pop()
        seen += 1
        if not element:
            tables.skip(parent)
        elif depth < _DEEPEST:
            role = _role(element)
            tag = _tag(role, outer, seen)
            if role in _PLACED:
                tag = tables.place(element, role, tag)
            ids = _content_ids(element)
            for content_id in ids:
                tags[content_id] = tag
            if not ids or -1 in ids:  # an object that is no marked content
                # What stands on other pages is 0 here; only in a row does it take a place.
                children = [child for child in _children(element) if child or role == "TR"]
                stack.extend([(child, role, tag, depth + 1) for child in children])
    tags.pop(-1, None)
    return tags


class _Tables:
    """Counts tables, rows and cells in the order of the structure tree."""

    def __init__(self) -> None:
        self._table = self._row = -1
        self._taken: set[tuple[int, int]] = set()

    def place(self, element: int, role: str, tag: Tag) -> Tag:
        """Note a table or row; return the tag of a cell with its place."""
        if role == "Table":
            self._table, self._row, self._taken = self._table + 1, -1, set()
        elif role == "TR":
            self._row += 1
        elif self._table >= 0:
            return tag._replace(cell=self._next_cell(element))
        return tag

    def skip(self, parent: str) -> None:
        """Pass the place of an element without text on the page: in a row, an empty cell."""
        if parent == "TR" and self._table >= 0:
            self._take(1, 1)

    def _next_cell(self, element: int) -> CellPlace:
        height, width = _span(element, b"RowSpan"), _span(element, b"ColSpan")
        row, column = self._take(height, width)
        return CellPlace(self._table, row, column, height, width)

    def _take(self, height: int, width: int) -> tuple[int, int]:
        """Take the next free place of the row; return its row and column."""
        row, column = max(self._row, 0), 0
        while (row, column) in self._taken:
            column += 1
        self._taken.update(
            (r, c) for r in range(row, row + height) for c in range(column, column + width)
        )
        return row, column


def _span(element: int, name: bytes) -> int:
    value = ctypes.c_float()
    for index in range(native.attribute_count(element)):
        attribute = native.attribute_at(element, index)
        entry = native.attribute_value(attribute, name) if attribute else 0
        if entry and native.number_value(entry, ctypes.addressof(value)):
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


def _role(element: int) -> str:
    length = native.element_type(element, _name_address, _NAME_BYTES)
    return _decoded(_name.raw[: max(min(length, _NAME_BYTES) - 2, 0)])


@lru_cache(maxsize=1_000)
def _decoded(name: bytes) -> str:
    return name.decode("utf-16-le", "replace")


def _tag(role: str, outer: Tag, number: int) -> Tag:
    if role not in _ROLES:
        return outer
    # A paragraph within an item, a cell or a heading is that item, cell or heading.
    if role == "P" and outer.role not in {"", "P"}:
        return outer._replace(element=number)
    return Tag(role, number, outer.cell)


def _content_ids(element: int) -> list[int]:
    """The marked-content ids of an element on the page; -1 for what is none.

    Of an element with several, some may be ids of the next page, where it goes on.
    """
    count = native.content_id_count(element)
    if count > 1:
        children = range(min(native.element_count(element), _MOST_ELEMENTS))
        return list(map(native.child_content_id, repeat(element), children))
    return list(map(native.content_id_at, repeat(element), range(count)))


def _children(element: int) -> list[int]:
    count = min(native.element_count(element), _MOST_ELEMENTS)
    return list(map(native.element_child, repeat(element), reversed(range(count))))
