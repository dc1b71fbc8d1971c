"""Transcripts of document sites: each line is a page, and begins with the page's number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.contents import contents_words
from stratmine.parsing.words.grammar import is_function_word

_NUMBER = re.compile(r"(?P<n>\d{1,4})(?!\s?[(/])(?:\s+|$)")
_PRINTED = r"(?P<n>\d{1,3})"
_PRINTED_FIRST = re.compile(rf"(?:sida|side|sid\.?|s\.)\s*{_PRINTED}(?:\s+|$)", re.IGNORECASE)
_PRINTED_LAST = re.compile(rf"(?:^|\s)(?:(?:sida|side|sid\.?|s\.)\s*)?{_PRINTED}$", re.IGNORECASE)
_WORDED_LAST = re.compile(rf"(?:^|\s)(?:sida|side|sid\.?|s\.)\s*{_PRINTED}$", re.IGNORECASE)
_INSIDE = re.compile(r"(?<=[^,\s–-] )(?P<n>\d{1,3}) (?=[A-ZÅÄÖÆØ\d])")
_FIRST_INSIDE, _FEWEST_INSIDE = 2, 2
_LONGEST_BEFORE = 40
_FEWEST_PRINTED = 3
_MOST_GAPS = 3
"""A site leaves out pages now and then, but its numbers count on."""


def read_pages(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Take the page numbers off the lines of a transcript.

    They are believed where nearly every line begins with one and they count up from 1.

    Returns:
        The lines with their pages, and the numbers; none where the lines are no pages.
    """
    pages: list[Line] = []
    marks: list[Line] = []
    expected = 1
    for line in lines:
        match = _NUMBER.match(line.text)
        number = int(match["n"]) if match else 0
        if match is None or not expected <= number <= expected + _MOST_GAPS:
            if not pages:
                return list(lines), []
            pages.append(replace(line, page=pages[-1].page))
            continue
        expected = number + 1
        marks.append(Line(match["n"], page=number))
        pages.append(replace(line, text=line.text[match.end() :], page=number, broken=number > 1))
    if len(lines) == 1:
        return _in_one_line(pages[0], marks)
    if len(marks) < 2 or 2 * len(marks) < len(lines):  # noqa: PLR2004
        return list(lines), []
    pages, missing = _parted(pages)
    pages, printed = _without_printed(pages)
    return [line for line in pages if line.text], [*marks, *missing, *printed]


def _in_one_line(line: Line, marks: list[Line]) -> tuple[list[Line], list[Line]]:
    """Part pages that all ran together: their numbers count up to the highest that they reach.

    The last of several equal numbers counts, since a list of contents stands before the pages, but
    the number right before that list is its page's.
    """
    places: dict[int, list[re.Match[str]]] = {}
    for match in _INSIDE.finditer(line.text):
        before = line.text[max(match.start() - _LONGEST_BEFORE, 0) : match.start()].rstrip()
        if not is_function_word(before.rpartition(" ")[2]):
            places.setdefault(int(match["n"]), []).append(match)
    last = _FIRST_INSIDE
    reached = -1
    while following := [m for m in places.get(last, []) if m.start() > reached]:
        reached = following[0].start()
        last += 1
    numbers = range(_FIRST_INSIDE, last)
    if len(numbers) < _FEWEST_INSIDE:  # chapters as well as pages
        return [replace(line, page=None)], marks
    cuts: list[re.Match[str]] = []
    for number in reversed(numbers):
        limit = cuts[-1].start() if cuts else len(line.text)
        likely = [match for match in places[number] if match.start() < limit]
        over_contents = (m for m in likely if _opens_contents(line.text, m.end()))
        cuts.append(next(over_contents, likely[-1]))
    pages: list[Line] = []
    start = 0
    for number, cut in zip(numbers, reversed(cuts), strict=True):
        text = line.text[start : cut.start()].rstrip()
        pages.append(replace(line, text=text, page=number - 1))
        marks.append(Line(str(number), page=number))
        start = cut.end()
    pages.append(replace(line, text=line.text[start:], page=numbers[-1]))
    return [replace(page, broken=(page.page or 1) > 1) for page in pages], marks


def _opens_contents(text: str, place: int) -> bool:
    return opens_contents(text[place : place + _LONGEST_BEFORE].partition(" ")[0])


def opens_contents(word: str) -> bool:
    """Whether a word is the heading of a list of contents."""
    return word[:1].isupper() and word.lower().rstrip(":") in contents_words()


def _parted(pages: list[Line]) -> tuple[list[Line], list[Line]]:
    """Cut pages that ran into the page before: «… i dag. 5 Mål», where no line begins with 5."""
    parted: list[Line] = []
    marks: list[Line] = []
    numbers = [page.page or 0 for page in pages]
    for index, page in enumerate(pages):
        rest = page
        following = next((n for n in numbers[index + 1 :] if n != numbers[index]), 0)
        for number in range(numbers[index] + 1, following):
            match = re.search(rf"(?<=[^,\s–-]) {number} (?=[A-ZÅÄÖÆØ\d])", rest.text)
            if match is None or is_function_word(rest.text[: match.start()].split()[-1]):
                break
            parted.append(replace(rest, text=rest.text[: match.start()]))
            marks.append(Line(str(number), page=number))
            text = rest.text[match.end() :]
            rest = replace(rest, text=text, page=number, broken=True)
        parted.append(rest)
    return parted, marks


def _without_printed(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """Take off the numbers that the pages themselves print, where they count with the pages."""
    printed: list[Line] = []
    for index, line in enumerate(lines):
        match = _WORDED_LAST.search(line.text)
        if match and int(match["n"]) == line.page:
            printed.append(Line(match.group().strip(), page=line.page))
            lines[index] = replace(line, text=line.text[: match.start()])
    for pattern in (_PRINTED_FIRST, _PRINTED_LAST):
        found = {i: match for i, line in enumerate(lines) if (match := pattern.search(line.text))}
        if pattern is _PRINTED_FIRST:
            found = {i: match for i, match in found.items() if match.start() == 0}
        steps = Counter(int(match["n"]) - (lines[i].page or 0) for i, match in found.items())
        step, count = max(steps.items(), key=lambda item: item[1], default=(0, 0))
        if count < _FEWEST_PRINTED:
            continue
        for index, match in found.items():
            line = lines[index]
            if int(match["n"]) - (line.page or 0) == step:
                rest = f"{line.text[: match.start()]} {line.text[match.end() :]}".strip()
                printed.append(Line(match.group().strip(), page=line.page))
                lines[index] = replace(line, text=rest)
    return lines, printed
