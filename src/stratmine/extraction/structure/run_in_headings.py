"""Headings that open their own paragraph: «Baggrund. Kommunen ejer 74 bygninger …»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block

_RUN_IN = re.compile(r"(?P<name>[A-ZÅÄÖÆØ][^\W\d]+(?:\s[^\W\d]+){0,2})\.\s+(?=[A-ZÅÄÖÆØ\d«”\"])")
_FEWEST = 2
"""Paragraphs that a name opens if it is a heading."""
_LOWEST = 9
"""Level of such a heading: lower than all that stand in lines of their own."""


def _name(block: Block) -> str | None:
    match = _RUN_IN.match(block.text) if block.kind == "paragraph" else None
    return match["name"] if match else None


def _is_known(name: str, language: Language) -> bool:
    column = " ".join(words(name)) in vocabulary(language.code).columns
    return column or is_background(name, language) or bool(announced_by_heading(name, language))


def _parts(block: Block, repeated: set[str], language: Language) -> Iterator[Block]:
    name = _name(block)
    if name is None or name not in repeated:
        yield block
        return
    if " ".join(words(name)) in vocabulary(language.code).columns:
        # A point is as long as a colon: the places of the words stay what they are.
        text = f"{name}:{block.text[len(name) + 1 :]}"
        yield block.model_copy(update={"text": text})
        return
    start = len(block.text) - len(block.text[len(name) + 1 :].lstrip())
    heading = part_of(block, 0, len(name), "heading")
    yield heading.model_copy(update={"level": _LOWEST, "evidence": ("run-in",)})
    yield part_of(block, start, len(block.text), block.kind)


def with_run_in_headings(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Return the blocks with headings that open paragraphs as headings of their own.

    They are believed where they open two or more paragraphs each and some are known words. What
    only names an attribute («Ansvarlig. Ejendomschefen.») becomes a label with a colon.
    """
    names = Counter(name for block in blocks if (name := _name(block)))
    repeated = {name for name, count in names.items() if count >= _FEWEST}
    if not any(_is_known(name, language) for name in repeated):
        return list(blocks)
    return [part for block in blocks for part in _parts(block, repeated, language)]
