"""Tables of measures whose cells or rows stand in lines of their own: figures tell the rows."""

import time

from stratmine.parsing import parse_bytes
from stratmine.parsing.readers.text.measured import with_measured_rows
from stratmine.parsing.readers.text.values import values_of, with_values


def tables(text: str) -> list[list[list[str]]]:
    document = parse_bytes(text.encode(), "plan.txt")
    found = [block.text for block in document.blocks if block.kind == "table"]
    return [[line.split("\t") for line in table.split("\n")] for table in found]


def test_cells_in_lines_of_their_own() -> None:
    text = (
        "Mål 2: Fler ska gå till jobbet\nIndikatorer\nNuläge\nMål 2027\n"
        "Andel som går eller cyklar\n31 %\n45 %\nBilar vid stationen kl. 8\n210\nunder 150\n"
        "Mål 3: Färre olyckor\nPlanen ses över vart fjärde år.\n"
    )
    assert tables(text) == [
        [
            ["Indikatorer", "Nuläge", "Mål 2027"],
            ["Andel som går eller cyklar", "31 %", "45 %"],
            ["Bilar vid stationen kl. 8", "210", "under 150"],
        ]
    ]


def test_empty_lines_between_all_cells() -> None:
    text = (
        "Nøgletal\n\nBaseline\n2021\n\nMåltal\n2025\n\nBrugere af\nskolehaverne\n\n140\n\n300\n\n"
        "Kilo frugt til børnehaverne\n\nikke målt\n\n1.200\n\nTallene kommer fra skolerne.\n"
    )
    assert tables(text)[0][1:] == [
        ["Brugere af skolehaverne", "140", "300"],
        ["Kilo frugt til børnehaverne", "ikke målt", "1.200"],
    ]


def test_each_row_in_one_line_or_over_two() -> None:
    text = (
        "Nyckeltal Utfall 2021 Utfall 2022 Mål 2026\nElever i årskurs 9 med betyg 81 % 83 % 90 %\n"
        "Lärare med legitimation i alla ämnen de\nundervisar i 69 % – 85 %\n"
        "Placering i rankingen 120 98 topp 50\n"
    )
    assert tables(text)[0][1:] == [
        ["Elever i årskurs 9 med betyg", "81 %", "83 %", "90 %"],
        ["Lärare med legitimation i alla ämnen de undervisar i", "69 %", "–", "85 %"],
        ["Placering i rankingen", "120", "98", "topp 50"],
    ]


def test_goal_over_several_rows_stands_in_each() -> None:
    text = (
        "Mål\nIndikator\nResultat 2022\nMåltal 2026\nSvømning for alle\nBørn på svømmehold\n300\n"
        "450\nÅbne timer i hallen\n20\n35\n"
    )
    assert tables(text)[0][2:] == [["Svømning for alle", "Åbne timer i hallen", "20", "35"]]
    in_one_line = "Mål Indikator 2022 2026\nSvømning for alle Børn på svømmehold 300 450\n"
    assert tables(in_one_line)[0][1] == ["Svømning for alle", "Børn på svømmehold", "300", "450"]


def test_another_header_ends_a_table() -> None:
    rows = "Indikator 2020 2024\nTræer i gaderne 400 900\n"
    assert len(tables(f"{rows}\nDelmål: Mere skygge\n{rows}")) == 2


def test_no_table_without_its_figures() -> None:
    assert not tables("Indikator\nNuläge\nMål 2027\nVi följer upp målen varje år.\n70 %\n80 %\n")
    assert not tables("Mål 2027\nFler bostäder i centrum\n300\n400\n")
    assert not tables("Indikatorer\nAndel nöjda\n80 %\n")


def test_values() -> None:
    assert values_of("3 400 m³ 500 m³", 3) == ["3 400 m³", "500 m³"]
    assert values_of("2 av 3", 1) == ["2 av 3"]
    assert values_of("øges", 1) == ["øges"]
    assert values_of("Nye boliger 2", 2) == []
    assert with_values("Antal besök 96 300 130 000", 2) == ("Antal besök", ["96 300", "130 000"])
    assert with_values("Antal besök", 2) is None


def test_headers_without_end_take_no_time() -> None:
    begun = time.process_time()
    with_measured_rows(["Mål " * 30, *["Mål mål " * 14 + "x", "Indikator", "1 " * 100] * 300])
    with_measured_rows(["Mål " * 30] * 100)
    assert time.process_time() - begun < 3


def test_rows_with_a_time_stand_wherever_their_header_does() -> None:
    text = (
        "Delmål 1: Stilla parker\nÅtgärd\nAnsvarig\nKlart\nLäge\nByta till eldrivna\n"
        "gräsklippare i parkerna\nParkenheten\nhösten 2026\nPågår\nSkyltar om tystnad\n"
        "Gatukontoret\nlöpande\nKlart\nDelmål 2: Fler bänkar\nÅtgärd\nAnsvarig\nKlart\nLäge\n"
        "Bänkar vid ån\n"
        "Parkenheten\n2027\nEj påbörjad\nNämnden ser över planen varje höst.\n"
    )
    first, second = tables(text)
    assert first[1:] == [
        ["Byta till eldrivna gräsklippare i parkerna", "Parkenheten", "hösten 2026", "Pågår"],
        ["Skyltar om tystnad", "Gatukontoret", "löpande", "Klart"],
    ]
    assert second[1:] == [["Bänkar vid ån", "Parkenheten", "2027", "Ej påbörjad"]]


def test_lines_without_times_under_names_of_columns_are_no_rows() -> None:
    text = (
        "Mål\nAnsvarlig\nTid\nVi vil have flere træer\nDer er for få i dag\nHaven er tom\n"
        "Foreningerne hjælper\nAlle kan være med\nDet begynder snart\n"
    )
    assert not tables(text)
