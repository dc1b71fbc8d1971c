"""Indicators that a sentence names one after the other: «Vi mäter andelen …, antalet …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from stratmine import languages
from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.text.openings import tells_past
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LEAST_WORDS = 3
_INFINITIVES = frozenset(
    {"vara", "være", "ha", "have", "öka", "øge", "minska", "falde", "stiga", "stige", "uppgå"}
)
"""What a measure is to do, after a modal verb in the lead-in: «andelen … vara»."""
_YEAR = re.compile(r"(?:19|20)\d{2}")
_FEWEST_MEASURES = 2
_NO_PROSE = re.compile(r"^[\"”“»«]|[·@|]")
"""What a quotation opens with, and what only lines of contact details hold."""
_END = re.compile(
    r"[.;(]|,?\s(?:og|och|samt)\s+(?:målet|er målet|är målet)\b|,\s+(?:med (?:målet|mål)\b|"
    r"som (?:ska|skal|skall)\b|(?:der|hvilket|vilket) (?:ska|skal|skall)\b)"
)
"""What closes a name of what is measured: the sentence's end, or the value to reach."""


def named_measures(sentence: str, code: str) -> list[tuple[int, int]]:
    """Return the places in a sentence of the names of what is measured.

    Each opens with a word of quantity («andelen», «antallet») and goes on to the next one.

    Args:
        sentence: A sentence about measuring.
        code: Its language.
    """
    starts = [match.start() for match in _head(code).finditer(sentence)]
    places = []
    for start, following in pairwise([*starts, len(sentence)]):
        end = _END.search(sentence, start, following)
        place = trimmed(sentence, start, end.start() if end else following)
        if word_count(sentence[slice(*place)]) >= _LEAST_WORDS:
            places.append(place)
    return places


def opens_as_measure(text: str, language: Language) -> bool:
    """Whether a line names what is measured, not what it shall be: «Andel nöjda»."""
    binding = language.modals.commitment["must"] | language.modals.commitment["will"]
    opens = _head(language.code).match(text) is not None
    return opens and not (binding | _INFINITIVES) & set(words(text))


def are_measures(items: Sequence[Block], language: Language) -> bool:
    """Whether the items of a list name what is measured: «Antal besök», «Andel nöjda»."""
    plain = [item for item in items if opens_as_measure(item.text, language)]
    return len(plain) >= _FEWEST_MEASURES and 2 * len(plain) > len(items)


def read_measures(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect what the sentences of a paragraph on follow-up say is measured."""
    code = collector.language.code
    for sentence in collector.sentences(block.text):
        said = _measuring(code).search(sentence.text)
        offset = said.end() if said else 0
        for start, end in named_measures(sentence.text[offset:], code) if said else ():
            first = sentence.start + offset
            collector.add(
                Finding(
                    "indicator", block, first + start, first + end,
                    "text under announcing heading", said[1].lower() if said else "",
                    parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip


def read_measured(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect from running text under «Indikatorer», «Hvordan kan vi se det?»."""
    for sentence in collector.sentences(block.text):
        text = sentence.text
        places = named_measures(text, collector.language.code)
        if len(places) <= 1:
            places = [(0, len(text))] if _tells_measure(text, collector.language) else []
        for start, end in places:
            collector.add(
                Finding(
                    "indicator", block, sentence.start + start, sentence.start + end,
                    "text under announcing heading", scope.cue, parent=scope.parent, context=text,
                )
            )  # fmt: skip


def _tells_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence tells what is to be seen: by a figure, a share or a comparison."""
    opens = _head(language.code).match(sentence) is not None
    whole = opens or sentence[-1:] in ".!"
    tokens = words(sentence)
    if not opens and (tells_past(sentence, language) or _names_kind(tokens, language)):
        return False
    if len(tokens) < _LEAST_WORDS or not whole or _NO_PROSE.search(sentence):
        return False
    if contains_phrase(sentence, language.cues.procedure):
        return False
    measured = {*language.cues.numbers, *language.units.comparatives}
    figure = (
        opens
        or bool(measured & set(tokens))
        or any(t.isdigit() and not _YEAR.fullmatch(t) for t in tokens)
    )
    return figure or judge(sentence, language) is not None


def _names_kind(tokens: list[str], language: Language) -> bool:
    """Whether a sentence speaks of goals or indicators as such: «… följs med fem indikatorer»."""
    kinds = {vocabulary(language.code).kind_of(token) for token in tokens}
    return bool(kinds & {"goal", "indicator"})


@cache
def _measuring(code: str) -> re.Pattern[str]:
    """Return a verb of measuring with the name of a measure right after it."""
    verbs = "|".join(languages.get(code).cues.measuring)
    return re.compile(rf"\b({verbs})\s+(?:\w+\s+)?(?={_head(code).pattern})", re.IGNORECASE)


@cache
def _head(code: str) -> re.Pattern[str]:
    """Return what the name of a measure opens with."""
    heads = "|".join(map(re.escape, languages.get(code).cues.measures))
    return re.compile(rf"(?<!\w)(?:{heads})(?!\w)", re.IGNORECASE)
