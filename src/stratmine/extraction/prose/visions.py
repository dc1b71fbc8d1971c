"""Sentences that say what the vision is."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_OPENING_WORDS = 4
_NOUN_REACH = 4
"""Words of a sentence among which its subject stands: «Den overordnede vision …»."""
_LEAST_SLOGAN = 3
"""Words of a vision in quotation marks; fewer are the name of one."""
_LEAST_HELD = 4
"""Words of a vision that a plan is said to hold."""
_SLOGAN_REACH = 6
"""Words between the word for a vision and its words in quotation marks."""
_VERB_REACH = 12
"""Words of a sentence among which «er at» stands."""


def names_vision(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what the vision is: «Målbilden för år 2030 är att …»."""
    opening = " ".join(tokens[:_OPENING_WORDS])
    if _in_the_future(language.code).match(opening) and not any(t.isdigit() for t in tokens[2:]):
        return True
    grammar, pairs = language.grammar, list(pairwise(tokens[:_VERB_REACH]))
    if any(opening.startswith(phrase) for phrase in language.cues.vision_phrases):
        told = language.sentences.vision_told
        return not any(verb in grammar.copulas and word in told for verb, word in pairs)
    mark = grammar.infinitive_mark
    if mark not in tokens[: _VERB_REACH + 1]:
        return False
    said = any(verb in _saying(language) and after == mark for verb, after in pairs)
    about = contains_phrase(" ".join(tokens[:_VERB_REACH]), language.sentences.about)
    said = said or about is not None
    kind_of = vocabulary(language.code).kind_of
    if tokens[0] in grammar.it and tokens[1] in grammar.copulas:
        # «Det er byrådets vision, at …»
        near = pairs[: _NOUN_REACH + 1]
        return any(b == mark and kind_of(a) == "vision" for a, b in near)
    return said and any(kind_of(token) == "vision" for token in tokens[:_NOUN_REACH])


def _saying(language: Language) -> frozenset[str]:
    """Return the verbs between the word for a vision and its words."""
    return language.grammar.copulas | language.sentences.sounding


def slogan_in(sentence: str, language: Language) -> tuple[int, int] | None:
    """Return the place of the words that a sentence quotes as the vision: «visionen «Mere sol»».

    That of an earlier vision is none, nor is a mere name, nor one that something else is fitted to.
    """
    held = _held(language.code).search(sentence)
    if held is not None and len(words(held["vision"])) >= _LEAST_HELD:
        return held.span("vision")
    named = _slogan(language.code).search(sentence)
    others = language.sentences.former | language.sentences.fitting
    if named is None or set(words(sentence[: named.end()])) & others:
        return None
    if len(words(named["slogan"])) < _LEAST_SLOGAN:
        return None
    return named.span("slogan")


@cache
def _held(code: str) -> re.Pattern[str]:
    """Return what a plan holds as its vision: «Planen bygger på en vision om grønne gader»."""
    language = languages.get(code)
    said, mark = language.sentences, language.grammar.infinitive_mark
    holds, nouns = "|".join(said.holding), "|".join(said.vision_nouns)
    return re.compile(
        rf"\b(?:{holds})\s+(?:\w+\s+){{0,2}}(?:{nouns})(?:\s+om,?\s+(?:{mark}\s+)?|,?\s+{mark}\s+)"
        rf"(?P<vision>[^.]+?)(?=,?\s+(?:{'|'.join(said.ends_clause)})\b|[.]|$)"
    )


@cache
def _in_the_future(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that tells of the future as if it were there: «2035 är …»."""
    verbs = "|".join(languages.get(code).sentences.future)
    return re.compile(rf"(?:(?:år|i år|i) )?20[2-9]\d (?:{verbs})\b")


@cache
def _slogan(code: str) -> re.Pattern[str]:
    """Return a quotation a few words after the word for a vision."""
    nouns = "|".join(languages.get(code).sentences.vision_nouns)
    return re.compile(
        rf"\b(?i:{nouns}):?\s+(?:[\w-]+[,:]?\s+){{0,{_SLOGAN_REACH}}}?"
        r"[\"”“»«](?P<slogan>[^\"”“»«]{8,150})[\"”“»«]"
    )
