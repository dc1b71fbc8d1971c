"""Collecting visions from the text under «Vision»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.element_text import cut_item, trimmed
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.quotations import is_quotation
from stratmine.extraction.prose.visions import slogan_in
from stratmine.extraction.reading.series import read_series
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,90})[\"”“»«]")
LONGEST_VISION = 130
"""Words of a paragraph that is a vision as a whole; of a longer one its first sentence is."""
_STATE_WORDS = 4
"""Words of a sentence that says how a focus area will be."""


_LEAST_NAME = 2
"""Words of a focus area's name that pictures a place: «En grøn by»."""


_OPENING_WORDS = 4
"""Words among which a sentence says of itself that it is a goal."""


def read_vision(block: Block, scope: Scope, collector: Collector) -> bool:
    """Take a paragraph after «Vision», whole or its first sentence if it is long.

    Returns:
        Whether it was a vision, not a report on how the vision came about.
    """
    told_end = _told_end(block, collector)
    if contains_phrase(block.text[:told_end], collector.language.cues.procedure):
        return False
    quoted = _QUOTED.search(block.text)
    if quoted and len(quoted[1]) > len(block.text) / 2:
        start, end = quoted.span(1)
    elif word_count(block.text[:told_end]) <= LONGEST_VISION:
        start, end = trimmed(block.text, 0, told_end)
    else:
        start, end = cut_item(block.text, "goal", collector.language)[:2]
    evidence = "text under announcing heading"
    collector.add(Finding("vision", block, start, end, evidence, scope.cue, parent=scope.parent))
    for sentence in collector.sentences(block.text):
        after = sentence.start >= end
        if after and not read_series(block, sentence, scope, collector):
            _read_goal(block, sentence, scope, collector)
    return True


def _read_goal(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> None:
    """Collect the goal that a sentence after a vision states: «Målet er …»."""
    if _states_goal(sentence.text, collector):
        collector.add(told(block, sentence, Judgement("goal", "goal phrase"), scope.parent))


def is_under_vision(block: Block, anchor: int | None, collector: Collector) -> bool:
    """Whether a paragraph in quotation marks stands right under the name of a vision.

    Args:
        block: The paragraph.
        anchor: The place among the candidates of what a label named before it.
        collector: Gathers what is found.
    """
    last = len(collector.candidates) - 1
    named = anchor is not None and anchor == last and collector.candidates[last].type == "vision"
    return named and is_quotation(block.text)


def _told_end(block: Block, collector: Collector) -> int:
    """Return where the first later sentence begins that states a goal or speaks of the plan."""
    plans = collector.language.cues.plans
    later = collector.sentences(block.text)[1:]
    ends = (
        sentence.start
        for sentence in later
        if words(sentence.text)[0].endswith(plans) or _states_goal(sentence.text, collector)
    )
    return next(ends, len(block.text))


def _states_goal(sentence: str, collector: Collector) -> bool:
    """Whether a sentence says of itself that it is a goal: «Det övergripande målet är att …»."""
    names = collector.language.sentences.goal_nouns
    named = any(word in names for word in words(sentence)[:_OPENING_WORDS])
    verdict = judge(sentence, collector.language) if named else None
    return verdict is not None and verdict.evidence == "goal phrase"


def read_vision_sentences(block: Block, scope: Scope, collector: Collector) -> None:
    """Take each sentence where a focus area is described as it will be."""
    for sentence in collector.sentences(block.text):
        if sentence.text[-1:] == "." and word_count(sentence.text) >= _STATE_WORDS:
            vision = Judgement("vision", "text under announcing heading", scope.cue)
            collector.add(told(block, sentence, vision, scope.parent))


def read_told_vision(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Take a vision that nothing announces: one that is quoted, or pictured under its name."""
    slogan = _read_slogan(block, sentence, scope, collector)
    return slogan or _read_pictured(block, sentence, scope, collector)


def _read_slogan(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Take the words that a sentence quotes as the vision: «Visionen lyder «Mere sol til alle»»."""
    place = slogan_in(sentence.text, collector.language)
    if place is None:
        return False
    start, end = (sentence.start + offset for offset in place)
    evidence = "vision phrase"
    collector.add(Finding("vision", block, start, end, evidence, parent=scope.parent))
    return True


def _read_pictured(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Take the sentence that pictures what a focus area is named after, as if it were there.

    Under «En grøn by»: «En grøn by er fuld af træer», «I en grøn by går ingen langt til et træ».
    """
    if sentence.start or scope.parent is None or scope.parent_kind != "focus_area":
        return False
    known = collector.candidates[scope.parent + 1 :]
    pictured = any(c.type == "vision" and c.parent == scope.parent for c in known)
    name = words(collector.candidates[scope.parent].text)
    if pictured or not _pictures(words(sentence.text), name, collector.language):
        return False
    vision = Judgement("vision", "vision phrase")
    collector.add(told(block, sentence, vision, scope.parent))
    return True


def _pictures(tokens: list[str], name: list[str], language: Language) -> bool:
    """Whether a sentence opens with a name, or with «i» and the name, and goes on with a verb."""
    articles, commitment = language.grammar.articles, language.modals.commitment
    inside = tokens[:1] == ["i"]
    opening = tokens[inside:]
    if inside and name[:1] and name[0] not in articles and opening[:1] and opening[0] in articles:
        opening = opening[1:]
    elif not name or name[0] not in articles:
        return False
    if len(name) < _LEAST_NAME or opening[: len(name)] != name:
        return False
    if set(tokens) & (commitment["must"] | commitment["will"]):
        return False
    verb = opening[len(name) :][:1]
    return bool(verb) and (verb[0] in language.grammar.being or verb[0].endswith(("r", "s")))
