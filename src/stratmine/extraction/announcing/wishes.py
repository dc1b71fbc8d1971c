"""Lead-ins that say what their owner wants or works for: «Vi ønsker, at:», «Vi arbejder for:»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_LONGEST = 20
"""Words of such a lead-in."""
_VERB_REACH = 5
"""Words before the last verb of a lead-in among which its owner stands."""
_BOUND_REACH = 4
"""Words before the verb among which «skal» stands: «skal i fællesskab bidrage til:»."""


def strives(text: str, language: Language) -> bool:
    """Whether a text breaks off after a verb of working for an end: «arbejder vi for»."""
    ends, pattern = _striving(language.code)
    return text.rstrip(" :").lower().endswith(ends) and pattern.search(text) is not None


def wished_open(text: str, language: Language) -> Announcement | None:
    """Read «Her arbejder vi for:» and «Politikken skal bidrage til, at:».

    Args:
        text: The lead-in, the last sentence of a paragraph.
        language: Its language.
    """
    tokens, ends = words(text), language.leads.prepositions
    broken_off = tokens[-1:] == [language.grammar.infinitive_mark]
    if len(tokens) > _LONGEST or not (broken_off or ends & set(tokens[-1:])):
        return None
    owner = _owner(tokens, language)
    if owner and strives(text, language):
        return Announcement(("goal",), owner)
    return _bound(tokens, owner, language)


def wished_clauses(text: str, language: Language) -> Announcement | None:
    """Read «Vi ønsker, at:», whose items are clauses or infinitives."""
    lexicon, folded = vocabulary(language.code), " ".join(words(text))
    phrases = (p for p in lexicon.ordered.all_in(folded) if lexicon.phrases[p] == "goal")
    phrase = next(phrases, None)
    return Announcement(("goal",), phrase) if phrase else None


def wished_deed(text: str, language: Language) -> Announcement | None:
    """Read what breaks off after owner, will and verb: «For byens skyld vil vi især støtte:»."""
    tokens, cues = words(text), language.cues
    near = set(tokens[-1 - _VERB_REACH : -1])
    willed = near & language.modals.commitment["will"] and near & set(cues.owners)
    if len(tokens) > _LONGEST or not willed or not text.rstrip().endswith(":"):
        return None
    if tokens[-1] in cues.goal_verbs:
        return Announcement(("goal",), tokens[-1])
    return Announcement(("activity",), tokens[-1]) if tokens[-1] in cues.activity_verbs else None


def _owner(tokens: list[str], language: Language) -> str | None:
    """Return the last word for who speaks."""
    return next((token for token in reversed(tokens) if token in language.cues.owners), None)


def _bound(tokens: list[str], owner: str | None, language: Language) -> Announcement | None:
    """Read what the plan or its owner is to reach: «skal sikre, at», «skal medvirke til»."""
    grammar, open_words = language.grammar, language.leads.prepositions
    rest = tokens[:-1] if tokens[-1:] == [grammar.infinitive_mark] else tokens
    rest = rest[:-1] if rest[-1:] and rest[-1] in open_words else rest
    if rest == tokens or not rest or rest[-1] not in language.cues.goal_verbs - set(grammar.be):
        return None
    plan = any(token.endswith(language.cues.plans) for token in rest)
    must = language.modals.commitment["must"] & set(rest[-1 - _BOUND_REACH : -1])
    return Announcement(("goal",), rest[-1]) if must and (plan or owner) else None


@cache
def _striving(code: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Return the ends of what breaks off so, and the pattern of it."""
    language = languages.get(code)
    mark, pairs = language.grammar.infinitive_mark, sorted(language.sentences.striving)
    verbs = "|".join(rf"{verb}(?: \w+){{0,4}} {end}" for verb, end in pairs)
    ends = {f" {end}{rest}" for _, end in pairs for rest in ("", f" {mark}", f", {mark}")}
    pattern = re.compile(rf"\b(?:{verbs}),?(?: {mark})?\W*$", re.IGNORECASE)
    return tuple(sorted(ends)), pattern
