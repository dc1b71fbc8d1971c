"""Bullets, circles and frames that are drawn, and headings that are pictures."""

from math import cos, pi, sin

from reportlab.lib.pagesizes import A4

from .sheets import HEIGHT, Sheet, texts

MEASURES = (
    ("Vi åbner biblioteket for elever, der vil læse lektier", "sammen efter skoletid."),
    ("Vi lægger lys langs stien ved søen.", ""),
    ("Vi planter hundrede træer sammen med de lokale", "foreninger hvert forår."),
)
GOALS = (
    ("Flere børn går eller cykler", "til skole hver dag"),
    ("Ingen venter længere end en", "måned på en plads"),
    ("Alle bygninger er opvarmet", "uden olie og gas"),
)


def _measures(sheet: Sheet, top: float, radius: float = 2.5) -> None:
    """A list whose bullets are circles of colour, not letters."""
    for first, second in MEASURES:
        sheet.canvas.circle(66, HEIGHT - top + 3, radius, stroke=0, fill=1)
        sheet.put(78, top, first)
        if second:
            sheet.put(78, top + 12, second)
        top += 24 if second else 12


def test_lines_after_drawn_bullets_are_items_of_a_list() -> None:
    sheet = Sheet()
    _measures(sheet, sheet.paragraph(60, 80) + 20)
    found = sheet.read()
    assert texts(found, "list_item") == [" ".join(lines).strip() for lines in MEASURES]
    assert {block.marker for block in found.blocks if block.kind == "list_item"} == {"•"}


def test_squares_of_a_legend_and_icons_beside_headings_are_no_bullets() -> None:
    sheet = Sheet()
    end = sheet.paragraph(60, 80)
    for number, name in enumerate(("Er i gang", "Er sat i bero", "Er afsluttet")):
        sheet.canvas.rect(60 + 150 * number, HEIGHT - end - 20, 6, 6, stroke=0, fill=1)
        sheet.put(70 + 150 * number, end + 20, name)
    for number, name in enumerate(("Vores skoler", "Vores veje"), 1):
        top = end + 120 * number
        sheet.canvas.circle(68, HEIGHT - top + 6, 8, stroke=0, fill=1)
        sheet.put(84, top, name, 18, "Helvetica-Bold")
        sheet.paragraph(60, top + 30)
    found = sheet.read()
    assert texts(found, "heading") == ["Vores skoler", "Vores veje"]
    assert not texts(found, "list_item")


def test_numbers_in_circles_count_the_goals_beside_them() -> None:
    sheet = Sheet()
    top = sheet.paragraph(60, 80) + 40
    for number, (first, second) in enumerate(GOALS, 1):
        sheet.canvas.circle(75, HEIGHT - top - 2, 12)
        sheet.put(71, top + 6, str(number), 13, "Helvetica-Bold")
        sheet.put(100, top, first)
        sheet.put(100, top + 12, second)
        top += 50
    items = [block for block in sheet.read().blocks if block.kind == "list_item"]
    assert [block.text for block in items] == [" ".join(lines) for lines in GOALS]
    assert [block.number for block in items] == ["1", "2", "3"]


def test_the_many_numbers_of_a_map_do_not_count_the_names_beside_them() -> None:
    sheet = Sheet()
    for number in range(80):
        left, top = 60 + 120 * (number % 4), 80 + 34 * (number // 4)
        sheet.put(left, top + 5, str(number + 1), 12, "Helvetica-Bold")
        sheet.put(left + 24, top, "Stien ved")
        sheet.put(left + 24, top + 11, "engen")
    found = sheet.read()
    assert not [block for block in found.blocks if block.marker]
    assert found.text.count("engen") == 80


def test_a_figure_beside_a_text_does_not_count_it() -> None:
    sheet = Sheet()
    top = sheet.paragraph(60, 80) + 40
    for number, (first, second) in zip((24, 46), GOALS, strict=False):
        sheet.put(60, top + 8, str(number), 16, "Helvetica-Bold")
        sheet.put(100, top, first)
        sheet.put(100, top + 12, second)
        top += 50
    assert not texts(sheet.read(), "list_item")


def _frame(sheet: Sheet, x: float, top: float, width: float, height: float) -> None:
    """A frame whose corners are arcs of many short lines."""
    path = sheet.canvas.beginPath()
    corners = ((width - 8, height - 8), (8, height - 8), (8, 8), (width - 8, 8))
    for quarter, (right, up) in enumerate(corners):
        for step in range(9):
            angle = (quarter + step / 8) * pi / 2
            point = x + right + 8 * cos(angle), HEIGHT - top - height + up + 8 * sin(angle)
            (path.lineTo if quarter or step else path.moveTo)(*point)
    path.close()
    sheet.canvas.drawPath(path)


def test_cards_in_rounded_frames_are_read_row_by_row() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    words = [" ".join(lines) for lines in (*GOALS, ("Naturen får plads", "midt i byen"))]
    for number, (first, second) in enumerate((*GOALS, ("Naturen får plads", "midt i byen"))):
        x, top = 60 + 240 * (number % 2), 160 + 80 * (number // 2)
        _frame(sheet, x, top, 220, 60)
        sheet.put(x + 12, top + 24, first)
        sheet.put(x + 12, top + 36, second)
    assert [text for text in texts(sheet.read()) if text in words] == words


CHAPTERS = ("Vores udgangspunkt", "Børn og unge", "Klima og natur", "Sådan følger vi op")


def _booklet(*, printed: bool) -> Sheet:
    """A contents page and a page for each chapter, whose heading is text or a picture."""
    sheet = Sheet()
    sheet.put(60, 80, "Indhold", 20, "Helvetica-Bold")
    for number, name in enumerate(CHAPTERS):
        sheet.put(60, 120 + 20 * number, name)
        sheet.put(500, 120 + 20 * number, str(2 + number))
    for number, name in enumerate(CHAPTERS, 2):
        sheet.next()
        if printed:
            sheet.put(60, 80, name, 20, "Helvetica-Bold")
        sheet.put(60, 120, "Det vil vi", 12, "Helvetica-Bold")
        sheet.paragraph(60, 150)
        sheet.put(A4[0] - 60, 810, str(number), 8)
    return sheet


def test_the_contents_page_names_chapters_whose_headings_are_pictures() -> None:
    found = [
        (block.text, block.level)
        for block in _booklet(printed=False).read().blocks
        if block.kind == "heading"
    ]
    below = [
        (name, level) for chapter in CHAPTERS for name, level in ((chapter, 1), ("Det vil vi", 2))
    ]
    assert found == [("Indhold", 1), *below]


def test_headings_that_are_printed_are_not_put_in_again() -> None:
    headings = texts(_booklet(printed=True).read(), "heading")
    assert [text for text in headings if text in CHAPTERS] == [*CHAPTERS]
