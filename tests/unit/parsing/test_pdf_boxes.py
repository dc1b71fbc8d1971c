"""Covers, cards in rows, banners, numbers in the margin: pages that are laid out, not set."""

import io
from pathlib import Path

import pytest
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing import parse
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.schema import ParsedDocument

HEIGHT = A4[1]
BODY = "Kommunen arbejder for et stærkt erhvervsliv og for gode vilkår for de virksomheder, der"


class Poster:
    """A page on which lines and filled boxes are put at a distance from the top."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=A4, invariant=1)

    def put(self, x: float, top: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, HEIGHT - top, text)

    def body(self, x: float, top: float, lines: int) -> None:
        for number in range(lines):
            self.put(x, top + 12 * number, BODY)

    def box(self, x: float, top: float, width: float, height: float) -> None:
        self.canvas.setFillColor(HexColor("#d8e4f0"))
        self.canvas.rect(x, HEIGHT - top - height, width, height, stroke=0, fill=1)
        self.canvas.setFillColor(HexColor("#000000"))

    def read(self) -> ParsedDocument:
        self.canvas.save()
        return read_pdf(self.buffer.getvalue(), "plan.pdf", ParseOptions())


def texts(document: ParsedDocument, kind: str | None = None) -> list[str]:
    return [block.text for block in document.blocks if kind is None or block.kind == kind]


def test_cards_in_rows_are_read_row_by_row() -> None:
    poster = Poster()
    poster.put(60, 80, "Fire pejlemærker", 20, bold=True)
    poster.body(60, 110, 4)
    names = ["Nemt for alle", "Hænder nok", "Grøn havn", "Sammen om vækst", "Liv i byen"]
    for number, name in enumerate(names):
        x, top = 60 + 240 * (number % 2), 200 + 90 * (number // 2)
        poster.box(x, top, 220, 70)
        poster.put(x + 10, top + 30, name, 12, bold=True)
        poster.put(x + 10, top + 48, f"Mere om {name.lower()}")
    poster.body(60, 480, 6)
    found = [text for text in texts(poster.read()) if text in names]
    assert found == names


def test_a_heading_in_a_band_of_colour_is_no_deeper_than_its_likes() -> None:
    poster = Poster()
    for number, name in enumerate(("Skolen", "Klima og natur", "Kultur")):
        top = 60 + 240 * number
        if number == 1:
            poster.box(0, top - 30, A4[0], 50)
        poster.put(60, top, name, 20, bold=True)
        poster.body(60, top + 40, 8)
    levels = {b.text: b.level for b in poster.read().blocks if b.kind == "heading"}
    assert levels == {"Skolen": 1, "Klima og natur": 1, "Kultur": 1}


def test_a_number_in_the_margin_belongs_to_its_heading() -> None:
    poster = Poster()
    for number, name in enumerate(("Baggrund", "Visionen for byen", "Opfølgning"), 1):
        top = 80 + 200 * number
        poster.put(40, top, str(number), 16, bold=True)
        poster.put(75, top, name, 16, bold=True)
        poster.body(75, top + 30, 8)
    headings = [(b.number, b.text) for b in poster.read().blocks if b.kind == "heading"]
    assert headings == [("1", "Baggrund"), ("2", "Visionen for byen"), ("3", "Opfølgning")]


def test_labels_with_values_are_a_table() -> None:
    poster = Poster()
    poster.put(60, 100, "Ældreplan 2030", 26, bold=True)
    rows = [
        ("Vedtaget af", "Byrådet den 12. december 2025"),
        ("Sagsnummer", "2025-0318"),
        ("Ansvarligt udvalg", "Sundhedsudvalget"),
    ]
    for number, (label, value) in enumerate(rows):
        poster.put(60, 400 + 14 * number, label)
        poster.put(170, 400 + 14 * number, value)
    (table,) = texts(poster.read(), "table")
    assert table == "\n".join("\t".join(row) for row in rows)


def test_terms_in_italics_with_definitions_are_a_table() -> None:
    poster = Poster()
    poster.body(60, 80, 3)
    terms = ("pårørende", "hjemmehjælp", "ældre")
    for number, term in enumerate(terms):
        poster.canvas.setFont("Helvetica-Oblique", 10)
        poster.canvas.drawString(90, HEIGHT - 150 - 30 * number, term)
        poster.put(180, 150 + 30 * number, "en person, der efter loven har ret til støtte i")
        poster.put(180, 162 + 30 * number, "sit eget hjem")
    (table,) = [block for block in poster.read().blocks if block.cells]
    assert [cell.text for cell in table.cells if cell.column == 0] == list(terms)
    assert table.text.endswith("har ret til støtte i sit eget hjem")


def test_the_last_of_several_columns_may_hold_two_lines() -> None:
    poster = Poster()
    poster.put(40, 60, "Vores løfter", 20, bold=True)
    for column, lines in enumerate((6, 6, 2)):
        for line in range(lines):
            number = 6 * column + line
            poster.put(40 + 180 * column, 100 + 12 * line, f"løfte nummer {number} og hvad vi gør")
    text = poster.read().text
    places = [text.index(f"nummer {number} og") for number in range(14)]
    assert places == sorted(places)


def test_side_headings_beside_paragraphs_are_no_table() -> None:
    poster = Poster()
    for number, name in enumerate(("Formål", "Baggrund", "Rammer", "Opfølgning")):
        top = 80 + 80 * number
        poster.put(40, top, name)
        poster.body(130, top, 5)
    assert texts(poster.read(), "table") == []


def test_figures_in_a_row_are_read_with_their_captions_before_the_columns_below() -> None:
    poster = Poster()
    poster.put(60, 60, "Klimapolitik", 20, bold=True)
    figures = [("42 %", "af energien er grøn"), ("1.200", "nye træer om året"), ("2030", "målet")]
    for number, (figure, caption) in enumerate(figures):
        poster.box(75 + 170 * number, 90, 60, 30)
        poster.put(85 + 170 * number, 110, figure, 14, bold=True)
        poster.put(71 + 170 * number, 135, caption, 8)
    for x, name in ((40, "venstre"), (300, "højre")):
        for line in range(8):
            poster.put(x, 170 + 12 * line, f"{name} spalte linje {line} går videre i")
    text = poster.read().text
    parts = [part for pair in figures for part in pair]
    parts += ["venstre spalte linje 0", "venstre spalte linje 7", "højre spalte linje 0"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_headings_in_the_margin_stand_before_the_text_beside_them() -> None:
    poster = Poster()
    poster.put(40, 60, "Kulturplan", 20, bold=True)
    names = ("Formål", "Baggrund", "Rammer", "Opfølgning")
    for number, name in enumerate(names):
        top = 100 + 80 * number
        poster.put(40, top, name, bold=True)
        poster.put(
            130, top, f"Om {name.lower()} er der meget at sige, og det siges her i flere linjer,"
        )
        poster.body(130, top + 12, 3)
    blocks = [block for block in poster.read().blocks if block.text != "Kulturplan"]
    assert [block.text for block in blocks[::2]] == list(names)
    assert {block.kind for block in blocks[::2]} == {"heading"}
    for heading, text in zip(blocks[::2], blocks[1::2], strict=True):
        assert text.text.startswith(f"Om {heading.text.lower()} er der")


def test_figures_of_a_chart_do_not_part_the_text_around() -> None:
    poster = Poster()
    poster.put(60, 60, "Energiplan", 20, bold=True)
    poster.body(60, 90, 5)
    for number, (share, year) in enumerate((("38 %", "2018"), ("44 %", "2020"), ("61 %", "2024"))):
        poster.put(80 + 60 * number, 190 - 12 * number, share, 7)
        poster.put(80 + 60 * number, 230, year, 7)
    poster.put(60, 250, "Figur 1: Andelen af vedvarende energi.", 8)
    poster.body(60, 280, 5)
    blocks = poster.read().blocks
    assert [block.kind for block in blocks] == [
        "heading", "paragraph", "caption", "paragraph", "caption",
    ]  # fmt: skip
    assert blocks[-1].text == "61 % 44 % 38 % 2018 2020 2024"


def test_small_numbers_beside_words_stay_with_them() -> None:
    poster = Poster()
    poster.put(60, 60, "Energiplan", 20, bold=True)
    poster.body(60, 90, 8)
    names = ("Biler", "Bygninger", "Gadelys", "Pumper")
    for number, name in enumerate(names):
        poster.put(60, 220 + 11 * number, name, 8)
        poster.put(300, 220 + 11 * number, str(140 + number), 8)
    text = poster.read().text
    assert all(f"{name} {140 + number}" in text for number, name in enumerate(names))


def test_amounts_are_read_with_what_they_are_for() -> None:
    poster = Poster()
    poster.put(60, 80, "Budget", 16, bold=True)
    rows = [("Uddannelse af medarbejdere i kommunen", "37 530"), ("Rejser", "8 400")]
    rows += [("Løn til en konsulent på deltid i to år", "59 980"), ("Lokaler", "1 200 kr.")]
    for number, (name, amount) in enumerate(rows):
        top = 130 + 24 * number
        poster.put(60, top, f"{'ABCD'[number]}.")
        poster.put(90, top, name)
        poster.put(400, top, amount)
    text = poster.read().text
    places = [text.index(part) for row in rows for part in row]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("first", "second", "paragraphs"),
    [
        ("Det sker sammen med", "Nær og Fjern. " + BODY[:60], 1),
        ("Det sker her", "Nær til alle.", 2),
    ],
)
def test_a_paragraph_does_not_end_in_the_middle_of_a_phrase(
    first: str, second: str, paragraphs: int
) -> None:
    poster = Poster()
    poster.body(60, 80, 3)
    poster.put(60, 130, first)
    poster.put(60, 142, second)
    poster.body(60, 170, 3)
    assert len(texts(poster.read())) == 2 + paragraphs


def test_years_over_columns_are_headers(documents: Path) -> None:
    blocks = parse(documents / "lovhamra-framtidens-aldreomsorg-2026.pdf").blocks
    (table,) = [block for block in blocks if block.cells]
    assert [c.text for c in table.cells if c.header] == ["2026", "2027", "2028", "2029–2030"]
