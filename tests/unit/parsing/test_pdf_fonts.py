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
from stratmine.parsing.symbols import glyph, picture_font

from .sheets import Sheet


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


def written(objects: list[str], content: str) -> bytes:
    """A PDF of objects numbered from 1, the content of its page last; readers mend its table."""
    stream = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    bodies = "".join(f"{n} 0 obj\n{body}\nendobj\n" for n, body in enumerate([*objects, stream], 1))
    end = f"trailer\n<< /Size {len(objects) + 2} /Root 1 0 R >>\n%%EOF"
    return f"%PDF-1.7\n{bodies}{end}".encode("latin-1")


def test_two_fonts_of_one_name_are_told_apart_by_their_letters() -> None:
    lines = ["Kommunen styrker samarbejdet med foreninger og borgere i hele omegnen."] * 8
    garbled = "Fstjwfstlbccfs ph lmjnb"
    content = f"BT /G 18 Tf 60 740 Td ({garbled}) Tj ET " + " ".join(
        f"BT /F 11 Tf 60 {700 - 14 * n} Td ({line}) Tj ET" for n, line in enumerate(lines)
    )
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{}+Helvetica >>"
    resources = (
        f"/Resources << /Font << /F {font.format('AAAAAA')} /G {font.format('BBBBBB')} >> >>"
    )
    data = written(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {resources} >>",
        ],
        content,
    )
    document = read_pdf(data, "plan.pdf", ParseOptions())
    (issue,) = document.issues
    assert issue.code == "wrong-letters"
    assert "BBBBBB+Helvetica" in issue.message
    assert "AAAAAA" not in issue.message
    assert {block.font.name for block in document.blocks if block.font} == {"Helvetica"}


def test_two_fonts_of_one_name_and_prefix_are_told_apart_by_their_files() -> None:
    for file in ("Vera", "VeraIt"):
        registerFont(TTFont(file, f"{file}.ttf"))
    sheet = Sheet()
    sheet.put(60, 60, "Fstjwfstlbccfs ph lmjnb", 18, "VeraIt")
    for number in range(8):
        line = "Kommunen styrker samarbejdet med foreninger og borgere i hele omegnen."
        sheet.put(60, 100 + 14 * number, line, 11, "Vera")
    sheet.canvas.save()
    data = re.sub(
        rb"/[A-Z]{6}\+BitstreamVeraSans-\w+",
        lambda match: b"/AAAAAA+Vera".ljust(len(match[0])),
        sheet.buffer.getvalue(),
    )
    document = read_pdf(data, "plan.pdf", ParseOptions())
    assert {block.font.name for block in document.blocks if block.font} == {"Vera"}
    (issue,) = document.issues
    assert (issue.code, issue.page) == ("wrong-letters", 1)


def test_pictures_of_dingbats_are_bullets_of_their_own_glyph() -> None:
    sheet = Sheet()
    glyphs = "✓✔✗✘●❏❖➔➢"
    for number, letter in enumerate(glyphs):
        sheet.put(60, 100 + 14 * number, letter, 10, "ZapfDingbats")
        sheet.put(75, 100 + 14 * number, "Flere træer")
    assert [block.marker for block in sheet.read().blocks] == list(glyphs)


@pytest.mark.parametrize(
    ("font", "letters", "markers"),
    [
        ("Wingdings", "lnüþ§Øx", "●■✓☑▪➢▪"),
        ("Wingdings 2", "PR£", "✓☑☐"),
        ("ABCDEF+Webdings", "ar4", "✓✗►"),
        ("Wingdings-Regular", "\uf0fc\uf0a8✓", "✓☐✓"),
    ],
)
def test_letters_of_fonts_of_pictures_stand_for_what_they_show(
    font: str, letters: str, markers: str
) -> None:
    name = picture_font(font)
    assert name is not None
    assert "".join(glyph(name, letter) for letter in letters) == markers
    assert picture_font("Verdana") is None
