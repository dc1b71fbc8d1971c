"""The lines of a page, and what stands alone at its edge."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter

from stratmine.parsing.printed.layout import Line
from stratmine.parsing.words.contents import is_heading_word
from stratmine.schema.base import BoundingBox

APART = 1.2
TEXT_LEADING = 1.6
SAME_SIZE = 0.05
LONG_LINE = 60  # characters: as running text, not as a title that is broken
FEWEST_CODES = 3
FOOT = 0.86
"""Share of the page's height below which its foot is."""

_CODE = re.compile(r"[A-ZÅÄÖÆØ]{1,5}[.:/-]?\d[\d./:-]{3,}")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PageLines:
    """The pieces of lines of one page.

    Attributes:
        number: Page number from 1.
        height: Height of the page in points.
        pieces: What stands on it.
        tables: Boxes around ruled tables; what stands in them is no furniture.
        turned: Text that does not read from left to right.
    """

    number: int
    height: float
    pieces: list[Line]
    tables: list[BoundingBox] = field(default_factory=list)
    turned: list[Line] = field(default_factory=list)


def is_apart(piece: Line, page: PageLines) -> bool:
    """Whether no line stands right under or over: «Mål 2» over its heading is no page number."""
    size = piece.style.size
    for other in page.pieces:
        overlaps = other.x0 < piece.x1 and other.x1 > piece.x0 and other is not piece
        if overlaps and max(other.top - piece.bottom, piece.top - other.bottom) < APART * size:
            return False
    return True


def set_in_text(
    page: PageLines, furniture: Container[int], margin: float, body_size: float
) -> set[int]:
    """The ``id()`` of lines at the edge that a text of the same size goes on from or leads up to.

    Its lines stand under each other from one left edge, no further apart than lines do. It leaves
    the margin, or a sentence in the type of running text runs over its lines.

    Args:
        page: The lines of a page.
        furniture: The ``id()`` of the lines that are asked about.
        margin: Height of the page's margins in points.
        body_size: Type size of the running text.
    """
    lefts = {round(line.x0) for line in page.pieces if id(line) in furniture}
    beside = [line for line in page.pieces if round(line.x0) in lefts]
    found: set[int] = set()
    for run in _runs(beside):
        leaves = any(line.top < page.height - margin and line.bottom > margin for line in run)
        if leaves or _runs_over(run, body_size):
            found.update(map(id, run))
    return found


def headings_in_text(page: PageLines, furniture: Container[int]) -> set[int]:
    """The ``id()`` of lines at the edge that are words for headings, close over text of the page.

    Args:
        page: The lines of a page.
        furniture: The ``id()`` of the lines that are asked about.
    """
    lines = [line for line in page.pieces if id(line) in furniture]
    return {
        id(line)
        for line in lines
        if is_heading_word(line.text)
        and any(_stands_over(line, other) for other in page.pieces if id(other) not in furniture)
    }


def _stands_over(line: Line, other: Line) -> bool:
    near = 0 < other.top - line.top < line.bottom - line.top + APART * line.style.size
    return near and other.x0 < line.x1 and other.x1 > line.x0


def _runs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines of one size under each other, as close as those of a text."""
    run: list[Line] = []
    for line in sorted(lines, key=lambda one: (round(one.x0), one.baseline)):
        if run and not _follows(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _follows(above: Line, line: Line) -> bool:
    size = above.style.size
    return (
        abs(above.x0 - line.x0) < 1
        and abs(size - line.style.size) <= SAME_SIZE * size
        and line.baseline - above.baseline <= TEXT_LEADING * size
    )


def _runs_over(run: Sequence[Line], body_size: float) -> bool:
    return any(
        len(above.text) >= LONG_LINE
        and line.text[:1].islower()
        and line.style.size >= (1 - SAME_SIZE) * body_size
        for above, line in pairwise(run)
    )


def printing_codes(pages: Sequence[PageLines]) -> set[int]:
    """The ``id()`` of codes of one form that are the last lines of pages: «TR.24-1187».

    They are the printer's, and differ in their figures only, which need not count with the pages.
    """
    by_form: defaultdict[str, list[Line]] = defaultdict(list)
    for page in pages:
        lowest = max(page.pieces, key=attrgetter("bottom"), default=None)
        if lowest is None or lowest.bottom < FOOT * page.height:
            continue
        if _CODE.fullmatch(lowest.text):
            by_form[_DIGITS.sub("0", lowest.text)].append(lowest)
    return {id(code) for codes in by_form.values() if len(codes) >= FEWEST_CODES for code in codes}
