"""Header rows of tables in plain text: lines that name what stands in their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.words.vocabulary import column_words

_YEAR = re.compile(r"(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?\*?")
_FIGURE = re.compile(r"\W*\d[\d.,]*\W*$|\([^()]*\)")
_LONGEST = 4
"""Words of a cell that names its column."""
_MOST_CHARACTERS = 100
"""Characters of such a cell; a longer line is not looked at, which also bounds the time."""
_FEWEST_NAMED = 2


def is_header(cells: Sequence[str]) -> bool:
    """Whether cells are a header: most name a column or a year, and one of them by its word.

    «Mått | Utfall 11 | Mål 13», «Indikator | 2019 | 2023», «Hvad | Hvem | Hvornår».
    """
    if any(len(cell.split()) > _LONGEST or cell.endswith((".", ",", ":")) for cell in cells[1:]):
        return False
    roles = [role_of(cell) for cell in cells]
    named = [role for role in roles if role is not None]
    words = [role for role in named if role != "year"]
    return len(named) >= _FEWEST_NAMED and 2 * len(named) >= len(cells) and bool(words)


def role_of(cell: str) -> str | None:
    """Return what a header cell names: an attribute, ``element``, ``year``, or nothing known."""
    text = cell.strip()
    if len(text) > _MOST_CHARACTERS:
        return None
    if _YEAR.fullmatch(text):
        return "year"
    words = " ".join(_FIGURE.sub("", text).lower().split())
    first = words.split(" ", 1)[0]
    return column_words().get(words) or column_words().get(first)
