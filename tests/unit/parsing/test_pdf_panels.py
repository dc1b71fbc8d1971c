"""Designed pages of PDFs: panels of a foldout, and headings of any type in the margin."""

import pytest
from reportlab.lib.colors import HexColor

from .sheets import Sheet, texts

PANELS = (
    ("Grønne haver", "Indsatser", ("Plante 40 træer", "Anlægge et bed", "Åbne en køkkenhave")),
    ("Rena vatten", "Insatser", ("Rensa bäcken", "Bygga en damm", "Mäta halterna varje vår")),
    ("Nye stier", "Indsatser", ("Asfaltere stien", "Opsætte lys", "Bygge to broer")),
)


def test_lists_in_three_panels_are_read_panel_by_panel() -> None:
    sheet = Sheet()
    for number, (name, label, items) in enumerate(PANELS):
        x = 40 + 180 * number
        sheet.put(x, 100, name, 15)
        sheet.put(x, 120, label, 9)
        for row, item in enumerate(items):
            sheet.put(x, 134 + 13 * row, f"• {item}", 9)
    document = sheet.read()
    assert texts(document, "table") == []
    assert texts(document, "list_item") == [item for _, _, items in PANELS for item in items]


@pytest.mark.parametrize(("goal", "label"), [("Mål", "Indsatser"), ("Delmål", "Åtgärder")])
def test_the_same_labels_over_different_texts_tell_columns(goal: str, label: str) -> None:
    sheet = Sheet()
    goals = ("Byens træer er mange og", "sunde", "Parken er åben for alle"), ("Søen er ren",)
    for number, lines in enumerate(goals):
        x = 60 + 260 * number
        sheet.put(x, 100, f"{goal} {number + 1}", 9, "Helvetica-Bold")
        for row, line in enumerate(lines):
            sheet.put(x, 114 + 13 * row, line)
        sheet.put(x, 170, label, 9, "Helvetica-Bold")
        sheet.put(x, 184, f"Bænk nummer {number}")
    text = sheet.read().text
    assert text.index("Søen er ren") > text.index("Bænk nummer 0")


@pytest.mark.parametrize("names", [("Mål", "Indsatser"), ("Mål", "Åtgärder")])
@pytest.mark.parametrize("font", ["Helvetica", "Helvetica-Oblique"])
def test_coloured_headings_in_the_margin_need_not_be_bold(
    names: tuple[str, str], font: str
) -> None:
    sheet = Sheet()
    for number, name in enumerate(names * 2):
        top = 100 + 70 * number
        sheet.canvas.setFillColor(HexColor("#a03020"))
        sheet.put(60, top, name, 10, font)
        sheet.canvas.setFillColor(HexColor("#000000"))
        for row in range(3):
            sheet.put(160, top + 13 * row, f"• Bænk {row} i park {number} ved åen")
    blocks = sheet.read().blocks
    assert [block.text for block in blocks if block.kind == "heading"] == [*names, *names]
    assert [block.text for block in blocks[1:4]] == [
        f"Bænk {row} i park 0 ved åen" for row in range(3)
    ]


@pytest.mark.parametrize("name", ["Målepunkter", "Indikatorer"])
def test_a_heading_at_the_top_of_columns_is_no_running_header(name: str) -> None:
    sheet = Sheet()
    for number in range(4):
        sheet.paragraph(60, 90)
        sheet.put(60, 60, name, 10, "Helvetica-Bold")
        sheet.put(60, 74, f"• Antal bænke i park {number}")
        sheet.next()
    assert texts(sheet.read()).count(name) == 4
