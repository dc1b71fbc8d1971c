"""Norwegian words of queries."""

from __future__ import annotations

import re

import pytest

from stratmine import taxonomy
from stratmine.clustering.query import in_danish
from stratmine.languages.no.danish import DANISH


@pytest.mark.parametrize(
    ("norwegian", "danish"),
    [
        ("Sykkelparkering", "cykelparkering"),
        ("tråsykkel", "tråcykel"),
        ("informasjonssikkerhet", "informationssikkerhed"),
        ("pensjon og pensjonister", "pension og pensionister"),
        ("Universell utforming", "tilgængelighed for alle"),
        ("folkehelsearbeid", "folkesundhedsarbejde"),
        ("eldre i arbeid", "ældre i arbejde"),
    ],
)
def test_norwegian_words_and_parts_of_compounds_become_danish(norwegian: str, danish: str) -> None:
    assert in_danish(norwegian) == danish


def test_nothing_of_danish_swedish_or_english_is_changed() -> None:
    """In the examples of the codebook, all words that people might look for are found."""
    changed = {
        word
        for end in taxonomy.load().ends
        for example in (*end.exemplars.da, *end.exemplars.sv, *end.exemplars.en)
        for word in re.findall(r"\w+", example)
        if in_danish(word) != word
    }
    assert not changed


def test_what_has_become_danish_stays_as_it_is() -> None:
    assert {word: in_danish(word) for word in DANISH.values() if in_danish(word) != word} == {}


def test_a_very_long_query_is_read_quickly() -> None:
    assert in_danish("sykkel" * 20_000).startswith("cykel")
