"""By whom a plan was adopted, when, and in which case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.fields.decision import decided_on, sentences_on
from stratmine.extraction.fields.kind import is_case
from stratmine.extraction.fields.municipal import CAPITAL_WORD
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language
from stratmine.schema import Adoption, ParsedDocument

_BODY_REACH = 4000
"""Characters at the start of the body in which it says who adopted it."""

_REACH = 90
"""Characters around a word of adoption in which body and date stand."""

_SENTENCE_END = re.compile(r"(?<=[\wæøåäö][a-zæøåäö)])[.;!?]\s")
_CASE = r"(?:[A-ZÅÄÖÆØ]{1,5}[\s./-]?)?\d[\w./:-]{2,20}(?:\s?/\s?\d{1,5})?"
_UNLABELLED_CASE = re.compile(r"\b[A-ZÅÄÖ]{2,4}[ -]?(?:19|20)\d{2}[/:-]\d{1,5}\b")


@dataclass(frozen=True, slots=True)
class _Grammar:
    adopted: re.Pattern[str]
    council: re.Pattern[str]
    committee: re.Pattern[str]
    case: re.Pattern[str]
    short: re.Pattern[str]
    dates: re.Pattern[str]


def find_adoption(
    title: str | None, document: ParsedDocument, cover: Cover, language: Language
) -> Adoption:
    """Return who adopted the plan, when, and the case number, as printed.

    In a council case only a decision of its own and sentences that name the plan with its
    years give the date; the others tell of earlier decisions.
    """
    grammar = _grammar(language.code)
    texts = (*cover.own_lines, document.text[:_BODY_REACH], *cover.furniture)
    body, date = _adopted(texts, grammar, language)
    if body is None:
        body, date = _on_cover(cover, grammar, language)
    date = date or _labelled_date((*cover.own_lines, *cover.furniture), grammar, language)
    if is_case(document, language):
        own = tuple(sentences_on(title, document, language))
        on = _adopted(own, grammar, language)[1]
        decided = decided_on(document, language)
        body, date = decided if decided[0] else (body, on)
    return Adoption(by=body, on=date, case_number=_case_number(texts, grammar))


def _adopted(
    texts: tuple[str, ...], grammar: _Grammar, language: Language
) -> tuple[str | None, str | None]:
    """Return the body and the date that stand with a word of adoption.

    The council goes before a committee, which often only recommends.
    """
    adopted = [(text, match) for text in texts for match in grammar.adopted.finditer(text)]
    for bodies in (grammar.council, grammar.short, grammar.committee):
        found = [_beside(text, match, bodies, language) for text, match in adopted]
        known = [(body, date) for body, date in found if body]
        if known:
            return max(known, key=lambda entry: entry[1] is not None)
    return None, None


def _on_cover(cover: Cover, grammar: _Grammar, language: Language) -> tuple[str | None, str | None]:
    """Return a council that a cover prints with a date: «Kommunfullmäktige 2024-06-17 § 88»."""
    for block in cover.blocks:
        body = grammar.council.search(block.text)
        after = block.text[body.end() : body.end() + _REACH] if body else ""
        dates = [time.date for time in find_times(after, language) if time.date]
        if body and dates:
            return body.group(), dates[0]
    return None, None


def _beside(
    text: str, match: re.Match[str], bodies: re.Pattern[str], language: Language
) -> tuple[str | None, str | None]:
    """Return the body beside a word of adoption, and the date after it."""
    near = _SENTENCE_END.split(text[match.start() : match.end() + _REACH])[0]
    before = _SENTENCE_END.split(text[max(0, match.start() - 2 * _REACH) : match.start()])[-1]
    reached = (body for body in bodies.finditer(before) if body.end() > len(before) - _REACH)
    body = bodies.search(near) or next(reached, None)
    if body is None:
        return None, None
    name = dict(language.imprint.short_bodies).get(body.group()) or " ".join(body.group().split())
    dates = [time.date for time in find_times(near, language) if time.date]
    return name[:1].upper() + name[1:], dates[0] if dates else None


def _labelled_date(texts: Iterable[str], grammar: _Grammar, language: Language) -> str | None:
    """Return the day after a label for it: «Beslutsdatum: 2024-03-25»."""
    for text in texts:
        match = grammar.dates.match(text)
        times = find_times(text[match.end() : match.end() + _REACH], language) if match else []
        if times and times[0].date:
            return times[0].date
    return None


def _case_number(texts: tuple[str, ...], grammar: _Grammar) -> str | None:
    for text in texts:
        match = grammar.case.search(text)
        if match:
            return match["number"].rstrip(".,;:")
    for text in texts:
        unlabelled = _UNLABELLED_CASE.search(text)
        if unlabelled:
            return unlabelled.group()
    return None


@cache
def _grammar(code: str) -> _Grammar:
    imprint = languages.get(code).imprint
    bodies = "|".join(sorted((re.escape(b) for b in imprint.bodies), key=len, reverse=True))
    committees = (
        r"(?:\w+-,?\s+){0,2}(?:(?:og|och)\s+)?(?:\w+ska\s+nämnden"
        rf"|\w+(?:{'|'.join(imprint.committees)}))"
    )
    short = "|".join(name for name, _ in imprint.short_bodies) or "(?!)"
    flags = re.IGNORECASE
    return _Grammar(
        adopted=re.compile(any_of(imprint.adopted), flags),
        council=re.compile(rf"\b(?:(?-i:{CAPITAL_WORD})\s+(?=Byråd\b))?(?:{bodies})\b", flags),
        committee=re.compile(rf"\b{committees}\b", flags),
        # «KS» is a body, «KS 2024/112» and «KS-2024-00317» are cases.
        short=re.compile(rf"\b(?:{short})\b(?![-/:]\d|\s\d{{2,4}}[/:])"),
        dates=re.compile(any_of(imprint.adoption_dates), flags),
        case=re.compile(rf"{any_of(imprint.case_labels)}\s*:?\s*(?P<number>(?-i:{_CASE}))", flags),
    )
