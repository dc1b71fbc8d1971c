from __future__ import annotations

import pytest

from stratmine.parsing import parse_bytes
from stratmine.parsing.language import block_languages, document_language

DANISH = "Kommunen vil styrke samarbejdet med virksomhederne og skabe flere arbejdspladser i byen."
SWEDISH = "Kommunen vill stärka samarbetet med företagen och skapa fler arbetstillfällen i staden."
NORWEGIAN = (
    "Kommunen vil styrke samarbeidet med bedriftene og skape flere arbeidsplasser i byen. "
    "Innbyggerne skal få hjelp når de trenger det, og ungdommene skal oppleve at noen ser dem."
)
ENGLISH = "The municipality wants to create more jobs together with the companies in the town."


@pytest.mark.parametrize(
    ("text", "code"),
    [(DANISH, "da"), (SWEDISH, "sv"), (NORWEGIAN, "no"), (ENGLISH, "en")],
)
def test_documents(text: str, code: str) -> None:
    assert document_language([text]) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Øge kendskabet til uddannelser", "da"),
        ("Fler mötesplatser för unga", "sv"),
        ("Reducere omkostningerne for erhvervslivet", "da"),
        ("Ett aktivt etableringsarbete", "sv"),
        ("Skabe flere praktikpladser", "da"),
        ("Utveckla besöksnäringen i kommunen", "sv"),
        (ENGLISH, "en"),
    ],
)
def test_short_blocks(text: str, code: str) -> None:
    assert block_languages([text]) == [code]


@pytest.mark.parametrize("text", ["Mål", "2024", "Status i 2", ""])
def test_too_short_to_say(text: str) -> None:
    assert block_languages([text]) == [None]


def test_a_short_block_is_most_likely_in_the_language_of_its_document() -> None:
    shared = "Kultur, teknik, sport"
    assert block_languages([shared], "sv") == ["sv"]
    assert block_languages([shared], "da") == ["da"]


def test_what_surely_is_in_another_language_is_told_in_any_document() -> None:
    assert block_languages([SWEDISH, ENGLISH, DANISH], "da") == ["sv", "en", "da"]
    assert block_languages([SWEDISH, ENGLISH, DANISH], "sv") == ["sv", "en", "da"]


def test_foreign_letters_and_empty_texts_do_no_harm() -> None:
    assert block_languages([]) == []
    assert block_languages(["", "Стратегия развития общины", DANISH], "da")[0::2] == [None, "da"]


def test_a_long_quotation_does_not_decide() -> None:
    quotation = ENGLISH * 30
    texts = [f"{DANISH} Punkt {number}." for number in range(20)]
    assert document_language([*texts, quotation]) == "da"


def test_a_danish_plan_with_longer_english_annexes_is_danish() -> None:
    assert document_language([DANISH] * 40 + [ENGLISH] * 60) == "da"


def test_an_english_text_with_a_swedish_summary_stays_english() -> None:
    assert document_language([ENGLISH] * 90 + [SWEDISH] * 10) == "en"


def test_blocks_and_document_are_filled_in() -> None:
    document = parse_bytes(f"{DANISH}\n\n{DANISH}\n\n{ENGLISH}\n".encode(), "plan.txt")
    assert document.language == "da"
    assert [block.language for block in document.blocks] == ["da", "da", "en"]


def test_the_same_text_gives_the_same_language() -> None:
    short = "Plan for trafik"
    assert len({document_language([short]) for _ in range(5)}) == 1
