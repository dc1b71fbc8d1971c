"""Lists of clauses that lost their bullets: «… arbejder for: at byen er grøn at søen er ren»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.verbs import plan_verbs
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_FEWEST = 3
_LEAST_WORDS = 3
"""Words of a clause after its mark."""


def parted_by_marks(text: str, language: Language) -> list[Place]:
    """Return the places of the clauses that a lead-in with a colon opens, each with its «at».

    An infinitive («et sted at bo») opens no new one, nor does a clause that a preposition or verb
    leads into («for at», «oplever at»).

    Args:
        text: A paragraph.
        language: Its language.
    """
    pattern = _patterns(language.code)
    opened = pattern.opened.search(text)
    if opened is None or text.count(pattern.mark) < _FEWEST:
        return []
    for sentence in split_sentences(text, language):
        colon = sentence.text.find(opened.group())
        if colon >= 0:
            return _clauses(sentence.start, sentence.text, colon + 1, language)
    return []


def _clauses(first: int, sentence: str, start: int, language: Language) -> list[Place]:
    lead = split_sentences(sentence[:start], language)[-1].text
    announced = announced_by_lead_in(lead, language)
    if announced is None or announced.kinds[:1] not in {("goal",), ("activity",)}:
        return []
    marks = [
        match.start()
        for match in _patterns(language.code).border.finditer(sentence, start)
        if _opens(sentence, match, start, language)
    ]
    places = [trimmed(sentence, *place) for place in pairwise([*marks, len(sentence)])]
    whole = all(word_count(sentence[slice(*place)]) > _LEAST_WORDS for place in places)
    if not whole or len(places) < _FEWEST or sentence[start : marks[0]].strip():
        return []
    return [(first + one, first + end) for one, end in places]


def _opens(sentence: str, mark: re.Match[str], start: int, language: Language) -> bool:
    """Whether a mark opens a clause of its own, not an infinitive or the object of a word."""
    before = words(sentence[start : mark.start()])[-1:]
    following = words(sentence[mark.end() :])[:1]
    grammar = language.grammar
    holding = grammar.holds_clause | language.leads.prepositions | grammar.before_infinitive
    if holding & set(before) or not following:
        return False
    verbs = plan_verbs(language.code)
    subject = grammar.pronouns | grammar.articles | set(language.units.comparatives)
    endings = language.endings
    if following[0] in subject or following[0].endswith(endings.definite_plurals):
        return True
    return following[0] not in verbs and not following[0].endswith(endings.infinitives)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The marks of clauses in one language.

    Attributes:
        mark: The mark with its spaces.
        opened: A colon before the first one.
        border: A mark that no comma parts from the clause before it.
    """

    mark: str
    opened: re.Pattern[str]
    border: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    mark = languages.get(code).grammar.infinitive_mark
    return _Patterns(
        mark=f" {mark} ",
        opened=re.compile(rf":\s+{mark}\s"),
        border=re.compile(rf"(?<![,;])\s{mark}\s"),
    )
