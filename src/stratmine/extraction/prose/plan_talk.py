"""Sentences about the plan itself, or about any plan or goal."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.languages import Language

_LONGEST_SUBJECT = 6
"""Words before the modal verb of a sentence about a plan or goal."""

_NEAR = 3
"""Words after the modal verb among which its own verb stands."""

_SET = frozenset({"goal", "indicator"})
"""What a plan sets: what they are to be is no goal."""

_COUNTED = _SET | {"focus_area"}
"""Parts that a plan counts when it speaks of itself; measures are counted by what they do, too."""


def tells_of_plans(tokens: list[str], modal: int, language: Language) -> bool:
    """Whether a sentence says what the plan, or any plan or goal, is to be or is for.

    Args:
        tokens: Its words.
        modal: The place of its modal verb.
        language: Its language.
    """
    before = [token for token in tokens[:modal] if not token.isdigit()]
    subject, after = before[-1] if before else "", tokens[modal + 1 : modal + 2]
    joined = tokens[modal + 3 : modal + 4]
    # «skal Børne- og Ungepolitikken …»
    coupled = joined if tokens[modal + 2 : modal + 3] == [language.grammar.conjunctions[0]] else []
    if any(token.endswith(language.cues.plans) for token in (subject, *after, *coupled)):
        return True
    if tells_of_goals(tokens, modal, language):
        return True
    said = language.sentences
    named = subject.endswith(said.plan_nouns) or vocabulary(language.code).kind_of(subject)
    return modal <= _LONGEST_SUBJECT and bool(named) and bool(said.plan_deeds & set(after))


def tells_of_goals(tokens: list[str], modal: int, language: Language) -> bool:
    """Whether a sentence says what goals or indicators are to be.

    «For at nå målene skal kommunen …» opens with what something is done for, and «Vores mål skal
    være, at …» says what the goal is.
    """
    kind_of, subject = vocabulary(language.code).kind_of, {tokens[modal - 1], tokens[0]}
    opens = 0 < modal <= _LONGEST_SUBJECT and tokens[0] not in language.leads.prepositions
    says = tokens[modal + 2 : modal + 3] == [language.grammar.infinitive_mark]
    return opens and not says and any(kind_of(token) in _SET for token in subject)


def deals_with_papers(tokens: list[str], modal: int, language: Language) -> bool:
    """Whether a sentence says how papers, fees and the plan itself are dealt with.

    So do «Ansökan ska innehålla …», «Du ska anmäla …» and «Nämnden ska följa upp strategin». What
    is to become more or less («Avgiften ska sänkas») is aimed at.
    """
    said, after = language.sentences, tokens[modal + 1 :]
    if " ".join(tokens[:2]) in said.any_owner or not set(language.cues.plans).isdisjoint(after):
        return True
    verb = next((token for token in after if token != said.reader), "")
    if verb in said.errands and _is_reader(tokens, modal, language):
        return True
    papers = modal > 0 and tokens[modal - 1].endswith(said.papers)
    return papers and modal <= _LONGEST_SUBJECT and language.units.changes.isdisjoint(after[:_NEAR])


def _is_reader(tokens: list[str], modal: int, language: Language) -> bool:
    """Whether the reader of a page, or whoever it concerns, is to do something."""
    beside = {*tokens[max(0, modal - 1) : modal], *tokens[modal + 1 : modal + 2]}
    return language.sentences.reader in beside or tokens[1] in language.grammar.relative


def tells_of_parts(sentence: str, tokens: list[str], language: Language) -> bool:
    """Whether a sentence tells of the plan's parts, whichever: «Varje åtgärd …», «… 13 mål».

    «Varje skola upprättar en plan» tells how plans are made.
    """
    kind_of = vocabulary(language.code).kind_of
    whichever = tokens[0] in language.telling.each
    if whichever and (kind_of(tokens[1]) or makes_plan(sentence, language)):
        return True
    return any(
        (number.isdecimal() or number in language.cues.numbers) and kind_of(named) in _COUNTED
        for number, named in pairwise(tokens)
    )


def sets_goals(sentence: str, language: Language) -> bool:
    """Whether a sentence says that goals are set, not which: «Nämnden ska formulera egna mål»."""
    return _setting(language.code).search(sentence.lower()) is not None


@cache
def _setting(code: str) -> re.Pattern[str]:
    said = languages.get(code).sentences
    making = "|".join((*said.plan_making, *said.goal_making))
    return re.compile(rf"\b(?:{making})\w* (?:[\w-]+ ){{0,3}}?(?:{'|'.join(said.set_goals)})\b")


def makes_plan(sentence: str, language: Language) -> bool:
    """Whether a sentence says that a plan is to be made: «Der skal udarbejdes en ny handleplan».

    In a plan this may be a measure; in a council case it is what the case is about.
    """
    return _making(language.code).search(sentence.lower()) is not None


@cache
def _making(code: str) -> re.Pattern[str]:
    said = languages.get(code).sentences
    articles = "|".join(languages.get(code).grammar.articles)
    return re.compile(
        rf"\b(?:{'|'.join(said.plan_making)})\w* (?:(?:{articles}) (?:[\w-]+ ){{0,3}}?)?"
        rf"[\w-]*(?:{'|'.join(said.plan_nouns)})\b"
    )
