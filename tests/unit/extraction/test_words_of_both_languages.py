"""The same plan in Danish and in Swedish is read alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("language", "heading", "kind"),
    [
        ("da", "Vejvalg", "focus_area"),
        ("sv", "Riktmärken", "focus_area"),
        ("da", "Hertil skal vi", "goal"),
        ("sv", "Här vill vi vara", "goal"),
        ("da", "Handlingspunkter", "activity"),
        ("sv", "Rekommendationer", "activity"),
        ("da", "Sådan mærkes det", "indicator"),
        ("sv", "Framgångskriterier", "indicator"),
        ("da", "Vanskeligheder", "challenge"),
        ("sv", "Problemställningar", "challenge"),
    ],
)
def test_headings_announce_the_same_in_both_languages(
    found: Found, language: str, heading: str, kind: str
) -> None:
    markup = f"# Plan 2040\n## Natur\n### {heading}\n- Flere grønne torve\n- Et renere hav"
    assert {announced for announced, text in found(markup, language) if "renere" in text} == {kind}


@pytest.mark.parametrize(
    ("language", "lead"),
    [("da", "Opgaven løses i en model med tre trin:"), ("sv", "Uppdraget löses i tre steg:")],
)
def test_steps_of_a_task_are_activities(found: Found, language: str, lead: str) -> None:
    items = "1. Samtal med byarna i maj\n2. En karta över stigar\n3. Skyltar vid alla entréer"
    kinds = [kind for kind, _ in found(f"# Stigar\n## Status\n{lead}\n\n{items}", language)]
    assert kinds == ["activity"] * 3


@pytest.mark.parametrize(
    ("language", "name", "explained"),
    [
        ("da", "Fælles kort over stier", "Indsatsen har til formål at få flere ud at gå."),
        ("sv", "Gemensam karta över stigar", "Åtgärden syftar till att få fler att gå ut."),
    ],
)
def test_what_a_measure_is_for_explains_it(
    found: Found, language: str, name: str, explained: str
) -> None:
    heading = {"da": "Aktiviteter", "sv": "Åtgärder"}[language]
    elements = found(f"# Stier 2030\n## {heading}\n### {name}\n{explained}", language)
    assert elements == [("activity", name)]


@pytest.mark.parametrize(
    ("language", "purpose"),
    [
        ("da", "Stierne har til formål at få flere ud at gå."),
        ("sv", "Stigarna syftar till att få fler att gå ut."),
    ],
)
def test_what_something_else_is_for_is_a_goal(found: Found, language: str, purpose: str) -> None:
    assert found(f"# Stier 2030\n## Natur\n{purpose}", language) == [("goal", purpose)]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("da", "Udvikle opgaven for bibliotekerne"), ("sv", "Utveckla uppdraget för biblioteken")],
)
def test_a_heading_that_names_a_deed_announces_nothing(
    found: Found, language: str, heading: str
) -> None:
    elements = found(
        f"# Plan 2030\n## Aktiviteter\n### {heading}\nDet er et stort hus i byen.", language
    )
    assert elements == [("activity", heading)]


@pytest.mark.parametrize(
    ("language", "line"), [("da", "Fokusområderne er"), ("sv", "Fokusområdena är")]
)
def test_a_line_that_breaks_off_leads_into_its_list(found: Found, language: str, line: str) -> None:
    elements = found(f"# Plan 2030\n## {line}\n- Skog\n- Vatten", language)
    assert elements == [("focus_area", "Skog"), ("focus_area", "Vatten")]


@pytest.mark.parametrize(
    ("language", "goal"),
    [
        ("da", "Den, der henvender sig til kommunen, skal mødes med respekt."),
        ("sv", "Den som hör av sig till kommunen ska bemötas med respekt."),
        ("sv", "Andelen boende som uppger att de känner till stigen ska vara 90 procent."),
        ("da", "Ingen elev skal begynde at ryge, mens han går i skole her."),
        ("sv", "Ingen elev ska börja röka så länge som han går i skolan här."),
        ("da", "I 2031 skal mindst 40 haver åbne for naboerne."),
        ("sv", "År 2031 ska minst 40 trädgårdar öppna för grannarna."),
        ("da", "Ventetiden på en have skal være højst et år ifølge naboernes ønske."),
        ("sv", "Väntetiden för en trädgård ska vara högst ett år enligt grannarnas önskan."),
    ],
)
def test_goals_after_clauses_and_with_numbers(found: Found, language: str, goal: str) -> None:
    assert found(f"# Plan\n## Haver\n{goal}", language) == [("goal", goal)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("da", "Som grundejer skal du selv holde vandet væk fra huset."),
        ("sv", "Som markägare ska du själv hålla vattnet borta från huset."),
        ("da", "Kommunen skal have en plan for vandet ifølge §151 i loven om vand."),
        ("sv", "Kommunen ska enligt lagen ha en plan för vattnet i sjöarna."),
    ],
)
def test_what_the_law_says_and_asks_of_others_is_no_goal(
    found: Found, language: str, said: str
) -> None:
    assert found(f"# Plan\n## Vand\n{said}", language) == []
