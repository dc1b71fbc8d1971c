"""What is known of elements beside their words."""

from __future__ import annotations

from stratmine.extraction.attributes.model import Attributes
from stratmine.extraction.candidates import Candidate
from stratmine.languages import Language
from stratmine.schema import ParsedDocument

__all__ = ["Attributes", "attach"]


def attach(
    candidates: list[Candidate], document: ParsedDocument, language: Language
) -> list[Attributes]:
    """Return the attributes of each candidate, in the same order."""
    return [Attributes() for _ in candidates]
