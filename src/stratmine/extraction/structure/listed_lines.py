"""Long lines between lines of a list that look like headings, for they have no final point."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.prose.main_verb import main_verb
from stratmine.extraction.text.sentences import may_hold_two
from stratmine.extraction.text.words import word_count
from stratmine.languages import Language
from stratmine.schema import Block

_LONGEST_NAME = 9
"""Words of a heading that only its place over text shows to be one."""
_BY_PLACE = ("line over text",)
"""Evidence of a heading in plain text that nothing else speaks for."""


def with_listed_lines(blocks: Sequence[Block], language: Language) -> list[Block]:
    """Take a long heading between two lines without a verb for a line of their list."""
    around = zip([None, *blocks[:-1]], blocks, [*blocks[1:], None], strict=True)
    return [
        block.model_copy(update={"kind": "paragraph", "level": None})
        if block.kind == "heading"
        and block.evidence == _BY_PLACE
        and not block.number
        and word_count(block.text) > _LONGEST_NAME
        and _is_item(before, language)
        and _is_item(after, language)
        else block
        for before, block, after in around
    ]


def _is_item(block: Block | None, language: Language) -> bool:
    if block is None or block.kind != "paragraph" or may_hold_two(block.text):
        return False
    return main_verb(block.text, language).place < 0
