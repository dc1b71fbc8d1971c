"""Tables ruled by flat lines only: which lines of text are rows, and which are none."""

import io
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing import parse
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.parsing.words.hyphenation import join_lines
from stratmine.schema import Block

XS = (64, 300, 430)


class Page:
    """A page on which text and rules are put at a distance from the top."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=A4, invariant=1)

    def put(self, x: float, top: float, text: str, size: float = 9, *, bold: bool = False) -> None:
        """Write a line whose baseline is `top` points below the page's upper edge."""
        self._canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self._canvas.drawString(x, A4[1] - top, text)

    def row(self, top: float, cells: Sequence[str], *, bold: bool = False) -> None:
        """Write the cells of a row on one baseline."""
        for x, text in zip(XS, cells, strict=True):
            self.put(x, top, text, bold=bold)

    def rule(self, top: float, x0: float = 60, x1: float = 520) -> None:
        """Draw a flat line."""
        self._canvas.line(x0, A4[1] - top, x1, A4[1] - top)

    def area(self, top: float, height: float, x0: float = 60, x1: float = 520) -> None:
        """Fill an area, as wide as the rules if not told otherwise."""
        self._canvas.setFillColor(HexColor("#f0e8d8"))
        self._canvas.rect(x0, A4[1] - top - height, x1 - x0, height, stroke=0, fill=1)
        self._canvas.setFillColor(HexColor("#000000"))

    def next_page(self) -> None:
        """Go on overleaf."""
        self._canvas.showPage()

    def blocks(self) -> tuple[Block, ...]:
        """What the reader makes of the file."""
        self._canvas.save()
        return read_pdf(self._buffer.getvalue(), "plan.pdf", ParseOptions()).blocks


HEAD = ("Åtgärd", "Ansvarig", "Klart")


def rows(block: Block) -> list[str]:
    assert block.kind == "table"
    return block.text.split("\n")


def test_lines_between_two_rules_are_one_row() -> None:
    page = Page()
    page.row(110, HEAD, bold=True)
    page.row(130, ("Laddstolpar i varje tätort och", "Teknik", "2026"))
    page.put(64, 141, "vid varje skola")
    page.row(160, ("Solceller på skolorna", "Fastighet", "2027"))
    for top in (98, 116, 146, 166):
        page.rule(top)
    (table,) = page.blocks()
    assert rows(table)[1] == "Laddstolpar i varje tätort och vid varje skola\tTeknik\t2026"


def test_rules_drawn_cell_by_cell_are_one_line() -> None:
    page = Page()
    page.row(110, HEAD, bold=True)
    page.row(130, ("Laddstolpar", "Teknik", "2026"))
    for top in (116, 136):
        for x0, x1 in ((60, 297), (296, 426), (425, 520)):
            page.rule(top, x0, x1)
    (table,) = page.blocks()
    assert rows(table) == ["Åtgärd\tAnsvarig\tKlart", "Laddstolpar\tTeknik\t2026"]
    assert all(cell.header for cell in table.cells[:3])


def test_a_sentence_over_a_table_and_a_heading_under_it_are_no_rows() -> None:
    page = Page()
    page.rule(60)
    page.put(60, 90, "Framtidens skola i Norrby", 14, bold=True)
    page.rule(94)
    page.put(60, 106, "det är där väntan uppstår, och den växer när bygglovet ansluts.")
    page.row(130, HEAD, bold=True)
    page.row(150, ("Laddstolpar", "Teknik", "2026"))
    page.row(170, ("Solceller", "Fastighet", "2027"))
    for top in (118, 136, 156, 176):
        page.rule(top)
    page.put(60, 210, "Hur går det med målen?", 14, bold=True)
    page.rule(214)
    page.put(60, 230, "Fem av målen är nya.")
    blocks = page.blocks()
    (table,) = (block for block in blocks if block.kind == "table")
    assert len(rows(table)) == 3
    assert [block.text for block in blocks if block.kind != "table"] == [
        "Framtidens skola i Norrby",
        "det är där väntan uppstår, och den växer när bygglovet ansluts.",
        "Hur går det med målen?",
        "Fem av målen är nya.",
    ]


def test_items_over_thin_rules_are_a_list_and_the_box_below_is_no_row() -> None:
    page = Page()
    page.area(166, 70)
    for number, text in enumerate(("Fler företag i hamnen", "Kortare väntan", "Renare luft")):
        page.put(64, 110 + 20 * number, "•")
        page.put(84, 110 + 20 * number, text)
        page.rule(116 + 20 * number)
    page.put(64, 190, "Nästa steg", bold=True)
    page.put(64, 206, "•")
    page.put(84, 206, "Kommunen bygger en kaj")
    items = [block.text for block in page.blocks() if block.kind == "list_item"]
    assert items == [
        "Fler företag i hamnen", "Kortare väntan", "Renare luft", "Kommunen bygger en kaj",
    ]  # fmt: skip


def test_a_line_over_all_columns_is_a_row_of_one_cell() -> None:
    page = Page()
    page.row(110, HEAD, bold=True)
    page.put(
        64, 130, "Mål: Alla invånare i kommunen har nära till en laddstolpe år 2030", bold=True
    )
    page.row(150, ("Laddstolpar", "Teknik", "2026"))
    page.row(170, ("Solceller", "Fastighet", "2027"))
    for top in (98, 116, 136, 156, 176):
        page.rule(top)
    (table,) = page.blocks()
    wide = [cell for cell in table.cells if cell.column_span == len(HEAD)]
    assert [(cell.row, cell.header) for cell in wide] == [(1, False)]
    assert table.cells[0].header


def test_rows_under_the_header_rule_alone_are_told_apart_by_their_numbers() -> None:
    page = Page()
    for number, row in enumerate((("Tkr", "2026", "2027"), ("Anlegg", "600", "-30"),
                                  ("Drift av skoler", "80", "0"))):  # fmt: skip
        page.row(110 + 11 * number, row, bold=not number)
    for top in (99, 113, 136):
        page.rule(top)
    (table,) = page.blocks()
    assert rows(table) == ["Tkr\t2026\t2027", "Anlegg\t600\t-30", "Drift av skoler\t80\t0"]


def test_the_last_row_alone_overleaf_joins_its_table() -> None:
    page = Page()
    for top, last in ((700, "Laddstolpar"), (60, "Solceller")):
        page.row(top + 12, HEAD, bold=True)
        page.row(top + 32, (last, "Teknik", "2026"))
        for rule in (0, 18, 38):
            page.rule(top + rule)
        page.next_page()
    (table,) = page.blocks()
    assert rows(table) == [
        "Åtgärd\tAnsvarig\tKlart", "Laddstolpar\tTeknik\t2026", "Solceller\tTeknik\t2026",
    ]  # fmt: skip


def test_empty_cells_of_tagged_tables_keep_their_column(documents: Path) -> None:
    tables = [b for b in parse(documents / "granvattna-aldreplan-2023.pdf").blocks if b.cells]
    table = next(t for t in tables if any(cell.text == "1.2" for cell in t.cells))
    names = {cell.text: cell.column for cell in table.cells if cell.header}
    row = next(cell.row for cell in table.cells if cell.text == "1.2")
    places = {cell.column: cell.text for cell in table.cells if cell.row == row}
    assert names["I samverkan med"] not in places
    assert places[names["Tidplan"]] == "2023–2024"


def test_a_tagged_row_alone_overleaf_keeps_the_columns_of_its_table(documents: Path) -> None:
    tables = [b for b in parse(documents / "granvattna-aldreplan-2023.pdf").blocks if b.cells]
    table = next(t for t in tables if any(cell.text == "7.3" for cell in t.cells))
    names = {cell.text: cell.column for cell in table.cells if cell.header}
    row = next(cell.row for cell in table.cells if cell.text == "7.3")
    places = {cell.column: cell.text for cell in table.cells if cell.row == row}
    assert places[names["Nr"]] == "7.3"
    assert places[names["Tidplan"]] == "2024"


def test_the_hyphen_of_it_belongs_to_the_word() -> None:
    assert join_lines(["hälften av it-", "teknikerna"]) == "hälften av it-teknikerna"


@pytest.mark.parametrize("head", [("Mål", "Indsats", "Ansvarlig"), ("Mål", "Åtgärd", "Ansvarig")])
def test_rules_beside_a_merged_cell_part_its_rows(head: Sequence[str]) -> None:
    page = Page()
    page.row(100, head, bold=True)
    for top in (106, 166, 206):
        page.rule(top)
    for top in (126, 146, 186):
        page.rule(top, x0=296)
    page.put(XS[0], 120, "Søen er ren")
    page.put(XS[0], 180, "Byen er grøn")
    for number, top in enumerate((120, 140, 160, 180, 200)):
        page.put(XS[1], top, f"Rense bæk {number}")
        page.put(XS[2], top, f"Hold {number}")
    (table,) = page.blocks()
    assert [row.replace("\t", " | ") for row in rows(table)] == [
        " | ".join(head),
        "Søen er ren | Rense bæk 0 | Hold 0",
        "Rense bæk 1 | Hold 1",
        "Rense bæk 2 | Hold 2",
        "Byen er grøn | Rense bæk 3 | Hold 3",
        "Rense bæk 4 | Hold 4",
    ]
    assert [cell.row_span for cell in table.cells if cell.column == 0] == [1, 3, 2]


@pytest.mark.parametrize("head", [("Mål", "Indsatser", "Hvornår"), ("Mål", "Åtgärder", "När")])
def test_names_over_tinted_cells_are_the_header_of_the_table(head: Sequence[str]) -> None:
    page = Page()
    for x, name in zip((64, 180, 350), head, strict=True):
        page.put(x, 100, name)
    page.put(440, 100, "Indikatorer")
    page.rule(106)
    for top, bottom in ((106, 146), (146, 186)):
        page.area(top, bottom - top, 60, 176)
        page.area(top, bottom - top, 430, 520)
        page.put(64, top + 14, f"Sø {top} er ren")
        page.put(440, top + 14, f"Sigt {top}")
        for line in (14, 34):
            page.put(180, top + line, f"Rense bæk {top + line}")
            page.put(350, top + line, "2027")
            page.rule(top + line + 6, x0=176, x1=430)
    (table,) = page.blocks()
    assert [row.replace("\t", " | ") for row in rows(table)] == [
        " | ".join((*head, "Indikatorer")),
        "Sø 106 er ren | Rense bæk 120 | 2027 | Sigt 106",
        "Rense bæk 140 | 2027",
        "Sø 146 er ren | Rense bæk 160 | 2027 | Sigt 146",
        "Rense bæk 180 | 2027",
    ]


def test_a_coloured_header_and_first_column_make_a_table_of_what_they_frame() -> None:
    page = Page()
    for left, right in pairwise((60, 200, 360, 520)):
        page.area(86, 20, left, right)
    for top in (106, 146):
        page.area(top, 40, 60, 200)
    page.rule(146)
    page.rule(186)
    for top, texts in (
        (100, HEAD),
        (120, ("Ny park", "Stad", "2027")),
        (160, ("Bad", "Hav", "2028")),
    ):
        for x, text in zip((64, 204, 364), texts, strict=True):
            page.put(x, top, text)
    (table,) = page.blocks()
    assert [row.replace("\t", " | ") for row in rows(table)] == [
        "Åtgärd | Ansvarig | Klart",
        "Ny park | Stad | 2027",
        "Bad | Hav | 2028",
    ]


@pytest.mark.parametrize("names", [("Mål", "Indsatser"), ("Mål", "Åtgärder")])
def test_headings_in_the_margin_between_rules_are_no_table(names: Sequence[str]) -> None:
    page = Page()
    for number, name in enumerate((*names, *names)):
        top = 100 + 60 * number
        page.rule(top - 14)
        page.put(64, top, name, 8)
        for line in range(3):
            page.put(180, top + 13 * line, f"• Rense bæk {number} og sø {line}")
    page.rule(330)
    blocks = page.blocks()
    assert [block.text for block in blocks if block.kind == "heading"] == [*names, *names]
    assert {block.kind for block in blocks} == {"heading", "list_item"}
