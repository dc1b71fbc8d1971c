"""Plans of the whole country: the state is their owner, and its promises are theirs."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

DANISH = """
# Regeringens strategi for fyrtårne
Regeringen vil styrke vedligeholdelsen af landets fyrtårne.
Danmark skal have flere tændte fyr.
"""
SWEDISH = """
# Nationell strategi för fyrar
Regeringen vill stärka underhållet av landets fyrar.
Sverige ska ha fler tända fyrar.
"""


@pytest.mark.parametrize(("plan", "language"), [(DANISH, "da"), (SWEDISH, "sv")])
def test_the_state_promises_in_its_own_plans(make: MakeDocument, plan: str, language: str) -> None:
    strategy = extract(make(plan, language))
    assert strategy.organisation is not None
    assert (strategy.organisation.name, strategy.organisation.kind) == ("Regeringen", "state")
    assert [goal.text for goal in strategy.of_type("goal")] == plan.strip().splitlines()[1:]


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        ("# Fyrplan for Fåborg-Midtfyn Kommune\nRegeringen vil styrke landets fyrtårne.", "da"),
        ("# Fyrplan för Kalmar kommun\nSverige ska ha fler tända fyrar.", "sv"),
    ],
)
def test_in_a_plan_of_a_municipality_the_state_promises_nothing(
    make: MakeDocument, plan: str, language: str
) -> None:
    strategy = extract(make(plan, language))
    assert strategy.organisation is not None
    assert strategy.organisation.kind == "municipality"
    assert not strategy.of_type("goal")


def test_a_text_that_only_the_government_acts_in_is_its_plan(make: MakeDocument) -> None:
    plan = "# Strategi for tågelurer\nRegeringen lytter til kysten. Regeringen hører tågen."
    organisation = extract(make(plan, "da")).organisation
    assert organisation is not None
    assert organisation.name == "Regeringen"
