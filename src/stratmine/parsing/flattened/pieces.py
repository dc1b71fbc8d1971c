"""Pieces of a flattened text: ranges of tokens that become blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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
    above = Above(*(1 if has_title else 0,) * 3)
    drafts = []
    for piece in pieces:
        level = _level(piece, above, has_chapters=has_chapters)
        drafts.append(_draft(tokens, piece, level))
        if piece.kind == "heading":
            above = _passed(piece, level, above)
    return drafts


class Above(NamedTuple):
    """Levels of the headings above a piece.

    Attributes:
        chapter: Of the last chapter, or of the title.
        unlabelled: Of the last heading without a worded number.
        any: Of the last heading that is no item of an enumeration.
    """

    chapter: int
    unlabelled: int
    any: int


def _passed(piece: Piece, level: int, above: Above) -> Above:
    if piece.rank == "item":
        return above
    return Above(
        chapter=level if piece.rank == "chapter" else above.chapter,
        unlabelled=above.unlabelled if piece.rank == "label" else level,
        any=level,
    )


def _level(piece: Piece, above: Above, *, has_chapters: bool) -> int:
    """Level by what the heading rests on, and by what stands over it."""
    if piece.rank == "title":
        return 1
    if piece.rank == "chapter":
        return 2 + (piece.number or "").count(".")
    if piece.rank == "item":
        return min(above.any + 1 + piece.depth, 9)
    if has_chapters:
        return above.chapter + 1
    return 3 if piece.rank == "label" and above.unlabelled > 1 else 2


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
