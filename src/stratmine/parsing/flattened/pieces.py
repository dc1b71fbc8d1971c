"""Pieces of a flattened text: ranges of tokens that become blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.schema.document import BlockKind

Rank = Literal["", "title", "chapter", "label", "plain", "cue", "item"]
"""What a heading rests on; empty for what is none."""

LISTED = "contents list"
"""Evidence of a heading that the document's own list of contents names."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of tokens and what it is.

    Attributes:
        kind: Kind of block.
        start: First token of the text.
        end: Token after the last.
        rank: Of a heading, what it rests on.
        marker: The bullet or number as printed.
        number: The number without points.
        depth: Of a list item, of an enumerated heading or of a worded number in another.
        evidence: Why it is what it is.
    """

    kind: BlockKind
    start: int
    end: int
    rank: Rank = ""
    marker: str | None = None
    number: str | None = None
    depth: int = 0
    evidence: tuple[str, ...] = ()


def to_draft(tokens: Tokens, piece: Piece, level: int | None) -> Draft:
    """Give a piece its text."""
    text, pages = tokens.slice(piece.start, piece.end)
    return Draft(
        kind=piece.kind,
        text=text.rstrip(",;") if piece.kind in {"heading", "list_item"} else text,
        pages=pages,
        level=level,
        number=piece.number,
        marker=piece.marker,
        depth=piece.depth if piece.kind == "list_item" else 0,
        evidence=piece.evidence,
    )
