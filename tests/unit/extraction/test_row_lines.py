"""Tables whose rows ran into one line each."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract
from stratmine.schema import Strategy

from .conftest import MakeDocument


def _measures(strategy: Strategy) -> list[tuple[str, tuple[str, ...], str]]:
    return [
        (e.text, e.responsible, e.deadline.text if e.deadline else "")
        for e in strategy.of_type("activity")
    ]


def test_rows_under_a_line_of_column_names_are_measures(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Søplan\n## Søens bred\nNr Projekt Ansvarlig År Overslag kr. Status feb. 2031\n"
            "A1. Svanehus ved badebroen Vej og Park 2031 620.000 Projekteret\n"
            "A2. Bænke til ænder Vej og Park 2031-2033 90.000 3 af 9 udført\n"
            "A3. Kursus i 3. og 6. klasse om brød Skolerne løbende 12.000 pr. år I gang"
        )
    )
    assert _measures(strategy) == [
        ("Svanehus ved badebroen", ("Vej og Park",), "2031"),
        ("Bænke til ænder", ("Vej og Park",), "2031-2033"),
        ("Kursus i 3. og 6. klasse om brød", ("Skolerne",), "løbende"),
    ]
    assert [e.status for e in strategy.of_type("activity")][1:] == ["done", "ongoing"]


def test_the_names_of_columns_may_stand_in_lines_of_their_own(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Sjöplan\nÅtgärd\nAnsvarig\nKlart\nLäge\n"
            "17. Räkna svanar vid bryggan Parkchef 2031-05-31 Pågår\n"
            "18. Bygga ett andhus av trä Parkchef 2032-05-31 Planeras",
            "sv",
        )
    )
    assert _measures(strategy) == [
        ("Räkna svanar vid bryggan", ("Parkchef",), "2031-05-31"),
        ("Bygga ett andhus av trä", ("Parkchef",), "2032-05-31"),
    ]


def test_a_row_in_two_lines_is_named_by_its_numbered_one(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Sjöplan\nNr Åtgärd Ansvarig Klart Läge\n1 Räkna svanar Parkchef 2031 Pågår\n"
            "2 Lägga upp torrt bröd för tre dygn\nKostchef Öst 2032 Planeras\n"
            "3 Bygga ett andhus av trä Parkchef 2033 Planeras",
            "sv",
        )
    )
    assert [text for text, _, _ in _measures(strategy)] == [
        "Räkna svanar", "Lägga upp torrt bröd för tre dygn", "Bygga ett andhus av trä",
    ]  # fmt: skip


def test_who_takes_part_stands_after_who_answers_or_a_dash(make: MakeDocument) -> None:
    found = extract(
        make(
            "# Søplan\nNr Handling Ansvarlig Samarbejde Tidsplan\n"
            "1. Svanehus ved badebroen Vej og Park Skoler 2031\n"
            "2. Reder til ænder af siv Ejendomme - 2032"
        )
    ).of_type("activity")
    assert [(e.text, e.responsible, e.partners) for e in found] == [
        ("Svanehus ved badebroen", ("Vej og Park",), ("Skoler",)),
        ("Reder til ænder af siv", ("Ejendomme",), ()),
    ]


@pytest.mark.parametrize("lines", ["Svanerne er nio.", "Svanehus ved badebroen Vej og Park 2031"])
def test_one_row_is_no_table(make: MakeDocument, lines: str) -> None:
    strategy = extract(make(f"# Søplan\nNr Handling Ansvarlig Samarbejde Tidsplan\n{lines}"))
    assert "table column" not in {reason for e in strategy.elements for reason in e.evidence}


def test_numbered_headings_over_tables_of_measures_are_areas(make: MakeDocument) -> None:
    table = "| Åtgärd | Ansvarig |\n| Räkna svanar vid {} | Parkchef |"
    text = f"# Sjöplan\n## Åtgärder\n### 4.1 Strand\n{table}\n### 4.2 Vatten\n{table}"
    found = extract(make(text.format("bryggan", "dammen"), "sv")).elements
    assert [e.type for e in found] == ["focus_area", "activity"] * 2


def test_names_of_columns_may_have_two_words_and_rows_stand_under_headings(
    make: MakeDocument,
) -> None:
    plan = """
# Skogsplan
Id Åtgärd Ansvarig Klart senast Läge 2025
## Spår A: Stigar
1 Laga broarna Parkenheten 2026 Pågår Två av fyra är klara.
2 Nya skyltar vid ån Parkenheten 2027 Planerat
## Spår B: Dammar
3 Rensa kvarndammen Gatukontoret 2025 Klart Det gick fort.
4 Bänkar vid vassen Parkenheten 2028 Ej påbörjat
"""
    found = extract(make(plan, "sv")).of_type("activity")
    assert [e.text for e in found] == [
        "Laga broarna", "Nya skyltar vid ån", "Rensa kvarndammen", "Bänkar vid vassen",
    ]  # fmt: skip
    assert [e.status for e in found] == ["ongoing", "planned", "done", "planned"]


def test_sentences_with_capitals_are_no_names_of_columns(make: MakeDocument) -> None:
    text = (
        "# Plan\nSvar från Anna om Status Klart var att Bo och Eva ska se på Åtgärd ett.\nSe ovan."
    )
    assert not extract(make(text, "sv")).elements


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "da",
            (
                "Spor Indsats 2031 2032 2033\nA. Vandet\nRense åløbet nord for møllen 800 2.400 0\n"
                "Ny bro med lys efter § 82 200 750 750\nB. Dyrene\nRedekasser på skoler 0 0 1.900"
            ),
        ),
        (
            "sv",
            (
                "Spår Åtgärd B2031 P2032 P2033\nA. Vattnet\nRensa ån norr om kvarnen 800 2.400 0\n"
                "Ny bro med ljus enligt § 82 200 750 750\nB. Djuren\nHolkar på skolor 0 0 1.900"
            ),
        ),
    ],
)
def test_lines_with_a_figure_for_each_year_are_measures_of_the_line_over_them(
    make: MakeDocument, code: str, lines: str
) -> None:
    plan = extract(make(f"# Åplan\n{lines}", code))
    areas = {area.id: area.text for area in plan.of_type("focus_area")}
    below = [(areas[e.parent_id or ""], e.text) for e in plan.of_type("activity")]
    water, animals = ("Vandet", "Dyrene") if code == "da" else ("Vattnet", "Djuren")
    named = [line.rsplit(maxsplit=3)[0] for line in lines.splitlines()[1:] if line[1] != "."]
    assert below == list(zip([water, water, animals], named, strict=True))
