"""What a document says about itself: name, owner, kind, period, adoption."""

from __future__ import annotations

from stratmine.extraction.fields.adoption import find_adoption
from stratmine.extraction.fields.cover import read_cover
from stratmine.extraction.fields.kind import find_kind
from stratmine.extraction.fields.model import DocumentFields
from stratmine.extraction.fields.organisation import find_organisation
from stratmine.extraction.fields.period import find_period
from stratmine.extraction.fields.title import find_title
from stratmine.languages import Language
from stratmine.schema import ParsedDocument

__all__ = ["DocumentFields", "document_fields"]


def document_fields(document: ParsedDocument, language: Language) -> DocumentFields:
    """Return title, owner, kind, period and adoption of a document."""
    cover = read_cover(document, language)
    title = find_title(document, cover, language)
    kind = find_kind(title, document, cover, language)
    organisation = find_organisation(title, document, cover, language)
    country = organisation.country if organisation else None
    return DocumentFields(
        title=title,
        organisation=organisation,
        country=country or ("DK" if language.country == "DK" else "SE"),
        kind=kind,
        period=find_period(title, kind, document, cover, language),
        adopted=find_adoption(title, document, cover, language),
    )
