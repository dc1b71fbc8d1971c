"""From the bytes of a PDF to a parsed document."""

from __future__ import annotations

import hashlib
import re
import time
from typing import Any

import pypdfium2

from stratmine.errors import CorruptDocumentError, EmptyDocumentError, ScannedDocumentError
from stratmine.options import ParseOptions
from stratmine.parsing.layout import PageLayout
from stratmine.parsing.printed import find_structure, join_structure
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.metadata import read_metadata
from stratmine.parsing.readers.pdf.opening import opened
from stratmine.parsing.readers.pdf.pages import read_page
from stratmine.parsing.readers.pdf.structure import read_bookmarks
from stratmine.schema.document import Page, ParsedDocument, Source
from stratmine.schema.issue import Issue

_UNMAPPED = re.compile("[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")

UNMAPPED_SHARE = 0.1
"""Share of a page's characters without meaning from which on it is reported."""

SCANNED_SHARE = 0.5
"""Share of a page that pictures cover, if it has no text, from which on it is a scan."""


def read_pdf(data: bytes, name: str, options: ParseOptions) -> ParsedDocument:
    """Read a PDF.

    Languages are left open; all else is filled in.

    Args:
        data: The file's bytes.
        name: Its name without folders.
        options: Limits, password and whether tables are looked for.

    Raises:
        EmptyDocumentError: There is nothing to read.
        EncryptedDocumentError: It needs a password, or another one.
        CorruptDocumentError: It is no PDF, or damaged beyond reading.
        LimitExceededError: It is larger than the limit.
        ScannedDocumentError: All pages are pictures.
    """
    issues: list[Issue] = []
    with native.LOCK, opened(data, name, options) as document:
        metadata, producer = read_metadata(document)
        page_count = len(document)
        bookmarks = read_bookmarks(document)
        layouts = _read_pages(document, options, issues)
        labels = [
            native.decoded(document.get_page_label, layout.number - 1) or None for layout in layouts
        ]
    scanned = {layout.number for layout in layouts if _is_scanned(layout)}
    _check_text(layouts, scanned, name, issues)
    pages = tuple(
        Page(
            number=layout.number,
            width=layout.width,
            height=layout.height,
            label=label,
            scanned=layout.number in scanned,
        )
        for layout, label in zip(layouts, labels, strict=True)
    )
    structure = find_structure(layouts, bookmarks, options.tables)
    del layouts  # of a long document, half of the memory
    blocks, furniture = join_structure(structure)
    digest = hashlib.sha256(data).hexdigest()
    return ParsedDocument(
        id=digest,
        source=Source(
            file=name,
            sha256=digest,
            media_type="application/pdf",
            pages=page_count,
            producer=producer,
            truncated=any(issue.code == "truncated" for issue in issues),
        ),
        metadata=metadata,
        pages=pages,
        blocks=blocks,
        furniture=furniture,
        issues=tuple(issues),
    )


def _read_pages(document: Any, options: ParseOptions, issues: list[Issue]) -> list[PageLayout]:  # noqa: ANN401
    layouts: list[PageLayout] = []
    started = time.monotonic()
    characters = 0
    for index in range(len(document)):
        reason = _reached_limit(index, characters, time.monotonic() - started, options)
        if reason:
            message = f"Pages from {index + 1} on are left out: {reason}"
            issues.append(Issue(stage="parsing", code="truncated", message=message, page=index + 1))
            break
        try:
            layout = read_page(document, index, options.tables)
        except pypdfium2.PdfiumError as error:
            message = f"Page {index + 1} is damaged and left out ({error})."
            issue = Issue(stage="parsing", code="damaged-page", message=message, page=index + 1)
            issues.append(issue)
            continue
        characters += sum(len(word.text) for word in layout.words)
        layouts.append(layout)
    return layouts


def _reached_limit(
    pages: int, characters: int, seconds: float, options: ParseOptions
) -> str | None:
    if pages >= options.max_pages:
        return f"there are more than max_pages={options.max_pages} pages."
    if characters >= options.max_characters:
        return f"there are more than max_characters={options.max_characters} characters."
    if pages and seconds > options.timeout:
        return f"reading took longer than timeout={options.timeout:g} seconds."
    return None


def _is_unmapped(layout: PageLayout) -> bool:
    """Whether many characters have no meaning, or one of the private use area."""
    text = "".join(word.text for word in layout.words if len(word.text) > 1)
    return len(_UNMAPPED.findall(text)) > UNMAPPED_SHARE * len(text)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def _is_scanned(layout: PageLayout) -> bool:
    return not layout.words and layout.image_share > SCANNED_SHARE


def _check_text(
    layouts: list[PageLayout], scanned: set[int], name: str, issues: list[Issue]
) -> None:
    if not layouts:
        raise CorruptDocumentError(
            f"No page of {name} can be read: download it again, or open it in a PDF viewer and "
            "save it anew."
        )
    if not any(layout.words for layout in layouts):
        if scanned:
            raise ScannedDocumentError(
                f"All pages of {name} are pictures without text: run OCR over it first, for "
                "example with `ocrmypdf -l dan+swe`."
            )
        raise EmptyDocumentError(f"{name} holds no words on any of its pages.")
    unmapped = [layout.number for layout in layouts if _is_unmapped(layout)]
    if unmapped:
        message = (
            f"Pages whose fonts do not say which letters they show: {_listed(unmapped)}. Their "
            "text may be unreadable; run OCR over them, for example with `ocrmypdf --force-ocr`."
        )
        issues.append(
            Issue(stage="parsing", code="unmapped-fonts", message=message, page=unmapped[0])
        )
    if scanned:
        message = (
            f"Pages without text, only a picture: {_listed(sorted(scanned))}. To read them, run "
            "OCR over the file first, for example with `ocrmypdf --skip-text -l dan+swe`."
        )
        page = min(scanned)
        issues.append(Issue(stage="parsing", code="scanned-pages", message=message, page=page))
