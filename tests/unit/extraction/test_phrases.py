from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "goals"),
    [
        (
            "Målet er, at alle har en nabo at tale med, og at torvet er åbent om vinteren.",
            ["alle har en nabo at tale med", "torvet er åbent om vinteren"],
        ),
        (
            "Nabohjælpen har til formål, at ingen er alene, og at gaden er tryg.",
            ["ingen er alene", "gaden er tryg"],
        ),
    ],
)
def test_each_clause_that_a_goal_phrase_leads_into_is_a_goal(
    found: Found, sentence: str, goals: list[str]
) -> None:
    elements = found(f"# Plan for naboer\n{sentence}")
    assert elements == [("goal", goal) for goal in goals]


def test_what_a_plan_is_said_to_promise_is_judged_by_its_own_words(found: Found) -> None:
    assert found(
        "# Nyheter\nI planen föreslås att alla ska ha högst en kilometer till ett torg och att "
        "torgen ska vara öppna året om. Av planen framgår att den är ny.",
        "sv",
    ) == [
        ("goal", "alla ska ha högst en kilometer till ett torg"),
        ("goal", "torgen ska vara öppna året om"),
    ]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ingen nabo må føle sig alene.", "da"),
        ("Partierne er enige om at fastholde støtten til torvet.", "da"),
        ("Formålet med besøgsvenner er at bryde ensomhed.", "da"),
        ("Formålet med besøgsvenner vil være at bryde ensomhed.", "da"),
        ("Nabohjælpen har til formål at skabe tryghed på torvet.", "da"),
        ("Syftet med torgvärdarna är att skapa trygghet.", "sv"),
        ("Kommunen ska göra det möjligt att mötas på torget.", "sv"),
    ],
)
def test_these_sentences_are_goals(found: Found, sentence: str, language: str) -> None:
    assert found(f"# Torvet\n{sentence}", language) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Formålet med mødet er at drøfte torvet med naboerne.", "da"),
        ("Formålet med planen er at samle kræfterne.", "da"),
        ("Syftet med strategin är att ge en gemensam riktning.", "sv"),
        ("Regeringen og regionerne er enige om at styrke torvene.", "da"),
        ("Jeg skal nok sikre, at mine naboer får et torv.", "da"),
        ("Den nabo, der er gået på pension og skal ud at rejse, har god tid.", "da"),
        ("Hvis torvet ikke er grønt nok, skal der udarbejdes en plejeplan.", "da"),
        ("Förvaltningen vill framhålla att torget är nött.", "sv"),
    ],
)
def test_these_sentences_are_no_goals(found: Found, sentence: str, language: str) -> None:
    assert found(f"# Torvet\n{sentence}", language) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Det smalle torv gør det svært at holde marked.", "da"),
        ("Der bliver færre til at passe bænkene.", "da"),
        ("Dagens bänkar räcker inte till alla besökare.", "sv"),
        ("Frågan om torget faller mellan stolarna.", "sv"),
    ],
)
def test_these_sentences_are_challenges(found: Found, sentence: str, language: str) -> None:
    assert found(f"# Torvet\n{sentence}", language) == [("challenge", sentence)]


def test_a_goal_in_quotation_marks_stands_after_its_noun(found: Found) -> None:
    sentence = "Temaet handler om naboer med den ønskede effekt ”Flere naboer mødes på torvet”."
    assert found(f"# Torvet\n{sentence}") == [("goal", "Flere naboer mødes på torvet")]
    assert found("# Torvet\nTemaet hører under målet ”Grøn by”.") == []
