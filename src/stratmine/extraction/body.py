"""Reading what stands between two headings: paragraphs, lead-ins, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from stratmine.extraction.announcements import (
    Announcement,
    announced_by_lead_in,
    label_of,
    leads_in,
)
from stratmine.extraction.collector import Collector, Finding
from stratmine.extraction.items import cut_item, is_phrase, trimmed
from stratmine.extraction.labels import labels_in
from stratmine.extraction.lists import judge_items, read_items, read_sentences, reading_of
from stratmine.extraction.prose import judge
from stratmine.extraction.scope import Scope
from stratmine.extraction.tables import read_table
from stratmine.extraction.vocabulary import vocabulary
from stratmine.extraction.wording import contains_phrase, word_count
from stratmine.schema import Block, ElementKind

_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,90})[\"”“»«]")
_AFTER_COLON = re.compile(r":\s+[\"”“»«]?(?=[A-ZÅÄÖÆØ])")
_NAME_LINE_WORDS = 30
_VISION_WORDS = 130
_STATE_WORDS = 4
_WORDS_TO_NAME = 2
_DEFINITE = re.compile(r"(?:en|et)$")


@dataclass(slots=True)
class _State:
    """What the blocks read so far in this section have opened."""

    scope: Scope
    lead: Announcement | None = None
    led: bool = False
    anchor: int | None = None
    last_item: int | None = None


def read_blocks(blocks: Sequence[Block], scope: Scope, collector: Collector) -> Announcement | None:
    """Collect the elements of a section's own blocks.

    Returns:
        What the last paragraph announced, if the headings under the section are to follow it.
    """
    if scope.muted:
        return None
    groups = [list(group) for _, group in groupby(blocks, key=lambda b: (b.kind, _alone(b)))]
    state = _State(scope)
    for i, group in enumerate(groups):
        following = groups[i + 1] if i + 1 < len(groups) else None
        if group[0].kind == "list_item":
            _list(group, state, collector)
        elif group[0].kind == "table":
            _forget_lead(state)
            read_table(group[0], state.scope, collector)
        else:
            _paragraph(group[0], following, state, collector)
    return state.lead if state.led else None


def _alone(block: Block) -> str:
    """Items of a list are read together, everything else alone."""
    return "" if block.kind == "list_item" else block.id


def _forget_lead(state: _State) -> None:
    state.lead, state.led = None, False


def _list(items: list[Block], state: _State, collector: Collector) -> None:
    scope = state.scope if state.anchor is None else _under_anchor(state, collector)
    if state.lead is not None:
        parent = _referred_to(scope, state.lead.cue, collector)
        scope = replace(scope.announcing(state.lead.kinds, state.lead.cue), parent=parent)
    reading = reading_of(items, scope, collector, led=state.led)
    if reading is None:
        judge_items(items, scope, collector)
        state.last_item = None
        _forget_lead(state)
        return
    found = read_items(items, reading, scope, collector)
    state.last_item = found[0] if len(found) == 1 else None
    if state.last_item is None:
        _forget_lead(state)
    state.led = False


def _referred_to(scope: Scope, cue: str, collector: Collector) -> int | None:
    """Return what a list stands under; «Opgaven løses i fem trin:» refers back to the task."""
    if scope.parent is not None or not _DEFINITE.search(cue):
        return scope.parent
    kind = vocabulary(collector.language.code).kind_of(cue)
    earlier = (i for i, c in enumerate(collector.candidates) if c.type == kind == "activity")
    return next(earlier, None)


def _under_anchor(state: _State, collector: Collector) -> Scope:
    anchor = state.anchor
    if anchor is None:
        return state.scope
    return state.scope.under(anchor, collector.candidates[anchor].type)


def _paragraph(
    block: Block, following: list[Block] | None, state: _State, collector: Collector
) -> None:
    if _label_line(block, state, collector):
        return
    if state.led and _is_name_line(block):
        _name_line(block, state, collector)
        return
    pointing = leads_in(block.text) and (
        following is None or following[0].kind == "list_item" or _is_name_line(following[0])
    )
    lead = _lead(block, collector) if pointing else None
    _content(block, state, collector)
    if pointing:
        state.lead, state.led = lead, True
        named = _named_in_lead_in(block, state, collector)
        state.anchor = named if named is not None else state.anchor
        if named is not None:
            state.lead = Announcement(("goal",), "")
    elif state.last_item is None:
        _forget_lead(state)


def _label_line(block: Block, state: _State, collector: Collector) -> bool:
    """Attach «Ansvarlig: …» to what it stands under."""
    if not labels_in(block.text, collector.language):
        return False
    if not collector.candidates:
        collector.keep_label(block.text)
        return True
    index = len(collector.candidates) - 1
    parent = collector.candidates[index].parent
    if state.last_item is None and parent is not None and not state.anchor:
        index = parent
    collector.add_label(index, block.text)
    return True


def _lead(block: Block, collector: Collector) -> Announcement | None:
    """Return what the end of a paragraph announces; earlier sentences may say it too."""
    sentences = collector.sentences(block.text)
    for sentence in reversed(sentences[-2:]):
        found = announced_by_lead_in(sentence.text, collector.language)
        if found and (sentence is sentences[-1] or leads_in(sentence.text)):
            return found
    return None


def _is_name_line(block: Block) -> bool:
    text = block.text.strip()
    return (
        block.kind == "paragraph"
        and is_phrase(text)
        and word_count(text) <= _NAME_LINE_WORDS
        and text[-1:] not in ".:;?!,"
        and not leads_in(text)
    )


def _name_line(block: Block, state: _State, collector: Collector) -> None:
    """A short paragraph without a final point after a lead-in stands as a list item."""
    scope = state.scope
    if state.lead is None:
        return
    scope = scope.announcing(state.lead.kinds, state.lead.cue)
    reading = reading_of([block], scope, collector, led=True)
    if reading is not None:
        state.anchor = read_items([block], reading, scope, collector)[0]


def _content(block: Block, state: _State, collector: Collector) -> None:
    """Collect what a paragraph itself says."""
    scope = state.scope
    announced = state.lead.kinds[:1] if state.led and state.lead else scope.kinds[:1]
    label = label_of(block.text, collector.language)
    if label and word_count(block.text[label.start :]):
        state.anchor = _first_sentence(block, label.kind, "label", scope, collector)
    elif scope.clause and block.text[:1].islower():
        state.anchor = _first_sentence(block, "goal", "clause after heading", scope, collector)
    elif announced == ("vision",):
        if scope.inherited and not (state.led and state.lead):
            _vision_sentences(block, scope, collector)
        else:
            _vision(block, state, collector)
    elif state.last_item is not None:
        kind = collector.candidates[state.last_item].type
        read_sentences(block, scope.under(state.last_item, kind), collector)
    elif announced:
        _announced_text(block, announced[0], scope, collector)
    elif not _after_colon(block, scope, collector):
        read_sentences(block, scope, collector)


def _vision(block: Block, state: _State, collector: Collector) -> None:
    """Take the first paragraph after «Vision», whole or its first sentence if it is long."""
    scope = state.scope
    if contains_phrase(block.text, collector.language.cues.procedure):
        return
    quoted = _QUOTED.search(block.text)
    if quoted and len(quoted[1]) > len(block.text) / 2:
        start, end = quoted.span(1)
    elif word_count(block.text) <= _VISION_WORDS:
        start, end = trimmed(block.text, 0, len(block.text))
    else:
        start, end = cut_item(block.text, "goal", collector.language)[:2]
    evidence = "text under announcing heading"
    collector.add(Finding("vision", block, start, end, evidence, scope.cue, parent=scope.parent))
    state.scope = replace(scope, kinds=scope.kinds[1:])
    _forget_lead(state)


def _vision_sentences(block: Block, scope: Scope, collector: Collector) -> None:
    """Take each sentence where a focus area is described as it will be."""
    for sentence in collector.sentences(block.text):
        if sentence.text[-1:] == "." and word_count(sentence.text) >= _STATE_WORDS:
            evidence = "text under announcing heading"
            collector.add(
                Finding(
                    "vision", block, sentence.start, sentence.end, evidence, scope.cue,
                    parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip


def _announced_text(block: Block, kind: ElementKind, scope: Scope, collector: Collector) -> None:
    """Collect from running text under «Mål», «Aktiviteter», «Problem»."""
    sentences = collector.sentences(block.text)
    if kind in {"challenge", "focus_area"}:
        if kind == "challenge" and sentences and not leads_in(block.text):
            _first_sentence(block, kind, "text under announcing heading", scope, collector)
        return
    for sentence in sentences:
        verdict = judge(sentence.text, collector.language)
        if verdict is None or verdict.kind == "challenge":
            continue
        by_words = verdict.kind == "vision" or verdict.evidence == "modal"
        final = verdict.kind if by_words and kind == "activity" else kind
        evidence = "text under announcing heading"
        collector.add(
            Finding(
                final, block, sentence.start, sentence.end, evidence, scope.cue,
                parent=scope.parent, context=sentence.text,
            )
        )  # fmt: skip


def _first_sentence(
    block: Block, kind: ElementKind, evidence: str, scope: Scope, collector: Collector
) -> int:
    cut = cut_item(block.text, kind, collector.language)
    return collector.add(
        Finding(
            cut.kind or kind, block, cut.start, cut.end, evidence, scope.cue,
            number=cut.number, parent=scope.parent, following=cut.following,
        )
    )  # fmt: skip


def _named_in_lead_in(block: Block, state: _State, collector: Collector) -> int | None:
    """Collect a part that its lead-in names: «Pejlemærket om "Natur" handler om,»."""
    sentence = collector.sentences(block.text)[-1]
    found = announced_by_lead_in(sentence.text, collector.language)
    quoted = _QUOTED.search(sentence.text)
    if not found or found.kinds[:1] != ("focus_area",) or not quoted:
        return None
    between = sentence.text[: quoted.start()].lower().rpartition(found.cue)[2]
    if word_count(between) > _WORDS_TO_NAME:
        return None
    start, end = (sentence.start + offset for offset in quoted.span(1))
    return collector.add(
        Finding(
            "focus_area", block, start, end, "named in lead-in", found.cue,
            parent=state.scope.parent,
        )
    )  # fmt: skip


def _after_colon(block: Block, scope: Scope, collector: Collector) -> bool:
    """Collect «… den ønskede effekt: Flere frivillige oplever …» and «Mål: …»."""
    for sentence in collector.sentences(block.text):
        colon = _AFTER_COLON.search(sentence.text)
        if not colon or word_count(sentence.text[colon.end() :]) < 4:  # noqa: PLR2004
            continue
        label = label_of(sentence.text, collector.language)
        if contains_phrase(sentence.text, collector.language.cues.procedure):
            continue
        found = announced_by_lead_in(sentence.text[: colon.start()][-40:], collector.language)
        kind = label.kind if label else found.kinds[-1] if found and found.kinds else None
        if kind in {"goal", "activity", "indicator", "vision", "challenge"} and kind:
            start, end = trimmed(block.text, sentence.start + colon.end(), sentence.end)
            evidence = "label" if label else "words after a colon"
            collector.add(Finding(kind, block, start, end, evidence, parent=scope.parent))
            return True
    return False
