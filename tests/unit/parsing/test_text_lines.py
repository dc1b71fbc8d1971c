"""Plain text without empty lines between its parts: what a line is, its place tells."""

import pytest

from stratmine.parsing import parse_bytes


def blocks(text: str) -> list[tuple[str, str]]:
    """The blocks of a text: «#» and the text of a heading, the marker and the text of an item."""
    document = parse_bytes(text.encode(), "plan.txt")
    signs = {"heading": "#", "paragraph": "", "table": "|"}
    return [(signs.get(block.kind, block.marker or "-"), block.text) for block in document.blocks]


LONG = (
    "Planen er blevet til i samarbejde med borgerne, foreningerne og virksomhederne i kommunen, "
    "og den gælder i fire år fra det øjeblik, hvor byrådet vedtager den, og til den næste er klar."
)


def test_numbered_line_before_a_text_is_a_heading_where_no_width_breaks_lines() -> None:
    found = blocks(
        f"Havneplan\n\n{LONG}\n\n2.1 Fiskeri og fangst\nFiskerne lander mindre. Det betyder\n"
        "- at kajen er halvtom\n- at auktionen er flyttet\n2.2 Gæster\nHavnen er fuld i juli."
    )
    assert found[2:] == [
        ("#", "Fiskeri og fangst"),
        ("", "Fiskerne lander mindre. Det betyder"),
        ("-", "at kajen er halvtom"),
        ("-", "at auktionen er flyttet"),
        ("#", "Gæster"),
        ("", "Havnen er fuld i juli."),
    ]


def test_numbered_item_that_the_width_breaks_stays_an_item() -> None:
    found = blocks(
        "Vi vil i de kommende år arbejde for at styrke livet på\nhavnen sammen med\n\n"
        "1. Foreningen af fiskere på havnen og\nNordby Sejlklub, som har plads til flere unge\n"
        "på sine både om sommeren.\n"
        "2. Skolen."
    )
    assert found[-2:] == [
        (
            "1.",
            (
                "Foreningen af fiskere på havnen og Nordby Sejlklub, som har plads til flere unge "
                "på sine både om sommeren."
            ),
        ),
        ("2.", "Skolen."),
    ]


def test_headings_stand_one_under_another_before_a_text() -> None:
    found = blocks(
        f"Skolplan Norby kommun\n1 Inledning\n{LONG}\n\nStrategier\nVäxa\nSkolan ska ha plats för "
        "alla barn som flyttar hit.\n\nNärvarande\nAnna Ek, ordförande\nBo Alm, ledamot\n"
        "Siv Strand, ledamot av nämnden"
    )
    assert [text for sign, text in found if sign == "#"] == [
        "Skolplan Norby kommun",
        "Inledning",
        "Strategier",
        "Växa",
        "Närvarande",
    ]


def test_particle_of_a_verb_may_end_a_heading() -> None:
    found = blocks(f"{LONG}\n\nPlatser som bjuder in\nTorget ska vara öppet för alla hela året.")
    assert ("#", "Platser som bjuder in") in found


def test_area_with_its_label_is_a_heading_but_not_a_goal_with_its_label() -> None:
    found = blocks(
        f"{LONG}\n\nTema: Byen ved åen\nÅen løber midt igennem byen, men man ser den ikke.\n"
        "Mål: Alle kan gå en tur langs åen uden at møde en eneste bil.\nAnsvarlig: Vej og Park"
    )
    assert found[1] == ("#", "Tema: Byen ved åen")
    assert found[3:] == [
        ("", "Mål: Alle kan gå en tur langs åen uden at møde en eneste bil."),
        ("", "Ansvarlig: Vej og Park"),
    ]


@pytest.mark.parametrize("mark", ["att", "at"])
def test_clauses_that_end_the_sentence_before_them_are_a_list(mark: str) -> None:
    found = blocks(
        f"{LONG}\n\nMålet er\n{mark} alle kan svømme\n{mark} flere cykler\nDet tager tid."
    )
    assert found[2:] == [
        ("-", f"{mark} alle kan svømme"),
        ("-", f"{mark} flere cykler"),
        ("", "Det tager tid."),
    ]


def test_codes_in_a_series_mark_items_but_no_word_with_a_number_does() -> None:
    found = blocks(
        f"{LONG}\n\nIndsatser\nA1. Stier langs åen.\nA2. Bænke ved torvet.\n\n"
        "I. Vandet er rent.\nII. Skoven er åben.\n\nE20 går gennem byen."
    )
    assert found[1:] == [
        ("#", "Indsatser"),
        ("A1.", "Stier langs åen."),
        ("A2.", "Bænke ved torvet."),
        ("I.", "Vandet er rent."),
        ("II.", "Skoven er åben."),
        ("", "E20 går gennem byen."),
    ]


def test_worded_number_alone_and_the_name_under_it_are_one_heading() -> None:
    found = blocks(
        "Løfte 1\nVi svarer hurtigt\nAlle får svar inden en uge.\n\n"
        "Løfte 2\nVi lytter først\nAlle bliver hørt, før vi beslutter."
    )
    assert [text for sign, text in found if sign == "#"] == [
        "Løfte 1 Vi svarer hurtigt",
        "Løfte 2 Vi lytter først",
    ]


def test_numbered_line_over_bullets_goes_on_with_the_numbers_of_headings() -> None:
    found = blocks(
        f"{LONG}\n\n1. Lære\n\nVi vil\n• åbne skolen\n• læse mere\n\n2. Rejse\n• tage toget\n"
        "• cykle"
    )
    assert [text for sign, text in found if sign == "#"] == ["Lære", "Vi vil", "Rejse"]


def test_empty_lines_between_all_lines_part_nothing() -> None:
    found = blocks(
        "Friluftsliv är att vara ute för att må bra\n\noch att göra det utan krav på tävling. "
        "Här\n\nfinns sju sjöar och flera leder som går\n\ngenom hela kommunen.\n\n"
        "Åtgärder\n\nKommunen anlägger en ny brygga vid den\n\nstora sjön, där alla kan bada om\n\n"
        "sommaren."
    )
    assert found == [
        (
            "",
            (
                "Friluftsliv är att vara ute för att må bra och att göra det utan krav på tävling. "
                "Här finns sju sjöar och flera leder som går genom hela kommunen."
            ),
        ),
        ("#", "Åtgärder"),
        (
            "",
            "Kommunen anlägger en ny brygga vid den stora sjön, där alla kan bada om sommaren.",
        ),
    ]


def test_rule_of_a_markdown_table_without_spaces_is_read() -> None:
    document = parse_bytes(b"| Nr | Mal |\n|---|---|\n| 1 | Rent vand |", "plan.txt")
    (table,) = document.blocks
    assert [(cell.text, cell.header) for cell in table.cells] == [
        ("Nr", True),
        ("Mal", True),
        ("1", False),
        ("Rent vand", False),
    ]


def test_figure_after_a_dash_is_an_item_where_its_sister_is_one() -> None:
    found = blocks(f"{LONG}\n\nDet lykkes, hvis\n- 90 % af alle læser\n- alle skriver")
    assert found[-2:] == [("-", "90 % af alle læser"), ("-", "alle skriver")]


def test_headings_that_return_stand_under_the_one_that_they_follow() -> None:
    document = parse_bytes(
        (
            f"Skoleplan\n\n{LONG}\n\nLæsning\n\n{LONG}\n\nDet gør vi\n\n{LONG}\n\n"
            f"Regning\n\n{LONG}\n\nDet gør vi\n\n{LONG}"
        ).encode(),
        "plan.txt",
    )
    levels = [(b.level, b.text) for b in document.blocks if b.kind == "heading"]
    assert levels[1:] == [
        (2, "Læsning"),
        (3, "Det gør vi"),
        (2, "Regning"),
        (3, "Det gør vi"),
    ]


@pytest.mark.parametrize("head", ["", "Skoleplan   "])
def test_lone_numbers_that_count_on_are_pages(head: str) -> None:
    body = f"{LONG}\n\n{LONG}"
    document = parse_bytes(
        (
            f"Skoleplan\n\n{head}1\n\n{body}\n\n{head}2\n\n{body}\n\nVi vil åbne skolen, så\n\n"
            f"{head}3\n\nalle kan komme.\n\n{body}"
        ).encode(),
        "plan.txt",
    )
    assert [block.text for block in document.furniture] == [f"{head}{n}" for n in (1, 2, 3)]
    assert "Vi vil åbne skolen, så alle kan komme." in document.text


def test_lone_numbers_before_short_lines_are_no_pages() -> None:
    document = parse_bytes(
        b"Svar\n\n1\n\nJa\n\n2\n\nNej\n\n3\n\nMaaske, men kun om sommeren.", "plan.txt"
    )
    assert not document.furniture


def test_figures_after_dashes_are_items_where_dashes_mark_others() -> None:
    found = blocks(f"{LONG}\n\n- alle skriver\n- alle læser\n\nTegn\n- 90 pct. læser selv")
    assert found[-1] == ("-", "90 pct. læser selv")


@pytest.mark.parametrize("gap", ["\t", "    "])
def test_columns_parted_by_tabs_or_wide_gaps_are_a_table(gap: str) -> None:
    rows = ["Nr.", "Handling", "Ansvarlig", "Status"], ["1", "Nye stier", "Vej", "i gang"]
    document = parse_bytes("\n".join(gap.join(row) for row in rows).encode(), "plan.txt")
    (table,) = document.blocks
    assert [cell.text for cell in table.cells] == [cell for row in rows for cell in row]


def test_lines_with_as_many_gaps_but_no_header_are_no_table() -> None:
    found = blocks(f"{LONG}\n\nVarme   14   6   6\nVand   11   17   25")
    assert all(sign != "|" for sign, _ in found)


@pytest.mark.parametrize("line", ["Tema: Byens haver", "Indsatsområde B: Byens haver"])
def test_an_area_and_its_name_alone_are_a_heading(line: str) -> None:
    assert blocks(f"{LONG}\n\n{line}\n\n{LONG}")[1] == ("#", line)


def test_numbered_goals_over_labels_are_headings() -> None:
    found = blocks(
        f"{LONG}\n\n1. Alle skal kunne komme til\nSådan gør vi: Vi lægger en rampe ved døren.\n\n"
        "2. Alle skal have et sted at sidde\nSådan gør vi: Vi sætter bænke langs stien."
    )
    assert [text for sign, text in found if sign == "#"] == [
        "Alle skal kunne komme til",
        "Alle skal have et sted at sidde",
    ]


def test_a_number_that_goes_on_with_those_of_the_headings_is_one_after_a_list() -> None:
    found = blocks(
        f"{LONG}\n\n1. Baggrund\n\n{LONG}\n\n2. Problemer\n\n• Mangel på pladser\n• Lange køer\n\n"
        f"3. Indsatser\n\nFlere pladser\n\n{LONG}"
    )
    assert ("#", "Indsatser") in found


def test_a_lone_code_counts_beside_a_series_of_codes() -> None:
    found = blocks(f"{LONG}\n\nA1 Flere læser\nA2 Flere skriver\n\n{LONG}\n\nB1 Flere regner")
    assert found[-1] == ("B1", "Flere regner")


def test_words_that_a_converter_tore_apart_are_whole_where_the_document_has_them() -> None:
    text = (
        f"N äringsl ivsstrategi\n\n{LONG}\n\nPå ö n vill vi bo.\n\n"
        "En näringslivsstrategi behövs fö r alla, och för de minsta.\n"
    )
    assert blocks(text)[0] == ("#", "Näringslivsstrategi")
    assert blocks(text)[-1][1].startswith("En näringslivsstrategi behövs för alla")
    assert blocks(text)[2] == ("", "På ö n vill vi bo.")


def test_line_after_a_numbered_item_that_ended_its_sentence_is_no_part_of_it() -> None:
    found = blocks(f"Beslutning 1.-7. Godkendt.\n8. Mødet blev evalueret.\nNye både.\n{LONG}")
    assert found[1:] == [("8.", "Mødet blev evalueret."), ("", "Nye både."), ("", LONG)]


def test_numbered_line_over_a_line_that_leads_into_a_list_is_a_heading() -> None:
    found = blocks(
        f"{LONG}\n5.1 Hele skibe\nPå kort sigt:\n1. Maling:\na. Mal skroget.\n"
        "5.2 Rene kajer\nPå kort sigt:\n1. Koste:\na. Fej kajen."
    )
    assert found[1:3] == [("#", "Hele skibe"), ("", "På kort sigt:")]


def test_lines_that_return_at_the_edges_of_marked_pages_are_none_of_the_text() -> None:
    head, body = "Skoleplan\nSag 12-345", f"{LONG}\n\nMål {{n}}\n\n{LONG}"
    pages = [f"{head}\n\n{body.format(n=n)}\n\nSide {n} af 4" for n in (1, 2, 3, 4)]
    document = parse_bytes("\n\n".join(pages).encode(), "plan.txt")
    assert {"Skoleplan", "Sag 12-345"} <= {block.text for block in document.furniture}
    assert not any("12-345" in block.text for block in document.blocks)
    assert all(f"Mål {n}" in document.text for n in (1, 2, 3, 4))


@pytest.mark.parametrize(
    ("goals", "measures", "items"),
    [
        ("Delmål", "Aktiviteter", ["Børnene ser svaler", "Foreningen har en båd"]),
        ("Delmål", "Åtgärder", ["Barnen ser svalor", "Föreningen har en båt"]),
    ],
)
def test_a_word_that_announces_alone_in_its_line_ends_the_list_before_it(
    goals: str, measures: str, items: list[str]
) -> None:
    text = f"Havneplan\n\n{LONG}\n\n{goals}\na) {items[0]}\nb) {items[1]}\n{measures}\n{LONG}"
    assert blocks(text)[2:] == [
        ("#", goals), ("a)", items[0]), ("b)", items[1]), ("#", measures), ("", LONG),
    ]  # fmt: skip
