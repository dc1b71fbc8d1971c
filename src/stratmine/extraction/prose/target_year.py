"""States that a plan reaches in its last year: «I 2035 er åen ren, og alle har en have»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.prose.judge import is_of_others
from stratmine.extraction.prose.judgement import SHORTEST
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.text.openings import tells_past
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_LONGEST = 45
_VERB_REACH = 12
"""Words of a sentence among which its verb stands."""
_LEAST_CLAUSE = 4
"""Words of a clause that states something of its own."""


def tells_state_by(sentence: str, year: int | None, language: Language) -> bool:
    """Whether a sentence tells in the present tense what is so in the last year of the plan.

    Args:
        sentence: A sentence.
        year: The last year that the plan's title names.
        language: Its language.
    """
    tokens = words(sentence)
    if year is None or not SHORTEST <= len(tokens) <= _LONGEST or not is_whole(sentence, language):
        return False
    named = [int(match["year"]) for match in _in_year(language.code).finditer(sentence)]
    if not named or max(named) < year or tells_past(sentence, language):
        return False
    if contains_phrase(sentence, language.cues.procedure) or is_of_others(tokens, language):
        return False
    if tokens[0].endswith(language.cues.plans) or language.leads.national & set(tokens):
        return False
    verb = main_verb(sentence, language)
    return verb.place >= 0 and _is_present(verb.tokens[verb.place], language)


def joint_states(sentence: str, language: Language) -> list[Place]:
    """Return the places of the states that a sentence tells one after the other."""
    cuts = [(0, 0)]
    for joint in _joint(language.code).finditer(sentence):
        before, after = sentence[cuts[-1][1] : joint.start()], sentence[joint.end() :]
        told = any(_is_present(token, language) for token in words(after)[:_VERB_REACH])
        if told and min(word_count(before), word_count(after)) >= _LEAST_CLAUSE:
            cuts.append(joint.span())
    end = len(sentence.rstrip(" ."))
    return [(one[1], following[0]) for one, following in pairwise([*cuts, (end, end)])]


def _is_present(token: str, language: Language) -> bool:
    verbs = language.cues.goal_verbs | language.modals.commitment["may"]
    return token in language.sentences.future or (token in verbs and token.endswith(("r", "n")))


@cache
def _in_year(code: str) -> re.Pattern[str]:
    """Return a year as the time of a state: «i 2035», «senest 2035»."""
    grammar, since = languages.get(code).grammar, languages.get(code).times.since
    times = {*grammar.in_year, *grammar.by_year, "år"} - set(since)
    before = "|".join(sorted(times, key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:{before})\s+(?P<year>20\d\d)\b", re.IGNORECASE)


@cache
def _joint(code: str) -> re.Pattern[str]:
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(rf", (?:{joined}) ")
