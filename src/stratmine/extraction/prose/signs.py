"""The signs by which a sentence in the present tense tells a measure, or describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from stratmine import languages
from stratmine.extraction.prose.main_verb import MainVerb
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

Place = Literal["area", "goal", "measures", "nothing"]
"""What a sentence stands under: a focus area, a goal, a word that announces measures."""

_SUBJECT_BEFORE, _SUBJECT_AFTER = 6, 3
"""Words before a verb and after it among which its subject stands."""
_OBJECT_REACH = 3
"""Words after a verb among which its object opens."""
_YEAR = re.compile(r"\b20\d\d\b")
_PERCENT = re.compile(r"%|\bprocent|\bpct", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\d.,§-])\d{1,4}\b(?!\s?(?:%|procent|pct|år\b|,\d))")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands.

    Attributes:
        place: What it stands under.
        after_goal: Whether a goal stands before it, which it may say the means to.
        before: What the sentence right before it was.
        case: Whether it stands in a council case.
    """

    place: Place
    after_goal: bool = False
    before: ElementKind | None = None
    case: bool = False


def signs(
    sentence: str, verb: MainVerb, begins: str | None, setting: Setting, language: Language
) -> Iterator[str]:
    """Yield the signs of a sentence, each a key of the table of weights.

    Args:
        sentence: The sentence.
        verb: The verb of its main clause.
        begins: The phrase by which it says that something begins, if it does.
        setting: Where it stands.
        language: Its language.
    """
    yield f"verb: {verb.kind}"
    if verb.place >= 0 and verb.tokens[verb.place] in language.telling.creating:
        yield "makes something"
    if setting.place in {"measures", "nothing"}:
        yield f"under {setting.place}"
    if begins:
        yield "begins"
    if setting.after_goal:
        yield "after a goal"
    if setting.before in {"goal", "activity"}:
        yield f"right after {setting.before}"
    if setting.case:
        yield "in a council case"
    yield from _who(verb, language)
    yield from _what(sentence, verb, language)
    if _YEAR.search(sentence) and _in_year(language.code).search(sentence):
        yield "in a year"
    yield from _against(sentence, language)


def _who(verb: MainVerb, language: Language) -> Iterator[str]:
    if verb.passive or verb.place < 0:
        return
    beside = verb.tokens[max(0, verb.place - _SUBJECT_BEFORE) : verb.place + _SUBJECT_AFTER]
    units = language.cues.units
    if any(t in language.actors.nouns or t.endswith(units) for t in beside):
        yield "a unit does it"
    if "vi" in beside:
        yield "we do it"


def _what(sentence: str, verb: MainVerb, language: Language) -> Iterator[str]:
    telling, tokens = language.telling, words(sentence)
    held = set(tokens)
    opening = set(verb.tokens[verb.place + 1 : verb.place + 1 + _OBJECT_REACH])
    if verb.place >= 0 and opening & _introducing(language.code):
        yield "names something new"
    if tokens[0] in language.grammar.articles:
        yield "opens with an article"
    if not telling.every.isdisjoint(held):
        yield "for all"
    if _FIGURE.search(sentence) or not held.isdisjoint(language.cues.numbers):
        yield "a number"
    if contains_phrase(sentence, language.actors.together):
        yield "with others"


def _against(sentence: str, language: Language) -> Iterator[str]:
    tokens = words(sentence)
    held = set(tokens)
    if not language.telling.negations.isdisjoint(held):
        yield "negated"
    if contains_phrase(sentence, language.telling.usual):
        yield "as usual"
    if _PERCENT.search(sentence):
        yield "a share"
    if not held.isdisjoint(language.times.past):
        yield "in the past"
    if tokens[0] in language.grammar.backward and not _names(tokens, language):
        yield "points back"


def _names(tokens: list[str], language: Language) -> bool:
    """Whether what follows the first word names its own: «Den gamle skole …»."""
    modals = frozenset().union(*language.modals.commitment.values())
    return len(tokens) > 1 and tokens[1].endswith(("a", "e")) and tokens[1] not in modals


@cache
def _introducing(code: str) -> frozenset[str]:
    """Return words that open what there was not before: «en», «to», «nye», «alle»."""
    language = languages.get(code)
    new = language.telling.fresh | language.telling.every | frozenset(language.cues.numbers)
    return new | language.grammar.articles


@cache
def _in_year(code: str) -> re.Pattern[str]:
    """Return the year in which something begins or is done: «inden udgangen af 2027»."""
    language = languages.get(code)
    before = {*language.grammar.before_year, *language.grammar.by_year, *language.grammar.in_year}
    months = [*language.times.months, *language.times.seasons]
    opening = "|".join(map(re.escape, sorted({*before, *months}, key=len, reverse=True)))
    return re.compile(rf"\b(?:{opening})\s+(?:\w+\s+){{0,3}}?20\d\d\b", re.IGNORECASE)
