"""Text that lies over a page as an annotation: typed-in text, stamps, the values of forms."""

from __future__ import annotations

import pypdfium2
from pypdfium2 import raw

from stratmine.parsing.readers.pdf import native

MOST_ANNOTATIONS = 2_000

_SHOW_TEXT = frozenset(
    {raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_WATERMARK}
)


def open_page(document: int, index: int) -> int:
    """Open the page at `index` (from 0), the text of its annotations made part of its content.

    Links, notes that open on a click and marks over the text are taken off the page in memory:
    they hold no text that is printed.

    Args:
        document: Address of pdfium's document.
        index: Page counted from 0.

    Returns:
        The address of pdfium's page, to be closed with `native.close_page`.

    Raises:
        PdfiumError: pdfium cannot read the page.
    """
    page = _load(document, index)
    count = min(native.annotation_count(page), MOST_ANNOTATIONS)
    others = [number for number in range(count) if not _shows_text(page, number)]
    if len(others) == count:
        return page
    for number in reversed(others):
        native.annotation_remove(page, number)
    if native.page_flatten(page, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return page
    native.close_page(page)
    return _load(document, index)


def _load(document: int, index: int) -> int:
    page: int = native.load_page(document, index)
    if not page:
        raise pypdfium2.PdfiumError("it cannot be loaded")
    return page


def _shows_text(page: int, number: int) -> bool:
    annotation = native.annotation_at(page, number)
    if not annotation:
        return False
    shows = native.annotation_kind(annotation) in _SHOW_TEXT
    native.annotation_close(annotation)
    return shows
