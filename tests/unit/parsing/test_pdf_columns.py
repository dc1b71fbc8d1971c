"""What stands side by side on a page of a PDF: columns, cards, and charts beside text."""

from collections.abc import Sequence

from .sheets import HEIGHT, Sheet, texts


def test_two_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    sheet.put(60, 80, "Vores by i bevægelse", 20, "Helvetica-Bold")
    left = [f"venstre spalte linje {n} går videre i" for n in range(12)]
    right = [f"højre spalte linje {n} går videre i" for n in range(12)]
    sheet.paragraph(60, 120, left)
    sheet.paragraph(310, 120, right)
    text = sheet.read().text
    assert text.index("Vores by") < text.index("venstre spalte linje 0")
    assert text.index("venstre spalte linje 11") < text.index("højre spalte linje 0")


def test_words_of_a_chart_do_not_stand_in_the_sentence_beside_them() -> None:
    sheet = Sheet()
    lines = ("Kommunen arbejder for et stærkt erhvervsliv", "og for gode vilkår i hele området.")
    sheet.paragraph(60, 120, lines)
    sheet.put(400, 122, "Industri", 8)
    sheet.put(60, 180, "Borgmesteren har ordet", 10)
    sheet.put(400, 180, "Maj 2026", 8)
    sheet.paragraph(60, 220)
    document = sheet.read()
    beginning = [" ".join(lines), "Borgmesteren har ordet Maj 2026"]
    assert texts(document, "paragraph")[:2] == beginning
    assert texts(document, "caption") == ["Industri"]


def test_cards_side_by_side_are_read_one_by_one() -> None:
    sheet = Sheet()
    for x, label, value in [(60, "Indikator", "Andel nöjda"), (300, "Ansvarig", "Nämnden")]:
        sheet.put(x, 100, label, 12, "Helvetica-Bold")
        sheet.put(x, 118, value, 12)
    assert texts(sheet.read()) == ["Indikator", "Andel nöjda", "Ansvarig", "Nämnden"]


def test_words_of_a_chart_in_running_type_do_not_stand_in_the_sentence_beside_them() -> None:
    sheet = Sheet()
    lines = (
        "Kommunen arbejder for et stærkt erhvervsliv",
        "og for gode vilkår i hele området. Det sker",
        "sammen med naboerne og regionen.",
    )
    sheet.paragraph(60, 120, lines)
    for number, (word, value) in enumerate([("Børn", "21 %"), ("Voksne", "58 %"), ("Ældre", "21")]):
        sheet.put(360, 120 + 12 * number, word)
        sheet.put(500, 120 + 12 * number, value)
    sheet.put(60, 180, "Ansvarlig")
    sheet.put(360, 180, "Nævnet")
    sheet.paragraph(60, 220)
    document = sheet.read()
    assert texts(document, "paragraph")[:2] == [" ".join(lines), "Ansvarlig Nævnet"]
    assert texts(document, "caption") == ["Børn", "21 %", "Voksne", "58 %", "Ældre", "21"]


def _columns(sheet: Sheet, top: float, first: Sequence[str], second: Sequence[str]) -> None:
    """Two columns whose lines stand at heights of their own."""
    for number, (left, right) in enumerate(zip(first, second, strict=True)):
        sheet.put(60, top + 14 * number, left)
        sheet.put(310, top + 5 + 14 * number, right)


NORTH = (
    "Vi bygger boliger ved stationen og",
    "giver plads til familier, der vil bo",
    "tæt på skole, natur og indkøb, og vi",
    "holder liv i de små byer omkring.",
)


SOUTH = (
    "Vi lægger stier langs fjorden, så alle",
    "kan gå tur ved vandet, og vi passer",
    "på enge og moser sammen med dem,",
    "der ejer jorden og dyrker den.",
)


def test_spaced_capitals_over_columns_are_one_heading() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.canvas.setFont("Helvetica", 16)
    sheet.canvas.drawString(60, HEIGHT - 150, "BYER MED LIV OG NATUR", charSpace=4)
    _columns(sheet, 180, NORTH, SOUTH)
    found = texts(sheet.read())
    assert "BYER MED LIV OG NATUR" in found
    assert found[-2:] == [" ".join(NORTH), " ".join(SOUTH)]


def test_headings_at_the_tops_of_columns_stand_over_their_own() -> None:
    sheet = Sheet()
    sheet.paragraph(60, 80)
    sheet.put(310, 136, "Natur", 12, "Helvetica-Bold")
    sheet.put(60, 152, "Byer", 12, "Helvetica-Bold")
    _columns(sheet, 166, NORTH, SOUTH)
    assert texts(sheet.read())[-4:] == ["Byer", " ".join(NORTH), "Natur", " ".join(SOUTH)]
