"""What the PDF reader says about files as a whole: metadata, limits, errors."""

import gc
import io
import string
from collections.abc import Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from stratmine.errors import (
    CorruptDocumentError,
    EmptyDocumentError,
    EncryptedDocumentError,
    ScannedDocumentError,
)
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.parsing.readers.pdf import checks, read_pdf, reader
from stratmine.schema import ParsedDocument

# A picture of one black dot: 1 x 1 PPM.
DOT = b"P6 1 1 255\n\x00\x00\x00"


def without_tesseract(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (checks, reader):
        monkeypatch.setattr(module, "languages", lambda: None)


def make(
    pages: Sequence[str] = ("Kommunen skal være klimaneutral.",),
    scans: int = 0,
    encrypt: StandardEncryption | None = None,
) -> bytes:
    buffer = io.BytesIO()
    page = Canvas(buffer, pagesize=A4, invariant=1, encrypt=encrypt)
    page.setTitle("Klimaplan")
    page.setAuthor("Ageløse Kommune")
    for text in pages:
        page.drawString(60, 700, text)
        page.showPage()
    for _ in range(scans):
        page.drawImage(ImageReader(io.BytesIO(DOT)), 0, 0, *A4)
        page.showPage()
    page.save()
    return buffer.getvalue()


def read(data: bytes, **options: int | str) -> ParsedDocument:
    return read_pdf(data, "plan.pdf", ParseOptions.model_validate(options))


def test_file_and_metadata() -> None:
    document = read(make())
    assert document.metadata.title == "Klimaplan"
    assert document.metadata.author == "Ageløse Kommune"
    assert document.source.media_type == "application/pdf"
    assert document.source.pages == 1
    assert document.id == document.source.sha256


def test_same_bytes_give_the_same_document() -> None:
    data = make(("Første side.", "Anden side."))
    assert read(data).model_dump_json() == read(data).model_dump_json()


def test_password_is_asked_for_and_used() -> None:
    data = make(encrypt=StandardEncryption("hemmelig", canPrint=1))
    with pytest.raises(EncryptedDocumentError, match="password"):
        read(data)
    with pytest.raises(EncryptedDocumentError, match="does not open"):
        read(data, password="forkert")  # noqa: S106
    assert "klimaneutral" in read(data, password="hemmelig").text  # noqa: S106


@pytest.mark.parametrize("data", [b"%PDF-1.7\n" + bytes(range(256)) * 4, b"PK\x03\x04", b"x" * 50])
def test_what_is_no_pdf_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(CorruptDocumentError, match=r"plan\.pdf"):
        read(data)


def test_nothing_to_read() -> None:
    with pytest.raises(EmptyDocumentError, match="no words"):
        read(make(pages=("",)))


def test_the_cycle_collector_goes_on_after_reading_and_after_an_error() -> None:
    parse_bytes(make(["Kommunens vision"]), "plan.pdf")
    assert gc.isenabled()
    with pytest.raises(CorruptDocumentError):
        parse_bytes(b"%PDF-1.7 nothing else", "plan.pdf")
    assert gc.isenabled()


def test_all_words_of_a_very_full_page_are_read() -> None:
    words = [f"mål{number}" for number in range(3_000)]
    buffer = io.BytesIO()
    page = Canvas(buffer, pagesize=A4, invariant=1)
    page.setFont("Helvetica", 5)
    for line in range(120):
        page.drawString(40, 800 - 6 * line, " ".join(words[25 * line : 25 * line + 25]))
    page.save()
    assert read(buffer.getvalue()).text.split() == words


def test_pages_keep_the_labels_that_the_file_gives_them() -> None:
    buffer = io.BytesIO()
    page = Canvas(buffer, pagesize=A4, invariant=1)
    page.addPageLabel(0, style="ROMAN_LOWER")
    page.addPageLabel(2, style="ARABIC", start=1)
    for number in range(4):
        page.drawString(100, 700, f"Dette er mål {number}.")
        page.showPage()
    page.save()
    assert [one.label for one in read(buffer.getvalue()).pages] == ["i", "ii", "1", "2"]


def test_pages_after_the_fiftieth_are_read() -> None:
    document = read(make([f"Dette er mål {number}." for number in range(60)]))
    assert [page.number for page in document.pages] == list(range(1, 61))
    assert "Dette er mål 59." in document.text


def test_pages_and_characters_over_the_limit_are_left_out_and_reported() -> None:
    data = make([f"Dette er side {letter}." for letter in string.ascii_lowercase[:5]])
    for options in ({"max_pages": 2}, {"max_characters": 25}):
        document = read(data, **options)
        assert len(document.pages) == 2
        assert document.source.pages == 5
        assert document.source.truncated
        (issue,) = document.issues
        assert (issue.code, issue.page) == ("truncated", 3)


def test_scanned_pages_are_reported_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    without_tesseract(monkeypatch)
    document = read(make(scans=2))
    assert [page.scanned for page in document.pages] == [False, True, True]
    (issue,) = document.issues
    assert issue.code == "scanned-pages"
    assert "stratmine[ocr]" in issue.message
    assert "tesseract-ocr-dan" in issue.message
    assert "klimaneutral" in document.text


def test_document_of_scans_is_refused_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    without_tesseract(monkeypatch)
    with pytest.raises(ScannedDocumentError, match="OCR"):
        read(make(pages=(), scans=3))
