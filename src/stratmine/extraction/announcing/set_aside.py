"""Headings over text that holds no elements, or none of its own."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.headings import announced_by_heading, names_annex
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_CODE = re.compile(r"\w*[A-ZÅÄÖÆØ]{2,}\.?\d+(?:\.\d+)+")
_OPENING = 3
_LONGEST_BODY = 7
"""Words of the name of a body: «Nämnden för kultur, fritid och unga»."""
_DATED = re.compile(r"(?:den \d{1,2}\.? [^\W\d]+|i [^\W\d]+ (?:19|20)\d{2})\b", re.IGNORECASE)
"""How a sentence opens that tells what happened on a day."""


def is_code(heading: str) -> bool:
    """Whether a heading is a code that a page glued to its label: «IndikatorMP.4.2»."""
    return _CODE.fullmatch(heading) is not None


def names_guidelines(heading: str, language: Language) -> bool:
    """Whether a heading stands over guidelines, which hold for cases rather than aim."""
    return bool(set(words(heading)[:_OPENING]) & language.leads.guidelines)


def tells_of_day(text: str) -> bool:
    """Whether a text opens with the day or month of what it tells: «Den 3. maj indgik …»."""
    return _DATED.match(text) is not None


def asks_or_points(heading: str, language: Language) -> bool:
    """Whether a heading asks or points to its text: «Hur når vi dit», «Så ska vi arbeta»."""
    return bool(language.leads.asking & set(words(heading)[:1]))


def is_background(text: str, language: Language, *, named: bool = False) -> bool:
    """Whether a heading stands over text without elements («Baggrund», «Uppföljning»).

    Args:
        text: The heading.
        language: Its language.
        named: Whether names of focus areas are awaited: then a last word alone («Smartare
            arbetssätt») does not show background.
    """
    tokens = words(text)
    telling = announced_by_heading(text, language) or _names_action_plan(tokens, language)
    if telling and names_annex(text, language):
        return False
    background = vocabulary(language.code).background
    opens = any(" ".join(tokens[:count]) in background for count in range(1, len(tokens) + 1))
    # «En ny plan i høring» is over the plan, not its hearing.
    inside = set(tokens[-3:-1]) & language.leads.inside
    closes = bool(tokens) and tokens[-1] in background and not inside
    closes = closes and not _counts_areas(tokens, language)
    # «Hvad er formålet med planen?», «Hvordan søger jeg?»
    aside = background | language.sentences.speaker
    asks = text.rstrip().endswith("?") and not aside.isdisjoint(tokens)
    return opens or asks or (closes and not named)


def _names_action_plan(tokens: list[str], language: Language) -> bool:
    """Whether a heading names a plan of measures: «Bilag 1. Handleplan»."""
    named = language.cues.kinds["action_plan"]
    endings = tuple(name.lstrip("-") for name in named if name.startswith("-"))
    return any(token in named or token.endswith(endings) for token in tokens)


def _counts_areas(tokens: list[str], language: Language) -> bool:
    """Whether a heading opens with counted parts of the plan: «Tre temaer og verdensmålene»."""
    counted = tokens[0] in language.cues.numbers and len(tokens) > 1
    return counted and vocabulary(language.code).kind_of(tokens[1]) is not None


def is_preface(text: str, language: Language) -> bool:
    """Whether a heading stands over a foreword or an introduction."""
    return bool(set(words(text)) & set(language.headings.prefaces))


def tells_adoption(text: str, language: Language) -> bool:
    """Whether a line only tells when and by whom a document was adopted: «Vedtaget af …»."""
    return words(text)[:1] in [words(phrase)[:1] for phrase in language.imprint.adopted]


def is_contents(text: str, language: Language) -> bool:
    """Whether a heading stands over a table of contents, or of what a plan holds."""
    tokens = words(text)
    owned = tokens[:-1] and tokens[0].removesuffix("s").endswith(language.cues.plans)
    return " ".join(tokens[1:] if owned else tokens) in language.headings.contents


def names_no_part(heading: str, language: Language) -> bool:
    """Whether a heading says only what is told under it («Ansvar»), or whose it is.

    The bare word for an area («Politikområde») is one that lost its number and name.
    """
    said = " ".join(words(heading))
    bare = " " not in said and said.endswith(language.leads.area_labels)
    return bare or said in vocabulary(language.code).columns or names_body(heading, language)


def names_body(heading: str, language: Language) -> bool:
    """Whether a heading only says whose the text under it is: «Socialnämnden», «Skoleudvalget»."""
    tokens, units = words(heading), language.cues.units
    if not 0 < len(tokens) <= _LONGEST_BODY or heading.rstrip().endswith("?"):
        return False
    relations = language.leads.prepositions
    if tokens[0].endswith(units):
        return len(tokens) == 1 or tokens[1] in relations
    spoken_of = language.grammar.articles | language.grammar.pronouns | language.grammar.it
    named = tokens[-1].endswith(units) and tokens[0] not in spoken_of
    return named and relations.isdisjoint(tokens)


def is_web_furniture(text: str, language: Language) -> bool:
    """Whether a heading is only what a web page offers to do: «Læs op»."""
    return " ".join(words(text)) in language.web.furniture


def is_summary(text: str, language: Language) -> bool:
    """Whether a heading stands over a summary, which says once more what the body says."""
    return " ".join(words(text)) in language.headings.summaries


def names_others_goals(title: str, announcement: Announcement, language: Language) -> bool:
    """Whether a heading is over the goals of another body: «Den nationella politikens mål»."""
    named = set(words(title)) & set(language.cues.others)
    return bool(named) and announcement.kinds[:1] == ("goal",)


def leads_to_national_goals(sentence: str, language: Language) -> bool:
    """Whether a sentence speaks of the nation and not of the owner: «De nationella målen är:»."""
    said = set(words(sentence))
    return bool(said & language.leads.national) and not said & set(language.cues.owners)


def gives_up(sentence: str, language: Language) -> bool:
    """Whether a sentence leads into what is given up: «Der arbejdes ikke videre med:»."""
    return _given_up(language.code).search(sentence) is not None


@cache
def _given_up(code: str) -> re.Pattern[str]:
    """Return how it is said; the word for «not» may part the phrase: «arbejdes ikke videre»."""
    language = languages.get(code)
    denying = language.grammar.denying
    said = [phrase.split() for phrase in language.leads.dropped]
    parted = "|".join(rf"{verb} {denying} {rest}" for verb, rest in said)
    whole = "|".join(map(" ".join, said))
    return re.compile(rf"\b(?:{parted}|{denying} (?:\w+ ){{0,4}}(?:{whole}))\b", re.IGNORECASE)
