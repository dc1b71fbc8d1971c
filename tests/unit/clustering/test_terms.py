from __future__ import annotations

import pytest

from stratmine.clustering.terms import Background, Vocabulary
from stratmine.nlp import tagged


def terms(word: str, language: str, *corpus: str) -> frozenset[str]:
    read = tagged([*corpus, word], language)
    return Vocabulary(read, language).terms(read[-1][0])


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("da", "skolen", "skolerne"),
        ("da", "mænd", "manden"),
        ("sv", "gäster", "gästerna"),
        ("sv", "böcker", "boken"),
    ],
)
def test_inflected_forms_share_a_term(language: str, a: str, b: str) -> None:
    assert terms(a, language) & terms(b, language)


@pytest.mark.parametrize(
    ("language", "compound", "part"),
    [
        ("da", "læreplads", "plads"),
        ("da", "skolevej", "vej"),
        ("sv", "arbetsplats", "plats"),
        ("sv", "skolgård", "gård"),
    ],
)
def test_compounds_share_a_term_with_their_parts(language: str, compound: str, part: str) -> None:
    corpus = ("skole vej plads", "skola gård plats arbete")[language == "sv"]
    assert terms(compound, language, corpus) & terms(part, language, corpus)


def test_a_compound_of_unknown_parts_is_one_word() -> None:
    assert not any(term.startswith("gro") for term in terms("frobozzgrox", "da"))


def test_words_that_every_plan_is_full_of_say_nothing() -> None:
    assert not terms("kommunen", "da")
    assert not terms("ska", "sv")


def test_what_a_group_says_and_others_do_not_weighs_most() -> None:
    forest, school, child = (frozenset({word}) for word in ("forest", "school", "child"))
    background = Background([forest | child, forest, school | child, school | child, child])
    weights = background.weights([forest | child, forest], {})
    assert weights["forest"] > weights["child"]
    guided = background.weights([forest | child, forest | child], {"child": 1.0})
    assert guided["child"] > guided["forest"]


def test_weights_of_a_group_without_words_are_none() -> None:
    assert Background([]).weights([frozenset()], {}) == {}


def test_long_words_are_not_parted() -> None:
    assert len(terms("skole" * 200, "da", "skole")) <= 2
