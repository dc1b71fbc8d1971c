"""Measures in the present tense: «Hjemmeplejen deles op i små grupper», «Vi afskaffer …»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.prose.judgement import SHORTEST
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LONGEST = 60
_VERB_REACH = 8
"""Words of a sentence among which its verb stands."""
_LEAST_LETTERS = 4
"""Letters of a verb that tells of doing; «har», «er», «kan» tell how things are."""
_OTHERS_REACH = 7
"""Words among which another body stands as the subject."""
_EXPLETIVE = "der"
"""Opens a Danish sentence without a subject («Der etableres»), elsewhere a relative clause."""
_PARTICIPLE_REACH = 3
"""«Der bliver i år etableret …»: words after the auxiliary among which the participle stands."""
_PARTICLE_REACH = 6
"""Words after a verb among which its particle stands."""
_LEAST_OBJECT = 2
"""Words after a verb that say what is done."""
_JOINT_REACH = 6
"""Words of a second clause among which its verb stands."""
_AGENT_REACH = 5
"""Words after a passive among which those who do it stand."""
_IN_YEAR = re.compile(r"\bi\s+20\d{2}\b", re.IGNORECASE)
_YEAR = re.compile(r"20\d{2}")
_AMOUNT = re.compile(r"\d\s*(?:mio|millioner|miljoner|mkr|tkr)\b|\d{3}\s*(?:kr|kronor|kroner)\b")


def tells_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the plan does.

    Where something is promised, such a sentence is a measure if its verb is one of doing, and the
    plan's owner does it, nobody in particular (passive), or a date says when it begins.
    """
    tokens = words(sentence)
    if not _may_tell(sentence, tokens, language):
        return False
    place = _deed(tokens, _deeds(language.code), language)
    if place is None:
        return False
    if _is_passive(tokens[place], language):
        return not _has_agent(tokens, place, language)
    dated = _dated(language.code).search(sentence)
    return dated is not None or _is_owner(tokens, place, language)


def tells_means(sentence: str, language: Language) -> bool:
    """Whether a sentence that a goal stands before says what is done for it.

    There the present tense tells a measure, whoever does it, and so does what is given: «Alle nye
    naboer får en mentor».
    """
    plain = _relative_clause(language.code).sub("", sentence)
    tokens = words(plain)
    if not _may_tell(plain, tokens, language):
        return False
    place = _deed(tokens, _means(language.code), language)
    if place is None:
        return _gives(language.code).match(plain) is not None
    return not (_is_passive(tokens[place], language) and _has_agent(tokens, place, language))


def joint_deeds(sentence: str, language: Language) -> list[tuple[int, int]]:
    """Return the places of the measures that a sentence tells one after the other.

    Each has its own verb and what is done: «Vi bygger en pavillon, og skolen maler bænkene».
    """
    borders = [(0, 0)]
    for joint in _joint(language.code).finditer(sentence):
        before, after = words(sentence[borders[-1][1] : joint.start()]), sentence[joint.end() :]
        if _tells_whole_deed(before, language) and _opens_with_deed(words(after), language):
            borders.append(joint.span())
    borders.append((len(sentence), len(sentence)))
    return [(one[1], following[0]) for one, following in pairwise(borders)]


def _tells_whole_deed(tokens: list[str], language: Language) -> bool:
    """Whether a clause has its verb and says what is done."""
    place = _deed(tokens, _means(language.code), language)
    return place is not None and len(tokens) - place > _LEAST_OBJECT


def _opens_with_deed(tokens: list[str], language: Language) -> bool:
    """Whether a verb of doing opens a clause, or follows its short subject."""
    deeds = _means(language.code)
    if len(tokens) <= _LEAST_OBJECT:
        return False
    shared = tokens[0] in deeds and tokens[0].endswith(("r", "s"))
    place = _deed(tokens[:_JOINT_REACH], deeds, language)
    return shared or place is not None


def tells_doing(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what the owner does: «Vi uddanner …».

    Elsewhere such sentences describe; where activities are announced they tell them.
    """
    tokens = words(sentence)
    if len(tokens) < SHORTEST or not is_whole(sentence, language):
        return False
    if contains_phrase(sentence, language.cues.procedure):
        return False
    subject = tokens[0] in language.cues.owners or tokens[0].endswith(language.cues.units)
    return subject and tokens[1].endswith(("r", "s")) and len(tokens[1]) >= _LEAST_LETTERS


def is_passive_present(tokens: list[str], language: Language) -> bool:
    """Whether a sentence says what is done: «Der etableres …», «I 2026 opsættes …»."""
    grammar, verbs = language.grammar, language.cues.activity_verbs
    timed = tokens[0] in grammar.in_year and _YEAR.fullmatch(tokens[1])
    place = 1 if tokens[0] in grammar.expletives else 2 if timed else 0
    return place > 0 and tokens[place] in verbs and tokens[place].endswith("s")


def is_dated(sentence: str, language: Language) -> bool:
    """Whether a sentence has what plans have: a year to come, or an amount of money."""
    dated = _dated(language.code).search(sentence)
    return bool(dated or _IN_YEAR.search(sentence) or _AMOUNT.search(sentence))


def _may_tell(sentence: str, tokens: list[str], language: Language) -> bool:
    """Whether a sentence is whole and tells of something else than procedure or other bodies."""
    if not SHORTEST <= len(tokens) <= _LONGEST or _is_about_before(tokens, language):
        return False
    if not sentence[:1].isupper() or sentence.rstrip(' "”»’')[-1:] not in ".!":
        return False
    cues = language.cues
    others = set(tokens[:_OTHERS_REACH]) & set(cues.others)
    return not (others or contains_phrase(sentence, cues.procedure))


def _is_about_before(tokens: list[str], language: Language) -> bool:
    """Whether the first word means what was said before; «Den gamle skole …» names its own."""
    commitment = language.modals.commitment
    modals = commitment["must"] | commitment["will"] | commitment["should"] | commitment["may"]
    names = tokens[1].endswith(("a", "e")) and tokens[1] not in modals
    return tokens[0] in language.grammar.backward and not names


def _deed(tokens: list[str], deeds: frozenset[str], language: Language) -> int | None:
    """Return the place of the main verb if it is one of doing, in the present tense."""
    stops = _stops(language.code)
    for place, word in enumerate(tokens[:_VERB_REACH]):
        present = place and word.endswith(("r", "s"))
        if present and (word in deeds or _parted(tokens, place, deeds)):
            return place
        following = tokens[place + 1 : place + 1 + _PARTICIPLE_REACH]
        becomes = word == language.grammar.become[0]
        if becomes and any(t in deeds and t.endswith("t") for t in following):
            return place
        if word in stops and (place or word != _EXPLETIVE):
            return None
    return None


def _parted(tokens: list[str], place: int, deeds: frozenset[str]) -> bool:
    """Whether a verb and its particle stand apart: «I år tas fem nya kartor fram»."""
    after = tokens[place + 1 : place + 1 + _PARTICLE_REACH]
    return any(f"{tokens[place]} {particle}" in deeds for particle in after)


def _is_passive(word: str, language: Language) -> bool:
    return word.endswith("s") or word in language.grammar.become


def _has_agent(tokens: list[str], place: int, language: Language) -> bool:
    """Whether somebody else does it: «anlægges af et privat selskab»."""
    after = tokens[place + 1 : place + 1 + _AGENT_REACH]
    own = any(token.endswith(language.cues.units) for token in after)
    return language.actors.agent in after[:2] and not own


def _is_owner(tokens: list[str], place: int, language: Language) -> bool:
    """Whether the plan's owner or one of its units stands before a verb, or right after it."""
    beside = tokens[: place + 2]
    return any(t in language.cues.owners or t.endswith(language.cues.units) for t in beside)


@cache
def _deeds(code: str) -> frozenset[str]:
    cues = languages.get(code).cues
    return cues.activity_verbs - cues.describing


@cache
def _means(code: str) -> frozenset[str]:
    return _deeds(code) | languages.get(code).cues.serving


@cache
def _gives(code: str) -> re.Pattern[str]:
    """Return how a sentence opens whose subject is given something: «Nya grannar får en …»."""
    language = languages.get(code)
    given = "|".join([*language.grammar.articles, *language.cues.numbers, *language.grammar.own])
    gets = language.grammar.gets
    other = "|".join(sorted(_stops(code) - {gets}))
    return re.compile(
        rf"(?:(?!(?:{other})\b)[\w-]+ ){{1,8}}?{gets} (?:{given}|\d+)\b", re.IGNORECASE
    )


@cache
def _joint(code: str) -> re.Pattern[str]:
    """Return what joins two clauses: «, og»."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(rf",? (?:{joined}) ")


@cache
def _relative_clause(code: str) -> re.Pattern[str]:
    """Return a clause inside the main one: «Alle, der flytter hertil, tilbydes …»."""
    relative = "|".join(languages.get(code).grammar.relative)
    return re.compile(rf", (?:{relative})\b[^,]*,", re.IGNORECASE)


@cache
def _stops(code: str) -> frozenset[str]:
    """Return the words after which no verb tells what the sentence's subject does."""
    language = languages.get(code)
    modals = frozenset().union(*language.modals.commitment.values())
    return language.grammar.being | frozenset(language.modals.subordinators) | modals


@cache
def _dated(code: str) -> re.Pattern[str]:
    """Return the year in which something begins or is done: «inden udgangen af 2027»."""
    before = "|".join(map(re.escape, languages.get(code).grammar.before_year))
    return re.compile(rf"\b(?:{before})\s+(?:\w+\s+){{0,3}}?20\d{{2}}\b", re.IGNORECASE)
