"""Tables ruled by flat lines only: what stands between two lines of one length is a row."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from stratmine.parsing.layout import GridCell, Rule, Word
from stratmine.parsing.lists import is_bullet, split_marker

FEWEST_RULES = 2
FEWEST_ROWS = 2
FEWEST_CELLS = 6
"""Cells of the smallest table: two rows of three, or three rows of two."""

SAME_END = 4.0  # points
FARTHEST_RULE = 220.0  # points between two rules of one table
ABUTTING = 2.5
"""Points between the rules under neighbouring cells that are one line."""

SAME_EDGE = 1.2  # points by which left edges of a column differ

# Shares of the type size.
HEADER_REACH = 1.6
HEADER_LEADING = 1.45
NARROWEST_GAP = 0.8
CLOSEST_GAP = 0.35
SAME_LINE = 0.35
LARGER = 1.1
OPEN_LEADING = 1.35

FEWEST_TRUSTED = 3
"""Rows between rules from which on most rules part two rows."""

MOST_SPANNED = 2  # lines of a row over all columns
ROOMIER = 1.5
"""How much more empty space than the other rows' a row over all columns may have: else it is a
heading between two tables."""


@dataclass(slots=True, eq=False)
class _Band:
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
        return max(word.style.size for word in self.words)

    @property
    def space(self) -> float:
        """How high it is, less its lines of text."""
        return self.bottom - self.top - len(self.lines) * self.size


def grids_between_rules(rules: Sequence[Rule], words: Sequence[Word]) -> list[list[GridCell]]:
    """Cells of tables whose rows are parted by flat rules of one length, without upright ones.

    Rows that keep the same strips free of words are one table. A line over all columns between
    such rows is a row of one cell; prose, headings and lists between rules are none.

    Args:
        rules: Ruling lines of a page.
        words: Its words that stand in no other table.
    """
    stacks = _stacks(_joined(rules))
    if not stacks:
        return []
    ordered = sorted((word for word in words if word.upright), key=_middle)
    heights = [_middle(word) for word in ordered]
    grids = []
    for stack in stacks:
        bands = []
        for above, below in pairwise(stack):
            between = slice(bisect_left(heights, above.top), bisect_left(heights, below.top))
            inside = [word for word in ordered[between] if _is_between_ends(stack[0], word)]
            bands.append(_band(above.top, below.top, inside))
        for run in _runs(bands, ordered, stack[0]):
            grids.extend(_grid(run, stack[0]))
    return grids


def _middle(word: Word) -> float:
    return word.baseline - word.style.size / 3


def _is_between_ends(rule: Rule, word: Word) -> bool:
    return rule.x0 - 1 <= word.x0 and word.x1 <= rule.x1 + 1


def _band(top: float, bottom: float, words: Sequence[Word]) -> _Band:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.baseline):
        if lines and word.baseline - lines[-1][-1].baseline <= SAME_LINE * word.style.size:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=lambda word: word.x0)
    return _Band(top, bottom, sorted(words, key=lambda word: word.x0), lines)


def _joined(rules: Sequence[Rule]) -> list[Rule]:
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


def _runs(bands: Sequence[_Band], words: Sequence[Word], rule: Rule) -> list[list[_Band]]:
    """Rows that follow each other and keep the same columns, with the header over them."""
    runs: list[list[_Band]] = []
    run: list[_Band] = []
    for band in bands:
        if run and band.words and _fits(run, band):
            run.append(band)
            continue
        if run and band.words and _spans(run, band):
            band.spans = True
            run.append(band)
            continue
        runs.append(run)
        run = [band] if _is_row(band) else []
        if run:
            run = [*_header_over(band, words, rule), band]
    return [_without_last_spans(run) for run in (*runs, run) if run]


def _is_row(band: _Band) -> bool:
    return len(_columns([band])) > 1 and _is_of_one_size(band)


def _is_of_one_size(band: _Band) -> bool:
    return band.size <= LARGER * median(word.style.size for word in band.words)


def _fits(run: Sequence[_Band], band: _Band) -> bool:
    rows = [row for row in run if not row.spans]
    before, after = _columns(rows), _columns([*rows, band])
    if len(after) == 1 or len(after) < len(before) or not _is_of_one_size(band):
        return False
    return not _is_single(band) or _is_set_like(run, band)


def _spans(run: Sequence[_Band], band: _Band) -> bool:
    """Whether a band is a line over all columns of the table that it stands in."""
    begins_left = abs(band.words[0].x0 - run[0].words[0].x0) < band.size
    short = len(band.lines) <= MOST_SPANNED
    return short and begins_left and _is_single(band) and _is_set_like(run, band)


def _is_single(band: _Band) -> bool:
    """Whether no line of a band is parted by a wide gap."""
    return all(len(_segments(line)) == 1 for line in band.lines)


def _is_set_like(run: Sequence[_Band], band: _Band) -> bool:
    """Whether a band is set as small and as close as the rows, and so no heading under them."""
    size = max(row.size for row in run)
    roomiest = max(row.space for row in run)
    return band.size <= LARGER * size and band.space <= ROOMIER * max(roomiest, size)


def _without_last_spans(run: list[_Band]) -> list[_Band]:
    """The run without lines over all columns at its end, which belong to what follows."""
    end = len(run)
    while end and run[end - 1].spans:
        end -= 1
    return run[:end]


def _segments(line: Sequence[Word]) -> list[list[Word]]:
    """The words of a line, parted at wide gaps."""
    segments = [[line[0]]]
    for before, word in pairwise(line):
        if word.x0 - before.x1 > NARROWEST_GAP * word.style.size:
            segments.append([word])
        else:
            segments[-1].append(word)
    return segments


def _header_over(first: _Band, words: Sequence[Word], rule: Rule) -> list[_Band]:
    """The lines right over the first rule, if they are parted as the row below is: a header."""
    size = first.size
    over = [
        word
        for word in words
        if 0 < first.top - word.baseline < 3 * HEADER_LEADING * size
        and _is_between_ends(rule, word)
    ]
    lines = _band(0, 0, over).lines
    kept: list[list[Word]] = []
    below, reach = first.top, HEADER_REACH
    for line in reversed(lines):
        if below - line[0].baseline > reach * size or not _may_be_header(line, first):
            break
        kept.insert(0, line)
        below, reach = line[0].baseline, HEADER_LEADING
    if not any(len(_segments(line)) > 1 for line in kept):
        return []
    header = [word for line in kept for word in line]
    return [_band(min(word.top for word in header) - 1, first.top, header)]


def _may_be_header(line: list[Word], first: _Band) -> bool:
    band = _band(0, 0, line)
    same_size = band.size <= LARGER * first.size
    return same_size and len(_columns([first, band])) >= len(_columns([first]))


def _columns(bands: Sequence[_Band]) -> list[float]:
    """Where columns begin: left edges after a strip that no word touches.

    The strip is wide, or the words after it are aligned in several rows and it is wide in one.
    """
    words = sorted((word for band in bands for word in band.words), key=lambda word: word.x0)
    if not words:
        return []
    size = median(word.style.size for word in words)
    edges: list[float] = []
    right = float("-inf")
    for word in words:
        gap = word.x0 - right
        if gap > NARROWEST_GAP * size or (gap > CLOSEST_GAP * size and _is_edge(bands, word.x0)):
            edges.append(word.x0)
        right = max(right, word.x1)
    return _without_markers(edges, words)


def _is_edge(bands: Sequence[_Band], x: float) -> bool:
    """Whether words begin there in several rows, in one of them after a wide gap."""
    gaps: list[float] = []
    for band in bands:
        for line in band.lines:
            index = next((i for i, word in enumerate(line) if abs(word.x0 - x) < SAME_EDGE), 0)
            if index:
                gaps.append((line[index].x0 - line[index - 1].x1) / line[index].style.size)
    return len(gaps) > 1 and max(gaps) > NARROWEST_GAP


def _without_markers(edges: list[float], words: Sequence[Word]) -> list[float]:
    """The edges without that after a column of bullets, which belong to the text beside them."""
    kept: list[float] = []
    inside_marker = False
    for start, end in pairwise([*edges, float("inf")]):
        if not inside_marker:
            kept.append(start)
        texts = [word.text for word in words if start <= word.x0 < end]
        inside_marker = all(map(is_bullet, texts))
    return kept


def _grid(run: list[_Band], rule: Rule) -> list[list[GridCell]]:
    rows = [row for row in run if not row.spans]
    columns = _columns(rows)
    if len(columns) < FEWEST_ROWS or _is_list(rows, columns):
        return []
    split = [
        part for band in run for part in _split(band, columns, trusted=len(rows) >= FEWEST_TRUSTED)
    ]
    if len(split) < FEWEST_ROWS or len(split) * len(columns) < FEWEST_CELLS:
        return []
    edges = [rule.x0 - 1, *(edge - 1 for edge in columns[1:]), rule.x1 + 1]
    return [_cells(split, edges)]


def _is_list(rows: Sequence[_Band], columns: Sequence[float]) -> bool:
    """Whether the first of two columns holds nothing but the numbers of items."""
    starts = [word.text for row in rows for word in row.words if word.x0 < columns[1] - 1]
    return len(columns) == 2 and all(split_marker(f"{text} x").rest == "x" for text in starts)  # noqa: PLR2004


def _split(band: _Band, columns: Sequence[float], *, trusted: bool) -> list[_Band]:
    """Part a band that holds several rows: under the header rule alone, or in groups of rows.

    Args:
        band: A band.
        columns: Where columns begin.
        trusted: Whether there are so many rules that most stand between two rows.
    """
    filled = [_filled(line, columns) for line in band.lines]
    fewest = len(columns) if trusted else 2
    starts = [i for i, found in enumerate(filled) if 0 in found and len(found) >= fewest]
    if band.spans or len(starts) < FEWEST_ROWS or (trusted and len(columns) <= 2):  # noqa: PLR2004
        return [band]
    if not all(_has_number(band.lines[i], columns) for i in starts[1:]) and not _is_open(band):
        return [band]
    lines = band.lines
    places = [0, *starts[1:], len(lines)]
    tops = [min(word.top for word in lines[i]) - 0.5 for i in starts[1:]]
    edges = [band.top, *tops, band.bottom]
    return [
        _band(top, bottom, [word for line in lines[first:end] for word in line])
        for (top, bottom), (first, end) in zip(pairwise(edges), pairwise(places), strict=True)
    ]


def _filled(line: Sequence[Word], columns: Sequence[float]) -> set[int]:
    return {sum(edge <= word.x0 + 1 for edge in columns) - 1 for word in line}


def _has_number(line: Sequence[Word], columns: Sequence[float]) -> bool:
    return any(word.text.lstrip("+-–—−").replace(".", "")[:1].isdigit() or word.text in "-–—"
               for word in line if word.x0 >= columns[1] - 1)  # fmt: skip


def _is_open(band: _Band) -> bool:
    """Whether all lines stand further apart than those of one cell."""
    steps = [below[0].baseline - above[0].baseline for above, below in pairwise(band.lines)]
    return min(steps) > OPEN_LEADING * band.size


def _cells(rows: Sequence[_Band], edges: Sequence[float]) -> list[GridCell]:
    last = len(edges) - 1
    cells: list[GridCell] = []
    for number, row in enumerate(rows):
        if row.spans:
            cells.append(GridCell(edges[0], row.top, edges[-1], row.bottom, number, 0, 1, last))
            continue
        cells.extend(
            GridCell(x0, row.top, x1, row.bottom, number, column, 1, 1)
            for column, (x0, x1) in enumerate(pairwise(edges))
        )
    return cells
