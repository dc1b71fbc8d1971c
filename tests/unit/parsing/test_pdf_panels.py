"""Designed pages of PDFs: panels of a foldout, and headings of any type in the margin."""

import pytest
from reportlab.lib.colors import HexColor

from .sheets import HEIGHT, Sheet, texts

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


@pytest.mark.parametrize("head", [("Mål", "Indsatser"), ("Mål", "Åtgärder")])
def test_boxes_under_boxes_with_names_of_columns_are_a_table(head: tuple[str, str]) -> None:
    sheet = Sheet()
    for column, name in enumerate(head):
        _box(sheet, (60 + 240 * column, 90, 232, 24), "#c06040")
        sheet.put(68 + 240 * column, 106, name, 10, "Helvetica-Bold")
    for row, (goal, measure) in enumerate(
        (("Søen er ren", "Rense bækken"), ("Byen er grøn", "Så"))
    ):
        for column, text in enumerate((goal, measure)):
            _box(sheet, (60 + 240 * column, 120 + 46 * row, 232, 40), "#f0e8d8")
            sheet.put(68 + 240 * column, 138 + 46 * row, text)
    (table,) = sheet.read().blocks
    assert table.text.split("\n") == [
        "\t".join(head), "Søen er ren\tRense bækken", "Byen er grøn\tSå",
    ]  # fmt: skip


def test_a_bar_beside_the_text_is_read_after_all_of_it() -> None:
    sheet = Sheet()
    _box(sheet, (400, 60, 150, 700), "#f0e8d8")
    sheet.put(410, 100, "Byen har 48 km sti.")
    sheet.put(410, 113, "Søen er 3 meter dyb.")
    sheet.put(410, 126, "Der er to åer.")
    for number, name in enumerate(("Stier", "Broer", "Bade")):
        top = 100 + 200 * number
        sheet.put(60, top, name, 14, "Helvetica-Bold")
        for row in range(4):
            sheet.put(
                60, top + 18 + 13 * row, "Kommunen arbejder for gode vilkår for alle, der bor her"
            )
    assert texts(sheet.read(), "paragraph")[-1].startswith("Byen har 48 km sti.")


def test_years_over_measures_are_read_one_by_one_though_one_has_none() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 60)
    measures = ((), ("Plante træer ved", "skolen"), ("Bygge en bro over", "åen"), ("Åbne parken",))
    for number, lines in enumerate(measures):
        x = 60 + 120 * number
        sheet.put(x, 140, str(2026 + number), 9, "Helvetica-Bold")
        for row, line in enumerate(lines):
            sheet.put(x, 158 + 12 * row, line, 9)
    found = texts(sheet.read())
    assert "Plante træer ved skolen" in found
    assert found.index("2027") < found.index("Plante træer ved skolen") < found.index("2028")


def test_an_amount_in_large_type_is_no_heading() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 60)
    sheet.put(60, 140, "95 kWh", 20, "Helvetica-Bold")
    sheet.put(60, 160, "Forbrug i kommunens bygninger")
    assert "95 kWh" not in texts(sheet.read(), "heading")


def test_facts_that_begin_with_figures_have_the_heading_of_their_box() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 60)
    _box(sheet, (60, 120, 300, 60), "#f0e8d8")
    sheet.put(70, 138, "Tal om sø og skov", 9, "Helvetica-Bold")
    sheet.put(70, 152, "4.300 huse har gasfyr.", 9)
    sheet.put(70, 164, "12 veje har cykelsti.", 9)
    assert texts(sheet.read(), "heading") == ["Tal om sø og skov"]


@pytest.mark.parametrize("text", ["Byen har plads til alle.", "Staden har plats för alla."])
def test_a_word_for_headings_in_a_box_may_be_smaller_than_its_text(text: str) -> None:
    sheet = Sheet()
    sheet.paragraph(60, 60)
    _box(sheet, (60, 120, 300, 60), "#305070")
    sheet.put(70, 138, "Vision", 9, "Helvetica-Bold")
    sheet.put(70, 158, text, 13)
    assert texts(sheet.read(), "heading") == ["Vision"]


def _box(sheet: Sheet, box: tuple[float, float, float, float], color: str) -> None:
    """Fill a box, told by its left and upper edge, its width and its height."""
    x, top, width, height = box
    sheet.canvas.setFillColor(HexColor(color))
    sheet.canvas.rect(x, HEIGHT - top - height, width, height, stroke=0, fill=1)
    sheet.canvas.setFillColor(HexColor("#000000"))


@pytest.mark.parametrize(
    ("names", "items"),
    [
        (("Mål", "Indsatser"), ("Plante 40 træer", "Anlægge et bed")),
        (("Mål", "Insatser"), ("Rensa bäcken", "Bygga en damm")),
    ],
)
def test_words_for_headings_beside_lists_are_no_labels_of_values(
    names: tuple[str, str], items: tuple[str, str]
) -> None:
    sheet = Sheet()
    top = 100.0
    for _ in range(3):
        for name, lines in zip(names, (("Byen er grøn",), items), strict=True):
            sheet.canvas.setFillColor(HexColor("#a03020"))
            sheet.put(60, top, name, 10, "Helvetica-Oblique")
            sheet.canvas.setFillColor(HexColor("#000000"))
            for line in lines:
                sheet.put(160, top, line if line == "Byen er grøn" else f"• {line}")
                top += 13
            top += 6
    document = sheet.read()
    assert texts(document, "heading") == [*names] * 3
    assert texts(document, "list_item") == [*items] * 3


def test_a_note_below_headings_in_the_margin_is_none_of_them() -> None:
    sheet = Sheet()
    for number, name in enumerate(("MÅL", "INDSATSER", "MÅL", "INDSATSER")):
        top = 100 + 40 * number
        sheet.canvas.setFillColor(HexColor("#a03020"))
        sheet.put(60, top, name, 8, "Helvetica-Bold")
        sheet.canvas.setFillColor(HexColor("#000000"))
        sheet.put(160, top, f"• Nye bænke ved sø {number}")
        sheet.put(160, top + 13, f"• Nye træer ved sø {number}")
    sheet.put(60, 300, "Tallene er fra i fjor.", 7)
    document = sheet.read()
    assert texts(document, "heading") == ["MÅL", "INDSATSER", "MÅL", "INDSATSER"]
    assert texts(document)[-1] == "Tallene er fra i fjor."


@pytest.mark.parametrize(
    ("over", "beside"), [("Sådan gør vi", "Det måler vi"), ("Så gör vi", "Så mäter vi")]
)
def test_a_box_beside_a_list_is_read_after_it(over: str, beside: str) -> None:
    sheet = Sheet()
    sheet.canvas.setFillColor(HexColor("#f0e0d0"))
    sheet.canvas.rect(340, HEIGHT - 170, 200, 95, stroke=0, fill=1)
    sheet.canvas.setFillColor(HexColor("#000000"))
    for x, name, item in ((60, over, "Ny sti"), (350, beside, "Antal cykler")):
        sheet.put(x, 98, name, 14, "Helvetica-Bold")
        sheet.put(x, 118, f"• {item}")
    sheet.paragraph(60, 220)
    assert texts(sheet.read())[:4] == [over, "Ny sti", beside, "Antal cykler"]


@pytest.mark.parametrize("item", ["Antal besøg på de tre filialer", "Antal besök på biblioteken"])
def test_an_amount_on_the_next_line_belongs_to_its_item(item: str) -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.put(60, 140, f"• {item}:")
    sheet.put(60, 152, "80.000")
    sheet.put(60, 164, "• Andel nye: 60 %")
    assert texts(sheet.read(), "list_item") == [f"{item}: 80.000", "Andel nye: 60 %"]


def test_a_large_heading_under_columns_belongs_to_the_wider_text_below() -> None:
    sheet = Sheet()
    for x, top in ((60, 100), (310, 94)):
        sheet.paragraph(x, top, [f"i spalte {x} går linje {n} videre over for" for n in range(8)])
    sheet.put(60, 210, "Opfølgning", 20)
    sheet.paragraph(60, 236)
    text = sheet.read().text
    assert text.index("i spalte 310") < text.index("Opfølgning") < text.index("Kommunen arbejder")


@pytest.mark.parametrize("names", [("Indsatser", "Indikatorer"), ("Insatser", "Indikatorer")])
def test_lines_in_a_look_of_their_own_right_over_words_for_headings_are_headings(
    names: tuple[str, str],
) -> None:
    sheet = Sheet()
    goals = ("Alle børn lærer at svømme", "Søen er ren hele året", "Stien er åben for alle")
    sheet.paragraph(60, 80)
    for number, goal in enumerate(goals):
        top = 140 + 90 * number
        sheet.canvas.setFillColor(HexColor("#305080"))
        sheet.put(60, top, goal)
        sheet.canvas.setFillColor(HexColor("#000000"))
        for row, name in enumerate(names):
            sheet.put(60, top + 16 + 32 * row, name, 9, "Helvetica-Bold")
            sheet.put(60, top + 28 + 32 * row, f"• Nye bænke ved sø {row}")
    found = [block for block in sheet.read().blocks if block.kind == "heading"]
    assert [block.text for block in found] == [text for goal in goals for text in (goal, *names)]
    assert {block.level for block in found if block.text in goals} == {1}


def test_years_in_the_margin_stand_before_what_is_done_in_them() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    deeds = ("Bygge en ny bro ved åen", "Åbne et ungehus i byen", "Give tilskud til bænke")
    for number, deed in enumerate(deeds):
        sheet.put(60, 140 + 20 * number, str(2026 + number), 10, "Helvetica-Bold")
        sheet.put(110, 140 + 20 * number, deed)
    assert texts(sheet.read())[1:] == [f"{2026 + n} {deed}" for n, deed in enumerate(deeds)]


@pytest.mark.parametrize("name", ["Fakta", "Vidste du?", "Visste du att?"])
def test_a_word_for_headings_stands_over_facts_that_begin_with_figures(name: str) -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.put(60, 150, name, 8, "Helvetica-Bold")
    sheet.put(60, 164, "38 huse har solceller.", 8)
    assert texts(sheet.read(), "heading") == [name]


def test_a_number_larger_than_its_name_does_not_raise_the_heading() -> None:
    sheet = Sheet()
    for area, goals in ((1, (1, 2)), (2, (3, 4)), (3, (5, 6))):
        sheet.put(60, 100, f"Område for by {area}", 34, "Helvetica-Bold")
        sheet.paragraph(60, 140)
        sheet.next()
        for goal in goals:
            sheet.put(60, 100, str(goal), 54)
            sheet.put(60, 130, f"Alle i by {goal} har et træ", 20)
            sheet.paragraph(60, 170)
            sheet.next()
    headings = [block for block in sheet.read().blocks if block.kind == "heading"]
    levels = {block.text.split()[0]: block.level for block in headings}
    assert levels["Område"] < levels["Alle"]
