"""Goals that stand in a clause of a sentence about something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("language", "sentence", "goals"),
    [
        (
            "da",
            "Arbejdet med den ønskede effekt om, at flere ældre cykler, er gået i gang.",
            ["flere ældre cykler"],
        ),
        (
            "sv",
            "Arbetet med den önskade effekten om att fler äldre cyklar, är igång.",
            ["fler äldre cyklar"],
        ),
        (
            "da",
            "Strategien sigter mod, at hver fjerde tur foregår på cykel.",
            ["hver fjerde tur foregår på cykel"],
        ),
        (
            "sv",
            "Strategin siktar på att var fjärde resa sker med cykel.",
            ["var fjärde resa sker med cykel"],
        ),
        (
            "da",
            "Aftalen med havnen indeholder et mål om at få flere både under sejl.",
            ["få flere både under sejl"],
        ),
        (
            "sv",
            "Avtalet med hamnen rymmer ett mål om att få fler båtar under segel.",
            ["få fler båtar under segel"],
        ),
        (
            "da",
            "Byrådet har sidste år vedtaget et mål om, at skoven vokser til 40 hektar.",
            ["skoven vokser til 40 hektar"],
        ),
        (
            "da",
            "I aftalen er der mål om at halvere 12 ton affald og plante 30 træer inden 2025.",
            ["halvere 12 ton affald og plante 30 træer inden 2025"],
        ),
        (
            "da",
            "I aftalen er der mål om at halvere 12 ton affald og øge skoven til 30 ha i 2025.",
            ["halvere 12 ton affald", "øge skoven til 30 ha i 2025"],
        ),
    ],
)
def test_a_goal_in_a_clause_is_found(
    found: Found, language: str, sentence: str, goals: list[str]
) -> None:
    plan = f"# Byarna i Tallby\n{sentence}"
    assert found(plan, language) == [("goal", goal) for goal in goals]


def test_a_goal_that_somebody_mentions_without_a_figure_is_none(found: Found) -> None:
    plan = "# Byerne i Tallev\nArbejdet med et mål om at styrke naturen drøftes i foråret."
    assert found(plan, "da") == []
