"""Footnotes and captions: small text with a mark of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from stratmine.parsing.printed.layout import TextBlock
from stratmine.parsing.words.vocabulary import printed_words
from stratmine.parsing.words.wordlist import alternatives

SMALLER = 0.93
"""Share of the body's size below which a footnote is set."""

LONGEST_CAPTION = 300
_LOWER_HALF = 0.5

_NOTE = re.compile(r"^(?P<number>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}|\*{1,3})\s*(?=[^\W\d]|[”\"«»(])")
_FIGURES = printed_words(lambda printed: printed.figures)
_MAPS = printed_words(lambda printed: printed.maps)
_CREDITS = printed_words(lambda printed: printed.credits)
_CAPTION = re.compile(
    rf"(?i)^(?:{alternatives((*_FIGURES, *_MAPS, *_CREDITS))})"
    r"(?P<number>\s+\d{1,3}(?:\.\d{1,2})?)?\s*[:.;–-]\s*\S"
)
_PICTURED_BY = alternatives(
    word.capitalize() for word in printed_words(lambda printed: printed.pictured_by)
)
_PHOTOGRAPHER = re.compile(rf"\b(?:{_PICTURED_BY})\s?:\s")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def mark_notes(blocks: Sequence[TextBlock], body_size: float, heights: dict[int, float]) -> None:
    """Mark footnotes and captions.

    Footnotes begin with a number or asterisks in the lower half of a page and are set smaller than
    the body, or a tag says that they are notes.

    Args:
        blocks: All blocks in reading order.
        body_size: Type size of the running text.
        heights: Height of each page in points.
    """
    for page, found in groupby(blocks, key=lambda block: block.lines[0].page):
        on_page = list(found)
        _mark_footnotes(on_page, body_size, heights[page])
        for block in on_page:
            if block.kind == "paragraph" and _is_caption(block, body_size):
                block.kind = "caption"


def _mark_footnotes(blocks: list[TextBlock], body_size: float, height: float) -> None:
    for block in blocks:
        tag = block.lines[0].tag
        tagged = tag is not None and tag.role in {"Note", "FENote"}
        if block.kind not in {"paragraph", "list_item"} or not (
            tagged or _is_small_and_low(block, body_size, height)
        ):
            continue
        match = _NOTE.match(block.lines[0].text)
        if tagged or match or block.number is not None:
            block.kind, block.marker = "footnote", None
            if match:
                block.number = match["number"].translate(_PLAIN)
                block.marker = match["number"]


def _is_small_and_low(block: TextBlock, body_size: float, height: float) -> bool:
    sizes = {line.style.size for line in block.lines}
    return max(sizes) <= SMALLER * body_size and block.lines[0].top > _LOWER_HALF * height


def _is_caption(block: TextBlock, body_size: float) -> bool:
    tag = block.lines[0].tag
    if tag is not None and tag.role == "Caption":
        return True
    text = block.text
    style = block.lines[0].style
    set_apart = style.size < body_size or style.italic or style.bold
    if style.size < SMALLER * body_size and _PHOTOGRAPHER.search(text):
        return len(text) <= LONGEST_CAPTION
    match = _CAPTION.match(text)
    if match is None or len(text) > LONGEST_CAPTION:
        return False
    return set_apart or match["number"] is not None
