"""Tables in plain text: their header names the columns, and their cells run over lines."""

from stratmine.parsing import parse_bytes


def rows(text: str) -> list[list[str]]:
    """The rows of the first table of a text; none without one."""
    document = parse_bytes(text.encode(), "plan.txt")
    table = next((block for block in document.blocks if block.kind == "table"), None)
    return [line.split("\t") for line in table.text.split("\n")] if table else []


def test_header_with_years_makes_a_table_of_uneven_lines() -> None:
    text = (
        "Mått                             Utfall 19  Mål 22  Mål 24\n"
        "Andel lärare med behörighet        78,0 %    80 %     85 %\n"
        "Skillnad mellan skolor           12 p.e.  9 p.e.  6 p.e.\n\nNämnden följer målen."
    )
    assert rows(text) == [
        ["Mått", "Utfall 19", "Mål 22", "Mål 24"],
        ["Andel lärare med behörighet", "78,0 %", "80 %", "85 %"],
        ["Skillnad mellan skolor", "12 p.e.", "9 p.e.", "6 p.e."],
    ]


def test_cells_that_run_over_lines_are_joined_under_their_names() -> None:
    text = (
        "Vad                        Vem                  När\n"
        "Skogsgård för alla\n"
        "förskolor i byn            Park och natur       2024\n"
        "Vandring med äldre         Fritidsenheten,      våren\n"
        "                           hembygdsföreningen   2025\n"
        "Rusta bryggan vid Näset och\n"
        "Lillviken                  Tekniska kontoret    2026\n"
    )
    assert rows(text)[1:] == [
        ["Skogsgård för alla förskolor i byn", "Park och natur", "2024"],
        ["Vandring med äldre", "Fritidsenheten, hembygdsföreningen", "våren 2025"],
        ["Rusta bryggan vid Näset och Lillviken", "Tekniska kontoret", "2026"],
    ]


def test_two_columns_are_a_table_under_words_for_them() -> None:
    text = "Delmål               Frist\nAlle søer er rene    2027\nÅen slynger sig   2029\n"
    assert rows(text)[1:] == [["Alle søer er rene", "2027"], ["Åen slynger sig", "2029"]]


def test_one_row_between_tabs_is_enough_under_a_header() -> None:
    text = "Indikator\t2019\t2022\tMål 2026\nAndel elever med en ven\t81\t84\t95\n\nDet går fremad."
    assert rows(text)[1:] == [["Andel elever med en ven", "81", "84", "95"]]


def test_text_after_a_table_is_not_in_it() -> None:
    text = (
        "Mål        Ansvarlig\nFlere træer     Park\nFærre biler     Trafik\n"
        "Byrådet ser på tabellen hvert år i august.\n"
    )
    assert len(rows(text)) == 3


def test_lines_with_gaps_but_no_names_of_columns_are_no_table() -> None:
    assert rows("Anna Lund        Borgmester\nPer Bæk          Formand\n") == []


def test_cells_one_under_the_other_are_a_table_with_a_group_of_lines_for_each_row() -> None:
    text = (
        "Indsats\nAnsvarlig\nTid\n\nFælles have ved\nskolen i Norby\nPark og Natur\n2024\n\n"
        "Nattevandring\nUngdomsskolen\nhele året\n\nUdvalget følger planen hvert halve år."
    )
    assert rows(text)[1:] == [
        ["Fælles have ved skolen i Norby", "Park og Natur", "2024"],
        ["Nattevandring", "Ungdomsskolen", "hele året"],
    ]


def test_cells_one_under_the_other_may_all_be_parted_by_empty_lines() -> None:
    cells = ["Åtgärd", "Ansvarig", "När", "Ny lekplats", "Park", "2024", "Ny bro", "Gata", "2025"]
    assert rows("\n\n".join([*cells, "Planen följs upp varje år av nämnden."])) == [
        cells[:3],
        cells[3:6],
        cells[6:],
    ]


def test_numbered_rows_of_cells_may_have_empty_ones_and_names_that_run_over_lines() -> None:
    text = (
        "Nr\nÅtgärd\nAnsvarig\nMedverkande\nKlart\nLäge\n\n"
        "1\nSköta om dammarna och bäckarna i alla\nkommunens parker\nParkenheten\n\n2026\n"
        "Pågår\n\n2\nVandringar för barn\n(bara på helger)\nFritid\nNaturklubben\nårligen\n"
        "Ej påbörjad\n\nTabellen visar läget i mars. Den ska läsas med försiktighet.\n"
    )
    assert rows(text)[1:] == [
        ["1", "Sköta om dammarna och bäckarna i alla kommunens parker", "Parkenheten", "", "2026",
         "Pågår"],
        ["2", "Vandringar för barn (bara på helger)", "Fritid", "Naturklubben", "årligen",
         "Ej påbörjad"],
    ]  # fmt: skip


def test_a_column_of_numbers_before_the_measures_is_known_where_cells_stand_a_line_each() -> None:
    header = "Nr\nÅtgärd\nAnsvariga\n"
    text = (
        f"Resor\n\n{header}1.01\nBygga en cykelbana mellan Norrby och\nstationen.\nTN\n"
        "1.03\nUtreda fler laddplatser.\nTN, Norrby Bostads AB\n\nEnergi\nElen räcker i dag.\n"
    )
    assert rows(text)[1:] == [
        ["1.01", "Bygga en cykelbana mellan Norrby och stationen.", "TN"],
        ["1.03", "Utreda fler laddplatser.", "TN, Norrby Bostads AB"],
    ]
    assert rows(f"{header}Parken\nSköta om gräset.\nTN\nBadet\nMåla om.\nTN\n") == []


def test_lines_with_figures_after_them_are_sisters_and_no_heading() -> None:
    text = "Vad vi mäter\n\nSvinn per gäst (2021: 40)\nNöjda gäster i alla matsalar (2021: 80)"
    document = parse_bytes(text.encode(), "plan.txt")
    assert "Svinn per gäst (2021: 40)" not in [
        b.text for b in document.blocks if b.kind == "heading"
    ]


def test_words_for_columns_over_running_text_are_no_table() -> None:
    text = (
        "Mål\nAnsvarlig\nTid\n\nPlanen gælder for hele byen og er blevet til i samarbejde med\n"
        "foreningerne, som har holdt tre møder om, hvordan havnen kan blive grøn, og hvad det vil\n"
        "koste.\n\nUdvalget vil holde møder om havnen.\nDe første er i maj.\nAlle kan komme.\n"
    )
    assert rows(text) == []


def test_a_row_of_names_over_values_is_a_header_and_a_row_of_values_is_none() -> None:
    named = parse_bytes(b"| Emne | I dag |\n| Ture | 12 |\n| Stier | 4 km |\n", "a.txt")
    assert [cell.text for cell in named.blocks[0].cells if cell.header] == ["Emne", "I dag"]
    plain = parse_bytes(b"| Ture | 12 |\n| Stier | 4 km |\n| Biler | 9 |\n", "a.txt")
    assert not any(cell.header for cell in plain.blocks[0].cells)
