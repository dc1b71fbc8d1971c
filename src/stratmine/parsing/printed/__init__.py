"""The way from printed pages to blocks: the stages of parsing in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from stratmine.parsing.printed.assembly import join_block, vocabulary
from stratmine.parsing.printed.beside import with_numbers_beside
from stratmine.parsing.printed.boxes import split_boxes
from stratmine.parsing.printed.charts import part_chart_figures, part_labels
from stratmine.parsing.printed.columns import reading_order
from stratmine.parsing.printed.contents import is_contents_heading, read_entries, split_contents
from stratmine.parsing.printed.cover import mark_title
from stratmine.parsing.printed.doubts import heading_role
from stratmine.parsing.printed.drawn import add_drawn_bullets
from stratmine.parsing.printed.edges import PageLines
from stratmine.parsing.printed.flow import join_flow, set_depths
from stratmine.parsing.printed.furniture import MARGIN, find_furniture
from stratmine.parsing.printed.headings import Hints, mark_headings, split_numbers
from stratmine.parsing.printed.labels import join_labels
from stratmine.parsing.printed.layout import (
    Bookmark,
    Line,
    PageLayout,
    Style,
    TextBlock,
    Word,
    holds,
)
from stratmine.parsing.printed.levels import set_levels
from stratmine.parsing.printed.lines import (
    main_style,
    merge_pieces,
    merge_words,
    pieces_of_lines,
    stand_in,
    turned_lines,
)
from stratmine.parsing.printed.notes import mark_notes
from stratmine.parsing.printed.paragraphs import group_paragraphs, usual_leadings
from stratmine.parsing.printed.pictured import with_pictured_headings
from stratmine.parsing.printed.tables.aligned import grids_by_alignment
from stratmine.parsing.printed.tables.banded import grids_between_rules
from stratmine.parsing.printed.tables.bands import joined_rules
from stratmine.parsing.printed.tables.continued import merge_continued
from stratmine.parsing.printed.tables.headed import headed_grids
from stratmine.parsing.printed.tables.labelled import label_grids
from stratmine.parsing.printed.tables.overhead import with_names_over
from stratmine.parsing.printed.tables.overleaf import row_overleaf
from stratmine.parsing.printed.tables.parted import parted_cells
from stratmine.parsing.printed.tables.ruled import find_tables
from stratmine.parsing.printed.tables.tiles import tile_grids
from stratmine.parsing.printed.torn import close_torn_words
from stratmine.schema.base import BoundingBox
from stratmine.schema.document import CONTENTS_PAGE, Block, enclosing

FEWEST_TAGGED = 2
BANNER = 1.2  # times the size of running text
PANEL = 0.6
"""Share of the page's height from which on a box is a bar or panel beside the text."""


class Setting(NamedTuple):
    """How the running text of a document is set.

    Attributes:
        body_size: Type size in points.
        leadings: Usual distance of two baselines for each type size.
        tables: Whether tables are looked for.
    """

    body_size: float
    leadings: dict[float, float]
    tables: bool


class Structure(NamedTuple):
    """What a document consists of, not yet joined to text.

    Attributes:
        body: In reading order.
        furniture: Running headers, footers and page numbers, from top to bottom.
    """

    body: list[TextBlock]
    furniture: list[TextBlock]


def find_structure(
    layouts: Sequence[PageLayout], bookmarks: Sequence[Bookmark], tables: bool = True
) -> Structure:
    """Find the blocks of a document, what they are, and their order.

    Takes the words out of the pages one by one: those of a long document are never held together
    with its blocks.

    Args:
        layouts: The pages.
        bookmarks: The outline.
        tables: Whether tables are looked for.
    """
    pages = [_lines_of(layout) for layout in layouts]
    all_lines = list(chain.from_iterable((*page.pieces, *page.turned) for page in pages))
    if not all_lines:
        return Structure([], [])
    body_style = main_style([word for line in all_lines for word in line.words])
    add_drawn_bullets([page.pieces for page in pages], [one.marks for one in layouts], body_style)
    setting = Setting(body_style.size, usual_leadings(all_lines), tables)
    furniture = find_furniture(pages, body_style.size)
    body: list[TextBlock] = []
    aside: list[Line] = []
    for layout, page in zip(layouts, pages, strict=True):
        kept = [piece for piece in page.pieces if id(piece) not in furniture]
        blocks = _group_page(layout, kept, setting, body[-1] if body else None)
        blocks.extend(TextBlock([line]) for line in page.turned if id(line) not in furniture)
        apart = [line for line in [*page.pieces, *page.turned] if id(line) in furniture]
        _forget_words(layout, page, [*blocks, TextBlock(apart)])
        body.extend(blocks)
        aside.extend(apart)
    close_torn_words([line for block in body for line in block.lines])
    body, repeated = merge_continued(join_labels(body, body_style.size))
    mark_notes(body, body_style.size, {page.number: page.height for page in layouts})
    body = _with_headings(body, body_style, bookmarks, aside)
    body = join_flow(body)
    set_depths(body)
    aside = sorted([*aside, *repeated], key=lambda line: (line.page, line.top, line.x0))
    return Structure(body, [TextBlock([line]) for line in aside])


def _forget_words(layout: PageLayout, page: PageLines, blocks: Iterable[TextBlock]) -> None:
    """Let go of a page's single words: from here on only how they are set is asked for."""
    for block in blocks:
        if CONTENTS_PAGE not in block.evidence:  # whose entries are parted at gaps between words
            for line in block.lines:
                merge_words(line)
    layout.words.clear()
    page.pieces.clear()
    page.turned.clear()


def join_structure(structure: Structure) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the finished body and furniture.

    Takes the blocks out of the structure one by one, so that the words and the finished text of
    a long document are never held both.
    """
    known = vocabulary(line for block in structure.body for line in block.lines)
    # Furniture first: its words stand in memory between those of the body.
    furniture, body = (
        tuple(join_block(block, f"{prefix}{i}", known) for i, block in enumerate(_taken(blocks), 1))
        for prefix, blocks in (("f", structure.furniture), ("b", structure.body))
    )
    return body, furniture


def _taken(blocks: list[TextBlock]) -> Iterator[TextBlock]:
    """The blocks in their order; each is out of the list when it is given."""
    blocks.reverse()
    while blocks:
        yield blocks.pop()


def _lines_of(layout: PageLayout) -> PageLines:
    upright = [word for word in layout.words if word.upright]
    turned = [word for word in layout.words if not word.upright]
    grids = [enclosing([cell[:4] for cell in grid]) for grid in layout.grids]
    # A running header may be a ruled table itself; one that stands mostly below it is none.
    tables = [box for box in grids if box and _is_in_body(box, layout.height)]
    return PageLines(
        number=layout.number,
        height=layout.height,
        pieces=pieces_of_lines(upright, layout.number),
        tables=tables,
        turned=turned_lines(turned, layout.number),
    )


def _is_in_body(box: BoundingBox, height: float) -> bool:
    """Whether an area is higher than a margin, or stands in one with less than its half."""
    margin, size = MARGIN * height, box[3] - box[1]
    inside = min(box[3], height - margin) - max(box[1], margin)
    return size > margin or 2 * inside > size


def _group_page(
    page: PageLayout, pieces: list[Line], setting: Setting, last: TextBlock | None
) -> list[TextBlock]:
    pieces = _with_tables(page, pieces, last) if setting.tables else pieces
    pieces = with_numbers_beside(pieces)
    pieces, figures = part_chart_figures(pieces, setting.body_size)
    pieces, boxes = split_boxes(pieces, page.boxes, page.width * page.height)
    for frame, inside in boxes:
        # Large type in a band of colour is a heading of the page, not of a box.
        banner = all(piece.style.size > BANNER * setting.body_size for piece in inside)
        for piece in inside:
            piece.boxed = not banner
        box = stand_in(_group_columns(inside, setting), inside)
        box.boxed = True
        if frame[3] - frame[1] > PANEL * page.height:  # text beside it goes on at its empty foot
            box.top, box.bottom = min(box.top, frame[1]), max(box.bottom, frame[3])
        pieces.append(box)
    blocks = _group_columns(pieces, setting)
    # A caption does not part a paragraph that goes on overleaf.
    return [*blocks, TextBlock(figures, "caption")] if figures else blocks


def _with_tables(page: PageLayout, pieces: list[Line], last: TextBlock | None) -> list[Line]:
    """Put a stand-in at the place of each table."""
    words = [word for piece in pieces for word in piece.words]
    grids = [with_names_over(grid, pieces) for grid in page.grids] or tile_grids(page.boxes, pieces)
    if page.rules:
        frames = [enclosing([cell[:4] for cell in grid]) for grid in grids]
        loose = [word for word in words if not (word.tag and word.tag.cell)]
        if frames:
            loose = [word for word in loose if not _is_in_any(frames, word)]
        row = row_overleaf(page.rules, pieces, last)
        between = grids_between_rules(page.rules, loose) if loose else []
        grids.extend([*([row] if row else []), *between])
    if not grids and not any(word.tag and word.tag.cell for word in words):
        grids.extend(grids_by_alignment(pieces) or headed_grids(pieces) or label_grids(pieces))
        if not grids:
            return pieces
    if grids and page.rules:
        flat = joined_rules(page.rules)
        grids = [parted_cells(grid, flat) for grid in grids]
    tables, rest = find_tables(words, grids, page.number, page.fills)
    stand_ins = [stand_in([table], table.lines) for table in tables]
    return [*pieces_of_lines(rest, page.number), *stand_ins]


def _is_in_any(frames: Sequence[BoundingBox | None], word: Word) -> bool:
    return any(frame is not None and holds(frame, word) for frame in frames)


def _group_columns(pieces: list[Line], setting: Setting) -> list[TextBlock]:
    parted = [part_labels(column) for column in reading_order(pieces)]
    columns, entries = split_contents([merge_pieces(text) for text, _ in parted])
    blocks = group_paragraphs(columns, setting.body_size, setting.leadings)
    contents = [TextBlock(lines, evidence=[CONTENTS_PAGE]) for lines in entries]
    place = next((i for i, b in enumerate(blocks, 1) if is_contents_heading(b.lines[0])), 0)
    labels = [TextBlock([label], "caption") for _, labels in parted for label in labels]
    return blocks[:place] + contents + blocks[place:] + labels


def _with_headings(
    blocks: list[TextBlock], body: Style, bookmarks: Sequence[Bookmark], furniture: Iterable[Line]
) -> list[TextBlock]:
    """Mark the headings, and put those in that are pictures."""
    contents = [block for block in blocks if CONTENTS_PAGE in block.evidence]
    others = [block for block in blocks if CONTENTS_PAGE not in block.evidence]
    tagged = sum(heading_role(block) is not None for block in others) >= FEWEST_TAGGED
    entries = read_entries(contents)
    mark_headings(others, Hints(body, bookmarks, entries, tagged))
    mark_title(others)
    headings = [block for block in others if block.kind == "heading"]
    split_numbers(headings)
    set_levels(headings, entries, bookmarks)
    return with_pictured_headings(blocks, contents, furniture)
