"""Whether a sentence says something by itself: it is whole, and not about what stands before it."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_CUT_AT_NUMBER = re.compile(r"[^\W\d]{3,} \d\.$")
"""How a sentence ends that a list's or chapter's number has cut: «… material och beläggning 3.»."""


def is_whole(sentence: str, language: Language) -> bool:
    """Whether a sentence is printed from its capital to its point, not cut by the layout.

    A number after «klasse» ends it; one after another word is that of the next chapter.
    """
    if sentence[:1] in '"”“«»' and sentence.rstrip(". ")[-1:] in '"”“«»':
        return False
    ends_with_number = sentence[-2:-1].isdigit() and _CUT_AT_NUMBER.search(sentence)
    if ends_with_number and words(sentence)[-2] not in language.grammar.numbered:
        return False
    first = sentence.lstrip("\"”»“«'’(–—- ")[:1]
    return not first.islower() and sentence.rstrip(" \"”»“«'’)")[-1:] in ".!;"


def points_back(sentence: str, language: Language) -> bool:
    """Whether a sentence has as its subject what was said before it.

    «Det skal være lettere at …» states an end of its own; «Og det skal ske ved …» does not.
    """
    sentence = _joining(language.code).sub("", sentence)
    back = _back_reference(language.code).match(sentence)
    own = back and (
        _state_to_reach(language.code).match(sentence) or has_expletive(sentence, language)
    )
    return bool(back) and not own


def has_expletive(sentence: str, language: Language) -> bool:
    """Whether what is done to something stands after its verb: «Det ska byggas en hall»."""
    return _expletive(language.code).match(sentence) is not None


@cache
def _back_reference(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that points back.

    «Det» and «de» do so unless a relative clause or a describing adjective follows them: «De som
    flytter hit …», «Det gode liv …».
    """
    language = languages.get(code)
    modals = {m for group in language.modals.commitment.values() for m in group}
    no_adjective = "|".join(sorted(m for m in modals if m[-1] in "ae" and " " not in m))
    relative = "|".join(language.grammar.relative)
    return re.compile(
        rf"^(?:{'|'.join(language.grammar.back_references)}"
        rf"|(?:det|de)(?! (?:\w+,? )?(?:{relative})\b)(?! (?!(?:{no_adjective}) )\w+[ae] \w))\b",
        re.IGNORECASE,
    )


@cache
def _joining(code: str) -> re.Pattern[str]:
    """Return a conjunction that opens a sentence: «Og det skal …», «Men de skal …»."""
    grammar = languages.get(code).grammar
    return re.compile(rf"^(?:{'|'.join([*grammar.conjunctions, grammar.but])}) ", re.IGNORECASE)


@cache
def _expletive(code: str) -> re.Pattern[str]:
    """Return how a sentence opens whose subject follows its passive verb."""
    language = languages.get(code)
    commitment = language.modals.commitment
    modals = "|".join(sorted(commitment["must"] | commitment["should"]))
    particles = "|".join(sorted(language.telling.particles))
    fresh = "|".join([*language.grammar.articles, *sorted(language.telling.fresh)])
    return re.compile(rf"^det (?:{modals}) \w+s (?:(?:{particles}) )?(?:{fresh})\b", re.IGNORECASE)


@cache
def _state_to_reach(code: str) -> re.Pattern[str]:
    language = languages.get(code)
    commitment = language.modals.commitment
    modals = "|".join(sorted(commitment["must"] | commitment["should"]))
    be = "|".join(language.grammar.be)
    shown = "|".join(language.grammar.shown)
    return re.compile(
        rf"^det (?:{modals}) (?:\w+ )?(?:{shown})\b"
        rf"|^det (?:{modals}) (?:\w+ )?(?:{be}) (?:\w+ ){{0,2}}?\w+(?:t|ere|are|re)\b",
        re.IGNORECASE,
    )
