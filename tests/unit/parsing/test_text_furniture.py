"""What stands around the document in the text of a web page or of a site that shows documents."""

import pytest

from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument

BODY = (
    "Skoleplan for Norby\n\nSkolen skal være for alle. Planen gælder i fire år.\n\n"
    "Mål\n\nAlle børn kan læse, når de går ud af anden klasse."
)


def read(text: str) -> ParsedDocument:
    return parse_bytes(text.encode(), "side.txt")


@pytest.mark.parametrize(
    "line",
    [
        "You are here: Forside / Skoler / Skoleplan",
        "Du står här: Startsidan > Skola > Skolplan",
    ],
)
def test_way_to_the_page_is_furniture(line: str) -> None:
    assert read(f"{line}\n\n{BODY}").furniture[0].text == line


@pytest.mark.parametrize(
    "line",
    [
        "Print side | Del på Facebook",
        "Dela   Skriv ut   Prenumerera",
        "Norby Kommune | Dagsordener | Til toppen",
        "Hade du nytta av sidan?  Ja  Nej",
        "Sidan senast uppdaterad 22 januari 2024",
        "Opdateret 20.01.2011",
        "Kontaktcenter 0500-00 00 00",
        "Andre har også set på",
    ],
)
def test_last_lines_of_a_page_are_furniture(line: str) -> None:
    document = read(f"{BODY}\n\n{line}")
    assert [block.text for block in document.furniture] == [line]
    assert document.blocks[-1].text.startswith("Alle børn kan læse")


def test_titles_of_other_documents_above_the_document_are_furniture() -> None:
    document = read(f"Liknande dokument\n\nFritidsplan för Ekby\n\nSkolplan för Almby\n\n{BODY}")
    assert [block.text for block in document.furniture][:3] == [
        "Liknande dokument",
        "Fritidsplan för Ekby",
        "Skolplan för Almby",
    ]
    assert "Alle børn kan læse" in document.text


def test_titles_of_other_documents_below_a_transcript_are_furniture() -> None:
    page = "Skolen skal være for alle, og det gælder både de store og de små børn i hele kommunen."
    document = read(
        f"Skoleplan\n\nTransskription\n\n1 Skoleplan\n\n2 Mål {page} {page}\n\n3 Status {page} "
        f"{page}\n\nRelaterede dokumenter\n\nMål: Flere elever i byen\n\nPersonalepolitik"
    )
    assert "Personalepolitik" not in document.text
    assert "Flere elever" not in document.text


def test_a_plans_own_questions_and_dates_are_no_furniture() -> None:
    document = read(f"{BODY}\n\nHvordan følger vi op?\n\nPlanen ændres senest i 2027.")
    assert not document.furniture


def test_the_last_row_of_a_table_is_no_footer() -> None:
    document = parse_bytes(b"Mal | Tid | Status | Hvem\nSti | 2026 | klar | Vej", "plan.txt")
    assert not document.furniture


def test_a_line_set_to_both_edges_again_and_again_runs_over_pages() -> None:
    pages = [
        f"Skoleplan for Norby {' ' * 20} {number}\n\nKapitel {number} handler om skolens hverdag.\n"
        for number in (3, 5, 11)
    ]
    document = read(f"{BODY}\n\n" + "\n".join(pages))
    assert len(document.furniture) == len(pages)
    assert document.text.count("Skoleplan for Norby") == 1


def test_the_header_of_a_table_that_comes_again_is_no_running_line() -> None:
    rows = "Mål          2024     2025\nBesøg         120      140\n"
    document = read(f"{BODY}\n\n" + f"{rows}\n" * 3)
    assert not document.furniture
