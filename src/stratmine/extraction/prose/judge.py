"""Judging sentences of running text: goal, activity, vision, challenge or nothing."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.lead_ins import breaks_off
from stratmine.extraction.prose.goal_phrases import by_goal_phrase
from stratmine.extraction.prose.judgement import LONGEST, SHORTEST, Judgement
from stratmine.extraction.prose.modal_verbs import by_modal_verb
from stratmine.extraction.prose.plan_talk import sets_goals
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.prose.tasks import by_task, gives_task
from stratmine.extraction.prose.visions import names_vision
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_SUBJECT_REACH = 7
"""Words among which another body or a law stands as the subject."""
_OWN_REACH = 4
"""Words among which the owner says that it wants something."""
_STATING_REACH = 4
"""Words among which a plan says that it states something: «Strategin slår fast att …»."""


def judge(sentence: str, language: Language) -> Judgement | None:
    """Return what a sentence of running text is, or None if it is no element.

    Text about the plan itself, other bodies' goals, questions and fragments are none.
    """
    tokens = words(sentence)
    if not is_told(sentence, tokens, language):
        return None
    if names_vision(tokens, language):
        return Judgement("vision", "vision phrase")
    stating = language.sentences.stating & set(tokens[:_STATING_REACH])
    if tokens[0].endswith(language.cues.plans) and not stating:
        return None
    if not is_of_others(tokens, language) and (found := _promise(sentence, tokens, language)):
        return found
    phrase = contains_phrase(" ".join(tokens), language.cues.challenge_phrases)
    if phrase is None or _is_denied(phrase, tokens, language):
        return None
    return Judgement("challenge", "challenge phrase", phrase)


def _is_denied(phrase: str, tokens: list[str], language: Language) -> bool:
    """Whether a negation stands right before a phrase: «det er ikke et problem»."""
    before, found, _ = " ".join(tokens).partition(phrase)
    last = before.split()[-1:] if found else []
    return not language.telling.negations.isdisjoint(last)


def is_told(sentence: str, tokens: list[str], language: Language) -> bool:
    """Whether a sentence is whole and speaks of something else than the plan's own making."""
    short = len(tokens) < SHORTEST and not _is_brief_aim(tokens, language)
    if short or len(tokens) > LONGEST or _breaks_off(sentence, tokens, language):
        return False
    spoken = language.sentences.speaker & set(tokens)
    whole = is_whole(sentence, language) and not spoken
    return whole and not (_tells_procedure(sentence, language) or sets_goals(sentence, language))


def _is_brief_aim(tokens: list[str], language: Language) -> bool:
    """Whether three words say what is to become more or less: «Madspildet skal halveres»."""
    units, must = language.units, language.modals.commitment["must"]
    changes = units.changes | units.halving | units.doubling
    return len(tokens) == SHORTEST - 1 and tokens[1] in must and tokens[2] in changes


def _promise(sentence: str, tokens: list[str], language: Language) -> Judgement | None:
    """Try the rules for goals and measures, the surest first."""
    return (
        by_goal_phrase(sentence, tokens, language)
        or by_task(sentence, language)
        or by_modal_verb(sentence, tokens, language)
    )


def _breaks_off(sentence: str, tokens: list[str], language: Language) -> bool:
    """Whether a sentence asks, or leads into what follows it: «I år vil vi»."""
    mark = f" {language.grammar.infinitive_mark}"
    return breaks_off(tokens, language) or sentence.rstrip(" .").endswith(("?", ":", mark))


def _tells_procedure(sentence: str, language: Language) -> bool:
    """Whether a sentence tells of the plan's own making, and gives no task by it."""
    plain = _references(language.code).sub("", sentence)
    procedure = contains_phrase(plain, language.cues.procedure)
    decides = procedure in language.sentences.deciding and gives_task(sentence, language)
    return bool(procedure) and not decides


def is_of_others(tokens: list[str], language: Language) -> bool:
    """Whether another body or a law is what a sentence is about.

    It is not where the owner says what it wants: «Vi vil udnytte de muligheder, loven giver».
    """
    others, said = language.cues.others, language.sentences
    named = any(
        token in others or (token.endswith(said.laws) and not token.endswith(said.no_laws))
        for token in tokens[:_SUBJECT_REACH]
    )
    return named and not _is_own_will(tokens[:_OWN_REACH], language)


def _is_own_will(opening: list[str], language: Language) -> bool:
    """Whether a sentence opens with the owner and its will: «Vi vil», «Derfor vil byrådet»."""
    will, owners = language.modals.commitment["will"], language.cues.owners
    return any(
        (one in will and other in owners) or (one in owners and other in will)
        for one, other in pairwise(opening)
    )


@cache
def _references(code: str) -> re.Pattern[str]:
    """Return references in parentheses, and at the end: «(jf. bilag 2)», «…, jf. planen»."""
    see = languages.get(code).grammar.see
    return re.compile(
        rf"\((?:{'|'.join(see)})\b[^()]*\)|,\s+{see[0]}\b[^,;()]*?(?=[.;]?\s*$)", re.IGNORECASE
    )
