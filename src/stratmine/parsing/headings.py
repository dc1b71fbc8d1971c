"""Headings and their levels, from ranked evidence."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.layout import Style, TextBlock
from stratmine.parsing.lines import main_style
from stratmine.parsing.paragraphs import ENDS_SENTENCE, is_bold

LARGER = 1.12
LONGEST = 160
MOST_LINES = 4


def mark_headings(blocks: Sequence[TextBlock], body: Style) -> None:
    """Turn the blocks that are headings into headings with a level."""
    found = [block for block in blocks if _evidence(block, body)]
    looks = sorted({_look(block) for block in found}, reverse=True)
    for block in found:
        block.kind = "heading"
        block.level = min(looks.index(_look(block)) + 1, 9)
        block.evidence = _evidence(block, body)


def _look(block: TextBlock) -> tuple[float, bool]:
    style = main_style([word for line in block.lines for word in line.words])
    return style.size, style.bold


def _evidence(block: TextBlock, body: Style) -> list[str]:
    text = " ".join(line.text for line in block.lines)
    if len(text) > LONGEST or len(block.lines) > MOST_LINES or not any(map(str.isalpha, text)):
        return []
    found = []
    size = _look(block)[0]
    if size >= LARGER * body.size:
        found.append("larger type")
    if all(map(is_bold, block.lines)) and not body.bold and size >= body.size * 0.95:
        found.append("bold")
    if text.endswith(ENDS_SENTENCE) and "larger type" not in found and not text.endswith(("?", ":")):
        return []
    return found if block.kind == "paragraph" or found else []
