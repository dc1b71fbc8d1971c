from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def test_a_row_is_one_element_with_its_other_cells(make: MakeDocument) -> None:
    document = make(
        """
# Handlingsplan 2025
## Indsatser
| Nr. | Indsats | Ansvarlig | Tidsfrist | Status |
| 1.1 | Etablere en fælles indgang | Erhvervsservice | 31. december 2025 | I gang |
| 1.2 | Gennemføre tilfredshedsmåling | Direktionen | 2026 | Ikke startet |
"""
    )
    elements = extract(document).elements
    assert [e.text for e in elements] == [
        "Etablere en fælles indgang", "Gennemføre tilfredshedsmåling",
    ]  # fmt: skip
    assert elements[0].responsible == ("Erhvervsservice",)
    assert elements[0].deadline is not None
    assert elements[0].deadline.date == "2025-12-31"


def test_a_goal_in_the_first_column_stands_over_the_rows_under_it(make: MakeDocument) -> None:
    document = make(
        """
# Åtgärdsplan klimat
| Mål | Åtgärd | Ansvarig |
| Minskade utsläpp | Bygga laddplatser | Tekniska nämnden |
|  | Köpa elbilar | Socialnämnden |
| Friskare sjöar | Anlägga våtmarker | Tekniska nämnden |
""",
        "sv",
    )
    strategy = extract(document)
    goals = strategy.of_type("goal")
    assert [len(strategy.children(goal.id)) for goal in goals] == [2, 1]


def test_a_table_that_goes_on_without_a_header_is_read_like_the_one_before(
    make: MakeDocument,
) -> None:
    document = make(
        """
# Handlingsplan 2025
| Indsats | Ansvarlig |
| Etablere en indgang | Erhvervsservice |
Teksten imellem.
| Afholde en messe | Jobcenter |
"""
    )
    assert [e.text for e in extract(document).elements] == [
        "Etablere en indgang",
        "Afholde en messe",
    ]


def test_indicators_are_read_even_where_follow_up_is_described(make: MakeDocument) -> None:
    document = make(
        """
# Näringslivsstrategi
## Uppföljning
| Nyckeltal | Utfall 2022 | Mål 2030 |
| Nystartade företag per 1 000 invånare | 7,9 | 11 |
""",
        "sv",
    )
    assert [e.type for e in extract(document).elements] == ["indicator"]


def test_numbers_and_totals_are_no_elements(make: MakeDocument) -> None:
    document = make(
        """
# Budgetskrivelse 2027
| Åtgärd | Kostnad |
| 2 000 | 5 |
| Summa | 7 |
""",
        "sv",
    )
    assert extract(document).elements == ()


def test_a_form_is_one_element_with_its_fields(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Indsatser\n| Indsats | Flere ladestandere |\n| Beskrivelse | Vi sætter op |"
            "\n| Ansvarlig | Teknik og Miljø |\n| Tidsplan | 2026 |"
        )
    )
    (element,) = strategy.elements
    assert (element.type, element.text) == ("activity", "Flere ladestandere")
    assert element.responsible == ("Teknik og Miljø",)
    assert element.deadline is not None
    assert element.deadline.text == "2026"


def test_a_form_nests_its_activity_under_its_goal(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "| Mål | Färre olyckor på vägarna |\n| Åtgärd | Sänk hastigheten vid skolor |"
            "\n| Ansvarig | Tekniska nämnden |",
            "sv",
        )
    )
    goal, activity = strategy.elements
    assert (goal.type, activity.type, activity.parent_id) == ("goal", "activity", goal.id)
    assert (goal.responsible, activity.responsible) == ((), ("Tekniska nämnden",))


def test_the_first_column_of_status_that_is_filled_in_counts(make: MakeDocument) -> None:
    document = make(
        """
# Uppföljning av äldreplanen
## Åtgärder
| Nr | Åtgärd | Ansvar | Läge | Kommentar |
| 1.1 | Öppna två träffpunkter | Enhetschef | Klar | Två träffpunkter startar till hösten. |
| 1.2 | Utbilda tolv ombud | Kostchef |  | Planerad till våren. |
""",
        "sv",
    )
    assert [e.status for e in extract(document).elements] == ["done", "planned"]


def test_a_share_that_opens_a_cell_is_no_item_number(make: MakeDocument) -> None:
    document = make(
        """
# Handleplan
| Mål | Handling | Succeskriterium |
| 2 Flere bliver hjemme | Oprette et hold | 65 procent klarer sig uden hjælp |
"""
    )
    goal, _, indicator = extract(document).elements
    assert (goal.number, goal.text) == ("2", "Flere bliver hjemme")
    assert (indicator.number, indicator.text) == (None, "65 procent klarer sig uden hjælp")


def test_a_measure_of_follow_up_stands_under_the_goal_its_row_numbers(make: MakeDocument) -> None:
    document = make(
        """
# Digital strategi
## Öppenhet
MÅL 1

Invånarna ska lätt kunna följa besluten.

MÅL 2

Robotar ska användas öppet.

## Uppföljning
| Mål | Mått | 2024 | 2030 |
| 1 | Antal öppna datamängder | 4 | 60 |
| 2 | Andel registrerade robotar | 10 % | 90 % |
""",
        "sv",
    )
    strategy = extract(document)
    goals, measures = strategy.of_type("goal"), strategy.of_type("indicator")
    assert [goal.number for goal in goals] == ["1", "2"]
    assert [measure.parent_id for measure in measures] == [goal.id for goal in goals]


def test_the_last_column_for_a_value_to_reach_is_the_target_of_a_measure(
    make: MakeDocument,
) -> None:
    document = make(
        """
# Verksamhetsplan
| Mått | Utfall 21 | Nuläge | Mål 23 | Mål 25 |
| Andel behöriga elever | 80 % | 84 % | 88 % | 92 % |
""",
        "sv",
    )
    (measure,) = extract(document).of_type("indicator")
    assert measure.target is not None
    assert (measure.target.text, measure.status) == ("92 %", None)


def test_a_status_that_says_when_gives_the_time_but_not_when_work_began(
    make: MakeDocument,
) -> None:
    document = make(
        """
# Handleplan
| Indsats | Ansvarlig | Status |
| Ny legeplads ved søen | Parkafdelingen med Ungdomsrådet | Gennemført 2023 |
| Nyt torv | Vejafdelingen | Påbegyndt 2022 |
| Ny sti langs åen | Vejafdelingen | I gang, forventes klar i 2026 |
"""
    )
    elements = extract(document).of_type("activity")
    assert [e.deadline and e.deadline.year for e in elements] == [2023, None, 2026]
    assert (elements[0].responsible, elements[0].partners) == (
        ("Parkafdelingen",), ("Ungdomsrådet",),
    )  # fmt: skip


def test_of_columns_with_a_year_in_brackets_the_last_is_the_target(make: MakeDocument) -> None:
    document = make(
        """
# Friluftsplan
| Nøgletal | Baseline (2022) | Målsætning (2025) | Målsætning (2030) |
| Ture på naturstierne | 400 | 500 | 900 |
"""
    )
    (indicator,) = extract(document).of_type("indicator")
    assert indicator.target is not None
    assert indicator.target.text == "900"


@pytest.mark.parametrize(
    "table",
    [
        "| Mål | Aktivitet | Mått |\n| Fler går till skolan | Bygga en gångbro | Antal gående |",
        "| Mål | Fler går till skolan |\n| Aktivitet | Bygga en gångbro |\n| Mått | Antal gående |",
    ],
)
def test_an_indicator_stands_under_the_goal_of_its_row_or_form(
    make: MakeDocument, table: str
) -> None:
    goal, measure, indicator = extract(make(f"# Handlingsplan\n{table}", "sv")).elements
    assert (goal.type, measure.type, indicator.type) == ("goal", "activity", "indicator")
    assert (measure.parent_id, indicator.parent_id) == (goal.id, goal.id)


@pytest.mark.parametrize(
    ("code", "measure", "who"), [("da", "Indsats", "Ansvarlig"), ("sv", "Insats", "Ansvarig")]
)
def test_measures_in_forms_of_their_own_stand_under_the_goal_before_them(
    make: MakeDocument, code: str, measure: str, who: str
) -> None:
    plan = (
        "# Tema: Parken\n| Mål | Svalen har ro\n| Indikator | Antal svaler\n"
        f"| Mål 2030 | 30 par\n\n| {measure} | Nye kasser\n| {who} | Parken\n\n"
        f"| {measure} | Hegn ved åen\n| {who} | Skolen"
    )
    area, goal, indicator, *measures = extract(make(plan, code)).elements
    assert [element.type for element in (area, goal, indicator)] == [
        "focus_area", "goal", "indicator",
    ]  # fmt: skip
    assert indicator.target
    assert indicator.target.text == "30 par"
    assert {one.parent_id for one in (indicator, *measures)} == {goal.id}
    assert [one.text for one in measures] == ["Nye kasser", "Hegn ved åen"]


@pytest.mark.parametrize(
    ("code", "header"),
    [("da", "| Indsats | Ansvarlig | Frist"), ("sv", "| Åtgärd | Ansvarig | Klart")],
)
def test_goals_in_rows_of_their_own_may_count_anew_in_each_area(
    make: MakeDocument, code: str, header: str
) -> None:
    plan = "# Plan"
    for area, goal in (("Natur", "Svalen har ro"), ("Trafik", "Byen er stille")):
        plan += f"\n## Tema: {area}\n{header}\n| Mål 1. {goal} | |\n"
        plan += f"| Nye skilte i {area} | Parken | 2027\n"
    found = extract(make(plan, code))
    goals = found.of_type("goal")
    assert [goal.text for goal in goals] == ["Svalen har ro", "Byen er stille"]
    assert [m.parent_id for m in found.of_type("activity")] == [goal.id for goal in goals]
