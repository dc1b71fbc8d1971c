"""Elements from lists, and from short paragraphs that stand as lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import tells_adoption
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.reading.measures import are_measures
from stratmine.extraction.reading.running_text import read_sentences
from stratmine.extraction.structure.enumerations import origin
from stratmine.extraction.text.openings import compares, kind_by_wording, opening_kind, tells_deed
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_SHARE_OF_INFINITIVES = 0.6
_FEWEST_STATES = 2
_PERSON = re.compile(
    r"(?:[A-ZÅÄÖÆØ][\wé]+(?:-[A-ZÅÄÖÆØ]\w+)?\.?\s+){1,4}[A-ZÅÄÖÆØ][\wé]+(?:-[A-ZÅÄÖÆØ]\w+)?\s*(?:[,(].*)?$"
)
_AFTER_NAME = re.compile(r"\s*[:.–—-]\s*")
"""What parts the name of a focus area from what is said of it."""
_LONGEST_PHRASE = 25


@dataclass(frozen=True, slots=True)
class ListReading:
    """How a list is to be read.

    Attributes:
        kinds: The kind of the items of each depth; the last one holds for deeper ones.
        evidence: Why, a key of the confidence table.
        cue: The word that announced the list.
    """

    kinds: tuple[ElementKind, ...]
    evidence: str
    cue: str = ""


def reading_of(
    items: Sequence[Block], scope: Scope, collector: Collector, *, led: bool
) -> ListReading | None:
    """Decide how a list is read in a scope; None if its items are no elements as such.

    Args:
        items: The list items.
        scope: What is announced by heading or lead-in.
        collector: Holds the language.
        led: Whether a lead-in sentence stands directly before the list.
    """
    if (named := _by_openings(items, scope, collector.language)) is not None:
        return named
    evidence = "list after lead-in" if led else "list under announcing heading"
    opening = [opening_kind(item.text, collector.language) for item in items]
    if scope.by_wording and not any(opening):
        deeds = [tells_deed(item.text, collector.language) for item in items]
        opening = ["activity" if deed else None for deed in deeds]
    phrases = scope.by_wording and _mostly(opening) and scope.kinds[:1] in {(), ("goal",)}
    if phrases or scope.kinds[:1] == ("vision",):
        return ListReading((_vote(opening, "goal"),), evidence, scope.cue)
    if scope.kinds:
        states = led and scope.kinds[0] == "focus_area" and _bind(items, collector.language)
        return ListReading(("goal",) if states else scope.kinds, evidence, scope.cue)
    labels = [_label_of(item, collector) for item in items if item.depth == items[0].depth]
    kinds = {label.kind if label else None for label in labels}
    if len(kinds) == 1 and labels[0] and not scope.by_wording:
        return ListReading((labels[0].kind,), "label")
    if scope.by_wording:
        return None
    return _by_wording(items, scope, collector, led=led)


def _by_openings(items: Sequence[Block], scope: Scope, language: Language) -> ListReading | None:
    """Tell a list by what its items open with, whatever announces it or the text around it."""
    if are_measures(items, language):
        return ListReading(("indicator",), "list of measures")
    free = scope.kinds[:1] in {(), ("focus_area",)}
    return (
        ListReading(("goal",), "list of states") if free and are_states(items, language) else None
    )


def are_persons(items: Sequence[Block]) -> bool:
    """Whether most items are the names of persons: «Anne Hjorth (formand)»."""
    return 2 * sum(bool(_PERSON.match(item.text)) for item in items) > len(items)


def are_states(items: Sequence[Block], language: Language) -> bool:
    """Whether the items tell what is to be: «Flere gennemfører en uddannelse», «Færre ryger»."""
    states = sum(compares(item.text, language) for item in items)
    return states >= _FEWEST_STATES and states >= _SHARE_OF_INFINITIVES * len(items)


def _bind(items: Sequence[Block], language: Language) -> bool:
    """Whether most items say what shall be, which no name does: «Utsläppen ska minska»."""
    must = language.modals.commitment["must"]
    cuts = [(item.text, cut_item(item.text, "focus_area", language)) for item in items]
    bound = [must & set(words(text[cut.start : cut.end])[1:]) for text, cut in cuts]
    return 2 * sum(map(bool, bound)) > len(items)


def _label_of(item: Block, collector: Collector) -> Label | None:
    """Return the label of an item, in its text or in its printed number: «Mål 4»."""
    text = f"{item.number}: {item.text}" if item.number else item.text
    return label_of(text, collector.language)


def _by_wording(
    items: Sequence[Block], scope: Scope, collector: Collector, *, led: bool
) -> ListReading | None:
    """Decide how a list is read that nothing announces."""
    opening = [opening_kind(item.text, collector.language) for item in items]
    if _mostly(opening) and len(items) > 1 and not _procedural(items, scope, collector):
        default: ElementKind = "activity" if scope.parent_kind == "goal" else "goal"
        evidence = "list under element" if scope.parent is not None else "infinitive list"
        return ListReading((_vote(opening, default),), evidence)
    if scope.parent_kind in {"focus_area", "goal"} and not led and _phrases(items):
        return ListReading(("activity",), "list under element")
    return None


def _mostly(opening: Sequence[ElementKind | None]) -> bool:
    """Whether most items open with a verb or verbal noun."""
    return sum(kind is not None for kind in opening) >= _SHARE_OF_INFINITIVES * len(opening)


def _procedural(items: Sequence[Block], scope: Scope, collector: Collector) -> bool:
    """Whether a list tells how something is done or dealt with rather than what is aimed at."""
    if scope.parent is not None:
        return scope.parent_kind == "activity"
    phrases = collector.language.cues.procedure
    return any(contains_phrase(item.text, phrases) for item in items)


def _vote(opening: Sequence[ElementKind | None], default: ElementKind) -> ElementKind:
    """Return the kind of most items, for the items of a list are of one kind."""
    goals, activities = opening.count("goal"), opening.count("activity")
    if goals == activities:
        return default
    return "goal" if goals > activities else "activity"


def _phrases(items: Sequence[Block]) -> bool:
    """Whether the items are short phrases, not sentences that explain."""
    short = [i for i in items if word_count(i.text) <= _LONGEST_PHRASE and i.text[-1:] not in ".!?"]
    return len(short) > len(items) / 2


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
        if tells_adoption(item.text, collector.language) or item.text.endswith("?"):
            continue
        while open_list.items and open_list.items[-1][0] >= item.depth:
            open_list.items.pop()
        led = led if open_list.items else None
        above = open_list.items[-1][1] if open_list.items else None
        parent_kind = collector.candidates[above].type if above is not None else None
        kind = led or _kind(item, item.depth - open_list.top, reading, parent_kind, collector)
        parent = open_list.scope.parent if above is None else above
        index = _collect(item, kind, reading, parent, collector)
        open_list.items.append((item.depth, index))
        open_list.length += item.depth == open_list.top
        if collector.candidates[index].type == "focus_area":
            led = _led_by(item, collector)
            _read_explained(item, index, collector)


def _led_by(item: Block, collector: Collector) -> ElementKind | None:
    """Return what the last sentence of an item announces for the items under it."""
    if not leads_in(item.text):
        return None
    found = announced_by_lead_in(collector.sentences(item.text)[-1].text, collector.language)
    return found.kinds[0] if found and found.kinds else None


def _read_explained(item: Block, index: int, collector: Collector) -> None:
    """Collect the goals that follow the name of a focus area in its own item."""
    named_end = collector.candidates[index].end - origin(item.id)[1]
    explained = _AFTER_NAME.match(item.text, named_end)
    if explained is None:
        return
    for sentence in collector.sentences(item.text[explained.end() :]):
        verdict = judge(sentence.text, collector.language)
        if verdict is not None and verdict.kind in {"goal", "activity"}:
            start = explained.end() + sentence.start
            collector.add(
                Finding(
                    verdict.kind, item, start, start + len(sentence.text), verdict.evidence,
                    verdict.cue, parent=index, context=sentence.text,
                )
            )  # fmt: skip


def _kind(
    item: Block,
    depth: int,
    reading: ListReading,
    parent_kind: ElementKind | None,
    collector: Collector,
) -> ElementKind:
    """Return the kind of an item; under a goal stands what is done for it."""
    kind = reading.kinds[min(depth, len(reading.kinds) - 1)]
    if parent_kind == kind == "goal" or parent_kind == "activity":
        return "activity"
    if parent_kind == kind:
        return kind_by_wording(item.text, collector.language, "goal")
    return kind


def _collect(
    item: Block, kind: ElementKind, reading: ListReading, parent: int | None, collector: Collector
) -> int:
    label = _label_of(item, collector)
    kind = label.kind if label else kind
    cut = cut_item(item.text, kind, collector.language)
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


def judge_items(items: Sequence[Block], scope: Scope, collector: Collector) -> None:
    """Collect those sentences of unannounced items that are elements by their wording."""
    for item in items:
        read_sentences(item, scope, collector)
