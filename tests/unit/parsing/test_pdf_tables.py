"""Ruled tables: pdfplumber's finder over pdfium's lines."""

import io
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pdfplumber
import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.printed.layout import CellPlace, Rule, Style, Tag, Word
from stratmine.parsing.printed.tables.continued import merge_continued
from stratmine.parsing.printed.tables.ruled import find_tables
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.parsing.readers.pdf.opening import opened
from stratmine.parsing.readers.pdf.pages import read_page
from stratmine.parsing.readers.pdf.ruled import MOST_CROSSINGS, find_grids

TOP = A4[1]


def lattice(xs: list[float], ys: list[float]) -> list[Rule]:
    flat = [Rule(xs[0], y, xs[-1], y) for y in ys]
    return flat + [Rule(x, ys[0], x, ys[-1]) for x in xs]


def draw_ruled(canvas: Canvas, top: float, rows: Sequence[Sequence[str]]) -> None:
    """Draw a ruled table of three columns, `top` points below the upper edge of the page."""
    for number in range(len(rows) + 1):
        canvas.line(60, TOP - top - 20 * number, 510, TOP - top - 20 * number)
    for column in range(4):
        x = 60 + 150 * column
        canvas.line(x, TOP - top, x, TOP - top - 20 * len(rows))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            canvas.drawString(64 + 150 * column, TOP - top - 14 - 20 * number, text)


def test_cells_that_no_line_parts_are_merged() -> None:
    rules = lattice([0, 100, 200], [0, 20, 60])
    rules.remove(Rule(100, 0, 100, 60))
    (grid,) = find_grids([*rules, Rule(100, 20, 100, 60)])
    places = [(c.row, c.column, c.row_span, c.column_span) for c in grid]
    assert places == [(0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)]
    assert grid[0][:4] == (0, 0, 200, 20)


def test_lines_that_nearly_meet_make_cells() -> None:
    rules = [Rule(x0 - 2, top - 2, x1 - 2, bottom - 2) for x0, top, x1, bottom in
             lattice([2, 102, 202], [2, 22, 62])[:3]]  # fmt: skip
    assert len(find_grids(rules + lattice([0, 100, 200], [0, 20, 60])[3:])[0]) == 4


@pytest.mark.parametrize(("xs", "ys"), [([0, 100], [0, 20, 40]), ([0, 50, 100], [0, 20])])
def test_a_single_row_or_column_is_no_table(xs: list[float], ys: list[float]) -> None:
    assert find_grids(lattice(xs, ys)) == []


def test_graph_paper_is_no_table() -> None:
    lines = [4.0 * n for n in range(int(MOST_CROSSINGS**0.5) + 2)]
    assert find_grids(lattice(lines, lines)) == []


def test_a_page_without_a_grid_does_not_load_pdfplumber(documents: Path) -> None:
    program = (
        "import sys, stratmine as sm\n"
        "document = sm.parse(sys.argv[1])\n"
        "assert document.blocks and 'pdfplumber' not in sys.modules"
    )
    file = documents / "egesund-energistrategi-2025.pdf"
    subprocess.run([sys.executable, "-c", program, str(file)], check=True)


def test_the_cells_are_those_that_pdfplumber_finds_by_itself(documents: Path) -> None:
    name = "brededal-handlingsplan-erhverv-2025.pdf"
    data = (documents / name).read_bytes()
    found = 0
    with (
        opened(data, name, ParseOptions()) as document,
        pdfplumber.open(io.BytesIO(data)) as reference,
    ):
        for index, page in enumerate(reference.pages):
            tables = [t for t in page.find_tables() if len(t.rows) > 1 and len(t.columns) > 1]
            grids = read_page(document, index).grids
            for grid, table in zip(grids, tables, strict=True):
                boxes = sorted(table.cells, key=lambda box: (round(box[1]), round(box[0])))
                for cell, box in zip(grid, boxes, strict=True):
                    assert cell[:4] == pytest.approx(box, abs=1.5)
                    found += 1
    assert found > 20


def test_shading_behind_each_line_of_a_cell_makes_no_rows() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for row, color in enumerate(("#0069b4", "#bde3ff", "#e1f2ff")):
        for x, width in ((60, 150), (210, 300)):
            canvas.setFillColor(HexColor(color))
            canvas.rect(x, TOP - 140 - 40 * row, width, 40, stroke=0, fill=1)
            for line in (0, 1):
                canvas.rect(
                    x + 3, TOP - 122 - 40 * row - 15 * line, width - 6, 15, stroke=0, fill=1
                )
        canvas.setFillColor(HexColor("#000000"))
        for line, word in enumerate(("Nye stier", "langs fjorden")):
            canvas.drawString(66, TOP - 116 - 40 * row - 15 * line, f"{word} {row}")
            canvas.drawString(216, TOP - 116 - 40 * row - 15 * line, f"Plan og Miljø {line}")
    canvas.save()
    (table,) = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    assert table.text.split("\n") == [
        f"Nye stier {row} langs fjorden {row}\tPlan og Miljø 0 Plan og Miljø 1" for row in range(3)
    ]


def test_a_tagged_table_whose_first_column_is_empty_goes_on_overleaf() -> None:
    style = Style("Helvetica", 10.0, bold=False, italic=False, color="#000000")

    def words(*rows: tuple[str, str]) -> list[Word]:
        return [
            Word(text, x, top, x + 80, top + 10, top + 8, style, Tag("TD", 1, place))
            for row, texts in enumerate(rows)
            for column, text in enumerate(texts, start=1)
            for x, top in [(60.0 + 150 * column, 60.0 + 20 * row)]
            for place in [CellPlace(0, row, column)]
        ]

    first, _ = find_tables(words(("Cykelbana.", "2025."), ("Bussfil.", "2026.")), [], 1)
    second, _ = find_tables(words(("Gångväg.", "2027."), ("Torg.", "2028.")), [], 2)
    ((table,), _) = merge_continued([*first, *second])
    assert [cell.lines[0].text for cell in table.cells if cell.column == 1] == [
        "Cykelbana.", "Bussfil.", "Gångväg.", "Torg.",
    ]  # fmt: skip


def test_a_row_goes_on_overleaf_only_where_the_last_row_has_its_columns() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)

    def table(top: float, rows: list[list[str]], merged: int) -> None:
        for number in range(len(rows) + 1):
            canvas.line(60, TOP - top - 20 * number, 510, TOP - top - 20 * number)
        for column in range(4):
            ends = len(rows) - (merged if column == 2 else 0)
            canvas.line(60 + 150 * column, TOP - top, 60 + 150 * column, TOP - top - 20 * ends)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                canvas.drawString(64 + 150 * column, TOP - top - 14 - 20 * number, text)

    table(740, [["Mål", "Mått", "Frist"], ["Renare luft", "minst tio mil"]], 1)
    canvas.showPage()
    table(60, [["", "cykelväg", "per år"], ["Tystare gator", "tio gator", "2030"]], 0)
    canvas.save()
    (table_block,) = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    assert table_block.text.split("\n")[-2:] == [
        "\tcykelväg\tper år",
        "Tystare gator\ttio gator\t2030",
    ]


@pytest.mark.parametrize(
    ("above", "overleaf", "spans"),
    [
        ("Lugn i hemmet och", "på gatan", True),
        ("Lugn i hemmet.", "på gatan", False),
        ("lugn i hemmet", "på gatan", False),
        ("Lugn i hemmet", "Gatan", False),
    ],
)
def test_a_merged_cell_goes_on_overleaf_beside_a_row_that_begins_there(
    above: str, overleaf: str, spans: bool
) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    pages = [
        (700, [("Mål", "Åtgärd", "Ansvar"), (above, "Sätta upp lampor", "Gatukontoret")]),
        (60, [(overleaf, "Plantera häckar", "Parkenheten")]),
    ]
    for top, rows in pages:
        draw_ruled(canvas, top, rows)
        canvas.showPage()
    canvas.save()
    (table,) = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    goals = [(cell.text, cell.row_span) for cell in table.cells if cell.column == 0][1:]
    apart = [(above, 1), (overleaf, 1)]
    assert goals == ([(f"{above} {overleaf}", 2)] if spans else apart)


def test_a_ruled_row_alone_overleaf_is_the_last_of_its_table() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    pages = [
        (700, [("Nivå", "Innebörd", "Metod"), ("Information", "Alla får veta", "Webb")]),
        (60, [("Medskapande", "Alla tar fram förslag", "Fokusgrupp")]),
    ]
    for top, rows in pages:
        draw_ruled(canvas, top, rows)
        if top == 60:
            canvas.drawString(60, TOP - 130, "Riktlinjerna följs upp varje år.")
        canvas.showPage()
    canvas.save()
    table, after = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    assert table.text.split("\n")[-1] == "Medskapande\tAlla tar fram förslag\tFokusgrupp"
    assert after.text == "Riktlinjerna följs upp varje år."


def test_a_sum_overleaf_is_a_row_of_its_own() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    pages = [
        (700, [("Nr", "Åtgärd", "Kostnad"), ("1", "Cykelväg", "400"), ("2", "Bokbuss", "300")]),
        (60, [("", "Summa åtgärder", "700"), ("3", "Kulturskola", "150")]),
    ]
    for top, rows in pages:
        draw_ruled(canvas, top, rows)
        canvas.showPage()
    canvas.save()
    (table,) = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    assert table.text.split("\n")[-3:] == [
        "2\tBokbuss\t300",
        "\tSumma åtgärder\t700",
        "3\tKulturskola\t150",
    ]


def columns(rows: list[tuple[tuple[str, ...], tuple[str, ...]]], gap: float) -> bytes:
    """Two columns without rules under a bold header; each cell is a tuple of lines."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    top = 700.0
    for number, row in enumerate(rows):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 10)
        for x, cell in zip((60, 320), row, strict=True):
            for line, text in enumerate(cell):
                canvas.drawString(x, top - 12 * line, text)
        top -= 12 * (max(map(len, row)) - 1) + gap
    canvas.save()
    return buffer.getvalue()


SENTENCES = [
    (("Mål",), ("Sådan måler vi",)),
    (("Flere unge skal vælge en", "erhvervsuddannelse."), ("Andelen stiger til 30 procent.",)),
    (("Ingen ældre er ufrivilligt alene.",), ("Antallet af frivillige og", "besøgsvenner i byen.")),
    (("Sagerne går hurtigere.",), ("Ventetiden i dage.",)),
]


def test_sentences_under_a_bold_header_are_a_table_where_rows_stand_apart() -> None:
    (table,) = read_pdf(columns(SENTENCES, 20), "plan.pdf", ParseOptions()).blocks
    assert table.text.split("\n") == [
        "\t".join(" ".join(cell) for cell in row) for row in SENTENCES
    ]
    assert [cell.text for cell in table.cells if cell.header] == ["Mål", "Sådan måler vi"]


def test_columns_of_prose_under_bold_names_are_no_table() -> None:
    prose = [
        (("Skolen",), ("Naturen",)),
        *[((f"linje {n} om skolen går",), (f"linje {n} om naturen går",)) for n in range(8)],
    ]
    blocks = read_pdf(columns(prose, 12), "plan.pdf", ParseOptions()).blocks
    assert not any(block.cells for block in blocks)
    text = " ".join(block.text for block in blocks)
    assert text.index("linje 7 om skolen") < text.index("linje 0 om naturen")


def test_cells_after_an_untagged_empty_one_stand_under_their_own_name() -> None:
    style = Style("Helvetica", 10.0, bold=False, italic=False, color="#000000")

    def word(text: str, row: int, tagged: int, printed: int) -> Word:
        x, top = 60.0 + 100 * printed, 60.0 + 20 * row
        tag = Tag("TD", 1, CellPlace(0, row, tagged))
        return Word(text, x, top, x + 60, top + 10, top + 8, style, tag)

    header = [word(text, 0, place, place) for place, text in enumerate(("Mål", "2026", "2027"))]
    rows = [word("Cykelsti", 1, 0, 0), word("x", 1, 1, 2), word("Sti", 2, 0, 0), word("x", 2, 1, 1)]
    (table,), _ = find_tables([*header, *rows], [], 1)
    marks = {cell.row: cell.column for cell in table.cells if cell.text == "x"}
    assert marks == {1: 2, 2: 1}
