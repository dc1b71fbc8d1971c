"""What a paragraph says of the list after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.counts import may_count
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.findings.collector import Collector
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_LEAST_LEAD = 4
"""Words of a numbered paragraph that only leads into a list."""
_OPENING = 4
"""Words among which it announces."""


def lead_of(block: Block, collector: Collector) -> Announcement | None:
    """Return what the end of a paragraph announces; earlier sentences may say it too.

    A sentence that ends in its modal verb («År 2030 ska:») leads into goals.
    """
    if _basis(collector.language.code).search(block.text):
        return None
    sentences = collector.sentences(block.text)
    pointing = _points_back(words(block.text)[-2:], collector.language)
    for sentence in reversed(sentences[-2:]):
        found = announced_by_lead_in(sentence.text, collector.language)
        leading = pointing or leads_in(sentence.text, collector.language)
        if found and (sentence is sentences[-1] or leading):
            return found
    last = words(block.text)[-1:]
    broken_off = collector.language.modals.commitment["must"] & set(last)
    return Announcement(("goal",), last[0]) if broken_off else None


def _points_back(ending: list[str], language: Language) -> bool:
    """Whether a lead-in ends by pointing to what stands before it: «For i år er de:»."""
    they = set(ending) & language.grammar.definite_articles
    return bool(they) and bool(set(ending) & language.grammar.copulas)


def counted_lead(
    block: Block, following: Sequence[Block] | None, collector: Collector
) -> Announcement | None:
    """Return what a paragraph announces that counts the items of the list after it.

    «Planen har seks indsatser.» may have sentences about all of them after it.
    """
    if not following or following[0].kind != "list_item" or block.kind != "paragraph":
        return None
    if not may_count(block.text, collector.language):
        return None
    if _basis(collector.language.code).search(block.text):
        return None
    top = min(item.depth for item in following)
    items = sum(item.depth == top for item in following)
    for sentence in collector.sentences(block.text):
        if not may_count(sentence.text, collector.language):
            continue
        found = announced_by_lead_in(sentence.text, collector.language)
        if found is not None and found.count == items:
            return found
    return None


def leads_list(block: Block, collector: Collector) -> bool:
    """Whether a numbered paragraph only leads into the next list: «7. Målet er at:»."""
    if not block.number or word_count(block.text) < _LEAST_LEAD:
        return False
    if not leads_in(block.text, collector.language):
        return False
    if label_of(f"{block.number}: {block.text}", collector.language):
        return False
    opening = " ".join(words(block.text)[:_OPENING])
    found = announced_by_lead_in(opening, collector.language)
    mark = f" {collector.language.grammar.infinitive_mark}"
    return bool(found and found.kinds) and block.text.rstrip().endswith((":", mark))


@cache
def _basis(code: str) -> re.Pattern[str]:
    """Return the end of a lead-in to what a plan is built on, which is no part of it."""
    leads = languages.get(code).leads
    verbs, on = "|".join(leads.basis), "|".join(leads.basis_on)
    return re.compile(rf"\b(?:{verbs}) (?:{on}) {leads.following[0]}\W*$", re.IGNORECASE)
