"""Page marks in a text file: «4 (9)», «Sida 4 av 9», bare numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.pagewords import OF, PAGE

_WORD = rf"{PAGE}\s*"
_COUNT = rf"(?P<n>\d{{1,3}})\s?(?:\((?P<of>\d{{1,3}})\)|(?:{OF}|/)\s?(?P<of2>\d{{1,3}})(?!\d))"
_FIRST = re.compile(rf"\s*(?:{_WORD})?{_COUNT}(?=\s|$)", re.IGNORECASE)
_WORDED = re.compile(rf"(?<!\S){_WORD}{_COUNT}(?=\s|$)", re.IGNORECASE)
_LAST = re.compile(rf"(?<=\s){_COUNT}$")
_BARE = re.compile(r"(?P<n>\d{1,3})(?=\s+[A-ZÅÄÖÆØ]|$)")
_LONE = re.compile(
    rf"(?:[-–] ?)?(?:(?:{PAGE}|(?P<title>\S(?:.*?\S)?))\s+)?(?P<n>\d{{1,3}})(?: ?[-–])?$",
    re.IGNORECASE,
)
_LONG_LINE = 200
_SHORTEST_PAGE = 300
_FEWEST_BARE = 3


def read_page_marks(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Take page marks such as «4 (9)» off the lines.

    Marks are believed where at least two of them count upwards to the same total, where most of
    the lines begin with a bare number that counts on from line to line, or where lone numbers
    count on, each a page of text after the other. They stand at the top of their pages, or,
    where the last line is one, at the foot.

    Returns:
        The lines with their pages, and the marks.
    """
    lines = _parted(lines)
    marks = _counted_marks(lines) or _bare_marks(lines) or _lone_marks(lines)
    at_foot = _are_at_foot(lines, marks)
    page = int(next(iter(marks.values()))["n"]) if at_foot else None
    broken = False
    body, removed = [], []
    for index, line in enumerate(lines):
        match = marks.get(index)
        if match is None:
            body.append(replace(line, page=page, broken=broken or line.broken) if page else line)
            broken = False
            continue
        number = int(match["n"])
        removed.append(Line(match.group().strip(), page=number))
        page = number + at_foot
        broken = page > 1
        rest = line.text[match.end() :].strip()
        if rest:
            body.append(replace(line, text=rest, page=page, broken=page > 1))
            broken = False
    return body, removed


def are_numbered_pages(lines: Sequence[Line]) -> bool:
    """Whether overlong lines count on, so that each is a page whose lines ran together."""
    return bool(_bare_marks(lines))


def _parted(lines: Sequence[Line]) -> list[Line]:
    """Cut lines where a mark stands inside them or at their end: each mark begins a line."""
    found = [
        (index, match)
        for index, line in enumerate(lines)
        for match in (*_WORDED.finditer(line.text), *_unworded_last(line.text))
    ]
    if not _is_series([match for _, match in found]):
        return list(lines)
    cuts: dict[int, list[int]] = {}
    for index, match in found:
        cuts.setdefault(index, []).append(match.start())
    parted: list[Line] = []
    for index, line in enumerate(lines):
        edges = [0, *(cut for cut in cuts.get(index, []) if cut > 0), len(line.text)]
        pieces = [line.text[a:b].strip() for a, b in pairwise(edges)]
        parted.append(replace(line, text=pieces[0]))
        parted.extend(replace(line, text=piece, gap=False, broken=False) for piece in pieces[1:])
    return parted


def _unworded_last(text: str) -> list[re.Match[str]]:
    match = _LAST.search(text)
    return [match] if match and not _WORDED.search(text, max(match.start() - 8, 0)) else []


def _are_at_foot(lines: Sequence[Line], marks: dict[int, re.Match[str]]) -> bool:
    """Whether the marks end their pages: one is the last line, and none the first."""
    last = marks.get(len(lines) - 1)
    return last is not None and 0 not in marks and last.end() == len(lines[-1].text)


def _counted_marks(lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """Marks with a total, «4 (9)», by the line that they stand in."""
    found = {index: match for index, line in enumerate(lines) if (match := _mark(line.text))}
    return found if _is_series(list(found.values())) else {}


def _is_series(marks: Sequence[re.Match[str]]) -> bool:
    """Whether two or more marks count upwards to the same total."""
    numbers = [int(match["n"]) for match in marks]
    totals = {match["of"] or match["of2"] for match in marks}
    return len(marks) > 1 and len(totals) == 1 and numbers == sorted(set(numbers))


def _mark(text: str) -> re.Match[str] | None:
    match = _FIRST.match(text)
    if match and 0 < int(match["n"]) <= int(match["of"] or match["of2"]):
        return match
    return None


def _bare_marks(lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """Bare page numbers «4» before the text of overlong lines, each of which is a page."""
    found = {index: match for index, line in enumerate(lines) if (match := _BARE.match(line.text))}
    numbers = [int(match["n"]) for match in found.values()]
    enough = len(found) >= _FEWEST_BARE and 2 * len(found) >= len(lines)
    is_series = enough and numbers == sorted(set(numbers)) and numbers[-1] <= 2 * len(lines)
    return found if is_series and _mean_length(lines) > _LONG_LINE else {}


def _lone_marks(lines: Sequence[Line]) -> dict[int, re.Match[str]]:
    """Numbers alone on their lines, or after the document's title, that count on page by page."""
    found: dict[int, re.Match[str]] = {}
    last = 0
    for index, line in enumerate(lines):
        match = _LONE.match(line.text)
        if match is None or (match["title"] and match["title"] != lines[0].text):
            continue
        if int(match["n"]) == last + 1 or (not found and int(match["n"]) <= _FEWEST_BARE):
            found[index] = match
            last = int(match["n"])
    letters = sum(len(line.text) for line in lines)
    is_paged = len(found) >= _FEWEST_BARE and letters > _SHORTEST_PAGE * len(found)
    return found if is_paged else {}


def _mean_length(lines: Sequence[Line]) -> float:
    return sum(len(line.text) for line in lines) / max(len(lines), 1)
