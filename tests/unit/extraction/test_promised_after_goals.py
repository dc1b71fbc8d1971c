"""Measures told beside goals, labels of one word, and headings of web pages."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str, language: str) -> list[tuple[str, str]]:
    return [(e.type, e.text) for e in extract(make(markup, language)).elements]


def test_what_we_do_may_follow_a_goal_in_a_paragraph_of_its_own(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Prioriteringar\n### Vatten\nÅn ska vara ren hela året.\n"
        "Vi stänger utloppet vid kvarnen. Det gamla röret är från 1950."
    )
    assert ("activity", "Vi stänger utloppet vid kvarnen.") in _found(make, plan, "sv")


@pytest.mark.parametrize(
    ("language", "lines", "measure", "unit"),
    [
        ("sv", "VAD: Nya bänkar vid ån\nVEM: Parkenheten", "Nya bänkar vid ån", "Parkenheten"),
        ("da", "HVAD: Nye bænke ved åen\nHVEM: Parkcentret", "Nye bænke ved åen", "Parkcentret"),
    ],
)
def test_what_and_who_label_a_measure(
    make: MakeDocument, language: str, lines: str, measure: str, unit: str
) -> None:
    (found,) = extract(make(f"# Åplan\n{lines}", language)).of_type("activity")
    assert (found.text, found.responsible) == (measure, (unit,))


def test_a_numbered_promise_may_be_a_goal_with_its_measures(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Det här lovar vi\nLöfte 1. Det ska kännas tryggare att bada i ån.\n"
        "Tekniska kontoret ställer ut livbojar före juni."
    )
    goal, measure = extract(make(plan, "sv")).elements
    assert (goal.type, goal.text) == ("goal", "Det ska kännas tryggare att bada i ån.")
    assert (measure.type, measure.parent_id) == ("activity", goal.id)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Det ska alltid finnas en brygga vid ån."),
        ("sv", "De som vill ska kunna bada i ån hela sommaren."),
        ("sv", "Alla barn ska kunna simma i ån i årskurs 6."),
        ("da", "Alle børn skal kunne svømme i åen i 6. klasse."),
    ],
)
def test_goals_that_open_with_small_words_or_end_in_a_number(
    make: MakeDocument, language: str, sentence: str
) -> None:
    assert _found(make, f"# Åplan\n## Vatten\n{sentence}", language) == [("goal", sentence)]


@pytest.mark.parametrize(("language", "heading"), [("sv", "Lyssna"), ("da", "Læs op")])
def test_what_a_web_page_offers_is_no_goal(make: MakeDocument, language: str, heading: str) -> None:
    plan = f"# Åplan\n## Mål\n- Åen er ren\n## {heading}\nTryk her."
    assert heading not in [text for _, text in _found(make, plan, language)]


def test_choices_of_direction_are_areas(make: MakeDocument) -> None:
    plan = "# Åplan\n## Strategiska vägval\n### Rent vatten\nÅn ska vara ren hela året."
    assert ("focus_area", "Rent vatten") in _found(make, plan, "sv")
