"""Sites that show documents: where the transcript begins below the site's own lines.

Such a page prints the document's title, what belongs to its viewer («Storlek: px», «Save this PDF
as:»), titles of other documents, and under «Transkript» or «Text ur filen» the document, a line a
page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratmine.parsing.web.lines import line_pattern, word_pattern
from stratmine.parsing.words.grammar import ends_sentence

_RELATED = re.compile(
    rf"{word_pattern(lambda web: web.like)}\w*\s+{line_pattern(lambda web: web.documents)}$",
    re.IGNORECASE,
)
_VIEWER = re.compile(
    rf"(?:{word_pattern(lambda web: web.downloads)}\b.{{0,10}}[\"”“«].*|"
    rf"{line_pattern(lambda web: web.viewer)}:?|(?:(?:pdf|word|png|txt|jpg)\s*){{2,}})$",
    re.IGNORECASE,
)
_NAMED = rf"{line_pattern(lambda web: web.transcripts)}\s?"
_TRANSCRIPT = re.compile(rf"{_NAMED}:?$", re.IGNORECASE)
_OPENED = re.compile(rf"(?P<name>{_NAMED}:?) (?=1 [A-ZÅÄÖÆØ])", re.IGNORECASE)
_PAGE = re.compile(r"(?P<n>\d{1,3})(?:\s+\S|$)")
_FEWEST_PAGES = 3
_LONG_PAGE = 150
_MOST_SITE_LINES = 12
_LONGEST_TITLE = 110
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)


def related_titles(lines: Sequence[str], gaps: Sequence[bool]) -> set[int]:
    """Titles of other documents above the document, each alone, under «Liknande dokument»."""
    for index, line in enumerate(lines[: min(_MOST_SITE_LINES, len(gaps))]):
        if not _RELATED.match(line):
            continue
        end = index + 2
        while end < len(lines) and _is_title_alone(lines, gaps, end):
            end += 1
        return set(range(index, end)) if index + 2 < end < len(lines) else set()
    return set()


def _is_title_alone(lines: Sequence[str], gaps: Sequence[bool], index: int) -> bool:
    is_alone = gaps[index] and index + 1 < len(lines) and gaps[index + 1]
    return is_alone and len(lines[index]) <= _LONGEST_TITLE and not ends_sentence(lines[index])


def parted_label(line: str) -> list[str]:
    """Part «Transkript: 1 …», where the first page ran into the name over it."""
    match = _OPENED.match(line) if len(line) > _LONG_PAGE else None
    return [line] if match is None else [match["name"], line[match.end() :]]


def transcript(lines: Sequence[str]) -> tuple[str, range] | None:
    """The title that a site prints over a transcript, and the lines of the document.

    The heading «Transkript» counts where a site's own lines stand before it, or where the first
    page follows it with its number. Without a heading, long lines that count from 1 are pages.

    Returns:
        None where the lines are no transcript.
    """
    has_site = False
    for index, line in enumerate(lines[:-1]):
        has_site = has_site or bool(_RELATED.match(line) or _VIEWER.match(line))
        if _TRANSCRIPT.match(line) and ((index and has_site) or _page(lines[index + 1]) == 1):
            return _title(lines[:index]), range(index + 1, _end(lines, index + 1))
    for index in range(1, min(len(lines), _MOST_SITE_LINES)):
        if _page(lines[index]) == 1 and _are_pages(lines[index:]):
            return _title(lines[:index]), range(index, len(lines))
    return None


def _end(lines: Sequence[str], start: int) -> int:
    """Where the document ends: before titles of others, after which no page comes."""
    for index in range(start + 1, len(lines)):
        if _RELATED.match(lines[index]) and not any(map(_page, lines[index:])):
            return index
    return len(lines)


def _title(lines: Sequence[str]) -> str:
    return next((line for line in lines if not _ADDRESS.match(line)), "")


def _page(line: str) -> int:
    """The number that a line begins with; 0 without one."""
    match = _PAGE.match(line)
    return int(match["n"]) if match else 0


def _are_pages(lines: Sequence[str]) -> bool:
    """Whether all lines begin with numbers that count upwards, and most are as long as pages."""
    numbers = [_page(line) for line in lines]
    is_long = sum(map(len, lines)) > _LONG_PAGE * len(lines)
    return len(lines) >= _FEWEST_PAGES and is_long and numbers == sorted(set(numbers) - {0})
