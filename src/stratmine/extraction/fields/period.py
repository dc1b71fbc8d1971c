"""What years a plan is for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.fields.kind import plan_name
from stratmine.extraction.text.numbers import DASH, YEAR
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.sentences import split_sentences
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import ParsedDocument, Period, StrategyKind

_AHEAD = 3
"""Years after the document's own year from which a lone year is an end: «Vision 2035»."""

_BODY_REACH = 9000
"""Characters at the start of the body in which it says what years it is for."""

_LEAD_SENTENCES = 3
"""Sentences at the start in which «frem mod 2020» speaks of the whole plan."""

_ROUND_YEARS = frozenset({"2030", "2035", "2040", "2045", "2050"})
"""Years that plans are named for, not written in."""

_LONGEST_LINE = 60
_NEAR = 40
_LONGEST_PERIOD = 40
_FIRST_BLOCKS, _FIRST_PAGES = 12, 2

_TWO_DIGITS = rf"\d\d(?!\.?\s[a-zæøåäö]+\s{YEAR}|[./]\d)"
"""The end of a year, and not the day of a date: «til 31. december 2028»."""

_RANGE = re.compile(
    rf"(?<![\d/.-])(?P<start>{YEAR})(?:\s*[-–—]\s*|\s+till?\s+)(?P<end>{YEAR}|{_TWO_DIGITS})"
    r"(?![\d-]|\s*år\b)"
)
_DAY = r"(?:\s\d{1,2}(?:\.|[./]\d{1,2}[./]?|(?=\s[a-zæøåäö])))?"
_MONTHS = (
    rf"(?P<start>{YEAR})(?:-\d\d-\d\d)?"
    rf"\s*(?:{DASH}|(?:till?(?:\s(?:og|och)\smed)?|t\.?o\.?m\.?){_DAY}(?:\s[a-zæøåäö]+)?)"
    rf"\s*(?P<end>{YEAR}|{_TWO_DIGITS})(?!\d)"
)
"""Years with or without months and days: «2023 till juni 2025», «2024-06-01 t.o.m. 2027-12-31»."""

_SCHOOL_YEAR = re.compile(rf"(?<![\d/.-])(?P<start>{YEAR})\s*/\s*(?P<end>{YEAR}|\d{{2}})(?![\d/-])")
_BEFORE = re.compile(rf"(?P<year>{YEAR})\D*\s(?:med|og|och|samt)\s\D*$")
"""The year of a budget, before those that it only looks ahead to."""

_ONE_YEAR: frozenset[StrategyKind] = frozenset({"report", "budget_note", "business_plan"})
"""Kinds that are for the one year that their title names."""

_YEAR = re.compile(rf"(?<![\w/.-])(?P<year>{YEAR})(?![\d/-])")


@dataclass(frozen=True, slots=True)
class _Grammar:
    until: re.Pattern[str]
    labels: re.Pattern[str]
    statistics: re.Pattern[str]
    yearly: re.Pattern[str]
    valid: re.Pattern[str]
    in_force: re.Pattern[str]


def find_period(
    title: str | None,
    kind: StrategyKind,
    document: ParsedDocument,
    cover: Cover,
    language: Language,
) -> Period:
    """Return the years that a plan is for, by title, cover, running headers and its opening.

    «2016-2022» has both ends, «frem mod 2020» and «gäller till 2020» an end only, «budget 2023»
    is for one year, «Planstrategi 2023» only says when it begins. Years of statistics and of
    other documents are left out.
    """
    grammar = _grammar(language.code)
    lines = (*(block.text for block in cover.blocks), *cover.running)
    printed = [line for line in lines if not grammar.statistics.search(line)]
    named = [line for line in cover.furniture if title and title.lower() in line.lower()]
    for line in (title or "", *printed, *named):
        period = _range_in(line)
        if period:
            return period
    return (
        _school_year(title or "")
        or _lone_year(title or "", kind, document, cover, language)
        or _valid(title, printed, document, language)
        or _horizon(cover, grammar)
        or _of_body(title, document, grammar, language)
        or _of_lead(document, grammar, language)
        or _in_force(printed, grammar)
        or _told_apart(_labelled_rows(document), (*cover.furniture, *cover.own_lines), grammar)
        or Period()
    )


def _range_in(text: str) -> Period | None:
    match = _RANGE.search(text)
    period = _period(match) if match else None
    first = _BEFORE.search(text[: match.start()]) if match else None
    if first and period and int(first["year"]) + 1 == int(period.start or 0):
        return Period(start=first["year"], end=period.end)  # «Budget 2025 med plan för 2026–2027»
    return period


def _school_year(title: str) -> Period | None:
    """Read «2020/21», the years of which follow each other."""
    match = _SCHOOL_YEAR.search(title)
    period = _period(match) if match else None
    follows = period and int(period.end or 0) - int(period.start or 0) == 1
    return period if follows else None


def _period(match: re.Match[str]) -> Period | None:
    start = match["start"]
    end = match["end"] if len(match["end"]) == len(start) else start[:2] + match["end"]
    if not 0 < int(end) - int(start) <= _LONGEST_PERIOD:
        return None
    return Period(start=start, end=end)


def _lone_year(
    title: str,
    kind: StrategyKind,
    document: ParsedDocument,
    cover: Cover,
    language: Language,
) -> Period | None:
    """Read a title with one year, or the name of the year's plan that a page stands under."""
    grammar = _grammar(language.code)
    match = _YEAR.search(title)
    if match is None:
        yearly = (line for line in cover.furniture if grammar.yearly.search(line))
        years = [found["year"] for line in yearly for found in [_YEAR.search(line)] if found]
        return Period(start=years[0], end=years[0]) if years else None
    year = match["year"]
    if grammar.yearly.search(title):
        return Period(start=year, end=year)
    own = _own_year(year, document, cover, language)
    ahead = int(year) - own >= _AHEAD if own else year in _ROUND_YEARS
    if ahead or grammar.until.search(title[: match.start()]):
        return Period(end=year)
    return Period(start=year, end=year if kind in _ONE_YEAR else None)


def _valid(
    title: str | None, printed: list[str], document: ParsedDocument, language: Language
) -> Period | None:
    """Return the years that cover or body says the plan is valid for: «Gäller t.o.m. 2026»."""
    grammar = _grammar(language.code)
    plans = (*language.cues.plans, language.imprint.period_labels[0])
    name = plan_name(title, language)
    told = [
        sentence.text
        for sentence in split_sentences(document.text[:_BODY_REACH], language)
        if any(word.endswith(plans) or word == name for word in words(sentence.text))
    ]
    for text in (*printed, *told):
        match = grammar.valid.search(text)
        if match and match["until"]:
            begun = _in_force(printed, grammar)
            is_before = begun is not None and (begun.start or "") < match["until"]
            return Period(start=begun.start if begun and is_before else None, end=match["until"])
        if match and (period := _period(match)):
            return period
    return None


def _told_apart(rows: Iterable[str], lines: Iterable[str], grammar: _Grammar) -> Period | None:
    """Return what rows of the first pages and single lines say of the plan's validity.

    They may give its beginning and its end each by itself.
    """
    start = end = None
    for line in (*rows, *lines):
        found = grammar.valid.search(line)
        period = _period(found) if found and not found["until"] else None
        if period:
            return period
        begun = grammar.in_force.search(line)
        end = end or (found["until"] if found else None)
        start = start or (begun["year"] if begun else None)
    if start and end and not 0 <= int(end) - int(start) <= _LONGEST_PERIOD:
        return None
    return Period(start=start, end=end) if start or end else None


def _labelled_rows(document: ParsedDocument) -> Iterator[str]:
    """The rows of the tables that a document opens with."""
    for block in document.blocks[:_FIRST_BLOCKS]:
        if block.kind == "table" and (block.page or 1) <= _FIRST_PAGES:
            yield from block.text.split("\n")


def _in_force(lines: list[str], grammar: _Grammar) -> Period | None:
    """Return the beginning that the cover gives: «Gælder fra 2025»."""
    for line in lines:
        match = grammar.in_force.search(line)
        if match:
            return Period(start=match["year"])
    return None


def _horizon(cover: Cover, grammar: _Grammar) -> Period | None:
    """Return the end that a line of the cover names: «Inriktning 2030», «mot 2040»."""
    for block in cover.blocks:
        match = re.fullmatch(
            rf".{{0,40}}?{grammar.until.pattern}(?P<year>{YEAR})", block.text.strip(), re.IGNORECASE
        )
        if match and len(block.text) <= _LONGEST_LINE:
            return Period(end=match["year"])
    return None


def _own_year(
    title_year: str, document: ParsedDocument, cover: Cover, language: Language
) -> int | None:
    """Return the year that the document was most likely written in; None if nothing says it.

    A date on the cover decides, then the date of the file, then the year that the text names
    most often beside the one in its title, if it looks no further ahead than that one.
    """
    for line in cover.lines:
        dated = [time.year for time in find_times(line, language) if time.date and time.year]
        if dated:
            return dated[0]
    created = _YEAR.search(document.metadata.created or "")
    if created:
        return int(created["year"])
    years = [int(m["year"]) for m in _YEAR.finditer(document.text) if m["year"] != title_year]
    if any(year > title_year for year in re.findall(YEAR, document.text)):
        return None
    return max(set(years), key=lambda year: (years.count(year), -year), default=None)


def _of_body(
    title: str | None, document: ParsedDocument, grammar: _Grammar, language: Language
) -> Period | None:
    body = document.text[:_BODY_REACH]
    name = plan_name(title, language)
    for match in _RANGE.finditer(body):
        before = body[max(0, match.start() - _NEAR) : match.start()]
        around = body[max(0, match.start() - 2 * _NEAR) : match.end() + _NEAR]
        labelled = grammar.labels.search(before) or (name and name in before.lower())
        if labelled and not grammar.statistics.search(around):
            period = _period(match)
            if period:
                return period
    return None


def _of_lead(document: ParsedDocument, grammar: _Grammar, language: Language) -> Period | None:
    """Return the end that the opening gives: «nye pejlemærker … frem mod 2020»."""
    paragraphs = [b for b in document.blocks if b.kind == "paragraph"]
    opening = " ".join(block.text for block in paragraphs[:_LEAD_SENTENCES])
    for sentence in split_sentences(opening, language)[:_LEAD_SENTENCES]:
        match = re.search(rf"{grammar.until.pattern}(?P<year>{YEAR})", sentence.text, re.IGNORECASE)
        if match and not grammar.statistics.search(sentence.text):
            return Period(end=match["year"])
    return None


@cache
def _grammar(code: str) -> _Grammar:
    imprint = languages.get(code).imprint
    flags = re.IGNORECASE
    return _Grammar(
        until=re.compile(rf"{any_of(imprint.until)}\s+(?:år\s+)?", flags),
        labels=re.compile(rf"{any_of(imprint.period_labels)}\W*$", flags),
        statistics=re.compile(any_of(imprint.statistics), flags),
        valid=re.compile(
            rf"{any_of(imprint.valid)}(?:\W+{any_of(imprint.begins)})?"
            rf"(?:[^.;!?]|(?<=\d)\.){{0,40}}?(?:{_MONTHS}"
            rf"|{any_of(imprint.ends)}\W+(?:\w+\W+){{0,4}}?(?P<until>{YEAR}))",
            flags,
        ),
        in_force=re.compile(
            rf"{any_of(imprint.valid)}\W+{any_of(imprint.begins)}\W.{{0,14}}?(?P<year>{YEAR})(?!\d)",
            flags,
        ),
        yearly=re.compile(rf"(?:^|\b){any_of(imprint.yearly)}", flags),
    )
