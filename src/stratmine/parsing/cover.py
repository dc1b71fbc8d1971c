"""The cover: its largest type is the document's title, and the rest of it no heading."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.labels import look
from stratmine.parsing.layout import TextBlock

TITLE = "title"
"""The evidence that the title carries."""

MOST_WORDS = 90
LONGEST_BLOCK = 45
_OUTER = ("tagged", "bookmark", "contents")


def mark_title(blocks: Sequence[TextBlock]) -> None:
    """Keep one heading on a cover: the title, at level 1.

    A cover is a first page with few words and no paragraph. What tags, bookmarks or the
    contents page name as a heading stays one.
    """
    if not blocks:
        return
    first_page = blocks[0].lines[0].page
    cover = [block for block in blocks if block.lines[0].page == first_page]
    lengths = [sum(len(line.words) for line in block.lines) for block in cover]
    if len(cover) == len(blocks) or sum(lengths) > MOST_WORDS or max(lengths) > LONGEST_BLOCK:
        return
    headings = [block for block in cover if block.kind == "heading"]
    if not headings:
        return
    title = max(headings, key=look)
    title.evidence.append(TITLE)
    for block in headings:
        if block is not title and not any(cue.startswith(_OUTER) for cue in block.evidence):
            block.kind = "paragraph"
            block.evidence = []
