"""Tasks that decisions give, and orders with a date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize("heading", ["Beslut", "Fullmäktiges beslut:", "Byarna"])
def test_a_task_is_a_measure_in_a_decision_too(found: Found, heading: str) -> None:
    task = "Gatukontoret får i uppdrag att ta fram riktlinjer för belysning."
    plan = f"# Byarna i Tallby\n## {heading}\n1. Motionen bifalls.\n2. {task}"
    assert found(plan, "sv") == [("activity", task)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunfullmäktige beslutar att ge gatukontoret i uppdrag att bygga en park.",
        "Nämnden ger förvaltningen i uppdrag att rusta upp badplatsen.",
    ],
)
def test_who_gives_a_task_may_be_named(found: Found, sentence: str) -> None:
    assert found(f"# Byarna i Tallby\n{sentence}", "sv") == [("activity", sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunfullmäktige beslutar att anta planen för byarna.",
        "Kommunstyrelsen ges i uppdrag att varje år redovisa planens genomförande.",
        "Kommunstyrelsen har givit kontoret i uppdrag att revidera kommunens energiplan.",
    ],
)
def test_tasks_about_the_plan_itself_are_none(found: Found, sentence: str) -> None:
    assert found(f"# Byarna i Tallby\n{sentence}", "sv") == []


def test_a_line_that_orders_something_by_a_date_is_a_measure(found: Found) -> None:
    order = "Byta alla lampor i skolorna senast 2031"
    assert found(f"# Belysning\n{order}\n## Resultat\nArbetet pågår.", "sv") == [
        ("activity", order)
    ]


def test_what_has_been_decided_is_a_measure_unless_it_is_a_plan(found: Found) -> None:
    for sentence, language in (
        ("Byrådet har besluttet at bygge et fælleshus ved torvet.", "da"),
        ("Det er derfor besluttet, at torvet får nye bænke.", "da"),
        ("Kommunfullmäktige har beslutat att bygga ett hus vid torget.", "sv"),
    ):
        assert found(f"# Torvet\n{sentence}", language) == [("activity", sentence)]
    for sentence in (
        "Byrådet har besluttet, at der skal skrives en torvepolitik.",
        "Byrådet har ikke besluttet noget om torvet.",
    ):
        assert found(f"# Torvet\n{sentence}") == []


@pytest.mark.parametrize(
    ("language", "sentence", "task"),
    [
        ("da", "Udvalget besluttede desuden, at forvaltningen skal plante træer på torvet.",
         "forvaltningen skal plante træer på torvet"),
        ("sv", "Nämnden beslutade att förvaltningen ska plantera träd på torget.",
         "förvaltningen ska plantera träd på torget"),
    ],
)  # fmt: skip
def test_what_a_unit_is_to_do_by_a_decision_is_its_task(
    found: Found, language: str, sentence: str, task: str
) -> None:
    heading = {"da": "Beslutning", "sv": "Beslut"}[language]
    assert found(f"# Torvet\n## {heading}\n{sentence}", language) == [("activity", task)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Udvalget besluttede, at sagen genoptages på næste møde.",
        "Udvalget besluttede, at torvet skal være smukt.",
    ],
)
def test_other_decisions_give_no_task(found: Found, sentence: str) -> None:
    assert found(f"# Torvet\n## Beslutning\n{sentence}") == []


def test_what_a_unit_proposes_in_a_case_is_told_by_its_clause(found: Found) -> None:
    case = (
        "# Punkt 3: Torvet\n## Resume\nSagen handler om torvet.\n## Sagsfremstilling\n"
        "For torvets vedkommende foreslår forvaltningen, at kiosken ombygges til et drivhus.\n"
        "## Beslutning\nGodkendt."
    )
    assert found(case) == [("activity", "kiosken ombygges til et drivhus")]
