"""Header rows that only words and figures tell, and the edges of tables without rules."""

from __future__ import annotations

from stratmine.schema import ParsedDocument

from .sheets import HEIGHT, Sheet, texts


def _sheet_of_rows(rows: list[tuple[str, ...]], xs: tuple[int, ...], step: int = 16) -> Sheet:
    sheet = Sheet()
    sheet.put(60, 60, "Kommunens planer", 18, "Helvetica-Bold")
    sheet.paragraph(60, 90)
    for number, row in enumerate(rows):
        for x, text in zip(xs, row, strict=True):
            sheet.put(x, 160 + step * number, text)
    return sheet


def _headers(document: ParsedDocument) -> list[str]:
    tables = [block for block in document.blocks if block.kind == "table"]
    return [cell.text for table in tables for cell in table.cells if cell.header]


def test_a_plain_row_over_figures_is_the_header_and_text_after_a_table_is_none() -> None:
    rows = [
        ("Emne", "I dag", "Om ti år"),
        ("Ture på cykel", "12 %", "25 %"),
        ("Udslip fra biler", "4,1 ton", "1,0 ton"),
        ("Tilfredse borgere", "61", "ca. 75"),
    ]
    sheet = _sheet_of_rows(rows, (100, 260, 380))
    sheet.put(60, 230, "Tallene er fra sidste år.")
    document = sheet.read()
    assert _headers(document) == list(rows[0])
    assert texts(document, "paragraph")[-1] == "Tallene er fra sidste år."


def test_a_plain_row_of_known_names_is_the_header() -> None:
    rows = [
        ("Indsats", "Ansvarlig", "Tidsplan"),
        ("Byg en bro", "Teknik og miljø", "Næste forår"),
        ("Mal skolen", "Børn og unge", "Til sommer"),
    ]
    assert _headers(_sheet_of_rows(rows, (60, 220, 380)).read()) == list(rows[0])


def test_rows_of_values_have_no_header() -> None:
    rows = [("Bil", "12 km", "Dyr"), ("Bus", "14 km", "Billig"), ("Tog", "40 km", "Billig")]
    assert _headers(_sheet_of_rows(rows, (60, 220, 380)).read()) == []


def test_cells_at_the_foot_of_their_rows_belong_to_them() -> None:
    sheet = Sheet()
    for x, name in ((60, "Åtgärd"), (300, "Ansvarig"), (450, "När")):
        sheet.put(x, 100, name, 10, "Helvetica-Bold")
    for number in range(4):
        top = 118 + 30 * number
        sheet.put(60, top, f"Bygga ut vägar i centrum och i byarna {number}")
        sheet.put(60, top + 12, "och skylta dem tydligt")
        sheet.put(300, top + 12, "Tekniska nämnden")
        sheet.put(450, top + 12, f"203{number}")
    table = next(block for block in sheet.read().blocks if block.kind == "table")
    assert [cell.text for cell in table.cells if cell.row == 2] == [
        "Bygga ut vägar i centrum och i byarna 1 och skylta dem tydligt",
        "Tekniska nämnden",
        "2031",
    ]


def test_names_under_a_header_that_spans_columns_are_headers_too() -> None:
    sheet = Sheet()
    for y in (100, 120, 140, 160, 180):
        x0 = 140 if y == 120 else 60
        sheet.canvas.line(x0, HEIGHT - y, 460, HEIGHT - y)
    for x in (60, 140, 300, 460):
        sheet.canvas.line(x, HEIGHT - 100, x, HEIGHT - 180)
    for x in (220, 380):
        sheet.canvas.line(x, HEIGHT - 120, x, HEIGHT - 180)
    for x, top, text in [
        (64, 124, "Emne"), (144, 114, "Vejene"), (304, 114, "Skolerne"),
        (144, 134, "I dag"), (224, 134, "Senere"), (304, 134, "I dag"), (384, 134, "Senere"),
        (64, 154, "Nord"), (144, 154, "10"), (224, 154, "12"), (304, 154, "14"), (384, 154, "15"),
        (64, 174, "Syd"), (144, 174, "1"), (224, 174, "2"), (304, 174, "3"), (384, 174, "4"),
    ]:  # fmt: skip
        sheet.put(x, top, text)
    names = ["Emne", "Vejene", "Skolerne", "I dag", "Senere", "I dag", "Senere"]
    assert _headers(sheet.read()) == names


ROWS = [
    ("Kim", "Tavle", "Vej"),
    ("Lund", "Dam", "Øst"),
    ("Eng", "Sti", "Vest"),
    ("Mose", "Bro", "Nord"),
]


def _ruled(rows: list[tuple[str, ...]], filled: tuple[int, ...] = ()) -> list[str]:
    sheet = Sheet()
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            place = (60 + 160 * column, HEIGHT - 206 - 20 * number, 160, 20)
            if number in filled:
                sheet.canvas.setFillColorRGB(0.8, 0.9, 0.9)
                sheet.canvas.rect(*place, fill=1)
                sheet.canvas.setFillColorRGB(0, 0, 0)
            sheet.canvas.rect(*place)
            sheet.put(64 + 160 * column, 200 + 20 * number, text)
    return _headers(sheet.read())


def test_a_row_with_a_colour_of_its_own_behind_it_is_the_header() -> None:
    assert _ruled(ROWS, (0,)) == list(ROWS[0])
    assert _ruled(ROWS, (0, 2)) == []  # every second row
    assert _ruled(ROWS) == []


def test_names_over_long_texts_are_the_header() -> None:
    rows = [
        ("Kim", "Tavle", "Vej"),
        ("Den gamle mølle ved åen", "Bliver til et sted for leg", "Øst"),
        ("Bakken bag den nye skole", "Får stier og bænke til alle", "Vest"),
    ]
    assert _ruled(rows) == list(rows[0])
    assert _ruled(rows[1:]) == []


def test_what_begins_a_table_again_overleaf_is_its_header() -> None:
    sheet = Sheet()
    for page, rows in enumerate((ROWS, [ROWS[0], ("Ås", "Bænk", "Syd"), ("Kær", "Hegn", "Midt")])):
        top = 700 if page == 0 else 130
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.canvas.rect(60 + 160 * column, HEIGHT - top - 6 - 20 * number, 160, 20)
                sheet.put(64 + 160 * column, top + 20 * number, text)
        sheet.next()
    document = sheet.read()
    (table,) = (block for block in document.blocks if block.kind == "table")
    assert [cell.text for cell in table.cells if cell.header] == list(ROWS[0])
    assert len(table.cells) == 18
