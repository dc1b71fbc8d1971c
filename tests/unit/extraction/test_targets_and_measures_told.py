"""Goals told in figures, bare names under goals, and measures named in lines and before a verb."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str, language: str = "da") -> list[tuple[str, str]]:
    return [(e.type, e.text) for e in extract(make(markup, language)).elements]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Andelen öring i ån ökar till minst 40 procent."),
        ("sv", "Siktdjupet vid bron är minst två meter hela sommaren."),
        ("da", "Der er mindst 200 ørreder i åen hvert efterår."),
    ],
)
def test_figures_make_a_goal_where_goals_are_announced(
    make: MakeDocument, language: str, sentence: str
) -> None:
    plan = f"# Åplan\n## Mål\n{sentence} Her er en forklaring, som er lang nok til at være tekst."
    assert ("goal", sentence) in _found(make, plan, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Andelen öring i ån har ökat till minst 40 procent.",
        "Staten kräver att ån har minst två meters siktdjup.",
    ],
)
def test_what_has_been_reached_or_others_want_is_no_goal(make: MakeDocument, sentence: str) -> None:
    plan = f"# Åplan\n## Mål\n{sentence} Kartan visar hur ån rinner genom byn i dag."
    assert ("goal", sentence) not in _found(make, plan, "sv")


def test_bare_names_in_a_row_under_goals_are_areas(make: MakeDocument) -> None:
    plan = (
        "# Åplan\n## Mål\n### Vandet først\nÅen skal være klar hele året. Den løber langsomt.\n"
        "### Fiskene som naboer\nÅen har tre arter i dag. De bor ved broen.\n"
        "## Opfølgning\nRådet ser på planen."
    )
    kinds = dict(reversed(pair) for pair in _found(make, plan))
    assert (kinds["Vandet først"], kinds["Fiskene som naboer"]) == ("focus_area", "focus_area")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("sv", ["Antal fiskar i ån", "Andel badande barn"]),
        ("da", ["Antal fisk i åen", "Andel badende børn"]),
    ],
)
def test_lines_that_name_measures_are_indicators(
    make: MakeDocument, language: str, lines: list[str]
) -> None:
    plan = "# Åplan\n## Mäta och lära\n" + "\n".join(lines)
    assert _found(make, plan, language) == [("indicator", line) for line in lines]


@pytest.mark.parametrize(
    ("language", "sentence", "measures"),
    [
        (
            "sv",
            "Andel klara dagar, vattnets temperatur och siktdjup redovisas varje höst.",
            ["Andel klara dagar", "vattnets temperatur", "siktdjup"],
        ),
        (
            "da",
            "Antal fisk, vandets temperatur og sigtdybde opgøres hvert efterår.",
            ["Antal fisk", "vandets temperatur", "sigtdybde"],
        ),
    ],
)
def test_measures_stand_before_the_verb_that_tells_them(
    make: MakeDocument, language: str, sentence: str, measures: list[str]
) -> None:
    heading = "Uppföljning" if language == "sv" else "Opfølgning"
    found = _found(make, f"# Åplan\n## {heading}\n{sentence}", language)
    assert found == [("indicator", name) for name in measures]


def test_as_many_measures_as_are_counted_follow_a_colon(make: MakeDocument) -> None:
    sentence = "Varje höst visas tre mätare på bron: siktdjup, temperatur och antal öringar."
    found = _found(make, f"# Åplan\n## Uppföljning\n{sentence}", "sv")
    assert [text for _, text in found] == ["siktdjup", "temperatur", "antal öringar"]
