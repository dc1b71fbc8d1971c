"""What a document says about itself."""

from __future__ import annotations

from stratmine.extraction.fields.model import DocumentFields
from stratmine.languages import Language
from stratmine.schema import ParsedDocument

__all__ = ["DocumentFields", "document_fields"]


def document_fields(document: ParsedDocument, language: Language) -> DocumentFields:
    """Return title, owner, kind, period and adoption of a document."""
    return DocumentFields()
