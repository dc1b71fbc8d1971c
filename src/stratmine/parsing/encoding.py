"""From bytes to characters: the encodings that text files and web pages come in."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD = ("cp1252", "mac-roman", "cp850")
_ASCII = re.compile(r"[\x00-\x7f]+")
_LETTERS = re.compile("[æøåäöÆØÅÄÖéÉ]")
_SIGNS = re.compile("[“”„«»–—…’‘•§°²³½´·€£\u00a0\u00ad]")
_SAMPLE = 4_096
_MOSTLY = 10
"""Characters beyond ASCII to one unreadable byte from which on a file is damaged UTF-8."""
_SHARE_OF_NULS = 0.3
"""In UTF-16 text of western languages nearly every other byte is zero."""


class Decoded(NamedTuple):
    """Characters, and how they were read.

    Attributes:
        text: The text, without a byte order mark.
        encoding: The encoding that it was read in.
        lossy: Whether some bytes could not be read and stand as U+FFFD.
    """

    text: str
    encoding: str
    lossy: bool


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Read bytes as text.

    A byte order mark decides; then come UTF-8, UTF-16 without a mark, the declared encoding,
    and those of older files: Windows, Macintosh and DOS, whichever gives most æ, ø, å, ä and ö.

    Args:
        data: The bytes.
        declared: The encoding that the file names for itself, if any.
    """
    certain = marked_encoding(data) or wide_encoding(data)
    if certain:
        return _read(data, certain)
    for candidate in ("utf-8", declared):
        if candidate and _is_known(candidate):
            decoded = _read(data, candidate)
            if not decoded.lossy:
                return decoded
    damaged = _read(data, "utf-8")
    replaced = damaged.text.count("\ufffd")
    beyond_ascii = sum(not character.isascii() for character in damaged.text)
    if beyond_ascii > _MOSTLY * replaced:
        return damaged
    return max((_read(data, encoding) for encoding in _OLD), key=_likelihood)


def _likelihood(decoded: Decoded) -> int:
    """How many more letters of Danish and Swedish a text has than letters and signs of others."""
    foreign = _ASCII.sub("", decoded.text)
    letters = len(_LETTERS.findall(foreign))
    usual = len(_SIGNS.findall(foreign))
    return 2 * letters + usual - len(foreign)


def marked_encoding(data: bytes) -> str | None:
    """Name the encoding that a byte order mark at the beginning tells, if there is one."""
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)


def wide_encoding(data: bytes) -> str | None:
    """Name the UTF-16 form that bytes without a byte order mark are in, if any."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(len(sample) // 2, 1)
    if odd / half > _SHARE_OF_NULS and even / half < _SHARE_OF_NULS / 10:
        return "utf-16-le"
    if even / half > _SHARE_OF_NULS and odd / half < _SHARE_OF_NULS / 10:
        return "utf-16-be"
    return None


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, "\ufffd" in text)


def _is_known(encoding: str) -> bool:
    try:
        # Codecs such as «rot13» or «zip» do not make text of bytes.
        return isinstance(b"a".decode(encoding), str)
    except (LookupError, ValueError):
        return False
