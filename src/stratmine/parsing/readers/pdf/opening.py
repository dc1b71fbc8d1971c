"""Opening a PDF: a damaged or locked file gets an error that says what to do."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
from pypdfium2 import raw

from stratmine.errors import CorruptDocumentError, EmptyDocumentError, EncryptedDocumentError
from stratmine.options import ParseOptions

_NEEDS_PASSWORD = frozenset({raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY})

PAGES_AT_ONCE = 50
"""Pages after which a file is opened anew."""


@contextmanager
def opened(data: bytes, name: str, options: ParseOptions) -> Iterator[Any]:
    """Open a PDF and close it again, whatever happens between.

    Raises:
        EmptyDocumentError: There are no pages.
        EncryptedDocumentError: It needs a password, or another one.
        CorruptDocumentError: It is no PDF, or damaged beyond reading.
    """
    try:
        document = pypdfium2.PdfDocument(data, password=options.password)
    except pypdfium2.PdfiumError as error:
        raise _reason(error, name, options) from error
    try:
        if len(document) == 0:
            raise EmptyDocumentError(f"{name} has no pages: export the file again.")
        yield document
    finally:
        document.close()


def each_page(
    data: bytes, name: str, options: ParseOptions
) -> Generator[tuple[Any, int], None, None]:
    """Give the open document with the index of each of its pages, counted from 0.

    The file is opened anew from time to time: pdfium keeps what pages share until then, and that
    would be half of a long document's memory.
    """
    start, count = 0, 1
    while start < count:
        with opened(data, name, options) as document:
            count = len(document)
            stop = min(start + PAGES_AT_ONCE, count)
            for index in range(start, stop):
                yield document, index
        start = stop


def _reason(
    error: pypdfium2.PdfiumError, name: str, options: ParseOptions
) -> EncryptedDocumentError | CorruptDocumentError:
    if getattr(error, "err_code", None) in _NEEDS_PASSWORD:
        if options.password is None:
            return EncryptedDocumentError(
                f"{name} is locked with a password: save a copy without one, for example by "
                "printing it to PDF, or give it in Python: ParseOptions(password=…)"
            )
        return EncryptedDocumentError(f"The password given does not open {name}: check it.")
    return CorruptDocumentError(
        f"{name}: cannot be read as a PDF ({str(error).rstrip('.')}); download it again, or open "
        "it in a PDF viewer and save it under a new name"
    )
