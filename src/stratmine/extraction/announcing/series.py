"""What a sentence both announces and names: «Handlingerne er nye bænke, træer og et drivhus»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.counts import named_count
from stratmine.extraction.announcing.means import means_in
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.series import Place, named_clauses, named_parts
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_LEAD_WORDS = 14
"""Words of a sentence before what it names."""
_NOUN_REACH = 2
"""Words before the linking verb among which the announcing noun stands."""
_COLON_REACH = 7
"""The same, before a colon, for the word for measures: «nyckeltal från enkäten: …, …»."""
_CLAUSE_REACH = 9
"""The same, before a clause: «tre uppdrag i budgeten: att …», «Som tiltag kan nævnes, at …»."""
_NAMED: frozenset[ElementKind] = frozenset({"activity", "indicator"})
_TOLD = _NAMED | {"goal", "challenge"}
_STATING_REACH = 4
"""Words of a part among which a verb of being makes it a statement: «to er forsinket»."""


_LEAST_DEEDS = 3
"""One part in so many opens with a deed where what is named is what is done."""


_DEED_REACH = 2
"""Words of a part among which its noun of doing stands."""


@dataclass(frozen=True, slots=True)
class Series:
    """The elements that a sentence names side by side.

    Attributes:
        kind: What they are.
        cue: The word that announced them.
        places: Where they stand in the sentence.
        evidence: Why, a key of the confidence table.
    """

    kind: ElementKind
    cue: str
    places: list[Place]
    evidence: str = "named in lead-in"


def announced_series(sentence: str, language: Language) -> Series | None:
    """Return what a sentence announces by a noun and names after it; None if it does not."""
    found = _clauses(sentence, language) or _counted(sentence, language)
    found = found or _names(sentence, language) or _gone_on(sentence, language)
    if found is None and (means := means_in(sentence, language)):
        return Series("activity", means.cue, means.places, "goal phrase")
    return found


def _counted(sentence: str, language: Language) -> Series | None:
    """Read «På broen vises tre måltal hvert år: …, … og …»: as many parts as are counted."""
    colon = sentence.find(": ")
    lead = sentence[:colon] if colon > 0 else ""
    if not lead or len(words(lead)) > _LEAD_WORDS:
        return None
    lexicon = vocabulary(language.code)
    for token in words(lead):
        kind = lexicon.kind_of(token)
        count = named_count(lead, token, language) if kind in _NAMED else None
        if kind and count:
            places = named_parts(sentence, colon + 2, len(sentence), language)
            return Series(kind, token, places) if len(places) == count else None
    return None


def _clauses(sentence: str, language: Language) -> Series | None:
    """Read «Nämnden har tre uppdrag: att utreda …, att se över … och att pröva …»."""
    places = named_clauses(sentence, language)
    if not places:
        return None
    lead = words(sentence[: places[0][0]])[:-1]
    noun = _noun(lead[-_CLAUSE_REACH:], language) if len(lead) <= _LEAD_WORDS else None
    if noun is None or noun[0] not in _TOLD | {"focus_area"}:
        return None
    if noun[0] == "focus_area":
        # What a theme is said to be in whole clauses is an aim.
        noun = ("goal", noun[1])
    colon = ":" in sentence[: places[0][0]]
    naming = language.grammar.copulas | set(language.leads.naming)
    bound = colon or lead[-1] in naming or noun[1] in lead[-_NOUN_REACH:]
    return Series(*noun, places) if bound else None


def _names(sentence: str, language: Language) -> Series | None:
    """Read «De vigtigste nøgletal er antal besøg og andelen af børn»."""
    for link in _linking(language.code).finditer(sentence):
        lead = words(sentence[: link.start()])
        if len(lead) > _LEAD_WORDS:
            return None
        noun = _noun(lead[-_NOUN_REACH:], language)
        if noun is None and link.group().startswith(":"):
            noun = _measures_before(lead, sentence[link.end() :], language)
        if noun is None or noun[0] not in _NAMED or _tells_of(lead, link.group(), language):
            continue
        if _holds(lead, language) or sentence.startswith(language.leads.ranges, link.end()):
            return None
        places = named_parts(sentence, link.end(), len(sentence), language)
        parts = [sentence[slice(*place)] for place in places]
        stated = any(_states(part, noun[0], language) for part in parts)
        return Series(*noun, places) if places and not stated else None
    return None


def _gone_on(sentence: str, language: Language) -> Series | None:
    """Read «Arbejdet fortsætter med udskiftning af lamper, isolering af lofter og solceller».

    Of what is proposed («Derfor foreslås nye bænke, træer samt …») no word need name a deed.
    """
    proposed = _proposed(language.code).match(sentence)
    going_on = proposed or _going_on(language.code).search(sentence)
    if going_on is None:
        return None
    places = named_parts(sentence, going_on.end(), len(sentence), language)
    deeds = sum(_names_deed(sentence[slice(*place)], language) for place in places)
    told = _LEAST_DEEDS * deeds >= len(places) > 0
    return (
        Series("activity", going_on[1].lower(), places) if places and (proposed or told) else None
    )


def _names_deed(part: str, language: Language) -> bool:
    """Whether a part names what is done: «udskiftning til LED», «fortsat isolering af lofter»."""
    opening = words(part)[:_DEED_REACH]
    return any(token.endswith(language.grammar.deverbal) for token in opening)


def _tells_of(lead: list[str], link: str, language: Language) -> bool:
    """Whether a sentence only speaks of some measures: «For hver indsats er der angivet …»."""
    copula = link.split(maxsplit=1)[0] in language.grammar.copulas
    return copula and bool(set(lead) & language.leads.prepositions)


def _holds(lead: list[str], language: Language) -> bool:
    """Whether a sentence says what one thing comprises: «en bred indsats, som omfatter …»."""
    clause = bool(lead) and lead[-1] in language.grammar.relative
    return clause and bool(language.leads.determiners & set(lead[-2 - _NOUN_REACH : -1]))


def _states(part: str, kind: ElementKind, language: Language) -> bool:
    """Whether a part says how things are, which no name does: «fire er i gang», «afsluttet nu»."""
    tokens = words(part)
    deeds = plan_verbs(language.code) | {language.grammar.became}
    modals = language.modals.commitment
    deeds |= language.deeds.participles | language.sentences.vision_told
    told = tokens[0] in deeds | language.sentences.judged | modals["must"] | modals["will"]
    near = tokens[:_STATING_REACH]
    said = language.status.values() if kind == "activity" else ()
    come = any(contains_phrase(" ".join(near), phrases) for phrases in said)
    return told or come or bool(language.grammar.copulas & set(near))


def _measures_before(
    lead: list[str], named: str, language: Language
) -> tuple[ElementKind, str] | None:
    """Return the word for measures in a lead-in that goes on with where they are from.

    Names that open with a word of quantity («andelen») are found by it.
    """
    noun = _noun(lead[-_COLON_REACH:], language)
    measured = noun is not None and noun[0] == "indicator"
    return noun if measured and not set(words(named)[:1]) & {*language.cues.measures} else None


def _noun(tokens: list[str], language: Language) -> tuple[ElementKind, str] | None:
    """Return the last word that announces, with what it announces.

    After a preposition it is part of a phrase: «får i uppdrag».
    """
    lexicon = vocabulary(language.code)
    for i, token in reversed(list(enumerate(tokens))):
        kind = lexicon.kind_of(token)
        if kind:
            idiom = i > 0 and tokens[i - 1] in language.leads.prepositions
            return None if idiom else (kind, token)
    return None


@cache
def _proposed(code: str) -> re.Pattern[str]:
    """Return how a sentence opens that proposes what it names: «Derfor foreslås »."""
    language = languages.get(code)
    mark, it = language.grammar.infinitive_mark, "|".join(sorted(language.grammar.it))
    return re.compile(
        rf"[A-ZÅÄÖÆØ]\w+ (?:\w+ )?({'|'.join(language.leads.proposed)}) (?!(?:{mark}|{it})\b)"
    )


@cache
def _going_on(code: str) -> re.Pattern[str]:
    """Return the verb before what is gone on with: «fortsætter med»."""
    return re.compile(rf"\b({'|'.join(languages.get(code).leads.going_on)})\s+", re.IGNORECASE)


@cache
def _linking(code: str) -> re.Pattern[str]:
    """Return what stands between an announcing noun and what it names: «er», «nævnes», a colon."""
    language = languages.get(code)
    verbs = "|".join((*language.grammar.copulas, *language.leads.naming))
    also = "|".join(language.leads.among_others)
    return re.compile(rf"(?:\s(?:{verbs})|:)\s+(?:(?:{also})\s+)?", re.IGNORECASE)
