"""The way from printed pages to blocks: the stages of parsing in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from stratmine.parsing.assembly import join_block, vocabulary
from stratmine.parsing.columns import reading_order
from stratmine.parsing.furniture import PageLines, find_furniture
from stratmine.parsing.headings import mark_headings
from stratmine.parsing.layout import Line, PageLayout, TextBlock
from stratmine.parsing.lines import main_style, merge_pieces, pieces_of_lines
from stratmine.parsing.paragraphs import group_paragraphs, usual_size
from stratmine.schema.document import Block


def blocks_of_pages(
    layouts: Sequence[PageLayout],
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the body in reading order, and the furniture."""
    pages = [_lines_of(layout) for layout in layouts]
    all_lines = list(chain.from_iterable(page.pieces for page in pages))
    if not all_lines:
        return (), ()
    furniture = find_furniture(pages, usual_size(all_lines))
    body: list[TextBlock] = []
    aside: list[TextBlock] = []
    for page in pages:
        kept = [piece for piece in page.pieces if id(piece) not in furniture]
        columns = [merge_pieces(column) for column in reading_order(kept)]
        body.extend(group_paragraphs(columns))
        aside.extend(TextBlock([p]) for p in page.pieces if id(p) in furniture)
    body_lines = [line for block in body for line in block.lines]
    mark_headings(body, main_style(word for line in body_lines for word in line.words))
    return _finished(body, aside, body_lines)


def _lines_of(layout: PageLayout) -> PageLines:
    upright = [word for word in layout.words if word.upright]
    return PageLines(layout.number, layout.height, pieces_of_lines(upright, layout.number))


def _finished(
    body: list[TextBlock], aside: list[TextBlock], lines: list[Line]
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    known = vocabulary(lines)
    blocks = [join_block(block, f"b{i}", known) for i, block in enumerate(body, 1)]
    furniture = [join_block(block, f"f{i}", known) for i, block in enumerate(aside, 1)]
    return tuple(blocks), tuple(furniture)
