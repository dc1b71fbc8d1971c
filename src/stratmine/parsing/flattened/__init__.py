"""Text whose headings, numbers and bullets have run together in one line."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.drafts import Draft


def is_flattened(lines: Sequence[str]) -> bool:
    """stub."""
    return False


def unflatten(lines: Sequence[tuple[str, int | None]], title: str | None) -> list[Draft]:
    """stub."""
    return []
