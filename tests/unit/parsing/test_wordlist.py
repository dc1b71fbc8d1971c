"""Patterns made of words."""

import re

import pytest

from stratmine.parsing.words.wordlist import alternatives, any_line


@pytest.mark.parametrize(
    ("line", "text", "matches"),
    [
        ("skriv ut", "Skriv  ut", True),
        ("skriv ut", "Skriv ut sidan", False),
        ("dokument*", "dokumenten", True),
        ("…gav*…sidan?…", "Vad gav dig sidan? Ja Nej", True),
        ("…öppettider", "Öppettider", True),
        ("hjälpte det…", "hjälpte detta", False),
    ],
)
def test_signs_in_lines_stand_for_text_and_for_the_rest_of_a_word(
    line: str, text: str, *, matches: bool
) -> None:
    assert bool(re.fullmatch(any_line([line]), text, re.IGNORECASE)) is matches


def test_the_longest_word_comes_first() -> None:
    assert re.match(alternatives(["til", "tilbage"]), "tilbage")[0] == "tilbage"
