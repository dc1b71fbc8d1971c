"""Chapters of a plan in running text: themes that nothing announces but their own promises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.set_aside import (
    asks_or_points,
    is_background,
    is_contents,
    is_summary,
    names_body,
)
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.present import tells_deed
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block

_DATED = re.compile(r",\s[^\d,]*\b(?:19|20)\d{2}$")
"""How a line ends that says who signed and when: «Byrådet, maj 2015»."""
_LONGEST = 8
"""Words of a title that names a theme."""
_FEWEST = 3
"""Chapters with promises that make them the plan's themes."""
_FEWEST_INNER = 2
"""The same, of the sections inside one of them."""
_SHARE = 0.6
"""Share of the sisters that hold promises."""
_PROMISING = frozenset({"goal phrase", "modal with owner", "assignment", "modal"})
"""Evidence of a promise; a vision or a problem may stand anywhere."""


def chapters(root: Section, title: Section | None, language: Language) -> list[Section]:
    """Return the sections that name the themes of a plan without saying so.

    They are sisters with short titles, most of which hold sentences that promise something. A
    plan that announces or labels its focus areas has no need of them.
    """
    if any(_names_area(section, language) for section in root.walk()):
        return []
    outer = title.sections if title is not None and len(root.sections) == 1 else root.sections
    return list(_themes([s for s in outer if s is not title], _FEWEST, language))


def _names_area(section: Section, language: Language) -> bool:
    if section.heading is None:
        return False
    label = label_of(section.title, language)
    found = announced_by_heading(section.title, language)
    areas = found is not None and "focus_area" in found.kinds
    return areas or (label is not None and label.kind == "focus_area")


def _themes(sisters: Sequence[Section], fewest: int, language: Language) -> Iterator[Section]:
    named = [section for section in sisters if names_theme(section, language)]
    own = [section for section in named if not names_body(section.title, language)]
    promising = [section for section in own if promises(section, language)]
    themes = [s for s in own if s in promising or tells_measures(s, language)]
    if len(promising) < fewest or len(themes) < _SHARE * len(named):
        return
    for section in themes:
        yield section
        yield from _themes(section.sections, _FEWEST_INNER, language)


def names_theme(section: Section, language: Language, longest: int = _LONGEST) -> bool:
    """Whether a heading may name a theme: short, no question, no aside, no announcement.

    One in capitals may be as short as «IT».
    """
    title = section.title
    named = is_phrase(title) or (title.isalpha() and title.isupper())
    if not named or word_count(title) > longest or title.endswith(("?", "!", ":", ".")):
        return False
    if _breaks_off(title, language) or _DATED.search(title):
        return False
    if words(title)[-1:] and words(title)[-1].endswith(language.cues.plans):
        return False
    asides = (is_background, is_contents, is_summary, asks_or_points)
    return not (announced_by_heading(title, language) or any(a(title, language) for a in asides))


def _breaks_off(title: str, language: Language) -> bool:
    """Whether a heading leads into a list by its modal verb: «I planperioden vil vi»."""
    commitment = language.modals.commitment
    return bool(set(words(title)[-2:]) & (commitment["must"] | commitment["will"]))


def promises(section: Section, language: Language) -> bool:
    """Whether a section holds sentences that promise something."""
    return any(_promise(block, language) for part in section.walk() for block in part.blocks)


def _promise(block: Block, language: Language) -> bool:
    return any(
        verdict.kind in {"goal", "activity"} and verdict.evidence in _PROMISING
        for sentence in split_sentences(block.text, language)
        if (verdict := judge(sentence.text, language)) is not None
    )


def tells_measures(section: Section, language: Language) -> bool:
    """Whether a section holds sentences that tell in the present tense what is done."""
    return any(
        tells_deed(sentence.text, language)
        for part in section.walk()
        for block in part.blocks
        for sentence in split_sentences(block.text, language)
    )
