from collections.abc import Callable

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.attributes.budget import find_budget, read_budget
from stratmine.schema import ParsedDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("text", "language", "printed", "amount", "currency"),
    [
        ("Der afsættes 5 mio. kr. til arbejdet", DA, "5 mio. kr.", 5_000_000, "DKK"),
        ("Nyt udstyr (300.000 kr.)", DA, "300.000 kr.", 300_000, "DKK"),
        ("Budget: 300 tkr per år", SV, "300 tkr", 300_000, "SEK"),
        ("Kostnad 1,5 miljoner kronor", SV, "1,5 miljoner kronor", 1_500_000, "SEK"),
        ("Projektet finansieras med 2 mkr", SV, "2 mkr", 2_000_000, "SEK"),
        ("EU-stödet är ett bidrag om 40 000 euro", SV, "40 000 euro", 40_000, "EUR"),
    ],
)
def test_money_that_is_set_aside(
    text: str, language: languages.Language, printed: str, amount: float, currency: str
) -> None:
    budget = find_budget(text, language)
    assert budget is not None
    assert (budget.text, budget.amount, budget.currency) == (printed, amount, currency)


def test_other_money_is_no_budget() -> None:
    assert find_budget("Opfølgningen viste et merforbrug på 7,9 mio. kr.", DA) is None
    assert find_budget("Klimakrav i alle udbud over 500.000 kr.", DA, doing=True) is None
    assert find_budget("Greve Kommune brugte 8.149 kr. pr. borger", DA) is None


def test_in_a_doing_any_amount_is_its_cost() -> None:
    budget = find_budget("Energirenovering af skoler for 48 mio. kr.", DA, doing=True)
    assert budget is not None
    assert budget.amount == 48_000_000


def test_a_cell_with_a_bare_number_has_no_amount() -> None:
    cell = read_budget("250", SV)
    assert cell is not None
    assert (cell.text, cell.amount) == ("250", None)


@pytest.mark.parametrize(
    ("item", "name", "amount"),
    [
        ("Nyt tag på hallen – 0,4 mio. kr.", "Nyt tag på hallen", 400_000),
        ("Nyt tag på hallen 0,4 mio. kr.", "Nyt tag på hallen", 400_000),
        ("Kursus i førstehjælp (250.000 kr.)", "Kursus i førstehjælp", 250_000),
        ("Søge fonde om 5 mio. kr.", "Søge fonde om 5 mio. kr.", 5_000_000),
        ("Bygge broen for 2 mio. kr.", "Bygge broen for 2 mio. kr.", 2_000_000),
    ],
)
def test_a_cost_after_a_measure_is_no_part_of_its_name(
    make: Callable[..., ParsedDocument], item: str, name: str, amount: float
) -> None:
    element = extract(make(f"# Hallen\n## Indsatser i 2026\n- {item}")).elements[-1]
    assert element.text == name
    assert element.budget is not None
    assert element.budget.amount == amount
