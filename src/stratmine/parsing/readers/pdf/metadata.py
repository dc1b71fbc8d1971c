"""What a PDF says about itself."""

from __future__ import annotations

import ctypes
import re
from typing import Any

from pypdfium2 import raw

from stratmine.parsing.readers.pdf import native
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Metadata

_DATE = re.compile(r"^(?:D:)?(\d{4})(?:(0[1-9]|1[0-2])(?:(0[1-9]|[12]\d|3[01]))?)?")
_LANGUAGE_UNITS = 64


def read_metadata(document: Any) -> tuple[Metadata, str | None]:  # noqa: ANN401
    """Return the metadata of an open document, and the program that made it."""

    def field(name: str) -> str | None:
        return _clean(native.decoded(document.get_metadata_value, name))

    metadata = Metadata(
        title=field("Title"),
        author=field("Author"),
        created=_iso_date(field("CreationDate") or ""),
        language=_language(document),
    )
    return metadata, field("Producer") or field("Creator")


def _clean(value: str | None) -> str | None:
    text = "".join(c if c.isprintable() else " " for c in repair_text(value or ""))
    return " ".join(text.split()) or None


def _iso_date(value: str) -> str | None:
    match = _DATE.match(value)
    return "-".join(part for part in match.groups() if part) if match else None


def _language(document: Any) -> str | None:  # noqa: ANN401
    get_language = getattr(raw, "FPDFCatalog_GetLanguage", None)
    if get_language is None:  # older pdfium
        return None
    buffer = (ctypes.c_ushort * _LANGUAGE_UNITS)()
    length = get_language(document.raw, buffer, _LANGUAGE_UNITS)
    if not 0 < length <= _LANGUAGE_UNITS:
        return None
    return _clean("".join(map(chr, buffer[:length])).rstrip("\0"))
