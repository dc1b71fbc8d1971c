"""What the opening words of a phrase or sentence say of it."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.verbs import deeds_from, plan_verbs, runs_from
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_LEAST_ORDER = 3
"""Words of an order."""
_PARTICIPLE_ENDS = ("t", "ad")
"""Ends of participles in both languages: «styrket», «förbättrad»."""
_FINITE_ENDS = ("r", "s", "ade")
"""Ends of other forms."""
_VERB_REACH = 8
"""Words of a clause among which its verb stands."""
_OPENING = 80
"""Letters in which a phrase shows what it opens with."""
_PAST_REACH = 9
"""Words of a sentence among which its verb stands."""


def _without_mark(tokens: list[str], language: Language) -> list[str]:
    """Drop the infinitive mark that opens a list item («at styrke», «att öka»)."""
    return tokens[1:] if tokens[:1] == [language.grammar.infinitive_mark] else tokens


def _without_adverb(tokens: list[str], language: Language) -> list[str]:
    """Drop the adverb before the infinitive that opens a phrase: «Aktivt arbeta», «Bedre sikre»."""
    known, mark = _infinitives(language.code), language.grammar.infinitive_mark
    adverb = bool(tokens) and tokens[0].endswith(language.endings.adverbs) and tokens[0] != mark
    return tokens[1:] if adverb and tokens[0] not in known and known & set(tokens[1:2]) else tokens


def opening_kind(text: str, language: Language) -> ElementKind | None:
    """Tell a goal from an activity by the verb or verbal noun that opens a phrase.

    «Styrke oplevelsen …» names a direction, «Udarbejde en plan …» and «Udarbejdelse af …»
    a doing. None if the phrase opens with something else.
    """
    tokens = _without_adverb(_without_mark(words(text), language), language)
    if not tokens:
        return None
    if not runs_from(tokens).isdisjoint(language.cues.goal_verbs):
        return "goal"
    if not deeds_from(tokens).isdisjoint(language.cues.activity_verbs):
        return "activity"
    if tokens[0].endswith(language.cues.verb_endings):
        return "activity"
    if (
        len(tokens) > 1
        and tokens[0].endswith(language.grammar.deverbal)
        and tokens[1] in language.grammar.of
    ):
        return "activity"
    return None


def compares(text: str, language: Language) -> bool:
    """Whether a phrase opens with what is to be more, less or better: «Flere unge …»."""
    units = language.units
    return not {*units.comparatives, *units.improvements, *units.nought}.isdisjoint(words(text)[:1])


def tells_deed(text: str, language: Language) -> bool:
    """Whether the first known verb of a clause is one of doing: «nämnden upphandlar …»."""
    verbs = plan_verbs(language.code)
    first = next((token for token in words(text)[:_VERB_REACH] if token in verbs), "")
    return first in language.cues.activity_verbs


def is_order(sentence: str, language: Language) -> bool:
    """Whether a sentence opens with a verb as items of a list do: «Undersök behovet av …»."""
    whole = sentence[:1].isupper() and sentence[-1:] in ".!;"
    return whole and len(words(sentence)) >= _LEAST_ORDER and _opens_with_verb(sentence, language)


def is_dated_order(sentence: str, block: Block, language: Language) -> bool:
    """Whether a paragraph is one order with its time: «Byta alla lampor senast 2027»."""
    alone = sentence.rstrip(".") == block.text.strip().rstrip(".")
    return alone and bool(_by_year(language.code).search(sentence)) and is_order(sentence, language)


def opens_with_order(text: str, language: Language) -> bool:
    """Whether a text opens with an infinitive or imperative, be it after an adverb."""
    opening = text[:_OPENING]
    tokens = _without_adverb(words(opening), language)
    if not tokens or not opening[:1].isupper():
        return False
    return tokens[0] in _infinitives(language.code) or _opens_with_verb(opening, language)


def opens_with_verb(tokens: list[str], language: Language) -> bool:
    """Whether the infinitive of a known verb is the first of some words."""
    return tokens[0] in _infinitives(language.code) | set(language.grammar.be)


def _opens_with_verb(sentence: str, language: Language) -> bool:
    """Whether the first word is an infinitive or imperative, not a noun made of a verb."""
    tokens = words(sentence)
    if tokens[0].endswith(_FINITE_ENDS):
        return False
    verbs = plan_verbs(language.code)
    return not (_is_participle(tokens[0], verbs) or deeds_from(tokens).isdisjoint(verbs))


def _is_participle(word: str, verbs: frozenset[str]) -> bool:
    """Whether a word is a participle, as in «Styrket indsats», and no order, as «Flyt» is."""
    if not word.endswith(_PARTICIPLE_ENDS):
        return False
    return not {f"{word}{double}{vowel}" for double in ("", word[-1]) for vowel in "ea"} & verbs


def kind_by_wording(text: str, language: Language, default: ElementKind) -> ElementKind:
    """Return what the opening verb says, or the default."""
    return opening_kind(text, language) or default


def kind_by_infinitive(text: str, language: Language, default: ElementKind) -> ElementKind:
    """Return what the infinitive that opens a phrase says, or the default.

    «Kommunen: erbjuder …» tells in the present tense what a goal is, as it is announced.
    """
    finite = any(token.endswith(("r", "s")) for token in _without_mark(words(text), language)[:1])
    return default if finite else kind_by_wording(text, language, default)


def tells_past(sentence: str, language: Language) -> bool:
    """Whether the first verb form that shows its tense by its ending is in the past.

    «Tiden sjönk från nio till fyra minuter» reports; it promises and measures nothing.
    """
    times = language.times
    tokens = words(sentence)[:_PAST_REACH]
    return any(t in times.past or t.endswith(times.past_endings) for t in tokens)


@cache
def _by_year(code: str) -> re.Pattern[str]:
    """Return the year by which something is to be done: «senest i 2027»."""
    before = "|".join(languages.get(code).grammar.by_year)
    return re.compile(rf"\b(?:{before})\s+(?:\w+\s+){{0,2}}20\d{{2}}\b", re.IGNORECASE)


@cache
def _infinitives(code: str) -> frozenset[str]:
    """Return the infinitives of known verbs."""
    language = languages.get(code)
    known = plan_verbs(code) | language.telling.infinitives
    return frozenset(v for v in known if v.endswith(language.endings.infinitives))
