"""Collecting visions from the text under «Vision»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.element_text import cut_item, trimmed
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.visions import slogan_in
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count, words
from stratmine.schema import Block

_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,90})[\"”“»«]")
LONGEST_VISION = 130
"""Words of a paragraph that is a vision as a whole; of a longer one its first sentence is."""
_STATE_WORDS = 4
"""Words of a sentence that says how a focus area will be."""


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
        if sentence.start >= end and _states_goal(sentence.text, collector):
            goal = Judgement("goal", "goal phrase")
            collector.add(told(block, sentence, goal, scope.parent))
    return True


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


def read_slogan(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Take the words that a sentence quotes as the vision: «Visionen lyder «Mere sol til alle»»."""
    place = slogan_in(sentence.text, collector.language)
    if place is None:
        return False
    start, end = (sentence.start + offset for offset in place)
    evidence = "vision phrase"
    collector.add(Finding("vision", block, start, end, evidence, parent=scope.parent))
    return True
