"""Soft hyphens and ligatures: what only the width of a line put into words, in all formats."""

from __future__ import annotations

import io

import docx
import pytest
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from stratmine.parsing import parse_bytes

from .sheets import Sheet, texts

BROKEN = "Den kommu\u00adnale \ufb01nan\u00adsiering er e\ufb00ektiv og o\ufb03ciel."
WHOLE = "Den kommunale finansiering er effektiv og officiel."


def test_they_vanish_inside_a_line_of_a_pdf_whose_font_names_them() -> None:
    registerFont(TTFont("Vera", "Vera.ttf"))
    sheet = Sheet()
    sheet.put(
        60, 100, "Den kommu\u00adnale indsats skal ud\u00advikles af \ufb01re parter.", 10, "Vera"
    )
    assert texts(sheet.read()) == ["Den kommunale indsats skal udvikles af fire parter."]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plan.txt", BROKEN),
        ("plan.md", f"* {BROKEN}"),
        ("plan.html", f"<html><body><p>{BROKEN}</p></body></html>"),
        (
            "plan.html",
            f"<html><body><p>{BROKEN.replace('nale', chr(10) + '  nale')}</p></body></html>",
        ),
    ],
)
def test_they_vanish_in_text_and_web_pages(name: str, text: str) -> None:
    (block,) = parse_bytes(text.encode(), name).blocks
    assert block.text == WHOLE


def test_they_vanish_in_word_files_and_in_what_files_say_of_themselves() -> None:
    document = docx.Document()
    document.core_properties.title = "Kommu\u00adnal \ufb02ytteplan"
    document.add_paragraph(BROKEN)
    buffer = io.BytesIO()
    document.save(buffer)
    parsed = parse_bytes(buffer.getvalue(), "plan.docx")
    assert texts(parsed) == [WHOLE]
    assert parsed.metadata.title == "Kommunal flytteplan"
    page = (
        "<html><head><title>Kommu&shy;nal plan 2030</title></head><body><h1>Plan</h1></body></html>"
    )
    assert parse_bytes(page.encode(), "plan.html").metadata.title == "Kommunal plan 2030"


def test_a_hyphen_left_inside_a_word_goes_where_the_document_has_the_word_whole() -> None:
    sheet = Sheet()
    sheet.put(60, 100, "Den kommu-nale indsats og it-støtten er delt i en øst-vest-akse.")
    sheet.put(60, 112, "Her er den kommunale plan, som øst og vest er enige om. Itstøtten er ny.")
    assert texts(sheet.read()) == [
        "Den kommunale indsats og it-støtten er delt i en øst-vest-akse.",
        "Her er den kommunale plan, som øst og vest er enige om. Itstøtten er ny.",
    ]


def test_a_hyphen_between_two_words_stays() -> None:
    text = "Der er en by-park og en bypark.\n\nDer er park nok.\n"
    assert "by-park" in parse_bytes(text.encode(), "plan.txt").text
