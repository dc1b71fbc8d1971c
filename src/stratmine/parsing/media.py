"""What the bytes of a file are, whatever its name says."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePath

from stratmine.errors import (
    CorruptDocumentError,
    EncryptedDocumentError,
    UnsupportedFormatError,
)
from stratmine.parsing.encoding import marked_encoding, wide_encoding
from stratmine.schema.document import MediaType

DOCX: MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FORMATS = "PDF, HTML, DOCX, Markdown and plain text"

_HEAD = 4_096
_SIGNATURES = (
    (b"{\\rtf", "rich text (RTF)", "save it as DOCX or PDF"),
    (b"\x89PNG", "a picture (PNG)", "make a PDF with a text layer of it (OCR)"),
    (b"\xff\xd8\xff", "a picture (JPEG)", "make a PDF with a text layer of it (OCR)"),
    (b"GIF8", "a picture (GIF)", "make a PDF with a text layer of it (OCR)"),
    (b"II*\x00", "a picture (TIFF)", "make a PDF with a text layer of it (OCR)"),
    (b"MM\x00*", "a picture (TIFF)", "make a PDF with a text layer of it (OCR)"),
    (b"%!PS", "PostScript", "convert it to PDF"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
)
_ZIP_PARTS = (
    ("xl/workbook.xml", "an Excel workbook", "save it as PDF"),
    ("ppt/presentation.xml", "a PowerPoint presentation", "save it as PDF"),
    ("content.xml", "an OpenDocument file", "save it as DOCX or PDF"),
    ("META-INF/container.xml", "an EPUB book", "convert it to PDF or HTML"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

_HTML_ROOT = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_HTML_TAG = re.compile(rb"</?(?:p|div|h[1-6]|ul|ol|li|table|span|br)\b[^<>]*>", re.IGNORECASE)
_XML = re.compile(rb"\s*(?:\xef\xbb\xbf)?<\?xml|\s*<\w+:?\w*\s+xmlns", re.IGNORECASE)
_HTML_TAGS_NEEDED = 3
_MARKDOWN_HEADING = re.compile(rb"^#{1,6} \S", re.MULTILINE)
_PDF_INSIDES = (b"endobj", b"endstream", b"startxref")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1b\x08"))
_SHARE_OF_CONTROLS = 0.02


def sniff(data: bytes, name: str) -> MediaType:
    """Tell what the bytes are; the name decides between kinds of text only.

    Raises:
        UnsupportedFormatError: Something else than the formats that are read.
        CorruptDocumentError: Named after such a format, but without its content.
        EncryptedDocumentError: An Office file that is locked with a password.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1_024]:
        return "application/pdf"
    if head.startswith(b"PK\x03\x04"):
        return _zip_type(data, name)
    if head.startswith(_OLE):
        raise _old_office(data, name)
    for signature, what, remedy in _SIGNATURES:
        if head.startswith(signature):
            raise UnsupportedFormatError(_unsupported(name, what, remedy))
    if _is_binary(data):
        raise _unknown_binary(name)
    return _text_type(data, name)


def is_markdown(data: bytes, name: str) -> bool:
    """Whether a text is Markdown: by its name, or by more than one heading marked with #."""
    suffix = PurePath(name).suffix.lower()
    return suffix in {".md", ".markdown"} or len(_MARKDOWN_HEADING.findall(data)) > 1


def _zip_type(data: bytes, name: str) -> MediaType:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise CorruptDocumentError(
            f"{name}: begins like a DOCX file (ZIP), but is damaged or cut off ({error}); "
            "fetch the file again"
        ) from error
    if "word/document.xml" in members:
        return DOCX
    for part, what, remedy in _ZIP_PARTS:
        if part in members:
            raise UnsupportedFormatError(_unsupported(name, what, remedy))
    if PurePath(name).suffix.lower() == ".docx":
        raise CorruptDocumentError(
            f"{name}: a ZIP archive without word/document.xml, so no Word document; "
            "save it again from Word"
        )
    raise UnsupportedFormatError(_unsupported(name, "a ZIP archive", "unpack it first"))


def _old_office(data: bytes, name: str) -> Exception:
    if _ENCRYPTED_PACKAGE in data:
        return EncryptedDocumentError(
            f"{name}: an Office file locked with a password; save a copy without one"
        )
    what = "an old Office file (.doc, .xls or .ppt)"
    return UnsupportedFormatError(_unsupported(name, what, "save it as DOCX or PDF"))


def _unknown_binary(name: str) -> Exception:
    suffix = PurePath(name).suffix.lower()
    if suffix in {".pdf", ".docx", ".html", ".htm", ".txt", ".md"}:
        return CorruptDocumentError(
            f"{name}: the content is not what the suffix {suffix} says: the file is damaged, or "
            "was renamed; fetch it again"
        )
    return UnsupportedFormatError(_unsupported(name, "binary data", "save it as PDF"))


def _is_binary(data: bytes) -> bool:
    if marked_encoding(data) or wide_encoding(data):
        return False
    sample = data[: 16 * _HEAD]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _SHARE_OF_CONTROLS * len(sample)


def _text_type(data: bytes, name: str) -> MediaType:
    head = data[:_HEAD].replace(b"\x00", b"")
    suffix = PurePath(name).suffix.lower()
    if _HTML_ROOT.search(head) or len(_HTML_TAG.findall(head)) >= _HTML_TAGS_NEEDED:
        return "text/html"
    if _XML.match(head):
        if suffix in {".html", ".htm", ".xhtml"}:
            return "text/html"
        raise UnsupportedFormatError(_unsupported(name, "an XML file", "convert it to HTML or PDF"))
    if suffix == ".pdf" and any(inside in data for inside in _PDF_INSIDES):
        raise CorruptDocumentError(
            f"{name}: a PDF without its beginning (%PDF-), so damaged; fetch the file again"
        )
    if suffix in {".html", ".htm"}:
        return "text/html"
    if suffix == ".json" and head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}:
        remedy = "strategies that were saved are read by read_corpus and analyse"
        raise UnsupportedFormatError(_unsupported(name, "data (JSON)", remedy))
    return "text/markdown" if is_markdown(data, name) else "text/plain"


def _unsupported(name: str, what: str, remedy: str) -> str:
    return f"{name}: {what} cannot be read; {remedy} (formats that can: {_FORMATS})"
