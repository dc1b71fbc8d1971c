"""Reading background sections, which hold few elements and announce those plainly."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.measures import are_measures
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.reading.colons import read_after_colon
from stratmine.extraction.reading.indicators import read_measures
from stratmine.extraction.reading.list_items import OpenList, read_items
from stratmine.extraction.reading.list_kinds import are_states, reading_of
from stratmine.extraction.reading.list_leads import lead_of
from stratmine.extraction.reading.running_text import read_assignments
from stratmine.extraction.tables.rows import read_indicators
from stratmine.extraction.text.block_parts import origin
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.schema import Block

_TOLD_THERE = (("indicator",), ("challenge",))
"""What a sentence may lead into in the background of a plan."""


def read_background(blocks: Sequence[Block], scope: Scope, collector: Collector) -> None:
    """Collect the indicators in tables, lists and text under «Uppföljning» and the like.

    A decision gives tasks, too: «Förvaltningen får i uppdrag att …»; and the vision may be quoted
    there: «Programmets vision lyder: …».
    The background of a council case also lists what has been decided before.
    """
    lead: Announcement | None = None
    for is_list, group in groupby(blocks, key=lambda block: block.kind == "list_item"):
        items = list(group)
        if is_list:
            for item in items:
                read_assignments(item, scope, collector)
            kinds = lead.kinds if lead else ()
            language = collector.language
            named = kinds[:1] in _TOLD_THERE or are_measures(items, language)
            named = named or (lead is not None and _counts_areas(lead, items))
            if named or (scope.case and (kinds or are_states(items, language))):
                announced = scope.announcing(kinds, lead.cue if lead else "")
                reading = reading_of(items, announced, collector, led=True)
                if reading is not None:
                    read_items(items, OpenList(reading, announced, items[0].depth), collector)
            continue
        for block in items:
            if block.kind == "table":
                read_indicators(block, scope, collector)
            else:
                read_after_colon(block, scope, collector, frozenset({"vision"}))
                read_measures(block, scope, collector)
                read_assignments(block, scope, collector)
                _read_problems(block, scope, collector)
        leading = leads_in(items[-1].text, collector.language)
        lead = lead_of(items[-1], collector) if leading else None


def _counts_areas(lead: Announcement, items: Sequence[Block]) -> bool:
    """Whether a lead-in counts the plan's parts in the list after it: «… har fire temaer:».

    Where they are parted by commas inside its sentence, their borders are unsure.
    """
    counted = lead.kinds[:1] == ("focus_area",) and lead.count == len(items)
    return counted and not any(origin(item.id)[1] for item in items)


def _read_problems(block: Block, scope: Scope, collector: Collector) -> None:
    """Collect the problems that background tells of in so many words: «Problemet er, at …»."""
    for sentence in collector.sentences(block.text):
        phrases, text = collector.language.cues.challenge_phrases, sentence.text
        if not contains_phrase(text, phrases) or points_back(text, collector.language):
            continue
        verdict = judge(text, collector.language)
        if verdict is not None and verdict.kind == "challenge":
            collector.add(told(block, sentence, verdict, scope.parent))
