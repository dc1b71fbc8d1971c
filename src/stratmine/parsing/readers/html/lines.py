"""From the lines of a paragraph on a web page to blocks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from stratmine.parsing.drafts import Draft
from stratmine.parsing.grammar import ends_sentence, is_function_word, may_be_finite, starts_upper
from stratmine.parsing.lists import split_marker
from stratmine.parsing.readers.html.inline import InlineLine
from stratmine.parsing.readers.text.headlines import LONGEST, numbered

_LONGEST_WITH_COLON = 8
_FEWEST_ITEMS = 2


def line_drafts(lines: Sequence[InlineLine]) -> list[Draft]:
    """Make blocks of a paragraph: an emphasised first line heads the lines after it.

    Lines that begin with bullets or numbers are list items; an empty line between two breaks
    parts two paragraphs.
    """
    if lines and is_heading_line(lines[0]):
        return [_heading(lines[0]), *line_drafts(_from_text(lines[1:]))]
    drafts: list[Draft] = []
    for filled, group in groupby(lines, key=lambda line: bool(line.text)):
        if filled:
            drafts.extend(_group_drafts(list(group)))
    return drafts


def is_emphasised_heading(lines: Sequence[InlineLine]) -> bool:
    """Whether the lines are one heading and nothing else."""
    return len(lines) == 1 and is_heading_line(lines[0])


def is_heading_line(line: InlineLine) -> bool:
    """Whether a line acts as a heading: bold or italic as a whole, short, no full sentence."""
    text = line.text
    if not (line.bold or line.italic) or len(text) > LONGEST or not starts_upper(text):
        return False
    if text.endswith((",", ";", "-", "”", '"', "»")) or (ends_sentence(text) and text[-1] != "?"):
        return False
    if split_marker(text).marker is not None and not line.bold:
        return False
    words = text.rstrip(":").split()
    if text.endswith(":"):
        return len(words) <= _LONGEST_WITH_COLON and not _is_lead_in(words)
    return any(len(word) > 1 and not is_function_word(word) for word in words)


def _is_lead_in(words: list[str]) -> bool:
    """Whether somebody says what follows: «Administrationen indstiller:»."""
    return len(words) > 1 and words[1].endswith("r") and may_be_finite(words[1])


def _from_text(lines: Sequence[InlineLine]) -> Sequence[InlineLine]:
    while lines and not lines[0].text:
        lines = lines[1:]
    return lines


def _heading(line: InlineLine) -> Draft:
    number, rest = numbered(line.text) or (None, line.text)
    evidence = "bold line" if line.bold else "italic line"
    return Draft("heading", rest, number=number, evidence=(evidence,))


def _group_drafts(lines: list[InlineLine]) -> list[Draft]:
    marked = [split_marker(line.text) for line in lines]
    count = sum(one.marker is not None for one in marked)
    if count < min(_FEWEST_ITEMS, len(lines)) or _is_speech(lines):
        return [Draft("paragraph", " ".join(line.text for line in lines))]
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


def _is_speech(lines: list[InlineLine]) -> bool:
    """A dash before one full sentence opens what somebody says."""
    return len(lines) == 1 and lines[0].text[0] in "-–—" and ends_sentence(lines[0].text)
