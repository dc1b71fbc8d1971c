"""Names of ends and themes as markup: in every language, of which the style shows one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from markupsafe import Markup

from stratmine.reporting.reasons import number
from stratmine.reporting.texts import LANGUAGES
from stratmine.reporting.view import Name

_ON_THE_MAP = 34
"""Characters of a name that the map has room for."""


def label(name: Name) -> Markup:
    """Return a name in each language that it has."""
    spans = [
        Markup('<span lang="{}" dir="auto">{}</span>').format(language, words)
        for language, words in _forms(name)
    ]
    css = "name only" if len(spans) < len(("da", "sv")) else "name en" if name.en else "name"
    return Markup('<span class="{}">{}</span>').format(css, Markup().join(spans) or "–")


def labels(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a sentence with its names as markup."""
    return {
        key: label(value) if isinstance(value, Name) else value for key, value in values.items()
    }


def decimals(figures: Mapping[str, float]) -> dict[str, Markup]:
    """Return the figures of a sentence with two decimals, as each language writes them."""
    return {
        key: label(Name(**{language: number(figure, language) for language in LANGUAGES}))
        for key, figure in figures.items()
    }


def tspans(name: Name) -> Markup:
    """Return a name for the map, shortened: one form for the readers of each language."""
    danish, swedish = name.da or name.sv, name.sv or name.da
    forms = {"da": danish, "sv": swedish, "en": name.en or danish}
    return Markup().join(
        Markup('<tspan lang="{}">{}</tspan>').format(
            language, shorten(words or "–", _ON_THE_MAP, placeholder="…")
        )
        for language, words in forms.items()
    )


def _forms(name: Name) -> Iterator[tuple[str, str]]:
    if name.en:
        yield "en", name.en
    if name.da:
        yield "da", name.da
    if name.sv:
        yield "sv", name.sv
