"""Levels of a PDF's headings where looks alone do not tell them."""

import io
from collections.abc import Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf

from .sheets import Sheet, texts

BODY = "Kommunen arbejder for et stærkt erhvervsliv og for gode vilkår for alle."
Heading = tuple[str, float, int | None]


def levels(headings: Sequence[Heading]) -> dict[str, int | None]:
    """Put each heading (text, type size, level of its bookmark) over text; return the levels."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for number, (text, size, bookmark) in enumerate(headings):
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawString(60, 760, text)
        if bookmark is not None:
            canvas.bookmarkPage(str(number))
            canvas.addOutlineEntry(text, str(number), bookmark - 1)
        canvas.setFont("Helvetica", 10)
        for line in range(8):
            canvas.drawString(60, 730 - 12 * line, BODY)
        canvas.showPage()
    canvas.save()
    blocks = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    return {block.text: block.level for block in blocks if block.kind == "heading"}


def test_nested_bookmarks_tell_levels_of_headings_that_look_alike() -> None:
    headings = [("Miljø", 14.0, 1), ("Vand", 14.0, 2), ("Åer", 14.0, 3), ("Erhverv", 14.0, 1)]
    assert levels(headings) == {"Miljø": 1, "Vand": 2, "Åer": 3, "Erhverv": 1}


def test_flat_bookmarks_leave_levels_to_the_looks() -> None:
    headings = [("Miljø", 18.0, 1), ("Vand", 14.0, 1), ("Luft", 14.0, 1), ("Erhverv", 18.0, 1)]
    assert levels(headings) == {"Miljø": 1, "Vand": 2, "Luft": 2, "Erhverv": 1}


def test_headings_of_a_numbered_series_share_a_level() -> None:
    headings = [
        ("Forord", 18.0, None),
        ("I. Rammer", 14.0, None),
        ("Baggrund", 12.0, None),
        ("II. VISION", 13.0, None),
        ("III. Mål", 14.0, None),
    ]
    found = levels(headings)
    assert found["I. Rammer"] == found["II. VISION"] == found["III. Mål"] == 2
    assert found["Baggrund"] == 3


def test_capitals_do_not_rank_display_type_that_is_fitted_to_its_words() -> None:
    headings = [
        ("Forord", 14.0, None),
        ("HANDEL", 40.0, None),
        ("Butikker", 14.0, None),
        ("Bymiljø", 38.0, None),
        ("Pladser", 14.0, None),
    ]
    found = levels(headings)
    assert found["HANDEL"] == found["Bymiljø"] == 1
    assert found["Butikker"] == found["Pladser"] == 2


def test_a_case_number_is_no_part_of_the_heading_under_it() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for case in (4711, 4712):
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, 780, f"EMN-2025-00{case}")
        canvas.setFont("Helvetica-Bold", 14)
        canvas.drawString(60, 764, f"Beslutning {case}")
        canvas.setFont("Helvetica", 10)
        for line in range(8):
            canvas.drawString(60, 740 - 12 * line, BODY)
        canvas.showPage()
    canvas.save()
    blocks = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    headings = [block.text for block in blocks if block.kind == "heading"]
    assert headings == ["Beslutning 4711", "Beslutning 4712"]


def test_footnotes_on_lines_close_together_keep_their_own_numbers() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 11)
    for line in range(20):
        canvas.drawString(60, 780 - 14 * line, BODY)
    for number, text in ((4, "Mellem statslige organer"), (5, "The Dakar Framework, 2000")):
        canvas.setFont("Helvetica", 5)
        canvas.drawString(60, 100.5 - 9 * (number - 4), str(number))
        canvas.setFont("Helvetica", 8)
        canvas.drawString(64, 97 - 9 * (number - 4), text)
    canvas.save()
    blocks = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    notes = [(block.number, block.text) for block in blocks if block.kind == "footnote"]
    assert notes == [("4", "Mellem statslige organer"), ("5", "The Dakar Framework, 2000")]


def read(lines: Sequence[tuple[float, str, float, str]]) -> list[tuple[str, str]]:
    """Put lines (distance from the top, text, size, font) on a page; return kinds and texts."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for top, text, size, font in lines:
        canvas.setFont(font, size)
        canvas.drawString(60, A4[1] - top, text)
    canvas.save()
    blocks = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    return [(block.kind, block.text) for block in blocks]


def test_a_pull_quote_is_no_heading() -> None:
    lines = [(80.0, "Erhverv", 20.0, "Helvetica-Bold")]
    lines += [(110 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    lines += [(220.0, "»Vi kunne ansætte ti mand mere.«", 18.0, "Helvetica-Bold")]
    lines += [(260 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    assert [text for kind, text in read(lines) if kind == "heading"] == ["Erhverv"]


@pytest.mark.parametrize(
    "statement",
    [
        "I 2034 tør virksomheder satse, fordi de kan regne med os.",
        "Det værste er ikke et nej. Det er at høre om det i avisen.",
    ],
)
def test_sentences_in_large_type_are_no_heading(statement: str) -> None:
    lines = [(80.0, "Erhverv", 20.0, "Helvetica-Bold")]
    lines += [(110 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    lines += [(230.0, statement, 15.0, "Helvetica-Bold")]
    lines += [(290 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    assert [text for kind, text in read(lines) if kind == "heading"] == ["Erhverv"]


def test_a_sentence_over_its_text_is_a_heading() -> None:
    heading = "Vi skal sammen gøre det nemt at drive virksomhed i hele kommunen."
    lines = [(80.0, "Erhverv", 20.0, "Helvetica-Bold"), (110.0, BODY, 10.0, "Helvetica")]
    lines += [(150.0, heading, 15.0, "Helvetica-Bold")]
    lines += [(168 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    assert [text for kind, text in read(lines) if kind == "heading"] == ["Erhverv", heading]


def test_a_bold_line_over_plain_text_of_its_size_is_a_heading_in_smaller_type_too() -> None:
    lines = [(60 + 20.0 * n, BODY, 12.0, "Helvetica") for n in range(12)]
    lines += [
        (340.0, "Fakta", 10.0, "Helvetica-Bold"),
        (360.0, "Ti skoler har sol", 10.0, "Helvetica"),
    ]
    assert [text for kind, text in read(lines) if kind == "heading"] == ["Fakta"]


def test_lines_of_a_size_met_once_are_joined_by_the_leading_of_other_sizes() -> None:
    lines = [(60 + 15.0 * n, BODY, 10.0, "Helvetica") for n in range(8)]
    lines += [
        (240.0, "→ En fast kontaktperson hele", 12.0, "Helvetica"),
        (258.0, "vejen", 12.0, "Helvetica"),
        (284.0, "→ Flere lærepladser", 12.0, "Helvetica"),
    ]
    items = [text for kind, text in read(lines) if kind == "list_item"]
    assert items == ["En fast kontaktperson hele vejen", "Flere lærepladser"]


def test_the_title_in_the_imprint_is_no_heading() -> None:
    lines = [(80.0, "Erhverv i vækst", 24.0, "Helvetica-Bold")]
    for top, name in ((120.0, "Baggrund"), (320.0, "Opfølgning")):
        lines += [(top, name, 14.0, "Helvetica-Bold")]
        lines += [(top + 20 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    lines += [(600.0, "ERHVERV I VÆKST", 11.0, "Helvetica-Bold")]
    lines += [(613.0, "Udgivet af Kontoret for Erhverv", 10.0, "Helvetica")]
    headings = [text for kind, text in read(lines) if kind == "heading"]
    assert headings == ["Erhverv i vækst", "Baggrund", "Opfølgning"]


def test_the_number_over_the_name_of_a_chapter_is_its_number() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for number, name in enumerate(("Udgangspunkter", "Retning", "Opfølgning"), 1):
        canvas.setFont("Helvetica-Bold", 60)
        canvas.drawString(60, 600, f"0{number}")
        canvas.setFont("Helvetica-Bold", 28)
        canvas.drawString(60, 560, name)
        canvas.showPage()
        canvas.setFont("Helvetica", 10)
        for line in range(20):
            canvas.drawString(60, 700 - 12 * line, BODY)
        canvas.showPage()
    canvas.save()
    blocks = read_pdf(buffer.getvalue(), "plan.pdf", ParseOptions()).blocks
    headings = [(block.number, block.text) for block in blocks if block.kind == "heading"]
    assert headings == [("01", "Udgangspunkter"), ("02", "Retning"), ("03", "Opfølgning")]


def test_a_short_line_that_recurs_over_lists_is_a_heading() -> None:
    lines = [(60.0, "Kultur for alle", 20.0, "Helvetica-Bold")]
    for top in (100.0, 320.0, 540.0):
        lines += [(top + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(5)]
        lines += [(top + 80, "Indgange", 10.0, "Helvetica-Oblique")]
        lines += [
            (top + 94 + 12.0 * n, f"• Et tilbud med nummer {n}", 10.0, "Helvetica") for n in (1, 2)
        ]
    found = read(lines)
    assert [text for kind, text in found if kind == "heading"] == ["Kultur for alle"] + [
        "Indgange"
    ] * 3


def test_names_in_italics_over_their_text_are_headings_and_signatures_are_not() -> None:
    lines = [(60.0, "Dialog med borgerne", 20.0, "Helvetica-Bold")]
    lines += [(90 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    for number, name in enumerate(("Byrådet", "Udvalgene", "Forvaltningen")):
        top = 180.0 + 60 * number
        lines += [(top, name, 10.0, "Helvetica-Oblique"), (top + 12, BODY, 10.0, "Helvetica")]
    for number, name in enumerate(("Jens Lund", "Anna Holm")):
        top = 400.0 + 60 * number
        lines += [
            (top, name, 10.0, "Helvetica-Oblique"),
            (top + 12, "borgmester", 10.0, "Helvetica"),
        ]
    headings = [text for kind, text in read(lines) if kind == "heading"]
    assert headings == ["Dialog med borgerne", "Byrådet", "Udvalgene", "Forvaltningen"]


def test_a_long_name_in_the_bold_type_of_short_headings_is_one_too() -> None:
    names = (
        "At plante træer",
        "At sikre at adgangen til skoven og stierne langs søen bliver ved at være god",
        "At rydde op",
    )
    lines = [(60.0, "Skoven til alle", 20.0, "Helvetica-Bold")]
    lines += [(90 + 12.0 * n, BODY, 10.0, "Helvetica") for n in range(6)]
    for number, name in enumerate(names):
        top = 180.0 + 90 * number
        lines += [(top, name, 10.0, "Helvetica-BoldOblique")]
        lines += [(top + 20 + 12 * n, BODY, 10.0, "Helvetica") for n in range(3)]
    headings = [text for kind, text in read(lines) if kind == "heading"]
    assert headings == ["Skoven til alle", *names]


def test_a_bold_sentence_is_no_heading_though_headings_are_bold() -> None:
    lines = [(60.0, "Skoven til alle", 20.0, "Helvetica-Bold")]
    for number, name in enumerate(("Stier", "Træer", "Vi passer på skoven i hele kommunen.")):
        top = 100.0 + 90 * number
        lines += [(top, name, 10.0, "Helvetica-Bold")]
        lines += [(top + 20 + 12 * n, BODY, 10.0, "Helvetica") for n in range(3)]
    headings = [text for kind, text in read(lines) if kind == "heading"]
    assert headings == ["Skoven til alle", "Stier", "Træer"]


def test_what_the_contents_name_is_a_heading_though_nothing_stands_under_it() -> None:
    sheet = Sheet()
    sheet.put(60, 100, "Indhold", 16, "Helvetica-Bold")
    for number, (name, page) in enumerate((("Rammer", 2), ("Veje til målet", 2), ("Bilag", 3))):
        sheet.put(60, 130 + 14 * number, name)
        sheet.put(500, 130 + 14 * number, str(page))
    sheet.next()
    for top, name in ((100, "Rammer"), (180, "Veje til målet")):
        sheet.put(60, top, name)
        sheet.paragraph(60, top + 18)
    sheet.next()
    sheet.put(60, 100, "Bilag")
    headings = texts(sheet.read(), "heading")
    assert headings == ["Indhold", "Rammer", "Veje til målet", "Bilag"]
