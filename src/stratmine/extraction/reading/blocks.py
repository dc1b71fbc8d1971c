"""Reading what stands between two headings: paragraphs, lead-ins, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.reading.background import read_background
from stratmine.extraction.reading.list_items import OpenList, judge_items, read_items
from stratmine.extraction.reading.list_kinds import are_colour_keys, are_persons, reading_of
from stratmine.extraction.reading.list_leads import leads_list
from stratmine.extraction.reading.named_lines import with_named_lines
from stratmine.extraction.reading.over_target import is_aimed, read_aimed
from stratmine.extraction.reading.paragraphs import read_paragraph
from stratmine.extraction.reading.section_lists import without_frame
from stratmine.extraction.reading.section_state import SectionState
from stratmine.extraction.reading.unmarked import as_items, measures_as_items
from stratmine.extraction.tables.rows import read_table
from stratmine.schema import Block

_DEFINITE = re.compile(r"(?:en|et)$")
"""The definite article at the end of a noun: «Opgaven» is one named before."""


def read_blocks(blocks: Sequence[Block], scope: Scope, collector: Collector) -> Announcement | None:
    """Collect the elements of a section's own blocks.

    Returns:
        What the last paragraph announced, if the headings under the section are to follow it.
    """
    blocks = measures_as_items(blocks, collector.language)
    if scope.muted:
        if scope.parent_kind != "indicator":
            read_background(blocks, scope, collector)
        return None
    blocks = as_items(with_named_lines(blocks, collector.language), scope, collector.language)
    groups = [list(group) for _, group in groupby(blocks, key=lambda b: _group(b, collector))]
    state = SectionState(scope, first=len(collector.candidates))
    for i, group in enumerate(groups):
        following = groups[i + 1] if i + 1 < len(groups) else None
        if state.passed_over:
            state.passed_over = False
            state.forget_lead()
            if not leads_in(group[0].text, collector.language):
                continue
        if following and is_aimed(group[-1], following[0], collector.language):
            if group[1:]:
                _list(group[:-1], state, collector)
            read_aimed(group[-1], following[0], state.scope, collector)
            continue
        if group[0].kind == "list_item" and not leads_list(group[0], collector):
            _list(group, state, collector)
        elif group[0].kind == "table":
            state.forget_lead()
            read_table(group[0], state.scope, collector, named=state.anchor)
        else:
            _paragraphs(group, following, state, collector)
    return state.below or (state.lead if state.led else None)


def _paragraphs(
    group: list[Block], following: list[Block] | None, state: SectionState, collector: Collector
) -> None:
    for block in group:
        read_paragraph(block, following, state, collector)


def _group(block: Block, collector: Collector) -> str:
    """Return what a block is read with: list items and label lines together, all else alone."""
    if block.kind == "list_item" and not leads_list(block, collector):
        return "list"
    labels = block.kind == "paragraph" and labels_in(block.text, collector.language)
    return "labels" if labels else block.id


def _list(items: list[Block], state: SectionState, collector: Collector) -> None:
    if state.open_list is not None and not state.led:
        read_items(items, state.open_list, collector)
        return
    if are_persons(items) or are_colour_keys(items, collector.language):
        state.forget_lead()
        return
    if state.lead and state.lead.cue in collector.language.leads.sections:
        items = without_frame(items, collector.language)
    if not items:
        return
    scope = _list_scope(items, state, collector)
    reading = reading_of(items, scope, collector, led=state.led)
    if state.more and state.lead is None:
        reading = state.reading or reading
    state.forget_lead()
    if reading is None:
        judge_items(items, scope, collector)
        return
    state.open_list = OpenList(reading, scope, min(item.depth for item in items))
    state.listed, state.reading = True, reading
    if state.below and state.below.count == len(items):
        state.below = None
    read_items(items, state.open_list, collector)


def _list_scope(items: list[Block], state: SectionState, collector: Collector) -> Scope:
    """Return what a list stands under and what is announced for it."""
    scope = state.scope
    nested = state.open_list is not None and items[0].depth > state.open_list.top
    above = state.open_list.items[-1][1] if nested and state.open_list else state.anchor
    if above is not None:
        scope = scope.under(above, collector.candidates[above].type)
    if state.lead is None:
        return scope
    kinds = (*state.lead.kinds, *(k for k in scope.kinds if k not in state.lead.kinds))
    parent = _referred_to(scope, state.lead.cue, collector)
    announced = scope.announcing(kinds, state.lead.cue)
    return replace(announced, parent=parent, by_wording=not state.lead.kinds)


def _referred_to(scope: Scope, cue: str, collector: Collector) -> int | None:
    """Return what a list stands under; «Opgaven løses i fem trin:» refers back to the task."""
    if scope.parent is not None or not _DEFINITE.search(cue):
        return scope.parent
    kind = vocabulary(collector.language.code).kind_of(cue)
    earlier = (i for i, c in enumerate(collector.candidates) if c.type == kind == "activity")
    return next(earlier, None)
