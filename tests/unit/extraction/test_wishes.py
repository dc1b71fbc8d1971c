"""Lead-ins that say what their owner wants, works for or is bound to."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

CLAUSES = {
    "da": "- flere svaler bygger rede i byen\n- haverne er fulde af bær\n- søen er stille",
    "sv": "- fler svalor bygger bo i staden\n- trädgårdarna är fulla av bär\n- sjön är tyst",
}


def _found(make: MakeDocument, markup: str, code: str = "da") -> list[tuple[str, str]]:
    return [(element.type, element.text) for element in extract(make(markup, code)).elements]


def _kinds(make: MakeDocument, lead: str, code: str) -> list[str]:
    plan = f"# Fugle\nFuglene er byens ældste naboer.\n{lead}\n{CLAUSES[code]}"
    return [kind for kind, _ in _found(make, plan, code)]


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "I Fuglby Kommune arbejder vi for:"),
        ("da", "Vi arbejder derfor for, at:"),
        ("da", "I perioden vil byrådet arbejde for, at"),
        ("da", "Byrådet ønsker, at:"),
        ("da", "Vi vil sikre, at:"),
        ("da", "Vi lægger vægt på, at:"),
        ("da", "Fuglepolitikken skal medvirke til, at:"),
        ("da", "Kommunen skal i alle haver bidrage til:"),
        ("sv", "I Fågelby kommun arbetar vi för att:"),
        ("sv", "Vi vill att:"),
        ("sv", "Vi lägger vikt vid att:"),
        ("sv", "Fågelpolicyn ska bidra till att:"),
    ],
)
def test_what_somebody_wants_or_works_for_is_goals(
    make: MakeDocument, code: str, lead: str
) -> None:
    assert _kinds(make, lead, code) == ["goal"] * 3


@pytest.mark.parametrize(
    ("code", "lead"),
    [
        ("da", "Foreningen arbejder med:"),
        ("da", "Udvalget konstaterer, at:"),
        ("da", "Naboerne kan bidrage til:"),
        ("sv", "Föreningen arbetar med:"),
        ("sv", "Utredningen visar att:"),
    ],
)
def test_what_others_do_or_say_is_none(make: MakeDocument, code: str, lead: str) -> None:
    assert _kinds(make, lead, code) == []


@pytest.mark.parametrize(
    ("code", "lead"),
    [("da", "Det vil vi opnå ved:"), ("sv", "Det gör vi genom:")],
)
def test_what_an_end_is_reached_by_is_measures(make: MakeDocument, code: str, lead: str) -> None:
    assert _kinds(make, lead, code) == ["activity"] * 3


def test_what_is_measured_is_no_means(make: MakeDocument) -> None:
    assert _kinds(make, "Fremgangen måles ved:", "da") == ["indicator"] * 3


@pytest.mark.parametrize(
    ("code", "goals", "means"),
    [
        ("da", "Det er byrådets mål at", "Byrådet vil arbejde for målene ved at"),
        ("sv", "Det är kommunens mål att", "Kommunen når målen genom att"),
    ],
)
def test_a_heading_that_breaks_off_leads_into_its_list(
    make: MakeDocument, code: str, goals: str, means: str
) -> None:
    items = {"da": "- styrke {0}\n- lytte til {0}", "sv": "- stärka {0}\n- lyssna på {0}"}[code]
    plan = f"# Park\n## {goals}\n{items.format('svalerne')}\n## {means}\n{items.format('haven')}"
    kinds = [kind for kind, _ in _found(make, plan, code)]
    assert kinds == ["goal", "goal", "activity", "activity"]


def test_a_heading_over_counted_themes_is_no_background(make: MakeDocument) -> None:
    plan = "# Fugle\nByen har svaler.\n## {}\n### Skov og sang\n### Det vilde liv"
    areas = [("focus_area", "Skov og sang"), ("focus_area", "Det vilde liv")]
    assert _found(make, plan.format("To temaer og verdensmål")) == areas
    assert _found(make, plan.format("Byen og verdensmål")) == []


def test_each_item_of_a_list_may_be_explained_after_it(make: MakeDocument) -> None:
    plan = (
        "# Fugle\n## Indsatser\n- Redekasser på skolerne\nKommunen bygger en kasse til hver skole."
        "\n- Foder om vinteren\nKommunen køber korn til alle parker."
    )
    named = [("activity", "Redekasser på skolerne"), ("activity", "Foder om vinteren")]
    assert _found(make, plan) == named


@pytest.mark.parametrize(
    ("code", "heading", "items"),
    [
        ("da", "Derfor vil vi", "- styrke svalerne\n- bygge kasser til alle"),
        ("sv", "Därför vill vi", "- stärka svalorna\n- bygga holkar till alla"),
    ],
)
def test_each_verb_tells_what_is_wanted_under_a_heading(
    make: MakeDocument, code: str, heading: str, items: str
) -> None:
    found = _found(make, f"# Park\n## {heading}\n{items}", code)
    assert [kind for kind, _ in found] == ["goal", "activity"]
