"""Collecting indicators from running text: «Vi mäter andelen …, antalet …»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.series import Series
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.gauges import gauged_by
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.measures import (
    counted_names,
    introduced_names,
    is_bare_name,
    name_opening,
    named_measures,
    names_measure,
    opens_as_measure,
    shown_names,
)
from stratmine.extraction.reading.series import names_indicators, read_series, tell_series
from stratmine.extraction.text.openings import tells_past
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.series import named_parts
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LEAST_WORDS = 3
"""Words of a sentence that tells what is to be seen."""


_LEAST_NAME, _LONGEST_NAME = 2, 12
"""Words of a sentence that only names what is measured."""


_YEAR = re.compile(r"(?:19|20)\d{2}")


_EVIDENCE = "text under announcing heading"
_NO_PROSE = re.compile(r"^[\"”“»«]|[·@|]")
"""What a quotation opens with, and what only lines of contact details hold."""


def read_measures(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect what the sentences of a paragraph on follow-up say is measured.

    A paragraph may be no more than the name of it: «Andel elever med godkända betyg.»
    """
    sentences = collector.sentences(block.text)
    for sentence in sentences:
        if _read_counted(block, sentence, scope, collector):
            continue
        named = read_named_measures(block, sentence, scope, collector)
        alone = len(sentences) == 1 and not named
        if alone and names_measure(sentence.text, collector.language):
            place = trimmed(block.text, sentence.start, sentence.end)
            collector.add(Finding("indicator", block, *place, _EVIDENCE, parent=scope.parent))


def read_named_measures(
    block: Block, sentence: Sentence, scope: Scope, collector: Collector
) -> bool:
    """Collect what a verb of measuring names after it: «mäts genom andelen …, antalet …».

    Returns:
        Whether it names something.
    """
    if contains_phrase(sentence.text, collector.language.cues.measures) is None:
        return False
    cue, places = introduced_names(sentence.text, collector.language)
    tell_series(block, sentence, Series("indicator", cue, places, _EVIDENCE), scope, collector)
    return bool(places)


def read_asked(
    block: Block, before: Sentence | None, sentence: Sentence, scope: Scope, collector: Collector
) -> bool:
    """Collect what answers a question inside running text: «Hvordan kan vi se det? Antal …»."""
    language, text = collector.language, sentence.text
    if before is None or not before.text.endswith("?") or not opens_as_measure(text, language):
        return False
    asked = announced_by_heading(before.text, language)
    if asked is None or asked.kinds[:1] != ("indicator",):
        return False
    places = named_parts(text, 0, len(text), language) or [(0, len(text))]
    series = Series("indicator", asked.cue, places, _EVIDENCE)
    tell_series(block, sentence, series, scope, collector)
    return True


def read_gauged(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Collect what is said to show how far things are: «Fremgangen måles på …»."""
    cue, places = gauged_by(sentence.text, collector.language)
    if not places:
        return False
    tell_series(block, sentence, Series("indicator", cue, places, _EVIDENCE), scope, collector)
    return True


def _read_counted(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Collect what is counted or followed, by whatever name: «Vi tæller besøg og lån»."""
    if names_indicators(sentence.text, collector.language):
        return read_series(block, sentence, scope, collector)
    if read_gauged(block, sentence, scope, collector):
        return True
    language = collector.language
    places = (
        counted_names(sentence.text, language)
        or introduced_names(sentence.text, language)[1]
        or shown_names(sentence.text, language)
    )
    series = Series("indicator", scope.cue, places, _EVIDENCE)
    tell_series(block, sentence, series, scope, collector)
    return bool(places)


def read_measured(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect from running text under «Indikatorer», «Hvordan kan vi se det?».

    Sentences that are no more than names («Kvinnors medianlön. Andel på heltid.») are the measures.
    """
    sentences = collector.sentences(block.text)
    if not scope.inherited and _are_names([s.text for s in sentences], collector.language):
        for sentence in sentences:
            place = trimmed(block.text, sentence.start, sentence.end)
            collector.add(
                Finding("indicator", block, *place, _EVIDENCE, scope.cue, parent=scope.parent)
            )
        return
    for sentence in sentences:
        text = sentence.text
        if read_series(block, sentence, scope, collector):
            continue
        if _read_counted(block, sentence, scope, collector):
            continue
        places = named_measures(text, collector.language.code)
        if len(places) <= 1:
            places = [(0, len(text))] if _tells_measure(text, collector.language) else []
        series = Series("indicator", scope.cue, places, _EVIDENCE)
        tell_series(block, sentence, series, scope, collector)


def _are_names(sentences: list[str], language: Language) -> bool:
    """Whether several sentences are names alone, one of them of a share or a number."""
    counted = any(opens_as_measure(sentence, language) for sentence in sentences)
    return counted and len(sentences) > 1 and all(_is_name(s, language) for s in sentences)


def _is_name(sentence: str, language: Language) -> bool:
    """Whether a sentence is a short name without a verb, no reference and no line of contacts."""
    named = _LEAST_NAME <= word_count(sentence) <= _LONGEST_NAME and sentence[:1].isupper()
    whole = sentence.endswith(".") and "," not in sentence and not _NO_PROSE.search(sentence)
    told = contains_phrase(sentence, language.cues.procedure) is not None
    return named and whole and not told and is_bare_name(sentence, language)


def _tells_measure(sentence: str, language: Language) -> bool:
    """Whether a sentence tells what is to be seen: by a figure, a share or a comparison."""
    opens = name_opening(language.code).match(sentence) is not None
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
