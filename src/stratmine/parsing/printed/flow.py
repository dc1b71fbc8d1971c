"""Text that goes on in the next column or on the next page, and how deep items are nested."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stratmine.parsing.printed.layout import Line, TextBlock
from stratmine.parsing.printed.paragraphs import ENDS_SENTENCE, is_bold
from stratmine.parsing.words.hyphenation import SOFT_HYPHEN
from stratmine.parsing.words.markers import split_marker

SAME_SIZE = 0.06
FULL_LINE = 0.85
SAME_INDENT = 0.6  # type sizes
FARTHEST_PAGE = 2
_BETWEEN = frozenset({"footnote", "caption"})


def join_flow(blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Join paragraphs and items that a column's or page's end cut in two.

    Footnotes and captions may stand between the two parts.
    """
    joined: list[TextBlock] = []
    for block in blocks:
        above = next((b for b in reversed(joined) if b.kind not in _BETWEEN), None)
        if above is not None and block.kind == "paragraph" and _goes_on(above, block):
            above.lines.extend(block.lines)
        else:
            joined.append(block)
    return joined


def _goes_on(above: TextBlock, block: TextBlock) -> bool:
    if above.kind not in {"paragraph", "list_item"} or above.evidence or block.evidence:
        return False
    last, first = above.lines[-1], block.lines[0]
    moved = (last.page, last.region) != (first.page, first.region)
    if not moved or not 0 <= first.page - last.page < FARTHEST_PAGE or not _alike(last, first):
        return False
    if last.text.endswith(("-", SOFT_HYPHEN)) and last.text[-2:-1].isalpha():
        return True
    if last.text.endswith(ENDS_SENTENCE):
        return False
    return first.text[:1].islower() or (len(above.lines) > 1 and _fills_column(last, first))


def _fills_column(last: Line, first: Line) -> bool:
    """Whether a paragraph's last line is full, so that a name may begin the next column."""
    full = last.x1 - last.left >= FULL_LINE * (last.right - last.left)
    return full and split_marker(first.text).marker is None


def _alike(last: Line, first: Line) -> bool:
    size = max(last.style.size, first.style.size)
    same_size = abs(last.style.size - first.style.size) <= SAME_SIZE * size
    return same_size and is_bold(last) == is_bold(first) and first.words[0].upright


def set_depths(blocks: Iterable[TextBlock]) -> None:
    """Set how deep list items are nested, from their indents.

    Items that follow each other, with nothing but their own text between, form a list. An item
    further right than the one above is nested in it.
    """
    indents: list[float] = []
    region: tuple[int, int] | None = None
    for block in blocks:
        if block.kind != "list_item":
            if block.kind not in _BETWEEN:
                indents = []
            continue
        line = block.lines[0]
        offset = line.x0 - line.left
        slack = SAME_INDENT * line.style.size
        place = (line.page, line.region)
        if region != place and indents:
            indents = _moved(indents, offset, slack)
        region = place
        while indents and offset < indents[-1] - slack:
            indents.pop()
        if not indents or offset > indents[-1] + slack:
            indents.append(offset)
        block.depth = len(indents) - 1


def _moved(indents: list[float], offset: float, slack: float) -> list[float]:
    """The indents of a list in a new column: they hold where one of them fits."""
    fits = any(abs(offset - indent) <= slack for indent in indents)
    return indents if fits else []
