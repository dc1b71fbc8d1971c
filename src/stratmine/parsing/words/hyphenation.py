"""Joining the lines of a paragraph: hyphens that only the line break put there are undone."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from stratmine.parsing.words.vocabulary import word_class

SOFT_HYPHEN = "\u00ad"
_HYPHENS = "-\u2010\u2011" + SOFT_HYPHEN

_JOINS_PARTS = word_class(lambda words: words.joins_parts)

# A hyphen after these belongs to the word: «it-tekniker», «ai-stöd».
_PREFIXES = frozenset({"it", "ai"})

_INSIDE = re.compile(r"(?<![\w-])([^\W\d_]{2,30})-([^\W\d_]{2,30})(?![\w-])")
_LAST_WORD = re.compile(r"[\w/&.]*$")
_FIRST_WORD = re.compile(r"\w+")
_SHORTEST_STEM = 2
_LONGEST_ACRONYM = 5
_LONGEST_WORD = 100
"""Characters before a hyphen that are looked at, however long the text before it is."""


def joint(before: str, after: str, known: Container[str] = frozenset()) -> tuple[int, str]:
    """Say how two lines that follow each other are joined.

    Args:
        before: The text so far.
        after: The next line.
        known: Words of the document in lower case, which decide where they can.

    Returns:
        How many characters to take off the end of `before`, and what to put between.
    """
    if not before or not after:
        return 0, ""
    last = before[-1]
    if last == SOFT_HYPHEN:
        return 1, ""
    if last in _HYPHENS:
        return _hyphen(before[:-1], after, known)
    if last == "/":
        return 0, ""
    if last in "–—" and before[-2:-1].isdigit() and after[0].isdigit():
        return 0, ""
    return 0, " "


def _hyphen(stem_text: str, after: str, known: Container[str]) -> tuple[int, str]:
    stem = _LAST_WORD.search(stem_text[-_LONGEST_WORD:])
    first = _FIRST_WORD.match(after)
    stem_word = stem.group() if stem else ""
    first_word = first.group() if first else ""
    if not stem_word or not first_word:
        return 0, " "
    compound = (stem_word + first_word).lower()
    hyphenated = f"{stem_word}-{first_word}".lower()
    if first_word.lower() in _JOINS_PARTS and compound not in known:
        return 0, " "
    if compound in known and hyphenated not in known:
        return 1, ""
    if hyphenated in known or not _is_broken_word(stem_word, first_word):
        return 0, ""
    return 1, ""


def _is_broken_word(stem: str, first: str) -> bool:
    """Whether the hyphen looks like one that the line break made («kommu-nen»)."""
    if len(stem) < _SHORTEST_STEM or not stem.isalpha() or not first[0].isalpha():
        return False
    if stem.lower() in _PREFIXES:
        return False
    if first[0].islower():
        return stem[1:].islower()
    return stem.isupper() and first.isupper() and len(stem) > _LONGEST_ACRONYM


def close_words(text: str, known: Container[str]) -> str:
    """Undo hyphens that earlier lines left inside a text: «of-fentlig».

    The document must have the word without its hyphen, and none of the parts as words.

    Args:
        text: A line.
        known: Words of the document in lower case.
    """
    return _INSIDE.sub(lambda match: _closed(match, known), text) if "-" in text else text


def _closed(match: re.Match[str], known: Container[str]) -> str:
    stem, first = match[1], match[2]
    is_broken = (
        first.islower()
        and _is_broken_word(stem, first)
        and f"{stem}{first}".lower() in known
        and stem.lower() not in known
        and first not in known
    )
    return f"{stem}{first}" if is_broken else match[0]


def join_lines(lines: Iterable[str], known: Container[str] = frozenset()) -> str:
    """Join the lines of one paragraph into running text.

    >>> join_lines(["Kommu-", "nen skal styrke nærings-", "og erhvervspolitik"])
    'Kommunen skal styrke nærings- og erhvervspolitik'
    """
    text = ""
    for line in lines:
        stripped = line.strip()
        drop, glue = joint(text, stripped, known)
        text = text[: len(text) - drop] + glue + stripped
    return text.replace(SOFT_HYPHEN, "")
