"""Parts of a block that are read as blocks of their own."""

from __future__ import annotations

from stratmine.schema import Block


def origin(block_id: str) -> tuple[str, int]:
    """Return the block that a part was cut from, and its offset there.

    >>> origin("b7@120"), origin("b7")
    (('b7', 120), ('b7', 0))
    """
    whole, _, offset = block_id.partition("@")
    return whole, int(offset or 0)


def part_of(block: Block, start: int, end: int, kind: str) -> Block:
    """Return the words of a block between two offsets as a block; see `origin` for its name."""
    whole, before = origin(block.id)
    update = {"id": f"{whole}@{before + start}", "text": block.text[start:end], "kind": kind}
    return block.model_copy(update=update)
