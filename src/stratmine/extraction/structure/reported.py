"""Reports that go from measure to measure: its name, then how far it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from stratmine.extraction.announcing.told_status import opens_with_status
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

REPORTED = "heading over its status"
"""The evidence of a measure that a heading names."""

_STAGE = re.compile(r"[A-ZÅÄÖÆØ]\w+ \d{1,2}\s?[–—:.-]\s+(?=\S)")
_FEWEST = 3
"""Headings over a status that make a report of measures."""
_LONGEST = 20
"""Words of a heading that names a measure."""


def reported_headings(sections: Iterable[Section], language: Language) -> list[Section]:
    """Return the sections whose headings name measures, for how far each is stands under it."""
    told = [section for section in sections if _is_reported(section, language)]
    return told if len(told) >= _FEWEST else []


def stage_name(title: str) -> int:
    """Return where the name of a stage begins over its measures: «Etape 1 – Skolevejene»."""
    stage = _STAGE.match(title)
    return stage.end() if stage else 0


def _is_reported(section: Section, language: Language) -> bool:
    if section.heading is None or not section.blocks:
        return False
    first = section.blocks[0]
    short = word_count(section.title) <= _LONGEST
    return short and first.kind == "paragraph" and opens_with_status(first.text, language)
