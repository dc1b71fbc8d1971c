"""Measures that a report tells of: «Der er ansat to gartnere», «Skyltarna har bytts»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.prose.judgement import SHORTEST
from stratmine.extraction.prose.standing_alone import is_whole
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Status

_YEAR = re.compile(r"20\d\d")
_LONGEST = 40
_VERB_REACH = 12
"""Words of a sentence among which its verb stands."""
_PARTICIPLE_REACH = 10
"""Words after the auxiliary among which the participle stands."""
_SUBJECT_REACH = 5
"""Words among which a sentence says what it is about."""


def tells_done(sentence: str, language: Language, *, once: bool = True) -> bool:
    """Whether a sentence of a report says what has been done, or is under way.

    What it says of figures, of goals and of the plan itself is none.

    Args:
        sentence: The sentence.
        language: Its language.
        once: Whether what was done once («Vi byggede …») counts as well as what has been done.
    """
    tokens = words(sentence)
    if not SHORTEST <= len(tokens) <= _LONGEST or not is_whole(sentence, language):
        return False
    cut = tokens[-1].isdigit() and not _YEAR.fullmatch(tokens[-1])
    if cut or contains_phrase(sentence, language.cues.procedure):
        return False
    if tells_figure(tokens, language) or _tells_of_any(tokens, language):
        return False
    if any(token in language.cues.others for token in tokens[:_SUBJECT_REACH]):
        return False
    return _verb_of_deed(tokens, language, once=once)


def done_status(sentence: str, language: Language) -> Status:
    """Return how far a measure is of which a report tells."""
    deeds, tokens = language.deeds, words(sentence)
    if deeds.negations & set(tokens):
        return "not_done"
    return "ongoing" if contains_phrase(" ".join(tokens), deeds.under_way) else "done"


def _tells_of_any(tokens: list[str], language: Language) -> bool:
    """Whether a sentence tells of a measure without its name: «Indsatsen er afsluttet (blå)»."""
    noun, verb = tokens[:2]
    kind_of = vocabulary(language.code).kind_of
    known = (noun.removesuffix(end) for end in ("", *language.endings.definites))
    return verb in language.deeds.auxiliaries and "activity" in map(kind_of, known)


def tells_figure(tokens: list[str], language: Language) -> bool:
    """Whether a sentence is about a figure, a goal or the plan."""
    cues, lexicon = language.cues, vocabulary(language.code)
    opening = tokens[:_SUBJECT_REACH]
    measured = any(token in cues.measures or token.endswith(cues.plans) for token in opening)
    # «Af disse er ni i gang» counts them.
    measured = measured or _counts_those_before(tokens, language)
    named = any(lexicon.kind_of(token) in {"goal", "indicator", "vision"} for token in opening)
    return measured or named


def _counts_those_before(tokens: list[str], language: Language) -> bool:
    grammar = language.grammar
    of_them = tokens[0] in grammar.of and not grammar.backward.isdisjoint(tokens[1:2])
    return of_them and not grammar.copulas.isdisjoint(tokens[2:3])


def _verb_of_deed(tokens: list[str], language: Language, *, once: bool) -> bool:
    """Whether the first verb of the main clause is one of doing, in the perfect or the past."""
    deeds = language.deeds
    inside = frozenset(language.modals.subordinators)
    for place, token in enumerate(tokens[:_VERB_REACH]):
        if place and token in inside:
            return False
        if token in deeds.past and place:
            return once
        if token in deeds.auxiliaries:
            after = tokens[place + 1 : place + 1 + _PARTICIPLE_REACH]
            if after[:1] and after[0] in language.grammar.expletives:
                after = after[1:]
            until = next((i for i, word in enumerate(after) if word in inside), len(after))
            told = deeds.participles & set(after[:until])
            return bool(told) or contains_phrase(" ".join(after), deeds.states) is not None
    return False
