"""Indicators whose values stand in one line with them."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract
from stratmine.extraction.text.figures_at_end import figures_at_end, last_value

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("line", "name", "last"),
    [
        ("Antal svanar i sjön 96 300 130 000", "Antal svanar i sjön", "130 000"),
        ("Antal ænder pr. rede 13,8 17,0", "Antal ænder pr. rede", "17,0"),
        ("Köpt bröd (kg) 4 870 –20 %", "Köpt bröd (kg)", "–20 %"),
        ("Svaner i året / 79 / 77 / 82", "Svaner i året", "82"),
        ("Andel flickor vid bron 23 % (2029) 40 % (2033)", "Andel flickor vid bron", ""),
        ("Antal reder i 2031", "Antal reder i 2031", ""),
    ],
)
def test_two_figures_at_the_end_are_values(line: str, name: str, last: str) -> None:
    assert line[: figures_at_end(line)].strip() == name
    assert last_value(line) == last


def test_an_indicator_is_its_name_and_its_target_the_last_value(make: MakeDocument) -> None:
    plan = "# Sjöplan\n## Indikatorer\n- Antal svanar i sjön 640 750\n- Reden i siv 38/62 50/50"
    found = extract(make(plan, "sv")).of_type("indicator")
    assert [(e.text, e.target.text if e.target else "") for e in found] == [
        ("Antal svanar i sjön", "750"),
        ("Reden i siv", "50/50"),
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "goal"),
    [
        ("da", "Ingen and skal svømme mere end ni minutter – i dag er det ti.", "ni minutter"),
        ("sv", "Ingen and ska simma mer än nio minuter – i dag är det tio.", "nio minuter"),
    ],
)
def test_what_is_so_today_is_no_part_of_a_goal(
    make: MakeDocument, language: str, sentence: str, goal: str
) -> None:
    (found,) = extract(make(f"# Plan\n## Mål\n- {sentence}\n", language)).elements
    assert found.text.endswith(goal)
