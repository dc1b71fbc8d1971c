"""Text that tells how plans and goals are made, and so promises nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Indikatorerne skal vise vejen for hele kommunen."),
        ("sv", "Indikatorerna ska fånga det viktigaste för hela kommunen."),
        ("da", "Mål og midler skal hænge sammen i alle udvalg."),
        ("sv", "Mål och pengar ska höra ihop i alla nämnder."),
        ("da", "Udvalget skal hvert år formulere egne mål for skolerne."),
        ("sv", "Nämnden ska varje år sätta upp egna mål för skolorna."),
        ("da", "Sandby Kommunes klimastrategi skal styre arbejdet i alle centre."),
        ("sv", "Sandby kommuns klimatstrategi ska styra arbetet i alla förvaltningar."),
        ("da", "Hver skole udarbejder en handleplan."),
        ("sv", "Varje skola upprättar en handlingsplan."),
    ],
)
def test_how_goals_and_plans_are_made_is_no_promise(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Skolerne i Sandby\n## Dammen\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "heading", "sentence"),
    [
        ("da", "Mål i hvert center", "Hvert center sætter egne mål ud fra byrådets mål."),
        ("sv", "Mål i varje förvaltning", "Varje förvaltning sätter upp egna mål varje höst."),
    ],
)
def test_it_is_none_under_a_heading_for_goals_either(
    found: Found, code: str, heading: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## {heading}\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Kommunen skal nå målene i klimaplanen inden 2030."),
        ("sv", "Kommunen ska nå målen i klimatplanen till 2030."),
    ],
)
def test_goals_that_are_to_be_reached_are_promised(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "heading", "sentence"),
    [
        ("da", "Mål og budget", "Her kan du se, hvordan pengene fordeles mellem udvalgene."),
        ("sv", "Mål och budget", "Här kan du se hur pengarna fördelas mellan nämnderna."),
    ],
)
def test_what_a_page_offers_its_reader_is_no_goal(
    found: Found, code: str, heading: str, sentence: str
) -> None:
    assert found(f"# Sandby\n## {heading}\n{sentence}", code) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Målet for skolen er en tryg hverdag for alle børn."),
        ("sv", "Målet för skolan är en trygg vardag för alla barn."),
        ("da", "Samtidig er der en ambition om at mindske madspildet."),
        ("sv", "Samtidigt finns en ambition att minska matsvinnet."),
        ("da", "Vandet i søen skal holde høj kvalitet."),
        ("sv", "Vattnet i sjön ska hålla hög kvalitet."),
    ],
)
def test_what_is_aimed_at_is_told_in_many_words(found: Found, code: str, sentence: str) -> None:
    assert found(f"# Sandby\n## Dammen\n{sentence}", code) == [("goal", sentence)]
