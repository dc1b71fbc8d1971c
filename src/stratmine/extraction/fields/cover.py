"""The parts of a document that tell of the document itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from stratmine.extraction.announcing.set_aside import is_contents
from stratmine.extraction.fields.pieces import pieces
from stratmine.languages import Language
from stratmine.schema import Block, ParsedDocument

_MOST_COVER_BLOCKS = 12
_OPENING_BLOCKS = 2
"""Blocks at the start that a flattened document may run on from its cover into its text."""

_MOST_IMPRINT_BLOCKS = 8
LONGEST_LINE = 200
"""Characters of a line of a cover; what is longer is running text."""

_MOST_FURNITURE = 40
"""A page with more lines of furniture has lists of links to other documents among them."""

_RUNNING = 3
"""Pages on which a line stands to be a running header."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands on the cover, in the imprint and in running headers.

    Attributes:
        blocks: Blocks of the cover, before contents and chapters, one for each thing said.
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
            if len(block.text) <= LONGEST_LINE and block.kind != "table"
        ),
        running=tuple(running),
        furniture=single if len(single) <= _MOST_FURNITURE else (),
    )


def _opens_as_title(block: Block, place: int) -> bool:
    """Whether an item is a line that opens a document with an ordinal: «1. udkast til …»."""
    return place == 0 and block.number is not None and block.text[:1].islower()


def _cover_blocks(blocks: tuple[Block, ...], language: Language) -> tuple[Block, ...]:
    cover: list[Block] = []
    for place, block in enumerate(blocks[:_MOST_COVER_BLOCKS]):
        if is_contents(block.text, language) or (block.page or 1) > 2:  # noqa: PLR2004
            break
        if block.kind == "table" or (
            block.kind == "list_item" and not _opens_as_title(block, place)
        ):
            continue
        said = pieces(block.text[: 2 * LONGEST_LINE], language)
        if len(block.text) > LONGEST_LINE:
            # The last one goes on as the text itself.
            said = said[:-1] if place < _OPENING_BLOCKS else ()
        cover.extend(block.model_copy(update={"text": text}) for text in said)
    return tuple(cover)
