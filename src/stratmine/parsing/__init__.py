"""From files to `ParsedDocument`: what stands where, in reading order.

A file's bytes are sniffed (`media`), read by the reader of that format (`readers`), and the
languages of its blocks are told (`language`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import cast

from stratmine.errors import DocumentNotFoundError, EmptyDocumentError, LimitExceededError
from stratmine.files import printable_name, read_bytes
from stratmine.options import ParseOptions
from stratmine.parsing.garbage import paused_collector
from stratmine.parsing.language import with_languages
from stratmine.parsing.media import DOCX, sniff
from stratmine.schema.document import MediaType, ParsedDocument

__all__ = ["Reader", "parse", "parse_bytes"]

Reader = Callable[[bytes, str, ParseOptions], ParsedDocument]
"""Reads the bytes of one format: (data, name, options) -> document without languages."""

_DEFAULT = ParseOptions()

# Readers are imported when they are first needed: each brings its own libraries.
_READERS: dict[MediaType, tuple[str, str]] = {
    "application/pdf": ("pdf", "read_pdf"),
    "text/html": ("html", "read_html"),
    DOCX: ("docx", "read_docx"),
    "text/plain": ("text", "read_text"),
    "text/markdown": ("text", "read_text"),
}


def parse(path: str | Path, options: ParseOptions = _DEFAULT) -> ParsedDocument:
    """Read a file into a structured document.

    Args:
        path: A PDF, HTML, DOCX, Markdown or plain-text file.
        options: Limits, and the password of an encrypted file.

    Raises:
        InputError: The file is missing, empty, too large, damaged, encrypted, or of another
            format; the message says what to do.
    """
    file = Path(path)
    return parse_bytes(_load(file, options), printable_name(file.name), options)


@paused_collector()
def parse_bytes(data: bytes, name: str, options: ParseOptions = _DEFAULT) -> ParsedDocument:
    """Read the bytes of a file into a structured document.

    Args:
        data: The file's content.
        name: The file's name: for messages, and as a hint where the bytes do not decide.
        options: Limits, and the password of an encrypted file.

    Raises:
        InputError: See `parse`.
    """
    if len(data) > options.max_bytes:
        raise _too_large(name, len(data), options)
    if not data.strip(b"\x00 \t\r\n\f"):
        raise EmptyDocumentError(f"{name}: the file is empty; fetch or save it again")
    read = [_checked(_reader(sniff(data, name))(data, name, options), name)]
    del data  # which may be as large as all that was read from it
    return with_languages(read.pop())


def _checked(document: ParsedDocument, name: str) -> ParsedDocument:
    if not document.blocks and document.source.truncated:
        raise LimitExceededError(
            f"{name}: a limit was reached before the first word was read; raise timeout, "
            "max_characters or max_pages in ParseOptions"
        )
    if not document.blocks and document.source.media_type != "application/pdf":
        raise EmptyDocumentError(
            f"{name}: there is no word to read in the file; check that it is the right one"
        )
    return document


def _load(file: Path, options: ParseOptions) -> bytes:
    with suppress(OSError):  # read_bytes says what is wrong
        if file.is_dir():
            raise DocumentNotFoundError(
                f"{printable_name(file)}: is a folder; give a file, or use read_corpus"
            )
        size = file.stat().st_size
        if size > options.max_bytes:
            raise _too_large(printable_name(file.name), size, options)
    return read_bytes(file)


def _too_large(name: str, size: int, options: ParseOptions) -> LimitExceededError:
    return LimitExceededError(
        f"{name}: {size} bytes are more than max_bytes ({options.max_bytes}) allows; raise the "
        "limit in ParseOptions, or split the file"
    )


def _reader(media_type: MediaType) -> Reader:
    module, function = _READERS[media_type]
    return cast("Reader", getattr(import_module(f"stratmine.parsing.readers.{module}"), function))
