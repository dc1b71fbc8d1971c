"""Contents lists in plain text: their lines, and the lines of the body that they name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.contents import FEWEST_ENTRIES, contents_words, fold
from stratmine.parsing.words.grammar import ends_sentence

_PAGE = re.compile(r"[\s.…·_]+\d{1,3}$|^\d{1,3}\s{2,}(?=\S)")
_SIGNS = re.compile(r"\W+")


def mark_contents(lines: Sequence[Line]) -> list[Line]:
    """Mark the lines of a contents list, and let the headings that it names stand alone.

    A list is one if its lines follow the word for it, and come again after it.
    """
    start = next((i for i, line in enumerate(lines) if _opens(line)), None)
    if start is None:
        return list(lines)
    places = _places(lines[start + 1 :])
    end = start + 1
    while end < len(lines) and places.get(_title(lines[end]), 0) > end - start - 1:
        end += 1
    if end - start - 1 < FEWEST_ENTRIES:
        return list(lines)
    titles = {_title(line) for line in lines[start + 1 : end]}
    head = replace(lines[start], gap=True, ended=True)
    entries = [replace(line, contents=True) for line in lines[start + 1 : end]]
    return [*lines[:start], head, *entries, *_parted(lines[end:], titles)]


def _opens(line: Line) -> bool:
    return line.text.lower().rstrip(":") in contents_words()


def _places(lines: Sequence[Line]) -> Mapping[str, int]:
    """Return the last line that each title is, alone or with the one under it."""
    places: dict[str, int] = {}
    for index, line in enumerate(lines):
        places[_title(line)] = index
        if index + 1 < len(lines):
            places[_joined(line, lines[index + 1])] = index
    return {title: place for title, place in places.items() if title}


def _title(line: Line) -> str:
    return "" if "|" in line.text else _folded(_PAGE.sub("", line.text))


def _joined(line: Line, following: Line) -> str:
    return _folded(f"{line.text} {following.text}")


def _may_go_on(line: Line) -> bool:
    """Whether a heading may run over a line: it ends no sentence and is no page number."""
    return not ends_sentence(line.text) and not line.text.isdigit()


def _folded(text: str) -> str:
    """Return a heading for comparison; «Del 2: Havnen» is «Del 2 Havnen»."""
    return _SIGNS.sub(" ", fold(text)).strip()


def _parted(lines: Sequence[Line], titles: set[str]) -> list[Line]:
    """Put empty lines around the lines that the list names; two that make one title are joined."""
    parted: list[Line] = []
    under = False
    index = 0
    while index < len(lines):
        line = replace(lines[index], gap=lines[index].gap or under)
        following = lines[index + 1] if index + 1 < len(lines) else None
        under = False
        if _title(line) in titles and not _PAGE.search(line.text):
            line, under = replace(line, gap=True, ended=True), True
        elif following and _may_go_on(line) and _joined(line, following) in titles:
            text = f"{line.text} {following.text}"
            line, under = replace(line, text=text, gap=True, ended=True), True
            index += 1
        parted.append(line)
        index += 1
    return parted
