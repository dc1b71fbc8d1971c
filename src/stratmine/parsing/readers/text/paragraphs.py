"""Text outside list items: the headings in it, and its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing import headlines
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.grammar import ends_sentence, starts_lower, starts_upper
from stratmine.parsing.words.hyphenation import join_lines
from stratmine.parsing.words.repair import repair_text
from stratmine.parsing.words.vocabulary import printed_words

_CAPTION = (
    *(f"{word} " for word in printed_words(lambda printed: printed.figures)),
    *(f"{word}:" for word in printed_words(lambda printed: printed.credits)),
)
_LONGEST_CAPTION = 120
_NEAR = 1_000
"""Lines after one that may say whether it is a heading."""
_MOST_STACKED = 8
"""Headings that may stand one right under the other; more are a list of names."""
_FIGURES_AFTER = re.compile(r"\([^()]*\d[^()]*\)$")


def line_drafts(lines: list[Line], *, has_list: bool) -> list[Draft]:
    """Headings and paragraphs of lines that stand together.

    Args:
        lines: The lines.
        has_list: Whether list items follow.
    """
    if lines and lines[0].quoted and not headlines.atx(lines[0].text):
        return [text_draft(Draft("paragraph", ""), lines)]
    drafts: list[Draft] = []
    start = 0
    while start < len(lines):
        heading, used = _leading_heading(lines[start : start + _NEAR], drafts)
        if heading is not None:
            drafts.append(heading)
            start += used
            continue
        end = _unit_end(lines, start)
        unit, is_last, is_all = lines[start:end], end == len(lines), end - start == len(lines)
        drafts.extend(_unit_drafts(unit, has_list=has_list and is_last, is_all=is_all))
        start = end
    return drafts


def _unit_end(lines: Sequence[Line], start: int) -> int:
    """Where the paragraph ends that begins with a line: after one that its author ended."""
    for index in range(start, len(lines) - 1):
        if lines[index].ended and not starts_lower(lines[index + 1].text):
            return index + 1
    return len(lines)


def _unit_drafts(unit: list[Line], *, has_list: bool, is_all: bool) -> list[Draft]:
    if len(unit) == 1:
        return [_single_line(unit[0], has_list=has_list, is_all=is_all)]
    return _paragraphs(unit)


def text_draft(kind_draft: Draft, lines: Sequence[Line]) -> Draft:
    """Fill a draft with the joined text of lines, keeping where pages begin."""
    text = ""
    pages: list[tuple[int, int]] = []
    for page, run in groupby(lines, key=lambda line: line.page):
        piece = repair_text(join_lines([line.text for line in run]))
        joined = join_lines([text, piece]) if text else piece
        if page is not None:
            pages.append((max(len(joined) - len(piece), 0), page))
        text = joined
    return replace(kind_draft, text=text, pages=tuple(pages))


def _leading_heading(lines: list[Line], before: Sequence[Draft]) -> tuple[Draft | None, int]:
    """The heading that the lines begin with, and how many lines it takes.

    Marks of the author come first: Markdown signs, bold lines, underlining.

    Args:
        lines: The lines.
        before: What stands before them in their group.
    """
    first = lines[0].text
    atx = headlines.atx(first)
    if atx:
        level, text = atx
        return heading_draft(lines[0], text, "markdown heading", level), 1
    bold = headlines.bold_line(first)
    if bold:
        return heading_draft(lines[0], bold, "bold line"), 1
    if len(lines) > 1 and headlines.is_underline(lines[1].text):
        level = headlines.underline_level(lines[1].text)
        return heading_draft(lines[0], first, "underlined", level), 2
    is_caption = first.lower().startswith(_CAPTION)
    # Sisters in a list of measures are none: «Andel nöjda (2021: 84 %)».
    is_sister = all(_FIGURES_AFTER.search(line.text) for line in lines[:2])
    if len(lines) > 1 and not is_caption and not is_sister and _stands_over(lines, before):
        return heading_draft(lines[0], first, "line over text"), 1
    return None, 0


def _stands_over(lines: list[Line], before: Sequence[Draft], most: int = _MOST_STACKED) -> bool:
    """Whether the first line is the heading over the others.

    At the beginning and after a sentence a longer line after it is enough. Elsewhere a sentence
    must follow, for lines such as names and dates stand one under another as well.

    Args:
        lines: The line and those after it.
        before: What stands before it in its group.
        most: How many headings the line and those right under it may be.
    """
    first, following = lines[0], lines[1].text
    text = headlines.without_particle(first.text) if first.ended else first.text
    is_open = not before or (before[-1].kind != "heading" and ends_sentence(before[-1].text))
    is_text = headlines.is_text(_text(lines[1:]))
    if headlines.opens_group(text, following, is_text=is_text and first.ended):
        is_name = headlines.stands_alone(text) or headlines.names_part(text)
        return is_open or (is_text and is_name)
    if not first.ended or not starts_upper(following):
        return False
    if headlines.is_numbered_part(text):
        return True
    if headlines.is_label(following) or headlines.announces(following):
        return is_open and (headlines.stands_alone(text) or headlines.names_part(text))
    may_be_stacked = most > 1 and len(lines) > 2  # noqa: PLR2004
    is_over_heading = may_be_stacked and _stands_over(lines[1:], [], most - 1)
    if is_over_heading and headlines.is_text(_text(lines[2:])):
        return headlines.stands_alone(text)
    return False


def _text(lines: list[Line]) -> str:
    return lines[_unit_end(lines, 0) - 1].text


def _single_line(line: Line, *, has_list: bool, is_all: bool) -> Draft:
    if line.text.lower().startswith(_CAPTION) and len(line.text) < _LONGEST_CAPTION:
        return text_draft(Draft("caption", ""), [line])
    if has_list and headlines.may_be_heading(line.text) and not line.text.endswith(":"):
        return heading_draft(line, line.text, "line over list")
    named = headlines.stands_alone(line.text) or headlines.names_part(line.text)
    if is_all and not has_list and named:
        return heading_draft(line, line.text, "line alone")
    return text_draft(Draft("paragraph", ""), [line])


def heading_draft(line: Line, text: str, evidence: str, level: int | None = None) -> Draft:
    """A heading of a line, its number apart."""
    numbered = headlines.numbered(text)
    number, rest = numbered or (None, text)
    cues = (evidence, *(("numbering",) if number else ()))
    if headlines.is_capitals(rest):
        cues = (*cues, "capitals")
    draft = Draft("heading", "", level=level, number=number, evidence=cues)
    return text_draft(draft, [replace(line, text=rest)])


def _paragraphs(lines: list[Line]) -> list[Draft]:
    """A group of lines: one paragraph, or one a line where each is a label with its value."""
    if all(_is_short_label(line.text) for line in lines):
        return [text_draft(Draft("paragraph", ""), [line]) for line in lines]
    return [text_draft(Draft("paragraph", ""), lines)]


def _is_short_label(text: str) -> bool:
    return len(text) < headlines.LONGEST // 2 and (":" in text or headlines.may_be_heading(text))
