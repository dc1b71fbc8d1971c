"""Where a document says what it is: the places of its title, owner, period and adoption."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.model import DocumentFields
from stratmine.languages import Language
from stratmine.schema import Block, FieldName, FieldPlace, ParsedDocument, Period
from stratmine.schema.document import enclosing

_BEGINNING = 4000
"""Characters of the body that are looked at before the running headers and footers."""

_Interval = tuple[int, int]
_Search = Callable[[str], _Interval | None]
"""Says where in a text something stands, if it does."""


def field_places(
    fields: DocumentFields, document: ParsedDocument, language: Language
) -> tuple[FieldPlace, ...]:
    """Return the first place of each field whose words are printed.

    The first pages go before headers and footers, and these before the rest of the body.

    Args:
        fields: What the document says about itself.
        document: The document.
        language: Its language.
    """
    blocks = list(_in_order(document))
    places = (
        next(
            (_place(name, block, *found) for block in blocks if (found := search(block.text))), None
        )
        for name, search in _searches(fields, language)
    )
    return tuple(place for place in places if place is not None)


def _in_order(document: ParsedDocument) -> Iterator[Block]:
    first = [block for block in document.blocks if document.offsets[block.id] < _BEGINNING]
    yield from first
    yield from document.furniture
    yield from document.blocks[len(first) :]


def _searches(fields: DocumentFields, language: Language) -> Iterator[tuple[FieldName, _Search]]:
    adopted = fields.adopted
    if fields.title:
        yield "title", _words(fields.title)
    if fields.organisation:
        yield "organisation", _words(fields.organisation.name)
    if fields.period.start or fields.period.end:
        yield "period", _years(fields.period)
    if adopted.by:
        yield "adopted_by", _words(adopted.by)
    if adopted.on:
        yield "adopted_on", _date(adopted.on, language)
    if adopted.case_number:
        yield "case_number", _words(adopted.case_number)


def _words(value: str) -> _Search:
    """The value as it is, but for capitals and line ends."""
    return _pattern(r"\s+".join(map(re.escape, value.split())))


def _years(period: Period) -> _Search:
    """Both years beside each other, the second in two digits or four; a single year by itself."""
    start, end = ((year or "")[:4] for year in (period.start, period.end))
    if start and end and start != end:
        return _pattern(rf"{start}\D{{1,12}}(?:{end}|{end[2:]}\b)")
    return _pattern(rf"\b{end or start}\b")


def _pattern(expression: str) -> _Search:
    pattern = re.compile(expression, re.IGNORECASE)

    def search(text: str) -> _Interval | None:
        match = pattern.search(text)
        return match.span() if match else None

    return search


def _date(value: str, language: Language) -> _Search:
    """An expression of the day, however it is written."""
    year = value[:4]

    def search(text: str) -> _Interval | None:
        times = find_times(text, language) if year in text else []
        return next(((time.start, time.end) for time in times if time.date == value), None)

    return search


def _place(name: FieldName, block: Block, start: int, end: int) -> FieldPlace:
    spans = [span for span in block.spans if span.start < end and span.end > start]
    page = spans[0].page if spans else None
    boxes = [span.bbox for span in spans if span.page == page and span.bbox is not None]
    return FieldPlace(field=name, page=page, bbox=enclosing(boxes), quote=block.text[start:end])
