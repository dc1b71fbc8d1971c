"""A parsed document: what stands where, before anything is read out of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, ConfigDict, Field

from stratmine.schema.base import BoundingBox, Points, Record
from stratmine.schema.issue import Issue
from stratmine.schema.version import SCHEMA_VERSION, check_version

BlockKind = Literal["heading", "paragraph", "list_item", "table", "caption", "footnote"]
MediaType = Literal[
    "application/pdf",
    "text/html",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "text/plain",
    "text/markdown",
    "application/xml",
]

BLOCK_SEPARATOR = "\n\n"
"""Stands between two blocks in `ParsedDocument.text`."""

CONTENTS_PAGE = "contents page"
"""Evidence of a block that is an entry of a contents page."""


class Source(Record):
    """The file that a document was read from.

    Attributes:
        file: File name without folders.
        sha256: Hash of the file's bytes, in hex.
        media_type: What the bytes are, whatever the file's name says.
        pages: Number of pages in the file; None where the format has none.
        producer: The program that made a PDF, as the file says.
        truncated: Whether a limit cut off the rest of the file.
    """

    file: str
    sha256: str
    media_type: MediaType
    pages: int | None = None
    producer: str | None = None
    truncated: bool = False


class Font(Record):
    """How a block is set: what most of its characters have.

    Attributes:
        name: PostScript name without subset prefix.
        size: Size in points.
        bold: Whether the weight is bold, by name or by flag.
        italic: Whether the style is italic.
        color: ``#rrggbb``.
    """

    name: str | None = None
    size: Points | None = None
    bold: bool = False
    italic: bool = False
    color: str | None = None


# A long document has ten thousands of spans and cells; as models they would take three times the
# memory.
@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a block's text that stands in one place: mostly one printed line.

    Attributes:
        start: Offset in the block's text.
        end: Offset after the last character.
        page: Page number counted from 1.
        bbox: The box around it, to hundredths of a point; None where there are no positions.
    """

    start: int
    end: int
    page: int
    bbox: BoundingBox | None = None

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table.

    Attributes:
        text: The cell's text, its lines joined.
        row: Row counted from 0.
        column: Column counted from 0.
        row_span: Number of rows that it covers.
        column_span: Number of columns that it covers.
        header: Whether it is a header of its column.
        start: Offset of the cell's text in the block's text.
    """

    text: str
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False
    start: int = 0

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")


class Block(Record):
    """A heading, paragraph, list item, table, caption or footnote.

    Attributes:
        id: Unique in the document: ``b1``, ``b2`` in reading order.
        kind: What it is.
        text: As the author wrote it: lines joined, hyphenation undone, white space folded,
            a list item without its marker, a heading without its number. A table's text is
            its cells, row by row, joined by tabs and line breaks.
        spans: Where the text stands, in the order of the text.
        level: Of a heading: 1 is the highest.
        number: The printed number of a heading or list item: ``2.1``, ``Mål 4``, ``a``.
        marker: The bullet or number of a list item as printed.
        depth: How deep a list item is nested, from 0.
        cells: Of a table, row by row.
        font: How it is set, where known.
        language: ``da``, ``sv`` or another code; None where too short to say.
        evidence: Why it is what it is, for headings: the cues that spoke for it.
        confidence: How sure OCR was of the block's words in the mean, 0 to 1; None for text
            that is the file's own.
    """

    id: str
    kind: BlockKind
    text: str
    spans: tuple[Span, ...] = ()
    level: int | None = Field(default=None, ge=1, le=9)
    number: str | None = None
    marker: str | None = None
    depth: int = Field(default=0, ge=0)
    cells: tuple[Cell, ...] = ()
    font: Font | None = None
    language: str | None = None
    evidence: tuple[str, ...] = ()
    confidence: float | None = Field(default=None, ge=0.0, le=1.0)

    @property
    def page(self) -> int | None:
        """The page that the block begins on."""
        return self.spans[0].page if self.spans else None

    @property
    def bbox(self) -> BoundingBox | None:
        """The box around the block on its first page."""
        boxes = [s.bbox for s in self.spans if s.page == self.page and s.bbox is not None]
        return enclosing(boxes)


class Page(Record):
    """A page.

    Attributes:
        number: Counted from 1.
        width: In points, as shown.
        height: In points, as shown.
        label: The printed page number, if the file gives one.
        scanned: Whether the page is a picture without text.
        confidence: How sure OCR was of the page's words in the mean, 0 to 1; None for pages
            that were not read by OCR.
    """

    number: int
    width: Points | None = None
    height: Points | None = None
    label: str | None = None
    scanned: bool = False
    confidence: float | None = Field(default=None, ge=0.0, le=1.0)


class Metadata(Record):
    """What the file says about itself; none of it is checked.

    Attributes:
        title: Title field of the file.
        author: Author field.
        created: Date of making, as ISO date.
        language: Language tag of the file.
        site: Name of the web site, for a web page.
    """

    title: str | None = None
    author: str | None = None
    created: str | None = None
    language: str | None = None
    site: str | None = None


class ParsedDocument(Record):
    """A document as blocks in reading order.

    Attributes:
        schema_name: ``stratmine.ParsedDocument``.
        schema_version: Version of the schema.
        id: Hash of the file's content.
        source: The file.
        metadata: What the file says about itself.
        language: ``da`` or ``sv``, or another language's code; None where unknown.
        pages: The pages; empty where the format has none.
        blocks: The body in reading order.
        furniture: Running headers, footers, page numbers, web navigation: kept apart.
        issues: What went wrong or was uncertain.
    """

    schema_name: Literal["stratmine.ParsedDocument"] = "stratmine.ParsedDocument"
    schema_version: Annotated[
        str, AfterValidator(lambda v: check_version(v, "the parsed document"))
    ] = SCHEMA_VERSION
    id: str
    source: Source
    metadata: Metadata = Metadata()
    language: str | None = None
    pages: tuple[Page, ...] = ()
    blocks: tuple[Block, ...] = ()
    furniture: tuple[Block, ...] = ()
    issues: tuple[Issue, ...] = ()

    @cached_property
    def text(self) -> str:
        """The blocks' texts, a blank line between two."""
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks)

    @cached_property
    def offsets(self) -> dict[str, int]:
        """Where each block's text begins in `text`, by block id."""
        starts: dict[str, int] = {}
        position = 0
        for block in self.blocks:
            starts[block.id] = position
            position += len(block.text) + len(BLOCK_SEPARATOR)
        return starts


def enclosing(boxes: list[BoundingBox]) -> BoundingBox | None:
    """Return the smallest box around all boxes; None for none."""
    if not boxes:
        return None
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)
