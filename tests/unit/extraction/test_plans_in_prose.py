"""Plans that tell under «Fokusområder» what is to be, and what their labels and visions hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine import languages
from stratmine.extraction.attributes.responsible import find_responsible

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("plan", "language", "goal"),
    [
        (
            "# Frøplan\n## Fokusområder\nDammen er stor. Vi vil passe bedre på frøerne.",
            "da",
            "Vi vil passe bedre på frøerne.",
        ),
        (
            "# Grodplan\n## Fokusområden\nDammen är stor. Vi vill ta bättre hand om grodorna.",
            "sv",
            "Vi vill ta bättre hand om grodorna.",
        ),
    ],
)
def test_promises_in_prose_under_a_heading_for_areas_are_read(
    found: Found, plan: str, language: str, goal: str
) -> None:
    assert found(plan, language) == [("goal", goal)]


def test_prose_before_the_listed_areas_only_introduces_them(found: Found) -> None:
    plan = "# Frøplan\n## Fokusområder\nVi vil passe bedre på frøerne.\n- Dammen\n- Engen\n- Skoven"
    assert {kind for kind, _ in found(plan)} == {"focus_area"}


@pytest.mark.parametrize(
    ("sentence", "language", "deeds"),
    [
        (
            "Det gør vi ved at åbne to damme til og ved at plante siv langs bredden.",
            "da",
            ["åbne to damme til", "plante siv langs bredden"],
        ),
        (
            "Det ska vi göra genom att öppna två dammar till och genom att plantera vass.",
            "sv",
            ["öppna två dammar till", "plantera vass"],
        ),
    ],
)
def test_means_that_each_have_their_by_are_measures_of_their_own(
    found: Found, sentence: str, language: str, deeds: list[str]
) -> None:
    plan = f"# Dam\n{sentence}"
    assert found(plan, language) == [("activity", deed) for deed in deeds]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vi vil være dammens kommune og bygge en bro.", "da"),
        ("Vi vill vara grodornas kommun och bygga en bro.", "sv"),
    ],
)
def test_what_somebody_wants_to_be_answers_for_nothing(text: str, language: str) -> None:
    assert find_responsible(text, languages.get(language)) == ()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("På siden kan man se, hvad kommunen bygger og planlægger at bygge.", "da"),
        ("Här syns vad kommunen bygger och planerar att bygga.", "sv"),
    ],
)
def test_what_somebody_is_only_asked_to_plan_is_no_measure(
    found: Found, sentence: str, language: str
) -> None:
    assert found(f"# Dam\n{sentence}", language) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Vi vil skabe de gode rammer, som planloven giver for flere damme.", "da"),
        ("Byrådet vil følge Sundhedsstyrelsens råd om rent badevand i dammen.", "da"),
        ("Vi vill ta vara på de möjligheter som lagen ger till fler dammar.", "sv"),
    ],
)
def test_what_the_owner_wants_is_its_goal_whatever_law_it_names(
    found: Found, sentence: str, language: str
) -> None:
    assert found(f"# Dam\n{sentence}", language) == [("goal", sentence)]


def test_after_the_list_of_a_vision_nothing_more_is_the_vision(found: Found) -> None:
    plan = (
        "# Frøplan\n## Vision\nFrøby vil være:\n- Byen, hvor alle hopper\n- Byen med rent vand\n"
        "Direktionen ejer frøplanen."
    )
    assert "Direktionen ejer frøplanen." not in [text for _, text in found(plan)]


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        (
            "# Dam\nMål: En bro til alle frøer.\nAnsvarlig:\nTeknisk Udvalg\nTid:\n2031 og frem",
            "da",
        ),
        (
            "# Damm\nMål: En bro till alla grodor.\nAnsvarig:\nTekniska nämnden\nTid:\n2031",
            "sv",
        ),
    ],
)
def test_a_label_with_a_colon_holds_for_the_line_under_it_even_once(
    make: MakeDocument, plan: str, language: str
) -> None:
    from stratmine.extraction import extract

    goal = extract(make(plan, language)).elements[0]
    assert len(goal.responsible) == 1
    assert goal.deadline is not None
    assert goal.deadline.year == 2031


def test_a_label_before_all_goals_is_of_the_document(make: MakeDocument) -> None:
    from stratmine.extraction import extract

    plan = "# Dam\nAnsvarlig:\nTeknisk chef\n## Mål\n- Flere frøer i dammen"
    assert [e.responsible for e in extract(make(plan)).elements] == [()]
