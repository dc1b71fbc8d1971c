"""A table of the user, joined to municipalities by their codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import isnan
from numbers import Real
from typing import TYPE_CHECKING

from stratmine.benchmarking.names import name_key
from stratmine.benchmarking.owners import Fact, Facts, Owner
from stratmine.errors import InputError

if TYPE_CHECKING:
    import pandas as pd


def facts_of(owners: Sequence[Owner], rows: Sequence[Mapping[str, object]], on: str) -> Facts:
    """Return what a table says about each owner, by the owner's name.

    A municipality's code may be text or a number: 114 is «0114», and «0147» is «147». Bodies
    without a code are known by their name. A column ``country`` (``DK`` or ``SE``) decides
    between a Danish and a Swedish code that look alike as numbers.

    Args:
        owners: Who is compared.
        rows: The rows of the table.
        on: The column with the codes.

    Raises:
        InputError: The table has no such column, no row is about any of the owners, or two
            rows are about the same one.
    """
    found: dict[str, dict[str, Fact]] = {}
    for row in rows:
        if on not in row:
            raise InputError(
                f"the table has no column {on!r}: name the one with the codes (join(table, on=…)); "
                f"it has {', '.join(map(str, row))}"
            )
        for owner in owners:
            if not _is_about(row, on, owner):
                continue
            if owner.name in found:
                raise InputError(
                    f"two rows of the table are about {owner.name} (code {owner.code}): keep "
                    "codes as text with their leading zeros, or add a column 'country'"
                )
            found[owner.name] = {str(k): _plain(v) for k, v in row.items() if k != on}
    if not found:
        raise InputError(
            f"no row of the table is about a municipality here: column {on!r} must hold codes or "
            f"names such as {_examples(owners)}; name another column with join(table, on=…)"
        )
    return found


def rows_of(table: pd.DataFrame | Iterable[Mapping[str, object]]) -> list[Mapping[str, object]]:
    """Return the rows of a pandas frame, or of anything that yields mappings.

    Raises:
        InputError: It is something else.
    """
    to_dict = getattr(table, "to_dict", None)
    rows = list(to_dict("records") if to_dict else table)
    if isinstance(table, Mapping) or not all(isinstance(row, Mapping) for row in rows):
        raise InputError(
            "a table is a pandas frame, or a list with a mapping for each municipality, such as "
            '[{"code": "461", "population": 205_000}]'
        )
    return rows


def _is_about(row: Mapping[str, object], on: str, owner: Owner) -> bool:
    key = row[on]
    country = row.get("country")
    if country in {"DK", "SE"} and owner.country and country != owner.country:
        return False
    if isinstance(key, str):
        written = key.strip()
        if not written.isdecimal():
            return written == owner.code or name_key(written) == name_key(owner.name)
        danish = written.removeprefix("0") if len(written) == 4 else written  # noqa: PLR2004
        return (danish if owner.country == "DK" else written) == owner.code
    return owner.code is not None and owner.code.isdecimal() and key == int(owner.code)


def _plain(value: object) -> Fact:
    """Return a cell as text or number; what is missing is None."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Real):
        number = float(value)
        if isnan(number):
            return None
        return int(number) if number.is_integer() else number
    return str(value)


def _examples(owners: Sequence[Owner]) -> str:
    shown = [owner.code or owner.name for owner in owners][:3]
    return ", ".join(f"«{code}»" for code in shown)
