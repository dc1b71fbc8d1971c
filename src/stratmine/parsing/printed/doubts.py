"""What speaks against a heading: its wording, and what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stratmine.parsing.printed.layout import TextBlock
from stratmine.parsing.printed.paragraphs import ENDS_SENTENCE

INSET = 2.0  # type sizes on both sides of a centred line
NEAR = 0.6  # of the larger type's size
SHORT = 60  # characters
STATEMENT = 8  # words
STANDS_OVER = 1.2  # type sizes

SPACE_ABOVE, CENTRED, SHORTNESS = 0.5, 0.8, 0.4
MOST_IN_FAVOUR = SPACE_ABOVE + CENTRED + SHORTNESS
"""The most that the look around a block can say for a heading."""

_HEADING_ROLE = re.compile(r"^H([1-9])?$")
_QUOTATION = re.compile(r"""^[»«"”“].*[.!?…]\s?[»«"”“]$""")
_SENTENCES = re.compile(r"[^\W\d_]{2,}[.!?] [A-ZÅÄÖÆØ]")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands around a block in reading order.

    Attributes:
        above: The block before it; None for the first.
        below: The block after it; None for the last.
    """

    above: TextBlock | None
    below: TextBlock | None


def heading_role(block: TextBlock) -> int | None:
    """The level that a tag gives a block: 1 to 9; None if it is not tagged as a heading."""
    tag = block.lines[0].tag
    match = _HEADING_ROLE.match(tag.role) if tag else None
    return int(match[1] or 1) if match else None


def doubts(block: TextBlock, around: Neighbours, *, tagged: bool, named: bool) -> dict[str, float]:
    """What a block's wording and its neighbours say against a heading; space may speak for it.

    Args:
        block: What may be a heading.
        around: What stands around it.
        tagged: Whether tags name the headings of the document.
        named: Whether the file names this one elsewhere: by a tag, a bookmark, a contents page.
    """
    found = {"space above": SPACE_ABOVE} if _has_space_above(block, around.above) else {}
    found |= _wording(block.text)
    if _is_statement(block, around.below):
        found["statement"] = -4.5
    if _is_centred(block):
        found["centred"] = CENTRED
    if _is_part_of_sentence(block, around, named=named):
        found["part of a sentence"] = -4.5
    if tagged and heading_role(block) is None and block.lines[0].tag is not None:
        found["tagged as text"] = -1.6
    if block.kind == "list_item" and not found.get("space above"):
        found["list"] = -1.0
    return found


def _wording(text: str) -> dict[str, float]:
    found = {"long": -0.5 * max(0, (len(text) - 40) // 40)}
    if len(text) <= SHORT:
        found["short"] = SHORTNESS
    if text.endswith((".", ";")) and not text.endswith("..."):
        found["ends a sentence"] = -1.8
    if text.endswith((",", "-", "–")):
        found["breaks off"] = -2.0
    if _QUOTATION.match(text):
        found["quotation"] = -4.5
    if text[0].islower():
        found["lower case"] = -1.2
    return found


def _has_space_above(block: TextBlock, above: TextBlock | None) -> bool:
    if above is None or above.lines[-1].region != block.lines[0].region:
        return True
    gap = block.lines[0].top - above.lines[-1].bottom
    return gap > 0.4 * block.lines[0].style.size


def _is_centred(block: TextBlock) -> bool:
    """Whether all lines stand in the middle of a column that they do not fill."""
    for line in block.lines:
        before, after = line.x0 - line.left, line.right - line.x1
        if before < INSET * line.style.size or abs(before - after) > line.style.size:
            return False
    return True


def _is_statement(block: TextBlock, below: TextBlock | None) -> bool:
    """Whether a block is running text in large type: two sentences, or one that stands alone."""
    text = block.text
    words = text.count(" ") + 1
    if not text.endswith((".", "!", "?")) or words < STATEMENT or block.number is not None:
        return False
    return bool(_SENTENCES.search(text)) or (text.endswith(".") and not _is_over(block, below))


def _is_over(block: TextBlock, below: TextBlock | None) -> bool:
    """Whether text stands right under a block."""
    if below is None or below.lines[0].page != block.lines[-1].page:
        return False
    gap = below.lines[0].top - block.lines[-1].bottom
    return abs(gap) < STANDS_OVER * block.lines[-1].style.size


def _is_part_of_sentence(block: TextBlock, around: Neighbours, *, named: bool) -> bool:
    """Whether the text runs on in the block below or above: «8 ud af 10» «brugere er …».

    Nothing heads the end of a document, but for a heading that is named elsewhere.
    """
    if around.below is None:
        return not named
    if _runs_on(block, around.below):
        return True
    return around.above is not None and _runs_on(around.above, block)


def _runs_on(upper: TextBlock, lower: TextBlock) -> bool:
    last, first = upper.lines[-1], lower.lines[0]
    size = max(last.style.size, first.style.size)
    if last.page != first.page or lower.marker is not None:
        return False
    if not -size < first.top - last.bottom < NEAR * size:
        return False
    if first.text[:1].islower():
        figure = last.text[:1].isdigit() and last.style.size > first.style.size
        return figure or not last.text.endswith(ENDS_SENTENCE)
    return (
        first.text[:1].isdigit() and first.style.size > last.style.size and last.text[:1].islower()
    )
