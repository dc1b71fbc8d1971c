"""Headings in two parts: a label line («FOKUSOMRÅDE 1», «FORORD») over the name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import TextBlock
from stratmine.parsing.words.vocabulary import element_words

_LABEL = re.compile(r"^(?P<word>[^\W\d_]{3,})\s+(?P<number>\d{1,3}|[IVX]{1,5}|[A-H])[.:]?$")
_NUMBER = re.compile(r"^\d{1,2}\.?$")
_KICKER_WORDS = 3
_LONGEST_NAME = 160
_MOST_LINES = 5
_LARGER = 1.15
LARGE_NAME = 1.4  # times the size of running text

# Shares of the name's type size.
_GAP = 1.0
_SAME_EDGE = 0.6


def join_labels(blocks: Sequence[TextBlock], body_size: float) -> list[TextBlock]:
    """Join each label line with the name that stands right under it.

    A label is a word with a number that comes with at least two different numbers in the
    document, or a line of one to three words in capitals over larger type, or a large number
    over a name that is larger than running text, as on the first page of a chapter. Where such
    numbers count through the document, they may stand to the side of their names.

    Args:
        blocks: All blocks in reading order.
        body_size: Type size of the running text.
    """
    words = _label_words(blocks)
    counted = _counted(blocks, body_size)
    joined: list[TextBlock] = []
    for block in blocks:
        above = joined[-1] if joined else None
        if above is not None and (
            _is_label_of(above, block, words)
            or (_is_number_of(above, block, body_size) and _stands_under(above, block))
            or (id(above) in counted and len(above.lines) == 1)
        ):
            above.lines.extend(block.lines)
            above.evidence.append("label and name")
        else:
            joined.append(block)
    return joined


def _label_words(blocks: Iterable[TextBlock]) -> frozenset[str]:
    numbers: defaultdict[str, set[str]] = defaultdict(set)
    for block in blocks:
        match = _LABEL.match(block.lines[0].text) if len(block.lines) == 1 else None
        if match:
            numbers[match["word"].lower()].add(match["number"])
    return frozenset(word for word, found in numbers.items() if len(found) > 1)


def _is_label_of(label: TextBlock, name: TextBlock, words: frozenset[str]) -> bool:
    if len(label.lines) > 1 or label.evidence or name.kind != "paragraph":
        return False
    if not _stands_under(label, name) or not _may_be_name(name):
        return False
    match = _LABEL.match(label.lines[0].text)
    if match and match["word"].lower() in words:
        return True
    text = label.lines[0].text
    # A case number («EMN-2025-003383») is all digits but for its prefix.
    if sum(map(str.isdigit, text)) >= sum(map(str.isalpha, text)):
        return False
    if not text.isupper() or len(text.split()) > _KICKER_WORDS or _announces(text):
        return False
    return name.lines[0].style.size >= _LARGER * label.lines[0].style.size


def _announces(label: str) -> bool:
    """Whether a line is a heading over what it announces, and no part of its name: «MÅL»."""
    return label.lower() in element_words("goal", "activity", "indicator")


def _counted(blocks: Sequence[TextBlock], body_size: float) -> set[int]:
    """The ``id()`` of large numbers before names, where they count from 1 in order."""
    found = [
        block
        for block, name in pairwise(blocks)
        if _is_number_of(block, name, body_size) and block.lines[0].page == name.lines[0].page
    ]
    numbers = [int(block.lines[0].text.rstrip(".")) for block in found]
    is_series = len(numbers) > 1 and numbers == [*range(1, len(numbers) + 1)]
    return set(map(id, found)) if is_series else set()


def _is_number_of(number: TextBlock, name: TextBlock, body_size: float) -> bool:
    """Whether a chapter's number stands over its name: «01» «Utgångspunkter»."""
    if len(number.lines) > 1 or not _NUMBER.match(number.lines[0].text):
        return False
    size = name.lines[0].style.size
    large = LARGE_NAME * body_size <= size <= number.lines[0].style.size
    return large and name.kind == "paragraph" and _may_be_name(name)


def _stands_under(label: TextBlock, name: TextBlock) -> bool:
    upper, lower = label.lines[-1], name.lines[0]
    size = lower.style.size
    edges = abs(upper.x0 - lower.x0), abs(upper.x0 + upper.x1 - lower.x0 - lower.x1) / 2
    beside = min(edges) < _SAME_EDGE * size
    return upper.page == lower.page and beside and -size < lower.top - upper.bottom < _GAP * size


def _may_be_name(name: TextBlock) -> bool:
    text = name.text
    if len(text) > _LONGEST_NAME or len(name.lines) > _MOST_LINES:
        return False
    return not text.endswith((".", ",", ";")) and not _LABEL.match(text)


def look(block: TextBlock) -> tuple[float, bool]:
    """Size and weight of the largest type of a block: that of the name, if it has a label.

    A chapter's number may be larger than its name.
    """
    numbered = len(block.lines) > 1 and _NUMBER.match(block.lines[0].text)
    styles = [line.style for line in block.lines[1 if numbered else 0 :]]
    largest = max(styles, key=lambda style: (style.size, style.bold))
    return largest.size, largest.bold
