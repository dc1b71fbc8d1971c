"""Reports in which each heading names one measure."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

SWEDISH = """
# Uppföljning av sjöplanen
# Rent vatten
Kommunen ska ha rena sjöar.
## Siktdjup
Indikatorn visar hur långt ned svanen ser.
Det ska bli lättare att mäta nästa år.
## Andel sjöar utan skräp
Det var blåsigt och fem av nio sjöar hade skräp.
## Badvattenkvalitet
Diagrammet visar att vattnet är bra.
"""
DANISH = """
# Status på søpolitikken
## Svanernes trivsel
Trivslen måles ved at tælle unger hvert forår.
## Antal bænke ved søen
Der var ni bænke i 2024.
## Vandets klarhed
Grafen viser klarheden i ti søer.
## Adgang til bredden
Bredden er åben de fleste steder.
"""


def _indicators(make: MakeDocument, text: str, language: str) -> list[str]:
    return [e.text for e in extract(make(text, language)).of_type("indicator")]


def test_headings_over_text_on_measures_are_indicators(make: MakeDocument) -> None:
    assert _indicators(make, SWEDISH, "sv") == [
        "Siktdjup", "Andel sjöar utan skräp", "Badvattenkvalitet",
    ]  # fmt: skip
    assert _indicators(make, DANISH, "da") == [
        "Svanernes trivsel", "Antal bænke ved søen", "Vandets klarhed", "Adgang til bredden",
    ]  # fmt: skip


def test_text_under_the_name_of_a_measure_only_explains_it(make: MakeDocument) -> None:
    assert [e.text for e in extract(make(SWEDISH, "sv")).of_type("goal")] == [
        "Kommunen ska ha rena sjöar."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Svanerna ska trivas. Indikatorn är antal ungar.",
        "Vi räknar svanar, bänkar och båtar.",
    ],
)
def test_headings_over_promises_or_without_measures_are_none(make: MakeDocument, text: str) -> None:
    plan = "# Sjöplan\n" + "".join(f"## {name}\n{text}\n" for name in ("Fåglar", "Is", "Bad"))
    assert not {"Fåglar", "Is", "Bad"} & set(_indicators(make, plan, "sv"))


def test_a_list_of_measures_may_hold_some_that_open_otherwise(make: MakeDocument) -> None:
    plan = """
# Sjöplan
## Uppföljning
I bokslutet ska nedanstående punkter finnas med.
- Räkning vid bryggan, antalet svanar
- Antal bänkar
- Andel sjöar utan skräp
- Bilder
"""
    assert _indicators(make, plan, "sv") == [
        "Räkning vid bryggan, antalet svanar", "Antal bänkar", "Andel sjöar utan skräp", "Bilder",
    ]  # fmt: skip
    one = plan.replace("- Andel sjöar utan skräp\n", "- Nya idéer\n")
    assert not _indicators(make, one, "sv")


@pytest.mark.parametrize(
    ("language", "headings", "header"),
    [
        ("da", ["Øge antallet af svaner", "Mindske støjen"], "Indikator|Resultat|Måltal"),
        ("sv", ["Öka antalet svanar", "Minska bullret"], "Mått|Utfall|Målvärde"),
    ],
)
def test_a_direction_over_a_table_of_indicators_is_their_goal(
    make: MakeDocument, language: str, headings: list[str], header: str
) -> None:
    parts = "\n".join(f"## {heading}\n|{header}|\n|Ro|21|30|\n|Lugn|1|2|" for heading in headings)
    strategy = extract(make(f"# Dammen\n{parts}", language))
    goals = strategy.of_type("goal")
    assert [e.text for e in goals] == headings
    assert {e.parent_id for e in strategy.of_type("indicator")} == {e.id for e in goals}
