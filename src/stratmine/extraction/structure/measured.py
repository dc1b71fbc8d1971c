"""Headings of a report that each name what is measured: «Valdeltagande», «Andel nöjda»."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.prose.measures import opens_as_measure
from stratmine.extraction.structure.chapters import names_theme, promises
from stratmine.extraction.structure.plan_parts import announces_below
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.languages import Language

MEASURED = "heading of a measure"
"""The evidence of an indicator that a heading names."""

_FEWEST = 3
"""Headings that make a report of measures."""
_LONGEST = 14
"""Words of the name of a measure."""
_SHARE = 0.6
"""Share of the headings of a level that are said to be measures."""
_MOST_PROMISING = 0.34
"""Share of them that may hold promises: where most do, they are the themes of a plan."""


def measured_headings(root: Section, language: Language) -> list[Section]:
    """Return the sections whose headings name indicators, one each.

    A follow-up tells of one measure after the other: the heading names it, the text says what
    the indicator shows. They are told together, by most of the sections of a level.
    """
    levels: dict[int, list[Section]] = {}
    for section in root.walk():
        if section.heading and section.blocks and not section.sections:
            levels.setdefault(section.level, []).append(section)
    return [section for sisters in levels.values() for section in _measures(sisters, language)]


def _measures(sections: Sequence[Section], language: Language) -> Sequence[Section]:
    """Return those of a level's sections that name measures; all or none."""
    told = [section for section in sections if _tells_of_measure(section, language)]
    if len(told) < _FEWEST:
        return []
    sisters = [section for section in sections if names_theme(section, language, _LONGEST)]
    named = {id(section) for section in sisters}
    told = [section for section in told if id(section) in named]
    if len(told) < _FEWEST or len(told) < _SHARE * len(sisters):
        return []
    planned = [s for s in sisters if promises(s, language) or announces_below(s, language)]
    return sisters if len(planned) <= _MOST_PROMISING * len(sisters) else []


def _tells_of_measure(section: Section, language: Language) -> bool:
    """Whether a heading opens as a measure does, or the text under it says what is measured."""
    if any(block.kind == "list_item" for block in section.blocks):
        return False
    told = language.cues.measured
    return opens_as_measure(section.title, language) or any(
        contains_phrase(block.text, told) for block in section.blocks
    )
