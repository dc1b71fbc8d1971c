"""Clauses that tell what a plan promises: «I planen foreslås, at …, og at …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.text.patterns import Guarded, guarded
from stratmine.extraction.text.series import Place, named_clauses
from stratmine.languages import Language


def reported_clauses(sentence: str, language: Language) -> list[Place]:
    """Return the places of the clauses that a word for what is said leads into."""
    opened = _reporting(language.code).search(sentence) or _meaning(language.code).match(sentence)
    return _clauses(opened, sentence, language)


def decided_clauses(sentence: str, language: Language) -> list[Place]:
    """Return the places of the clauses that tell what was decided: «Rådet besluttede, at …»."""
    return _clauses(_deciding(language.code).search(sentence), sentence, language)


def _clauses(opened: re.Match[str] | None, sentence: str, language: Language) -> list[Place]:
    if opened is None:
        return []
    start = opened.start("clause")
    rest = sentence[start:]
    places = named_clauses(rest, language) or [(opened.end() - start, len(rest))]
    return [trimmed(sentence, start + first, start + end) for first, end in places]


@cache
def _reporting(code: str) -> Guarded:
    said = languages.get(code).sentences
    units = "|".join(sorted(set(languages.get(code).cues.units)))
    proposed = rf"(?:{'|'.join(said.proposing)}) \w*(?:{units})"
    leading = _leading(code, [*said.reporting, proposed])
    return guarded(leading, (*said.reporting, *said.proposing))


@cache
def _deciding(code: str) -> Guarded:
    resolved = languages.get(code).sentences.resolved
    return guarded(_leading(code, resolved), resolved)


def _leading(code: str, said: Sequence[str]) -> str:
    """Return a pattern for words for what is said, with the mark of the clause after them."""
    mark = languages.get(code).grammar.infinitive_mark
    return rf"\b(?:{'|'.join(said)})(?: \w+)?,? (?P<clause>{mark} )"


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
