"""Clauses that tell what a plan promises: «I planen foreslås, at …, og at …»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.text.series import Place, named_clauses
from stratmine.languages import Language


def reported_clauses(sentence: str, language: Language) -> list[Place]:
    """Return the places of the clauses that a word for what is said leads into."""
    opened = _reporting(language.code).search(sentence) or _meaning(language.code).match(sentence)
    if opened is None:
        return []
    rest = sentence[opened.start("clause") :]
    places = named_clauses(rest, language) or [(opened.end() - opened.start("clause"), len(rest))]
    start = opened.start("clause")
    return [trimmed(sentence, start + first, start + end) for first, end in places]


@cache
def _reporting(code: str) -> re.Pattern[str]:
    language = languages.get(code)
    said = "|".join(language.sentences.reporting)
    mark = language.grammar.infinitive_mark
    return re.compile(rf"\b(?:{said})(?: \w+)?,? (?P<clause>{mark} )", re.IGNORECASE)


@cache
def _meaning(code: str) -> re.Pattern[str]:
    """Return what leads into what the owner therefore wants: «Det betyder, at vi vil …»."""
    language = languages.get(code)
    it, mark = "|".join(sorted(language.grammar.it)), language.grammar.infinitive_mark
    means = "|".join(sorted(language.sentences.entailing))
    owner = "|".join(language.cues.owners)
    will = "|".join(sorted(language.modals.commitment["will"]))
    return re.compile(
        rf"(?:{it}) (?:{means})(?: \w+)?,? (?P<clause>{mark} )(?=(?:{owner}) (?:{will})\b)",
        re.IGNORECASE,
    )
