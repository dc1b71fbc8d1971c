"""What marks the lines of lists: bullets, numbers, codes in a series, clauses after a lead-in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from stratmine.parsing.flowing import headlines
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.grammar import ends_sentence, starts_lower
from stratmine.parsing.words.markers import Marked, split_marker
from stratmine.parsing.words.vocabulary import word_class
from stratmine.parsing.words.wordlist import alternatives

_CODE = re.compile(r"(?P<code>(?P<letters>[A-ZÅÄÖÆØ]{1,2})(?P<n>\d{1,2}))[.:)]?\s+(?=\S)")
_ROMAN = re.compile(r"(?P<code>(?P<letters>)(?P<n>I{1,3}|IV|VI{0,3}|IX|X))\.\s+(?=[A-ZÅÄÖÆØ])")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_LEAD_IN = re.compile(rf"(?::|\b(?:{alternatives(word_class(lambda words: words.leads_in))}))$")
_FEWEST_CLAUSES = 2
_SIGN = re.compile(r"(?P<sign>[-–+*]) \d.*[^\W\d_]{2}")
_WORDED = re.compile(r"(?P<word>[A-ZÅÄÖÆØ]\w{2,}) (?P<n>\d{1,2})[:.]?$")


def mark_items(lines: Sequence[Line]) -> list[Line]:
    """Take each line apart from its marker, where it has one."""
    codes = _codes(lines)
    clauses = _clauses(lines)
    bullets = frozenset(split_marker(line.text).marker for line in lines)
    marked = []
    for index, line in enumerate(lines):
        found = _split_code(line.text, codes) or split_marker(line.text)
        if found.marker is None and index in clauses:
            found = Marked("", None, line.text)
        elif found.marker is None and _is_bullet(line, bullets):
            found = Marked(line.text[0], None, line.text[1:].lstrip())
        marked.append(replace(line, marked=found))
    return marked


def _is_bullet(line: Line, bullets: frozenset[str | None]) -> bool:
    """Whether a sign before a figure and a word, «- 90 % sorteras», is a bullet elsewhere."""
    sign = _SIGN.match(line.text)
    return sign is not None and sign["sign"] in bullets


def _clauses(lines: Sequence[Line]) -> set[int]:
    """Lines in small letters that each end the sentence before them: «Målet är» «att …» «att …»."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if not line.ended or not _LEAD_IN.search(line.text):
            continue
        end = index + 1
        while end < len(lines) and _is_clause(lines[end]):
            end += 1
        if end - index > _FEWEST_CLAUSES:
            found.update(range(index + 1, end))
    return found


def _is_clause(line: Line) -> bool:
    return not line.gap and line.ended and starts_lower(line.text)


def _codes(lines: Iterable[Line]) -> frozenset[str]:
    """The codes that number lines in a series from 1 on: «A1», «A2»; «I.», «II.».

    Beside such a series another may have one line only: «B1».
    """
    series: defaultdict[str, list[str]] = defaultdict(list)
    for line in lines:
        match = _match(line.text)
        if match and _value(match["n"]) == len(series[match["letters"]]) + 1:
            series[match["letters"]].append(match["code"])
    counted = [codes for codes in series.values() if len(codes) > 1]
    lone = [codes for letters, codes in series.items() if letters and len(codes) == 1]
    return frozenset(code for codes in (*counted, *(lone if counted else ())) for code in codes)


def _split_code(text: str, codes: frozenset[str]) -> Marked | None:
    match = _match(text)
    if match is None or match["code"] not in codes:
        return None
    return Marked(match.group().strip(), match["code"], text[match.end() :])


def _match(text: str) -> re.Match[str] | None:
    return _CODE.match(text) or _ROMAN.match(text)


def _value(number: str) -> int:
    return int(number) if number.isdigit() else _ROMANS.index(number) + 1


def join_numbers(lines: Sequence[Line]) -> list[Line]:
    """Join worded numbers that stand alone, «Mål 1», with the names under them."""
    words = [match["word"] for line in lines if (match := _WORDED.match(line.text))]
    joined: list[Line] = []
    skip = False
    for line, following in zip_longest(lines, lines[1:]):
        if skip:
            skip = False
            continue
        match = _WORDED.match(line.text)
        is_one = match is not None and words.count(match["word"]) > 1
        if is_one and following is not None and _is_name(following):
            joined.append(replace(line, text=f"{line.text} {following.text}", ended=True))
            skip = True
        else:
            joined.append(line)
    return joined


def _is_name(line: Line) -> bool:
    if line.gap or ends_sentence(line.text) or line.text.endswith(":"):
        return False
    return headlines.may_be_heading(line.text) and not _WORDED.match(line.text)
