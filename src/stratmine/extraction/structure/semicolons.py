"""Lists whose items only semicolons part: «Tiltag kunne være: at plante …; at så …; og at …»."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_FEWEST = 2
_LEAST_WORDS = 2
"""Words of an item."""
_LEAD_WORDS = 24
"""Words of what leads into the list."""


def parted_by_semicolons(text: str, language: Language) -> list[Place]:
    """Return the places of the items that a sentence announces and parts by semicolons.

    Args:
        text: A paragraph.
        language: Its language.
    """
    if ";" not in text:
        return []
    for sentence in split_sentences(text, language):
        if ";" not in sentence.text:
            continue
        start = _lead_end(sentence.text, language)
        if start and _announces(sentence.text[:start], language):
            places = _items(sentence.text, start, language)
            if places:
                return [(sentence.start + a, sentence.start + b) for a, b in places]
    return []


def _lead_end(sentence: str, language: Language) -> int:
    """Return where the first item begins: after a colon, or at «at» after a verb of being."""
    before = sentence.find(";")
    colon = sentence.find(": ", 0, before)
    if colon >= 0:
        return colon + 2
    opened = _being(language.code).search(sentence, 0, before)
    return opened.end() if opened else 0


def _announces(lead: str, language: Language) -> bool:
    if word_count(lead) > _LEAD_WORDS:
        return False
    found = announced_by_lead_in(lead, language)
    return found is not None and bool(found.kinds)


def _items(sentence: str, start: int, language: Language) -> list[Place]:
    joints = [match.span() for match in _joint(language.code).finditer(sentence, start)]
    cuts = [(start, start), *joints, (len(sentence), len(sentence))]
    places = [trimmed(sentence, one[1], following[0]) for one, following in pairwise(cuts)]
    places = [place for place in places if place[1] > place[0]]
    whole = all(word_count(sentence[slice(*place)]) >= _LEAST_WORDS for place in places)
    return places if whole and len(places) >= _FEWEST else []


@cache
def _joint(code: str) -> re.Pattern[str]:
    """Return a semicolon with the conjunction after it."""
    return re.compile(rf";\s*(?:(?:{'|'.join(languages.get(code).grammar.conjunctions)})\s+)?")


@cache
def _being(code: str) -> re.Pattern[str]:
    """Return a verb of being before the mark of an infinitive: «er (at …)»."""
    grammar = languages.get(code).grammar
    verbs = "|".join((*sorted(grammar.copulas), *grammar.be))
    return re.compile(rf"\b(?:{verbs})\s+(?={grammar.infinitive_mark}\s)")
