"""Mending blocks whose lines ran together before they came into the file."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import replace

from stratmine.parsing.drafts import Draft
from stratmine.parsing.words.hyphenation import close_words, join_lines

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HYPHEN_INSIDE = re.compile(r"(?<=[^\W\d_]-) (?=[^\W\d_])")
_BULLET = re.compile(r"(?:^|(?<=\s))([•●○▪■◦‣⁃▫])\s*(?=\S)")
_FEWEST_BULLETS = 2
_PARTS = 2  # a bullet and its text


def known_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of a document in lower case, which decide what a hyphen is."""
    return frozenset(word for text in texts for word in _WORD.findall(text.lower()))


def join_hyphens(text: str, known: Container[str]) -> str:
    """Undo hyphens of lines that were joined: «håll- bara», but not «nærings- og …»."""
    joined = join_lines(_HYPHEN_INSIDE.split(text), known) if "- " in text else text
    return close_words(joined, known)


def mend(drafts: list[Draft]) -> list[Draft]:
    """Undo hyphens inside text, and part paragraphs that hold bullets into their items.

    Only drafts without pages are mended: the places of pages would be lost.
    """
    known = known_words(draft.text for draft in drafts)
    mended: list[Draft] = []
    for draft in drafts:
        if draft.pages or draft.kind not in {"paragraph", "list_item"}:
            mended.append(draft)
            continue
        joined = replace(draft, text=join_hyphens(draft.text, known))
        mended.extend(_items(joined) if draft.kind == "paragraph" else [joined])
    return mended


def _items(draft: Draft) -> list[Draft]:
    """«Kommunen ska: • … • …» as a paragraph and its items."""
    parts = _BULLET.split(draft.text)
    if len(parts) < 1 + _PARTS * _FEWEST_BULLETS:
        return [draft]
    items = [
        Draft("list_item", text.strip(), marker=marker)
        for marker, text in zip(parts[1::_PARTS], parts[2::_PARTS], strict=True)
    ]
    before = parts[0].strip()
    return [*([replace(draft, text=before)] if before else []), *items]
