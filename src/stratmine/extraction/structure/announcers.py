"""What headings announce, and which one is the document's title."""

from __future__ import annotations

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language


def announced_by(title: str, language: Language) -> Announcement | None:
    """Return what a heading announces; one that breaks off («Målene er») is read as a lead-in."""
    last = words(title)[-1:]
    breaks_off = {language.grammar.infinitive_mark, *language.grammar.copulas}
    if title.rstrip().endswith(":") or breaks_off & set(last):
        return announced_by_lead_in(title, language)
    if language.modals.commitment["must"] & set(last) and title[-1:].isalnum():
        return Announcement(("goal",), last[0])
    return announced_by_heading(title, language)


def title_of(root: Section, language: Language) -> Section | None:
    """Return the first section if its heading is the document's title.

    A title often holds a word that would announce («Handlingsplan Vision 2030»); only one that
    is nothing but such a word, or such a phrase below other lines, is a heading like any other.
    """
    first = next((s for s in root.walk() if s.heading), None)
    if first is None or label_of(first.title, language):
        return None
    phrase = root.blocks and " ".join(words(first.title)) in vocabulary(language.code).phrases
    bare = (phrase or word_count(first.title) == 1) and announced_by(first.title, language)
    return None if bare else first
