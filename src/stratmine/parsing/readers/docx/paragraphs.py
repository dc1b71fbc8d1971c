"""Paragraphs of a Word file: headings by style, outline level or bold, and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing.emphasis import StyledLine, heading_draft, is_heading_line
from stratmine.parsing.flowing.headlines import numbered
from stratmine.parsing.readers.docx.numbering import Numbering
from stratmine.parsing.readers.docx.xml import (
    W,
    is_on,
    paragraph_text,
    properties,
    whole_number,
)
from stratmine.parsing.words.markers import split_marker

_HEADING_STYLE = re.compile(r"(?:heading|overskrift|rubrik|Überschrift)\s*(\d)$", re.IGNORECASE)
_TITLE_STYLE = re.compile(r"(?:title|titel|rubrik)$", re.IGNORECASE)
_CONTENTS_STYLE = re.compile(
    r"(?:toc|indholdsfortegnelse|innehåll)\s*(?:\d|heading)", re.IGNORECASE
)
_CAPTION_STYLE = re.compile(r"(?:caption|billedtekst|beskrivning)$", re.IGNORECASE)
_LIST_STYLE = re.compile(
    r"(?:list|opstilling|punktlista|numrerad lista|lista)\b.*?(?P<depth>\d)?$", re.IGNORECASE
)
_MERE_INDENT = "list paragraph"
_BODY_LEVEL = 9
_DEEPEST = 9


class ParagraphReader:
    """Turns paragraphs into drafts; remembers how far numbered lists have counted."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401  (python-docx has no types)
        self._numbering = Numbering(document)
        self._style_of = document.part.get_style

    def read(self, paragraph: Any) -> Iterator[Draft]:  # noqa: ANN401
        """Read a paragraph; empty ones and lines of a contents list give nothing."""
        from docx.enum.style import WD_STYLE_TYPE

        text = paragraph_text(paragraph)
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        style_id = named.get(f"{W}val") if named is not None else None
        style = self._style_of(style_id, WD_STYLE_TYPE.PARAGRAPH)
        if text and not _CONTENTS_STYLE.match(style.name or ""):
            yield self._draft(paragraph, text, style)

    def _draft(self, paragraph: Any, text: str, style: Any) -> Draft:  # noqa: ANN401
        name = style.name or ""
        level = _heading_level(paragraph, style)
        marker = self._numbering.marker(paragraph, style)
        if level is not None:
            return _heading(text, level, marker.printed if marker else None, name)
        if _CAPTION_STYLE.match(name):
            return Draft("caption", text)
        if marker is None:
            return _plain(paragraph, text, name)
        number = marker.printed.strip("().") if marker.ordered else None
        depth = max(marker.depth, _style_depth(name))
        return Draft("list_item", text, marker=marker.printed, number=number, depth=depth)


def set_levels(drafts: list[Draft]) -> list[Draft]:
    """Give all headings their final level: with a title, the others stand below it."""
    step = 1 if any(draft.level == 0 for draft in drafts) else 0
    return [
        replace(draft, level=min(draft.level + step, _DEEPEST))
        if draft.level is not None
        else draft
        for draft in _with_emphasised(drafts)
    ]


def _with_emphasised(drafts: list[Draft]) -> list[Draft]:
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


def _heading_level(paragraph: Any, style: Any) -> int | None:  # noqa: ANN401
    """Level by style name or outline level; 0 for the title."""
    name = style.name or ""
    named = _HEADING_STYLE.match(name)
    if named:
        return max(int(named[1]), 1)
    if _TITLE_STYLE.match(name):
        return 0
    outline = _outline_level(paragraph, style)
    return outline + 1 if outline is not None and outline < _BODY_LEVEL else None


def _outline_level(paragraph: Any, style: Any) -> int | None:  # noqa: ANN401
    """The outline level of the paragraph itself, or of its style and those it rests on."""
    for element in properties(paragraph, style):
        level = element.find(f"{W}outlineLvl")
        if level is not None:
            return whole_number(level.get(f"{W}val"))
    return None


def _style_depth(style: str) -> int:
    """Depth that a style's name tells: «List Bullet 2» is 1."""
    listed = _LIST_STYLE.match(style)
    return max(int(listed["depth"]) - 1, 0) if listed and listed["depth"] else 0


def _heading(text: str, level: int, printed: str | None, style: str) -> Draft:
    split = numbered(text)
    number, rest = split or (printed.strip("().") if printed else None, text)
    cues = (f"style {style}", *(("numbering",) if number else ()))
    return Draft("heading", rest, level=level, number=number, evidence=cues)


def _plain(paragraph: Any, text: str, style: str) -> Draft:  # noqa: ANN401
    """A paragraph of no list: a heading where all of it is bold, an item with a typed bullet."""
    runs = [run for run in paragraph.iter(f"{W}r") if run.findtext(f"{W}t", "").strip()]
    line = StyledLine(
        text,
        bold=bool(runs) and all(is_on(run.find(f"{W}rPr/{W}b")) for run in runs),
        italic=bool(runs) and all(is_on(run.find(f"{W}rPr/{W}i")) for run in runs),
    )
    if is_heading_line(line):
        return heading_draft(line)
    marked = split_marker(text)
    if _LIST_STYLE.match(style) and marked.marker is None and style.lower() != _MERE_INDENT:
        return Draft("list_item", text, marker="•", depth=_style_depth(style))
    if marked.marker is not None:
        return Draft("list_item", marked.rest, marker=marked.marker, number=marked.number)
    return Draft("paragraph", text)
