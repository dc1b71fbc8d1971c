"""Sentences that say what the vision is."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.languages import Language

_OPENING_WORDS = 4
_VERB_REACH = 12
"""Words of a sentence among which «er at» stands."""


def names_vision(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what the vision is: «Målbilden för år 2030 är att …»."""
    opening = " ".join(tokens[:_OPENING_WORDS])
    if _in_the_future(language.code).match(opening) and not any(t.isdigit() for t in tokens[2:]):
        return True
    if any(opening.startswith(phrase) for phrase in language.cues.vision_phrases):
        return True
    grammar, pairs = language.grammar, pairwise(tokens[:_VERB_REACH])
    said = any(verb in grammar.copulas and mark == grammar.infinitive_mark for verb, mark in pairs)
    return said and vocabulary(language.code).kind_of(tokens[0]) == "vision"


@cache
def _in_the_future(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that tells of the future as if it were there: «I 2035 er …»."""
    verbs = "|".join(languages.get(code).sentences.future)
    return re.compile(rf"(?:år|i år|i) 20[2-9]\d (?:{verbs})\b")
