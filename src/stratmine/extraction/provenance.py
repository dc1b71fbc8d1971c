"""Where a candidate's words stand in the document."""

from __future__ import annotations

from stratmine.extraction.candidates import Candidate
from stratmine.schema import Block, ParsedDocument, Provenance, Span
from stratmine.schema.document import enclosing


def provenance_of(
    candidate: Candidate, block: Block, document: ParsedDocument
) -> tuple[Provenance, ...]:
    """Return the places of a candidate's words, one for each page that they stand on."""
    spans = [s for s in block.spans if s.start < candidate.end and s.end > candidate.start]
    pages = sorted({span.page for span in spans})
    if not pages:
        return (_place(candidate.start, candidate.end, [], None, block, document),)
    return tuple(_on_page(candidate, page, spans, block, document) for page in pages)


def _on_page(
    candidate: Candidate, page: int, spans: list[Span], block: Block, document: ParsedDocument
) -> Provenance:
    here = [span for span in spans if span.page == page]
    start = max(candidate.start, min(span.start for span in here))
    end = min(candidate.end, max(span.end for span in here))
    return _place(start, end, here, page, block, document)


def _place(  # noqa: PLR0913  (a place is these six things)
    start: int,
    end: int,
    spans: list[Span],
    page: int | None,
    block: Block,
    document: ParsedDocument,
) -> Provenance:
    base = document.offsets[block.id]
    return Provenance(
        page=page,
        bbox=enclosing([span.bbox for span in spans if span.bbox is not None]),
        quote=block.text[start:end],
        char_start=base + start,
        char_end=base + end,
    )
