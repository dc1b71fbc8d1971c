"""Main clauses that stand side by side: «Alle skal have en have, men jorden er dyr»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise, takewhile

from stratmine import languages
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_VERB_REACH = 8
"""Words of a clause among which its verb stands."""
_SUBJECT_REACH = 5
"""Words of a clause among which its subject ends."""
_LEAST_CLAUSE = 3
"""Words of a clause that says something of its own."""


def main_clauses(sentence: str, language: Language) -> list[Place]:
    """Return the places of the main clauses of a sentence; one if it has no other.

    A clause with a subject and a verb of its own after «, og» or «, men» is one; after «och»
    without a comma, as Swedish has it, one whose short subject shall do or be something. After a
    clause that explains another one («Vi vil, at …, og …») it may as well go on with that, unless
    its first word or «men» shows that it does not: «…, og det betyder …».
    """
    cuts = [(0, 0)]
    for joint in _joint(language.code).finditer(sentence):
        before, after = sentence[cuts[-1][1] : joint.start()], sentence[joint.end() :]
        if joint["bare"] and not _promise_each(before, after, language):
            continue
        if _parts(before, after, joint["joint"] or "", language):
            cuts.append(joint.span())
    end = len(sentence)
    return [(one[1], following[0]) for one, following in pairwise([*cuts, (end, end)])]


def separate_clauses(sentence: str, language: Language) -> list[Place]:
    """Return the main clauses of a sentence, each with those that go on about its matter.

    «…, og de kan bestilles i tide» says more of what the clause before it names.
    """
    joined: list[Place] = []
    for start, end in main_clauses(sentence, language):
        opening = words(sentence[start:end])[:2]
        if joined and _refers_back(opening, language):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _refers_back(opening: list[str], language: Language) -> bool:
    """Whether a pronoun opens a clause, or its verb: «de kan …», «viser det sig …»."""
    finite = _finite(language.code)
    pronouns = language.grammar.backward | language.grammar.pronouns | {"vi"}
    return opening[0] in finite or (opening[0] in pronouns and set(opening[1:]) <= finite)


def _parts(before: str, after: str, joint: str, language: Language) -> bool:
    """Whether two main clauses stand before and after a joint."""
    said, following = words(before), words(after)
    inside = _subordinators(language.code)
    if min(len(said), len(following)) < _LEAST_CLAUSE:
        return False
    if said[0] in inside - language.grammar.expletives:
        return False
    if not any(token in _finite(language.code) for token in said[1:]):
        return False
    if not _opens_clause(following, language):
        return False
    afresh = following[0] in language.grammar.it | language.grammar.then
    return afresh or joint == language.grammar.but or not _holds_clause(before, language)


def _holds_clause(clause: str, language: Language) -> bool:
    """Whether another clause stands inside one; «om» opens one only after a comma.

    What is said of the subject («Platser som slitits ska …») is closed by «ska» after it.
    """
    only_first, relative = language.grammar.opening_only, set(language.grammar.relative)
    inside = _subordinators(language.code) - only_first - relative
    said, must = words(clause), language.modals.commitment["must"]
    last = max((i for i, token in enumerate(said) if token in must), default=1)
    return bool(inside & set(said[1:]) or relative & set(said[last:])) or any(
        set(words(part)[:1]) & only_first for part in clause.split(",")[1:]
    )


def _promise_each(before: str, after: str, language: Language) -> bool:
    """Whether two clauses each say what shall be, the second one of a short subject of its own."""
    must = language.modals.commitment["must"] - language.grammar.necessity
    subject = list(takewhile(lambda token: token not in must, words(after)))
    if before.endswith("-") or must.isdisjoint(words(before)) or len(subject) >= _SUBJECT_REACH:
        return False
    joined = set(subject[-1:]) & set(language.grammar.conjunctions)
    return bool(subject) and not joined and language.grammar.it.isdisjoint(subject)


def _opens_clause(tokens: list[str], language: Language) -> bool:
    """Whether a subject or another word stands first, and a finite verb soon after it."""
    finite, inside = _finite(language.code), _subordinators(language.code)
    if tokens[0] in finite or (
        tokens[0] in inside and tokens[0] not in language.grammar.expletives
    ):
        return False
    for token in tokens[1:_VERB_REACH]:
        if token in inside:
            return False
        if token in finite:
            return True
    return False


@cache
def _finite(code: str) -> frozenset[str]:
    """Return verbs in a form that only a clause of its own has."""
    language = languages.get(code)
    modals = frozenset().union(*language.modals.commitment.values())
    cues, grammar = language.cues, language.grammar
    deeds = cues.activity_verbs | language.telling.deeds | language.telling.light
    known = cues.goal_verbs | deeds | grammar.holds_clause
    present = {v for v in known | language.sentences.common_verbs if v.endswith(("r", "s"))}
    verbs = modals | present | grammar.being | grammar.copulas | language.actors.states
    return verbs - {grammar.infinitive_mark} - grammar.before_infinitive


@cache
def _subordinators(code: str) -> frozenset[str]:
    language = languages.get(code)
    return frozenset(language.modals.subordinators) | set(language.grammar.relative)


@cache
def _joint(code: str) -> re.Pattern[str]:
    """Return what joins two main clauses: «, og», «, men», a semicolon."""
    grammar = languages.get(code).grammar
    joined = "|".join([*grammar.conjunctions, grammar.but])
    bare = "|".join(grammar.conjunctions)
    return re.compile(rf"(?:,\s+(?P<joint>{joined})\s+|;\s+|\s(?P<bare>{bare})\s+)")
