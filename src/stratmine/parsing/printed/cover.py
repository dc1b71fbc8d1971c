"""The cover: its largest type is the document's title, and the rest of it no heading."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.printed.labels import look
from stratmine.parsing.printed.layout import TextBlock
from stratmine.parsing.words.contents import fold

TITLE = "title"
"""The evidence that the title carries."""

MOST_WORDS = 90
LONGEST_BLOCK = 45
_OUTER = ("tagged", "bookmark", "contents")


def mark_title(blocks: Sequence[TextBlock]) -> None:
    """Find the title on the first page; what else stands around it there is no heading.

    On a cover, a first page with few words and no paragraph, only the title stays a heading.
    On any other first page, what stands over the title goes (the organisation's name), and the
    line under it that is set unlike all other headings (a subtitle). What tags, bookmarks or
    the contents page name as a heading stays one.
    """
    if not blocks:
        return
    first_page = blocks[0].lines[0].page
    page = [block for block in blocks if block.lines[0].page == first_page]
    headings = [block for block in page if block.kind == "heading"]
    if not headings:
        return
    title = max(headings, key=look)
    if len(page) < len(blocks) and _is_cover(page):
        title.evidence.append(TITLE)
        beside = headings
    else:
        beside = _around(title, headings, blocks)
    again = [b for b in blocks if b.kind == "heading" and _repeats(b, title)]
    for block in (*beside, *again):
        if block is not title and not any(cue.startswith(_OUTER) for cue in block.evidence):
            block.kind = "paragraph"
            block.evidence = []


def _repeats(block: TextBlock, title: TextBlock) -> bool:
    """Whether a block is the title once more, and smaller, as in the imprint."""
    return look(block) < look(title) and fold(block.text) == fold(title.text)


def _is_cover(page: Sequence[TextBlock]) -> bool:
    if any(block.kind == "list_item" for block in page):
        return False
    lengths = [sum(line.text.count(" ") + 1 for line in block.lines) for block in page]
    return sum(lengths) <= MOST_WORDS and max(lengths) <= LONGEST_BLOCK


def _around(
    title: TextBlock, headings: Sequence[TextBlock], blocks: Sequence[TextBlock]
) -> list[TextBlock]:
    """The headings over the title, and a subtitle right under it."""
    if sum(look(block) == look(title) for block in blocks if block.kind == "heading") > 1:
        return []
    place = headings.index(title)
    around = list(headings[:place])
    index = blocks.index(title) + 1
    below = blocks[index] if index < len(blocks) else None
    if below is not None and below in headings:
        style = below.lines[0].style
        alike = [b for b in blocks if b.kind == "heading" and b.lines[0].style == style]
        around.extend([below] if len(alike) == 1 else [])
    return around
