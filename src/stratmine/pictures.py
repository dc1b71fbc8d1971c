"""Small pictures of places in PDFs, for people to check what was read."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from stratmine.schema import BoundingBox

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 1.4
"""Pixels a point: small, and still readable."""

_MOST_PIXELS = 16_000_000
"""Pixels of a page: larger ones, such as posters and drawings, are drawn at a smaller scale."""

_MARGIN = 18.0
"""Points around the box that are shown."""

_COLOR = (180, 83, 9)


def picture(path: Path, page: int, box: BoundingBox) -> bytes | None:
    """Return a JPEG of a place on a page, with its box drawn.

    Args:
        path: The PDF.
        page: Page number, counted from 1.
        box: The box in points from the page's top left.

    Returns:
        The picture; None if the page cannot be drawn, as in a PDF that needs a password.
    """
    import pypdfium2 as pdfium
    from PIL import ImageDraw

    try:
        drawn, scale = _page(path, page)
    except pdfium.PdfiumError:
        return None
    image = drawn.copy()
    x0, top, x1, bottom = (scale * side for side in box)
    ImageDraw.Draw(image).rectangle((x0 - 3, top - 3, x1 + 3, bottom + 3), outline=_COLOR, width=2)
    margin = scale * _MARGIN
    upper, lower = max(0, int(top - margin)), min(image.height, int(bottom + margin))
    cropped = image.crop((0, upper, image.width, max(upper + 1, lower)))
    out = BytesIO()
    cropped.save(out, "JPEG", quality=60, optimize=True)
    return out.getvalue()


@lru_cache(maxsize=4)
def _page(path: Path, page: int) -> tuple[Image, float]:
    """Draw a page, and return its scale too.

    Elements come page by page, so that a few pages are enough to remember.
    """
    import pypdfium2 as pdfium

    with pdfium.PdfDocument(path) as document:
        sheet = document[page - 1]
        width, height = sheet.get_size()
        scale = min(_SCALE, sqrt(_MOST_PIXELS / max(1.0, width * height)))
        image: Image = sheet.render(scale=scale).to_pil().convert("RGB")
    return image, scale
