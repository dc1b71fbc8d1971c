"""From the lines of a plain text to its blocks: the steps in their order."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft
from stratmine.parsing.readers.text.assembly import to_drafts
from stratmine.parsing.readers.text.endings import close_gaps, mark_ends
from stratmine.parsing.readers.text.grouping import group_lines
from stratmine.parsing.readers.text.levels import set_levels
from stratmine.parsing.readers.text.lines import Line, split_lines
from stratmine.parsing.readers.text.numbering import join_numbers, mark_items
from stratmine.parsing.readers.text.outline import mark_contents


def blocks_of_lines(lines: Sequence[Line], budget: Budget) -> list[Draft]:
    """Find headings, paragraphs, list items and tables in lines, while time is left."""
    marked = mark_items(mark_contents(join_numbers(mark_ends(lines))))
    return set_levels(to_drafts(group_lines(marked), budget))


def blocks_of_text(text: str, budget: Budget) -> list[Draft]:
    """The same for a text that stands in a file of another format, set line by line."""
    return blocks_of_lines(close_gaps(split_lines(text.replace("\f", "\n"))), budget)
