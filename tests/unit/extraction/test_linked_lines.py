"""Headings that only the links at the top of a page show to be headings."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

AREAS = {
    "da": ["Rene bredder", "Flere fisk i", "Både til leje", "Alle kan svømme"],
    "sv": ["Rena stränder", "Fler fiskar i", "Båtar att hyra", "Alla kan simma"],
}
AROUND = {"da": ("På denne side", "Forsiden"), "sv": ("På denna sida", "Till start")}
GOAL = {"da": "Åen skal være ren om ti år.", "sv": "Ån ska vara ren om tio år."}
PARTS = {"da": "Planen har fire temaer.", "sv": "Planen har fyra teman."}


@pytest.mark.parametrize("language", ["da", "sv"])
def test_lines_that_links_name_are_headings_over_their_text(
    make: MakeDocument, language: str
) -> None:
    before, after = AROUND[language]
    links = "\n".join(f"{number} {area}" for number, area in enumerate(AREAS[language], 1))
    chapters = "\n".join(
        f"{number} {area}\n{GOAL[language]}" for number, area in enumerate(AREAS[language], 1)
    )
    text = f"# Åplan\n{before}\n{links}\n{after}\n# Vandet\n{PARTS[language]}\n{chapters}"
    areas = extract(make(text, language)).of_type("focus_area")
    assert [(e.number, e.text) for e in areas] == [
        (str(number), area) for number, area in enumerate(AREAS[language], 1)
    ]


def test_labels_that_come_again_and_again_are_no_headings(make: MakeDocument) -> None:
    sheet = "Hvem\nParkcentret\nHvornår\nI 2027\nHvordan\nMed skovle\nHvor\nVed åen\n"
    text = f"# Åplan\n{sheet}{sheet}{sheet}{sheet}Åen skal være ren."
    assert extract(make(text, "da")).of_type("focus_area") == ()
