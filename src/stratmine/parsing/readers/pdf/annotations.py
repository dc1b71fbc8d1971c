"""Text that lies over a page as an annotation: typed-in text, stamps, the values of forms."""

from __future__ import annotations

from typing import Any

from pypdfium2 import raw

MOST_ANNOTATIONS = 2_000

_SHOW_TEXT = frozenset(
    {raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_WATERMARK}
)


def open_page(document: Any, index: int) -> Any:  # noqa: ANN401
    """Open the page at `index` (from 0), the text of its annotations made part of its content.

    Links, notes that open on a click and marks over the text are taken off the page in memory:
    they hold no text that is printed.

    Raises:
        PdfiumError: pdfium cannot read the page.
    """
    page = document[index]
    count = min(raw.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)
    others = [number for number in range(count) if not _shows_text(page, number)]
    if len(others) == count:
        return page
    for number in reversed(others):
        raw.FPDFPage_RemoveAnnot(page, number)
    flattened = raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    if flattened != raw.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[index]


def _shows_text(page: Any, number: int) -> bool:  # noqa: ANN401
    annotation = raw.FPDFPage_GetAnnot(page, number)
    if not annotation:
        return False
    shows = raw.FPDFAnnot_GetSubtype(annotation) in _SHOW_TEXT
    raw.FPDFPage_CloseAnnot(annotation)
    return shows
