"""What schools, services and boards shall do, and what shall be done to something new."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]

SWEDISH = "# Program för unga\n"
DANISH = "# Politik for unge\n"


@pytest.mark.parametrize(
    ("sentence", "kind", "language"),
    [
        ("Skolorna ska ordna ett öppet hus varje termin.", "activity", "sv"),
        ("Elevhälsan ska bjuda in alla familjer till ett samtal.", "activity", "sv"),
        ("Skolerne skal holde åbent hus hvert halvår.", "activity", "da"),
        ("Det ska byggas en ny hall vid Tallskolan.", "activity", "sv"),
        ("Det skal etableres flere stier langs åen.", "activity", "da"),
        ("Taxorna för uthyrning ska ses över.", "activity", "sv"),
        # What they are to be is a goal, and another may be who does it.
        ("Skolorna ska präglas av lugn och respekt.", "goal", "sv"),
        ("Skolerne skal bygge på tillid og nysgerrighed.", "goal", "da"),
    ],
)
def test_services_do_and_are(found: Found, sentence: str, kind: str, language: str) -> None:
    plan = SWEDISH if language == "sv" else DANISH
    assert found(plan + sentence, language) == [(kind, sentence)]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Det ska sägas att mycket redan fungerar.", "sv"),
        ("Det ska göras med hjälp av dem som bor här.", "sv"),
        ("Det skal ske ved hjælp af dem, der bor her.", "da"),
        ("Programmet ska ses som ett stöd för alla.", "sv"),
    ],
)
def test_what_points_back_to_a_sentence_promises_nothing(
    found: Found, sentence: str, language: str
) -> None:
    assert found((SWEDISH if language == "sv" else DANISH) + sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Arbetet med att stärka de ungas inflytande ska utvecklas.", "goal"),
        ("Attraktiviteten att arbeta i förskolan ska öka.", "goal"),
        ("Möjligheten för barn att simma ska bli bättre.", "goal"),
        ("Barn som utsatts för våld ska få hjälp samma dag.", "goal"),
        ("Unga som fyllt 16 år ska kunna söka bidrag själva.", "goal"),
    ],
)
def test_what_goes_on_a_noun_is_no_clause_of_its_own(
    found: Found, sentence: str, kind: str
) -> None:
    assert found(SWEDISH + sentence, "sv") == [(kind, sentence)]


def test_an_intention_of_a_party_is_a_promise(found: Found) -> None:
    sentence = "Kommunen har för avsikt att öppna två fritidsgårdar till."
    assert found(SWEDISH + sentence, "sv") == [("activity", sentence)]


def test_two_clauses_that_each_say_what_shall_be_are_parted(found: Found) -> None:
    sentence = "Kulturlivet ska fortsätta utvecklas och kommunen ska inrätta två nya ateljéer."
    assert found(SWEDISH + sentence, "sv") == [
        ("goal", "Kulturlivet ska fortsätta utvecklas"),
        ("activity", "kommunen ska inrätta två nya ateljéer"),
    ]


def test_a_clause_about_the_subject_does_not_hold_the_promise_together(found: Found) -> None:
    sentence = "Platser som slitits ska bli tryggare och kommunen ska bygga två nya i byarna."
    assert ("activity", "kommunen ska bygga två nya i byarna") in found(SWEDISH + sentence, "sv")


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunen ska stötta föreningar som vill och kan ta emot fler barn.",
        "Elevernas och de vuxnas rum ska inredas med varsam hand.",
    ],
)
def test_words_that_only_join_part_no_clauses(found: Found, sentence: str) -> None:
    assert [text for _, text in found(SWEDISH + sentence, "sv")] == [sentence]
