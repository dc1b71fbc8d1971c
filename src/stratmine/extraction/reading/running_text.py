"""Elements from sentences that nothing announces, judged by their wording and their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose import signs
from stratmine.extraction.prose.done import tells_done
from stratmine.extraction.prose.embedded import embedded_goals
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.plan_talk import makes_plan
from stratmine.extraction.prose.present import PRESENT_TENSE, by_present_tense
from stratmine.extraction.prose.quotations import spoken
from stratmine.extraction.prose.reported import decided_clauses, reported_clauses
from stratmine.extraction.prose.signs import Setting
from stratmine.extraction.prose.target_year import tells_state_by
from stratmine.extraction.reading.clauses import read_clauses
from stratmine.extraction.reading.indicators import (
    read_asked,
    read_gauged,
    read_named_measures,
)
from stratmine.extraction.reading.named_in_prose import read_referred
from stratmine.extraction.reading.series import read_series, tell
from stratmine.extraction.reading.visions import read_told_vision
from stratmine.extraction.text.openings import is_dated_order, is_order, opening_kind
from stratmine.extraction.text.run_on import closed
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.series import Place
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_PROCEDURAL = frozenset({"proposal", "challenge phrase"})
"""Evidence that in a council case mostly speaks of the case itself."""

_PROMISING = frozenset({"focus_area", "goal"})
"""What a sentence stands under where a report tells what has been done."""

_PLACES: Mapping[ElementKind | None, signs.Place] = MappingProxyType(
    {None: "nothing", "focus_area": "area", "goal": "goal"}
)
"""What a sentence stands under where the present tense may tell what will be done."""

_PROPOSED = Setting("area", after_goal=True)
"""Where a clause stands that tells what is proposed."""

_FIGURES = re.compile(r"\b\d+(?:[.,]\d+)*\b")
_YEAR = re.compile(r"\b20\d\d\b")

_SHORTEST = 4
"""Words after a label inside a paragraph that may be what it names."""


def read_sentences(
    block: Block, scope: Scope, collector: Collector, *, after_goal: bool = False
) -> None:
    """Collect the sentences of a block that are elements by their wording.

    Args:
        block: The block.
        scope: What it stands under.
        collector: Gathers what is found.
        after_goal: Whether a goal stands before it in its section.
    """
    after_goal = after_goal or scope.parent_kind == "goal"
    said = spoken(block.text, collector.language)
    sentences = collector.sentences(block.text)
    last: ElementKind | None = None
    for position, (before, sentence) in enumerate(zip([None, *sentences], sentences, strict=False)):
        if scope.parent_kind == "activity" and is_order(sentence.text, collector.language):
            order = Judgement("activity", "imperative")
            collector.add(told(block, sentence, order, scope.parent))
            continue
        if scope.parent_kind == "activity" and position:
            continue
        if read_told_vision(block, sentence, scope, collector):
            continue
        if any(start < sentence.end and end > sentence.start for start, end in said):
            continue
        if _read_announced(block, sentence, before, scope, collector):
            continue
        place = _PLACES.get(scope.parent_kind)
        setting = (
            Setting(place, after_goal=after_goal, before=last, case=scope.case) if place else None
        )
        verdict = _judged(sentence, block, scope, collector, setting)
        last = verdict.kind if verdict else None
        measured = verdict is not None and verdict.evidence in PRESENT_TENSE
        if measured and read_named_measures(block, sentence, scope, collector):
            continue
        if verdict is None:
            read_named_measures(block, sentence, scope, collector)
            read_referred(block, sentence, scope, collector)
            _read_embedded(block, sentence, scope, collector)
            _read_reported(block, sentence, scope, collector, setting)
            read_clauses(block, sentence, scope, collector, setting)
        elif _is_told(verdict, sentence.text, scope, collector.language):
            tell(block, sentence, verdict, scope, collector)
            after_goal = after_goal or verdict.kind == "goal"
        else:
            _read_proposed(block, sentence, verdict, scope, collector)


def _read_announced(
    block: Block, sentence: Sentence, before: Sentence | None, scope: Scope, collector: Collector
) -> bool:
    """Collect what a label, a question or a word in the sentence announces."""
    return (
        _read_label(block, sentence, before, scope, collector)
        or read_asked(block, before, sentence, scope, collector)
        or read_series(block, sentence, scope, collector)
        or read_gauged(block, sentence, scope, collector)
    )


def _judged(
    sentence: Sentence,
    block: Block,
    scope: Scope,
    collector: Collector,
    setting: Setting | None,
) -> Judgement | None:
    """Judge a sentence by its wording, and what it tells in the present tense by its place.

    Args:
        sentence: The sentence.
        block: The block that it stands in.
        scope: What it stands under.
        collector: Gathers what is found.
        setting: Where it stands among others, if it may tell a measure there.
    """
    language, said = collector.language, closed(sentence, block)
    verdict = judge(said, language)
    if verdict is not None:
        return verdict
    if is_dated_order(said, block, language):
        return Judgement("activity", "imperative")
    in_area = scope.parent_kind == "focus_area"
    if in_area and is_order(said, language):
        return Judgement(opening_kind(said, language) or "activity", "imperative")
    if in_area and tells_state_by(said, collector.year_to_come, language):
        return Judgement("goal", "state by year")
    if setting is not None and (verdict := by_present_tense(said, setting, language)):
        return verdict
    return Judgement("activity", "told as done") if _reports(said, scope, language) else None


def _reports(sentence: str, scope: Scope, language: Language) -> bool:
    """Whether a report tells a measure by a sentence; a case on how far a plan is, under nothing.

    There what was done once is told of the plan's own past.
    """
    placed = scope.parent_kind in _PROMISING
    if not scope.report or not (placed or (scope.case and scope.parent is None)):
        return False
    return tells_done(sentence, language, once=placed)


def read_assignments(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect the tasks that a decision gives: «Gatukontoret får i uppdrag att …».

    So does «Udvalget besluttede, at centret skal …».
    """
    for sentence in collector.sentences(block.text):
        verdict = judge(closed(sentence, block), collector.language)
        if verdict is not None and verdict.evidence == "assignment":
            collector.add(told(block, sentence, verdict, scope.parent))
        elif verdict is None:
            for place, judged in _decided(sentence.text, collector.language):
                whole = told(block, sentence, judged, scope.parent)
                start, end = (sentence.start + offset for offset in place)
                collector.add(replace(whole, start=start, end=end))


def _decided(text: str, language: Language) -> Iterator[tuple[Place, Judgement]]:
    """Yield what a decision is said to have given a unit to do, and where it stands."""
    for start, end in decided_clauses(text, language):
        clause = text[start:end].rstrip(".")
        verdict = judge(f"{clause[:1].upper()}{clause[1:]}.", language)
        if verdict and verdict.kind == "activity" and verdict.evidence == "modal with owner":
            yield (start, start + len(clause)), verdict


def _read_label(
    block: Block, sentence: Sentence, before: Sentence | None, scope: Scope, collector: Collector
) -> bool:
    """Collect what a numbered label names inside running text: «… Mål 2. Alla byar har …»."""
    label, start = label_of(sentence.text, collector.language), 0
    if label is not None:
        start = label.start
    elif before is not None:
        label = label_of(before.text, collector.language)
        label = label if label and not before.text[label.start :].strip() else None
    rest = sentence.text[start:]
    whole = rest[:1].isupper() and rest[-1:] in ".!" and word_count(rest) >= _SHORTEST
    if label is None or not label.number or not whole:
        return False
    collector.add(
        Finding(
            label.kind, block, sentence.start + start, sentence.end, "label", label.cue,
            number=label.number, parent=scope.parent, context=sentence.text,
        )
    )  # fmt: skip
    return True


def _is_told(verdict: Judgement, text: str, scope: Scope, language: Language) -> bool:
    """Whether a sentence tells something new where it stands."""
    explains = scope.parent_kind == "activity" and verdict.evidence == "modal"
    loose = scope.parent is None or explains
    about_case = verdict.evidence in _PROCEDURAL or makes_plan(text, language)
    procedural = scope.case and loose and about_case
    told = scope.admits(verdict.kind) or _is_measured(verdict, text, scope)
    return told and not procedural


def _is_measured(verdict: Judgement, text: str, scope: Scope) -> bool:
    """Whether a sentence under a goal is a goal of its own: it says how much, by when."""
    both = verdict.kind == scope.parent_kind == "goal"
    return both and len(_FIGURES.findall(text)) > 1 and _YEAR.search(text) is not None


def _read_embedded(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> None:
    """Collect the goals that a sentence about something else names with a figure or year."""
    if scope.parent is not None:
        return
    for start, end in embedded_goals(sentence.text, collector.language):
        collector.add(
            Finding(
                "goal", block, sentence.start + start, sentence.start + end, "goal in a clause",
                context=sentence.text,
            )
        )  # fmt: skip


def _read_proposed(
    block: Block, sentence: Sentence, verdict: Judgement, scope: Scope, collector: Collector
) -> None:
    """Collect what a case proposes to do, where it proposes more than to adopt what it is about."""
    if verdict.evidence == "proposal":
        _read_reported(block, sentence, scope, collector, _PROPOSED)


def _read_reported(
    block: Block, sentence: Sentence, scope: Scope, collector: Collector, setting: Setting | None
) -> None:
    """Collect what a sentence says that the plan promises: «I planen foreslås, at … skal …»."""
    for start, end in reported_clauses(sentence.text, collector.language):
        clause = sentence.text[start:end].rstrip(".")
        said = f"{clause[:1].upper()}{clause[1:]}."
        verdict = judge(said, collector.language)
        if verdict is None and setting is not None:
            verdict = by_present_tense(said, _PROPOSED, collector.language)
        if verdict is not None and _is_told(verdict, clause, scope, collector.language):
            whole = told(block, sentence, verdict, scope.parent)
            first = sentence.start + start
            collector.add(replace(whole, start=first, end=first + len(clause)))
