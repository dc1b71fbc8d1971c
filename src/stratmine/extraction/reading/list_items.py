"""Elements from lists, and from short paragraphs that stand as lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stratmine.extraction.announcing.element_text import Cut, cut_item
from stratmine.extraction.announcing.lead_ins import (
    ENTAILED,
    INFINITIVES,
    announced_by_lead_in,
    leads_in,
)
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import tells_adoption
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.reading.dated_items import opening_time
from stratmine.extraction.reading.list_kinds import ListReading, label_of_item
from stratmine.extraction.reading.running_text import read_sentences
from stratmine.extraction.structure.codes import letter_of
from stratmine.extraction.text.block_parts import origin
from stratmine.extraction.text.openings import (
    compares,
    kind_by_infinitive,
    kind_by_wording,
    opening_kind,
)
from stratmine.extraction.text.sentences import Sentence
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_AFTER_NAME = re.compile(r"\s*[:.–—-]\s*")
"""What parts the name of a focus area from what is said of it."""

_ASKS = re.compile(r"\?\s*(?:\([^()]*\)\s*)?$")
"""The end of a question, with who answers it in parentheses."""


@dataclass(slots=True)
class OpenList:
    """A list that paragraphs between its items have not ended.

    Attributes:
        reading: How it is read.
        scope: What it stands under.
        top: The depth of its outermost items.
        items: Depth and index of the item read last and of those around it.
        length: Number of outermost items read.
    """

    reading: ListReading
    scope: Scope
    top: int
    items: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0


def read_items(items: Sequence[Block], open_list: OpenList, collector: Collector) -> None:
    """Collect the items of a list, or of its continuation."""
    reading = open_list.reading
    led: ElementKind | None = None
    for item in items:
        if tells_adoption(item.text, collector.language) or _ASKS.search(item.text):
            continue
        while open_list.items and open_list.items[-1][0] >= item.depth:
            open_list.items.pop()
        led = led if open_list.items else None
        above = open_list.items[-1][1] if open_list.items else None
        parent_kind = collector.candidates[above].type if above is not None else None
        kind = led or _kind(item, item.depth - open_list.top, reading, parent_kind, collector)
        parent = open_list.scope.parent if above is None else above
        index = _collect(item, kind, reading, parent, collector)
        if index is None:
            continue
        open_list.items.append((item.depth, index))
        open_list.length += item.depth == open_list.top
        if collector.candidates[index].type == "focus_area":
            led = _led_by(item, collector)
            _read_explained(item, index, collector)


def _led_by(item: Block, collector: Collector) -> ElementKind | None:
    """Return what the last sentence of an item announces for the items under it."""
    if not leads_in(item.text, collector.language):
        return None
    found = announced_by_lead_in(collector.sentences(item.text)[-1].text, collector.language)
    return found.kinds[0] if found and found.kinds else None


def _read_explained(item: Block, index: int, collector: Collector) -> None:
    """Collect the goals that follow the name of a focus area in its own item."""
    named_end = collector.candidates[index].end - origin(item.id)[1]
    explained = _AFTER_NAME.match(item.text, named_end)
    if explained is None:
        return
    sentences = collector.sentences(item.text[explained.end() :])
    for sentence in sentences:
        verdict = judge(sentence.text, collector.language)
        if verdict is None and len(sentences) == 1 and compares(sentence.text, collector.language):
            verdict = Judgement("goal", "list of states")
        if verdict is not None and verdict.kind in {"goal", "activity"}:
            start = explained.end() + sentence.start
            place = Sentence(sentence.text, start, start + len(sentence.text))
            collector.add(told(item, place, verdict, index))


def _kind(
    item: Block,
    depth: int,
    reading: ListReading,
    parent_kind: ElementKind | None,
    collector: Collector,
) -> ElementKind:
    """Return the kind of an item; under a goal stands what is done for it.

    Of infinitives, those under a goal that name a state are goals, too: «at sikre, at …».
    """
    kind = reading.kinds[min(depth, len(reading.kinds) - 1)]
    if reading.by_verb and kind in {"goal", "activity"}:
        kind = kind_by_infinitive(item.text, collector.language, kind)
    if parent_kind == kind == "goal" and reading.cue == INFINITIVES:
        return opening_kind(item.text, collector.language) or "activity"
    if parent_kind == kind == "goal" or parent_kind == "activity":
        return "activity"
    if reading.cue == ENTAILED:
        return kind_by_wording(item.text, collector.language, kind)
    if parent_kind == kind:
        return kind_by_wording(item.text, collector.language, "goal")
    return kind


def _collect(
    item: Block, kind: ElementKind, reading: ListReading, parent: int | None, collector: Collector
) -> int | None:
    """Keep an item as an element; None if it is a bare label («Mål 5.1»), which says nothing."""
    label = label_of_item(item, collector)
    kind = label.kind if label else collector.codes.get(letter_of(item.number), kind)
    cut = cut_item(item.text, kind, collector.language)
    if (cut.kind or kind) == "activity":
        cut = _without_time(item.text, cut, collector.language)
    if not item.text[cut.start : cut.end].strip():
        return None
    return collector.add(
        Finding(
            kind=cut.kind or kind,
            block=item,
            start=cut.start,
            end=cut.end,
            evidence="label" if cut.kind else reading.evidence,
            cue=reading.cue,
            number=cut.number or (label.number if label else item.number),
            parent=parent,
            following=cut.following,
        )
    )


def _without_time(text: str, cut: Cut, language: Language) -> Cut:
    """Leave out the time that opens a measure, and let it tell when: «Maj 2026: Nyt hegn»."""
    time, end = opening_time(text[cut.start : cut.end], language)
    if not time:
        return cut
    return cut._replace(start=cut.start + end, following=(time, *cut.following))


def judge_items(items: Sequence[Block], scope: Scope, collector: Collector) -> None:
    """Collect those sentences of unannounced items that are elements by their wording."""
    for item in items:
        read_sentences(item, scope, collector)
