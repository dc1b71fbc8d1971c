"""The register: 98 Danish and 290 Swedish municipalities.

Codes, names and regions are facts of the official registers: for Denmark the classification
of regions, provinces and municipalities of Statistics Denmark (Danmarks Statistik), for
Sweden the list «Län och kommuner i kodnummerordning 2023» of Statistics Sweden (SCB).
Danish codes have three digits as Statistics Denmark writes them; the same codes with a
leading zero are understood too.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from stratmine.municipalities.names import forms, normalised, without_suffix
from stratmine.schema import Country, Municipality

_FILE = Path(__file__).parent / "data" / "municipalities.csv"
_DANISH_DIGITS = 3


class Register:
    """Municipalities by code and by name.

    Args:
        municipalities: In the order in which they are listed.
    """

    def __init__(self, municipalities: Iterable[Municipality]) -> None:
        self._all = tuple(municipalities)
        self._by_code = {(m.country, m.code): m for m in self._all}
        self._by_form = {form: m for m in reversed(self._all) for form in forms(m.name)}

    def __iter__(self) -> Iterator[Municipality]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def by_code(self, code: str, country: Country | None = None) -> Municipality | None:
        """Return the municipality of a code: «0147» or «147», «0114»; None if there is none.

        Args:
            code: Three digits, or four with a leading zero, in Denmark; four in Sweden.
            country: Decides between a Danish and a Swedish code that look alike. Without it
                a code that both countries have is taken as Swedish, being written in full.
        """
        swedish = self._by_code.get(("SE", code.strip()))
        if swedish is not None and country != "DK":
            return swedish
        digits = code.strip()
        if len(digits) == _DANISH_DIGITS + 1 and digits.startswith("0"):
            digits = digits[1:]
        return self._by_code.get(("DK", digits)) if country != "SE" else None

    def by_name(self, name: str) -> Municipality | None:
        """Return the municipality of a name in any form; None if there is none.

        «Greve», «Greves», «Greve Kommune», «Greve Kommunes», «Sundsvalls kommun»,
        «Haparanda stad», «Århus».
        """
        return self.by_place(name) or self.by_place(without_suffix(name))

    def by_place(self, name: str) -> Municipality | None:
        """Return the municipality of a place name («Greve», «Greves») without «Kommune»."""
        return self._by_form.get(normalised(name))


@cache
def load_register() -> Register:
    """Return the register that comes with the library."""
    with _FILE.open(encoding="utf-8", newline="") as lines:
        return Register(Municipality.model_validate(row) for row in csv.DictReader(lines))
