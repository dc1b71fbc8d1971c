"""Reading one paragraph: what it says, and what it announces for the blocks after it."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.counts import counted_parts
from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.headings import announced_by_heading, is_bare_announcer
from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.announcing.lead_ins import announced_below, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import tells_of_day
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.prose.quotations import MARKS, leads_into_speech
from stratmine.extraction.reading.announced import read_announced
from stratmine.extraction.reading.colons import read_after_colon
from stratmine.extraction.reading.labelled import (
    bare_label,
    names_nothing,
    read_labelled,
    read_under_label,
)
from stratmine.extraction.reading.list_items import OpenList, read_items
from stratmine.extraction.reading.list_kinds import reading_of
from stratmine.extraction.reading.list_leads import counted_lead, lead_of
from stratmine.extraction.reading.named_part import read_named_part
from stratmine.extraction.reading.no_parts import leads_to_no_part
from stratmine.extraction.reading.over_target import names_target
from stratmine.extraction.reading.running_text import read_sentences
from stratmine.extraction.reading.section_lists import leads_into_sections
from stratmine.extraction.reading.section_state import SectionState
from stratmine.extraction.reading.visions import (
    is_under_vision,
    read_vision,
    read_vision_sentences,
)
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.languages.values import is_value
from stratmine.schema import Block, ElementKind

_LEAD_WORDS = 6
"""Words of a line that only announces."""
_NAME_LINE_WORDS = 30
"""Words of a line that stands as a list item."""


def read_paragraph(
    block: Block, following: list[Block] | None, state: SectionState, collector: Collector
) -> None:
    """Collect what a paragraph says, and keep in the state what it announces.

    Args:
        block: The paragraph.
        following: The list or block after it.
        state: What has been read of the section.
        collector: Gathers what is found.
    """
    if is_value(block.text) or names_target(block.text, collector.language):
        return
    quoted = state.speaking and block.text.lstrip()[:1] in MARKS
    state.speaking = leads_into_speech(block.text, collector.language)
    if quoted:
        return
    if _is_label(block, following, state, collector):
        return
    if (state.led or state.named) and _is_name_line(block, collector.language):
        _name_line(block, state, collector)
        return
    if is_bare_announcer(block.text, collector.language):
        state.lead, state.led = announced_by_heading(block.text, collector.language), True
        return
    counting = counted_lead(block, following, collector)
    pointing = counting is not None or _points(block, following, collector.language)
    lead = counting or (_lead(block, state, collector) if pointing else None)
    state.passed_over = lead is not None and leads_to_no_part(block, lead, collector)
    state.below = _below(block, state.scope, collector) or state.below
    explained = state.explained(following)
    if explained is not None and not pointing:
        state.interleaved = True
        kind = collector.candidates[explained].type
        read_sentences(block, state.scope.under(explained, kind), collector)
        return
    if not _only_leads(block, lead):
        _content(block, state, collector, counting=counting is not None)
    state.named = None
    if explained is None:
        state.open_list, state.interleaved = None, False
    state.forget_lead()
    if pointing:
        _keep_lead(block, lead, state, collector)


def _only_leads(block: Block, lead: Announcement | None) -> bool:
    """Whether a line does nothing but announce its list: «Det går vi i gang med»."""
    announced = lead is not None and bool(lead.kinds)
    return announced and word_count(block.text) <= _LEAD_WORDS and block.text[-1:].isalpha()


def _lead(block: Block, state: SectionState, collector: Collector) -> Announcement | None:
    """Return what a paragraph announces; a case that lists a policy's sections names its themes."""
    found = lead_of(block, collector)
    if (found and found.kinds) or not state.scope.case:
        return found
    last = collector.sentences(block.text)[-1].text
    return leads_into_sections(last, collector.language) or found


def _is_label(
    block: Block, following: list[Block] | None, state: SectionState, collector: Collector
) -> bool:
    """Whether a paragraph is a label, tells of the element before it, or is what a label names."""
    bare = bare_label(block, following[0] if following else None, collector)
    if state.label is not None and bare is None and not names_nothing(block, collector):
        state.anchor = read_under_label(block, state.label, state.scope, collector)
        state.label = None
        return True
    state.label = bare
    return state.label is not None or _label_line(block, following, state, collector)


def _keep_lead(
    block: Block, lead: Announcement | None, state: SectionState, collector: Collector
) -> None:
    """Keep what a paragraph announces; under a part that it names stand that part's goals."""
    state.lead, state.led = lead, True
    state.more = contains_phrase(block.text, collector.language.cues.more) is not None
    named = read_named_part(block, state.scope, collector)
    if named is not None:
        state.anchor = named
        state.lead = Announcement(("goal",), "")


def _points(block: Block, following: list[Block] | None, language: Language) -> bool:
    """Whether a paragraph points to what stands after it."""
    return leads_in(block.text, language) and (
        following is None
        or following[0].kind == "list_item"
        or _is_name_line(following[0], language)
        or block.text.rstrip().endswith(":")
    )


def _label_line(
    block: Block, following: list[Block] | None, state: SectionState, collector: Collector
) -> bool:
    """Attach «Ansvarlig: …» to what it stands under: the item before it, if each has its own."""
    if not labels_in(block.text, collector.language):
        return False
    if not collector.candidates:
        collector.keep_label(block.text)
        return True
    item = state.explained(following)
    state.interleaved = item is not None
    for index in _labelled(block, state, collector) if item is None else [item]:
        collector.add_label(index, block.text)
    return True


def _labelled(block: Block, state: SectionState, collector: Collector) -> list[int]:
    """Return what a label line tells of: the element before it.

    Who answers for lines that one word announces («Aktiviteter») answers for all of them.
    """
    found, language = collector.candidates, collector.language
    last = found[-1]
    if state.open_list is not None and last.parent is not None and not state.anchor:
        return [last.parent]
    alike = takewhile(
        lambda i: (
            found[i].type == "activity"
            and (found[i].parent, found[i].evidence) == (last.parent, last.evidence)
            and found[i].evidence[0].startswith("list")
            and not any("responsible" in labels_in(line, language) for line in found[i].labels)
        ),
        range(len(found) - 1, state.first - 1, -1),
    )
    shared = "responsible" in labels_in(block.text, language)
    return (list(alike) if shared else []) or [len(found) - 1]


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


def _is_name_line(block: Block, language: Language) -> bool:
    text = block.text.strip()
    return (
        block.kind == "paragraph"
        and is_phrase(text)
        and 1 < word_count(text) <= _NAME_LINE_WORDS
        and text[-1:] not in ".:;?!,"
        and not leads_in(text, language)
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
    state.forget_lead()


def _content(block: Block, state: SectionState, collector: Collector, *, counting: bool) -> None:
    """Collect what a paragraph itself says; one that only counts a list's items says nothing."""
    if counting and len(collector.sentences(block.text)) == 1:
        return
    scope, first = state.scope, len(collector.candidates)
    earlier = collector.candidates[state.first :]
    after_goal = any(candidate.type == "goal" for candidate in earlier)
    announced = _announced(block, state, collector)
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
        read_announced(block, announced[0], scope, collector, after_goal=after_goal)
    elif not read_after_colon(block, scope, collector):
        read_sentences(block, scope, collector, after_goal=after_goal)
    if labelled is None and state.anchor is not None and _is_numbered_goal(state.anchor, collector):
        collector.hang(first, state.anchor)


def _announced(block: Block, state: SectionState, collector: Collector) -> tuple[ElementKind, ...]:
    """Return what a paragraph is by what stands before it."""
    if is_under_vision(block, state.anchor, collector):
        return ("vision",)
    announced = state.lead.kinds[:1] if state.led and state.lead else state.scope.kinds[:1]
    return () if announced == ("vision",) and state.listed else announced


def _is_numbered_goal(index: int, collector: Collector) -> bool:
    """Whether a label with a number names a goal: what is told after it is done for it."""
    candidate = collector.candidates[index]
    return candidate.type == "goal" and candidate.number is not None


def _vision(block: Block, state: SectionState, collector: Collector) -> None:
    """Read the vision that a heading or lead-in announced, once; «Visionen er:» only leads in."""
    if block.text.rstrip().endswith(":"):
        return
    if read_vision(block, state.scope, collector):
        state.scope = replace(state.scope, kinds=state.scope.kinds[1:])
        state.forget_lead()
