"""Paragraphs of running text whose numbers count on through the whole document: «1.» to «80.»."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from stratmine.extraction.text.words import word_count
from stratmine.schema import Block

_FEWEST = 12
"""Numbers in a row that count on."""
_STEP = 2
"""How far a number may lie from the one before: some stand inside a paragraph."""
_FEWEST_HEADINGS = 3
"""Headings that they count on over."""
_LEAST_WORDS = 35
"""Words of such a paragraph, half of the time; goals that count on are shorter."""


def with_numbered_paragraphs(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with numbered paragraphs as paragraphs, not as items of lists.

    Long texts that count on from heading to heading are no list: each may lead into one.
    """
    counted = _counting_on(blocks)
    return [b.model_copy(update={"kind": "paragraph"}) if b.id in counted else b for b in blocks]


def _counting_on(blocks: Sequence[Block]) -> set[str]:
    """Return the identifiers of long texts whose numbers count on over several headings."""
    run: list[Block] = []
    last = parts = passed = 0
    for block in blocks:
        passed += block.kind == "heading" and bool(run)
        number = int(block.number or 0) if (block.number or "").isdigit() else 0
        if block.kind == "list_item" and block.depth == 0 and last < number <= last + _STEP:
            run.append(block)
            last, parts, passed = number, parts + passed, 0
    long = bool(run) and median(word_count(block.text) for block in run) >= _LEAST_WORDS
    through = len(run) >= _FEWEST and parts >= _FEWEST_HEADINGS
    return {block.id for block in run} if long and through else set()
