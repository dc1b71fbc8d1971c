"""What headings, labels and lead-in sentences say about the text that follows them."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.extraction.announcing.announcement import Announcement, distinct
from stratmine.extraction.announcing.counts import counted_areas, named_count
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.phrases import phrases_in
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_FOLLOWING = re.compile(
    r"\b(?:følgende|nedenstående|nedenfor|följande|nedanstående|nedan)\b|\b(?:dessa|disse)\W*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\b(?:är|er|att?|ska|skall|skal|omfattar|omfatter|indeholder|innehåller|inkluderar"
    r"|handler om)\W*$",
    re.IGNORECASE,
)
_SHORT_LEAD = 14
_BELOW = re.compile(r"\b(nedenfor|nedan|herunder|i det följande|i det følgende)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖÆØ])")
_PROPOSING = frozenset({"foreslår", "föreslår"})
_BY_MEANS = re.compile(r"(?:ved at|genom att|gennem at|via att)\W*$", re.IGNORECASE)
_TO_REACH = re.compile(
    r"\b(?:för att|for at)\s+(?:\w+\s+){0,2}?(?:nå|uppnå|opnå|indfri|uppfylla|opfylde|åstadkomma"
    r"|förverkliga|realisere|virkeliggøre|lyckas|lykkes)\b",
    re.IGNORECASE,
)
_MAKING_ROOM = re.compile(
    r"\b(?:skapa|skabe) (?:\w+ )?(?:förutsättningar|forudsætninger|rammer) (?:för|for)\W*$",
    re.IGNORECASE,
)
"""How a promise breaks off before the ends it makes room for."""
_ABOUT_GOALS = re.compile(
    r"\b(?:gäll|gæld)\w+ (?:\w+ )?(?:för|for) \w*(?:målen|målene)\W*$", re.IGNORECASE
)
_INFINITIVE_TAIL = re.compile(r"\batt?\W*$", re.IGNORECASE)


def announced_by_lead_in(text: str, language: Language) -> Announcement | None:
    """Return what a sentence before a list announces: «De fire spor i politikken er:».

    Args:
        text: The lead-in, the last sentence of a paragraph.
        language: Its language.
    """
    lexicon = vocabulary(language.code)
    if _BY_MEANS.search(text):
        return Announcement(("activity",), "by means of")
    if set(words(text)) & _PROPOSING and _INFINITIVE_TAIL.search(text):
        return Announcement(("activity",), "proposal")
    special = _means(text, language) or _promised(text, language) or _areas(text, language)
    if special:
        return special
    if _INFINITIVE_TAIL.search(text):
        kind = next((lexicon.kind_of(t) for t in words(text) if lexicon.kind_of(t)), None)
        kinds: tuple[ElementKind, ...] = (kind,) if kind in {"goal", "activity"} else ()
        return Announcement(kinds, "infinitives")
    folded = " ".join(words(text))
    found = [(folded.find(p), p, lexicon.phrases[p]) for p in phrases_in(folded, lexicon.ordered)]
    found += [(folded.find(t), t, kind) for t in words(text) if (kind := lexicon.kind_of(t))]
    if not found or _ABOUT_GOALS.search(text):
        return None
    found.sort()
    counts = [named_count(text, cue, language) for _, cue, _ in found]
    first = next((i for i, count in enumerate(counts) if count), 0)
    kinds = distinct([kind for _, _, kind in found[first:]])
    return Announcement(kinds, found[first][1], counts[first])


def _areas(text: str, language: Language) -> Announcement | None:
    """Read «… opstiller mål for 11 områder:»: the areas are listed, not their goals."""
    counted = counted_areas(text, language)
    return Announcement(("focus_area",), counted[1], counted[0]) if counted else None


def _means(text: str, language: Language) -> Announcement | None:
    """Read «For at nå målene vil vi:»: what is done, unless the rest names another kind."""
    lexicon, reached = vocabulary(language.code), _TO_REACH.search(text)
    if reached is None:
        return None
    rest = text[reached.end() :]
    for token in words(rest):
        kind, count = lexicon.kind_of(token), named_count(rest, token, language)
        if kind and (count or kind in {"focus_area", "activity", "indicator"}):
            return Announcement((kind,), token, count)
    return Announcement(("activity",), "means to the end")


def _promised(text: str, language: Language) -> Announcement | None:
    """Read a sentence that breaks off after owner and modal: «Kommunen ska:», «Vi vil:»."""
    tokens = words(text)
    if _MAKING_ROOM.search(text) and set(tokens) & language.modals.commitment["must"]:
        return Announcement(("goal",), tokens[-2])
    if not tokens or len(tokens) > _SHORT_LEAD or not set(tokens[-4:]) & set(language.cues.owners):
        return None
    if tokens[-1] in language.cues.owners and text.rstrip().endswith(":"):
        return Announcement(("goal",), tokens[-1])
    last = next((t for t in reversed(tokens[-2:]) if t not in language.cues.owners), "")
    if last in language.modals.commitment["will"]:
        return Announcement(("goal",), " ".join(tokens[-2:]))
    if last in language.modals.commitment["must"]:
        return Announcement(("activity",), " ".join(tokens[-2:]))
    return None


def leads_in(text: str) -> bool:
    """Whether a paragraph ends by pointing to what follows."""
    stripped = text.rstrip(" \u00a0")
    if stripped.endswith((":", ";", ",")) or _FOLLOWING.search(stripped[-160:]):
        return True
    last = _SENTENCE_END.split(stripped)[-1]
    return bool(_OPEN_END.search(last)) and len(words(last)) <= _SHORT_LEAD


def announced_below(text: str, language: Language) -> Announcement | None:
    """Return what a sentence says of the headings under it: «… presenteras nedan»."""
    found = announced_by_lead_in(text, language) if _BELOW.search(text) else None
    return replace(found, below=True) if found else None
