"""Where a candidate's words stand in the document."""

from __future__ import annotations

from stratmine.extraction.findings.candidates import Candidate
from stratmine.schema import Block, ParsedDocument, Provenance, Span
from stratmine.schema.document import enclosing


def provenance_of(
    candidate: Candidate, block: Block, document: ParsedDocument
) -> tuple[Provenance, ...]:
    """Return the places of a candidate's words, one for each page that they stand on."""
    spans = [s for s in block.spans if s.start < candidate.end and s.end > candidate.start]
    pages: list[int | None] = [*sorted({span.page for span in spans})] or [None]
    places = []
    for page in pages:
        here = [span for span in spans if span.page == page]
        start = max(candidate.start, min((s.start for s in here), default=0))
        end = min(candidate.end, max((s.end for s in here), default=candidate.end))
        places.append(_place(start, end, here, block, document))
    return tuple(places)


def _place(
    start: int, end: int, spans: list[Span], block: Block, document: ParsedDocument
) -> Provenance:
    base = document.offsets[block.id]
    return Provenance(
        page=spans[0].page if spans else None,
        bbox=enclosing([span.bbox for span in spans if span.bbox is not None]),
        quote=block.text[start:end],
        char_start=base + start,
        char_end=base + end,
    )
