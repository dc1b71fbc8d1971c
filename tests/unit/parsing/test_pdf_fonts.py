"""What a font is like: by its name, and by its embedded file where the name says nothing."""

import io
import re

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.parsing.readers.pdf.fonts import is_bold_name


def nameless(file: str) -> bytes:
    """A page in a font whose name and flags in the PDF do not tell its weight and slant."""
    registerFont(TTFont(file, f"{file}.ttf"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont(file, 12)
    canvas.drawString(60, 700, "Mål for byen")
    canvas.save()
    data = re.sub(rb"VeraSans-(\w+)", lambda m: b"VeraSans-" + b"x" * len(m[1]), buffer.getvalue())
    return re.sub(rb"/Flags (\d+)", lambda m: b"/Flags 4".ljust(len(m[0])), data)


@pytest.mark.parametrize(
    ("file", "bold", "italic"),
    [
        ("Vera", False, False),
        ("VeraBd", True, False),
        ("VeraIt", False, True),
        ("VeraBI", True, True),
    ],
)
def test_the_embedded_file_tells_weight_and_slant(file: str, *, bold: bool, italic: bool) -> None:
    (block,) = read_pdf(nameless(file), "plan.pdf", ParseOptions()).blocks
    assert block.text == "Mål for byen"
    assert block.font is not None
    assert (block.font.bold, block.font.italic) == (bold, italic)


@pytest.mark.parametrize(
    ("name", "bold"),
    [
        ("Arial-BoldMT", True),
        ("NimbusRomNo9L-Medi", True),
        ("CMBX12", True),
        ("SFBX1000", True),
        ("HelveticaNeueLTStd-Bd", True),
        ("MuseoSans-700", True),
        ("Barlow-Medium", False),
        ("CMR10", False),
        ("CMBSY10", False),
        ("Arial", False),
    ],
)
def test_names_tell_the_weight(name: str, *, bold: bool) -> None:
    assert is_bold_name(name) == bold
