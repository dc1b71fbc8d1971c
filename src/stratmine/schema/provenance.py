"""Where something stands in its document."""

from __future__ import annotations

from typing import Literal

from stratmine.schema.base import BoundingBox, Record


class Provenance(Record):
    """A place in a document, with the words that stand there.

    Attributes:
        page: Page number counted from 1; None where the format has no pages.
        bbox: The box around the words on that page; None where there are no positions.
        quote: The words as they stand in `ParsedDocument.text`.
        char_start: Offset of the first character in `ParsedDocument.text`.
        char_end: Offset after the last character.
    """

    page: int | None = None
    bbox: BoundingBox | None = None
    quote: str
    char_start: int
    char_end: int


FieldName = Literal["title", "organisation", "period", "adopted_by", "adopted_on", "case_number"]
"""What a document says about itself."""


class FieldPlace(Record):
    """Where a document says something about itself, on its first pages or in a header or footer.

    Attributes:
        field: What it says there.
        page: Page number counted from 1; None where the format has no pages.
        bbox: The box around the lines on that page; None where there are no positions.
        quote: The words as they stand there.
    """

    field: FieldName
    page: int | None = None
    bbox: BoundingBox | None = None
    quote: str
