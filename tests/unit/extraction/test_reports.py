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
        (SV, "Andelen nöjda har ökat med tre procent."),
        (SV, "Planen har genomförts som tänkt."),
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


def test_a_heading_that_asks_what_is_done_announces_it(make: MakeDocument) -> None:
    strategy = extract(make("# Klima\n## Hvad er der gjort?\nDiget ved havnen blev bygget i 2024."))
    assert [(e.type, e.status) for e in strategy.elements] == [("activity", "done")]
