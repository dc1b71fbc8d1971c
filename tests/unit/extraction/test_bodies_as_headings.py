"""Headings that only say whose the text under them is: «Socialnämnden»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.announcing.set_aside import names_body

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("heading", "code", "is_one"),
    [
        ("Kulturnämnden", "sv", True),
        ("Nämnden för kultur och fritid", "sv", True),
        ("Børne- og ungeudvalget", "da", True),
        ("Hur arbetar vi i nämnden?", "sv", False),
        ("Samarbete med förvaltningen", "sv", False),
        ("Nämnden arbetar för trygga skolvägar", "sv", False),
        ("Den nya nämnden", "sv", False),
        ("Kultur och fritid", "sv", False),
        ("Trygga skolvägar i hela kommunen", "sv", False),
    ],
)
def test_a_name_of_a_body_is_no_name_of_a_part(heading: str, code: str, is_one: bool) -> None:
    assert names_body(heading, languages.get(code)) == is_one


@pytest.mark.parametrize(
    ("language", "markup", "first", "second"),
    [
        ("sv", "## Åtgärder\n### Kulturnämnden\n- Öppna en scen\n### Tekniska nämnden\n- Måla om",
         "Kulturnämnden", "Tekniska nämnden"),
        ("da", "## Indsatser\n### Kulturudvalget\n- Åbne en scene\n### Vejudvalget\n- Male om",
         "Kulturudvalget", "Vejudvalget"),
    ],
)  # fmt: skip
def test_the_body_over_its_measures_answers_for_them(
    make: MakeDocument, language: str, markup: str, first: str, second: str
) -> None:
    strategy = extract(make(f"# Plan\n{markup}", language))
    assert {element.type for element in strategy.elements} == {"activity"}
    assert [element.responsible for element in strategy.elements] == [(first,), (second,)]


def test_who_is_named_beside_a_measure_answers_for_it(make: MakeDocument) -> None:
    markup = "# Plan\n## Åtgärder\n### Kulturnämnden\n- Öppna en scen (ansvarig: Biblioteket)"
    (measure,) = extract(make(markup, "sv")).elements
    assert measure.responsible == ("Biblioteket",)


def test_nobody_answers_for_a_goal_that_stands_under_a_body(make: MakeDocument) -> None:
    markup = "# Budget\n## Mål\n### Kulturnämnden\n- Fler barn läser varje dag"
    (goal,) = extract(make(markup, "sv")).elements
    assert (goal.type, goal.responsible) == ("goal", ())


def test_headings_over_tables_of_the_same_columns_are_areas_where_only_who_is_told(
    found: Found,
) -> None:
    table = "| Nr | Åtgärd | Ansvariga |\n| 1 | {} | Gata |\n| 2 | {} | Park |\n"
    markup = (
        "# Klimatprogram\n## Resor\n"
        + table.format("Bygga cykelvägar", "Köpa elbussar")
        + "## Energi\n"
        + table.format("Sätta upp solceller", "Tilläggsisolera skolan")
    )
    areas = [text for kind, text in found(markup, "sv") if kind == "focus_area"]
    assert areas == ["Resor", "Energi"]
