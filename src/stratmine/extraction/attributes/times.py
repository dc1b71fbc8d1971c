"""Finding expressions of time in a text, and how much they look like a final date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache

from stratmine import languages
from stratmine.extraction.attributes.time_grammar import TimeGrammar, time_grammar
from stratmine.extraction.text.numbers import YEAR, has_digit, last_year
from stratmine.extraction.text.phrases import runs
from stratmine.languages import Language, Times

_CENTURY = 2000
_REMEMBERED = 1024
"""Texts whose times are kept: deadlines, targets and periods are all looked for in them."""

_LEAD_REACH = 60
"""Characters before an expression in which its prepositions stand."""


_PLAIN_WORD = re.compile(r"(?:^|\s)(?:[a-zæøåäö]{4,}(?<!nivå)|det|dem|oss)\s$")
_NAMED_WORK = re.compile(
    r"(?:strategi|plan|politik|policy|budget|program|vision|regnskab|bokslut|agenda)\s$"
)
_SECOND_YEAR = re.compile(rf"\w\s+(?P<year>{YEAR})$")
_DEFINITE_NOUN = re.compile(r"\w{3,}(?:en|et|ne|erna|arna|orna)\s+$")
_CLAUSE_END = re.compile(r"\s*(?:$|[.,;)](?!\d)|\s(?:och|og|samt)\s)")


class Strength(IntEnum):
    """How much an expression looks like a final date; the higher, the more."""

    NONE = 0
    YEAR = 1
    DAY = 2
    PRECISE = 3
    TOWARDS = 4
    BEFORE = 5


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """An expression of time.

    Attributes:
        text: As printed, from the word that makes it a limit on: «senest 1. maj 2025».
        start: Offset of its first character.
        end: Offset after its last character.
        strength: How much it looks like a final date.
        date: ISO date, where it is certain to the day.
        year: The last year in it.
        is_span: Whether it says how long something takes: «inden for to uger»; not that it is done
            in the years to come: «inden for de næste fem år».
    """

    text: str
    start: int
    end: int
    strength: Strength
    date: str | None = None
    year: int | None = None
    is_span: bool = False


def find_times(text: str, language: Language) -> list[TimeExpression]:
    """Return the expressions of time in a text, in its order.

    Those that only say since when, or compare with a year, are left out.
    """
    return list(_times(text, language.code))


@lru_cache(_REMEMBERED)
def _times(text: str, code: str) -> tuple[TimeExpression, ...]:
    language, grammar = languages.get(code), time_grammar(code)
    found: list[TimeExpression] = []
    if grammar.keys.isdisjoint(runs(text)) and not has_digit(text):
        return ()
    for match in grammar.core.finditer(text):
        if match["year"] and _counts_things(text, match, grammar):
            continue
        expression = _expression(text, match, grammar, language)
        if expression is not None:
            found.append(expression)
    return tuple(found)


def _counts_things(text: str, match: re.Match[str], grammar: TimeGrammar) -> bool:
    """Whether digits that look like a year are a quantity: «2000 kr.», not «senast 2030 ha …»."""
    due = grammar.due.search(text, max(0, match.start() - _LEAD_REACH), match.start())
    return due is None and grammar.quantity.match(text, match.end()) is not None


def _expression(
    text: str, match: re.Match[str], grammar: TimeGrammar, language: Language
) -> TimeExpression | None:
    reach = max(0, match.start() - _LEAD_REACH)
    window = text[reach : match.start()]
    leads = grammar.leads.search(window)
    chain = list(grammar.lead.finditer(leads.group())) if leads else []
    words = [" ".join(lead.group().lower().split()) for lead in chain]
    times = language.times
    if _is_comparison(text, match, window, leads, grammar):
        return None
    kept = [
        lead.start()
        for lead, word in zip(chain, words, strict=True)
        if word in times.parts or word in times.before
    ]
    start = reach + leads.start() + kept[0] if leads and kept else match.start()
    origin = grammar.origin.search(text, reach, start)
    start = origin.start() if origin else start
    second = _SECOND_YEAR.search(match.group())
    if second and grammar.between.search(window):
        start = match.start() + second.start("year")
    printed = " ".join(text[start : match.end()].split()).rstrip(".,")
    return TimeExpression(
        text=printed,
        start=start,
        end=match.end(),
        strength=max(_strength(match, words, times), Strength.YEAR if origin else Strength.NONE),
        date=_iso_date(match, grammar, language),
        year=_year(match),
        is_span=match["relative"] is not None and match["ahead"] is None,
    )


def _is_comparison(
    text: str,
    match: re.Match[str],
    window: str,
    leads: re.Match[str] | None,
    grammar: TimeGrammar,
) -> bool:
    """Whether an expression says since when, or what something is compared with.

    «från 2027» alone is a beginning to come; «från 2022 till 2030» begins with the past, as does
    «har minskat med 40 kg från 2015», and «målene fra 2024» are of that year.
    """
    before = window[: leads.start()] if leads else window
    origin = grammar.origin.search(before)
    if origin:
        dates = _DEFINITE_NOUN.search(before[: origin.start()]) and match["year"]
        changed = grammar.changed.search(before[: origin.start()])
        return bool(dates or changed or grammar.span_end.search(text, match.end()))
    opened = text[: match.start() - len(window) + len(before)]
    found = (
        grammar.since.search(before),
        grammar.since.search(window),
        grammar.opening_since.match(opened),
    )
    return any(found) or grammar.compared.search(window) is not None


def _strength(match: re.Match[str], leads: list[str], times: Times) -> Strength:
    if any(word in times.before for word in leads) or match["term"]:
        return Strength.BEFORE
    if match["year"] and not any(word in times.parts for word in leads):
        return _year_strength(match, leads, times)
    if match["relative"]:
        return Strength.TOWARDS
    exact = match["quarter"] or match["week"] or match["numeric"]
    if exact or re.search(YEAR, match.group()) or any(word in times.parts for word in leads):
        return Strength.PRECISE
    return Strength.DAY if match["day"] else Strength.NONE


def _year_strength(match: re.Match[str], leads: list[str], times: Times) -> Strength:
    towards = [word for word in leads if word in times.towards and word != "i"]
    if towards:
        return Strength.TOWARDS
    named = match["year"][:1].isalpha()
    return Strength.YEAR if named or "i" in leads or _closes_clause(match) else Strength.NONE


def _closes_clause(match: re.Match[str]) -> bool:
    """Whether a bare year closes a clause after a plain word («klar 2027.»), or all: «…, 2027»."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if before.endswith(", ") and not after.strip(" ."):
        return True
    named = _NAMED_WORK.search(before) is not None
    return bool(_PLAIN_WORD.search(before) and _CLAUSE_END.match(after)) and not named


def _year(match: re.Match[str]) -> int | None:
    if match["numeric"]:
        final = re.search(r"(?<!\d)(\d{4})(?!\d)", match["numeric"])
        if final:
            return int(final[1])
        parts = re.split(r"[./\s-]+", match["numeric"])
        return _CENTURY + int(parts[2]) if len(parts) > 2 else None  # noqa: PLR2004
    return last_year(match.group())


def _iso_date(match: re.Match[str], grammar: TimeGrammar, language: Language) -> str | None:
    year = _year(match)
    if year is None:
        return None
    if match["numeric"]:
        return _numeric_date(match["numeric"], year)
    named = grammar.day.fullmatch(match.group().strip())
    if named is None:
        return None
    month = language.times.months.get(named["month"].lower())
    return _checked(year, month, int(named["number"])) if month else None


def _numeric_date(printed: str, year: int) -> str | None:
    numbers = [int(number) for number in re.findall(r"\d+", printed)]
    if len(str(numbers[0])) == len(str(year)):
        return _checked(numbers[0], numbers[1], numbers[2])
    return _checked(year, numbers[1], numbers[0])


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
