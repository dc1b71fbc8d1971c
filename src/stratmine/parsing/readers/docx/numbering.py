"""Automatic numbers and bullets of a Word file, which are not part of its text."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from stratmine.parsing.readers.docx.xml import W, properties, whole_number
from stratmine.parsing.symbols import glyph, picture_font
from stratmine.parsing.words.markers import is_bullet

_PLACE = re.compile(r"%(\d)")
_DEEPEST = 8
_LETTERS = 26
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Marker(NamedTuple):
    """What Word prints before an item.

    Attributes:
        printed: The bullet or number.
        depth: Level of the list, from 0.
        ordered: Whether it counts.
    """

    printed: str
    depth: int
    ordered: bool


class _Level(NamedTuple):
    """How a level of a list is numbered."""

    form: str
    text: str
    start: int
    font: str


class Numbering:
    """Counts the numbered paragraphs of a document as Word would print them."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401  (python-docx has no types)
        self._levels = _read_levels(document)
        self._counts: dict[str, list[int]] = {}

    def marker(self, paragraph: Any, style: Any) -> Marker | None:  # noqa: ANN401
        """The marker of a paragraph, or None if it is in no list."""
        place = _place(paragraph, style)
        if place is None:
            return None
        number_id, depth = place
        levels = self._levels.get(number_id)
        if levels is None or depth not in levels:
            return None
        level = levels[depth]
        if level.form == "none":
            return None
        if level.form == "bullet":
            return Marker(_bullet(level), depth, ordered=False)
        counts = self._count(number_id, depth, levels)
        return Marker(_printed(level, levels, counts), depth, ordered=True)

    def _count(self, number_id: str, depth: int, levels: dict[int, _Level]) -> list[int]:
        counts = self._counts.setdefault(number_id, [])
        del counts[depth + 1 :]
        while len(counts) <= depth:
            start = levels[len(counts)].start if len(counts) in levels else 1
            counts.append(start - 1 if len(counts) == depth else start)
        counts[depth] += 1
        return counts


def _place(paragraph: Any, style: Any) -> tuple[str, int] | None:  # noqa: ANN401
    """List and level of a paragraph, its own or its style's."""
    number_id: str | None = None
    depth: int | None = None
    for element in properties(paragraph, style):
        numbering = element.find(f"{W}numPr")
        if numbering is None:
            continue
        number_id = number_id or _value(numbering.find(f"{W}numId"))
        level = whole_number(_value(numbering.find(f"{W}ilvl")))
        if depth is None and level is not None:
            depth = min(level, _DEEPEST)
    if number_id is None or number_id == "0":
        return None
    return number_id, depth or 0


def _read_levels(document: Any) -> dict[str, dict[int, _Level]]:  # noqa: ANN401
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError, AttributeError):
        return {}
    abstract = {
        element.get(f"{W}abstractNumId"): _abstract_levels(element)
        for element in root.findall(f"{W}abstractNum")
    }
    found: dict[str, dict[int, _Level]] = {}
    for element in root.findall(f"{W}num"):
        target = _value(element.find(f"{W}abstractNumId"))
        number_id = element.get(f"{W}numId")
        if number_id is not None:
            found[number_id] = abstract.get(target, {})
    return found


def _abstract_levels(element: Any) -> dict[int, _Level]:  # noqa: ANN401
    levels: dict[int, _Level] = {}
    for level in element.findall(f"{W}lvl"):
        index, start = whole_number(level.get(f"{W}ilvl")), _value(level.find(f"{W}start"))
        if index is not None:
            levels[index] = _Level(
                _value(level.find(f"{W}numFmt")) or "decimal",
                _value(level.find(f"{W}lvlText")) or "",
                whole_number(start) or 1,
                _font(level),
            )
    return levels


def _font(level: Any) -> str:  # noqa: ANN401
    fonts = level.find(f"{W}rPr/{W}rFonts")
    return fonts.get(f"{W}ascii", "") if fonts is not None else ""


def _bullet(level: _Level) -> str:
    """The glyph that a bullet shows; «•» where that is none of the usual ones."""
    font = picture_font(level.font)
    if font and len(level.text) == 1:
        return glyph(font, level.text)
    return level.text if is_bullet(level.text) and level.text < "\ue000" else "•"


def _value(element: Any) -> str | None:  # noqa: ANN401
    return element.get(f"{W}val") if element is not None else None


def _printed(level: _Level, levels: dict[int, _Level], counts: list[int]) -> str:
    """Fill «%1.%2» with the counts of the levels."""

    def fill(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        if not 0 <= index < len(counts):
            return ""
        return _figure(counts[index], levels[index].form if index in levels else "decimal")

    return _PLACE.sub(fill, level.text)


def _figure(count: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"} and 0 < count <= _LETTERS:
        letter = chr(ord("a") + count - 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    return str(count)


def _roman(count: int) -> str:
    digits = ""
    for value, digit in _ROMAN:
        repeats, count = divmod(min(count, 39), value)
        digits += digit * repeats
    return digits
