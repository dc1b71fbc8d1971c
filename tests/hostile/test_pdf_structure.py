"""PDFs that are made to be hard: page boxes, page trees, loops, deep nesting, fonts."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from PIL import Image

from stratmine.errors import CorruptDocumentError, InputError
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument

sys.path.insert(0, str(Path(__file__).parent))

from pdfs import FONT, RESOURCES, TEXT, WORDS, build, stream


def one_page(
    *more: str,
    box: str = "0 0 595 842",
    content: str = TEXT,
    page: str = "",
    catalogue: str = "",
    font: str = FONT,
) -> bytes:
    """A PDF of one page; `more` are the objects from number 6 on."""
    return build(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalogue}>>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R {RESOURCES} {page}>>",
            stream(content),
            font,
            *more,
        ]
    )


def many_pages(count: int, stated: int) -> bytes:
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {RESOURCES} >>"
    kids = " ".join(["3 0 R", *(f"{number} 0 R" for number in range(7, 6 + count))])
    pages = f"<< /Type /Pages /Kids [{kids}] /Count {stated} >>"
    catalogue = "<< /Type /Catalog /Pages 2 0 R >>"
    return build([catalogue, pages, page, stream(TEXT), FONT, "null", *[page] * (count - 1)])


def read(data: bytes, **options: object) -> ParsedDocument:
    return parse_bytes(data, "plan.pdf", ParseOptions.model_validate({"ocr": False, **options}))


def is_fair(data: bytes) -> bool:
    """Whether reading gives a document with the words, or an error that names the file."""
    try:
        return "Kommunen" in read(data).text
    except InputError as error:
        return "plan.pdf" in str(error)


@pytest.mark.parametrize(
    "box",
    ["595 842 0 0", "0 0 0 0", "0 0 595", "nan nan inf inf", "0 0 14400 14400", "-999 -9 999 999"],
)
def test_odd_page_boxes_are_put_right(box: str) -> None:
    document = read(one_page(box=box))
    assert document.text == WORDS
    assert document.pages[0].width > 0


def test_the_visible_part_ends_at_the_sheet() -> None:
    document = read(one_page(page="/CropBox [-9999 -9999 99999 99999] "))
    assert (document.pages[0].width, document.pages[0].height) == (595, 842)


def test_pages_larger_than_any_sheet_are_left_out() -> None:
    with pytest.raises(CorruptDocumentError, match="No page"):
        read(one_page(box="0 0 2000000000 2000000000"))


@pytest.mark.parametrize("stated", [-5, 0, 3, 1_000_000_000])
def test_the_number_of_pages_may_lie(stated: int) -> None:
    assert len(read(many_pages(3, stated)).pages) == 3


def test_of_ten_thousand_pages_as_many_are_read_as_wanted() -> None:
    document = read(many_pages(10_000, 10_000), max_pages=50)
    assert (len(document.pages), document.source.pages) == (50, 10_000)
    assert [issue.code for issue in document.issues] == ["truncated"]


@pytest.mark.parametrize(
    ("catalogue", "page", "more"),
    [
        ("/PageLabels 6 0 R ", "", ["<< /Kids [6 0 R] >>"]),
        ("/PageLabels 6 0 R ", "", ["<< /Kids [7 0 R] >>", "<< /Kids [8 0 R 6 0 R] >>", "<< >>"]),
        (
            "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R ",
            "/StructParents 0 ",
            ["<< /Type /StructTreeRoot /K [] /ParentTree 7 0 R >>", "<< /Kids [7 0 R] >>"],
        ),
    ],
)
def test_trees_that_hold_themselves_are_refused(catalogue: str, page: str, more: list[str]) -> None:
    with pytest.raises(CorruptDocumentError, match="part of itself"):
        read(one_page(*more, catalogue=catalogue, page=page))


def words_in_columns(count: int, height: float = 650) -> str:
    """As many rows of small words as columns of them."""
    row = f"(Mer1) Tj {560 / count:.2f} 0 Td " * count
    rows = (f"1 0 0 1 10 {20 + height / count * n:.2f} Tm {row}" for n in range(count))
    return f"{TEXT} BT /F 1 Tf {' '.join(rows)} ET"


HARD = {
    "many columns": one_page(content=words_in_columns(60)),
    "many cells": one_page(content=words_in_columns(100, height=100)),
    "arrays": one_page(page=f"/Q {'[' * 50_000}{']' * 50_000} "),
    "dictionaries": one_page(page=f"/Q {'<< /A ' * 50_000}1{'>>' * 50_000} "),
    "graphics states": one_page(content="q " * 50_000 + TEXT),
    "operands": one_page(content="[" * 50_000 + TEXT),
    "a form in itself": one_page(
        stream(f"{TEXT} /X Do", f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] {RESOURCES} "),
        content=f"{TEXT} /X Do",
    ),
    "bookmarks in a circle": one_page(
        "<< /First 7 0 R >>",
        "<< /Title (A) /Next 7 0 R /First 7 0 R /Dest [3 0 R /Fit] >>",
        catalogue="/Outlines 6 0 R ",
    ),
    "deep bookmarks": one_page(
        "<< /First 7 0 R >>",
        *(f"<< /Title (A) /First {n} 0 R >>" for n in range(8, 5_000)),
        catalogue="/Outlines 6 0 R ",
    ),
    "deep labels": one_page(
        *(f"<< /Kids [{n} 0 R] >>" for n in range(7, 3_000)), catalogue="/PageLabels 6 0 R "
    ),
    "tags in a circle": one_page(
        "<< /Type /StructTreeRoot /K 7 0 R /ParentTree 8 0 R >>",
        "<< /Type /StructElem /S /P /P 7 0 R /K [7 0 R 0] /Pg 3 0 R >>",
        "<< /Nums [0 [7 0 R]] >>",
        catalogue="/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R ",
        page="/StructParents 0 ",
    ),
    "no font": one_page(font="null"),
    "a line without letters under a sentence beside a chart": one_page(
        content=f"BT /F 10 Tf 60 700 Td ({WORDS[:-1]} ved) Tj 340 0 Td (Byer) Tj "
        "-340 -12 Td (\\001) Tj ET"
    ),
}


@pytest.mark.parametrize("name", HARD)
def test_hard_files_end(name: str) -> None:
    assert is_fair(HARD[name])


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (20, 20)).save(buffer, kind)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data",
    [b"\x7fELF\x02\x01\x01" + bytes(200), b"MZ\x90\x00" + bytes(200), b"SQLite format 3\0\x10\x00",
     b"ID3\x04\x00\x00\x00", picture("png"), picture("webp"), picture("bmp")],
)  # fmt: skip
@pytest.mark.parametrize("name", ["plan.pdf", "plan.docx", "plan.html", "plan.txt"])
def test_renamed_binaries_are_refused(data: bytes, name: str) -> None:
    with pytest.raises(InputError, match=name):
        parse_bytes(data, name)


def test_fonts_without_a_map_are_reported() -> None:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Foo /Encoding /Identity-H "
        "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Foo "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] >>"
    )
    codes = "".join(f"{ord(letter) - 29:04X}" for letter in WORDS)
    document = read(one_page(content=f"BT /F 12 Tf 60 700 Td <{codes}> Tj ET", font=font))
    assert [issue.code for issue in document.issues] == ["unmapped-fonts"]


def test_the_tag_of_what_goes_on_overleaf_is_not_that_of_other_words_on_the_page() -> None:
    """A heading's second piece has an id on the next page that a paragraph has on the first."""

    def marked(*lines: str) -> str:
        return "\n".join(
            f"/P << /MCID {n} >> BDC BT /F 12 Tf 60 {700 - 60 * n} Td ({line}) Tj ET EMC"
            for n, line in enumerate(lines)
        )

    overleaf = "<< /Type /MCR /Pg 6 0 R /MCID 0 >>"
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {RESOURCES} /StructParents"
    data = build(
        [
            "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 8 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>",
            f"{page} 0 /Contents 4 0 R >>",
            stream(marked("Parken er smuk, og byen er rolig", "Klima og")),
            FONT,
            f"{page} 1 /Contents 7 0 R >>",
            stream(marked("Natur")),
            "<< /Type /StructTreeRoot /K [9 0 R 10 0 R] /ParentTree 11 0 R >>",
            "<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K [0] >>",
            f"<< /Type /StructElem /S /H1 /P 8 0 R /Pg 3 0 R /K [1 {overleaf}] >>",
            "<< /Nums [0 [9 0 R 10 0 R] 1 [10 0 R]] >>",
        ]
    )
    kinds = {block.text: block.kind for block in read(data).blocks}
    assert kinds["Parken er smuk, og byen er rolig"] == "paragraph"
    assert kinds["Klima og"] == "heading"
