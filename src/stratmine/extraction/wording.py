"""Words of a text, and what its opening words say about its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_RUN = re.compile(r"[^\W_]+")
_REMEMBERED = 4096
"""Texts whose words are kept: each is looked at many times while a document is read."""

_INFINITIVE_MARKS = frozenset({"at", "att"})
_DEVERBAL = ("else", "elsen", "ning", "ningen", "ering", "eringen", "tion", "tionen")
_LEAST_ORDER = 3
_BY_THEN = re.compile(
    r"\b(?:senast|till och med|före|inden|senest|frem til)\s+(?:\w+\s+){0,2}20\d{2}\b",
    re.IGNORECASE,
)
_VERB_REACH = 8
_PAST_REACH = 9
"""Words of a sentence among which its verb stands."""
_LINKING = frozenset({"af", "av", "för", "for"})


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return list(_words(text))


@lru_cache(_REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


def word_places(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the words of a text."""
    return [match.span() for match in _WORD.finditer(text)]


def word_count(text: str) -> int:
    """Return the number of words."""
    return len(words(text))


def without_mark(tokens: list[str]) -> list[str]:
    """Drop the infinitive mark that opens a list item («at styrke», «att öka»)."""
    return tokens[1:] if tokens[:1] and tokens[0] in _INFINITIVE_MARKS else tokens


def opening_kind(text: str, language: Language) -> ElementKind | None:
    """Tell a goal from an activity by the verb or verbal noun that opens a phrase.

    «Styrke oplevelsen …» names a direction, «Udarbejde en plan …» and «Udarbejdelse af …»
    a doing. None if the phrase opens with something else.
    """
    tokens = without_mark(words(text))
    if not tokens:
        return None
    pair = " ".join(tokens[:2])
    if tokens[0] in language.cues.goal_verbs or pair in language.cues.goal_verbs:
        return "goal"
    if tokens[0] in language.cues.activity_verbs or pair in language.cues.activity_verbs:
        return "activity"
    if tokens[0].endswith(language.cues.verb_endings):
        return "activity"
    if len(tokens) > 1 and tokens[0].endswith(_DEVERBAL) and tokens[1] in _LINKING:
        return "activity"
    return None


def compares(text: str, language: Language) -> bool:
    """Whether a phrase opens with what is to be more, less or better: «Flere unge …»."""
    return words(text)[:1] in [[word] for word in language.units.comparatives]


def tells_deed(text: str, language: Language) -> bool:
    """Whether the first known verb of a clause is one of doing: «nämnden upphandlar …»."""
    verbs = language.cues.activity_verbs | language.cues.goal_verbs
    first = next((token for token in words(text)[:_VERB_REACH] if token in verbs), "")
    return first in language.cues.activity_verbs


def is_order(sentence: str, language: Language) -> bool:
    """Whether a sentence opens with a verb as items of a list do: «Undersök behovet av …»."""
    whole = sentence[:1].isupper() and sentence[-1:] in ".!;"
    return whole and len(words(sentence)) >= _LEAST_ORDER and _opens_with_verb(sentence, language)


def is_dated_order(sentence: str, block: Block, language: Language) -> bool:
    """Whether a paragraph is one order with its time: «Byta alla lampor senast 2027»."""
    alone = sentence.rstrip(".") == block.text.strip().rstrip(".")
    return alone and bool(_BY_THEN.search(sentence)) and is_order(sentence, language)


def _opens_with_verb(sentence: str, language: Language) -> bool:
    """Whether the first word is an infinitive or imperative, not a noun made of a verb."""
    first, *rest = words(sentence)
    verbs = language.cues.goal_verbs | language.cues.activity_verbs
    finite = first.endswith(("r", "s", "es", "ts", "de"))
    return not finite and (first in verbs or bool(rest and f"{first} {rest[0]}" in verbs))


def kind_by_wording(text: str, language: Language, default: ElementKind) -> ElementKind:
    """Return what the opening verb says, or the default."""
    return opening_kind(text, language) or default


def tells_past(sentence: str, language: Language) -> bool:
    """Whether the first verb form that shows its tense by its ending is in the past.

    «Tiden sjönk från nio till fyra minuter» reports; it promises and measures nothing.
    """
    times = language.times
    tokens = words(sentence)[:_PAST_REACH]
    return any(t in times.past or t.endswith(times.past_endings) for t in tokens)


def contains_phrase(text: str, phrases: tuple[str, ...]) -> str | None:
    """Return the first of the phrases that occurs in the text as whole words."""
    return next(phrases_in(text, phrases), None)


def phrases_in(text: str, phrases: tuple[str, ...]) -> Iterator[str]:
    """Yield those of the phrases that occur in the text as whole words, in their own order."""
    places = _by_key(phrases)
    possible = sorted(i for key in places.keys() & runs(text) for i in places[key])
    folded = f" {' '.join(text.lower().split())} " if possible else ""
    return (phrases[i] for i in possible if _occurs(phrases[i], folded))


def _occurs(phrase: str, folded: str) -> bool:
    position = folded.find(phrase)
    while position >= 0:
        end = position + len(phrase)
        if not folded[position - 1].isalnum() and not folded[end : end + 1].isalnum():
            return True
        position = folded.find(phrase, position + 1)
    return False


@cache
def _by_key(phrases: tuple[str, ...]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for i, phrase in enumerate(phrases):
        places.setdefault(key_of(phrase), []).append(i)
    return places


def key_of(phrase: str) -> str:
    """Return the longest run of letters and digits in a phrase, without which it does not occur."""
    return max(_RUN.findall(phrase), key=len, default="")


@lru_cache(_REMEMBERED)
def runs(text: str) -> frozenset[str]:
    """Return the runs of letters and digits in a text, lower case, and the empty one.

    A text without the key of a phrase (`key_of`) does not hold it: a quick test before a search.
    """
    return frozenset(("", *_RUN.findall(text.lower())))
