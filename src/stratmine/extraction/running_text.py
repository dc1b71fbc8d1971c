"""Elements from sentences that nothing announces, judged by their wording and their place."""

from __future__ import annotations

from stratmine.extraction.collector import Collector, Finding
from stratmine.extraction.embedded import embedded_goals
from stratmine.extraction.present import tells_measure
from stratmine.extraction.prose import Judgement, judge
from stratmine.extraction.quotations import spoken
from stratmine.extraction.scope import Scope
from stratmine.extraction.sentences import Sentence
from stratmine.extraction.wording import is_order
from stratmine.schema import Block, ElementKind

_PROCEDURAL = frozenset(
    {"passive present", "modal", "proposal", "modal with owner", "challenge phrase"}
)
"""Evidence that in a council case mostly speaks of the case itself."""

_PROMISING = frozenset({"focus_area", "goal"})
"""What a sentence stands under where the present tense tells what will be done."""


def read_sentences(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect the sentences of a block that are elements by their wording."""
    said = spoken(block.text, collector.language)
    for position, sentence in enumerate(collector.sentences(block.text)):
        if scope.parent_kind == "activity" and is_order(sentence.text, collector.language):
            collector.add(
                Finding(
                    "activity", block, sentence.start, sentence.end, "imperative",
                    parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip
            continue
        if scope.parent_kind == "activity" and position:
            continue
        if any(start < sentence.end and end > sentence.start for start, end in said):
            continue
        closed = _closed(sentence.text, block)
        verdict = judge(closed, collector.language)
        promised = not scope.case and scope.parent_kind in _PROMISING
        if verdict is None and promised and tells_measure(closed, collector.language):
            verdict = Judgement("activity", "present tense")
        if verdict is None:
            _read_embedded(block, sentence, scope, collector)
        elif _is_told(verdict, scope):
            collector.add(
                Finding(
                    verdict.kind, block, sentence.start, sentence.end, verdict.evidence,
                    verdict.cue, parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip


def _is_told(verdict: Judgement, scope: Scope) -> bool:
    """Whether a sentence tells something new where it stands."""
    procedural = scope.case and scope.parent is None and verdict.evidence in _PROCEDURAL
    return _fits(verdict.kind, scope.parent_kind) and not procedural


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


def _closed(sentence: str, block: Block) -> str:
    """Give a list item the point that lists leave out."""
    bare = block.kind == "list_item" and sentence[-1:].isalnum()
    return sentence[:1].upper() + sentence[1:] + "." if bare else sentence


def _fits(kind: ElementKind, parent: ElementKind | None) -> bool:
    """Whether a sentence of that kind tells something new under an element.

    What stands in the text under an activity explains how it is done; under a goal, what the
    goal means.
    """
    if parent == "activity":
        return kind in {"goal", "challenge"}
    if parent == "goal":
        return kind in {"activity", "indicator", "challenge"}
    return parent not in {"challenge", "vision"} or kind == parent
