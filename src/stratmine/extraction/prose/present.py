"""Measures in the present tense: «Hjemmeplejen deles op i små grupper», «Vi afskaffer …»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.prose.judgement import SHORTEST
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LONGEST = 60
_VERB_REACH = 8
"""Words of a sentence among which its verb stands."""
_LEAST_LETTERS = 4
"""Letters of a verb that tells of doing; «har», «er», «kan» tell how things are."""
_OTHERS_REACH = 7
"""Words among which another body stands as the subject."""
_EXPLETIVE = "der"
"""Opens a Danish sentence without a subject («Der etableres»), elsewhere a relative clause."""
_PARTICIPLE_REACH = 3
"""«Der bliver i år etableret …»: words after the auxiliary among which the participle stands."""
_IN_YEAR = re.compile(r"\bi\s+20\d{2}\b", re.IGNORECASE)
_YEAR = re.compile(r"20\d{2}")
_AMOUNT = re.compile(r"\d\s*(?:mio|millioner|miljoner|mkr|tkr)\b|\d{3}\s*(?:kr|kronor|kroner)\b")


def tells_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the plan does.

    Where something is promised, such a sentence is a measure if its verb is one of doing, and the
    plan's owner does it, nobody in particular (passive), or a date says when it begins.
    """
    tokens = words(sentence)
    if not SHORTEST <= len(tokens) <= _LONGEST or tokens[0] in language.grammar.backward:
        return False
    if not sentence[:1].isupper() or sentence.rstrip(' "”»’')[-1:] not in ".!":
        return False
    cues = language.cues
    if contains_phrase(sentence, cues.procedure) or set(tokens[:_OTHERS_REACH]) & set(cues.others):
        return False
    place = _deed(tokens, language)
    if place is None:
        return False
    if tokens[place].endswith("s") or tokens[place] in language.grammar.become:
        return language.actors.agent not in tokens[place + 1 : place + 3]
    dated = _dated(language.code).search(sentence)
    return dated is not None or _is_owner(tokens, place, language)


def tells_doing(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the owner does: «Vi uddanner …».

    Elsewhere such sentences describe; where activities are announced they tell them.
    """
    tokens = words(sentence)
    if len(tokens) < SHORTEST or not is_whole(sentence):
        return False
    if contains_phrase(sentence, language.cues.procedure):
        return False
    subject = tokens[0] in language.cues.owners or tokens[0].endswith(language.cues.units)
    return subject and tokens[1].endswith(("r", "s")) and len(tokens[1]) >= _LEAST_LETTERS


def is_passive_present(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what is done: «Der etableres …», «I 2026 opsættes …»."""
    grammar, verbs = language.grammar, language.cues.activity_verbs
    timed = tokens[0] in grammar.in_year and _YEAR.fullmatch(tokens[1])
    place = 1 if tokens[0] in grammar.expletives else 2 if timed else 0
    return place > 0 and tokens[place] in verbs and tokens[place].endswith("s")


def is_dated(sentence: str, language: Language) -> bool:
    """Whether a sentence has what plans have: a year to come, or an amount of money."""
    dated = _dated(language.code).search(sentence)
    return bool(dated or _IN_YEAR.search(sentence) or _AMOUNT.search(sentence))


def _deed(tokens: list[str], language: Language) -> int | None:
    """Return the place of the main verb if it is one of doing, in the present tense."""
    deeds = language.cues.activity_verbs - language.cues.describing
    stops = _stops(language.code)
    for place, word in enumerate(tokens[:_VERB_REACH]):
        if place and word in deeds and word.endswith(("r", "s")) and len(word) >= _LEAST_LETTERS:
            return place
        following = tokens[place + 1 : place + 1 + _PARTICIPLE_REACH]
        becomes = word == language.grammar.become[0]
        if becomes and any(t in deeds and t.endswith("t") for t in following):
            return place
        if word in stops and (place or word != _EXPLETIVE):
            return None
    return None


def _is_owner(tokens: list[str], place: int, language: Language) -> bool:
    """Whether the plan's owner or one of its units stands beside a verb."""
    beside = {tokens[place - 1], *tokens[place + 1 : place + 2]}
    return any(t in language.cues.owners or t.endswith(language.cues.units) for t in beside)


@cache
def _stops(code: str) -> frozenset[str]:
    """Return the words after which no verb tells what the sentence's subject does."""
    language = languages.get(code)
    modals = frozenset().union(*language.modals.commitment.values())
    return language.grammar.being | frozenset(language.modals.subordinators) | modals


@cache
def _dated(code: str) -> re.Pattern[str]:
    """Return the year in which something begins or is done: «inden udgangen af 2027»."""
    before = "|".join(map(re.escape, languages.get(code).grammar.before_year))
    return re.compile(rf"\b(?:{before})\s+(?:\w+\s+){{0,3}}?20\d{{2}}\b", re.IGNORECASE)
