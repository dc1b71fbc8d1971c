"""Bands between flat rules of one length: what stands in them, and the columns they keep."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from statistics import median

from stratmine.parsing.printed.layout import Rule, Word
from stratmine.parsing.words.markers import is_bullet

FEWEST_RULES = 2
SAME_END = 4.0  # points
FARTHEST_RULE = 220.0  # points between two rules of one table
ABUTTING = 2.5
"""Points between the rules under neighbouring cells that are one line."""

SAME_EDGE = 1.2  # points by which left edges of a column differ

# Shares of the type size.
NARROWEST_GAP = 0.8
CLOSEST_GAP = 0.35
SAME_LINE = 0.35


@dataclass(slots=True, eq=False)
class Band:
    """What stands between two rules.

    Attributes:
        top: Upper edge.
        bottom: Lower edge.
        words: From left to right.
        lines: The same, line by line.
        spans: Whether it is a row over all columns.
    """

    top: float
    bottom: float
    words: list[Word]
    lines: list[list[Word]] = field(default_factory=list)
    spans: bool = False

    @property
    def size(self) -> float:
        """The largest type in it."""
        return max([word.style.size for word in self.words])

    @property
    def space(self) -> float:
        """How high it is, less its lines of text."""
        return self.bottom - self.top - len(self.lines) * self.size


def find_bands(rules: Sequence[Rule], words: Sequence[Word]) -> list[tuple[Rule, list[Band]]]:
    """The bands of each stack of flat rules with the same ends, with the stack's first rule.

    Args:
        rules: Ruling lines of a page.
        words: Its words.
    """
    stacks = _stacks(joined_rules(rules))
    if not stacks:
        return []
    ordered = sorted(words, key=_middle)
    heights = [_middle(word) for word in ordered]
    found = []
    for stack in stacks:
        bands = []
        for above, below in pairwise(stack):
            between = slice(bisect_left(heights, above.top), bisect_left(heights, below.top))
            inside = [word for word in ordered[between] if is_between_ends(stack[0], word)]
            bands.append(make_band(above.top, below.top, inside))
        found.append((stack[0], bands))
    return found


def is_between_ends(rule: Rule, word: Word) -> bool:
    """Whether a word stands between the ends of a rule."""
    return rule.x0 - 1 <= word.x0 and word.x1 <= rule.x1 + 1


def make_band(top: float, bottom: float, words: Sequence[Word]) -> Band:
    """Put the words between two heights into lines."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=attrgetter("baseline")):
        if lines and word.baseline - lines[-1][-1].baseline <= SAME_LINE * word.style.size:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=attrgetter("x0"))
    return Band(top, bottom, sorted(words, key=attrgetter("x0")), lines)


def segments(line: Sequence[Word]) -> list[list[Word]]:
    """The words of a line, parted at wide gaps."""
    parts = [[line[0]]]
    for before, word in pairwise(line):
        if word.x0 - before.x1 > NARROWEST_GAP * word.style.size:
            parts.append([word])
        else:
            parts[-1].append(word)
    return parts


def columns_of(bands: Sequence[Band]) -> list[float]:
    """Where columns begin: left edges after a strip that no word touches.

    The strip is wide, or the words after it are aligned in several rows and it is wide in one.
    """
    words = sorted([word for band in bands for word in band.words], key=attrgetter("x0"))
    if not words:
        return []
    size = median([word.style.size for word in words])
    narrowest = CLOSEST_GAP * size
    edges: list[float] = []
    right = float("-inf")
    for word in words:
        gap = word.x0 - right
        if gap > narrowest and (gap > NARROWEST_GAP * size or _is_edge(bands, word.x0)):
            edges.append(word.x0)
        right = max(right, word.x1)
    return _without_markers(edges, words)


def _is_edge(bands: Sequence[Band], x: float) -> bool:
    """Whether words begin there in several rows, in one of them after a wide gap."""
    gaps: list[float] = []
    for band in bands:
        for line in band.lines:
            index = next((i for i, word in enumerate(line) if abs(word.x0 - x) < SAME_EDGE), 0)
            if index:
                gaps.append((line[index].x0 - line[index - 1].x1) / line[index].style.size)
    return len(gaps) > 1 and max(gaps) > NARROWEST_GAP


def _without_markers(edges: list[float], words: Sequence[Word]) -> list[float]:
    """The edges without that after a column of bullets, which belong to the text beside them.

    Args:
        edges: Where columns begin.
        words: The words, from left to right.
    """
    kept: list[float] = []
    inside_marker = False
    places = [bisect_left(words, edge, key=attrgetter("x0")) for edge in edges]
    for edge, (start, end) in zip(edges, pairwise([*places, len(words)]), strict=True):
        if not inside_marker:
            kept.append(edge)
        inside_marker = all(is_bullet(word.text) for word in words[start:end])
    return kept


def _middle(word: Word) -> float:
    return word.baseline - word.style.size / 3


def joined_rules(rules: Sequence[Rule]) -> list[Rule]:
    """The flat rules; those that a file draws cell by cell are put together."""
    flat = sorted(
        (rule for rule in rules if rule.x1 - rule.x0 > rule.bottom - rule.top),
        key=lambda rule: (round(rule.top), rule.x0),
    )
    joined: list[Rule] = []
    for rule in flat:
        last = joined[-1] if joined else None
        same_height = last is not None and abs(last.top - rule.top) < 1
        if last is not None and same_height and rule.x0 - last.x1 <= ABUTTING:
            joined[-1] = last._replace(x1=max(last.x1, rule.x1))
        else:
            joined.append(rule)
    return joined


def _stacks(rules: Iterable[Rule]) -> list[list[Rule]]:
    """Groups of flat rules with the same ends, one under the other."""
    by_ends: defaultdict[tuple[int, int], list[list[Rule]]] = defaultdict(list)
    stacks: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        left, right = int(rule.x0 // SAME_END), int(rule.x1 // SAME_END)
        near = [
            by_ends[x, y] for x in range(left - 1, left + 2) for y in range(right - 1, right + 2)
        ]
        stack = next((found[-1] for found in near if found and _is_under(found[-1], rule)), None)
        if stack is None:
            stacks.append([rule])
            by_ends[left, right].append(stacks[-1])
        elif rule.top - stack[-1].top > SAME_END:
            stack.append(rule)
    return [stack for stack in stacks if len(stack) >= FEWEST_RULES]


def _is_under(stack: Sequence[Rule], rule: Rule) -> bool:
    above = stack[-1]
    return (
        abs(above.x0 - rule.x0) < SAME_END
        and abs(above.x1 - rule.x1) < SAME_END
        and rule.top - above.top < FARTHEST_RULE
    )
