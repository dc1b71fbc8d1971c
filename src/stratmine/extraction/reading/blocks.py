"""Reading what stands between two headings: paragraphs, lead-ins, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.counts import counted_parts
from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.headings import announced_by_heading, is_bare_announcer
from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.announcing.lead_ins import announced_below, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import leads_to_national_goals, tells_of_day
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.reading.background import read_background
from stratmine.extraction.reading.colons import read_after_colon
from stratmine.extraction.reading.list_leads import counts_items, lead_of, leads_list
from stratmine.extraction.reading.lists import (
    OpenList,
    are_persons,
    judge_items,
    read_items,
    reading_of,
)
from stratmine.extraction.reading.over_target import is_aimed, names_target, read_aimed
from stratmine.extraction.reading.passages import (
    bare_label,
    read_announced,
    read_labelled,
    read_named_part,
    read_under_label,
    read_vision,
    read_vision_sentences,
)
from stratmine.extraction.reading.running_text import read_sentences
from stratmine.extraction.reading.section_state import SectionState
from stratmine.extraction.reading.unmarked import as_items
from stratmine.extraction.tables.tables import read_table
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import word_count
from stratmine.languages.values import is_value
from stratmine.schema import Block

_NAME_LINE_WORDS = 30
_DEFINITE = re.compile(r"(?:en|et)$")


def read_blocks(blocks: Sequence[Block], scope: Scope, collector: Collector) -> Announcement | None:
    """Collect the elements of a section's own blocks.

    Returns:
        What the last paragraph announced, if the headings under the section are to follow it.
    """
    if scope.muted:
        read_background(blocks, scope, collector)
        return None
    blocks = as_items(blocks, scope)
    groups = [list(group) for _, group in groupby(blocks, key=lambda b: _group(b, collector))]
    state = SectionState(scope)
    for i, group in enumerate(groups):
        following = groups[i + 1] if i + 1 < len(groups) else None
        if state.national:
            state.national = False
            _forget_lead(state)
            if not leads_in(group[0].text):
                continue
        if following and is_aimed(group[-1], following[0], collector.language):
            if group[1:]:
                _list(group[:-1], state, collector)
            read_aimed(group[-1], following[0], state.scope, collector)
            continue
        if group[0].kind == "list_item" and not leads_list(group[0], collector):
            _list(group, state, collector)
        elif group[0].kind == "table":
            _forget_lead(state)
            read_table(group[0], state.scope, collector)
        else:
            _paragraph(group[0], following, state, collector)
    return state.below or (state.lead if state.led else None)


def _is_national(block: Block, lead: Announcement, collector: Collector) -> bool:
    """Whether a paragraph leads into goals of the whole nation, which are not the owner's."""
    last = collector.sentences(block.text)[-1].text
    aims = lead.kinds[:1] in {("goal",), ()}
    return aims and leads_to_national_goals(last, collector.language)


def _group(block: Block, collector: Collector) -> str:
    """Return what a block is read with: list items together, everything else alone."""
    together = block.kind == "list_item" and not leads_list(block, collector)
    return "list" if together else block.id


def _forget_lead(state: SectionState) -> None:
    state.lead, state.led = None, False


def _list(items: list[Block], state: SectionState, collector: Collector) -> None:
    if state.open_list is not None and not state.led:
        read_items(items, state.open_list, collector)
        return
    if are_persons(items):
        return
    scope = _list_scope(items, state, collector)
    reading = reading_of(items, scope, collector, led=state.led)
    if state.more and state.lead is None:
        reading = state.reading or reading
    _forget_lead(state)
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


def _paragraph(
    block: Block, following: list[Block] | None, state: SectionState, collector: Collector
) -> None:
    if is_value(block.text) or names_target(block.text, collector.language):
        return
    if state.label is not None:
        state.anchor = read_under_label(block, state.label, state.scope, collector)
        state.label = None
        return
    state.label = bare_label(block, following[0] if following else None, collector)
    if state.label is not None or _label_line(block, state, collector):
        return
    if (state.led or state.named) and _is_name_line(block):
        _name_line(block, state, collector)
        return
    explained = state.explained(following)
    counting = counts_items(block, following, collector)
    pointing = counting or _points(block, following)
    if is_bare_announcer(block.text, collector.language):
        state.lead = announced_by_heading(block.text, collector.language)
        state.led = True
        return
    lead = lead_of(block, collector) if pointing else None
    state.national = lead is not None and _is_national(block, lead, collector)
    state.below = _below(block, state.scope, collector) or state.below
    if explained is not None and not pointing:
        state.interleaved = True
        kind = collector.candidates[explained].type
        read_sentences(block, state.scope.under(explained, kind), collector)
        return
    _content(block, state, collector, counting=counting)
    state.named = None
    if explained is None:
        state.open_list, state.interleaved = None, False
    if pointing:
        state.lead, state.led = lead, True
        state.more = contains_phrase(block.text, collector.language.cues.more) is not None
        named = read_named_part(block, state.scope, collector)
        state.anchor = named if named is not None else state.anchor
        if named is not None:
            state.lead = Announcement(("goal",), "")
    else:
        _forget_lead(state)


def _points(block: Block, following: list[Block] | None) -> bool:
    """Whether a paragraph points to what stands after it."""
    return leads_in(block.text) and (
        following is None
        or following[0].kind == "list_item"
        or _is_name_line(following[0])
        or block.text.rstrip().endswith(":")
    )


def _label_line(block: Block, state: SectionState, collector: Collector) -> bool:
    """Attach «Ansvarlig: …» to what it stands under."""
    if not labels_in(block.text, collector.language):
        return False
    if not collector.candidates:
        collector.keep_label(block.text)
        return True
    index = len(collector.candidates) - 1
    parent = collector.candidates[index].parent
    if state.open_list is not None and parent is not None and not state.anchor:
        index = parent
    collector.add_label(index, block.text)
    return True


def _below(block: Block, scope: Scope, collector: Collector) -> Announcement | None:
    """Return what a paragraph says of the headings after it: «… beskrivs nedan», «Fem områden …».

    Under a heading that announces areas, a number of parts says how many headings name them.
    """
    for sentence in collector.sentences(block.text):
        found = announced_below(sentence.text, collector.language)
        if found and found.kinds[:1] == ("focus_area",):
            return found
        number = counted_parts(sentence.text, collector.language)
        if number and scope.kinds[:1] == ("focus_area",) and not scope.inherited:
            return Announcement(("focus_area",), scope.cue, number)
    return None


def _is_name_line(block: Block) -> bool:
    text = block.text.strip()
    return (
        block.kind == "paragraph"
        and is_phrase(text)
        and 1 < word_count(text) <= _NAME_LINE_WORDS
        and text[-1:] not in ".:;?!,"
        and not leads_in(text)
    )


def _name_line(block: Block, state: SectionState, collector: Collector) -> None:
    """A short paragraph without a final point after a lead-in stands as a list item."""
    lead = state.lead or state.named
    if lead is None:
        return
    scope = state.scope.announcing(lead.kinds, lead.cue)
    reading = reading_of([block], scope, collector, led=True)
    if reading is not None:
        read_items([block], OpenList(reading, scope, block.depth), collector)
        state.anchor = len(collector.candidates) - 1
        state.named = Announcement((collector.candidates[-1].type,), lead.cue)
    state.open_list = None
    _forget_lead(state)


def _content(block: Block, state: SectionState, collector: Collector, *, counting: bool) -> None:
    """Collect what a paragraph itself says; one that only counts a list's items says nothing."""
    if counting and len(collector.sentences(block.text)) == 1:
        return
    scope = state.scope
    announced = state.lead.kinds[:1] if state.led and state.lead else scope.kinds[:1]
    labelled = read_labelled(block, scope, collector)
    if labelled is not None:
        state.anchor = labelled
    elif announced == ("vision",):
        if scope.inherited and not (state.led and state.lead):
            read_vision_sentences(block, scope, collector)
        else:
            _vision(block, state, collector)
    elif announced == ("challenge",) and (state.listed or tells_of_day(block.text)):
        return
    elif announced:
        read_announced(block, announced[0], scope, collector)
    elif not read_after_colon(block, scope, collector):
        read_sentences(block, scope, collector)


def _vision(block: Block, state: SectionState, collector: Collector) -> None:
    """Read the vision that a heading or lead-in announced, once; «Visionen er:» only leads in."""
    if block.text.rstrip().endswith(":"):
        return
    if read_vision(block, state.scope, collector):
        state.scope = replace(state.scope, kinds=state.scope.kinds[1:])
        _forget_lead(state)
