from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def test_a_mark_in_a_year_column_is_the_time(make: MakeDocument) -> None:
    plan = """
# Handlingsplan
| Aktivitet | 2026 | 2027 | 2028 |
| Kortlægge lavbundsjorde | x | x | |
| Opføre en pumpestation | | | (x) |
| Måle vandstanden | | | |
"""
    elements = extract(make(plan)).elements
    assert [e.deadline.year if e.deadline else None for e in elements] == [2027, 2028, None]


def test_a_mark_in_a_status_column_is_the_status(make: MakeDocument) -> None:
    plan = """
# Uppföljning av planen
| Åtgärd | Ej påbörjad | Pågår | Klar |
| Byta belysning i skolorna | | ● | |
| Införa mätning av matsvinn | | | ● |
| Ta fram en skyddsplan | ● | | |
"""
    elements = extract(make(plan, "sv")).elements
    assert [e.status for e in elements] == ["ongoing", "done", "planned"]


def test_a_row_with_one_mark_stands_under_the_area_of_that_column(make: MakeDocument) -> None:
    plan = """
# Klimaplan
## Fokusområder
### Vild natur
### Grøn trafik
## Indsatser
| Indsats | Vild natur | Grøn trafik | Ansvarlig |
| Plante skov | X | | Park og Vej |
| Bygge cykelstier | | X | Park og Vej |
| Holde klimadag | X | X | Borgmesteren |
"""
    strategy = extract(make(plan))
    names = {element.id: element.text for element in strategy.elements}
    parents = {e.text: names.get(e.parent_id or "") for e in strategy.of_type("activity")}
    assert parents == {
        "Plante skov": "Vild natur", "Bygge cykelstier": "Grøn trafik", "Holde klimadag": None,
    }  # fmt: skip
