"""Measures in the present tense: «Hjemmeplejen deles op i små grupper», «Vi afskaffer …».

Such a sentence may as well describe how things are. What speaks for a measure and what against is
weighed: each sign adds its weight, and their sum says how likely it is (logistic regression).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from stratmine.extraction.prose.done import tells_figure
from stratmine.extraction.prose.judge import is_of_others
from stratmine.extraction.prose.judgement import SHORTEST, Judgement
from stratmine.extraction.prose.main_verb import MainVerb, main_verb
from stratmine.extraction.prose.plan_talk import sets_goals, tells_of_parts
from stratmine.extraction.prose.signs import Setting, signs
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

BIAS = -1.66
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "after a goal": 1.47,
        "right after activity": 1.36,
        "in a year": 1.34,
        "begins": 1.19,
        "with others": 1.08,
        "makes something": 1.05,
        "under measures": 1.04,
        "verb: deed done to": 0.88,
        "for all": 0.75,
        "verb: deed": 0.70,
        "verb: other": 0.62,
        "right after goal": 0.59,
        "a number": 0.57,
        "names something new": 0.56,
        "opens with an article": 0.49,
        "we do it": 0.48,
        "a unit does it": 0.28,
        "in a council case": 0.23,
        "a share": -0.01,
        "verb: light done to": -0.07,
        "verb: gets": -0.24,
        "verb: light": -0.38,
        "as usual": -0.39,
        "negated": -0.47,
        "in the past": -0.50,
        "verb: described": -0.76,
        "verb: describing": -0.78,
        "under nothing": -0.83,
        "points back": -0.89,
    }
)
"""What each sign of `signs` adds, as `perf/present_tense.py` measures it on annotated texts."""

PRESENT_TENSE = ("present tense", "present tense, few signs")
"""Evidence of measures told so: quite sure, and less so."""

_LIKELY, _SURE = 0.5, 0.7
"""Likelihoods from which a sentence is taken for a measure, and from which that is quite sure."""
_LONGEST = 60
_LONGEST_SUBJECT = 8
"""Words before a verb that name the plan that does it."""


def by_present_tense(sentence: str, setting: Setting, language: Language) -> Judgement | None:
    """Return the judgement of a sentence that tells in the present tense what is done."""
    likely = likelihood(found_signs(sentence, setting, language))
    if likely < _LIKELY:
        return None
    return Judgement("activity", PRESENT_TENSE[likely < _SURE])


def likelihood(found: frozenset[str]) -> float:
    """Return how likely a sentence with some signs is to tell a measure; 0 if it has none."""
    return 1 / (1 + math.exp(-BIAS - sum(WEIGHTS[sign] for sign in found))) if found else 0.0


def found_signs(sentence: str, setting: Setting, language: Language) -> frozenset[str]:
    """Return the signs of a sentence; none if it cannot tell a measure in the present tense.

    It cannot if it is cut off, has no verb of doing, or tells of what is done on some condition, of
    procedure, figures, the plan itself or other bodies.
    """
    tokens = words(sentence)
    if not SHORTEST <= len(tokens) <= _LONGEST or not is_whole(sentence, language):
        return frozenset()
    if tokens[0] in language.sentences.conditions:
        return frozenset()
    verb = main_verb(sentence, language)
    past = not set(tokens).isdisjoint(language.times.past)
    begins = None if past else contains_phrase(sentence, language.telling.begins)
    if verb.kind == "modal" or not (verb.tells_deed or begins):
        return frozenset()
    described = verb.holds_clause(language) or verb.has_agent(language) or verb.denied(language)
    if described or _of_plan(verb, language) or _tells_else(sentence, tokens, language):
        return frozenset()
    return frozenset(signs(sentence, verb, begins, setting, language))


def tells_deed(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense that something is done, be it described."""
    tokens = words(sentence)
    if not SHORTEST <= len(tokens) <= _LONGEST or not is_whole(sentence, language):
        return False
    if main_verb(sentence, language).kind not in {"deed", "deed done to"}:
        return False
    procedure = contains_phrase(sentence, language.cues.procedure)
    return procedure is None and not is_of_others(tokens, language)


def _of_plan(verb: MainVerb, language: Language) -> bool:
    """Whether a plan does it, by its name: «Trafikplan 2026-2030 udstikker …», «Den nye politik …».

    What a plan is done to («En trafikplan udarbejdes») may be a measure.
    """
    subject = [token for token in verb.tokens[: max(0, verb.place)] if not token[0].isdigit()]
    named = 0 < len(subject) <= _LONGEST_SUBJECT and not verb.passive
    return named and subject[-1].endswith(language.sentences.plan_nouns)


def _tells_else(sentence: str, tokens: list[str], language: Language) -> bool:
    """Whether a sentence tells of procedure, figures, the plan itself or other bodies."""
    if sentence.rstrip(' "”»’)')[-1:] not in ".!" or tokens[0].endswith(language.cues.plans):
        return True
    if " ".join(tokens[:2]) in language.grammar.means:
        return True
    if tells_figure(tokens, language) or is_of_others(tokens, language):
        return True
    if tells_of_parts(sentence, tokens, language) or sets_goals(sentence, language):
        return True
    reports = any(token.endswith(language.deeds.reports) for token in tokens)
    return reports or contains_phrase(sentence, language.cues.procedure) is not None
