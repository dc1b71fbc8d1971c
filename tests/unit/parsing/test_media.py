from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from stratmine.errors import (
    CorruptDocumentError,
    DocumentNotFoundError,
    EmptyDocumentError,
    EncryptedDocumentError,
    LimitExceededError,
    UnsupportedFormatError,
)
from stratmine.options import ParseOptions
from stratmine.parsing import parse, parse_bytes
from stratmine.parsing.encoding import decode
from stratmine.parsing.media import DOCX, sniff


def archive(*members: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as one:
        for member in members:
            one.writestr(member, "<x/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"%PDF-1.7\n...", "plan.txt", "application/pdf"),
        (b"\n\n%PDF-1.4", "plan", "application/pdf"),
        (b"<!DOCTYPE html><html><p>Hej</p>", "plan.pdf", "text/html"),
        (b"<p>Et</p><p>To</p>", "plan", "text/html"),
        (b"Kommunen skal vokse.", "plan", "text/plain"),
        (b"# Plan\n\n## Mal\n", "plan.txt", "text/markdown"),
        (b"Kommunen skal vokse.", "plan.md", "text/markdown"),
        ("Växa".encode("utf-16"), "plan.txt", "text/plain"),
        (b"\x00\x00\xfe\xff" + "Växa".encode("utf-32-be"), "plan.txt", "text/plain"),
        (archive("word/document.xml"), "plan.zip", DOCX),
    ],
)
def test_bytes_decide_not_the_name(data: bytes, name: str, expected: str) -> None:
    assert sniff(data, name) == expected


@pytest.mark.parametrize(
    ("data", "error", "remedy"),
    [
        (archive("xl/workbook.xml"), UnsupportedFormatError, "save it as PDF"),
        (archive("content.xml"), UnsupportedFormatError, "DOCX or PDF"),
        (archive("a.txt"), UnsupportedFormatError, "unpack"),
        (b"\x89PNG\r\n\x1a\n", UnsupportedFormatError, "OCR"),
        (b"{\\rtf1 hej}", UnsupportedFormatError, "DOCX or PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), UnsupportedFormatError, "DOCX or PDF"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            EncryptedDocumentError,
            "without",
        ),
        (b'<?xml version="1.0"?><plan/>', UnsupportedFormatError, "convert"),
        (bytes(range(256)) * 20, UnsupportedFormatError, "PDF"),
        (b"PK\x03\x04 broken", CorruptDocumentError, "again"),
    ],
)
def test_other_formats_are_named_with_a_remedy(
    data: bytes, error: type[Exception], remedy: str
) -> None:
    with pytest.raises(error, match=r"plan\.bin") as caught:
        sniff(data, "plan.bin")
    assert remedy in str(caught.value)


def test_binary_data_with_a_known_suffix_is_corrupt() -> None:
    with pytest.raises(CorruptDocumentError, match=r"plan\.pdf"):
        sniff(bytes(range(256)) * 20, "plan.pdf")


def test_a_pdf_without_its_beginning_is_corrupt() -> None:
    with pytest.raises(CorruptDocumentError, match="%PDF-"):
        sniff(b"1 0 obj\n<< >>\nendobj\nstartxref\n9\n", "plan.pdf")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentNotFoundError, match="no such file"):
        parse(tmp_path / "plan.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentNotFoundError, match="folder"):
        parse(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_bytes(b"  \n\n")
    with pytest.raises(EmptyDocumentError, match=r"plan\.txt"):
        parse(file)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_bytes(b"Kommunen skal vokse. " * 10)
    with pytest.raises(LimitExceededError, match="max_bytes"):
        parse(file, ParseOptions(max_bytes=20))
    with pytest.raises(LimitExceededError, match="max_bytes"):
        parse_bytes(file.read_bytes(), file.name, ParseOptions(max_bytes=20))


def test_the_source_is_described(tmp_path: Path) -> None:
    file = tmp_path / "plan.txt"
    file.write_text("Kommunen skal vokse i de kommende år.", encoding="utf-8")
    document = parse(str(file))
    assert document.source.file == "plan.txt"
    assert document.id == document.source.sha256[:16]
    assert document.source.media_type == "text/plain"


def test_the_declared_encoding_comes_after_utf8() -> None:
    assert decode("Øl".encode(), "iso-8859-1").text == "Øl"
    assert decode("Øl".encode("cp865"), "cp865").text == "Øl"
    assert decode("Øl".encode("cp1252"), "no-such-encoding").text == "Øl"


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp850", "cp865", "iso-8859-1"])
def test_older_encodings_are_told_by_the_letters_that_they_give(encoding: str) -> None:
    text = "Ålbæk Kommune øger væksten. Små företag behöver bättre vägar."
    assert decode(text.encode(encoding)).text == text


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    decoded = decode(("Smørrebrød på øen. " * 100).encode() + b"\xff")
    assert decoded.text.startswith("Smørrebrød på øen.")
    assert decoded.lossy


def test_a_saved_strategy_is_no_document() -> None:
    with pytest.raises(UnsupportedFormatError, match="read by read_corpus"):
        sniff(b'\n{"schema_name": "stratmine.Strategy"}', "plan.json")
    assert sniff(b"Kommunen skal vokse.", "plan.json") == "text/plain"
