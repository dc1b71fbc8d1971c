"""The parts of a document that tell of the document itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from stratmine.extraction.announcing.set_aside import is_contents
from stratmine.languages import Language
from stratmine.schema import Block, ParsedDocument

_MOST_COVER_BLOCKS = 12
_MOST_IMPRINT_BLOCKS = 8
_SHORT_LINE = 200
_MOST_FURNITURE = 40
"""A page with more lines of furniture has lists of links to other documents among them."""

_RUNNING = 3
"""Pages on which a line stands to be a running header."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the cover, in the imprint and in running headers.

    Attributes:
        blocks: Blocks of the cover, before contents and chapters.
        closing: The last blocks, short lines only: contact and imprint.
        running: Running headers and footers, each once, the most frequent first.
        furniture: Lines of all other furniture, in the document's order; empty where they
            are too many to be about the document.
    """

    blocks: tuple[Block, ...]
    closing: tuple[Block, ...]
    running: tuple[str, ...]
    furniture: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line that may tell of the document, the cover first."""
        return (*self.own_lines, *self.furniture)

    @property
    def own_lines(self) -> tuple[str, ...]:
        """The lines that tell of no other document: cover, running lines and imprint."""
        closing = tuple(block.text for block in self.closing)
        return (*(b.text for b in self.blocks), *self.running, *closing)


def read_cover(document: ParsedDocument, language: Language) -> Cover:
    """Return the parts of a document that tell of the document itself."""
    repeated = Counter(block.text for block in document.furniture)
    running = [text for text, count in repeated.most_common() if count >= _RUNNING]
    single = tuple(text for text in repeated if text not in running)
    return Cover(
        blocks=_cover_blocks(document.blocks, language),
        closing=tuple(
            block
            for block in document.blocks[-_MOST_IMPRINT_BLOCKS:]
            if len(block.text) <= _SHORT_LINE and block.kind != "table"
        ),
        running=tuple(running),
        furniture=single if len(single) <= _MOST_FURNITURE else (),
    )


def _cover_blocks(blocks: tuple[Block, ...], language: Language) -> tuple[Block, ...]:
    cover: list[Block] = []
    for block in blocks[:_MOST_COVER_BLOCKS]:
        if is_contents(block.text, language) or (block.page or 1) > 2:  # noqa: PLR2004
            break
        if len(block.text) > _SHORT_LINE or block.kind in {"table", "list_item"}:
            continue
        cover.append(block)
    return tuple(cover)
