"""What holds of every parsed PDF, whatever stands on its pages."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.schema import Block, ParsedDocument

WORDS = ("Kommunen", "skal", "styrke", "grøn", "omställning", "för", "alla", "Mål", "3", "2030")
MARKS = ("", "", "", "• ", "– ", "1. ", "2.1 ", "a) ")
FONTS = ("Helvetica", "Helvetica-Bold", "Times-Roman", "Times-BoldItalic")


@dataclass(frozen=True)
class Text:
    """A line of text at a place of its page; `turned` text reads upwards."""

    words: tuple[str, ...]
    mark: str
    x: int
    row: int
    size: int
    font: str
    turned: bool


@dataclass(frozen=True)
class Sheet:
    """A page: its size, its texts, and the lines and areas drawn on it."""

    width: int
    height: int
    texts: tuple[Text, ...]
    rules: tuple[tuple[int, int, int, int], ...]
    areas: tuple[tuple[int, int, int, int], ...]


TEXTS = st.builds(
    Text,
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(tuple),
    mark=st.sampled_from(MARKS),
    x=st.sampled_from((40, 60, 80, 220, 300, 310, 420)),
    row=st.integers(1, 40),
    size=st.sampled_from((7, 10, 10, 10, 14, 24)),
    font=st.sampled_from(FONTS),
    turned=st.sampled_from((False,) * 9 + (True,)),
)
EDGES = st.tuples(*(st.sampled_from((40, 60, 200, 220, 300, 420)) for _ in range(4)))
SHEETS = st.builds(
    Sheet,
    width=st.sampled_from((595, 842)),
    height=st.sampled_from((595, 842)),
    # pdfium takes the same letters at the same place for one bold letter.
    texts=st.lists(TEXTS, min_size=1, max_size=30, unique_by=lambda text: text.row).map(tuple),
    rules=st.lists(EDGES, max_size=20).map(tuple),
    areas=st.lists(EDGES, max_size=4).map(tuple),
)
DOCUMENTS = st.lists(SHEETS, min_size=1, max_size=4)


def draw(sheets: list[Sheet]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for sheet in sheets:
        canvas.setPageSize((sheet.width, sheet.height))
        canvas.setFillGray(0.9)
        for x0, y0, x1, y1 in sheet.areas:
            canvas.rect(x0, y0, x1, y1, stroke=0, fill=1)
        canvas.setFillGray(0)
        for x0, y0, x1, y1 in sheet.rules:
            canvas.line(x0, y0, x0, y1)
            canvas.line(x0, y1, x1, y1)
        for text in sheet.texts:
            draw_text(canvas, text, sheet)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def shown(text: Text, sheet: Sheet) -> str:
    """As many of the words as stand on the page."""
    y = sheet.height - 14 * text.row
    if y < 0:
        return ""
    room = (sheet.height - y if text.turned else sheet.width - text.x) - 5
    line = text.mark
    for word in text.words:
        longer = f"{line} {word}".strip()
        if stringWidth(longer, text.font, text.size) > room:
            break
        line = longer
    return line


def draw_text(canvas: Canvas, text: Text, sheet: Sheet) -> None:
    canvas.saveState()
    canvas.translate(text.x, sheet.height - 14 * text.row)
    if text.turned:
        canvas.rotate(90)
    canvas.setFont(text.font, text.size)
    canvas.drawString(0, 0, shown(text, sheet))
    canvas.restoreState()


def parsed(sheets: list[Sheet]) -> ParsedDocument:
    assume(any(shown(text, sheet) for sheet in sheets for text in sheet.texts))
    return read_pdf(draw(sheets), "plan.pdf", ParseOptions())


def letters(text: str) -> Counter[str]:
    return Counter(
        re.findall(r"\w", text.lower().translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")))
    )


def printed(block: Block) -> str:
    """The text of a block with what was taken off: the marker of an item or note, a number."""
    before = block.marker if block.kind in {"list_item", "footnote"} else block.number
    return f"{before or ''} {block.text}"


@settings(deadline=None, max_examples=60, derandomize=True)
@given(sheets=DOCUMENTS)
def test_every_letter_is_in_exactly_one_block(sheets: list[Sheet]) -> None:
    document = parsed(sheets)
    drawn = Counter[str]()
    for sheet in sheets:
        for text in sheet.texts:
            drawn += letters(shown(text, sheet))
    found = Counter[str]()
    for block in (*document.blocks, *document.furniture):
        found += letters(printed(block))
    assert found == drawn


@settings(deadline=None, max_examples=60, derandomize=True)
@given(sheets=DOCUMENTS)
def test_spans_cover_the_text_and_lie_on_the_page(sheets: list[Sheet]) -> None:
    document = parsed(sheets)
    pages = {page.number: page for page in document.pages}
    for block in (*document.blocks, *document.furniture):
        covered = 0
        for span in block.spans:
            assert not block.text[covered : span.start].strip()
            assert covered <= span.start < span.end <= len(block.text)
            covered = span.end
            x0, top, x1, bottom = span.bbox or (0, 0, 0, 0)
            assert x0 < x1
            assert top < bottom
            assert x0 < pages[span.page].width and x1 > 0  # noqa: PT018
            assert top < pages[span.page].height and bottom > 0  # noqa: PT018
            assert span.bbox == tuple(round(length, 2) for length in (x0, top, x1, bottom))
        assert not block.text[covered:].strip()
        for cell in block.cells:
            assert block.text[cell.start : cell.start + len(cell.text)] == cell.text


@settings(deadline=None, max_examples=30, derandomize=True)
@given(sheets=DOCUMENTS)
def test_parses_are_the_same_each_time_and_survive_writing(sheets: list[Sheet]) -> None:
    document = parsed(sheets)
    assert parsed(sheets) == document
    assert ParsedDocument.model_validate_json(document.model_dump_json()) == document
