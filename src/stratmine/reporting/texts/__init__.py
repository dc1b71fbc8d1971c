"""The words of the interface, as data: one file a language, the same keys in each."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

from markupsafe import Markup, escape

LANGUAGES = ("da", "sv", "en")

_PLACE = re.compile(r"\{(\w+)\}")


class Texts:
    """The words of the interface in one language.

    What goes into the page is marked with its key, so that the page's script can put the
    words of another language in its place.

    Args:
        language: ``da``, ``sv`` or ``en``.
        tables: Words by key, in tables: ``text`` for sentences, others for names.
    """

    def __init__(self, language: str, tables: dict[str, dict[str, str]]) -> None:
        self.language = language
        self._tables = tables

    def text(self, key: str, **values: object) -> Markup:
        """Return a sentence with the values put in; all is escaped that is not markup."""
        parts = _PLACE.split(self._tables["text"][key])
        inside = Markup().join(
            Markup('<span data-slot="{}">{}</span>').format(part, values[part])
            if place
            else escape(part)
            for part, place in zip(parts, _alternating(len(parts)), strict=True)
        )
        return Markup('<span data-t="text.{}">{}</span>').format(key, inside)

    def name(self, table: str, key: str) -> Markup:
        """Return the name of something: a type, a kind, a status, a country, a language."""
        if key not in self._tables[table]:
            return escape(key)
        return Markup('<span data-t="{}.{}">{}</span>').format(table, key, self.plain(table, key))

    def plain(self, table: str, key: str) -> str:
        """Return words without their mark."""
        return self._tables[table][key]

    def attribute(self, name: str, key: str) -> Markup:
        """Return an attribute with words of the interface: ``aria-label``."""
        words = self.plain("text", key)
        return Markup('{0}="{1}" data-t-{0}="text.{2}"').format(name, words, key)

    def percent(self, share: float) -> Markup:
        """Return a share of 0 to 1 in percent, as the language writes it."""
        return self.text("percent", value=round(100 * share))

    def tables(self) -> dict[str, dict[str, str]]:
        """Return all words, for the page's script."""
        return self._tables


def load_texts(language: str, *, mixed: bool = False) -> Texts:
    """Load the words of a language.

    Args:
        language: ``da``, ``sv`` or ``en``.
        mixed: Whether not only municipalities are compared: table ``mixed`` has the sentences
            that then speak of others too.
    """
    content = files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(content)
    others = tables.pop("mixed")
    if mixed:
        tables["text"].update(others)
    return Texts(language, tables)


def _alternating(length: int) -> list[bool]:
    """`re.split` gives text and places in turn; the places are every second part."""
    return [bool(i % 2) for i in range(length)]
