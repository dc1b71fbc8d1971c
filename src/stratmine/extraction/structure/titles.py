"""What the lines at the top say of a document: that it is a report, and how far it reaches."""

from __future__ import annotations

import re

from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Period

_YEAR = re.compile(r"\b20\d\d\b")
_NEAR_TOP = 3
"""Headings and blocks among which the title stands."""
_LONGEST_TITLE = 16
"""Words of a title."""


def is_report(root: Section, language: Language) -> bool:
    """Whether a line at the top names a report: «Halvårsstatus for klimaplanen»."""
    ends = language.deeds.reports
    return any(word.endswith(ends) for line in _titles(root) for word in words(line))


def year_to_come(root: Section, period: Period | None, *, report: bool) -> int | None:
    """Return the first year that is still to come for the writers of a plan.

    That is the one after the first year of its period; of a report, and where the first is not
    known, the last year that the lines at the top or the period name: «Klimaplan 2025–2030».
    """
    named = [int(year) for line in _titles(root) for year in _YEAR.findall(line)]
    first, last = (_year_of(period.start), _year_of(period.end)) if period else (None, None)
    if first and last and first < last and not report:
        return first + 1
    return max([*named, *([last] if last else [])], default=None)


def _year_of(printed: str | None) -> int | None:
    found = _YEAR.search(printed or "")
    return int(found.group()) if found else None


def _titles(root: Section) -> list[str]:
    """Return the lines at the top that may be the title."""
    lines = [block.text for block in root.blocks[:_NEAR_TOP]]
    for section in [section for section in root.walk() if section.heading][:_NEAR_TOP]:
        lines += [section.title, *(block.text for block in section.blocks[:1])]
    return [line for line in lines if word_count(line) <= _LONGEST_TITLE]
