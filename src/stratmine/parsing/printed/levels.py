"""Levels of headings: from tags where there are any, else from how each look nests."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from stratmine.parsing.printed.contents import Entry
from stratmine.parsing.printed.cover import TITLE
from stratmine.parsing.printed.doubts import heading_role
from stratmine.parsing.printed.labels import look
from stratmine.parsing.printed.layout import Bookmark, TextBlock
from stratmine.parsing.words.contents import fold

DEEPEST = 9
OVER_HEADINGS = "over headings"
"""Evidence of a name right over a word for headings, which stands no higher than the name."""
_SAME_SIZE = 0.04
_DISPLAY = 30.0  # points; type this large is fitted to its words, capitals or not
_SAME_DISPLAY = 0.15
_NEAR = 0.15
_COVERED = 0.5

# «Fokusområde 2», «Mål 3:», «IV. Rammer»: a document numbers headings of one level alike.
_SERIES = re.compile(r"^(?:(?P<word>[^\W\d_]{3,})\s+\d{1,2}\b|(?P<roman>[IVX]{1,5})[.:]\s)")

Look = tuple[float, bool, bool]


def set_levels(
    headings: Sequence[TextBlock], entries: Sequence[Entry], bookmarks: Sequence[Bookmark]
) -> None:
    """Give each heading its level.

    A heading that a tag names keeps the tag's level; one that nested bookmarks or an indented
    contents page list has the level of its entry. For the others, the looks (size, weight,
    capitals) are ranked, headings of one numbered series alike: a look has the level that its
    headings mostly have when they are nested by rank, or stands below the listed heading over
    it. Numbers such as «2.1» stand below «2» in any case, and a heading in a box below one that
    looks the same outside, unless it has a bookmark.
    """
    inner = [block for block in headings if TITLE not in block.evidence]
    ranks = _ranks(inner)
    usual = _levels_of_ranks([ranks[id(block)] for block in inner])
    listed = _bookmarked(inner, bookmarks) or _listed(inner, entries)
    numbered: dict[str, int] = {}
    above: list[TextBlock] = []
    for block in headings:
        if TITLE in block.evidence:
            block.level = 1
            continue
        level = heading_role(block) or listed.get(id(block))
        if level is None:
            level = _below(block, above, ranks) if listed else usual[ranks[id(block)]]
            level = _below_same_look(block, above, level)
        if block.number is not None:
            parent, _, _ = block.number.rpartition(".")
            level = numbered[parent] + 1 if parent in numbered else level
            numbered[block.number] = level
        block.level = min(level, DEEPEST)
        above.append(block)


def _listed(headings: Sequence[TextBlock], entries: Sequence[Entry]) -> dict[int, int]:
    """Levels by ``id()`` of the heading, if the contents page tells more than one level."""
    if len({entry.level for entry in entries}) < 2:  # noqa: PLR2004
        return {}
    levels = {entry.title: entry.level for entry in entries}
    titles = {id(block): fold(block.text) for block in headings}
    return {key: levels[title] for key, title in titles.items() if title in levels}


def _bookmarked(headings: Sequence[TextBlock], bookmarks: Sequence[Bookmark]) -> dict[int, int]:
    """Levels by ``id()`` of the heading, if bookmarks tell more than one level of most of them."""
    places = {(fold(mark.title), mark.page): mark.level for mark in bookmarks}
    found: dict[int, int] = {}
    for block in headings:
        level = places.get((fold(block.text), block.lines[0].page))
        if level is not None:
            found[id(block)] = level
    if len(set(found.values())) < 2 or len(found) < _COVERED * len(headings):  # noqa: PLR2004
        return {}
    # The outline may have the title as its root.
    highest = min(found.values())
    return {key: level - highest + 1 for key, level in found.items()}


def _below(block: TextBlock, above: Sequence[TextBlock], ranks: dict[int, int]) -> int:
    """One level below the last heading that ranks higher; beside the last of equal rank."""
    rank = ranks[id(block)]
    for other in reversed(above):
        if other.level is not None and ranks[id(other)] < rank:
            return other.level + 1
        if other.level is not None and ranks[id(other)] == rank:
            return other.level
    return 1


def _below_same_look(block: TextBlock, above: Sequence[TextBlock], level: int) -> int:
    if not block.lines[0].boxed or not {"bookmark", OVER_HEADINGS}.isdisjoint(block.evidence):
        return level
    outer = next((one for one in reversed(above) if not one.lines[0].boxed), None)
    if outer is None or outer.level is None or _look(outer) != _look(block):
        return level
    return outer.level + 1


def _look(block: TextBlock) -> Look:
    size, bold = look(block)
    return size, bold, size < _DISPLAY and block.text.isupper()


def _looks(headings: Sequence[TextBlock]) -> dict[int, Look]:
    """The look of each heading, by its ``id()``; of a numbered series, the commonest one."""
    looks = {id(block): _look(block) for block in headings}
    for block, below in pairwise(headings):
        if OVER_HEADINGS in block.evidence:
            looks[id(block)] = max(looks[id(block)], looks[id(below)])
    series: defaultdict[str, list[int]] = defaultdict(list)
    for block in headings:
        match = _SERIES.match(block.text)
        if match:
            series["roman" if match["roman"] else match["word"].lower()].append(id(block))
    for members in series.values():
        counts = Counter(looks[member] for member in members)
        usual = max(counts, key=lambda one: (counts[one], one))
        # An overview may name the series once more, in smaller type.
        alike = [one for one in members if abs(looks[one][0] - usual[0]) <= _NEAR * usual[0]]
        looks.update(dict.fromkeys(alike, usual))
    return looks


def _ranks(headings: Sequence[TextBlock]) -> dict[int, int]:
    """The rank of each heading's look, 0 for the highest, by the heading's ``id()``."""
    looks = _looks(headings)
    ranks = _ranks_of_looks(sorted(set(looks.values()), reverse=True))
    return {key: ranks[one] for key, one in looks.items()}


def _ranks_of_looks(looks: Sequence[Look]) -> dict[Look, int]:
    """Rank looks, given from the highest; sizes that differ by a hair count as equal."""
    ranks: dict[Look, int] = {}
    rank = -1
    largest = float("inf")
    for size, bold, capitals in looks:
        same = size * (_SAME_DISPLAY if size >= _DISPLAY else _SAME_SIZE)
        if size < largest:
            largest, group = size - same, [one for one in looks if 0 <= size - one[0] <= same]
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
