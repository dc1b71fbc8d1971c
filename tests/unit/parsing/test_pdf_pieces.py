"""Markers, hyphens and repaired text: the small pieces that all readers share."""

import pytest

from stratmine.parsing.printed.layout import Style, Word
from stratmine.parsing.printed.lines import pieces_of_lines
from stratmine.parsing.printed.tables.labelled import label_grids
from stratmine.parsing.words.hyphenation import join_lines
from stratmine.parsing.words.markers import split_marker
from stratmine.parsing.words.repair import join_split_words, repair_text


@pytest.mark.parametrize(
    ("text", "marker", "number", "rest"),
    [
        ("• Flere lærepladser", "•", None, "Flere lærepladser"),
        ("\uf0b7Flere lærepladser", "\uf0b7", None, "Flere lærepladser"),
        ("o Företagsbesök", "o", None, "Företagsbesök"),
        ("– En ny busslinje", "–", None, "En ny busslinje"),
        ("2.1 Näringsliv", "2.1", "2.1", "Näringsliv"),
        ("4.1.2. Upphandling", "4.1.2.", "4.1.2", "Upphandling"),
        ("3) Cykelstier", "3)", "3", "Cykelstier"),
        ("(b) cykelstier", "(b)", "b", "cykelstier"),
    ],
)
def test_markers_are_taken_off(text: str, marker: str, number: str | None, rest: str) -> None:
    assert split_marker(text) == (marker, number, rest)


@pytest.mark.parametrize(
    "text",
    [
        "1. januar 2024",
        "3. marts",
        "12. maj",
        "4. mar. 2026",
        "1. sept. mødes rådet",
        "1.000 kr. om året",
        "– 5 %",
        "28.5.2018",
        "»Vi vil mere«",
        "2030 er målet",
    ],
)
def test_dates_amounts_and_quotations_have_no_marker(text: str) -> None:
    assert split_marker(text).marker is None
    assert split_marker(text).rest == text


@pytest.mark.parametrize("words", ["marknadsföra orten", "decentrala möten", "majoritetens mål"])
def test_an_item_may_begin_like_the_name_of_a_month(words: str) -> None:
    assert split_marker(f"2. {words}") == ("2.", "2", words)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Kommu-", "nen vokser"], "Kommunen vokser"),
        (["Kommu\u00ad", "nen vokser"], "Kommunen vokser"),
        (["en nærings-", "og erhvervspolitik"], "en nærings- og erhvervspolitik"),
        (["flere NKI-", "mätningar"], "flere NKI-mätningar"),
        (["perioden 2024-", "2027"], "perioden 2024-2027"),
        (["i Nord-", "Sjælland"], "i Nord-Sjælland"),
        (["vei og", "bane"], "vei og bane"),
    ],
)
def test_only_hyphens_of_the_line_end_are_undone(lines: list[str], joined: str) -> None:
    assert join_lines(lines) == joined


def test_known_words_decide_about_a_hyphen() -> None:
    assert join_lines(["ett e-", "tjänst"], {"e-tjänst"}) == "ett e-tjänst"
    assert join_lines(["i dial-", "og med"], {"dialog"}) == "i dialog med"


def test_text_is_normalised() -> None:
    assert repair_text("Fo\u0308retag  och e\ufb03ciens") == "Företag och efficiens"
    assert repair_text("V I S I O N  och mål") == "VISION och mål"
    assert repair_text("lo\u00adkal\u200b styrning\x07") == "lokal styrning"


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        (
            "pa\u02da tva\u02da sta\u00a8llen i Malmo\u00a8, fo \u00a8r alla",
            "på två ställen i Malmö, för alla",
        ),
        ("en ide\u00b4 om alle\u00b4er", "en idé om alléer"),
        ("EU\u00b4s og KKR\u00b4s m\u00e5l", "EU\u00b4s og KKR\u00b4s mål"),
        ("ca 20 \u02daC, a \u00a8 b", "ca 20 \u02daC, a \u00a8 b"),
    ],
)
def test_accents_of_their_own_join_the_letter_before(text: str, repaired: str) -> None:
    assert repair_text(text) == repaired


def test_split_words_are_joined_only_where_the_whole_is_known() -> None:
    known = {"for", "naringslivsstrategi"}
    assert join_split_words("N äringsl ivsstrategi fö r Mora", known) == (
        "Näringslivsstrategi för Mora"
    )
    assert join_split_words("Nä ringslivssträtegi", known) == "Näringslivssträtegi"
    assert join_split_words("KL og regionen", {"klog"}) == "KL og regionen"
    assert join_split_words("Plan B  är klar", known) == "Plan B  är klar"


def test_letters_without_meaning_are_no_labels() -> None:
    style = Style("Helvetica", 10.0, bold=False, italic=False, color="#000000")
    words = [
        Word("\x01", x, row - 8.0, x + 40.0, row + 2.0, float(row), style)
        for row in range(100, 200, 20)
        for x in (60.0, 200.0)
    ]
    assert not label_grids(pieces_of_lines(words, 1))


def test_a_line_stretched_to_both_edges_is_one_piece() -> None:
    style = Style("Helvetica", 10.0, bold=False, italic=False, color="#000000")

    def pieces(*texts: str) -> list[str]:
        words = [
            Word(text, 60.0 + 50 * place, 92.0, 95.0 + 50 * place, 102.0, 100.0, style)
            for place, text in enumerate(texts)
        ]
        return [piece.text for piece in pieces_of_lines(words, 1)]

    assert pieces("Indrette", "værksteder", "med", "borgere", "i") == [
        "Indrette værksteder med borgere i"
    ]
    assert pieces("2026", "2027", "2028", "2029") == ["2026", "2027", "2028", "2029"]
