"""Collecting the clause that is an element where its whole sentence is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, told
from stratmine.extraction.prose.judge import is_of_others, judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import PRESENT_TENSE, by_present_tense
from stratmine.extraction.prose.signs import Setting
from stratmine.extraction.text.main_clauses import main_clauses
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LEAST_CLAUSE = 6
"""Words of a clause that says enough to stand alone."""


def read_clauses(
    block: Block, sentence: Sentence, scope: Scope, collector: Collector, setting: Setting | None
) -> None:
    """Collect the goals and measures among the main clauses of a sentence that is none itself.

    «Den idé er god, og der åbnes et værksted på havnen» tells a measure in its second clause.

    Args:
        block: The block that it stands in.
        sentence: The sentence.
        scope: What it stands under.
        collector: Gathers what is found.
        setting: Where it stands among others, if it may tell a measure there.
    """
    for verdict, (start, end) in _elements(sentence.text, setting, collector.language):
        whole = told(block, sentence, verdict, scope.parent)
        collector.add(replace(whole, start=sentence.start + start, end=sentence.start + end))


def _elements(
    text: str, setting: Setting | None, language: Language
) -> Iterator[tuple[Judgement, Place]]:
    places = main_clauses(text, language)
    of_others = is_of_others(words(text), language)
    for place in places if len(places) > 1 else []:
        start, end = trimmed(text, *place)
        clause = text[start:end].rstrip(".")
        if word_count(clause) < _LEAST_CLAUSE:
            continue
        said = f"{clause[:1].upper()}{clause[1:]}."
        verdict = judge(said, language)
        if verdict is None and setting is not None:
            verdict = by_present_tense(said, setting, language)
        unsure = {PRESENT_TENSE[1], *({"modal"} if of_others else ())}
        if verdict and verdict.kind in {"goal", "activity"} and verdict.evidence not in unsure:
            yield verdict, (start, start + len(clause))
