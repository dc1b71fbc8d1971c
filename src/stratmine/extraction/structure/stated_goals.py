"""Headings that state a goal over what is done for it: «Alle unge har et fællesskab»."""

from __future__ import annotations

from collections import Counter

from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.openings import compares
from stratmine.languages import Language
from stratmine.schema import ElementKind

_FEWEST = 3
_MOSTLY = 0.6
"""Share of the headings that tell a state if those without a known verb do, too."""
_UNDER_GOAL = frozenset({"activity", "indicator"})


def stated_goals(
    root: Section, title: Section | None, language: Language
) -> dict[int, ElementKind]:
    """Return the kinds of the sections whose headings state goals, and of their areas, by `id`.

    The goals stand over headings like «Indsatser» and «Indikatorer» alone, under areas that hold
    no other headings over goals; most of them tell what is so, as no name does.

    Args:
        root: The whole document.
        title: The section of its title, whose own parts are areas.
        language: Its language.
    """
    often = Counter(section.title for section in root.walk())
    areas = [
        area
        for area in root.walk()
        if area is not root
        and area is not title
        and often[area.title] == 1
        and _may_be_area(area, language)
    ]
    goals = {
        id(area): [s for s in area.sections if _is_over_measures(s, language)] for area in areas
    }
    found = [goal for stated in goals.values() for goal in stated]
    told = sum(_tells_state(goal.title, language) for goal in found)
    if len(found) < _FEWEST or told < _MOSTLY * len(found):
        return {}
    kinds: dict[int, ElementKind] = {area: "focus_area" for area, stated in goals.items() if stated}
    return kinds | {id(goal): "goal" for goal in found}


def _may_be_area(section: Section, language: Language) -> bool:
    if section.heading is None or is_background(section.title, language):
        return False
    label = label_of(section.title, language)
    announced = announced_by_heading(section.title, language)
    return label.kind == "focus_area" if label else announced is None


def _is_over_measures(section: Section, language: Language) -> bool:
    if section.heading is None or label_of(section.title, language):
        return False
    announced = [announced_by_heading(child.title, language) for child in section.sections]
    kinds = {kind for found in announced if found for kind in found.kinds}
    named = announced_by_heading(section.title, language)
    return bool(kinds) and kinds <= _UNDER_GOAL and named is None


def _tells_state(title: str, language: Language) -> bool:
    return compares(title, language) or main_verb(title, language).place > 0
