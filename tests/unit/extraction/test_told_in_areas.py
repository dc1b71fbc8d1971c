"""What prose tells in plans and cases: infinitives under areas, names after «er henholdsvis»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "language", "told"),
    [
        (
            "# Plan\n## Fokusområde 1: Sten\nUdvikle en stærk stenkultur. Udarbejde et stenkort.",
            "da",
            [("goal", "Udvikle en stærk stenkultur."), ("activity", "Udarbejde et stenkort.")],
        ),
        (
            "# Plan\n## Fokusområde 1: Sten\nUtveckla en stark stenkultur. Kartlägga alla rösen.",
            "sv",
            [("goal", "Utveckla en stark stenkultur."), ("activity", "Kartlägga alla rösen.")],
        ),
    ],
)
def test_sentences_that_open_with_an_infinitive_under_an_area_are_its_own(
    found: Found, plan: str, language: str, told: list[tuple[str, str]]
) -> None:
    assert found(plan, language)[1:] == told


def test_a_participle_that_opens_a_sentence_gives_no_order(found: Found) -> None:
    plan = "# Plan\n## Fokusområde 1: Sten\nStyrket stenkultur er også en del af det hele."
    assert found(plan)[1:] == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("De tre fokusområder er henholdsvis sten, grus og sand.", "da"),
        ("Strategien peger på tre fokusområder, nemlig sten, grus og sand.", "da"),
        ("De tre fokusområdena är nämligen sten, grus och sand.", "sv"),
        ("Visst finns tre målområden om sten, grus och sand.", "sv"),
    ],
)
def test_as_many_names_as_are_counted_are_the_areas(
    found: Found, sentence: str, language: str
) -> None:
    areas = found(f"# Plan\n{sentence}", language)
    assert [(kind, text.rstrip(".")) for kind, text in areas] == [
        ("focus_area", "sten"), ("focus_area", "grus"), ("focus_area", "sand"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Rätten att hoppa hage ska stärkas.", "sv"),
        ("Möjligheterna att gunga till jobbet ska förbättras.", "sv"),
        ("Muligheden for at gynge til arbejde skal forbedres.", "da"),
        ("Målet för vår långa hage är att fler hoppar.", "sv"),
        ("Nordby kommuns vilja är att ligga främst i hage.", "sv"),
        ("Det skal være lettere at gynge, også i mødet med kommunen.", "da"),
    ],
)
def test_goals_about_what_one_may_do(found: Found, sentence: str, language: str) -> None:
    assert [kind for kind, _ in found(f"# Plan\n{sentence}", language)] == ["goal"]


def test_what_themes_are_said_to_be_in_whole_clauses_are_goals(found: Found) -> None:
    plan = (
        "# Plan\nKommunen har som pejlemærker, at ingen falder over sten, "
        "og at grus ikke bliver til sand."
    )
    assert found(plan) == [
        ("goal", "ingen falder over sten"), ("goal", "grus ikke bliver til sand"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("Samtidig skal den lokale stenhandel styrkes.", "da", "goal"),
        ("Samtidigt ska den lokala stenhandeln stärkas.", "sv", "goal"),
        ("De gamle stengærder skal registreres og beskrives.", "da", "activity"),
        ("Rollen som et fyrtårn for sten skal styrkes.", "da", "goal"),
    ],
)
def test_an_article_before_an_adjective_is_no_pronoun(
    found: Found, sentence: str, language: str, kind: str
) -> None:
    assert found(f"# Plan\n{sentence}", language) == [(kind, sentence)]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Kan den? Ja, men så skal den males.", "da"),
        ("På stenskolan ska man lära ämnesövergripande.", "sv"),
        ("Målene skal ligge til grund for arbejdet med sten.", "da"),
        ("Målen ska ligga till grund för arbetet med sten.", "sv"),
    ],
)
def test_pronouns_and_the_plan_itself_promise_nothing(
    found: Found, sentence: str, language: str
) -> None:
    assert found(f"# Plan\n{sentence}", language) == []


def test_a_clause_inside_a_goal_is_no_goal_of_its_own(found: Found) -> None:
    goal = "Målet er, at stenplanen bidrager til, at alle kender en sten."
    assert found(f"# Plan\n{goal}") == [("goal", goal)]


def test_sections_of_a_policy_keep_their_name_without_what_they_are_about(found: Found) -> None:
    case = (
        "# Udkast til stenpolitik\n## Beslutning\nGodkendt.\n## Sagsbeskrivelse\n"
        "Politikken er opbygget i følgende afsnit:\n"
        "- Indledning om visionen\n- Ro om at sidde på sten\n- Styrke om at løfte sten\n"
    )
    assert found(case) == [("focus_area", "Ro"), ("focus_area", "Styrke")]
