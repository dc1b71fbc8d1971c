"""Lists whose items open with when something is done: «Maj 2031: Tælling»."""

from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.reading.dated_items import opening_time

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


def _dated(make: MakeDocument, plan: str, language: str) -> list[tuple[str, str | None]]:
    measures = extract(make(plan, language)).of_type("activity")
    return [(e.text, e.deadline.text if e.deadline else None) for e in measures]


@pytest.mark.parametrize(
    ("plan", "language", "measures"),
    [
        (
            "# Dam\nMål 1: Flere frøer.\n- 2031: En bro af sten\n- 2032: Siv langs hele bredden",
            "da",
            [("En bro af sten", "2031"), ("Siv langs hele bredden", "2032")],
        ),
        (
            "# Dam\nMål 1: Flere frøer.\nDet sker:\n- maj 2031 Bro af sten\n- juni 2032 Siv i dam",
            "da",
            [("Bro af sten", "maj 2031"), ("Siv i dam", "juni 2032")],
        ),
        (
            "# Dam\n## Milepæle\n- Maj 2031: Broen er tegnet\n- Juni 2032: Sivene er plantet",
            "da",
            [("Broen er tegnet", "Maj 2031"), ("Sivene er plantet", "Juni 2032")],
        ),
        (
            "# Damm\n## Milstolpar\n- Maj 2031: Bron är ritad\n- Juni 2032: Vassen är planterad",
            "sv",
            [("Bron är ritad", "Maj 2031"), ("Vassen är planterad", "Juni 2032")],
        ),
        (
            "# Dam\n## Årets gang\nMaj: Bro af sten.\nJuni: Siv langs bredden.\nVi mødes ofte.",
            "da",
            [("Bro af sten.", "Maj"), ("Siv langs bredden.", "Juni")],
        ),
        (
            "# Damm\n## Årets gång\nMaj: Bro av sten.\nJuni: Vass vid stranden.\nVi ses ofta.",
            "sv",
            [("Bro av sten.", "Maj"), ("Vass vid stranden.", "Juni")],
        ),
        (
            "# Dam\n## Aktiviteter\n- 2031-2032: Bygge en bro\n- Plante siv ved bredden",
            "da",
            [("Bygge en bro", "2031-2032"), ("Plante siv ved bredden", None)],
        ),
    ],
)
def test_the_time_that_opens_a_measure_says_when(
    make: MakeDocument, plan: str, language: str, measures: list[tuple[str, str | None]]
) -> None:
    assert _dated(make, plan, language) == measures


def test_when_the_plan_is_dealt_with_is_no_measure(make: MakeDocument) -> None:
    plan = "# Dam\nMål 1: Flere frøer.\nDet sker sådan her:\n- maj 2031: Høring\n- juni 2031: Møde"
    assert _dated(make, plan, "da") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Broen bygges i maj 2031", DA),
        ("2031 nye frøer i dammen", DA),
        ("20 nya broar: sten och trä", SV),
        ("Bro: sten og træ", DA),
        ("Maj Hansen: sten og træ", DA),
    ],
)
def test_other_items_open_with_no_time(text: str, language: languages.Language) -> None:
    assert opening_time(text, language).time == ""
