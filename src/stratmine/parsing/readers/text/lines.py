"""Lines of a text file: where they stand, and which of them run over its pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import zip_longest

from stratmine.parsing.readers.text.aligned import with_bars
from stratmine.parsing.readers.text.listed_cells import with_listed_cells
from stratmine.parsing.readers.text.measured import with_measured_rows
from stratmine.parsing.readers.text.stacked import with_stacked_cells
from stratmine.parsing.words.grammar import ends_sentence
from stratmine.parsing.words.markers import Marked

_UNMARKED = Marked(None, None, "")
_TAB = 4
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SPREAD = re.compile(r"\S {5,}\S")
"""A line set to both edges of the page: «Cykelplan          3»."""
_LINES_AT_EDGE = 3
_PAGES_FOR_REPETITION = 3
_MOST_PAGES = 0.7
_LONGEST_RUNNING = 25
_FEWEST_WORDS = 2
_SHORTEST_CASE_NUMBER = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    Attributes:
        text: Without the white space around it.
        indent: Columns before the text.
        page: The page that it stands on; None where nothing marks pages.
        gap: Whether an empty line stands before it.
        broken: Whether a page break stands before it.
        ended: Whether its author ended it, not the width of the page.
        contents: Whether it is an entry of the contents list.
        quoted: Whether Markdown quotes it.
        marked: Its text, taken apart from the marker of a list item.
    """

    text: str
    indent: int = 0
    page: int | None = None
    gap: bool = False
    broken: bool = False
    ended: bool = False
    contents: bool = False
    quoted: bool = False
    marked: Marked = _UNMARKED


def split_lines(text: str) -> list[Line]:
    """Split a text into its non-empty lines; form feeds and page marks give the pages."""
    lines: list[Line] = []
    pages = text.split("\f")
    for number, page in enumerate(pages, start=1):
        gap, broken = True, number > 1
        for raw in _with_tables(page.splitlines()):
            expanded = raw.expandtabs(_TAB)
            stripped = expanded.strip("\u200b\ufeff \u00a0")
            if not stripped:
                gap = True
                continue
            indent = len(expanded) - len(expanded.lstrip(" \u00a0"))
            lines.append(Line(stripped, indent, number if len(pages) > 1 else None, gap, broken))
            gap = broken = False
    return lines


def _with_tables(lines: list[str]) -> list[str]:
    """Part the columns of tables by bars, however they were copied."""
    return with_bars(with_stacked_cells(with_listed_cells(with_measured_rows(lines))))


def split_running_lines(
    lines: list[Line], *, numbered: bool = True
) -> tuple[list[Line], list[Line]]:
    """Set running headers and footers apart: lines that return at the edges of pages.

    Args:
        lines: The lines with their pages.
        numbered: Whether the numbers of pages stand in them. Where they have been taken off,
            lines with other numbers are others («Indsatsområde 1», «Indsatsområde 2»), and a
            sentence runs nowhere.

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
        index
        for rows in pages.values()
        for index in rows[:_LINES_AT_EDGE] + rows[-_LINES_AT_EDGE:]
        if numbered or not ends_sentence(lines[index].text)
    }
    shapes = {i: _shape(lines[i]) if numbered else lines[i].text for i in edges}
    seen = Counter(shape for shape, _ in {(shapes[i], lines[i].page) for i in edges})
    running = {i for i in edges if seen[shapes[i]] * 2 >= len(pages) + 1}
    return (
        [line for i, line in enumerate(lines) if i not in running],
        [lines[i] for i in sorted(running)],
    )


def split_spread_lines(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Set lines apart that run over pages which nothing marks.

    They are set to both edges of the page, with an empty line under them, and come again with
    other numbers at the most.

    Returns:
        The other lines, and those that run.
    """
    alone = [
        line
        for line, after in zip_longest(lines, lines[1:])
        if (after is None or after.gap) and _SPREAD.search(line.text)
    ]
    seen = Counter(map(_shape, alone))
    running = {
        id(line) for line in alone if seen[_shape(line)] >= _PAGES_FOR_REPETITION and _is_name(line)
    }
    return (
        [line for line in lines if id(line) not in running],
        [line for line in alone if id(line) in running],
    )


def _is_name(line: Line) -> bool:
    return len(_WORD.findall(line.text)) >= _FEWEST_WORDS and not ends_sentence(line.text)


def _shape(line: Line) -> str:
    return " ".join(_DIGITS.sub("0", line.text).split())


def split_running_words(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Take running headers off pages whose lines have run together.

    Returns:
        The pages without the words that most of them begin with, and those words. The first
        page keeps its own: there they are the title.
    """
    words = [_shape(line).split() for line in lines]
    size = _common_length(words[1:], [line.text.split() for line in lines[1:]])
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


def _common_length(pages: list[list[str]], printed: list[list[str]]) -> int:
    """How many words most pages begin with, at least two of them words and not numbers.

    Args:
        pages: The words of each page, digits made alike.
        printed: The same words as they are printed.
    """
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
        lasts = {
            words[size - 1]
            for words, shape in zip(printed, pages, strict=True)
            if tuple(shape[:size]) == prefix
        }
        if is_worded and (prefix[-1][0].isalpha() or _is_case_number(lasts)):
            best = size
    return best


def _is_case_number(words: set[str]) -> bool:
    """Whether a number is the same on all pages; one that differs is a chapter's."""
    return len(words) == 1 and len(min(words)) >= _SHORTEST_CASE_NUMBER


def _prefixes(pages: list[list[str]], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(page[:size]) for page in pages if len(page) >= size)
