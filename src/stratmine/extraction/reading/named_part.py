"""Collecting the part of a plan that its lead-in names: «Temaet Grøn by rummer:»."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.text.words import word_count
from stratmine.schema import Block

_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,90})[\"”“»«]")


_WORDS_TO_NAME = 2
"""Words between the announcing word and the name."""


def read_named_part(block: Block, scope: Scope, collector: Collector) -> int | None:
    """Collect a part that its lead-in names: «Pejlemærket om "Natur" handler om,».

    Without quotation marks the name goes from its capital to the verb: «Temaet Grøn by rummer:».
    """
    sentence = collector.sentences(block.text)[-1]
    found = announced_by_lead_in(sentence.text, collector.language)
    unquoted = _unquoted(collector.language.code)
    named = _QUOTED.search(sentence.text) or unquoted.search(sentence.text)
    if not found or found.kinds[:1] != ("focus_area",) or not named:
        return None
    between = sentence.text[: named.start(1)].lower().rpartition(found.cue)[2]
    if word_count(between) > _WORDS_TO_NAME:
        return None
    start, end = (sentence.start + offset for offset in named.span(1))
    return collector.add(
        Finding(
            "focus_area", block, start, end, "named in lead-in", found.cue,
            parent=scope.parent,
        )
    )  # fmt: skip


@cache
def _unquoted(code: str) -> re.Pattern[str]:
    """Return a name after a definite noun, up to the verb: «Temaet Grøn by rummer»."""
    verbs = "|".join(languages.get(code).leads.name_verbs)
    return re.compile(rf"\w{{3,}}(?:et|en|at)\s+([A-ZÅÄÖÆØ][^.:;\"”“»«]{{3,80}}?)\s+(?:{verbs})\b")
