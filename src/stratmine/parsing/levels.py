"""Levels of headings: from tags where there are any, else from how each look nests."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from stratmine.parsing.contents import Entry, fold
from stratmine.parsing.cover import TITLE
from stratmine.parsing.headings import heading_role, text_of
from stratmine.parsing.labels import look
from stratmine.parsing.layout import TextBlock

DEEPEST = 9
_SAME_SIZE = 0.04

Look = tuple[float, bool, bool]


def set_levels(headings: Sequence[TextBlock], entries: Sequence[Entry]) -> None:
    """Give each heading its level.

    A heading that a tag names keeps the tag's level; one that an indented contents page lists
    has the level of its entry. For the others, the looks (size, weight, capitals) are ranked:
    a look has the level that its headings mostly have when they are nested by rank, or stands
    below the listed heading over it. Numbers such as «2.1» stand below «2» in any case, and a
    heading in a box below one that looks the same outside, unless it has a bookmark.
    """
    inner = [block for block in headings if TITLE not in block.evidence]
    ranks = _ranks(inner)
    usual = _levels_of_ranks([ranks[_look(block)] for block in inner])
    listed = _listed(entries)
    numbered: dict[str, int] = {}
    above: list[TextBlock] = []
    for block in headings:
        if TITLE in block.evidence:
            block.level = 1
            continue
        level = heading_role(block) or listed.get(fold(text_of(block)))
        if level is None:
            level = _below(block, above, ranks) if listed else usual[ranks[_look(block)]]
            level = _below_same_look(block, above, level)
        if block.number is not None:
            parent, _, _ = block.number.rpartition(".")
            level = numbered[parent] + 1 if parent in numbered else level
            numbered[block.number] = level
        block.level = min(level, DEEPEST)
        above.append(block)


def _listed(entries: Sequence[Entry]) -> dict[str, int]:
    """Levels by title, if the contents page tells more than one level."""
    if len({entry.level for entry in entries}) < 2:  # noqa: PLR2004
        return {}
    return {entry.title: entry.level for entry in entries}


def _below(block: TextBlock, above: Sequence[TextBlock], ranks: dict[Look, int]) -> int:
    """One level below the last heading that ranks higher; beside the last of equal rank."""
    rank = ranks[_look(block)]
    for other in reversed(above):
        if other.level is not None and ranks[_look(other)] < rank:
            return other.level + 1
        if other.level is not None and ranks[_look(other)] == rank:
            return other.level
    return 1


def _below_same_look(block: TextBlock, above: Sequence[TextBlock], level: int) -> int:
    if not block.lines[0].boxed or "bookmark" in block.evidence:
        return level
    outer = next((one for one in reversed(above) if not one.lines[0].boxed), None)
    if outer is None or outer.level is None or _look(outer) != _look(block):
        return level
    return outer.level + 1


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
