"""A language's announcing words, arranged for looking them up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from stratmine import languages
from stratmine.extraction.text.phrases import Phrases
from stratmine.languages import Language
from stratmine.schema import ElementKind

SHORTEST_STEM = 2
"""Letters that a compound has before its announcing end («miljö-mål»)."""

_REMEMBERED = 8192
"""Words whose kind is kept: each is looked up many times while a document is read."""

LONG_WORD = 10
"""Letters from which a word is told in spite of a letter too many («fokustområde»)."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Announcing words of a language by how they are looked up.

    Attributes:
        exact: Whole words to the kind that they announce.
        phrases: Phrases of several words to the kind that they announce.
        ordered: The phrases, longest first.
        endings: Ends of compounds to the kind that they announce, longest first.
        ends: The ends of compounds.
        whole: Words that announce only as the whole heading.
        numbered: Words that announce only with a number after them.
        never: Words, also as ends of compounds, that end like an announcing word and are none.
        background: Words and phrases of headings over text without elements.
        columns: Words of columns and labels to what they hold.
    """

    exact: dict[str, ElementKind]
    phrases: dict[str, ElementKind]
    ordered: Phrases
    endings: tuple[tuple[str, ElementKind], ...]
    ends: tuple[str, ...]
    whole: dict[str, ElementKind]
    numbered: dict[str, ElementKind]
    never: tuple[str, ...]
    background: frozenset[str]
    columns: dict[str, str]

    def kind_of(self, word: str) -> ElementKind | None:
        """Return the kind that a single lower-case word announces."""
        return _remembered(self, word)

    def look_up(self, word: str) -> ElementKind | None:
        """Look a word up: whole, by its end, or with a letter too many."""
        if word in self.exact:
            return self.exact[word]
        if word.endswith(self.never):
            return None
        for ending, kind in self.endings if word.endswith(self.ends) else ():
            if word.endswith(ending) and len(word) >= len(ending) + SHORTEST_STEM:
                return kind
        return self._misprinted(word)

    def _misprinted(self, word: str) -> ElementKind | None:
        if len(word) <= LONG_WORD:
            return None
        shorter = (word[:i] + word[i + 1 :] for i in range(len(word)))
        return next((self.exact[known] for known in shorter if known in self.exact), None)

    def column_of(self, text: str) -> str | None:
        """Return what a column header or label says that its column holds.

        The first announcing word of the header decides: «Ansvarlig enhed», «Tidsplan 2024».
        """
        folded = " ".join(re.findall(r"\w+", text.lower()))
        if folded in self.columns:
            return self.columns[folded]
        for word in folded.split():
            if word in self.columns:
                return self.columns[word]
        return None


@lru_cache(_REMEMBERED)
def _remembered(lexicon: Vocabulary, word: str) -> ElementKind | None:
    return lexicon.look_up(word)


@cache
def vocabulary(code: str) -> Vocabulary:
    """Return the vocabulary of a language by its code."""
    return _arrange(languages.get(code))


def _arrange(language: Language) -> Vocabulary:
    exact: dict[str, ElementKind] = {}
    phrases: dict[str, ElementKind] = {}
    endings: list[tuple[str, ElementKind]] = []
    whole: dict[str, ElementKind] = {}
    numbered: dict[str, ElementKind] = {}
    never: set[str] = set()
    for kind, entries in language.headings.elements.items():
        for entry in entries:
            if entry.startswith("!"):
                never.add(entry[1:])
            elif entry.startswith("="):
                whole[entry[1:]] = kind
            elif entry.startswith("#"):
                numbered[entry[1:]] = kind
            elif entry.startswith("-"):
                endings.append((entry[1:], kind))
            elif " " in entry:
                phrases[entry] = kind
            else:
                exact.setdefault(entry, kind)
    columns = {w: name for name, ws in language.headings.columns.items() for w in ws}
    return Vocabulary(
        exact=exact,
        phrases=phrases,
        ordered=Phrases(sorted(phrases, key=lambda phrase: -len(phrase))),
        endings=tuple(sorted(endings, key=lambda pair: -len(pair[0]))),
        ends=tuple(ending for ending, _ in endings),
        whole=whole,
        numbered=numbered,
        never=tuple(sorted(never)),
        background=frozenset(language.headings.background),
        columns=columns,
    )
