"""Who answers for something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.set_aside import names_body
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.actors import (
    actor_grammar,
    is_owner,
    is_unnamed_acronym,
    split_names,
)
from stratmine.extraction.attributes.names import read_names
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of, guarded
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.languages import Language

_LEADING_MARK = re.compile(r"^\W*(?:att?\s+)?", re.IGNORECASE)
_NAME = r"(?-i:[A-ZÆØÅÄÖ][\w'’-]{1,40}(?:\s+(?:og\s+|och\s+|&\s+)?[A-ZÆØÅÄÖ][\w'’-]{1,40}){1,3})"
"""A name of several words, all with a capital: «Egesund Vand», «Teknik og Ejendomme»."""

_INFINITIVE = r"(?-i:[a-zæøåäö]{3,30}[ae])\b"
_AUTHORITIES = r"(?-i:[A-ZÆØÅÄÖ][\w-]{1,40}\s+(?:og|och)\s+[A-ZÆØÅÄÖ][\w-]{1,40}\s+komm\w{2,4})"
"""Two under one noun: «Strandby og Hedelund kommuner»."""

_PERSON = r"(?-i:[A-ZÆØÅÄÖ][\w'’-]{1,40}(?:\s+[A-ZÆØÅÄÖ][\w'’-]{1,40}){1,3})"


@dataclass(frozen=True, slots=True)
class _Grammar:
    """Patterns of one language; `task` is a quick test for those in `given`."""

    task: Guarded
    given: tuple[re.Pattern[str], ...]
    subject: tuple[re.Pattern[str] | Guarded, ...]
    agent: tuple[re.Pattern[str], ...]
    proper: re.Pattern[str]
    known: re.Pattern[str]
    through: re.Pattern[str]


def find_responsible(text: str, language: Language, *, doing: bool = False) -> tuple[str, ...]:
    """Return who a sentence says answers for what it tells of.

    That is who is given the task («forvaltningen pålægges at …», «nämnden ansvarar för …»),
    who acts as its subject («KL har foretaget …», «Derudover gennemfører Styrelsen for …»),
    and who does it in the passive («udarbejdes af forvaltningen»). That the owner of the plan
    acts («Kommunen ska …») goes without saying in a goal and is left out.

    Args:
        text: A sentence.
        language: Its language.
        doing: The sentence names a doing: whatever name is its subject answers for it.
    """
    grammar = _grammar(language.code)
    for pattern in grammar.given if grammar.task.search(text) else ():
        match = pattern.search(text)
        if match:
            whole = re.fullmatch(_AUTHORITIES, match["names"])
            names = () if whole else split_names(match["names"], language)
            return names or (match["names"].strip(),)
    sentence = _LEADING_MARK.sub("", text)
    proper = grammar.proper.match(sentence) if doing else None
    if proper:
        listed = ", ".join(" ".join(name.split()) for name in proper.groups() if name)
        return read_names(listed, language)
    known = grammar.known.match(sentence) if doing else None
    if known and all(_is_body(name, language) for name in known.groups() if name):
        return tuple(name for name in known.groups() if name)
    through = grammar.through.match(sentence) if doing else None
    if through:
        return (" ".join(through["name"].split()),)
    passive = f" {language.actors.agent} " in sentence
    for acts in (*grammar.subject, *(grammar.agent if passive else ())):
        match = acts.search(sentence)
        if match and not _is_state(sentence, match, language):
            return _acting(match["names"], language, doing=doing)
    return ()


def body_above(heading: str, language: Language) -> tuple[str, ...]:
    """Return the body that a heading names and nothing else: «Socialnämnden»."""
    return (heading.strip(),) if names_body(heading, language) else ()


def _is_body(noun: str, language: Language) -> bool:
    """Whether a known one may act: no plan, measure or goal does."""
    word = noun.lower()
    told = word.endswith((*language.cues.plans, *language.imprint.generic_plans))
    return not told and vocabulary(language.code).kind_of(word) is None


def _acting(listed: str, language: Language, *, doing: bool) -> tuple[str, ...]:
    names = split_names(listed, language)
    if len(names) == 1 and is_unnamed_acronym(names[0], language):
        return ()
    if len(names) == 1 and not doing and is_owner(names[0], language):
        return ()
    return names


def _is_state(sentence: str, match: re.Match[str], language: Language) -> bool:
    """Whether the verb after a modal verb tells of a state: «ska vara», «skal opleve»."""
    following = re.match(r"\W*(\w+)", sentence[match.end() :])
    return following is not None and following[1].lower() in language.actors.states


@cache
def _grammar(code: str) -> _Grammar:
    language = languages.get(code)
    actors = language.actors
    names = rf"(?P<names>{actor_grammar(code).names})"
    modals = [
        form
        for commitment in ("must", "will", "should")
        for form in language.modals.commitment[commitment]
    ]
    modal = any_of(modals)
    verbs = plan_verbs(language.code)
    states = any_of(actors.states)
    acting = any_of(v for v in verbs if v.endswith("r") and v not in actors.states)
    endings = language.endings
    plural_noun = rf"\w{{0,30}}{_ending(endings.plural_nouns)}"
    present = rf"(?!{states})(?!{plural_noun})(?!{any_of(endings.small_words)})\w{{2,30}}r\b"
    passive = any_of(v for v in verbs if v.endswith("s") and " " not in v)
    have = actors.auxiliaries[:1]
    has = any_of(have)
    participle = rf"(?:\s+[^\s.]{{1,60}}){{0,14}}?\s+\w{{2,30}}{_ending(endings.participles)}"
    perfect = rf"{has}(?={participle})"
    grammar = actor_grammar(code)
    known = rf"(?P<names>{any_of(actors.named)}|{grammar.acronym})"
    leading = any_of(actors.leading)
    given = (
        rf"{names}\s+{any_of((*actors.charged, *actors.answers))}",
        rf"{any_of(actors.charging)}\s+{names}\s+(?:i\s+uppdrag\s+)?att?\b",
        rf"{any_of(actors.answered)}\s+(?P<names>{grammar.names}|{_NAME}|{_PERSON})",
        rf"\bmed\s+(?P<names>{_AUTHORITIES}|{grammar.names}|{_NAME}|{_PERSON})\s+{leading}",
    )
    flags = re.IGNORECASE
    before, between = r"(?:[,)]\s+|^(?:\w+\s+){0,4})", r"[^.,]{0,80}?"
    subject = (
        re.compile(rf"^{names}\s+(?:{modal}|{perfect}|{present})(?!\s*,\s*att?\b)", flags),
        guarded(rf"{before}{modal}\s+(?!{states}\s){names}(?=\s+(?!att?\b)\w+)", modals),
        guarded(rf"^(?:[^.]{{0,120}}\s)?{has}\s+{names}(?={participle})", have),
        guarded(rf"^{any_of(actors.adverbs)}\s+{present}\s+{names}", actors.adverbs),
        re.compile(
            rf"^(?:{any_of(actors.together)}|i|genn?em|genom|under)\s{between}\s{acting}\s+{names}",
            flags,
        ),
    )
    only_verb = rf"[a-zæøå]{{3,30}}{_ending(endings.verbs)}"
    joined = rf"\s+{any_of(actors.joiners)}\s+"
    proper = rf"({_NAME})(?:{joined}({grammar.name}))?\s+(?:{acting}|{only_verb})"
    verbs = language.cues.activity_verbs | language.telling.deeds
    doing = any_of(v for v in verbs - language.cues.describing if v.split()[0].endswith("r"))
    definite = rf"(?-i:[A-ZÆØÅÄÖa-zæøåäö][\w-]{{3,40}}{_ending(endings.definites)})"
    known_ones = rf"({definite})(?:{joined}({definite}))?\s+(?:{doing}|{only_verb})"
    through = rf"{any_of(actors.through)}\s+(?P<name>{_NAME}|{grammar.name})\s+{_INFINITIVE}"
    agent = (
        rf"{passive}\s+(?:\w+\s+){{0,2}}{actors.agent}\s+{names}",
        rf"{passive}\s[^.]*\s{actors.agent}\s+{known}\W*$",
    )
    task = (*actors.charged, *actors.answers, *actors.charging, *actors.answered, *actors.leading)
    return _Grammar(
        task=any_guarded(task),
        given=tuple(re.compile(pattern, flags) for pattern in given),
        subject=subject,
        agent=tuple(re.compile(pattern, flags) for pattern in agent),
        proper=re.compile(proper, flags),
        known=re.compile(known_ones, flags),
        through=re.compile(through, flags),
    )


def _ending(ends: tuple[str, ...]) -> str:
    """Return a pattern for the last letters of a word."""
    return rf"(?:{'|'.join(ends)})\b"
