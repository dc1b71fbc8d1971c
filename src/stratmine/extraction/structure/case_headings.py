"""Headings of council cases that lost their lines: «Resume Sagen handler om …»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from stratmine import languages
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST = 2
"""Different headings of a case that show that a document is one."""
_LEVEL = 2
"""Level of the parts of a case, under its title."""


def with_case_headings(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with the headings that run on into their text as blocks of their own.

    They are believed where two or more headings of a case stand in the document, alone or before
    their text: a single «Beslutning Byrådet …» may be any line.
    """
    pattern = _run_on(language.code)
    names = {_name(block, pattern) for block in blocks}
    if len(names & set(language.headings.case)) < _FEWEST:
        return list(blocks)
    return [part for block in blocks for part in _parts(block, pattern)]


def _name(block: Block, pattern: re.Pattern[str]) -> str:
    """Return the heading that a block is or opens with, folded."""
    opened = pattern.match(block.text) if block.kind == "paragraph" else None
    return " ".join(words(opened["name"] if opened else block.text))


def _parts(block: Block, pattern: re.Pattern[str]) -> Iterator[Block]:
    """Part a paragraph from its headings, of which several may stand before it."""
    opened = pattern.match(block.text) if block.kind == "paragraph" else None
    if opened is None:
        yield block
        return
    heading = part_of(block, 0, opened.end("name"), "heading")
    yield heading.model_copy(update={"level": _LEVEL, "evidence": ("run-in",)})
    yield from _parts(part_of(block, opened.end(), len(block.text), block.kind), pattern)


@cache
def _run_on(code: str) -> re.Pattern[str]:
    """Return how a paragraph opens with a heading of a case and goes on with its text."""
    headings = languages.get(code).headings
    names = {*headings.case, *headings.case_parts}
    ordered = sorted((name.capitalize() for name in names), key=len, reverse=True)
    return re.compile(
        rf"(?P<name>{'|'.join(map(re.escape, ordered))})"
        r"(?:\s?[:.]\s+|\s+(?=[A-ZÅÄÖÆØ\d«”\"§]))(?=\S)"
    )
