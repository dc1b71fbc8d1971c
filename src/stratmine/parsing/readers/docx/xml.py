"""The parts of WordprocessingML that python-docx leaves out: content controls, text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from stratmine.parsing.symbols import glyph, picture_font
from stratmine.parsing.words.repair import repair_text

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Namespace of the elements, as lxml writes it."""

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BOX = f"{W}txbxContent"
_MOVED_AWAY = f"{W}moveFrom"
_CONTROL = f"{W}sdt"
_WRAPPERS = frozenset({_CONTROL, f"{W}ins", f"{W}customXml"})
_SPACES = frozenset({f"{W}tab", f"{W}br", f"{W}cr"})
_LONGEST_STYLE_CHAIN = 12
_HEX = re.compile("[0-9A-Fa-f]{2,4}")
_DEEPEST = 40
_LONGEST_NUMBER = 6


def children(element: Any, *names: str, depth: int = 0) -> Iterator[Any]:  # noqa: ANN401  (no types)
    """The children of an element, content controls and insertions opened, contents lists left out.

    Args:
        element: A body, table, row, cell or text box.
        names: Which elements are wanted, without their namespace: ``p``, ``tbl``.
        depth: How many wrappers `element` stands in.
    """
    wanted = {f"{W}{name}" for name in names}
    for child in element:
        if child.tag in wanted:
            yield child
        elif child.tag in _WRAPPERS and depth < _DEEPEST:
            content = child.find(f"{W}sdtContent") if child.tag == _CONTROL else child
            if content is not None and not _is_contents(child):
                yield from children(content, *names, depth=depth + 1)


def _is_contents(control: Any) -> bool:  # noqa: ANN401
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and "contents" in gallery.get(f"{W}val", "").lower()


def _symbol(element: Any) -> str:  # noqa: ANN401
    """What a letter of a font of pictures shows: «✓»; nothing for other symbols."""
    font, code = picture_font(element.get(f"{W}font", "")), element.get(f"{W}char", "")
    return glyph(font, chr(int(code, 16))) if font and _HEX.fullmatch(code) else ""


def paragraph_text(paragraph: Any) -> str:  # noqa: ANN401
    """A paragraph's text with its links and insertions.

    Text boxes in it, and text that was moved elsewhere, are left out.
    """
    pieces: list[str] = []
    left_out = paragraph.iter(_BOX, _FALLBACK, _MOVED_AWAY)
    skipped = {inner for element in left_out for inner in element.iter()}
    for element in paragraph.iter():
        if element in skipped:
            continue
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        elif element.tag in _SPACES:
            pieces.append(" ")
        elif element.tag == f"{W}noBreakHyphen":
            pieces.append("-")
        elif element.tag == f"{W}sym":
            pieces.append(_symbol(element))
    return repair_text("".join(pieces))


def text_boxes(paragraph: Any) -> list[Any]:  # noqa: ANN401
    """The text boxes that hang on a paragraph."""
    return _without_copies(paragraph, _BOX)


def texts_within(element: Any) -> list[str]:  # noqa: ANN401
    """The texts of all paragraphs in an element, those of text boxes among them."""
    return [text for part in _without_copies(element, f"{W}p") if (text := paragraph_text(part))]


def _without_copies(element: Any, tag: str) -> list[Any]:  # noqa: ANN401
    """Elements of a kind, each once: Word writes text boxes twice, for its old versions as well."""
    copies = {inner for copy in element.iter(_FALLBACK) for inner in copy.iter()}
    return [inner for inner in element.iter(tag) if inner not in copies]


def properties(paragraph: Any, style: Any) -> Iterator[Any]:  # noqa: ANN401
    """Paragraph properties, its own first, then those of its style and of those it rests on."""
    own = paragraph.find(f"{W}pPr")
    if own is not None:
        yield own
    for _ in range(_LONGEST_STYLE_CHAIN):
        if style is None:
            return
        found = style.element.find(f"{W}pPr")
        if found is not None:
            yield found
        style = style.base_style


def whole_number(text: str | None) -> int | None:
    """The number that an attribute holds; None where it holds none, or one of absurd length."""
    is_number = text is not None and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if text is not None and is_number else None


def is_on(element: Any) -> bool:  # noqa: ANN401
    """Whether a switch such as bold is there and not turned off."""
    return element is not None and element.get(f"{W}val", "1") not in {"0", "false", "off"}
