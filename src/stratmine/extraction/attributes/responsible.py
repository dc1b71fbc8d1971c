"""Who answers for something."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.set_aside import names_body
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.actors import is_owner, is_unnamed_acronym, split_names
from stratmine.extraction.attributes.answering import AUTHORITIES, answering_grammar
from stratmine.extraction.attributes.names import read_names
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LEADING_MARK = re.compile(r"^\W*(?:att?\s+)?", re.IGNORECASE)
_VERB_REACH = 7
"""Words after a modal verb among which the verb it goes with stands."""


def find_responsible(text: str, language: Language, *, doing: bool = False) -> tuple[str, ...]:
    """Return who a sentence says answers for what it tells of.

    That is who is given the task («forvaltningen pålægges at …», «nämnden ansvarar för …»),
    who acts as its subject («KL har foretaget …», «Derudover gennemfører Styrelsen for …»),
    and who does it in the passive («udarbejdes af forvaltningen»). That the owner of the plan
    acts («Kommunen ska …») goes without saying in a goal and is left out. Who decides or wishes
    that something is done does not do it: «Rådet har beslutat att nämnden ska …» is the board's.

    Args:
        text: A sentence.
        language: Its language.
        doing: The sentence names a doing: whatever name is its subject answers for it.
    """
    grammar = answering_grammar(language.code)
    if given := _given_task(text, language):
        return given
    sentence = _LEADING_MARK.sub("", text)
    decided = grammar.decided.search(sentence)
    if decided and not _decides_own_deed(sentence, decided, language):
        clause = sentence[decided.end() :] if decided["mark"] else ""
        return find_responsible(clause, language, doing=doing)
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
    return _doer(sentence, language, doing=doing)


def _doer(sentence: str, language: Language, *, doing: bool) -> tuple[str, ...]:
    """Return who acts as the subject of a sentence, or in the passive."""
    grammar = answering_grammar(language.code)
    passive = f" {language.actors.agent} " in sentence
    for acts in (*grammar.subject, *(grammar.agent if passive else ())):
        match = acts.search(sentence)
        if match and not _is_state(sentence, match, language):
            return _acting(match["names"], language, doing=doing)
    return ()


def _given_task(text: str, language: Language) -> tuple[str, ...]:
    """Return who is given the task, or named as who answers, in so many words."""
    grammar = answering_grammar(language.code)
    for pattern in grammar.given if grammar.task.search(text) else ():
        match = pattern.search(text)
        if match:
            whole = re.fullmatch(AUTHORITIES, match["names"])
            names = () if whole else split_names(match["names"], language)
            return names or (match["names"].strip(),)
    return ()


def _decides_own_deed(sentence: str, decided: re.Match[str], language: Language) -> bool:
    """Whether a body decides or wishes to do something itself: «udvalget ønsker at invitere …»."""
    deed = re.match(r"\w+", sentence[decided.end() :]) if decided["mark"] else None
    return deed is not None and deed.group() in plan_verbs(language.code)


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
    """Whether the verb after a modal verb tells of a state: «ska vara», «vil typisk blive …»."""
    following = words(sentence[match.end() :].partition(",")[0])[:_VERB_REACH]
    if set(following[:1]) & language.actors.states:
        return True
    modals = language.modals.commitment.values()
    if not any(match.group().split()[-1].lower() in forms for forms in modals):
        return False
    verbs = {*language.grammar.become, *plan_verbs(language.code)}
    return next((w for w in following if w in verbs), "") in language.grammar.become
