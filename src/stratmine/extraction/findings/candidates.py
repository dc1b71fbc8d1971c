"""What a document says that may become an element, with everything that stands near it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from stratmine.schema import ElementKind

NO_CELLS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of one block that reads as an element.

    Attributes:
        type: What it reads as.
        text: Its own words, without number, label and bullet.
        block_id: The block that it stands in.
        start: Offset of its first character in the block's text.
        end: Offset after its last character in the block's text.
        number: As printed.
        context: The sentence, list item or table row that it was taken from, in full.
        cells: Of a table row, the text of the other cells by what their column says:
            ``responsible``, ``partners``, ``deadline``, ``status``, ``target``, ``budget``.
        labels: Label lines that stand under it: «Ansvarlig: Merete Dissing».
        following: Sentences after it that tell more of it without being part of it.
        evidence: Why it is what it is, in plain English.
        confidence: How sure the type is, 0 to 1.
        parent: Index of the candidate that it stands under, in the same list.
    """

    type: ElementKind
    text: str
    block_id: str
    start: int
    end: int
    number: str | None = None
    context: str = ""
    cells: Mapping[str, str] = field(default_factory=lambda: NO_CELLS)
    labels: tuple[str, ...] = ()
    following: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    confidence: float = 1.0
    parent: int | None = None
