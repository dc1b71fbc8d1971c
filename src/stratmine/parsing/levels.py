"""Levels of headings: from tags where there are any, else from how each look nests."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from stratmine.parsing.cover import TITLE
from stratmine.parsing.headings import heading_role, text_of
from stratmine.parsing.labels import look
from stratmine.parsing.layout import TextBlock

DEEPEST = 9
_SAME_SIZE = 0.04

Look = tuple[float, bool, bool]


def set_levels(headings: Sequence[TextBlock]) -> None:
    """Give each heading its level.

    A heading that a tag names keeps the tag's level. For the others, the looks (size, weight,
    capitals) are ranked; each look has the level that its headings mostly have when they are
    nested by rank. Numbers such as «2.1» stand below «2» in any case.
    """
    inner = [block for block in headings if TITLE not in block.evidence]
    ranks = _ranks(inner)
    levels = _levels_of_ranks([ranks[_look(block)] for block in inner])
    numbered: dict[str, int] = {}
    for block in headings:
        if TITLE in block.evidence:
            block.level = 1
            continue
        level = heading_role(block) or levels[ranks[_look(block)]]
        if block.number is not None:
            parent, _, _ = block.number.rpartition(".")
            level = numbered[parent] + 1 if parent in numbered else level
            numbered[block.number] = level
        block.level = min(level, DEEPEST)


def _look(block: TextBlock) -> Look:
    size, bold = look(block)
    return size, bold, text_of(block).isupper()


def _ranks(headings: Sequence[TextBlock]) -> dict[Look, int]:
    """Rank the looks, 0 for the highest; sizes that differ by a hair count as equal."""
    looks = sorted({_look(block) for block in headings}, reverse=True)
    ranks: dict[Look, int] = {}
    rank = -1
    largest = float("inf")
    for size, bold, capitals in looks:
        if size < largest * (1 - _SAME_SIZE):
            largest, group = size, [one for one in looks if 0 <= size - one[0] <= size * _SAME_SIZE]
            for kind in sorted({one[1:] for one in group}, reverse=True):
                rank += 1
                ranks.update((one, rank) for one in group if one[1:] == kind)
        ranks.setdefault((size, bold, capitals), rank)
    return ranks


def _levels_of_ranks(ranks: Sequence[int]) -> dict[int, int]:
    depths: defaultdict[int, Counter[int]] = defaultdict(Counter)
    stack: list[int] = []
    for rank in ranks:
        while stack and stack[-1] >= rank:
            stack.pop()
        stack.append(rank)
        depths[rank][len(stack)] += 1
    return {
        rank: min(counts.items(), key=lambda item: (-item[1], item[0]))[0]
        for rank, counts in depths.items()
    }
