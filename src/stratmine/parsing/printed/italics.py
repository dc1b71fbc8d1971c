"""Names in italics over their text: headings of documents that use no larger or bolder type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.layout import Line, Style, TextBlock
from stratmine.parsing.printed.paragraphs import ENDS_SENTENCE

FEWEST = 2
LONGEST = 60  # characters


def names_in_italics(blocks: Sequence[TextBlock]) -> set[int]:
    """Return the ``id()`` of short lines in italics that stand over plain text, several alike.

    The space above is larger than that below; under a quotation, or over a signature's office,
    it is not.

    Args:
        blocks: The blocks of the body in reading order.
    """
    found: defaultdict[Style, list[int]] = defaultdict(list)
    above: TextBlock | None = None
    for block, below in pairwise(blocks):
        if _is_name(block) and _stands_over(block, below, above):
            found[block.lines[0].style].append(id(block))
        above = block
    return {key for keys in found.values() if len(keys) >= FEWEST for key in keys}


def _is_name(block: TextBlock) -> bool:
    line = block.lines[0]
    return (
        block.kind == "paragraph"
        and len(block.lines) == 1
        and len(line.text) <= LONGEST
        and line.text[:1].isupper()
        and not line.text.endswith((*ENDS_SENTENCE, ",", ";", "”", "»", '"'))
        and all(word.style.italic for word in line.words)
    )


def _stands_over(block: TextBlock, below: TextBlock, above: TextBlock | None) -> bool:
    line, first = block.lines[0], below.lines[0]
    if below.cells or first.style.italic or _gap(line, first) is None:
        return False
    if below.kind != "list_item" and not first.text[:1].isupper():
        return False
    space = _gap(above.lines[-1], line) if above else None
    return space is None or space > (_gap(line, first) or 0.0)


def _gap(upper: Line, lower: Line) -> float | None:
    """The space between two lines of a column; None where they stand in two."""
    if (upper.page, upper.region) != (lower.page, lower.region) or lower.top < upper.top:
        return None
    return lower.top - upper.bottom
