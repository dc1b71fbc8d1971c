"""Goals inside sentences about something else: «… kan nå målet om 70 % CO2-reduktion i 2030»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.rewordings import new_wording
from stratmine.extraction.text.numbers import has_digit
from stratmine.extraction.text.patterns import Guarded, guarded
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_YEAR = re.compile(r"\b20\d{2}\b")
_FIGURE = re.compile(r"\d\s*(?:%|procent|pct)|\b20\d{2}\b")
_MARKS = frozenset('"”“»')
"""Marks that open what is quoted."""
_SHORTEST_QUOTED = 4
"""Words of a goal in quotation marks; fewer name something."""
_LONGEST = 45
"""Words of a goal inside a sentence."""


def embedded_goals(sentence: str, language: Language) -> list[tuple[int, int]]:
    """Return the places of goals that a sentence quotes as its owner's, or with a figure or year.

    Several goals may be joined: «målet om 50 % i 2025, 70 % i 2030 og nul i 2050». A goal of
    another body, as one of the whole country, is none.
    """
    if set(words(sentence)) & set(language.cues.others):
        return []
    pattern = _patterns(language.code)
    quoted = [
        new_wording(sentence, match.start("goal"), language) or match.span("goal")
        for match in (() if _MARKS.isdisjoint(sentence) else pattern.quoted.finditer(sentence))
    ]
    whole = [place for place in quoted if word_count(sentence[slice(*place)]) >= _SHORTEST_QUOTED]
    if whole:
        return whole
    own = pattern.own_goal.search(sentence)
    opened = own or pattern.goal_of.search(sentence)
    if opened is None:
        return []
    rest = sentence[opened.end() :]
    closed = pattern.end.search(rest)
    end = opened.end() + (closed.start() if closed else len(rest.rstrip(" .")))
    if own is None and not _FIGURE.search(sentence[opened.end() : end]):
        return []
    if word_count(sentence[opened.end() : end]) > _LONGEST:
        return []
    places = _parts(sentence, (opened.end(), end), pattern.joint, language)
    return [trimmed(sentence, *place) for place in places]


def _parts(
    sentence: str, place: tuple[int, int], joint_of: re.Pattern[str], language: Language
) -> list[tuple[int, int]]:
    """Divide joined goals where each has a year of its own, or a verb and a figure."""
    parts = []
    start, end = place
    for joint in joint_of.finditer(sentence, start, end):
        before, after = sentence[start : joint.start()], sentence[joint.end() : end]
        verb = words(after)[:1]
        aims = bool(verb) and verb[0] in language.cues.goal_verbs and not verb[0].endswith("r")
        measured = aims and has_digit(before) and has_digit(after)
        if measured or (_YEAR.search(before) and _YEAR.search(after)):
            parts.append((start, joint.start()))
            start = joint.end()
    return [*parts, (start, end)]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How one language names goals inside sentences.

    Attributes:
        goal_of: A noun for a goal and what leads into it: «målet om at».
        own_goal: A goal that owner or plan has, which needs no figure: «Byen har det mål, at …».
        end: Where the sentence leaves the goal: «og dermed».
        joint: What stands between joined goals: a comma, «og».
        quoted: A goal in quotation marks after its noun: «den ønskede effekt ”Flere …”».
    """

    goal_of: Guarded
    own_goal: Guarded
    end: re.Pattern[str]
    joint: re.Pattern[str]
    quoted: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    language = languages.get(code)
    said, mark = language.sentences, language.grammar.infinitive_mark
    nouns, own = "|".join(said.goal_nouns), "|".join(said.own_goal_nouns)
    plans = "|".join(language.cues.plans)
    owners, set_up = "|".join(said.possessives), "|".join(said.setting)
    is_ = "|".join(sorted(language.grammar.copulas))
    contains = "|".join(said.containing)
    joined, ends = "|".join(language.grammar.conjunctions), "|".join(said.ends_clause)
    return _Patterns(
        goal_of=guarded(
            rf"\b(?:{nouns})\s+(?:om|på|{mark}),?\s+(?!(?:{mark}\s+)?{said.country}\b)"
            rf"(?:{mark}\s+)?",
            said.goal_nouns,
        ),
        own_goal=guarded(
            rf"\b(?:(?:(?:{contains}) (?:\w+ ){{0,4}}|\w*(?:{owners}) (?:\w+ )?|"
            rf"(?:{set_up}) (?:\w+ ){{0,3}})(?:{own})(?: om)?|(?:{'|'.join(said.wished)}) om|"
            rf"\w*(?:{plans}) (?:{'|'.join(said.aiming)})),? {mark} (?!{said.country}\b)",
            (*said.own_goal_nouns, *said.wished, *said.aiming),
        ),
        end=re.compile(rf",?\s+(?:{ends})|,\s+(?:så|{is_})\b"),
        joint=re.compile(rf",\s+(?:(?:{joined})\s+)?|\s+(?:{joined})\s+"),
        quoted=re.compile(
            rf"\b\w*(?:{'|'.join(said.quoted_goals)})(?: \w+)?:?\s+[\"”“»](?P<goal>[^\"”“»«]+)",
            re.IGNORECASE,
        ),
    )
