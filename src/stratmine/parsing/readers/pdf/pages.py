"""The pages of an open PDF as words, rules and boxes."""

from __future__ import annotations

from typing import Any

import pypdfium2

from stratmine.parsing.printed.layout import PageLayout, Tag
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.annotations import open_page
from stratmine.parsing.readers.pdf.geometry import PageFrame
from stratmine.parsing.readers.pdf.legible import find_faults
from stratmine.parsing.readers.pdf.ocr import recognise
from stratmine.parsing.readers.pdf.ruled import find_grids
from stratmine.parsing.readers.pdf.shapes import read_shapes
from stratmine.parsing.readers.pdf.structure import read_tags
from stratmine.parsing.readers.pdf.words import read_words

SCANNED_SHARE = 0.5
"""Share of a page that pictures cover, if it has no text, from which on it is a scan."""

LONGEST_SIDE = 1_000_000
"""Points (350 m). pdfium sets memory aside for each point of a page's sides."""


def read_page(document: Any, index: int, tables: bool = True) -> PageLayout:  # noqa: ANN401
    """Read the page at `index` (from 0) of an open pypdfium2 document.

    Args:
        document: The open document.
        index: Page counted from 0.
        tables: Whether ruled tables are looked for.

    Raises:
        PdfiumError: pdfium cannot read the page, or it is larger than any sheet.
    """
    page = open_page(native.address(document.raw), index)
    try:
        frame = PageFrame.of(page)
        if max(frame.width, frame.height) > LONGEST_SIDE:
            raise pypdfium2.PdfiumError(
                f"its sides are {frame.width:g} and {frame.height:g} points"
            )
        tags = read_tags(page)
        text_page = native.load_text(page)
        if not text_page:
            raise pypdfium2.PdfiumError("its text cannot be loaded")
        try:
            words = read_words(native.Pointer(text_page), frame, tags)
        finally:
            native.close_text(text_page)
        shapes = read_shapes(page, frame)
    finally:
        native.close_page(page)
    faults = find_faults(words)
    return PageLayout(
        number=index + 1,
        label=native.decoded(document.get_page_label, index) or None,
        width=frame.width,
        height=frame.height,
        words=words,
        boxes=shapes.boxes,
        # Where tags tell the cells, the lines around them tell nothing more.
        grids=find_grids(shapes.rules) if tables and not _has_cells(tags) else (),
        rules=shapes.rules,
        fills=shapes.fills,
        marks=shapes.marks,
        scanned=not words and shapes.image_share > SCANNED_SHARE,
        unmapped=faults.unmapped,
        illegible=faults.illegible,
    )


def recognise_page(document: Any, layout: PageLayout, seconds: float) -> None:  # noqa: ANN401
    """Put the words that OCR reads on a page into its layout, instead of those of the file.

    Args:
        document: The open document.
        layout: The page as `read_page` found it.
        seconds: How long OCR may take.
    """
    page = document[layout.number - 1]
    try:
        words = recognise(page, seconds)
    finally:
        page.close()
    faults = find_faults(words)
    if words and not (layout.illegible and faults.illegible):
        layout.words, layout.illegible, layout.unmapped = words, (), faults.unmapped


def _has_cells(tags: dict[int, Tag]) -> bool:
    return any(tag.cell is not None for tag in tags.values())
