"""Tables whose lines and columns ran into one line."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

SWEDISH = (
    "Nr Åtgärd Ansvarig Klart Kostnad 1 Bygga en brygga vid ån Parkenheten 2026 Inom ram 2 Rensa "
    "åfåran norr om kvarnen Park- och fritidsnämnden Årligen 80 tkr/år 3 Röja stigar i Tallby, "
    "Granby och Alby Tekniska kontoret 2027 1 200 tkr, varav bidrag 600 4 Badskola för alla barn "
    "Simskolan Start hösten 2026 25 tkr"
)
DANISH = (
    "Nr Indsats Tovholder Frist Status 1 Bygge en bro over åen Parkcentret 2026 I gang 2 Rense "
    "åløbet nord for møllen Vej og Park 1.5.2026 Afsluttet 3 Svømmehold for alle børn "
    "Svømmeklubben Løbende Ikke påbegyndt"
)


def test_the_rows_of_a_swedish_table_in_one_line_are_measures(make: MakeDocument) -> None:
    found = extract(make(f"# Åplan\n## Åtgärdslista\n{SWEDISH}", "sv")).of_type("activity")
    assert [(e.text, e.responsible) for e in found] == [
        ("Bygga en brygga vid ån", ("Parkenheten",)),
        ("Rensa åfåran norr om kvarnen", ("Park- och fritidsnämnden",)),
        ("Röja stigar i Tallby, Granby och Alby", ("Tekniska kontoret",)),
        ("Badskola för alla barn", ("Simskolan",)),
    ]
    assert [e.deadline.text if e.deadline else "" for e in found] == [
        "2026", "Årligen", "2027", "Start hösten 2026",
    ]  # fmt: skip
    assert [e.budget.amount if e.budget else None for e in found] == [None, 80e3, 1.2e6, 25e3]


def test_the_rows_of_a_danish_table_in_one_line_are_measures(make: MakeDocument) -> None:
    found = extract(make(f"# Åplan\n## Indsatser\n{DANISH}", "da")).of_type("activity")
    assert [(e.text, e.responsible, e.status) for e in found] == [
        ("Bygge en bro over åen", ("Parkcentret",), "ongoing"),
        ("Rense åløbet nord for møllen", ("Vej og Park",), "done"),
        ("Svømmehold for alle børn", ("Svømmeklubben",), "planned"),
    ]


def test_goals_stand_over_their_measures_in_a_table_in_one_line(make: MakeDocument) -> None:
    line = (
        "Mål Aktivitet Ansvarig När Status Ån är ren hela året Rensa åfåran Parkenheten Q1 2026 "
        "Klar Bygga våtmark Kommunekolog löpande Pågår"
    )
    goal, *measures = extract(make(f"# Åplan\n{line}", "sv")).elements
    assert (goal.type, goal.text) == ("goal", "Ån är ren hela året")
    assert [(e.type, e.text, e.parent_id) for e in measures] == [
        ("activity", "Rensa åfåran", goal.id),
        ("activity", "Bygga våtmark", goal.id),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            "Åtgärder Ansvarig nämnd följer planen. Den gäller till 2026. Klart är det.",
        ),
        ("da", "Indsats Ansvarlig Status er tre ord i en sætning om åen, som blev renset i 2024."),
    ],
)
def test_words_for_columns_in_a_sentence_make_no_table(
    make: MakeDocument, language: str, text: str
) -> None:
    assert extract(make(f"# Åplan\n{text}", language)).elements == ()


@pytest.mark.parametrize(
    ("code", "before", "line"),
    [
        (
            "da",
            "Indsats Tovholder",
            (
                "Tid Svanedag for alle børn ved søen Parkcentret Hele året Rense åløbet nord for "
                "møllen Vej og Park April Bygge en bro over åen Parkcentret 3. kvartal"
            ),
        ),
        (
            "sv",
            "Åtgärd Ansvarig",
            (
                "Tid Svandag för alla barn vid sjön Parkenheten Hela året Rensa åfåran norr om "
                "kvarnen Park- och fritidsnämnden April Bygga en bro över ån Parkenheten Kvartal 3"
            ),
        ),
    ],
)
def test_rows_end_with_a_time_without_its_year_under_names_in_two_lines(
    make: MakeDocument, code: str, before: str, line: str
) -> None:
    found = extract(make(f"# Åplan\n## {before}\n{line}", code)).of_type("activity")
    assert [(len(e.responsible), e.deadline is not None) for e in found] == [(1, True)] * 3
    assert found[0].text in line
    assert found[2].text.startswith(("Bygge en bro over åen", "Bygga en bro över ån"))
