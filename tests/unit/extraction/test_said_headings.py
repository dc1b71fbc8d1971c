"""Headings that are said as a sentence announce what stands under them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]

HEADINGS = [
    ("da", "Det går vi efter", "goal"),
    ("da", "Det vil skolen opnå", "goal"),
    ("da", "Hvor skal byrådet hen?", "goal"),
    ("da", "Det vil vi have ud af det", "goal"),
    ("da", "Hvor vil vi stå om fem år?", "goal"),
    ("da", "Hvad skal vores elever opleve?", "goal"),
    ("da", "Det vil vi huskes for", "goal"),
    ("da", "Vores ønsker for søen", "goal"),
    ("da", "Sådan griber vi det an", "activity"),
    ("da", "Sådan holder vi vores løfter", "activity"),
    ("da", "Hvem gør hvad?", "activity"),
    ("da", "Det kan du regne med", "activity"),
    ("da", "Hvordan kommer vi derhen?", "activity"),
    ("da", "Det tager kommunen fat på", "activity"),
    ("da", "Skridt på vejen", "activity"),
    ("da", "Sådan holder vi øje", "indicator"),
    ("da", "Det kigger vi efter", "indicator"),
    ("da", "Sådan kan vi mærke det", "indicator"),
    ("da", "Her trykker skoen", "challenge"),
    ("da", "Det kæmper vi med", "challenge"),
    ("da", "Det brænder vi for", "goal"),
    ("da", "Hvad er vigtigt for os?", "goal"),
    ("da", "Nu går vi i gang", "activity"),
    ("da", "Det skal vi måles på", "indicator"),
    ("sv", "Det går vi för", "goal"),
    ("sv", "Det vill skolan uppnå", "goal"),
    ("sv", "Vart ska fullmäktige?", "goal"),
    ("sv", "Det vill vi få ut av det", "goal"),
    ("sv", "Var vill vi stå om fem år?", "goal"),
    ("sv", "Vad ska våra elever uppleva?", "goal"),
    ("sv", "Det vill vi bli ihågkomna för", "goal"),
    ("sv", "Våra önskemål för sjön", "goal"),
    ("sv", "Så griper vi oss an det", "activity"),
    ("sv", "Så håller vi våra löften", "activity"),
    ("sv", "Vem gör vad?", "activity"),
    ("sv", "Det kan du räkna med", "activity"),
    ("sv", "Hur kommer vi dit?", "activity"),
    ("sv", "Det tar kommunen itu med", "activity"),
    ("sv", "Steg på vägen", "activity"),
    ("sv", "Så håller vi koll", "indicator"),
    ("sv", "Det tittar vi efter", "indicator"),
    ("sv", "Så kan vi märka det", "indicator"),
    ("sv", "Här klämmer skon", "challenge"),
    ("sv", "Det kämpar vi med", "challenge"),
    ("sv", "Det brinner vi för", "goal"),
    ("sv", "Vad är viktigt för oss?", "goal"),
    ("sv", "Nu sätter vi igång", "activity"),
    ("sv", "Det ska vi mätas på", "indicator"),
]


@pytest.mark.parametrize(("language", "heading", "kind"), HEADINGS)
def test_a_said_heading_announces(found: Found, language: str, heading: str, kind: str) -> None:
    elements = found(f"# Fugle 2040\n## Søen\n### {heading}\n- Svaler\n- En stille bred", language)
    assert (kind, "Svaler") in elements


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("da", "Hjælp, når det er svært"),
        ("da", "Strategiske greb"),
        ("sv", "Hjälp när det är svårt"),
        ("sv", "Strategiska grepp"),
    ],
)
def test_names_with_such_words_announce_no_problem_and_no_measure(
    found: Found, language: str, heading: str
) -> None:
    elements = found(f"# Fugle 2040\n## {heading}\n- Søen\n- Skoven", language)
    assert not {kind for kind, _ in elements} & {"challenge", "activity"}


@pytest.mark.parametrize(
    ("language", "ways", "told"),
    [
        ("da", "Sådan vil vi arbejde", "Sådan følges planen"),
        ("sv", "Så ska vi arbeta", "Så följer vi planen"),
    ],
)
def test_a_heading_that_points_to_the_plan_is_no_area_beside_those_that_are(
    found: Found, language: str, ways: str, told: str
) -> None:
    names = ("Stille vand", "Ren å")
    parts = f"### Mål\n- Svaler hele året\n### {ways}\n- Nye kasser\n- Bro ved åen\n"
    areas = "".join(f"## {name}\n{parts}" for name in names)
    elements = found(f"# Fugle 2040\n{areas}## {told}\n### Mål\n- 40 svaler\n", language)
    assert [text for kind, text in elements if kind == "focus_area"] == list(names)
