"""What a goal is about, in few of its own words.

Goals say how much and by when («Energiforbruget i skolerne skal falde med 20 procent inden
2030»). A name for many goals needs neither: what stands before the figures, without what
leads to them, says what it is about («Energiforbruget i skolerne skal falde»).
"""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.clustering.words import STOPWORDS, content_words

LONGEST = 60

_PROPORTION = re.compile(r"^(?:\w+ ){0,2}\d[\d.,]* ?(?:%|procent|pct\.?) (?:af|av) ", re.IGNORECASE)
_FIGURE = re.compile(r"(?<!\w)[<>≤≥]?\d")
_BREAK = re.compile(r"(?:[,;:(]|\s[–-]\s|\.\s)\s*(?P<next>\w*)")
_NUMBERED = re.compile(r"^\w+ \d{1,2}[.:]? [–-]?\s*(?=[A-ZÆØÅÄÖ])")
_MODAL_AND_VERB = 2
_LONGEST_ACRONYM = 4
_COMPLETED = frozenset({"det", "dem", "den", "de", "alt", "allt", "dom"})
_ENDS = " .,:;()–-«»\"'"


def core(text: str, language: str) -> str:
    """Return a goal without its number, «målet er at», and the share of what it is about."""
    text = _NUMBERED.sub("", " ".join(text.split()))
    return _PROPORTION.sub("", without_opening(text, language)).strip(_ENDS)


def phrase(text: str, language: str) -> str | None:
    """Return the words of a goal that can name it, or None if it says too little so briefly.

    Args:
        text: The goal, as `core` gives it.
        language: ``da`` or ``sv``.
    """
    kept = text
    if figure := _FIGURE.search(text):
        kept = _trimmed(text[: figure.start()], language)
    if len(kept) > LONGEST:
        kept = _first_clauses(kept, language)
    if not any(content_words(kept, language)):
        return None
    return capitalised(kept)


def capitalised(text: str) -> str:
    """Return text with a capital first; capitals for emphasis are written as other words."""
    first, space, rest = text.partition(" ")
    if text.isupper():
        text = text.lower()
    elif first.isupper() and len(first) > _LONGEST_ACRONYM:
        text = first.lower() + space + rest
    return text[:1].upper() + text[1:]


def without_opening(text: str, language: str) -> str:
    """Take away «målet er at» and the mark of the infinitive, which many goals begin with."""
    opening = _openings(language).match(text)
    rest = text[opening.end() :] if opening else ""
    return rest or text


@cache
def _openings(language: str) -> re.Pattern[str]:
    phrases = languages.get(language).cues.goal_phrases
    longest_first = sorted(phrases, key=lambda words: (-len(words), words))
    said = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?:(?:{said})\b[\s:,]*)?(?:att? )?", re.IGNORECASE)


def _first_clauses(text: str, language: str) -> str:
    """Return as much of a text as can name it and ends where a clause does, or nothing.

    What a subordinate clause or a pronoun completes is no name: «Alle skal opleve, at …»,
    «Flere genvinder det, de kunne før».
    """
    subordinators = languages.get(language).modals.subordinators
    kept = ""
    for found in _BREAK.finditer(text):
        if found.start() > LONGEST:
            break
        before = text[: found.start()].strip(_ENDS)
        dangling = before.rpartition(" ")[2].lower() in _COMPLETED
        if not dangling and found["next"].lower() not in subordinators:
            kept = before
    return kept


def _trimmed(text: str, language: str) -> str:
    """Take words that cannot end a name off its end, where it was cut.

    These are function words, and a modal with its verb: «Antallet af ture skal stige med».
    """
    said = text.strip(_ENDS).split(" ")
    while len(said) > 1 and said[-1].strip(_ENDS).lower() in STOPWORDS[language]:
        said.pop()
    if len(said) > _MODAL_AND_VERB and said[-_MODAL_AND_VERB].lower() in _modals(language):
        said = said[:-_MODAL_AND_VERB]
    return " ".join(said).strip(_ENDS)


@cache
def _modals(language: str) -> frozenset[str]:
    return frozenset().union(*languages.get(language).modals.commitment.values())
