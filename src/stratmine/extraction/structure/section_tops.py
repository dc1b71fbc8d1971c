"""What stands first under a heading: a sentence, a name, a list, label lines."""

from __future__ import annotations

from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.sentences import may_hold_two
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language

_SHORTEST_SENTENCE = 8
"""Words of a sentence that tells something under «Indhold»."""
_NEAR_TOP = 3
"""Blocks under a title among which a list begins that the title announces."""
_FEWEST_LINES = 3
"""Lines under a title that are a list without bullets."""
_LONGEST_LINE = 20
"""Words of such a line."""


def tells_something(section: Section) -> bool:
    """Whether a section begins with a sentence; «Indhold» on a web page stands over its text."""
    first = section.blocks[0].text.rstrip() if section.blocks else ""
    return first.endswith(".") and word_count(first) >= _SHORTEST_SENTENCE


def opens_with_name(section: Section, language: Language) -> bool:
    """Whether a paragraph that leads into nothing stands first under a heading."""
    first = section.blocks[0] if section.blocks else None
    return first is not None and first.kind == "paragraph" and not leads_in(first.text, language)


def opens_with_items(section: Section) -> bool:
    """Whether a list stands near the top of a section, or of most of the sections under it."""
    if any(block.kind == "list_item" for block in section.blocks[:_NEAR_TOP]):
        return True
    below = [s for s in section.sections if s.blocks]
    listed = [s for s in below if s.blocks[0].kind == "list_item"]
    return 2 * len(listed) > len(below)


def is_row_of_lines(section: Section, language: Language) -> bool:
    """Whether a section is no more than lines of a list that lost its bullets: names or goals."""
    if section.sections or len(section.blocks) < _FEWEST_LINES:
        return False
    short = all(
        block.kind == "paragraph"
        and word_count(block.text) <= _LONGEST_LINE
        and not may_hold_two(block.text)
        for block in section.blocks
    )
    lines = [block.text for block in section.blocks]
    names = [line for line in lines if main_verb(line, language).place < 0]
    goals = [line for line in lines if (said := judge(line, language)) and said.kind == "goal"]
    return short and 2 * max(len(names), len(goals)) > len(lines)


def has_label_lines(section: Section, language: Language) -> bool:
    """Whether «Ansvarig: …», «Klart: …» stand under a heading: then it is a measure.

    Over labels of several measures («Tiltag: …») it is none.
    """
    labels = (label_of(block.text, language) for block in section.blocks)
    if any(block.kind == "list_item" for block in section.blocks):
        return False
    if [label.kind for label in labels if label].count("activity") > 1:
        return False
    found = {name for block in section.blocks for name in labels_in(block.text, language)}
    return bool(found & {"responsible", "deadline"})
