"""States that a plan reaches in its last year, or in one before."""

from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.prose.target_year import joint_states, tells_state_by

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        (DA, "Ventetiden er i 2030 nede på to uger.", True),
        (DA, "I 2024 er ventetiden fire uger.", False),
        (DA, "I 2030 blev ventetiden målt til fire uger.", False),
        (DA, "Planen er færdig i 2030 og bliver skrevet om.", False),
        (DA, "Kommunen ombygger en skole, der er fra 1970, senest i 2030.", False),
        (DA, "Fra 2030 er ventetiden to uger.", False),
        (SV, "Väntetiden är senast 2030 högst två veckor.", True),
        (SV, "År 2024 är väntetiden fyra veckor.", False),
    ],
)
def test_what_is_so_in_the_last_year_is_a_state_to_reach(
    language: languages.Language, sentence: str, told: bool
) -> None:
    assert tells_state_by(sentence, 2030, language) is told


def test_each_of_several_states_is_told_apart() -> None:
    sentence = "I 2030 går alle børn til noget, og de unge kan tage bussen hjem."
    places = joint_states(sentence, DA)
    assert [sentence[a:b] for a, b in places] == [
        "I 2030 går alle børn til noget",
        "de unge kan tage bussen hjem",
    ]


def test_the_year_of_the_title_makes_a_state_a_goal(make: MakeDocument) -> None:
    text = "## Tema 1: Vand\nI 2030 kan man bade i åen."
    assert [e.type for e in extract(make(f"# Vandplan 2026-2030\n{text}")).elements] == [
        "focus_area",
        "goal",
    ]
    assert [e.type for e in extract(make(f"# Vandplan 2034\n{text}")).elements] == ["focus_area"]


def test_a_year_inside_the_period_is_still_to_come(make: MakeDocument) -> None:
    text = "## Tema 1: Vand\nÅen er fri for spærringer i 2028.\nÅen er rolig og bred i 2024."
    found = extract(make(f"# Vandplan 2024-2030\n{text}")).of_type("goal")
    assert [e.text for e in found] == ["Åen er fri for spærringer i 2028."]


def test_a_report_tells_of_years_inside_the_period_as_past(make: MakeDocument) -> None:
    text = "## Tema 1: Vand\nÅen er fri for spærringer i 2028."
    assert extract(make(f"# Status for vandplan 2024-2030\n{text}")).of_type("goal") == ()
