"""From the bytes of a PDF to a parsed document."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Container, Iterable
from contextlib import closing
from itertools import chain
from operator import attrgetter
from typing import Any

import pypdfium2

from stratmine.options import ParseOptions
from stratmine.parsing.printed import find_structure, join_structure
from stratmine.parsing.printed.assembly import mean_confidence
from stratmine.parsing.printed.layout import PageLayout
from stratmine.parsing.readers.pdf import native
from stratmine.parsing.readers.pdf.checks import check_text
from stratmine.parsing.readers.pdf.metadata import read_metadata
from stratmine.parsing.readers.pdf.ocr import languages
from stratmine.parsing.readers.pdf.opening import each_page
from stratmine.parsing.readers.pdf.pages import read_page, recognise_page
from stratmine.parsing.readers.pdf.structure import read_bookmarks
from stratmine.parsing.readers.pdf.suspicion import is_suspicious
from stratmine.parsing.readers.pdf.trees import check_trees
from stratmine.parsing.readers.pdf.trial import costly_pages
from stratmine.schema.document import Page, ParsedDocument, Source
from stratmine.schema.issue import Issue


def read_pdf(data: bytes, name: str, options: ParseOptions) -> ParsedDocument:
    """Read a PDF.

    Languages are left open; all else is filled in.

    Args:
        data: The file's bytes.
        name: Its name without folders.
        options: Limits, password and whether tables are looked for.

    Raises:
        EmptyDocumentError: It has no pages, or no words on any of them.
        EncryptedDocumentError: It needs a password, or another one.
        CorruptDocumentError: It is no PDF, or damaged beyond reading.
        LimitExceededError: All its pages take too much time or memory.
        ScannedDocumentError: All pages are pictures.
    """
    check_trees(data, name)
    issues: list[Issue] = []
    with native.LOCK, closing(each_page(data, name, options)) as pages_of_file:
        document, first = next(pages_of_file)
        metadata, producer = read_metadata(document)
        page_count, bookmarks = len(document), read_bookmarks(document)
        costly = costly_pages(data, name, options) if is_suspicious(data) else frozenset()
        layouts = _read_pages(chain([(document, first)], pages_of_file), costly, options, issues)
    check_text(layouts, name, options, issues)
    pages = tuple(
        Page(
            number=layout.number,
            width=layout.width,
            height=layout.height,
            label=layout.label,
            scanned=layout.scanned,
            confidence=mean_confidence(layout.words),
        )
        for layout in layouts
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


def _read_pages(
    pages: Iterable[tuple[Any, int]],
    costly: Container[int],
    options: ParseOptions,
    issues: list[Issue],
) -> list[PageLayout]:
    layouts: list[PageLayout] = []
    started = time.monotonic()
    characters = 0
    for document, index in pages:
        reason = _reached_limit(index, characters, time.monotonic() - started, options)
        if reason:
            issues.append(_issue("truncated", index, f"and all after it are left out: {reason}"))
            break
        if index in costly:
            reason = "is left out: reading it takes too much time or memory."
            issues.append(_issue("costly-page", index, reason))
            continue
        try:
            layout = read_page(document, index, options.tables)
        except pypdfium2.PdfiumError as error:
            issues.append(_issue("damaged-page", index, f"is damaged and left out ({error})."))
            continue
        if (layout.scanned or layout.illegible or layout.unmapped) and options.ocr and languages():
            recognise_page(document, layout, started + options.timeout - time.monotonic())
        characters += sum(map(len, map(attrgetter("text"), layout.words)))
        layouts.append(layout)
    return layouts


def _issue(code: str, index: int, what: str) -> Issue:
    return Issue(stage="parsing", code=code, message=f"Page {index + 1} {what}", page=index + 1)


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
