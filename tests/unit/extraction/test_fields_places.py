"""Where a document says its name, owner, period and adoption: page, box and words."""

import io
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

import stratmine as sm
from stratmine.parsing import parse_bytes

LINES = (
    "Havneplan for Ager Kommune",
    "2026-2030",
    "Vedtaget af Byrådet den 4. maj 2026. Sagsnr. 26-001234",
    "Kommunen vil gøre havnen til et sted, hvor der er plads til både fiskere og gæster.",
)


def test_fields_have_the_words_that_say_them() -> None:
    strategy = sm.extract(parse_bytes("\n\n".join(LINES).encode(), "plan.txt"))
    found = {place.field: place.quote for place in strategy.places}
    assert found == {
        "title": strategy.title,
        "organisation": "Ager Kommune",
        "period": "2026-2030",
        "adopted_by": "Byrådet",
        "adopted_on": "4. maj 2026",
        "case_number": "26-001234",
    }
    assert strategy.adopted.on == "2026-05-04"


def test_places_of_a_pdf_have_page_and_box_in_footers_too(documents: Path) -> None:
    document = sm.parse(documents / "norralv-klimatstrategi-2024.pdf")
    strategy = sm.extract(document)
    sizes = {page.number: (page.width or 0.0, page.height or 0.0) for page in document.pages}
    printed = " ".join(block.text for block in (*document.blocks, *document.furniture))
    assert {"title", "organisation", "period"} <= {place.field for place in strategy.places}
    for place in strategy.places:
        assert place.quote in printed
        assert place.page is not None and place.bbox is not None  # noqa: PT018
        width, height = sizes[place.page]
        assert 0 <= place.bbox[0] < place.bbox[2] <= width
        assert 0 <= place.bbox[1] < place.bbox[3] <= height


SWEDISH = "Kommunen ska stärka gemenskapen i stadens föreningar, och det ska finnas fler platser."


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (
            ("Antagen: KF 2023-06-12 § 40", "Gäller fr.o.m. 2023-07-01 t.o.m. 2027-06-30"),
            {"adopted_by": "KF", "period": "2023-07-01 t.o.m. 2027"},
        ),
        (
            ("Beslutad av kommunfullmäktige i Piteå 2023-11-20", "Dnr 2023/87"),
            {"organisation": "Piteå", "adopted_on": "2023-11-20", "case_number": "2023/87"},
        ),
    ],
)
def test_short_names_and_days_are_found_as_they_are_printed(
    lines: tuple[str, ...], places: dict[str, str]
) -> None:
    text = "\n\n".join(("Hamnplan", *lines, SWEDISH, SWEDISH))
    strategy = sm.extract(parse_bytes(text.encode(), "plan.txt"))
    assert places.items() <= {place.field: place.quote for place in strategy.places}.items()


def _pages(first: list[str], last: list[str], footer: str) -> bytes:
    """A plan of three pages: lines on the first and the last one, and a footer from the second."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for number in range(3):
        canvas.setFont("Helvetica-Bold", 22 if number == 0 else 14)
        canvas.drawString(60, 740, "Hamnplan" if number == 0 else f"Del {number}")
        canvas.setFont("Helvetica", 10)
        for line in range(6):
            canvas.drawString(60, 700 - 12 * line, SWEDISH)
        for place, text in enumerate((first, [], last)[number]):
            canvas.drawString(60, 500 - 16 * place, text)
        if number:
            canvas.drawString(60, 30, footer)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_footers_and_the_last_page_tell_of_the_plan() -> None:
    data = _pages([], ["Gäller till och med 2030-12-31."], "Piteå kommun, dnr 2023/87")
    strategy = sm.extract(parse_bytes(data, "plan.pdf"))
    found = {place.field: (place.page, place.quote) for place in strategy.places}
    assert (strategy.period.start, strategy.period.end) == (None, "2030")
    assert found["period"] == (3, "2030")
    assert found["organisation"] == (2, "Piteå kommun")
    assert found["case_number"] == (2, "2023/87")


def test_a_card_of_labels_tells_of_the_plan() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica-Bold", 22)
    canvas.drawString(60, 740, "Hamnplan")
    rows = (
        ("Fastställd av", "Kommunstyrelsen"),
        ("Datum för beslut", "2024-05-14"),
        ("Gäller från och med", "2024-06-01"),
        ("Gäller till och med", "2027-12-31"),
        ("Gäller för", "Lunds kommun"),
    )
    for number, (label, value) in enumerate(rows):
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(60, 700 - 16 * number, label)
        canvas.setFont("Helvetica", 10)
        canvas.drawString(220, 700 - 16 * number, value)
    for line in range(6):
        canvas.drawString(60, 560 - 12 * line, SWEDISH)
    canvas.save()
    strategy = sm.extract(parse_bytes(buffer.getvalue(), "plan.pdf"))
    assert (strategy.period.start, strategy.period.end) == ("2024", "2027")
    assert (strategy.adopted.by, strategy.adopted.on) == ("Kommunstyrelsen", "2024-05-14")
    assert strategy.organisation is not None
    assert strategy.organisation.name == "Lunds kommun"
