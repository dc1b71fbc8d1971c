"""Headings that a number before them says are the plan's parts."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

DANISH = """
# Søpolitik
## Sådan er den bygget op
Politikken folder sig ud i to temaer.
## Rent vand
Svanerne skal kunne se bunden.
## Liv på bredden
Der opstilles bænke ved alle broer.
## Sådan blev politikken til
Tre frøer var med.
"""
SWEDISH = """
# Sjöplan
## Två principer
### Rent vatten
Svanarna ska kunna se botten.
### Liv vid stranden
Bänkar ställs ut vid alla bryggor.
"""


@pytest.mark.parametrize(
    ("plan", "language", "parts"),
    [
        (DANISH, "da", ["Rent vand", "Liv på bredden"]),
        (SWEDISH, "sv", ["Rent vatten", "Liv vid stranden"]),
    ],
)
def test_headings_that_are_counted_before_are_focus_areas(
    make: MakeDocument, plan: str, language: str, parts: list[str]
) -> None:
    strategy = extract(make(plan, language))
    assert [e.text for e in strategy.of_type("focus_area")] == parts


def test_another_number_of_headings_or_headings_without_promises_are_none(
    make: MakeDocument,
) -> None:
    three = SWEDISH.replace("Två", "Tre")
    assert not extract(make(three, "sv")).of_type("focus_area")
    empty = "# Sjöplan\n## Två principer\n### Vatten\nVatten är blött.\n### Is\nIs är hal."
    assert not extract(make(empty, "sv")).of_type("focus_area")


def test_items_that_say_what_shall_be_under_a_counted_part_are_goals(make: MakeDocument) -> None:
    plan = (
        "# Sjöplan\n## Två vägar\n### Vatten\n- Sjön ska vara ren\n- Svanarna ska trivas\n### Isen"
    )
    strategy = extract(make(plan + "\n- Isen ska bära", "sv"))
    assert [e.text for e in strategy.of_type("focus_area")] == ["Vatten", "Isen"]
    assert len(strategy.of_type("goal")) == 3


def test_a_chapter_of_measures_beside_chapters_of_promises_is_one_of_them(
    make: MakeDocument,
) -> None:
    plan = """
# Søaftale
## Rent vand
Svanerne skal kunne se bunden.
## Liv på bredden
Frøerne skal have fred.
## Stier og broer
Der opstilles bænke ved alle broer.
## Glade fisk
Gedderne skal have sivene for sig selv.
"""
    areas = [e.text for e in extract(make(plan, "da")).of_type("focus_area")]
    assert areas == ["Rent vand", "Liv på bredden", "Stier og broer", "Glade fisk"]


def test_counted_parts_are_areas_under_a_heading_for_measures(make: MakeDocument) -> None:
    plan = (
        "# Vejplan\n## Indsatser\nTo indsatsområder er valgt ud.\n"
        "### Fart\nVi vil have farten ned på alle veje.\n"
        "### Skoleveje\nBørn skal kunne cykle til skole på egen hånd."
    )
    strategy = extract(make(plan))
    assert [area.text for area in strategy.of_type("focus_area")] == ["Fart", "Skoleveje"]


def test_the_count_may_stand_under_a_lower_heading(make: MakeDocument) -> None:
    plan = (
        "# Sjöplan\n## Inledning\nSjön är djup.\n### Upplägg\nPlanen har två områden.\n"
        "## IT\nAlla svanar ska ha nät.\n## Stranden\nBänkar ska finnas vid alla bryggor."
    )
    areas = extract(make(plan, "sv")).of_type("focus_area")
    assert [area.text for area in areas] == ["IT", "Stranden"]
