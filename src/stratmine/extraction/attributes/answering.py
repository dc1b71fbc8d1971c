"""The grammar of sentences that say who answers for something, or who does it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.actors import actor_grammar
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of, guarded
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.languages import Language

_FLAGS = re.IGNORECASE
_NAME = r"(?-i:[A-ZÆØÅÄÖ][\w'’-]{1,40}(?:\s+(?:og\s+|och\s+|&\s+)?[A-ZÆØÅÄÖ][\w'’-]{1,40}){1,3})"
"""A name of several words, all with a capital: «Egesund Vand», «Teknik og Ejendomme»."""

_INFINITIVE = r"(?-i:[a-zæøåäö]{3,30}[ae])\b"
AUTHORITIES = r"(?-i:[A-ZÆØÅÄÖ][\w-]{1,40}\s+(?:og|och)\s+[A-ZÆØÅÄÖ][\w-]{1,40}\s+komm\w{2,4})"
"""Two under one noun: «Strandby og Hedelund kommuner»."""

_PERSON = r"(?-i:[A-ZÆØÅÄÖ][\w'’-]{1,40}(?:\s+[A-ZÆØÅÄÖ][\w'’-]{1,40}){1,3})"


@dataclass(frozen=True, slots=True)
class Answering:
    """Patterns of one language.

    Attributes:
        task: A quick test for those in `given`.
        given: Who is given the task: «forvaltningen pålægges at», «nämnden ansvarar för».
        decided: Who decides, wishes or proposes that something is done; the mark of the clause.
        subject: Who acts as the subject of a sentence, wherever the verb stands.
        agent: Who does it in the passive: «udarbejdes af forvaltningen».
        proper: A name with capitals, or two, as the subject of a doing.
        known: A body that is spoken of as known, or two: «Musikskolen arrangerer»; before a colon,
            too: «Musikskolen: arrangerer».
        through: Who does it for the owner: «gennem Egesund Vand».
    """

    task: Guarded
    given: tuple[re.Pattern[str], ...]
    decided: Guarded
    subject: tuple[re.Pattern[str] | Guarded, ...]
    agent: tuple[re.Pattern[str], ...]
    proper: re.Pattern[str]
    known: re.Pattern[str]
    through: re.Pattern[str]


@cache
def answering_grammar(code: str) -> Answering:
    """Return the patterns of a language."""
    language = languages.get(code)
    actors, name = language.actors, actor_grammar(code).name
    task = (*actors.charged, *actors.answers, *actors.charging, *actors.answered, *actors.leading)
    only_verb = rf"[a-zæøå]{{3,30}}{_ending(language.endings.verbs)}"
    joined = rf"\s+{any_of(actors.joiners)}\s+"
    proper = rf"({_NAME})(?:{joined}({name}))?:?\s+(?:{_acting(language)}|{only_verb})"
    deeds = language.cues.activity_verbs | language.telling.deeds
    doing = any_of(v for v in deeds - language.cues.describing if v.split()[0].endswith("r"))
    definite = rf"(?-i:[A-ZÆØÅÄÖa-zæøåäö][\w-]{{3,40}}{_ending(language.endings.definites)})"
    acts = rf"\s+(?:{doing}|{only_verb})|:\s+(?-i:(?=[a-zæøåäö])){_present(language)}"
    known = rf"({definite})(?:{joined}({definite}))?(?:{acts})"
    through = rf"{any_of(actors.through)}\s+(?P<name>{_NAME}|{name})\s+{_INFINITIVE}"
    return Answering(
        task=any_guarded(task),
        given=_given(language),
        decided=_decided(language),
        subject=_subject(language),
        agent=_agent(language),
        proper=re.compile(proper, _FLAGS),
        known=re.compile(known, _FLAGS),
        through=re.compile(through, _FLAGS),
    )


def _given(language: Language) -> tuple[re.Pattern[str], ...]:
    actors, several = language.actors, actor_grammar(language.code).names
    names = rf"(?P<names>{several})"
    return tuple(
        re.compile(pattern, _FLAGS)
        for pattern in (
            rf"{names}\s+{any_of((*actors.charged, *actors.answers))}",
            rf"{any_of(actors.charging)}\s+{names}\s+(?:i\s+uppdrag\s+)?att?\b",
            rf"{any_of(actors.answered)}\s+(?P<names>{several}|{_NAME}|{_PERSON})",
            rf"\bmed\s+(?P<names>{AUTHORITIES}|{several}|{_NAME}|{_PERSON})\s+{any_of(actors.leading)}",
        )
    )


def _decided(language: Language) -> Guarded:
    actors, names = language.actors, actor_grammar(language.code).names
    has = any_of(actors.auxiliaries[:1])
    who = rf"(?:{names}\s+(?:{has}\s+)?|(?:[^.]{{0,80}}\s)?{has}\s+{names}\s+)"
    decides = rf"(?:\w+\s+){{0,2}}?{any_of(actors.deciding)}(?P<mark>,?\s+att?\s+)?"
    return guarded(rf"^{who}{decides}", actors.deciding)


def _subject(language: Language) -> tuple[re.Pattern[str] | Guarded, ...]:
    actors, endings = language.actors, language.endings
    names = rf"(?P<names>{actor_grammar(language.code).names})"
    modals = [
        form
        for commitment in ("must", "will", "should")
        for form in language.modals.commitment[commitment]
    ]
    modal, states, present = any_of(modals), any_of(actors.states), _present(language)
    have = actors.auxiliaries[:1]
    has = any_of(have)
    participle = rf"(?:\s+[^\s.]{{1,60}}){{0,14}}?\s+\w{{2,30}}{_ending(endings.participles)}"
    perfect = rf"{has}(?={participle})"
    before, between = r"(?:[,)]\s+|^(?:\w+\s+){0,4})", r"[^.,]{0,80}?"
    with_others = rf"(?:{any_of(actors.together)}|i|genn?em|genom|under)\s{between}"
    return (
        re.compile(rf"^{names}\s+(?:{modal}|{perfect}|{present})(?!\s*,\s*att?\b)", _FLAGS),
        guarded(rf"{before}{modal}\s+(?!{states}\s){names}(?=\s+(?!att?\b)\w+)", modals),
        guarded(rf"^(?:[^.]{{0,120}}\s)?{has}\s+{names}(?={participle})", have),
        guarded(rf"^{any_of(actors.adverbs)}\s+{present}\s+{names}", actors.adverbs),
        re.compile(rf"^{with_others}\s{_acting(language)}\s+{names}", _FLAGS),
    )


def _agent(language: Language) -> tuple[re.Pattern[str], ...]:
    actors, grammar = language.actors, actor_grammar(language.code)
    passive = any_of(v for v in plan_verbs(language.code) if v.endswith("s") and " " not in v)
    known = rf"(?P<names>{any_of(actors.named)}|{grammar.acronym})"
    return (
        re.compile(
            rf"{passive}\s+(?:\w+\s+){{0,2}}{actors.agent}\s+(?P<names>{grammar.names})", _FLAGS
        ),
        re.compile(rf"{passive}\s[^.]*\s{actors.agent}\s+{known}\W*$", _FLAGS),
    )


def _present(language: Language) -> str:
    """Return a pattern for what looks like a verb in the present tense, and tells of no state."""
    states, endings = any_of(language.actors.states), language.endings
    plural_noun = rf"\w{{0,30}}{_ending(endings.plural_nouns)}"
    return rf"(?!{states})(?!{plural_noun})(?!{any_of(endings.small_words)})\w{{2,30}}r\b"


def _acting(language: Language) -> str:
    """Return a pattern for verbs of doing in the present tense."""
    verbs = plan_verbs(language.code)
    return any_of(v for v in verbs if v.endswith("r") and v not in language.actors.states)


def _ending(ends: tuple[str, ...]) -> str:
    """Return a pattern for the last letters of a word."""
    return rf"(?:{'|'.join(ends)})\b"
