"""Paragraphs of a Word file: headings by style, outline level or bold, and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stratmine.parsing.drafts import Draft
from stratmine.parsing.lists import split_marker
from stratmine.parsing.readers.docx.numbering import Numbering
from stratmine.parsing.readers.html.inline import InlineLine
from stratmine.parsing.readers.html.lines import is_heading_line
from stratmine.parsing.readers.text.headlines import numbered
from stratmine.parsing.repair import repair_text

_HEADING_STYLE = re.compile(r"(?:heading|overskrift|rubrik|Überschrift)\s*(\d)$", re.IGNORECASE)
_TITLE_STYLE = re.compile(r"(?:title|titel|rubrik)$", re.IGNORECASE)
_CONTENTS_STYLE = re.compile(
    r"(?:toc|indholdsfortegnelse|innehåll)\s*(?:\d|heading)", re.IGNORECASE
)
_CAPTION_STYLE = re.compile(r"(?:caption|billedtekst|beskrivning)$", re.IGNORECASE)
_LIST_STYLE = re.compile(
    r"(?P<kind>list|opstilling|punktlista|numrerad lista|lista)\b.*?(?P<depth>\d)?$", re.IGNORECASE
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY_LEVEL = 9
_DEEPEST = 9
_LONGEST_STYLE_CHAIN = 12


class ParagraphReader:
    """Turns paragraphs into drafts; remembers how far numbered lists have counted."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401  (python-docx has no types)
        self._numbering = Numbering(document)

    def read(self, paragraph: Any) -> Iterator[Draft]:  # noqa: ANN401
        """Read a paragraph; empty ones and lines of a contents list give nothing."""
        text = repair_text(paragraph.text.replace("\n", " "))
        style = _style_name(paragraph)
        if not text or _CONTENTS_STYLE.match(style):
            return
        level = _heading_level(paragraph, style)
        marker = self._numbering.marker(paragraph)
        if level is not None:
            yield _heading(text, level, marker.printed if marker else None, style)
        elif _CAPTION_STYLE.match(style):
            yield Draft("caption", text)
        elif marker is not None:
            number = marker.printed.strip("().") if marker.ordered else None
            yield Draft("list_item", text, marker=marker.printed, number=number, depth=marker.depth)
        else:
            yield _plain(paragraph, text, style)

    def set_title_level(self, drafts: list[Draft]) -> list[Draft]:
        """With a title, the other headings stand below it."""
        has_title = any(draft.level == 0 for draft in drafts)
        step = 1 if has_title else 0
        return [
            replace(draft, level=min(draft.level + step, _DEEPEST))
            if draft.level is not None
            else draft
            for draft in _emphasised(drafts)
        ]


def _emphasised(drafts: list[Draft]) -> list[Draft]:
    """Bold lines stand one level below the last heading of a style."""
    last = 0
    result = []
    for draft in drafts:
        if draft.kind == "heading" and draft.level is None:
            result.append(replace(draft, level=min(last + 1, _DEEPEST)))
            continue
        if draft.level is not None:
            last = draft.level
        result.append(draft)
    return result


def _style_name(paragraph: Any) -> str:  # noqa: ANN401
    return (paragraph.style.name if paragraph.style is not None else None) or ""


def _heading_level(paragraph: Any, style: str) -> int | None:  # noqa: ANN401
    """Level by style name or outline level; 0 for the title."""
    named = _HEADING_STYLE.match(style)
    if named:
        return max(int(named[1]), 1)
    if _TITLE_STYLE.match(style):
        return 0
    outline = _outline_level(paragraph)
    return outline + 1 if outline is not None and outline < _BODY_LEVEL else None


def _outline_level(paragraph: Any) -> int | None:  # noqa: ANN401
    """The outline level of the paragraph itself, or of its style and those it rests on."""
    elements = [paragraph._p.find(f"{_W}pPr")]
    style = paragraph.style
    for _ in range(_LONGEST_STYLE_CHAIN):
        if style is None:
            break
        elements.append(style.element.find(f"{_W}pPr"))
        style = style.base_style
    for element in elements:
        level = element.find(f"{_W}outlineLvl") if element is not None else None
        if level is not None:
            value = level.get(f"{_W}val", "")
            return int(value) if value.isdecimal() else None
    return None


def _heading(text: str, level: int, printed: str | None, style: str) -> Draft:
    split = numbered(text)
    number, rest = split or (printed.strip("().") if printed else None, text)
    cues = (f"style {style}", *(("numbering",) if number else ()))
    return Draft("heading", rest, level=level, number=number, evidence=cues)


def _plain(paragraph: Any, text: str, style: str) -> Draft:  # noqa: ANN401
    """A paragraph of no list: a heading where all of it is bold, an item with a typed bullet."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    line = InlineLine(
        text,
        bold=bool(runs) and all(run.bold for run in runs),
        italic=bool(runs) and all(run.italic for run in runs),
    )
    if is_heading_line(line):
        number, rest = numbered(text) or (None, text)
        evidence = "bold line" if line.bold else "italic line"
        return Draft("heading", rest, number=number, evidence=(evidence,))
    listed = _LIST_STYLE.match(style)
    marked = split_marker(text)
    if listed and marked.marker is None and style.lower() != "list paragraph":
        depth = int(listed["depth"]) - 1 if listed["depth"] else 0
        return Draft("list_item", text, marker="•", depth=max(depth, 0))
    if marked.marker is not None:
        return Draft("list_item", marked.rest, marker=marked.marker, number=marked.number)
    return Draft("paragraph", text)
