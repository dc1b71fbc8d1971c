"""What a sentence says that progress is seen by, by whatever name.

«Fremgangen måles på ventetiden og på hvor mange der bliver», «Vi har lyckats när fler cyklar».
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.prose.measures import name_end, name_opening
from stratmine.extraction.text.patterns import Guarded, any_of, guarded
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.series import Place, named_parts
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_MOST_WORDS = 24
"""Words of what is seen; a longer stretch is an explanation."""
_LEAST_CLAUSE = 2
_LEAST_ALONE = 2
"""Words of the one thing that is seen: «Det aflæses i statistikken» says where."""


def gauged_by(sentence: str, language: Language) -> tuple[str, list[Place]]:
    """Return the words that say that something is seen, and the places of what it is seen by.

    None where a part speaks of procedure or of the owner: «Vi lykkes, når vi arbejder sammen».
    """
    found = _success(language.code).search(sentence)
    least = _LEAST_CLAUSE
    if found is None:
        found, least = _measuring(sentence, language), 1
    if found is None:
        return "", []
    places = _parts(sentence, found, language)
    said = [sentence[slice(*place)] for place in places]
    least = max(least, _LEAST_ALONE if len(said) == 1 else 1)
    fit = all(least <= word_count(part) <= _MOST_WORDS for part in said)
    if not fit or any(_tells_other(part, language) for part in said):
        return "", []
    return " ".join(found.group().lower().split()), places


def _measuring(sentence: str, language: Language) -> re.Match[str] | None:
    """Return the verb by which a goal, an effect or «det» is said to be measured."""
    found = _verbs(language.code).search(sentence)
    if found is None:
        return None
    gauged = _gauged(language.code).search(sentence, 0, found.end())
    return found if gauged else None


def _parts(sentence: str, found: re.Match[str], language: Language) -> list[Place]:
    """Return the parts after the opening word: each with it anew, or a list, or all of it."""
    again, joined = found.group().split()[-1], "|".join(language.grammar.conjunctions)
    anew = rf",?\s(?:{joined})\s{again},?\s|,\s{again}\s"
    places = _cut(sentence, found.end(), anew)
    if len(places) == 1:
        places = named_parts(sentence, *places[0], language)
    if not places:
        places = _cut(
            sentence, found.end(), rf"\s(?:{joined})\s(?={name_opening(language.code).pattern})"
        )
    return [
        trimmed(sentence, start, _body_end(sentence, start, end, language)) for start, end in places
    ]


def _cut(sentence: str, start: int, joint: str) -> list[Place]:
    """Return the parts of a sentence from an offset on that a pattern parts."""
    spans = [match.span() for match in re.finditer(joint, sentence[start:], re.IGNORECASE)]
    cuts = [(0, 0), *spans, (len(sentence) - start,) * 2]
    return [(start + one[1], start + following[0]) for one, following in pairwise(cuts)]


def _body_end(sentence: str, start: int, end: int, language: Language) -> int:
    """Return where a part ends, without its value to reach and the stop of its sentence."""
    value = name_end(language.code).search(sentence, start, end)
    return len(sentence[: value.start() if value else end].rstrip(" ."))


def _tells_other(part: str, language: Language) -> bool:
    """Whether a part speaks of procedure or of the owner, says where, or points back."""
    first = words(part)[:1]
    prepositions = language.leads.prepositions - language.grammar.opening_only
    no_names = {*language.cues.owners, *language.grammar.it} | prepositions
    own = bool(no_names & set(first))
    return own or contains_phrase(part, language.cues.procedure) is not None


@cache
def _verbs(code: str) -> Guarded:
    """Return a verb of measuring and the preposition before what is measured."""
    gauges, mark = languages.get(code).gauges, languages.get(code).grammar.infinitive_mark
    gap = rf"(?:\s(?!{mark}\b)[\w.]+){{0,3}}?"
    said = "|".join(
        rf"{verb}{gap}\s(?:{any_of(prepositions)})" for verb, prepositions in gauges.verbs.items()
    )
    means = any_of(gauges.means)
    return guarded(rf"\b(?:{said}|{means})\s", (*gauges.verbs, *gauges.means))


@cache
def _gauged(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).gauges.gauged), re.IGNORECASE)


@cache
def _success(code: str) -> Guarded:
    """Return what says that somebody has got there, and the word that opens the clause after it."""
    gauges, mark = languages.get(code).gauges, languages.get(code).grammar.infinitive_mark
    seen = rf"{any_of(gauges.seen)},?\s{mark}\s\w+\s{any_of(gauges.succeeding)}"
    there = rf"(?:{any_of(gauges.success)}|{seen}),?\s(?:{any_of(gauges.when)})"
    said = (*gauges.success, *gauges.succeeding, *gauges.signs)
    return guarded(rf"(?:{there}|{any_of(gauges.signs)},?\s{mark})\s", said)
