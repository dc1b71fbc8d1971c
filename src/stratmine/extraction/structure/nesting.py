"""Headings that look like those over them: «Mål» after each theme stands under that theme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from stratmine.extraction.announcing.columns import rank
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import Label, label_of, name_after_label
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.structure.reported import reported_headings
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_CONTENT = frozenset({"goal", "activity", "indicator"})
"""What the headings announce that stand under each theme."""
_FEWEST = 2
"""Times that a heading stands if it is one of those; chapters that are numbered."""
_YEAR_DIGITS = 4


def nest_headings(root: Section, language: Language) -> None:
    """Put headings under the theme before them that only their order shows to stand lower.

    They come again after each theme, as «Mål» and «Sådan gør vi» do, stand between two parts of
    a numbered series: «Fokusområde 1», «Mål», «Fokusområde 2», or have no number where chapters do:
    «1. Inledning», «Syfte», «2. Mål».
    """
    for section in root.walk():
        section.sections = _nested(_in_chapters(section.sections, language), language)


def _nested(sections: Sequence[Section], language: Language) -> list[Section]:
    repeated = _repeated(sections, language)
    inside = _inside_series(sections, language) | _over_status(sections, language)
    kept: list[Section] = []
    theme: Section | None = None
    for section in sections:
        lower = _folded(section) in repeated or id(section) in inside
        if lower and theme is not None:
            theme.sections.append(section)
            continue
        kept.append(section)
        if not lower:
            theme = section if _names_theme(section, language) else None
    return kept


def _over_status(sections: Sequence[Section], language: Language) -> set[int]:
    """Return the sections whose headings name measures, if others have no text, by `id`."""
    reported = reported_headings(sections, language)
    empty = [section for section in sections if not _has_text(section)]
    return {id(section) for section in reported} if empty else set()


def _in_chapters(sections: Sequence[Section], language: Language) -> Sequence[Section]:
    """Put headings without a number under the numbered chapter before them.

    Chapters are told from numbered goals under themes by what they are called, for one of them is
    a background or announces what stands in it, and by the text under each other heading.
    """
    numbered = [section for section in sections if _chapter_number(section)]
    numbers = [_chapter_number(section) for section in numbered]
    known = any(
        is_background(section.title, language) or _announced(section.title, language)
        for section in numbered
    )
    if len(numbered) < _FEWEST or numbers != sorted(set(numbers)) or not known:
        return sections
    first = sections.index(numbered[0])
    lower = [section for section in sections[first:] if not _chapter_number(section)]
    if any(label_of(section.title, language) or not _has_text(section) for section in lower):
        return sections
    kept = list(sections[:first])
    for section in sections[first:]:
        if _chapter_number(section):
            kept.append(section)
        else:
            kept[-1].sections.append(section)
    return kept


def _chapter_number(section: Section) -> int:
    """Return the number of a chapter, 0 if the heading has none of its own."""
    number = (section.heading.number or "") if section.heading else ""
    return int(number) if number.isdigit() and len(number) < _YEAR_DIGITS else 0


def _has_text(section: Section) -> bool:
    return any(part.blocks for part in section.walk())


def _repeated(sections: Sequence[Section], language: Language) -> set[str]:
    """Return the titles that come again, if some of them announce what stands under themes."""
    counts = Counter(_folded(section) for section in sections)
    repeated = {title for title, count in counts.items() if count >= _FEWEST}
    return repeated if any(_announced(title, language) in _CONTENT for title in repeated) else set()


def _inside_series(sections: Sequence[Section], language: Language) -> set[int]:
    """Return the sections that stand between two parts of a series of a higher kind, by `id`.

    Labelled alike, those after the last part stand under it, too.
    """
    labels = [label_of(section.title, language) for section in sections]
    series = [
        _part_of_series(section.title, label, language)
        for section, label in zip(sections, labels, strict=True)
    ]
    inside: set[int] = set()
    cues: set[str] = set()
    for place, section in enumerate(sections):
        own = labels[place]
        kind = own.kind if own else _announced(section.title, language)
        around = set(series[:place]) & set(series[place + 1 :])
        again = own is not None and own.number is not None and own.cue in cues
        if kind and (again or any(part and rank(part[1]) < rank(kind) for part in around)):
            inside.add(id(section))
            cues.update({own.cue} if own else ())
    return inside


def _part_of_series(
    title: str, label: Label | None, language: Language
) -> tuple[str, ElementKind] | None:
    """Return what a heading is a part of by its label: «Fokusområde 1», «Målområde Havnen»."""
    if label:
        return (label.cue, label.kind) if label.number else None
    named = name_after_label(title, language)
    return (words(title)[0], "focus_area") if named else None


def _names_theme(section: Section, language: Language) -> bool:
    """Whether a heading may name a theme: it announces nothing and is over no background."""
    announces = _announced(section.title, language) and not label_of(section.title, language)
    return not announces and not is_background(section.title, language)


def _announced(title: str, language: Language) -> ElementKind | None:
    found = announced_by_heading(title, language)
    return found.kinds[0] if found and found.kinds else None


def _folded(section: Section) -> str:
    return " ".join(words(section.title))
