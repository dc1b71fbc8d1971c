"""Checks before a Word file is unpacked: bombs, entities, members that lie about their size."""

from __future__ import annotations

import io
import zipfile
import zlib

from stratmine.errors import CorruptDocumentError, LimitExceededError
from stratmine.options import ParseOptions

_MOST_MEMBERS = 5_000
_LARGEST_XML = 100_000_000
_HIGHEST_RATIO = 200
_SMALL = 1_000_000
_CHUNK = 65_536
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def check_archive(data: bytes, name: str, options: ParseOptions) -> None:
    """Refuse archives that could not come from Word.

    Raises:
        LimitExceededError: Too many members, or too much when unpacked (`max_bytes`).
        CorruptDocumentError: Damaged members, or XML with a document type, which Word never
            writes and which entities could be smuggled in with.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_sizes(archive, name, options)
            for info in archive.infolist():
                if info.filename.endswith((".xml", ".rels")):
                    _check_xml(archive, info, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise CorruptDocumentError(
            f"{name}: the Word file is damaged ({error}); fetch or save it again"
        ) from error


def _check_sizes(archive: zipfile.ZipFile, name: str, options: ParseOptions) -> None:
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    bombs = [
        info
        for info in infos
        if info.file_size > _SMALL and info.file_size > _HIGHEST_RATIO * max(info.compress_size, 1)
    ]
    too_large = total > 5 * options.max_bytes or any(_is_huge_xml(info) for info in infos)
    if len(infos) > _MOST_MEMBERS or too_large or bombs:
        raise LimitExceededError(
            f"{name}: unpacks to {total} bytes in {len(infos)} parts, which no strategy needs "
            "(a zip bomb?); save the text alone in a new file"
        )


def _is_huge_xml(info: zipfile.ZipInfo) -> bool:
    return info.filename.endswith(".xml") and info.file_size > _LARGEST_XML


def _check_xml(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> None:
    """Read a member once, at most as far as it says it goes, and look for a document type."""
    read, end, declared = 0, b"", False
    with archive.open(info) as member:
        while read <= info.file_size and (chunk := member.read(_CHUNK)):
            read += len(chunk)
            # Every second byte of UTF-16 is zero.
            text = end + chunk.replace(b"\x00", b"")
            declared = declared or any(word in text for word in _DECLARATIONS)
            end = text[-max(map(len, _DECLARATIONS)) :]
    if declared:
        raise CorruptDocumentError(
            f"{name}: {info.filename} declares a document type or entities, which Word never "
            "writes; do not trust the file"
        )
