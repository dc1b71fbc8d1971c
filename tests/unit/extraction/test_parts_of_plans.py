"""Headings that name the parts of a plan, told by what stands under each of them."""

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("code", "header"), [("da", "| Mål | Indsatser"), ("sv", "| Mål | Åtgärder")]
)
def test_headings_over_tables_of_goals_and_measures_are_areas(
    make: MakeDocument, code: str, header: str
) -> None:
    plan = (
        f"# Grønt og blåt\n## Ren sø\n{header}\n| Søen er klar | Rense bækken"
        f"\n## Grøn by\n{header}\n| Byen er grøn | Plante træer"
    )
    areas = extract(make(plan, code)).of_type("focus_area")
    assert [area.text for area in areas] == ["Ren sø", "Grøn by"]


@pytest.mark.parametrize(("code", "label"), [("da", "Mål"), ("sv", "Delmål")])
def test_headings_over_several_labelled_goals_are_areas(
    make: MakeDocument, code: str, label: str
) -> None:
    parts = {"Ren sø": ("Søen er klar", "Fisken er frisk"), "Grøn by": ("Byen er grøn", "Luft")}
    plan = "# Grønt og blåt" + "".join(
        f"\n## {name}\n### {label}: {first}\n### {label}: {second}"
        for name, (first, second) in parts.items()
    )
    elements = extract(make(plan, code)).elements
    assert [e.text for e in elements if e.type == "focus_area"] == list(parts)
    assert {e.type for e in elements} == {"focus_area", "goal"}


@pytest.mark.parametrize(("code", "heading"), [("da", "Indsatser"), ("sv", "Åtgärder")])
def test_years_between_measures_are_no_measures(
    make: MakeDocument, code: str, heading: str
) -> None:
    lines = ["2026", "Ny bro ved åen", "2027", "Nye træer ved skolen", "2028", "Ny park i Nordby"]
    plan = f"# Grønt og blåt\n## {heading}\n" + "\n".join(lines)
    found = extract(make(plan, code)).of_type("activity")
    assert [measure.text for measure in found] == lines[1::2]


@pytest.mark.parametrize(
    ("code", "measures", "areas"),
    [
        (
            "da",
            "Indsatser",
            {
                "Grønne steder": ("Alle børn har et træ", "Færre kører i bil"),
                "Rent vand": ("Søen er ren hele året",),
            },
        ),
        (
            "sv",
            "Åtgärder",
            {
                "Gröna platser": ("Alla barn har ett träd", "Färre kör bil"),
                "Rent vatten": ("Sjön är ren hela året",),
            },
        ),
    ],
)
def test_headings_that_tell_what_is_so_over_measures_alone_are_goals_of_their_areas(
    make: MakeDocument, code: str, measures: str, areas: dict[str, tuple[str, ...]]
) -> None:
    plan = "# Plan 2030\n"
    for area, goals in areas.items():
        plan += f"## {area}\n"
        for goal in goals:
            plan += f"### {goal}\n#### {measures}\n- Nye bænke\n#### Indikatorer\n- Antal bænke\n"
    found = extract(make(plan, code)).elements
    named = {element.id: element.text for element in found}
    told = {(e.type, e.text, named.get(e.parent_id or "")) for e in found}
    for area, goals in areas.items():
        assert ("focus_area", area, None) in told
        assert {("goal", goal, area) for goal in goals} <= told


@pytest.mark.parametrize(("code", "facts"), [("da", "Vidste du?"), ("sv", "Visste du att?")])
def test_a_box_under_one_of_the_headings_that_come_again_changes_nothing(
    make: MakeDocument, code: str, facts: str
) -> None:
    plan = (
        "# Plan\n## Mål 1: Svalen har ro\n### Indikatorer\n- Antal svaler\n- Antal kasser\n"
        "## Mål 2: Byen er ren\n### Indikatorer\n- Antal sække\n- Antal spande\n"
        f"#### {facts}\nByen er fra 1620."
    )
    found = extract(make(plan, code)).of_type("indicator")
    assert [one.text for one in found] == [
        "Antal svaler", "Antal kasser", "Antal sække", "Antal spande",
    ]  # fmt: skip
