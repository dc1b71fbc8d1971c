"""Which headings name the parts that a plan is divided into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.columns import columns_of
from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.words import same_name, words
from stratmine.languages import Language
from stratmine.schema import Block

_LEAST_SISTERS = 2
"""Headings over announcing headings that show that they are parts."""
_LEAST_GOALS = 2
"""Goals with labels and no numbers that stand under a part: «Mål: Åen er ren»."""
_INNER = re.compile(r"(\d{1,2})\.\d{1,2}\.?")
"""The number of an item inside a numbered part."""
_CONTENT = frozenset({"goal", "activity", "indicator"})
"""What stands under the parts of a plan."""


def named_parts(root: Section, language: Language) -> list[str]:
    """Return the names in lists of focus areas for which the body has headings.

    Such a list («De fire spor er: …») repeats the headings: they are the elements' place.
    """
    titles = [section.title for section in root.walk() if section.heading]
    named: list[str] = []
    for section in root.walk():
        for names in _lists_of_parts(section, language):
            matched = [n for n in names if any(same_name(n, title) for title in titles)]
            if 2 * len(matched) >= len(names):
                named += matched
    return named


def _lists_of_parts(section: Section, language: Language) -> list[list[str]]:
    found = []
    for before, block in zip(section.blocks, section.blocks[1:], strict=False):
        listed = before.kind == "paragraph" and block.kind == "list_item"
        if listed and leads_in(before.text, language):
            sentence = split_sentences(before.text, language)[-1].text
            lead = announced_by_lead_in(sentence, language)
            if lead and lead.kinds[:1] == ("focus_area",):
                found.append(_names(section.blocks, block, language))
    return found


def _names(blocks: Sequence[Block], first: Block, language: Language) -> list[str]:
    names = []
    for block in blocks[blocks.index(first) :]:
        if block.kind != "list_item":
            break
        cut = cut_item(block.text, "focus_area", language)
        names.append(block.text[cut.start : cut.end])
    return names


def over_announcing(section: Section, sisters: Sequence[Section], language: Language) -> bool:
    """Whether a heading and a sister of it stand over headings like «Mål» and «Indsatser».

    Headings that repeat under each sister show that the sisters are the plan's parts, and so do
    tables of goals or measures with the same header.
    """
    # Asked of every section in turn: its sisters are looked at no further than need be.
    alike = (s for s in sisters if announces_below(s, language))
    if announces_below(section, language) and _several(alike):
        return True
    return any(
        _several(s for s in sisters if header in _headers(s, language))
        for header in _headers(section, language)
    )


def _several(sisters: Iterable[Section]) -> bool:
    return len(list(islice(sisters, _LEAST_SISTERS))) == _LEAST_SISTERS


def names_theme(
    section: Section,
    announcement: Announcement,
    sisters: Sequence[Section],
    language: Language,
    *,
    awaited: bool,
) -> bool:
    """Whether a heading names a part by the kind of its measures: «Tidlig indsats».

    «Vores indsatser» and «Nye indsatser» only announce.

    Args:
        section: The section.
        announcement: What its heading seems to announce.
        sisters: The sections of its level, itself among them.
        language: Its language.
        awaited: Whether parts are announced where it stands.
    """
    first, *rest = words(section.title)
    plain = first.endswith(language.leads.label_openers) or first in language.leads.determiners
    if announcement.kinds != ("activity",) or rest != [announcement.cue] or plain:
        return False
    alone = awaited and announces_below(section, language)
    return alone or over_announcing(section, sisters, language)


def is_measured_goal(section: Section, language: Language) -> bool:
    """Whether a heading opens with an infinitive of direction over a table of indicators alone."""
    if opening_kind(section.title, language) != "goal" or section.sections:
        return False
    tables = [block for block in section.blocks if block.kind == "table"]
    found = [columns_of(t.cells, Scope(), language) for t in tables]
    kinds = {kind for c in found if c and c.evidence == "table column" for kind in c.kinds.values()}
    return kinds == {"indicator"}


def _headers(section: Section, language: Language) -> list[tuple[str, ...]]:
    """Return the headers of the tables of measures or goals in a section."""
    tables = [block for block in section.blocks if block.kind == "table"]
    found = [columns_of(t.cells, Scope(), language) for t in tables]
    named = [c for c in found if c and c.evidence == "table column"]
    told = [c for c in named if c.attributes or len(_CONTENT.intersection(c.kinds.values())) > 1]
    holds = any(_CONTENT.intersection(columns.kinds.values()) for columns in told)
    return [tuple(c.text for c in t.cells if c.row == 0) for t in tables] if holds else []


def over_numbered(section: Section, sisters: Sequence[Section]) -> bool:
    """Whether the numbers of the items under a heading and its sisters say which part each is.

    Under the first stand «1.1» and «1.2», under the next «2.1».
    """
    if not _part_number(section) or not any(sister is section for sister in sisters):
        return False
    numbers = [number for number in map(_part_number, sisters) if number]
    return len(numbers) >= _LEAST_SISTERS and numbers == sorted(set(numbers))


def _part_number(section: Section) -> int | None:
    """Return the number that opens those of all items of a section: 2 over «2.1», «2.2»."""
    numbers = [block.number or "" for block in section.blocks if block.kind == "list_item"]
    opened = {match[1] if (match := _INNER.fullmatch(number)) else "" for number in numbers}
    return int(opened.pop()) if len(opened) == 1 and "" not in opened else None


def announces_below(section: Section, language: Language) -> bool:
    """Whether a section holds announced goals or activities, by headings, lead-ins or labels."""
    if section.heading is None or is_background(section.title, language):
        return False
    labelled = [label_of(child.title, language) for child in section.sections]
    goals = [label for label in labelled if label and label.kind == "goal"]
    numbered = any(label.number for label in goals)
    return (
        numbered
        or len(goals) >= _LEAST_GOALS
        or any(found.kinds[0] in _CONTENT for found in _announcements(section, language))
    )


def announces_goals(section: Section, language: Language) -> bool:
    """Whether goals, not sub-goals, are announced under a heading."""
    return any(
        found.kinds[0] == "goal" and not found.cue.startswith(language.leads.sub_goals)
        for found in _announcements(section, language)
    )


def _announcements(section: Section, language: Language) -> list[Announcement]:
    found = [announced_by_heading(child.title, language) for child in section.sections]
    found += [_announced_in(block, language) for block in section.blocks]
    return [announcement for announcement in found if announcement and announcement.kinds]


def _announced_in(block: Block, language: Language) -> Announcement | None:
    """Return what a paragraph announces by its closing colon, or by the label that opens it."""
    if block.kind != "paragraph":
        return None
    label = label_of(block.text, language)
    if label:
        return Announcement((label.kind,), label.cue)
    said = block.text.rstrip()
    if not said.endswith((":", f" {language.grammar.infinitive_mark}")):
        return None
    return announced_by_lead_in(split_sentences(block.text, language)[-1].text, language)
