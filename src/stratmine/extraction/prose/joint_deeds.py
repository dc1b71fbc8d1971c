"""Measures that one sentence tells side by side: «Vi vil bygge en sti, plante træer og …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.prose.clauses import forecast_places, main_modal
from stratmine.extraction.prose.main_verb import MainVerb, main_verb
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_places, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_LEAST_OBJECT = 2
"""Words after a verb that say what is done."""
_JOINT_REACH = 6
"""Words of a second clause among which its verb stands."""
_INFINITIVE_REACH = 9
"""Words after a modal verb among which its infinitive stands."""
_LEAST_DEED = 3
"""Words of a deed without its subject: «bygge en sti»."""
_FEWEST_DEEDS = 2
"""Deeds among the infinitives of a sentence that tells them side by side."""

Deed = tuple[ElementKind, Place]
"""What an infinitive of several names, and where it stands."""


def joint_deeds(sentence: str, language: Language) -> list[Place]:
    """Return the places of the measures that a sentence tells one after the other.

    Each has its own verb and what is done: «Vi bygger en pavillon, og skolen maler bænkene».
    """
    joints: list[re.Match[str]] = []
    for joint in _joint(language.code).finditer(sentence):
        start = joints[-1].end() if joints else 0
        before, after = sentence[start : joint.start()], sentence[joint.end() :]
        told = _tells_whole_deed(before, language, shared=bool(joints))
        explains = joint["comma"] and _goes_on(after, language)
        if told and not explains and _opens_with_deed(after, language):
            joints.append(joint)
    if joints and joints[-1]["comma"]:
        joints = [joint for joint in joints if not joint["comma"]]
    end = len(sentence)
    borders = [(0, 0), *(joint.span() for joint in joints), (end, end)]
    return [(one[1], following[0]) for one, following in pairwise(borders)]


def _tells_whole_deed(clause: str, language: Language, *, shared: bool) -> bool:
    """Whether a clause has its verb and says what is done: after the verb, or before a passive."""
    verb = main_verb(clause, language, shared=shared)
    if not verb.tells_deed:
        return False
    return len(verb.tokens) - verb.place > _LEAST_OBJECT or _is_done_to(verb)


def _is_done_to(verb: MainVerb) -> bool:
    """Whether what is done stands before a passive that ends its clause: «Det gamla huset rivs»."""
    return verb.passive and verb.place >= _LEAST_OBJECT


def _opens_with_deed(clause: str, language: Language) -> bool:
    """Whether a verb of doing opens a clause, or follows its short subject."""
    verb = main_verb(clause, language, shared=True)
    return verb.tells_deed and verb.place < _JOINT_REACH and len(verb.tokens) > _LEAST_OBJECT


def _goes_on(clause: str, language: Language) -> bool:
    """Whether what follows a comma explains what stands before it: «…, som …», «…, så …»."""
    grammar = language.grammar
    inside = {*grammar.relative, *grammar.which, *grammar.part_goes_on, *grammar.openers}
    return words(clause)[0] in inside | grammar.backward | set(language.modals.subordinators)


@cache
def _joint(code: str) -> re.Pattern[str]:
    """Return what joins two clauses: «, og»; a comma alone does where «og» joins the last two."""
    joined = "|".join(languages.get(code).grammar.conjunctions)
    return re.compile(rf",? (?:{joined}) |(?P<comma>, )|; ")


def joint_infinitives(sentence: str, language: Language) -> list[Deed]:
    """Return what the infinitives after one modal verb name; none if they belong together.

    «Kommunen vil bygge en sti, plante træer og ansætte en gartner» tells three measures, «vil
    planlægge og bygge en sti» one. Two that only «og» joins may as well be one: «leje en have og
    stille den til rådighed».
    """
    parts = _infinitive_parts(sentence, language)
    deeds = [(_kind(sentence[slice(*part)], language), part) for part in parts]
    told = sum(kind == "activity" for kind, _ in deeds)
    return deeds if told >= _FEWEST_DEEDS and 2 * told >= len(deeds) else []


def _infinitive_parts(sentence: str, language: Language) -> list[Place]:
    """Return the places of the infinitives that one modal verb goes with, each with its object."""
    tokens = words(sentence)
    first = _first_infinitive(sentence, tokens, language)
    if first is None:
        return []
    start, after = word_places(sentence)[first]
    end = len(sentence.rstrip(" ."))
    cuts, firm = [(start, start)], False
    for joint in _infinitive_joint(language.code).finditer(sentence, after):
        following = words(sentence[joint.end() :])[:2]
        if not following or not _is_infinitive(*following, language=language):
            continue
        said = words(sentence[cuts[-1][1] : joint.start()])
        if len(said) >= _LEAST_DEED and not _holds_infinitive(said, language):
            cuts.append(joint.span())
            firm = firm or joint["firm"] is not None
    parts = [(one[1], following[0]) for one, following in pairwise([*cuts, (end, end)])]
    told = firm and len(words(sentence[slice(*parts[-1])])) >= _LEAST_DEED
    return parts if told else []


def _first_infinitive(sentence: str, tokens: list[str], language: Language) -> int | None:
    """Return the place of the infinitive that goes with the modal verb of the main clause."""
    modal = main_modal(sentence, tokens, language)
    if modal is None:
        return None
    if modal in forecast_places(tokens, language):
        modal = tokens.index(language.grammar.infinitive_mark, modal)
    inside = set(language.modals.subordinators)
    for place in range(modal + 1, min(modal + 1 + _INFINITIVE_REACH, len(tokens))):
        if tokens[place] in inside:
            return None
        if _is_infinitive(*tokens[place : place + 2], language=language):
            return place
    return None


def _is_infinitive(word: str, following: str = "", *, language: Language) -> bool:
    """Whether a word is the infinitive of a verb, its particle after it: «tage», «ta fram»."""
    if word in _infinitives(language.code):
        return True
    return f"{word} {following}" in _infinitives(language.code)


def _holds_infinitive(said: Sequence[str], language: Language) -> bool:
    """Whether a deed has an infinitive or a modal verb inside it, which may go on after «og»."""
    return not _going_on(language.code).isdisjoint(said)


def _kind(part: str, language: Language) -> ElementKind:
    """Return what an infinitive names: a direction if its verb is one of those."""
    return opening_kind(part, language) or "activity"


@cache
def _infinitives(code: str) -> frozenset[str]:
    language = languages.get(code)
    verbs = plan_verbs(language.code)
    endings = language.telling.infinitive_endings
    return (
        frozenset(v for v in verbs if v.split()[0].endswith(endings)) | language.telling.infinitives
    )


@cache
def _going_on(code: str) -> frozenset[str]:
    language = languages.get(code)
    modals = frozenset().union(*language.modals.commitment.values())
    return modals | language.telling.modal_infinitives | {language.grammar.infinitive_mark}


@cache
def _infinitive_joint(code: str) -> re.Pattern[str]:
    """Return what joins two infinitives: a comma, «og», «samt», with «også» or «att» after it."""
    language = languages.get(code)
    loose, *others = language.grammar.conjunctions
    joined = "|".join([loose, *others])
    more = "|".join([language.grammar.infinitive_mark, *language.cues.more])
    firm = rf"(?P<firm>,\s+(?:(?:{joined})\s+)?|\s+(?:{'|'.join(others)})\s+)"
    return re.compile(rf"(?:{firm}|\s+{loose}\s+)(?:(?:{more})\s+)?")
