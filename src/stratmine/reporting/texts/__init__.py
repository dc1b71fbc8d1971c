"""The words of the interface, as data: one file a language, the same keys in each."""

from __future__ import annotations

import tomllib
from importlib.resources import files


class Texts:
    """The words of the interface in one language.

    Args:
        language: ``da``, ``sv`` or ``en``.
        tables: Words by key, in tables: ``text`` for sentences, others for names.
    """

    def __init__(self, language: str, tables: dict[str, dict[str, str]]) -> None:
        self.language = language
        self._tables = tables

    def text(self, key: str, **values: str | float) -> str:
        """Return a sentence with the values put in."""
        return self._tables["text"][key].format(**values)

    def name(self, table: str, key: str) -> str:
        """Return the name of something: a type, a kind, a status, a country, a language."""
        return self._tables[table].get(key, key)

    def percent(self, share: float) -> str:
        """Return a share of 0 to 1 in percent, as the language writes it."""
        return self.text("percent", value=round(100 * share))


def load_texts(language: str) -> Texts:
    """Load the words of a language: ``da``, ``sv`` or ``en``."""
    content = files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return Texts(language, tomllib.loads(content))
