"""Small pictures of places in PDFs, for people to check what was read."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from stratmine.schema import BoundingBox

if TYPE_CHECKING:
    from PIL.Image import Image

_SCALE = 1.4
"""Pixels a point: small, and still readable."""

_MARGIN = 18.0
"""Points around the box that are shown."""

_COLOR = (180, 83, 9)


def picture(path: Path, page: int, box: BoundingBox) -> bytes:
    """Return a JPEG of a place on a page, with its box drawn.

    Args:
        path: The PDF.
        page: Page number, counted from 1.
        box: The box in points from the page's top left.
    """
    from PIL import ImageDraw

    image = _page(path, page).copy()
    x0, top, x1, bottom = (_SCALE * side for side in box)
    ImageDraw.Draw(image).rectangle((x0 - 3, top - 3, x1 + 3, bottom + 3), outline=_COLOR, width=2)
    margin = _SCALE * _MARGIN
    upper, lower = max(0, int(top - margin)), min(image.height, int(bottom + margin))
    cropped = image.crop((0, upper, image.width, max(upper + 1, lower)))
    out = BytesIO()
    cropped.save(out, "JPEG", quality=60, optimize=True)
    return out.getvalue()


@lru_cache(maxsize=4)
def _page(path: Path, page: int) -> Image:
    """Draw a page; elements come page by page, so that a few pages are enough to remember."""
    import pypdfium2 as pdfium

    with pdfium.PdfDocument(path) as document:
        image: Image = document[page - 1].render(scale=_SCALE).to_pil().convert("RGB")
    return image
