"""Lines that are bold or italic as a whole, and act as headings."""

from __future__ import annotations

from typing import NamedTuple

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing.headlines import LONGEST, numbered
from stratmine.parsing.words.grammar import (
    ends_sentence,
    is_function_word,
    may_be_finite,
    starts_upper,
)
from stratmine.parsing.words.markers import split_marker

_LONGEST_WITH_COLON = 8


class StyledLine(NamedTuple):
    """A line with its style.

    Attributes:
        text: Its text, white space folded.
        bold: Whether all of it is bold.
        italic: Whether all of it is italic.
    """

    text: str
    bold: bool
    italic: bool


def is_heading_line(line: StyledLine) -> bool:
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


def heading_draft(line: StyledLine) -> Draft:
    """Make a heading of such a line; its level is left open."""
    number, rest = numbered(line.text) or (None, line.text)
    evidence = "bold line" if line.bold else "italic line"
    return Draft("heading", rest, number=number, evidence=(evidence,))
