"""Where a document says its name, owner, period and adoption: page, box and words."""

from pathlib import Path

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
