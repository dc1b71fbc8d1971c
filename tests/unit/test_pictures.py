"""Pictures of places in PDFs that were not made for it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from stratmine.pictures import picture

BOX = (100.0, 100.0, 300.0, 120.0)


def _pdf(path: Path, side: float, encrypt: StandardEncryption | None = None) -> Path:
    page = Canvas(str(path), pagesize=(side, side), encrypt=encrypt)
    page.drawString(100, side - 115, "Mere natur")
    page.save()
    return path


def test_a_huge_page_is_drawn_smaller(tmp_path: Path) -> None:
    drawn = picture(_pdf(tmp_path / "poster.pdf", 14_000), 1, BOX)
    assert drawn is not None
    with Image.open(BytesIO(drawn)) as image:
        assert image.width < 5_000


def test_a_page_that_cannot_be_drawn_has_no_picture(tmp_path: Path) -> None:
    assert picture(_pdf(tmp_path / "plan.pdf", 600), 2, BOX) is None
    locked = _pdf(tmp_path / "locked.pdf", 600, StandardEncryption("hemmelig"))
    assert picture(locked, 1, BOX) is None
