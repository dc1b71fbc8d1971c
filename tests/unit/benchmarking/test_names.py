from __future__ import annotations

import pytest

from stratmine.benchmarking.names import find_name
from stratmine.errors import UnknownMunicipalityError

NAMES = (
    "Helsingør Kommune",
    "Københavns Kommune",
    "Malmö stad",
    "Borås Stad",
    "Aabenraa Kommune",
    "Falun",
    "Ekbys kommun",
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Helsingør", "Helsingør Kommune"),
        ("HELSINGØR KOMMUNE", "Helsingør Kommune"),
        ("Helsingör", "Helsingør Kommune"),
        ("København", "Københavns Kommune"),
        ("Malmö", "Malmö stad"),
        ("Malmö kommun", "Malmö stad"),
        ("borås", "Borås Stad"),
        ("Falu kommun", "Falun"),
        ("Ekby", "Ekbys kommun"),
        ("Åbenrå", "Aabenraa Kommune"),
    ],
)
def test_names_are_matched_forgivingly(written: str, meant: str) -> None:
    assert find_name(written, NAMES) == meant


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownMunicipalityError, match="did you mean Helsingør Kommune"):
        find_name("Hilsingør", NAMES)


def test_a_name_like_none_is_answered_with_some_that_are_there() -> None:
    with pytest.raises(UnknownMunicipalityError, match="Malmö stad"):
        find_name("Xyz", NAMES)
