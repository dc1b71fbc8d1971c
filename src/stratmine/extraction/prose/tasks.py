"""Sentences that give or propose a task: «Förvaltningen får i uppdrag att …»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.prose.clauses import is_subordinate
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_PLANNER = 4
"""Words between the verb of planning and the deed, who plans it."""
_NAME = r"(?:\w+[\s-]+){1,6}"
"""Who is given a task, between the two parts of the phrase."""


def by_task(sentence: str, language: Language) -> Judgement | None:
    """Judge a sentence that gives or proposes a task."""
    if gives_task(sentence, language):
        return Judgement("activity", "assignment")
    if _decided(language.code).search(sentence.lower()):
        return Judgement("activity", "decision")
    if plans_deed(sentence, language):
        return Judgement("activity", "assignment")
    proposes = _proposing(language.code).search(sentence.lower())
    return Judgement("activity", "proposal") if proposes else None


def gives_task(sentence: str, language: Language) -> bool:
    """Whether a sentence gives a task: «Det pålægges centret at …»."""
    return _giving(language.code).search(sentence.lower()) is not None


def plans_deed(sentence: str, language: Language) -> bool:
    """Whether somebody is said to plan a deed: «Centret planlægger at opføre en hal».

    «Siden viser, hvad centret planlægger at gøre» only speaks of such deeds.
    """
    tokens = words(sentence)
    said = next((i for i, t in enumerate(tokens) if t in language.sentences.planning), None)
    if said is None or is_subordinate(sentence, tokens, said, language):
        return False
    after = tokens[said + 1 : said + 2 + _PLANNER]
    mark = language.grammar.infinitive_mark
    verb = tokens[said + after.index(mark) + 2 :][:1] if mark in after else []
    return bool(verb) and verb[0] in language.cues.activity_verbs


@cache
def _giving(code: str) -> re.Pattern[str]:
    said = languages.get(code).sentences
    split = [f"{first} {_NAME}{last}" for first, last in said.split_tasks]
    return re.compile(rf"\b(?:{'|'.join([*said.tasks, *split])})\b")


@cache
def _decided(code: str) -> re.Pattern[str]:
    """Return how a sentence tells what has been decided, unless it is to have a plan."""
    language = languages.get(code)
    have, decided = "|".join(language.sentences.has), "|".join(language.sentences.decided)
    plans, mark = "|".join(language.sentences.plan_nouns), language.grammar.infinitive_mark
    return re.compile(rf"\b(?:{have}) (?:[\w-]+ ){{0,4}}(?:{decided}),? {mark} (?!.*(?:{plans})\b)")


@cache
def _proposing(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that proposes: «Arbejdsgruppen foreslår, at …»."""
    language = languages.get(code)
    verbs, mark = "|".join(language.sentences.proposing), language.grammar.infinitive_mark
    return re.compile(rf"^(?:\w+ ){{0,3}}(?:{verbs})(?: \w+)?,? {mark} ")
