"""Headings without their looks that the links at the top of a page name: «På denne side: …»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stratmine.extraction.text.block_parts import part_of
from stratmine.extraction.text.words import word_count
from stratmine.schema import Block

_FEWEST = 4
"""Lines that make a list of links."""
_SHARE = 0.6
"""Share of the lines from the first to the last of them that come again as lines of their own."""
_MOST_TIMES = 3
"""Times that the line of a heading stands in a text; a label stands there more often."""
_LONGEST = 9
"""Words of such a line."""
_LEVEL = 2
"""Level of a heading where no other one that the links name has one."""
_NUMBER = re.compile(r"(\d{1,2})\.?\s+(?=[A-ZÅÄÖÆØ])")


def with_linked_headings(blocks: Sequence[Block]) -> list[Block]:
    """Take lines over text for headings that a list of links before them names.

    Args:
        blocks: The blocks of a document.
    """
    places: dict[str, list[int]] = {}
    for i, block in enumerate(blocks):
        if _is_line(block):
            places.setdefault(_key(block), []).append(i)
    found = list(blocks)
    for start, end in _runs(blocks):
        later = {i: _later(places[_key(blocks[i])], end) for i in range(start, end)}
        links = [i for i in range(start, end) if later[i]]
        if len(links) < _FEWEST or len(links) < _SHARE * (links[-1] + 1 - links[0]):
            continue
        again = [place for i in links for place in later[i]]
        levels = Counter(blocks[i].level for i in again if blocks[i].kind == "heading")
        level = levels.most_common(1)[0][0] if levels else None
        for place in again:
            if blocks[place].kind == "paragraph" and _stands_over_text(place, blocks):
                found[place] = _heading(blocks[place], level or _LEVEL)
    return found


def _later(places: Sequence[int], end: int) -> list[int]:
    """Return where a line stands again; nowhere if it stands so often that it is a label."""
    return [place for place in places if place >= end] if len(places) <= _MOST_TIMES else []


def _runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield where several short lines follow each other."""
    ends = [-1, *(i for i, block in enumerate(blocks) if not _is_line(block)), len(blocks)]
    for before, after in pairwise(ends):
        if after - before - 1 >= _FEWEST:
            yield before + 1, after


def _is_line(block: Block) -> bool:
    short = block.kind != "table" and 0 < word_count(block.text) <= _LONGEST
    return short and block.text.rstrip()[-1:] not in ".:;,"


def _key(block: Block) -> str:
    return " ".join(f"{block.number or ''} {block.text}".lower().split())


def _stands_over_text(place: int, blocks: Sequence[Block]) -> bool:
    following = blocks[place + 1 : place + 2]
    return bool(following) and following[0].kind != "heading" and not _is_line(following[0])


def _heading(block: Block, level: int) -> Block:
    number = _NUMBER.match(block.text)
    whole = part_of(block, number.end() if number else 0, len(block.text), "heading")
    return whole.model_copy(update={"level": level, "number": number[1] if number else None})
