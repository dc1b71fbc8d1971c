"""Furniture of web pages and scraped transcripts in a run of text lines.

What is furniture is told by place (the edges of the page), by structure (breadcrumbs, lists of
other documents, popups), and by wording (`stratmine.parsing.web.lines`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stratmine.parsing.web.document_sites import related_titles, transcript
from stratmine.parsing.web.lines import (
    closes_popup,
    is_about_cookies,
    is_breadcrumb,
    is_footer,
    is_link,
    is_short,
    is_skip,
    is_web_furniture,
    opens_way,
)

_TOP_LINES = 12
_BOTTOM_LINES = 25
_POPUP_LINES = 16
_LONGEST_POPUP_LINE = 400


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page's lines, sorted.

    Attributes:
        title: The title that a document site prints over a transcript; else None.
        body: Indices of the lines of the document itself.
        furniture: Indices of the lines around it.
    """

    title: str | None
    body: tuple[int, ...]
    furniture: tuple[int, ...]


def split_page(lines: Sequence[str], gaps: Sequence[bool] = ()) -> WebPage:
    """Tell the lines of the document from those of the web page around it.

    Args:
        lines: The page's lines.
        gaps: Whether an empty line stands before each, where that is known.
    """
    found = transcript(lines)
    if found is not None:
        title, kept = found
        around = (index for index in range(len(lines)) if index not in kept)
        return WebPage(title, tuple(kept), tuple(around))
    furniture = _top(lines) | _bottom(lines) | _popups(lines) | related_titles(lines, gaps)
    body = tuple(index for index in range(len(lines)) if index not in furniture)
    if not body:
        return WebPage(None, tuple(range(len(lines))), ())
    return WebPage(None, body, tuple(sorted(furniture)))


def _top(lines: Sequence[str]) -> set[int]:
    """Links that skip, the way to the page, cookies, and the menu before the way to the page."""
    found = {
        index
        for index, line in enumerate(lines[:_TOP_LINES])
        if is_skip(line)
        or is_breadcrumb(line, lines[index + 1 : index + 3])
        or is_about_cookies(line)
    }
    ways = [i for i, line in enumerate(lines[:_TOP_LINES]) if opens_way(line) and i in found]
    menu = range(ways[0]) if ways else range(0)
    return found | (set(menu) if all(is_short(lines[index]) for index in menu) else set())


def _bottom(lines: Sequence[str]) -> set[int]:
    """The last short lines, from the first contact line, cue or link among them."""
    start = len(lines)
    index = len(lines) - 1
    if lines and is_footer(lines[-1]) and not is_footer("".join(lines[-2:-1])):
        start, index = index, index - 1
    while index >= max(1, len(lines) - _BOTTOM_LINES) and is_short(lines[index]):
        if is_web_furniture(lines[index]) or is_link(lines[index]):
            start = index
        index -= 1
    return set(range(start, len(lines)))


def _popups(lines: Sequence[str]) -> set[int]:
    """Popup windows: from the link that opens one to the sign that closes it."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if not closes_popup(line):
            continue
        first = index
        for start in range(index - 1, max(index - _POPUP_LINES, 0) - 1, -1):
            if len(lines[start]) > _LONGEST_POPUP_LINE:
                break
            if is_link(lines[start]):
                first = start
                while first > 0 and is_link(lines[first - 1]):
                    first -= 1
                break
        found.update(range(first, index + 1))
    return found
