"""What letters of a PDF become words: set apart, spaced, or larger than the rest."""

from pathlib import Path

import pytest

from stratmine.parsing import parse

from .sheets import HEIGHT, Sheet, texts


def test_words_that_the_file_parts_by_spaces_are_closed_up() -> None:
    sheet = Sheet()
    sheet.put(60, 80, "Nä ringslivss trategi fö r byen", 20, "Helvetica-Bold")
    lines = ("En näringslivsstrategi for byen, för alle", "og med et møde kl. 9 for de nye.")
    sheet.paragraph(60, 120, lines)
    document = sheet.read()
    assert texts(document, "heading") == ["Näringslivsstrategi för byen"]
    assert texts(document, "paragraph") == [" ".join(lines)]


def test_letter_spaced_heading_is_closed_up() -> None:
    sheet = Sheet()
    text = sheet.canvas.beginText(60, HEIGHT - 80)
    text.setFont("Helvetica", 18)
    text.setCharSpace(4)
    text.textLine("FREMTIDENS BY")
    text.setCharSpace(0)
    sheet.canvas.drawText(text)
    sheet.paragraph(60, 120)
    assert texts(sheet.read(), "heading") == ["FREMTIDENS BY"]


def test_letter_spaced_words_and_years_are_closed_up_and_scales_are_not() -> None:
    sheet = Sheet()
    sheet.put(60, 80, "P L A N   2 0 3 0", 18)
    sheet.paragraph(60, 120)
    sheet.put(60, 200, "1 2 3 4 5 6")
    document = sheet.read()
    assert texts(document, "heading") == ["PLAN 2030"]
    assert "1 2 3 4 5 6" in document.text


def test_small_spaced_capitals_are_words_of_the_label_over_a_name(documents: Path) -> None:
    headings = texts(parse(documents / "vikersala-vision-2040.pdf"), "heading")
    assert "LÖFTE 1 Nära till start" in headings
    assert "LÖFTE 3 Nära till världen" in headings


@pytest.mark.parametrize("gap", [0, 1])
def test_drop_cap_is_part_of_its_word(gap: float) -> None:
    sheet = Sheet()
    sheet.put(60, 84 if gap == 0 else 100, "K", 32)
    left = 60 + gap + sheet.canvas.stringWidth("K", "Helvetica", 32)
    sheet.paragraph(left, 80, ["ommunen arbejder for et", "stærkt erhvervsliv."])
    sheet.paragraph(60, 104)
    assert sheet.read().text.startswith("Kommunen arbejder for et stærkt erhvervsliv.")


def test_a_word_for_headings_is_closed_up_beside_other_text() -> None:
    sheet = Sheet()
    for top, (label, name) in ((100, ("M Å L", "Byen er grøn")), (180, ("M Å L", "Søen er ren"))):
        sheet.put(60, top, label, 8)
        sheet.put(60, top + 16, name, 13)
        sheet.paragraph(310, top, [f"højre spalte linje {n} går videre i" for n in range(5)])
    document = sheet.read()
    assert texts(document, "heading") == ["MÅL", "Byen er grøn", "MÅL", "Søen er ren"]
