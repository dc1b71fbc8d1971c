"""Languages as data: one folder each, with the same files."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

from stratmine.languages.model import (
    Actors,
    Cues,
    Headings,
    Imprint,
    Language,
    Modals,
)
from stratmine.languages.quantities import Times, Units

SUPPORTED = ("da", "sv")
"""Codes of the languages that have a folder here."""

__all__ = [
    "SUPPORTED",
    "Actors",
    "Cues",
    "Headings",
    "Imprint",
    "Language",
    "Modals",
    "Times",
    "Units",
    "get",
]


@cache
def get(code: str) -> Language:
    """Return a language by its code.

    Raises:
        KeyError: There is no folder for that language.
    """
    if code not in SUPPORTED:
        raise KeyError(code)
    return cast("Language", import_module(f"stratmine.languages.{code}").LANGUAGE)
