"""From the lines of a paragraph on a web page to blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing.emphasis import StyledLine, heading_draft, is_heading_line
from stratmine.parsing.words.grammar import ends_sentence, starts_upper
from stratmine.parsing.words.markers import split_marker

_FEWEST_ITEMS = 2
FEWEST_PARTED = 3
"""Lines that all open with a capital, as lines broken for their length do not."""
_LONGEST_HEAD = 10
"""Words of the first of two lines that says what the other is about."""


def line_drafts(lines: Sequence[StyledLine]) -> list[Draft]:
    """Make blocks of a paragraph: an emphasised first line heads the lines after it.

    Lines that begin with bullets or numbers are list items; an empty line between two breaks
    parts two paragraphs.
    """
    drafts: list[Draft] = []
    start = 0
    while start < len(lines) and (not lines[start].text or is_heading_line(lines[start])):
        if lines[start].text:
            drafts.append(heading_draft(lines[start]))
        start += 1
    lines = lines[start:]
    for filled, group in groupby(lines, key=lambda line: bool(line.text)):
        if filled:
            drafts.extend(_group_drafts(list(group)))
    return drafts


def is_emphasised_heading(lines: Sequence[StyledLine]) -> bool:
    """Whether the lines are one heading and nothing else."""
    return len(lines) == 1 and is_heading_line(lines[0])


def parted(lines: Sequence[StyledLine]) -> list[str]:
    """Return the texts of lines that each say something of their own; else all in one.

    A line that goes on in the next one was broken for its length: «… sammen med | de unge».
    """
    texts = [line.text for line in lines if line.text]
    alone = len(texts) >= FEWEST_PARTED or (
        len(texts) > 1 and (ends_sentence(texts[0]) or len(texts[0].split()) <= _LONGEST_HEAD)
    )
    own = alone and all(starts_upper(text) for text in texts)
    return texts if own else [" ".join(texts)]


def _group_drafts(lines: list[StyledLine]) -> list[Draft]:
    marked = [split_marker(line.text) for line in lines]
    count = sum(one.marker is not None for one in marked)
    if count < min(_FEWEST_ITEMS, len(lines)) or _is_speech(lines):
        return [Draft("paragraph", text) for text in parted(lines)]
    drafts: list[Draft] = []
    for one in marked:
        if one.marker is not None:
            drafts.append(Draft("list_item", one.rest, marker=one.marker, number=one.number))
        elif drafts and drafts[-1].kind == "list_item" and not starts_upper(one.rest):
            last = drafts.pop()
            text = f"{last.text} {one.rest}"
            drafts.append(Draft("list_item", text, marker=last.marker, number=last.number))
        else:
            drafts.append(Draft("paragraph", one.rest))
    return drafts


def _is_speech(lines: list[StyledLine]) -> bool:
    """A dash before one full sentence opens what somebody says."""
    return len(lines) == 1 and lines[0].text[0] in "-–—" and ends_sentence(lines[0].text)
