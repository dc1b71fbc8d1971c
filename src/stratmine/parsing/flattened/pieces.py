"""Pieces of a flattened text: ranges of tokens that become blocks."""

from __future__ import annotations

from dataclasses import dataclass

from stratmine.parsing.drafts import Draft
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.schema.document import BlockKind


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of tokens and what it is.

    Attributes:
        kind: Kind of block.
        start: First token of the text.
        end: Token after the last.
        rank: Of a heading, what it rests on: ``title``, ``chapter``, ``label``, ``plain``,
            or ``item`` with its depth in `depth`.
        marker: The bullet or number as printed.
        number: The number without points.
        depth: Of a list item or of an enumerated heading.
        evidence: Why it is what it is.
    """

    kind: BlockKind
    start: int
    end: int
    rank: str = ""
    marker: str | None = None
    number: str | None = None
    depth: int = 0
    evidence: tuple[str, ...] = ()


def to_drafts(tokens: Tokens, pieces: list[Piece]) -> list[Draft]:
    """Give the pieces their text and headings their levels."""
    has_chapters = any(piece.rank == "chapter" for piece in pieces)
    has_title = any(piece.rank == "title" for piece in pieces)
    drafts = []
    above = over_label = 1 if has_title else 0
    for piece in pieces:
        over = over_label if piece.rank == "label" else above
        level = _level(piece, over, has_chapters=has_chapters)
        if piece.kind == "heading" and piece.rank != "item":
            above = level
            over_label = over_label if piece.rank == "label" else level
        drafts.append(_draft(tokens, piece, level))
    return drafts


def _level(piece: Piece, over: int, *, has_chapters: bool) -> int:
    """Level by what the heading rests on, and by what stands over it."""
    if piece.rank == "title":
        return 1
    if piece.rank == "chapter":
        return 2 + (piece.number or "").count(".")
    if piece.rank == "item":
        return min(over + 1 + piece.depth, 9)
    return 3 if has_chapters or (piece.rank == "label" and over > 1) else 2


def _draft(tokens: Tokens, piece: Piece, level: int) -> Draft:
    text, pages = tokens.slice(piece.start, piece.end)
    return Draft(
        kind=piece.kind,
        text=text.rstrip(",;") if piece.kind in {"heading", "list_item"} else text,
        pages=pages,
        level=level if piece.kind == "heading" else None,
        number=piece.number,
        marker=piece.marker,
        depth=piece.depth if piece.kind == "list_item" else 0,
        evidence=piece.evidence,
    )
