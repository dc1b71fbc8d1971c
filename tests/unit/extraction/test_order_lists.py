"""Lists of infinitives that lost their bullets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("code", "lead", "orders", "after"),
    [
        (
            "da",
            "Kommunen skal:",
            ["Bygge flere broer ved åen", "Aktivt arbejde med stierne", "Plante nye træer"],
            "Åen løber gennem byen.",
        ),
        (
            "sv",
            "Kommunen ska:",
            ["Bygga fler broar vid ån", "Aktivt arbeta med stigarna", "Plantera nya träd"],
            "Ån rinner genom staden.",
        ),
    ],
)
def test_infinitives_with_a_capital_after_a_colon_are_a_list(
    found: Found, code: str, lead: str, orders: list[str], after: str
) -> None:
    plan = f"# Åplan\n## Broer\nDet er på tide. {lead} {' '.join(orders)} {after}"
    assert [text for _, text in found(plan, code)] == orders


def test_names_after_a_colon_are_no_such_list(found: Found) -> None:
    plan = "# Åplan\nKommunen skal: Bygge broer i Sandby og Nørre Aaby og Sønder Omme hvert år."
    assert len(found(plan, "da")) <= 1


@pytest.mark.parametrize("code", ["da", "sv"])
def test_a_line_with_a_code_says_what_the_heading_over_it_is(found: Found, code: str) -> None:
    label = {"da": "Delmål", "sv": "Delmål"}[code]
    plan = f"# Natur\n## Blommor vid vägen\n{label} MP2. 1\nÄngarna klipps varje år."
    assert found(plan, code)[:1] == [("goal", "Blommor vid vägen")]
