"""Lists inside the cells of a table."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("code", "header"),
    [("da", "| Mål | Indsatser | Ansvarlig"), ("sv", "| Mål | Insatser | Ansvarig")],
)
def test_each_item_of_a_list_in_a_cell_is_a_measure(
    make: MakeDocument, code: str, header: str
) -> None:
    plan = f"# Park\n{header}\n| Svalen har ro | • Nye kasser • Hegn ved åen | Parken"
    elements = extract(make(plan, code)).elements
    goal, *measures = elements
    assert [(m.type, m.text) for m in measures] == [
        ("activity", "Nye kasser"),
        ("activity", "Hegn ved åen"),
    ]
    assert {m.parent_id for m in measures} == {goal.id}
    assert {m.responsible for m in measures} == {("Parken",)}


def test_a_list_after_the_name_of_a_measure_belongs_to_it(make: MakeDocument) -> None:
    cell = "Nye kasser på skolen • af eg • af fyr"
    plan = f"# Park\n| Mål | Indsatser | Ansvarlig\n| Svalen har ro | {cell} | Parken"
    measures = extract(make(plan, "da")).of_type("activity")
    assert [measure.text for measure in measures] == [cell]


@pytest.mark.parametrize(
    ("goals", "measures"),
    [
        ("1) Svalen har ro 2) Åen er ren", "• Nye kasser • Hegn ved åen"),
        ("a. Svalen har ro b. Åen er ren", "1. Nye kasser 2. Hegn ved åen"),
    ],
)
def test_several_goals_in_a_cell_stand_beside_what_is_done_for_all(
    make: MakeDocument, goals: str, measures: str
) -> None:
    plan = f"# Park\n## Indsatsområde: Dyr\n| Mål | Indsatser\n| {goals} | {measures}"
    area, *others = extract(make(plan, "da")).elements
    assert [(e.type, e.text) for e in others] == [
        ("goal", "Svalen har ro"),
        ("goal", "Åen er ren"),
        ("activity", "Nye kasser"),
        ("activity", "Hegn ved åen"),
    ]
    assert {e.parent_id for e in others} == {area.id}


@pytest.mark.parametrize(
    ("code", "header"),
    [("da", "| Fokusområde | Mål | Indsatser"), ("sv", "| Fokusområde | Mål | Åtgärder")],
)
def test_a_table_whose_cells_are_all_lists_is_read_by_its_columns(
    make: MakeDocument, code: str, header: str
) -> None:
    row = "| Natur | • Svalen har ro • Åen er ren | • Nye kasser • Hegn ved åen"
    elements = extract(make(f"# Park\n{header}\n{row}", code)).elements
    assert [(e.type, e.text) for e in elements] == [
        ("focus_area", "Natur"),
        ("goal", "Svalen har ro"),
        ("goal", "Åen er ren"),
        ("activity", "Nye kasser"),
        ("activity", "Hegn ved åen"),
    ]


@pytest.mark.parametrize(
    ("code", "header"),
    [
        ("da", "| Indsatsområde | Mål | Indsatser | Indikatorer"),
        ("sv", "| Fokusområde | Mål | Åtgärder | Indikatorer"),
    ],
)
def test_numbers_in_cells_part_lists_and_name_what_stands_under_what(
    make: MakeDocument, code: str, header: str
) -> None:
    row = (
        "| 1. Natur | 1.1 Svalen har ro 1.2 Sjön är ren | 1.1.1 Nye kasser 1.2.1 Hegn 1.2.2 Skilt"
        " | 1.1 Antal svaler 1.2 Antal dage"
    )
    elements = extract(make(f"# Park\n{header}\n{row}", code)).elements
    named = {element.id: element.text for element in elements}
    over = {element.text: named.get(element.parent_id or "") for element in elements}
    assert over == {
        "Natur": None,
        "Svalen har ro": "Natur",
        "Sjön är ren": "Natur",
        "Nye kasser": "Svalen har ro",
        "Antal svaler": "Svalen har ro",
        "Hegn": "Sjön är ren",
        "Skilt": "Sjön är ren",
        "Antal dage": "Sjön är ren",
    }
