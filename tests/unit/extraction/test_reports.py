"""What a report tells of measures."""

from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.prose.done import done_status, tells_done

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        (DA, "Der er ansat to gartnere i byens parker.", "done"),
        (DA, "Den nye bro er under opførelse ved mosen.", "ongoing"),
        (DA, "Kurset i førstehjælp blev aflyst i maj.", "not_done"),
        (DA, "Hegnet er ikke sat op endnu.", "not_done"),
        (SV, "Skyltarna längs leden har bytts ut.", "done"),
        (SV, "Den nya bryggan invigdes i maj.", "done"),
        (SV, "Badkortet för unga infördes 2021.", "done"),
        (SV, "Under 2022 togs avgiften för båtlån bort.", "done"),
        (DA, "En fælles portal blev åbnet i foråret 2022.", "done"),
        (DA, "I marts er der afholdt en havevandring med naboerne.", "done"),
        (SV, "Badplatsen är under uppbyggnad vid sjön.", "ongoing"),
    ],
)
def test_what_has_been_done_is_told_with_its_status(
    language: languages.Language, sentence: str, status: str
) -> None:
    assert tells_done(sentence, language)
    assert done_status(sentence, language) == status


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (DA, "Antallet af klager er faldet, siden skiltene blev sat op."),
        (DA, "Målet er nået med god margin i år."),
        (DA, "Der er siden maj plantet 240."),
        (DA, "Af disse er ti plantet og fire opgivet."),
        (SV, "Andelen nöjda har ökat med tre procent."),
        (SV, "Planen har genomförts som tänkt."),
        (DA, "Indsatsen er afsluttet (blå)."),
        (SV, "Åtgärden är genomförd (grön)."),
    ],
)
def test_figures_and_goals_are_no_measures(language: languages.Language, sentence: str) -> None:
    assert not tells_done(sentence, language)


def test_only_a_report_tells_measures_by_what_has_been_done(make: MakeDocument) -> None:
    text = "## Mål 1: Flere træer i byen\nDer er plantet ti lindetræer på torvet."
    report = extract(make(f"# Halvårsstatus for træplanen\n{text}"))
    plan = extract(make(f"# Træplan 2030\n{text}"))
    assert [e.type for e in report.elements] == ["goal", "activity"]
    assert [e.type for e in plan.elements] == ["goal"]


def test_a_case_on_how_far_a_plan_is_tells_measures_under_nothing(make: MakeDocument) -> None:
    case = "## Sagsprocedure\nByrådet.\n## Sagsbeskrivelse\n"
    told = "Klubben har plantet ti lindetræer på torvet. I 2019 plantede klubben tre elme."
    report = extract(make(f"# Status for træplanen\n{case}{told}"))
    plan = extract(make(f"# Træplan 2030\n{case}{told}"))
    assert [(e.type, e.status) for e in report.elements] == [("activity", "done")]
    assert plan.elements == ()


def test_a_heading_that_says_how_a_goal_went_announces_none(make: MakeDocument) -> None:
    text = "Der står i dag 510 træer på torvet og langs gaderne."
    report = extract(make(f"# Status for træplanen\n## Målet om flere træer er nået\n{text}"))
    plan = extract(make(f"# Status for træplanen\n## Målet om flere træer\n{text}"))
    assert report.of_type("goal") == ()
    assert [goal.text for goal in plan.of_type("goal")] == [text]


def test_a_heading_that_asks_what_is_done_announces_it(make: MakeDocument) -> None:
    strategy = extract(make("# Klima\n## Hvad er der gjort?\nDiget ved havnen blev bygget i 2024."))
    assert [(e.type, e.status) for e in strategy.elements] == [("activity", "done")]
