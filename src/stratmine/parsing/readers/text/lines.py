"""Lines of a text file: where they stand, and what its pages are."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

_TAB = 4
_PAGE_MARK = (
    r"(?:(?:Sida|Side|Sid\.?|S\.)\s*)?(?P<n>\d{1,3})\s?"
    r"(?:\((?P<of>\d{1,3})\)|(?:av|af|/)\s?(?P<of2>\d{1,3}))"
)
_MARK_FIRST = re.compile(rf"\s*{_PAGE_MARK}(?=\s|$)", re.IGNORECASE)
_BARE = re.compile(r"(?P<n>\d{1,3})(?=\s+[A-ZÅÄÖÆØ]|$)")
_LONG_LINE = 200
_DIGITS = re.compile(r"\d+")
_LINES_AT_EDGE = 3
_PAGES_FOR_REPETITION = 3
_MOST_PAGES = 0.7
_LONGEST_RUNNING = 25
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    Attributes:
        text: Without the white space around it.
        indent: Columns before the text.
        page: The page that it stands on; None where nothing marks pages.
        gap: Whether an empty line stands before it.
        broken: Whether a page break stands before it.
    """

    text: str
    indent: int = 0
    page: int | None = None
    gap: bool = False
    broken: bool = False


def split_lines(text: str) -> list[Line]:
    """Split a text into its non-empty lines; form feeds and page marks give the pages."""
    lines: list[Line] = []
    pages = text.split("\f")
    for number, page in enumerate(pages, start=1):
        gap, broken = True, number > 1
        for raw in page.splitlines():
            expanded = raw.expandtabs(_TAB)
            stripped = expanded.strip("\u200b\ufeff \u00a0")
            if not stripped:
                gap = True
                continue
            indent = len(expanded) - len(expanded.lstrip(" \u00a0"))
            lines.append(Line(stripped, indent, number if len(pages) > 1 else None, gap, broken))
            gap = broken = False
    return lines


def read_page_marks(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Take page marks such as «4 (9)» off the beginnings of lines.

    Marks are believed where at least two of them count upwards to the same total, or where
    most of the lines begin with a bare number that counts on from line to line.

    Returns:
        The lines with their pages, and the marks.
    """
    marks = _counted_marks(lines) or _bare_marks(lines)
    page: int | None = None
    body, removed = [], []
    for index, line in enumerate(lines):
        match = marks.get(index)
        if match is None:
            body.append(replace(line, page=page) if page else line)
            continue
        page = int(match["n"])
        removed.append(Line(match.group().strip(), page=page))
        rest = line.text[match.end() :].strip()
        if rest:
            body.append(replace(line, text=rest, page=page, broken=page > 1))
    return body, removed


def _counted_marks(lines: list[Line]) -> dict[int, re.Match[str]]:
    """Marks with a total, «4 (9)», by the line that they stand in."""
    found = {index: match for index, line in enumerate(lines) if (match := _mark(line.text))}
    numbers = [int(match["n"]) for match in found.values()]
    totals = {match["of"] or match["of2"] for match in found.values()}
    is_series = len(found) > 1 and len(totals) == 1 and numbers == sorted(set(numbers))
    return found if is_series else {}


def _mark(text: str) -> re.Match[str] | None:
    match = _MARK_FIRST.match(text)
    if match and 0 < int(match["n"]) <= int(match["of"] or match["of2"]):
        return match
    return None


def _bare_marks(lines: list[Line]) -> dict[int, re.Match[str]]:
    """Bare page numbers «4» before the text of overlong lines, each of which is a page."""
    found = {index: match for index, line in enumerate(lines) if (match := _BARE.match(line.text))}
    numbers = [int(match["n"]) for match in found.values()]
    enough = len(found) >= _PAGES_FOR_REPETITION and 2 * len(found) > len(lines)
    is_series = enough and numbers == sorted(set(numbers)) and numbers[-1] <= 2 * len(lines)
    return found if is_series and _mean_length(lines) > _LONG_LINE else {}


def _mean_length(lines: list[Line]) -> float:
    return sum(len(line.text) for line in lines) / max(len(lines), 1)


def split_running_lines(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Set running headers and footers apart: lines that return at the edges of pages.

    Returns:
        The other lines, and those that run.
    """
    pages: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        if line.page is not None:
            pages.setdefault(line.page, []).append(index)
    if len(pages) < _PAGES_FOR_REPETITION:
        return lines, []
    edges = {
        index for rows in pages.values() for index in rows[:_LINES_AT_EDGE] + rows[-_LINES_AT_EDGE:]
    }
    seen = Counter(shape for shape, _ in {(_shape(lines[i]), lines[i].page) for i in edges})
    running = {i for i in edges if seen[_shape(lines[i])] * 2 >= len(pages) + 1}
    return (
        [line for i, line in enumerate(lines) if i not in running],
        [lines[i] for i in sorted(running)],
    )


def _shape(line: Line) -> str:
    return _DIGITS.sub("0", line.text)


def split_running_words(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Take running headers off pages whose lines have run together.

    Returns:
        The pages without the words that most of them begin with, and those words. The first
        page keeps its own: there they are the title.
    """
    words = [_shape(line).split() for line in lines]
    size = _common_length(words[1:])
    if size == 0:
        return lines, []
    common = max(_prefixes(words[1:], size).items(), key=lambda item: item[1])[0]
    body, running = list(lines[:1]), []
    for line, shape in zip(lines[1:], words[1:], strict=True):
        if tuple(shape[:size]) != common:
            body.append(line)
            continue
        tokens = line.text.split()
        running.append(replace(line, text=" ".join(tokens[:size])))
        body.append(replace(line, text=" ".join(tokens[size:])))
    return [line for line in body if line.text], running


def _common_length(pages: list[list[str]]) -> int:
    """How many words most pages begin with, at least two of them words and not numbers."""
    if len(pages) < _PAGES_FOR_REPETITION:
        return 0
    best = 0
    for size in range(1, _LONGEST_RUNNING + 1):
        prefix, count = max(
            _prefixes(pages, size).items(), key=lambda item: item[1], default=((), 0)
        )
        if count < max(_PAGES_FOR_REPETITION, _MOST_PAGES * len(pages)):
            break
        is_worded = sum(word[0].isalpha() for word in prefix) >= _FEWEST_WORDS
        if is_worded and prefix[-1][0].isalpha():  # a number at the end is a chapter's
            best = size
    return best


def _prefixes(pages: list[list[str]], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(page[:size]) for page in pages if len(page) >= size)
