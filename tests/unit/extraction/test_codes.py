"""Codes whose letters the text explains."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("language", "legend", "measure"),
    [
        ("sv", "Här står mål (M) och gemensamma åtgärder (Å).", "Å1. Nya regler tas fram"),
        ("da", "Nedenfor står mål (M) og fælles indsatser (I).", "I1. Nye regler for både laves"),
    ],
)  # fmt: skip
def test_the_letter_of_a_code_says_what_an_item_is(
    make: MakeDocument, language: str, legend: str, measure: str
) -> None:
    goals = {"sv": "M1. Ån är ren\nM2. Ån är bred", "da": "M1. Åen er ren\nM2. Åen er bred"}
    again = measure.replace("1.", "2.")
    plan = f"# Åplan\n{legend}\n## Mål\n{goals[language]}\n{measure}\n{again} igen"
    found = extract(make(plan, language)).elements
    assert [e.type for e in found] == ["goal", "goal", "activity", "activity"]
    assert [e.number for e in found] == ["M1", "M2", f"{measure[0]}1", f"{measure[0]}2"]


def test_a_letter_that_nothing_explains_says_nothing(make: MakeDocument) -> None:
    plan = "# Åplan\nVi har et mål (M).\n## Mål\nA1. Åen er ren\nA2. Åen er bred"
    assert {e.type for e in extract(make(plan, "da")).elements} == {"goal"}


def test_an_item_that_is_nothing_but_a_label_is_no_element(make: MakeDocument) -> None:
    plan = "# Näringslivsplan\n## Företag\n### Så gör vi\n- Öppna ett kontor i hamnen.\n- Mål 2.1"
    found = extract(make(plan, "sv")).elements
    assert [e.text for e in found if e.type != "focus_area"] == ["Öppna ett kontor i hamnen."]
