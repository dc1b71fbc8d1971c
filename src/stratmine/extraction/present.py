"""Measures in the present tense: «Hjemmeplejen deles op i små grupper», «Vi afskaffer …»."""

from __future__ import annotations

import re

from stratmine.extraction.wording import contains_phrase, words
from stratmine.languages import Language

_SHORTEST, _LONGEST = 4, 60
_VERB_REACH = 8
_LEAST_LETTERS = 4
_OTHERS_REACH = 7
_BACKWARD = frozenset(
    {"det", "den", "de", "dette", "detta", "denne", "denna", "disse", "dessa", "her", "här"}
)
"""Words that open a sentence about what was said before it."""
_STATES = frozenset(
    {"er", "är", "har", "bliver", "blir", "kan", "kunne", "kunde", "at", "att", "var", "blev"}
)
"""Verbs that tell how things are; what follows them is no doing of the sentence's subject."""
_EXPLETIVE = "der"
"""Opens a sentence without a subject («Der etableres»), elsewhere a relative clause."""
_BECOMING = frozenset({"bliver", "blir"})
_PARTICIPLE_REACH = 3
"""«Der bliver i år etableret …»: words after the auxiliary among which the participle stands."""
_AGENT = frozenset({"af", "av"})
_DATED = re.compile(
    r"\b(?:fra|från|inden|senest|senast|i løbet af|under|fr\.o\.m\.|primo|ultimo|frem til)\s+"
    r"(?:\w+\s+){0,3}?20\d{2}\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(r"\bi\s+20\d{2}\b", re.IGNORECASE)
_AMOUNT = re.compile(r"\d\s*(?:mio|millioner|miljoner|mkr|tkr)\b|\d{3}\s*(?:kr|kronor|kroner)\b")


def tells_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the plan does.

    Where something is promised, such a sentence is a measure if its verb is one of doing, and the
    plan's owner does it, nobody in particular (passive), or a date says when it begins.
    """
    tokens = words(sentence)
    if not _SHORTEST <= len(tokens) <= _LONGEST or tokens[0] in _BACKWARD:
        return False
    if not sentence[:1].isupper() or sentence.rstrip(' "”»’')[-1:] not in ".!":
        return False
    cues = language.cues
    if contains_phrase(sentence, cues.procedure) or set(tokens[:_OTHERS_REACH]) & set(cues.others):
        return False
    place = _deed(tokens, language)
    if place is None:
        return False
    if tokens[place].endswith("s") or tokens[place] in _BECOMING:
        return not _AGENT & set(tokens[place + 1 : place + 3])
    return _is_owner(tokens, place, language) or _DATED.search(sentence) is not None


def is_dated(sentence: str) -> bool:
    """Whether a sentence has what plans have: a year to come, or an amount of money."""
    return bool(_DATED.search(sentence) or _IN_YEAR.search(sentence) or _AMOUNT.search(sentence))


def _deed(tokens: list[str], language: Language) -> int | None:
    """Return the place of the main verb if it is one of doing, in the present tense."""
    deeds = language.cues.activity_verbs - language.cues.describing
    stops = (
        _STATES
        | set(language.modals.subordinators)
        | set().union(*language.modals.commitment.values())
    )
    for place, word in enumerate(tokens[:_VERB_REACH]):
        if place and word in deeds and word.endswith(("r", "s")) and len(word) >= _LEAST_LETTERS:
            return place
        following = tokens[place + 1 : place + 1 + _PARTICIPLE_REACH]
        if word in _BECOMING and any(t in deeds and t.endswith("t") for t in following):
            return place
        if word in stops and (place or word != _EXPLETIVE):
            return None
    return None


def _is_owner(tokens: list[str], place: int, language: Language) -> bool:
    """Whether the plan's owner or one of its units stands beside a verb."""
    beside = {tokens[place - 1], *tokens[place + 1 : place + 2]}
    return any(t in language.cues.owners or t.endswith(language.cues.units) for t in beside)
