"""Splitting a block's text into sentences, with their offsets."""

from __future__ import annotations

import re
from typing import NamedTuple

from stratmine.languages import Language

_END = re.compile(r"[.!?…]+[\"”»’')\]]*(?=\s+|$)")
_LAST_TOKEN = re.compile(r"\S+$")
_ORDINAL = re.compile(r"^\(?\d{1,3}\.$")
_INITIAL = re.compile(r"^[A-ZÅÄÖÆØ]\.$")
_OPENING = "\"”»«“'’(–—-"


class Sentence(NamedTuple):
    """A sentence.

    Attributes:
        text: Its words, as printed.
        start: Offset of its first character in the text that was split.
        end: Offset after its last character.
    """

    text: str
    start: int
    end: int


def split_sentences(text: str, language: Language) -> list[Sentence]:
    """Split running text into sentences.

    A point after an abbreviation, an ordinal («den 2. juni») or an initial ends no sentence,
    nor does one that a small letter follows.
    """
    sentences: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match, language.abbreviations):
            _add(sentences, text, start, match.end())
            start = match.end()
    _add(sentences, text, start, len(text))
    return sentences


def _add(sentences: list[Sentence], text: str, start: int, end: int) -> None:
    stripped = text[start:end].strip()
    if stripped:
        first = text.index(stripped, start)
        sentences.append(Sentence(stripped, first, first + len(stripped)))


def _ends_sentence(text: str, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    following = text[match.end() :].lstrip().lstrip(_OPENING).lstrip()[:1]
    if not following:
        return True
    if following.islower():
        return False
    if match.group()[0] != ".":
        return True
    token = _LAST_TOKEN.search(text[: match.start() + 1])
    last = token.group().lstrip(_OPENING) if token else ""
    if _ORDINAL.match(last):
        return not _is_part_of_date(text, match)
    if _INITIAL.match(last):
        return False
    return last.lower() not in abbreviations or _starts_afresh(last)


def _is_part_of_date(text: str, match: re.Match[str]) -> bool:
    """Whether the number before the point is an ordinal: a name or a number follows it."""
    before = text[: match.start()].rstrip("0123456789")
    return not before or before.rstrip().lower().endswith((" den", "d.", "§", "artikel", "art."))


def _starts_afresh(token: str) -> bool:
    """Whether an abbreviation is one that often closes a sentence: «m.m.», «osv.», «etc.»."""
    return token.lower() in {
        "m.m.",
        "osv.",
        "o.s.v.",
        "etc.",
        "m.v.",
        "mv.",
        "m.fl.",
        "kr.",
        "mio.",
    }
