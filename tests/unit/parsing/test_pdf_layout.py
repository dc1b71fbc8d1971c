"""What a PDF's pages become: order, furniture, headings, lists, tables, notes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4

from stratmine.parsing import parse

from .sheets import BODY, HEIGHT, Sheet, texts


def test_headings_have_numbers_and_levels() -> None:
    sheet = Sheet()
    top = 80
    for text, size in [("1. Indledning", 18), ("1.1 Baggrund", 14), ("2. Fremtiden", 18)]:
        sheet.put(60, top, text, size, "Helvetica-Bold")
        top = sheet.paragraph(60, top + 24) + 30
    headings = [b for b in sheet.read().blocks if b.kind == "heading"]
    assert [(b.number, b.text, b.level) for b in headings] == [
        ("1", "Indledning", 1),
        ("1.1", "Baggrund", 2),
        ("2", "Fremtiden", 1),
    ]
    assert all("larger type" in b.evidence for b in headings)


def test_label_line_and_name_are_one_heading() -> None:
    sheet = Sheet()
    top = 80
    for number, name in [(1, "En grøn by"), (2, "En aktiv by")]:
        sheet.put(60, top, f"FOKUSOMRÅDE {number}", 9)
        sheet.put(60, top + 18, name, 16, "Helvetica-Bold")
        top = sheet.paragraph(60, top + 44) + 40
    assert texts(sheet.read(), "heading") == [
        "FOKUSOMRÅDE 1 En grøn by",
        "FOKUSOMRÅDE 2 En aktiv by",
    ]


def test_contents_page_holds_no_headings() -> None:
    sheet = Sheet()
    sheet.put(60, 80, "Indhold", 18, "Helvetica-Bold")
    names = ["Indledning", "Mål for byen", "Opfølgning"]
    for n, name in enumerate(names):
        sheet.put(60, 120 + 20 * n, f"{name} {'.' * 60} {n + 2}", 13, "Helvetica-Bold")
    sheet.next()
    for name in names:
        sheet.put(60, 80, name, 13, "Helvetica-Bold")
        sheet.paragraph(60, 110)
        sheet.next()
    document = sheet.read()
    headings = [b for b in document.blocks if b.kind == "heading" and b.page != 1]
    assert [b.text for b in headings] == names
    assert all("contents entry" in b.evidence for b in headings)
    entries = [b for b in document.blocks if "contents page" in b.evidence]
    assert [b.kind for b in entries] == ["paragraph"] * 3
    assert [b.text for b in entries] == [f"{name} … {n + 2}" for n, name in enumerate(names)]


def test_list_items_run_over_lines_and_are_nested() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.put(60, 130, "•")
    sheet.put(74, 130, "Flere skal cykle til arbejde, og derfor bygges der")
    sheet.put(74, 142, "nye stier.")
    sheet.put(90, 154, "–")
    sheet.put(104, 154, "Stier langs fjorden")
    sheet.put(60, 166, "•")
    sheet.put(74, 166, "Bussen kører oftere")
    items = [b for b in sheet.read().blocks if b.kind == "list_item"]
    assert [(b.marker, b.depth, b.text) for b in items] == [
        ("•", 0, "Flere skal cykle til arbejde, og derfor bygges der nye stier."),
        ("–", 1, "Stier langs fjorden"),
        ("•", 0, "Bussen kører oftere"),
    ]


def draw_table(sheet: Sheet, top: float, rows: Sequence[tuple[str, ...]], *, ruled: bool) -> None:
    edges = [60, 260, 400, 520]
    bottom = top + 20 * len(rows)
    for number, row in enumerate(rows):
        font = "Helvetica-Bold" if number == 0 else "Helvetica"
        for x, cell in zip(edges, row, strict=False):
            sheet.put(x + 4, top + 14 + 20 * number, cell, 9, font)
    if ruled:
        for number in range(len(rows) + 1):
            y = HEIGHT - top - 20 * number
            sheet.canvas.line(edges[0], y, edges[-1], y)
        for x in edges:
            sheet.canvas.line(x, HEIGHT - top, x, HEIGHT - bottom)


ROWS = [
    ("Indsats", "Ansvarlig", "Frist"),
    ("Nye cykelstier", "Vej og Park", "2026"),
    ("Grønne indkøb", "Økonomi", "2025"),
    ("Solceller på skoler", "Ejendomme", "2027"),
]


@pytest.mark.parametrize("ruled", [True, False])
def test_tables_with_and_without_rules(*, ruled: bool) -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    draw_table(sheet, 140, ROWS, ruled=ruled)
    (table,) = [b for b in sheet.read().blocks if b.kind == "table"]
    assert table.text == "\n".join("\t".join(row) for row in ROWS)
    assert [c.text for c in table.cells if c.header] == list(ROWS[0])
    for cell in table.cells:
        assert table.text[cell.start : cell.start + len(cell.text)] == cell.text


def test_tables_are_not_looked_for_where_the_options_say_so() -> None:
    sheet = Sheet()
    draw_table(sheet, 140, ROWS, ruled=True)
    assert texts(sheet.read(tables=False), "table") == []


def test_table_goes_on_overleaf_and_its_repeated_header_is_furniture() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    draw_table(sheet, 600, ROWS, ruled=True)
    sheet.next()
    more = [ROWS[0], ("Ladestandere", "Teknik", "2028")]
    draw_table(sheet, 60, more, ruled=True)
    sheet.paragraph(60, 150)
    document = sheet.read()
    (table,) = [b for b in document.blocks if b.kind == "table"]
    assert table.text.endswith("Ladestandere\tTeknik\t2028")
    assert {span.page for span in table.spans} == {1, 2}
    assert [b.text for b in document.furniture] == list(ROWS[0])


def test_a_text_narrower_than_the_page_keeps_its_sentences_together() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.put(60, 140, "Råd til alle", 14, "Helvetica-Bold")
    narrow = [
        "Kommunen giver råd til alle.", "Energirådgiveren svarer på", "spørgsmål hver dag, og der",
        "er møder i byens bibliotek,", "som alle kan deltage i.",
    ]  # fmt: skip
    sheet.paragraph(60, 170, narrow)
    assert texts(sheet.read())[-1] == " ".join(narrow)


def test_paragraph_goes_on_overleaf() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 750, ["Kommunen skal sammen med borgerne styrke det lokale kul-"])
    sheet.next()
    sheet.paragraph(60, 60, ["turliv og de mange foreninger."])
    (block,) = sheet.read().blocks
    assert block.text.endswith("styrke det lokale kulturliv og de mange foreninger.")
    assert [span.page for span in block.spans] == [1, 2]
    assert block.text[block.spans[1].start :] == "turliv og de mange foreninger."


def test_footnote_and_its_mark() -> None:
    sheet = Sheet()
    end = sheet.paragraph(60, 80)
    sheet.put(60, end, "Fokus ligger på innovation")
    width = sheet.canvas.stringWidth("Fokus ligger på innovation", "Helvetica", 10)
    sheet.put(60 + width, end - 4, "1", 6)
    sheet.put(60 + width + 4, end, " og handel.")
    sheet.put(60, 760, "1", 5)
    sheet.put(64, 763, "Se regnskabet for 2023.", 8)
    document = sheet.read()
    assert "innovation¹ og handel." in document.text
    (note,) = [b for b in document.blocks if b.kind == "footnote"]
    assert (note.number, note.text) == ("1", "Se regnskabet for 2023.")


def test_boxes_lie_on_a_turned_page() -> None:
    sheet = Sheet()
    sheet.canvas.setPageSize((A4[1], A4[0]))
    sheet.canvas.setPageRotation(90)
    sheet.canvas.saveState()
    sheet.canvas.translate(A4[0], 0)
    sheet.canvas.rotate(90)
    sheet.canvas.setFont("Helvetica", 10)
    for number, line in enumerate(BODY):
        sheet.canvas.drawString(40, 500 - 12 * number, line)
    sheet.canvas.restoreState()
    document = sheet.read()
    page = document.pages[0]
    assert page.width > page.height
    (block,) = document.blocks
    assert block.text.startswith("Kommunen arbejder for et stærkt erhvervsliv")
    x0, top, x1, bottom = block.bbox
    assert 0 < x0 < x1 < page.width
    assert 0 < top < bottom < page.height


def test_a_line_with_the_next_number_of_a_label_begins_a_paragraph(documents: Path) -> None:
    document = parse(documents / "stenharja-digital-agenda-2025.pdf")
    goals = [block.text[:12] for block in document.blocks if block.text.startswith("Effektmål")]
    assert goals == [
        f"Effektmål {place}" for place in ("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2")
    ]


def test_a_sentence_that_runs_over_lines_set_far_apart_is_one_paragraph() -> None:
    sheet = Sheet()
    sheet.put(60, 100, "Havnens liv", 18, "Helvetica-Bold")
    lines = (
        "Byen vil åbne sin gamle havn for alle, der bor her, så børn og voksne kan mødes ved",
        "vandet, og så de mange foreninger får et sted, hvor de kan have deres både liggende",
        "året rundt.",
    )
    for number, line in enumerate(lines):
        sheet.put(60, 140 + 28 * number, line)
    assert texts(sheet.read(), "paragraph") == [" ".join(lines)]
