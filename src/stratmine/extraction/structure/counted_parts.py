"""Headings that a number before them says are the plan's parts: «Planen har tre temaer.»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stratmine.extraction.announcing.counts import counted_words, named_count, opening_count
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.structure.chapters import names_theme, promises, tells_measures
from stratmine.extraction.structure.plan_parts import announces_below
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.sentences import split_sentences
from stratmine.languages import Language


def counted_parts(root: Section, language: Language) -> list[Section]:
    """Return the sections of which a heading or sentence before them says how many there are.

    It says so in the paragraph before them, or in a heading like «Fem principper». Half of them
    hold something to do or to reach.
    """
    return [part for parent in root.walk() for part in _counted_in(parent, language)]


def _counted_in(parent: Section, language: Language) -> Iterator[Section]:
    for place, section in enumerate(parent.sections):
        if count := _count(section, language) or _count(_last_inside(section), language):
            parts = _parts(section, parent.sections[place + 1 :], count, language)
            filled = [part for part in parts if _has_content(part, language)]
            if 2 * len(filled) >= len(parts) > 0:
                yield from parts


def _last_inside(section: Section) -> Section:
    """Return the section right before the next sister, whose heading may look lower than theirs."""
    while section.sections:
        section = section.sections[-1]
    return section


def _parts(
    section: Section, following: Sequence[Section], count: int, language: Language
) -> Sequence[Section]:
    """Return as many sections as are counted, under a section or else right after it."""
    parts = section.sections if len(section.sections) == count else following[:count]
    whole = len(parts) == count and all(names_theme(part, language) for part in parts)
    return parts if whole else []


def _has_content(section: Section, language: Language) -> bool:
    """Whether a section lists, promises, announces or tells what is done."""
    listed = any(block.kind == "list_item" for block in section.blocks)
    told = promises(section, language) or tells_measures(section, language)
    return listed or told or announces_below(section, language)


def _count(section: Section, language: Language) -> int | None:
    """Return how many parts a heading counts, or the last words before the headings under it."""
    last = section.blocks[-1].text if section.blocks else ""
    opened = opening_count(section.title, language) or opening_count(last, language)
    if opened or not last:
        return opened
    for sentence in split_sentences(last, language):
        counted = counted_words(sentence.text, language)
        nouns = (noun for noun in counted if _names_area(noun, language))
        counts = (named_count(sentence.text, noun, language) for noun in nouns)
        if count := next((count for count in counts if count), None):
            return count
    return None


def _names_area(noun: str, language: Language) -> bool:
    kind = vocabulary(language.code).kind_of(noun)
    return kind == "focus_area" or noun in language.cues.areas
