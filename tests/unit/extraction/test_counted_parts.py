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
