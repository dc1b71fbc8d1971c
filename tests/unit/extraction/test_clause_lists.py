"""Lists of clauses that lost their bullets, each with its mark."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _goals(make: MakeDocument, text: str, code: str) -> list[str]:
    return [goal.text for goal in extract(make(f"# Park\n{text}", code)).of_type("goal")]


@pytest.mark.parametrize(
    ("code", "lead", "clauses"),
    [
        (
            "da",
            "Skoler, klubber og kommunen skal sammen arbejde for:",
            [
                "at parken er et godt sted at lege",
                "at flere oplever at søen er ren",
                "at haverne har bær til alle",
            ],
        ),
        (
            "sv",
            "Skolor, klubbar och kommunen ska tillsammans arbeta för:",
            [
                "att parken är en bra plats för lek",
                "att fler upplever att sjön är ren",
                "att trädgårdarna har bär till alla",
            ],
        ),
    ],
)
def test_clauses_after_a_lead_in_are_a_list(
    make: MakeDocument, code: str, lead: str, clauses: list[str]
) -> None:
    assert _goals(make, f"{lead} {' '.join(clauses)}", code) == clauses


def test_clauses_that_nothing_announces_are_none(make: MakeDocument) -> None:
    told = "at parken er fuld at søen er ren at haverne er grønne"
    assert _goals(make, f"Naboerne fortæller: {told}", "da") == []


def test_infinitives_inside_a_clause_open_none(make: MakeDocument) -> None:
    clause = "at parken er et sted at bo for svaler et sted at lege for børn et sted at gro for bær"
    assert _goals(make, f"Vi arbejder for: {clause}", "da") != [clause, *clause.split(" et ")]


def test_lines_of_clauses_after_what_announces_measures_are_a_list(make: MakeDocument) -> None:
    text = (
        "Som konkrete tiltag i parkplanen kan blandt andet nævnes,\n"
        "at klubben holder en høstfest for alle naboer, at skolen passer bierne i haven,\n"
        "at laget maler bænkene hvert forår.\nResten står i planen."
    )
    strategy = extract(make(f"# Park\n{text}", "da"))
    assert [e.text for e in strategy.of_type("activity")] == [
        "at klubben holder en høstfest for alle naboer", "at skolen passer bierne i haven",
        "at laget maler bænkene hvert forår.",
    ]  # fmt: skip


def test_a_clause_that_a_verb_holds_opens_no_line_of_its_own(make: MakeDocument) -> None:
    text = (
        "Rådet har disse mål:\nat alle naboer oplever, at parken er tryg\n"
        "at alle børn lærer at svømme i søen"
    )
    assert _goals(make, text, "da") == [
        "at alle naboer oplever, at parken er tryg", "at alle børn lærer at svømme i søen",
    ]  # fmt: skip


def test_lines_of_clauses_after_a_remark_are_no_list(make: MakeDocument) -> None:
    text = "Rådet drøftede sagen og fandt,\nat parken er tryg nok\nat søen er dyb og kold"
    assert _goals(make, text, "da") == []
