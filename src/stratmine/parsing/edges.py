"""The lines of a page, and what stands alone at its edge."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from stratmine.parsing.layout import Line
from stratmine.schema.base import BoundingBox

APART = 1.2
TEXT_LEADING = 1.6
SAME_SIZE = 0.05
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


def set_in_text(page: PageLines, furniture: Container[int], margin: float) -> set[int]:
    """The ``id()`` of lines at the edge that a text of the same size goes on from or leads up to.

    Its lines stand under each other from one left edge, no further apart than lines do.

    Args:
        page: The lines of a page.
        furniture: The ``id()`` of the lines that are asked about.
        margin: Height of the page's margins in points.
    """
    lefts = {round(line.x0) for line in page.pieces if id(line) in furniture}
    beside = [line for line in page.pieces if round(line.x0) in lefts]
    found: set[int] = set()
    run: list[Line] = []
    for line in sorted(beside, key=lambda one: (round(one.x0), one.baseline)):
        if run and not _follows(run[-1], line):
            found |= _in_text(run, page, margin)
            run = []
        run.append(line)
    return found | _in_text(run, page, margin)


def _follows(above: Line, line: Line) -> bool:
    size = above.style.size
    return (
        abs(above.x0 - line.x0) < 1
        and abs(size - line.style.size) <= SAME_SIZE * size
        and line.baseline - above.baseline <= TEXT_LEADING * size
    )


def _in_text(run: Sequence[Line], page: PageLines, margin: float) -> set[int]:
    is_text = any(line.top < page.height - margin and line.bottom > margin for line in run)
    return set(map(id, run)) if is_text else set()


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
