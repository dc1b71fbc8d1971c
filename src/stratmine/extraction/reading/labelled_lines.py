"""Lists whose bullets are lost, and of which each item has labels below: «Ansvarlig: …»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.label_lines import labels_in
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block

_FEWEST = 2
_LONGEST = 30
"""Words of such an item."""


def labelled_lines_as_items(blocks: Sequence[Block], language: Language) -> Sequence[Block]:
    """Take lines without a final point that each have labels below for a list.

    Args:
        blocks: What stands under «Indsatser».
        language: Its language.
    """
    told = [block.kind == "paragraph" and bool(labels_in(block.text, language)) for block in blocks]
    lines = [block for block, labels in zip(blocks, told, strict=True) if not labels]
    in_turns = all(one or other for one, other in pairwise(told)) and told[-1:] == [True]
    if len(lines) < _FEWEST or told[0] or not in_turns or not all(map(_is_item, lines)):
        return blocks
    return [
        block if labels else block.model_copy(update={"kind": "list_item"})
        for block, labels in zip(blocks, told, strict=True)
    ]


def _is_item(block: Block) -> bool:
    short = block.kind == "paragraph" and word_count(block.text) <= _LONGEST
    return short and is_phrase(block.text) and block.text.rstrip()[-1:] not in ".:;!?"
