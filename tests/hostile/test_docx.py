"""Word files that are made to be hard: bombs, entities, broken archives."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from stratmine.errors import CorruptDocumentError, InputError, LimitExceededError
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes


def plain() -> bytes:
    document = docx.Document()
    document.add_heading("Plan", 1)
    document.add_paragraph("Kommunen skal vokse i de kommende år.")
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def is_fair(data: bytes, name: str) -> bool:
    """Whether reading gives a document with words, or an error that names the file."""
    try:
        return bool(parse_bytes(data, name).blocks)
    except InputError as error:
        return name in str(error)


def with_member(name: str, content: bytes) -> bytes:
    """The plain file with one member replaced or added."""
    source = zipfile.ZipFile(io.BytesIO(plain()))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.namelist():
            target.writestr(member, content if member == name else source.read(member))
        if name not in source.namelist():
            target.writestr(name, content)
    return buffer.getvalue()


def test_a_zip_bomb_is_refused() -> None:
    with pytest.raises(LimitExceededError, match="zip bomb"):
        parse_bytes(with_member("word/media/a.bin", bytes(50_000_000)), "plan.docx")


def test_a_file_that_unpacks_beyond_the_limit_is_refused() -> None:
    noise = bytes((n * n) % 251 for n in range(600_000))
    with pytest.raises(LimitExceededError, match=r"plan\.docx"):
        parse_bytes(
            with_member("word/media/a.bin", noise), "plan.docx", ParseOptions(max_bytes=90_000)
        )


@pytest.mark.parametrize("prologue", ["", " " * 10, f"<!--{'-a' * 40_000}-->"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(prologue: str, encoding: str) -> None:
    bomb = prologue + '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><a>&b;</a>'
    with pytest.raises(CorruptDocumentError, match="entities"):
        parse_bytes(with_member("word/document.xml", bomb.encode(encoding)), "plan.docx")


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_cut_file_is_corrupt(share: float) -> None:
    data = plain()
    with pytest.raises(CorruptDocumentError, match=r"plan\.docx"):
        parse_bytes(data[: int(len(data) * share)], "plan.docx")


@pytest.mark.parametrize("content", [b"", b"<a/>", b"<a", b"\x00\x01\x02"])
def test_a_broken_main_part_is_an_input_error(content: bytes) -> None:
    with pytest.raises(InputError, match=r"plan\.docx"):
        parse_bytes(with_member("word/document.xml", content), "plan.docx")


def test_flipped_bytes_never_crash() -> None:
    data = plain()
    for position in range(0, len(data), max(len(data) // 60, 1)):
        broken = bytearray(data)
        broken[position] ^= 0xFF
        assert is_fair(bytes(broken), "plan.docx")
