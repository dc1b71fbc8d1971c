"""The lines of a page, and what stands alone at its edge."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from stratmine.parsing.layout import Line
from stratmine.schema.base import BoundingBox

APART = 1.2
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
