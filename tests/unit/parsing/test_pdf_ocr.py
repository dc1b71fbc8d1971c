"""Pages that are pictures: what Tesseract reads becomes text with places and sureness."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from stratmine.errors import ScannedDocumentError
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.parsing.printed.layout import PageLayout
from stratmine.parsing.readers.pdf.checks import check_text
from stratmine.parsing.readers.pdf.ocr import languages, read_hocr
from stratmine.schema.issue import Issue

from .sheets import Sheet

needs_tesseract = pytest.mark.skipif(
    languages() is None, reason="Tesseract or its Danish and Swedish data are not installed"
)

HOCR = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/xhtml1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body><div class="ocr_page"><p>
<span class="ocr_line" title="bbox 300 100 900 160; baseline 0 -12; x_size 58.3">
<span class="ocrx_word" title="bbox 300 100 900 148; x_wconf 91">Vision</span></span>
<span class="ocr_line" title="bbox 300 300 900 343; baseline 0.002 -10; x_size 43.1">
<span class="ocrx_word" title="bbox 300 312 314 327; x_wconf 40">e</span>
<span class="ocrx_word" title="bbox 340 300 600 333; x_wconf 95">Flere</span>
<span class="ocrx_word" title="bbox 640 300 660 343; x_wconf 11">|;</span></span>
<span class="ocr_line" title="bbox 300 360 900 403; baseline 0 -10; x_size 42.7">
<span class="ocrx_word" title="bbox 300 360 900 393; x_wconf 96">træer</span></span>
</p></div></body></html>"""


def scan(text: Canvas | bytes, beneath: str = "") -> bytes:
    """The picture of each page, with a text that does not show beneath it."""
    source = pypdfium2.PdfDocument(text)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for page in source:
        picture = page.render(scale=200 / 72, grayscale=True).to_pil()
        canvas.drawImage(ImageReader(picture), 0, 0, *A4)
        hidden = canvas.beginText(60, 700)
        hidden.setTextRenderMode(3)
        hidden.textLines(beneath)
        canvas.drawText(hidden)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def plan() -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 20)
    canvas.drawString(60, 740, "Trafikplan for kommunen")
    canvas.setFont("Helvetica", 11)
    for row, line in enumerate(
        [
            "Kommunen vil gøre det lettere at cykle til skole og arbejde,",
            "så færre tager bilen på de korte ture i byen hver dag.",
        ]
    ):
        canvas.drawString(60, 700 - 13 * row, line)
    canvas.save()
    return buffer.getvalue()


def test_words_stand_on_the_baseline_in_the_size_of_their_line() -> None:
    title, bullet, first, second = read_hocr(HOCR.encode(), 72 / 300)
    assert [word.text for word in (title, first, second)] == ["Vision", "Flere", "træer"]
    assert title.style.size == 14.0
    assert first.style.size == second.style.size == 10.5
    assert title.baseline == pytest.approx(148 * 72 / 300)
    assert first.x0 == pytest.approx(340 * 72 / 300)
    assert first.confidence == 0.95
    assert bullet.text == "▪"


@needs_tesseract
def test_a_scanned_page_is_read_with_places_and_sureness() -> None:
    document = parse_bytes(scan(plan()), "plan.pdf")
    heading, paragraph = document.blocks
    assert (heading.kind, heading.text) == ("heading", "Trafikplan for kommunen")
    assert paragraph.text.startswith(
        "Kommunen vil gøre det lettere at cykle til skole og arbejde, så"
    )
    assert document.language == "da"
    assert document.pages[0].scanned
    assert document.pages[0].confidence is not None
    assert paragraph.confidence is not None
    assert 0.7 < document.pages[0].confidence <= 1
    assert paragraph.bbox is not None
    assert paragraph.bbox[0] == pytest.approx(60, abs=2)
    assert paragraph.bbox[1] == pytest.approx(A4[1] - 710, abs=4)
    (issue,) = document.issues
    assert issue.code == "ocr"


def test_pages_that_ocr_is_not_at_all_sure_of_are_reported() -> None:
    (dot,) = read_hocr(HOCR.replace("x_wconf 40", "x_wconf 0").encode(), 72 / 300)[1:2]
    layout = PageLayout(number=1, width=595, height=842, words=[dot], scanned=True)
    issues: list[Issue] = []
    check_text([layout], "plan.pdf", ParseOptions(), issues)
    assert [(issue.code, issue.page) for issue in issues] == [("ocr", 1)]


@needs_tesseract
def test_ocr_can_be_turned_off() -> None:
    with pytest.raises(ScannedDocumentError, match="ocr=True"):
        parse_bytes(scan(plan()), "plan.pdf", ParseOptions(ocr=False))


def test_text_of_the_file_has_no_sureness() -> None:
    document = parse_bytes(plan(), "plan.pdf")
    assert document.pages[0].confidence is None
    assert all(block.confidence is None for block in document.blocks)


GARBLED = """Lpnnvofo wjm hösf efu mfuufsf bu dzlmf ujm tlpmf ph bscfkef, tå gåssf ubhfs cjmfo
qå ef lpsuf uvsf j czfo iwfs ebh, ph tå gmfsf wæmhfs cvttfo fmmfs uphfu ujm kpccfu"""


def test_letters_that_make_no_words_are_reported() -> None:
    document = parse_bytes(scan(plan(), GARBLED), "plan.pdf", ParseOptions(ocr=False))
    (issue,) = document.issues
    assert (issue.code, issue.page) == ("wrong-letters", 1)
    assert "Helvetica" in issue.message


def test_a_single_heading_whose_letters_make_no_words_is_reported() -> None:
    sheet = Sheet()
    sheet.put(60, 60, "Fstjwfstlbccfs ph lmjnb", 18, "Times-Bold")
    sheet.paragraph(60, 100)
    (issue,) = sheet.read().issues
    assert (issue.code, issue.page) == ("wrong-letters", 1)
    assert "Times-Bold" in issue.message


@needs_tesseract
def test_pages_whose_letters_make_no_words_are_read_by_ocr() -> None:
    document = parse_bytes(scan(plan(), GARBLED), "plan.pdf")
    assert document.blocks[0].text == "Trafikplan for kommunen"
    assert [issue.code for issue in document.issues] == ["ocr"]


@pytest.mark.parametrize(
    "text",
    [
        "KS KF BUN TN SBN VON MBN KFN " * 12,
        "Bostadsanpassningsbidrag, äldreomsorgsplan, upphandlingsdirektiv gås igenom. " * 3,
        "Kommunan vil gera tað lættari at súkkla í skúla og til arbeiðis hvønn dag. " * 3,
        "Kunta haluaa helpottaa pyöräilyä kouluun ja työhön, jotta autoilu vähenisi. " * 3,
    ],
)
def test_short_words_and_other_languages_are_no_wrong_letters(text: str) -> None:
    assert parse_bytes(scan(plan(), text), "plan.pdf", ParseOptions(ocr=False)).issues == ()
