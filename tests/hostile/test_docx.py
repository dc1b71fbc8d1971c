"""Word files that are made to be hard: bombs, entities, broken archives."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from builders import is_fair

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


HARD_ROW = (
    "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    '<w:tr><w:trPr><w:gridBefore w:val="{0}"/></w:trPr><w:tc>'
    '<w:tcPr><w:gridSpan w:val="{0}"/></w:tcPr>'
    "<w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
HARD_VALUES = {
    "a row": HARD_ROW,
    "an outline level": '<w:p><w:pPr><w:outlineLvl w:val="{0}"/></w:pPr>'
    "<w:r><w:t>Liv i byen</w:t></w:r></w:p>",
    "a list level": '<w:p><w:pPr><w:numPr><w:ilvl w:val="{0}"/><w:numId w:val="1"/></w:numPr>'
    "</w:pPr><w:r><w:t>Mere liv i byen</w:t></w:r></w:p>",
    "a header": '<w:sectPr><w:headerReference w:type="default" r:id="{0}"/></w:sectPr>',
}


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5", "9" * 5_000])
@pytest.mark.parametrize("name", HARD_VALUES)
def test_values_of_another_kind_never_crash(name: str, value: str) -> None:
    with zipfile.ZipFile(io.BytesIO(plain())) as archive:
        main = archive.read("word/document.xml").decode()
    broken = main.replace("<w:body>", f"<w:body>{HARD_VALUES[name].format(value)}", 1)
    assert is_fair(with_member("word/document.xml", broken.encode()), "plan.docx")


@pytest.mark.parametrize("part", ["/word/styles.xml", "/docProps/core.xml"])
def test_parts_of_another_type_never_crash(part: str) -> None:
    with zipfile.ZipFile(io.BytesIO(plain())) as archive:
        types = archive.read("[Content_Types].xml").decode()
    broken = re.sub(rf'(PartName="{part}" ContentType=)"[^"]*"', r'\1"text/plain"', types)
    assert broken != types
    assert is_fair(with_member("[Content_Types].xml", broken.encode()), "plan.docx")
