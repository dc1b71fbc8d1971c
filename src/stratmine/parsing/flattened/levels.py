"""Levels of the headings of a flattened text, by what they rest on and what stands over them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from stratmine.parsing.flattened.pieces import LISTED, Piece

_CHAPTER, _DEEPEST = 2, 9
_FIRST = frozenset({"1", "a", "A", "i"})


def heading_levels(pieces: Sequence[Piece], summaries: Collection[Piece]) -> list[int | None]:
    """The level of each piece; None for what is no heading.

    Args:
        pieces: The pieces in order.
        summaries: Headings of summaries: the plan's series of parts does not stand under them.
    """
    above = _Above(
        summaries,
        has_chapters=any(piece.rank == "chapter" for piece in pieces),
        has_numbers=any(piece.rank == "chapter" and piece.number for piece in pieces),
        title=1 if any(piece.rank == "title" for piece in pieces) else 0,
    )
    return [above.place(piece) if piece.kind == "heading" else None for piece in pieces]


@dataclass(slots=True)
class _Item:
    """An open heading of an enumeration: its style and depth, its level, and the cue over it."""

    style: tuple[str, int]
    level: int
    cue: int


class _Above:
    """The headings over a place in the text."""

    def __init__(
        self, summaries: Collection[Piece], *, has_chapters: bool, has_numbers: bool, title: int
    ) -> None:
        self._has_numbers = has_numbers
        self._summaries = summaries
        self._has_chapters = has_chapters
        self._chapter = self._unlabelled = self._any = title
        self._cue = 0
        self._item: _Item | None = None

    def place(self, piece: Piece) -> int:
        """Give a heading its level, and let it stand over what follows."""
        if piece.rank == "cue":
            return self._place_cue()
        if piece.rank == "item":
            return self._place_item(piece)
        level = min(self._level(piece), _DEEPEST)
        self._chapter = level if piece.rank == "chapter" else self._chapter
        if piece in self._summaries:
            self._unlabelled = 1
        elif piece.rank != "label":
            self._unlabelled = level
        self._any = level
        self._cue, self._item = 0, None
        return level

    def _level(self, piece: Piece) -> int:
        if piece.rank == "title":
            return 1
        if piece.rank == "chapter":
            return _CHAPTER + (piece.number or "").count(".")
        base = _CHAPTER
        if piece.rank == "label" and LISTED in piece.evidence and not self._has_numbers:
            return base
        if self._has_chapters:
            base = self._chapter + 1
        elif piece.rank == "label" and self._unlabelled > 1 and "capitals" not in piece.evidence:
            base = _CHAPTER + 1 if piece.depth == 0 else _CHAPTER
        return base + (piece.depth if piece.rank == "label" else 0)

    def _place_cue(self) -> int:
        """A cue stands under an enumerated heading, unless that stands under a cue itself."""
        over = self._item.level if self._item is not None and not self._item.cue else self._any
        self._cue = min(over + 1, _DEEPEST)
        return self._cue

    def _place_item(self, piece: Piece) -> int:
        """An item goes on with its series, or opens one under the cue or heading over it."""
        style = ((piece.marker or "")[-1:] + _kind(piece.number), piece.depth)
        is_next = self._item is not None and self._item.style == style
        if self._item is not None and is_next and piece.number not in _FIRST:
            self._cue = self._item.cue
            return self._item.level
        level = min(max(self._any, self._cue) + 1 + piece.depth, _DEEPEST)
        if piece.depth == 0 or self._item is None:
            self._item = _Item(style, level, self._cue)
        return level


def _kind(number: str | None) -> str:
    if number is None:
        return ""
    return "1" if number.isdigit() else "a"
