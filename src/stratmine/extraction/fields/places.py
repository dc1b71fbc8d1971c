"""Where a document says what it is: the places of its title, owner, period and adoption."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.model import DocumentFields
from stratmine.languages import Language
from stratmine.schema import Block, FieldName, FieldPlace, ParsedDocument, Period
from stratmine.schema.document import enclosing

_BEGINNING = 4000
"""Characters of the body that are looked at before the running headers and footers."""

_FARTHEST_YEARS = 40
"""Characters between the first and the last year of a period."""

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
    found: dict[FieldName, FieldPlace] = {}
    for name, search in _searches(fields, language):
        if name not in found:
            places = (
                _place(name, block, *place) for block in blocks if (place := search(block.text))
            )
            found.update((name, place) for place in islice(places, 1))
    return tuple(found.values())


def _in_order(document: ParsedDocument) -> Iterator[Block]:
    first = [block for block in document.blocks if document.offsets[block.id] < _BEGINNING]
    yield from first
    yield from document.furniture
    yield from document.blocks[len(first) :]


def _searches(fields: DocumentFields, language: Language) -> Iterator[tuple[FieldName, _Search]]:
    """The ways to find each field, the surest first."""
    adopted = fields.adopted
    if fields.title:
        yield "title", _words(fields.title)
    if fields.organisation:
        yield "organisation", _words(fields.organisation.name)
        name, _, last = fields.organisation.name.rpartition(" ")
        if name and last.lower() in language.imprint.municipality:
            yield "organisation", _pattern(rf"(?<!\w)(?-i:{re.escape(name)})(?!\w)")
    if fields.period.start or fields.period.end:
        yield from (("period", search) for search in _years(fields.period))
    if adopted.by:
        yield "adopted_by", _words(adopted.by)
        short = (name for name, full in language.imprint.short_bodies if full == adopted.by)
        yield from (("adopted_by", _pattern(rf"\b(?-i:{name})\b")) for name in short)
    if adopted.on:
        yield "adopted_on", _date(adopted.on, language)
    if adopted.case_number:
        yield "case_number", _words(adopted.case_number)


def _words(value: str) -> _Search:
    """The value as it is, but for capitals and line ends."""
    return _pattern(r"\s+".join(map(re.escape, value.split())))


def _years(period: Period) -> Iterator[_Search]:
    """Both years beside each other, the second in two digits or four; a single year by itself.

    Days and words may stand between two years: «2024-06-01», «till och med», «2027-12-31».
    """
    start, end = ((year or "")[:4] for year in (period.start, period.end))
    if start and end and start != end:
        yield _pattern(rf"{start}\D{{1,12}}(?:{end}|{end[2:]}\b)")
        yield _pattern(rf"(?s:\b{start}.{{1,{_FARTHEST_YEARS}}}?{end})\b")
    else:
        yield _pattern(rf"\b{end or start}\b")


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
