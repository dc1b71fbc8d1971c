"""Running headers, footers and page numbers: what is kept apart from the text."""

from pathlib import Path

from stratmine.parsing import parse

from .sheets import BODY, Sheet, texts


def test_running_text_is_kept_apart_and_a_single_heading_is_not() -> None:
    sheet = Sheet()
    for number in range(1, 5):
        sheet.put(60, 40, "Klimaplan 2030", 8)
        sheet.put(500, 800, f"Side {number} af 4", 8)
        if number == 2:
            sheet.put(60, 70, "Opfølgning på planen", 16, "Helvetica-Bold")
        sheet.paragraph(60, 110)
        sheet.next()
    document = sheet.read()
    assert texts(document, "heading") == ["Opfølgning på planen"]
    assert "Klimaplan 2030" not in document.text
    assert [b.text for b in document.furniture].count("Klimaplan 2030") == 4
    assert sum(b.text.startswith("Side") for b in document.furniture) == 4


def test_running_headers_may_move_up_and_down() -> None:
    sheet = Sheet()
    for number in range(1, 6):
        shift = 7 * number % 20
        sheet.put(60, 40 + shift, "Sagsnr. 2024-0417", 8)
        sheet.put(60, 52 + shift, f"Side {number}", 8)
        sheet.paragraph(60, 110)
        sheet.next()
    document = sheet.read()
    assert "Side" not in document.text
    assert document.text.count("Sagsnr. 2024-0417") == 1  # on the first page


def test_the_name_of_a_chapter_at_the_edge_of_its_page_is_no_text() -> None:
    sheet = Sheet()
    for chapter in ("Erhverv og vækst", "Natur og klima"):
        sheet.put(380, 40, chapter, 8)
        sheet.put(60, 90, chapter, 20, "Helvetica-Bold")
        sheet.paragraph(60, 120)
        sheet.next()
    document = sheet.read()
    assert texts(document, "heading") == ["Erhverv og vækst", "Natur og klima"]
    assert [b.text for b in document.furniture] == ["Erhverv og vækst", "Natur og klima"]


def test_pages_of_a_spread_are_counted_by_two() -> None:
    sheet = Sheet()
    for number in range(1, 4):
        sheet.put(60, 810, f"{2 * number} Kulturpolitik", 8)
        sheet.put(500, 810, str(2 * number + 1), 8)
        sheet.paragraph(60, 200)
        sheet.next()
    document = sheet.read()
    assert "Kulturpolitik" not in document.text
    assert len(document.furniture) == 6


def test_a_running_header_may_end_in_a_number_of_its_own(documents: Path) -> None:
    document = parse(documents / "mosevang-budgetnoter-klima-2026.pdf")
    header = "Budgetaftale 2026-2029 – Bilag 4"
    assert [block.text for block in document.furniture].count(header) == 3
    assert header not in {block.text for block in document.blocks}


def test_the_number_of_a_chapter_is_no_page_number() -> None:
    sheet = Sheet()
    for number, chapter in enumerate(("Erhverv og vækst", "Natur og klima", "Skole og fritid"), 1):
        sheet.put(60, 60, str(number), 40, "Helvetica-Bold")
        sheet.put(60, 100, chapter, 20, "Helvetica-Bold")
        sheet.paragraph(60, 130)
        sheet.put(500, 810, str(number), 14)
        sheet.next()
    document = sheet.read()
    headings = [block for block in document.blocks if block.kind == "heading"]
    assert [(block.number, block.text) for block in headings] == [
        ("1", "Erhverv og vækst"),
        ("2", "Natur og klima"),
        ("3", "Skole og fritid"),
    ]
    assert [block.text for block in document.furniture] == ["1", "2", "3"]


def test_the_number_of_a_chapter_may_stand_at_the_other_end_of_its_name() -> None:
    sheet = Sheet()
    chapters = ("Erhverv og vækst", "Natur og klima", "Skole og fritid")
    for number, chapter in enumerate(chapters, 1):
        sheet.put(60, 60, f"{number} {chapter}", 14, "Helvetica-Bold")
        sheet.paragraph(60, 150)
        sheet.next()
    for number, chapter in enumerate(chapters, 1):
        sheet.put(60, 100, chapter, 20, "Helvetica-Bold")
        sheet.put(520, 97, str(number), 40, "Helvetica-Bold")
        sheet.paragraph(60, 150)
        sheet.put(350, 810, f"Byens plan for 2030 | {number + 3}", 8)
        sheet.next()
    document = sheet.read()
    headings = [block for block in document.blocks if block.kind == "heading"]
    numbered = list(zip("123", chapters, strict=True))
    assert [(block.number, block.text) for block in headings] == numbered * 2
    assert len(document.furniture) == len(chapters)


def test_the_number_of_a_chapter_may_stand_far_from_its_name_on_unnumbered_pages() -> None:
    sheet = Sheet()
    sheet.put(60, 300, "Byens plan for 2030", 32, "Helvetica-Bold")
    chapters = ("Erhverv og vækst", "Natur og klima", "Skole og fritid")
    for number, chapter in enumerate(chapters, 1):
        sheet.next()
        sheet.put(520, 60, str(number), 40, "Helvetica-Bold")
        sheet.put(60, 110, chapter, 20, "Helvetica-Bold")
        sheet.paragraph(60, 150)
    document = sheet.read()
    headings = [block for block in document.blocks if block.kind == "heading"]
    numbered = list(zip("123", chapters, strict=True))
    assert [(block.number, block.text) for block in headings[1:]] == numbered
    assert not document.furniture


def test_a_large_page_number_far_from_the_headings_is_one() -> None:
    sheet = Sheet()
    for number, chapter in enumerate(("Erhverv og vækst", "Natur og klima", "Skole og fritid"), 1):
        sheet.put(60, 90, chapter, 20, "Helvetica-Bold")
        sheet.paragraph(60, 130)
        sheet.put(500, 810, str(number), 14)
        sheet.next()
    assert [block.text for block in sheet.read().furniture] == ["1", "2", "3"]


def test_codes_of_the_printer_in_last_lines_are_no_text() -> None:
    sheet = Sheet()
    for top, code in ((790, "TR.24-1187"), (770, "TR.24-1190"), (810, "TR.25-0031")):
        sheet.paragraph(60, 130)
        sheet.paragraph(60, top - 36)
        sheet.put(60 if top < 800 else 450, top, code)
        sheet.next()
    document = sheet.read()
    assert [block.text for block in document.furniture] == [
        "TR.24-1187",
        "TR.24-1190",
        "TR.25-0031",
    ]
    assert "TR.24" not in document.text


def test_a_word_that_lies_across_most_pages_is_a_watermark() -> None:
    sheet = Sheet()
    for chapter in ("Erhverv og vækst", "Natur og klima", "Skole og fritid"):
        sheet.put(60, 150, chapter, 14, "Helvetica-Bold")
        sheet.paragraph(60, 180)
        sheet.put(120, 193, "UDKAST", 80, "Helvetica-Bold")
        sheet.next()
    document = sheet.read()
    assert [block.text for block in document.furniture] == ["UDKAST"] * 3
    assert texts(document, "paragraph") == [" ".join(BODY)] * 3


def test_a_text_that_begins_alike_on_several_pages_is_no_furniture() -> None:
    sheet = Sheet()
    for number, place in enumerate(("torvet", "havnen", "skoven"), start=1):
        sheet.put(60, 40, "Byplan 2031", 8)
        sheet.put(60, 78, "Sådan gør vi", 10, "Helvetica-Bold")
        sheet.put(60, 91, "Vi mødes med naboerne og taler om stedet, før noget bliver bygget.")
        sheet.put(60, 104, f"Så går vi sammen en tur til {place} og ser på, hvad der mangler.")
        sheet.paragraph(60, 117)
        sheet.put(290, 815, str(number), 8)
        sheet.next()
    document = sheet.read()
    assert document.text.count("Vi mødes med naboerne") == 3
    assert document.text.count("Sådan gør vi") == 3
    assert {b.text for b in document.furniture} == {"Byplan 2031", "1", "2", "3"}


def test_a_header_in_the_type_of_the_text_but_apart_from_it_is_furniture() -> None:
    sheet = Sheet()
    for _ in range(3):
        sheet.put(60, 60, "Byplan for øerne")
        sheet.paragraph(60, 100)
        sheet.next()
    assert [b.text for b in sheet.read().furniture] == ["Byplan for øerne"] * 3


def test_a_table_at_the_top_of_pages_keeps_its_rows() -> None:
    sheet = Sheet()
    for place in ("Øst", "Vest", "Nord"):
        for row, cells in enumerate((("Sted", "Leder"), (place, "Teknik"), ("Byen", "Kultur"))):
            for column, text in enumerate(cells):
                sheet.canvas.rect(60 + 150 * column, 842 - 112 - 22 * row, 150, 22)
                sheet.put(64 + 150 * column, 106 + 22 * row, text)
        sheet.paragraph(60, 260)
        sheet.next()
    document = sheet.read()
    assert not document.furniture
    assert [len(b.cells) for b in document.blocks if b.kind == "table"] == [6, 6, 6]


def test_a_paragraph_that_returns_in_the_margin_is_text_and_a_title_in_two_lines_is_none() -> None:
    sheet = Sheet()
    for place in ("torvet", "havnen", "skoven"):
        sheet.put(60, 40, "Handleplan for en grøn")
        sheet.put(60, 52, "og åben by")
        sheet.paragraph(60, 90)
        sheet.put(60, 160, f"Denne side handler om {place}, som mange har skrevet til os om.")
        sheet.next()
    document = sheet.read()
    assert document.text.count("allerede findes, og for dem") == 3
    assert [b.text for b in document.furniture] == ["Handleplan for en grøn", "og åben by"] * 3
