from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

PLAN = """
# Plan for naboer
## Fokusområde 1: Gode naboer
Alle skal kende deres naboer.
"""


def _activities(make: MakeDocument, sentence: str) -> list[str]:
    elements = extract(make(PLAN + sentence)).elements
    return [element.text for element in elements if element.type == "activity"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi afskaffer gebyret for at låne fælleshuset.",
        "Vejfesten deles op i tre mindre fester.",
        "Der oprettes en telefonlinje for nye naboer.",
        "Foreningerne afholder et årligt torvemøde fra 2028.",
    ],
)
def test_the_present_tense_tells_measures_where_something_is_promised(
    make: MakeDocument, sentence: str
) -> None:
    assert _activities(make, sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Foreningerne afholder et årligt torvemøde.",
        "Vi bruger fælleshuset hver dag.",
        "Torvet anlægges af et privat selskab.",
        "Det afskaffer vi.",
        "Effekten måles på antallet af naboer.",
    ],
)
def test_the_present_tense_describes_otherwise(make: MakeDocument, sentence: str) -> None:
    assert _activities(make, sentence) == []


def test_the_present_tense_describes_where_nothing_is_promised(make: MakeDocument) -> None:
    strategy = extract(make("# Plan for naboer\nVejfesten deles op i tre mindre fester."))
    assert strategy.elements == ()


def test_a_date_or_an_amount_makes_the_present_tense_a_promise_anywhere(
    make: MakeDocument,
) -> None:
    for sentence in (
        "I 2027 åbner vi et nyt fælleshus ved havnen.",
        "Byrådet afsætter 2 mio. kr. årligt til nye bænke.",
        "Der bliver i 2026 etableret en legeplads.",
    ):
        (element,) = extract(make(f"# Plan for naboer\n{sentence}")).elements
        assert (element.type, element.text) == ("activity", sentence)
