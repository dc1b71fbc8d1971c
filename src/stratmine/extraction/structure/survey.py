"""What headings say when all of a document's are looked at, before each is judged by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stratmine.extraction.announcing.labels import shared_labels
from stratmine.extraction.structure.announcers import title_of
from stratmine.extraction.structure.chapters import chapters
from stratmine.extraction.structure.counted_parts import counted_parts
from stratmine.extraction.structure.measured import measured_headings
from stratmine.extraction.structure.plan_parts import named_parts
from stratmine.extraction.structure.reported import reported_headings
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.structure.stated_goals import stated_goals
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_CASE_HEADINGS = 2
"""Headings of a council case that show that a document is one."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a document's headings together.

    Attributes:
        title: The section of the document's title.
        is_case: Whether the document is a council case, by its headings.
        has_account: Whether a case has a heading over its account.
        bodies: Headings that others stand under, as words.
        named_parts: Names of parts that the text lists.
        shared_labels: Labels that open several headings.
        counted_parts: Sections whose number the text gives: «our three tracks».
        stated_goals: Sections whose heading states an element of some type, by their `id`.
        reported: Sections that report on a measure each.
        chapters: Sections over promises; none in a case.
        measured: Sections of an indicator each; none in a case.
    """

    title: Section | None
    is_case: bool
    has_account: bool
    bodies: frozenset[str]
    named_parts: tuple[str, ...]
    shared_labels: frozenset[str]
    counted_parts: tuple[Section, ...]
    stated_goals: Mapping[int, ElementKind]
    reported: tuple[Section, ...]
    chapters: tuple[Section, ...]
    measured: tuple[Section, ...]


def survey(root: Section, language: Language) -> Survey:
    """Return what the headings of a document say together.

    Args:
        root: The section that holds all others.
        language: The document's.
    """
    sections = list(root.walk())
    title = title_of(root, language)
    headings = {_folded(section) for section in sections}
    is_case = len(headings & set(language.headings.case)) >= _CASE_HEADINGS
    return Survey(
        title=title,
        is_case=is_case,
        has_account=bool(headings & set(language.headings.case_accounts)),
        bodies=frozenset(_folded(section) for section in sections if section.sections),
        named_parts=tuple(named_parts(root, language)),
        shared_labels=shared_labels((section.title for section in sections), language),
        counted_parts=tuple(counted_parts(root, language)),
        stated_goals=stated_goals(root, title, language),
        reported=tuple(reported_headings(sections, language)),
        chapters=() if is_case else tuple(chapters(root, title, language)),
        measured=() if is_case else tuple(measured_headings(root, language)),
    )


def is_among(section: Section, sections: Iterable[Section]) -> bool:
    """Whether a section is one of these, and not only equal to one."""
    return any(section is one for one in sections)


def _folded(section: Section) -> str:
    return " ".join(words(section.title))
