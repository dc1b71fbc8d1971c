"""What a printed page is made of, between the file's reader and the finished blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from stratmine.schema.base import BoundingBox
from stratmine.schema.document import BlockKind

DECIMALS = 2
"""Decimals of places in points: finer differences are none that can be seen."""


class Style(NamedTuple):
    """How characters are set.

    Attributes:
        font: PostScript name without subset prefix.
        size: Size in points as shown.
        bold: Whether the weight is bold.
        italic: Whether it is slanted.
        color: ``#rrggbb``.
    """

    font: str
    size: float
    bold: bool
    italic: bool
    color: str


class Tag(NamedTuple):
    """What a tagged PDF says about a stretch of text.

    Attributes:
        role: Standard structure type: ``H1``, ``P``, ``LI``, ``TH``; ``Artifact``.
        element: Which structure element of the page it belongs to; equal for its lines.
        cell: Which cell of a table it stands in.
    """

    role: str
    element: int
    cell: CellPlace | None = None


class CellPlace(NamedTuple):
    """The place of a tagged table's cell: table of the page, row and column from 0."""

    table: int
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


class Bookmark(NamedTuple):
    """An entry of a PDF's outline.

    Attributes:
        title: As the viewer shows it.
        level: 1 is the highest.
        page: The page it leads to, if known.
    """

    title: str
    level: int
    page: int | None


@dataclass(slots=True, eq=False)
class Word:
    """A word with its box in points from the page's top left corner.

    Attributes:
        text: The characters as mapped by the font.
        x0: Left edge.
        top: Upper edge of the type's body, not of the ink.
        x1: Right edge.
        bottom: Lower edge.
        baseline: Where it stands.
        style: How it is set.
        tag: What the structure tree says about it.
        upright: Whether it reads from left to right.
        confidence: How sure OCR was of it, 0 to 1; None where the file has text.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    baseline: float
    style: Style
    tag: Tag | None = None
    upright: bool = True
    confidence: float | None = None


@dataclass(slots=True, eq=False)
class Line:
    """Words that stand beside each other in one column.

    Attributes:
        words: From left to right.
        page: Page number from 1.
        x0: Left edge.
        top: Upper edge.
        x1: Right edge.
        bottom: Lower edge.
        text: The words, repaired and joined by spaces.
        style: The style of most of its characters.
        left: Left edge of the column that it stands in.
        right: Right edge of that column.
        region: Which column of the page it stands in, in reading order.
        boxed: Whether it stands in a filled or framed box.
        aside: Whether it is a heading in the margin, beside its text.
        content: The finished blocks that stand at its place: a table, or the text of a box.
    """

    words: list[Word]
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    style: Style
    left: float = 0.0
    right: float = 0.0
    region: int = 0
    boxed: bool = False
    aside: bool = False
    content: Sequence[TextBlock] = ()

    @property
    def bbox(self) -> BoundingBox:
        """The box around the line."""
        return self.x0, self.top, self.x1, self.bottom

    @property
    def baseline(self) -> float:
        """Where its first word stands; the upper edge of a table or box."""
        return self.top if self.content else self.words[0].baseline

    @property
    def tag(self) -> Tag | None:
        """What the structure tree says of its first word."""
        return self.words[0].tag


def holds(box: BoundingBox, item: Word | Line) -> bool:
    """Whether the middle of a word or line stands in an area."""
    x, y = (item.x0 + item.x1) / 2, (item.top + item.bottom) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


class Rule(NamedTuple):
    """A straight line or the edge of a filled area; flat or upright."""

    x0: float
    top: float
    x1: float
    bottom: float


class Fill(NamedTuple):
    """An area filled with a colour other than white, as 0xrrggbb."""

    box: BoundingBox
    color: int


class GridCell(NamedTuple):
    """A cell of a ruled table: its box and its place in the grid."""

    x0: float
    top: float
    x1: float
    bottom: float
    row: int
    column: int
    row_span: int
    column_span: int


@dataclass(slots=True, eq=False)
class PageLayout:
    """A page as its reader found it.

    Attributes:
        number: Counted from 1.
        width: In points as shown.
        height: In points as shown.
        words: In the order of the file.
        boxes: Filled or framed areas that may hold text.
        grids: Cells of the ruled tables.
        rules: Ruling lines and the edges of rectangles.
        fills: Filled areas, the later ones over the earlier ones.
        marks: Small pictures and outlines, such as bullets.
        scanned: Whether it is a picture without text of the file's own.
        unmapped: Whether many characters have no meaning.
        illegible: Names of the fonts whose letters make no words.
        label: What the file itself calls it: «iv», «12».
    """

    number: int
    width: float
    height: float
    words: list[Word]
    boxes: Sequence[BoundingBox] = ()
    grids: Sequence[Sequence[GridCell]] = ()
    rules: Sequence[Rule] = ()
    fills: Sequence[Fill] = ()
    marks: Sequence[BoundingBox] = ()
    scanned: bool = False
    unmapped: bool = False
    illegible: Sequence[str] = ()
    label: str | None = None


@dataclass(slots=True, eq=False)
class TableCell:
    """A cell of a table, ruled, tagged or borderless.

    Attributes:
        lines: What is printed in it, from top to bottom.
        row: Row from 0.
        column: Column from 0.
        row_span: Number of rows that it covers.
        column_span: Number of columns that it covers.
        header: Whether it is a header of its column.
    """

    lines: list[Line]
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False

    @property
    def text(self) -> str:
        """Its lines with spaces between them."""
        return " ".join([line.text for line in self.lines])


@dataclass(slots=True, eq=False)
class TextBlock:
    """Lines that belong together, on their way to a block.

    Attributes:
        lines: From top to bottom; the lines of a paragraph that goes on overleaf included.
        kind: As in `stratmine.schema.BlockKind`.
        marker: Marker of a list item.
        number: Number of a list item or heading.
        depth: Depth of a list item.
        level: Level of a heading.
        evidence: What spoke for a heading.
        cells: Of a table, row by row.
    """

    lines: list[Line]
    kind: BlockKind = "paragraph"
    marker: str | None = None
    number: str | None = None
    depth: int = 0
    level: int | None = None
    evidence: list[str] = field(default_factory=list)
    cells: list[TableCell] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its lines with spaces between them, hyphens at their ends kept."""
        return " ".join([line.text for line in self.lines])
