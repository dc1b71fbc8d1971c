"""Whether a document reports what has come of a plan."""

from __future__ import annotations

from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language

_NEAR_TOP = 3
"""Headings and blocks among which the title stands."""
_LONGEST_TITLE = 16
"""Words of a title."""


def is_report(root: Section, language: Language) -> bool:
    """Whether a line at the top names a report: «Halvårsstatus for klimaplanen»."""
    lines = [block.text for block in root.blocks[:_NEAR_TOP]]
    for section in [section for section in root.walk() if section.heading][:_NEAR_TOP]:
        lines += [section.title, *(block.text for block in section.blocks[:1])]
    titles = [line for line in lines if word_count(line) <= _LONGEST_TITLE]
    return any(word.endswith(language.deeds.reports) for line in titles for word in words(line))
