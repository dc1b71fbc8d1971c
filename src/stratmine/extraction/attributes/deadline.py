"""When something is to be done, or was done."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.attributes.status import opening_status
from stratmine.extraction.attributes.times import Strength, TimeExpression, find_times
from stratmine.extraction.text.numbers import YEAR, last_year
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of
from stratmine.languages import Language
from stratmine.schema import Deadline

_SHORT_CELL = 60
"""Characters up to which a table cell is taken as printed."""

_SHORT_HEADING = 40
"""Characters of a heading over goals that says when they are due."""

_MOSTLY = 0.7
"""Share of a text that its times make up for the text to be no more than the time."""

_CENTURY = 2000
_OPENING_WORDS = 3

_UNDECIDED = re.compile(r"(?:ej|inte|ikke|saknas|mangler|tbd|n/a)\b", re.IGNORECASE)
_DATES_FIGURE = re.compile(r"\s*:\s*\d")
"""Behind a year: «(2023: 41)»."""
_ASIDE = re.compile(r"\([^()]*\)")
_PAST_VERB = re.compile(r"\s+\w+(?:ede|ade|gde|kte|dde|tte)\b")
_HAS_WORD = re.compile(r"\w{2}")


def find_deadline(text: str, language: Language, *, spans: bool = True) -> Deadline | None:
    """Return the final date that running text names for what it tells of.

    The strongest expression counts («senest 2030» before «i 2028»), of two alike the last.
    A year that only dates a figure, a document or a past event is none, and without ``spans`` how
    long something takes and how often.
    """
    best = best_time(text, language, spans=spans)
    if best is not None:
        return _of_time(best)
    recurring = _recurring(language.code).search(text) if spans else None
    return Deadline(text=" ".join(recurring.group().split())) if recurring else None


def latest_deadline(
    texts: Iterable[str], language: Language, *, spans: bool = True
) -> Deadline | None:
    """Return the strongest final date of several sentences, of two alike the later sentence's.

    Times that come again are left out: find them in the words of the element itself.
    """
    best: TimeExpression | None = None
    for text in texts:
        time = best_time(text, language, spans=spans)
        if time is not None and (best is None or time.strength >= best.strength):
            best = time
    return _of_time(best) if best else None


def opening_year(text: str, language: Language) -> Deadline | None:
    """Return the year that a vision opens with: «I 2030 er …», «Byen är år 2040 …»."""
    times = find_times(text, language)
    if not times or times[0].year is None or len(text[: times[0].start].split()) > _OPENING_WORDS:
        return None
    return _of_time(times[0])


def heading_deadline(
    heading: str, language: Language, *, labelled: bool = False
) -> Deadline | None:
    """Return when the goals under a heading are due: «Delmål till 2027», «Etappmål 2027».

    Under the heading «Mål 2027» stand those of a year, and «Mål 2024–2027» are those of a period.

    Args:
        heading: The heading, or a label.
        language: Its language.
        labelled: Whether it is the label of one goal: «Mål 2027: …» is due then.
    """
    times = find_times(heading, language) if len(heading) <= _SHORT_HEADING else []
    if len(times) != 1 or len(re.findall(YEAR, heading)) != 1:
        return None
    announced = announced_by_heading(heading, language)
    if announced is None or announced.kinds[:1] != ("goal",):
        return None
    step = labelled or announced.cue.startswith(language.leads.sub_goals)
    return _of_time(times[0]) if step or times[0].strength >= Strength.TOWARDS else None


def best_time(text: str, language: Language, *, spans: bool = True) -> TimeExpression | None:
    """Return the expression of time that most looks like a final date; None for none."""
    past = _past(language.code).search(text) is not None
    weakest = Strength.TOWARDS if past else Strength.YEAR
    times = [
        time
        for time in find_times(text, language)
        if time.strength >= weakest
        and (spans or not time.is_span)
        and not (time.strength == Strength.YEAR and _dates_what_was(text, time.end))
    ]
    if not times:
        return None
    asides = [match.span() for match in _ASIDE.finditer(text)]

    def rank(time: TimeExpression) -> tuple[bool, Strength, bool, int]:
        aside = any(start <= time.start < end for start, end in asides)
        return not aside, time.strength, time.year is not None, time.start

    return max(times, key=rank)


def _dates_what_was(text: str, end: int) -> bool:
    """Whether what follows a year says that it tells of the past: «2023: 41», «2022 vedtog»."""
    return bool(_PAST_VERB.match(text, end) or _DATES_FIGURE.match(text, end))


def read_deadline(cell: str, language: Language) -> Deadline | None:
    """Read a table cell or label that gives the time: whatever stands there counts.

    A short cell is taken as printed («Årligt i juni», «2025 og frem»); where it also says how
    far a thing has come («Afsluttet i februar 2024»), only the time is.
    """
    folded = " ".join(cell.split())
    if not _HAS_WORD.search(folded):
        return None
    times = find_times(folded, language)
    if times and opening_status(folded, language):
        return _of_time(times[-1])
    if not times and _UNDECIDED.match(folded):
        return None
    if len(folded) <= _SHORT_CELL:
        last = times[-1] if times else None
        return Deadline(
            text=folded.rstrip("."),
            date=last.date if last else None,
            year=last_year(folded) or _short_year(folded, language.code),
        )
    best = max(times, key=lambda time: (time.strength, time.start), default=None)
    return _of_time(best) if best else None


def only_time(text: str, language: Language) -> Deadline | None:
    """Return the time that is all a text says: «Senest 2027.», «löpande»."""
    folded = " ".join(text.split()).strip(" .,;()")
    timed = sum(len(time.text) for time in find_times(folded, language))
    said = _lasting(language.code).fullmatch(folded) or _MOSTLY * len(folded) <= timed
    return read_deadline(folded, language) if folded and said else None


def _of_time(time: TimeExpression) -> Deadline:
    return Deadline(text=time.text, date=time.date, year=time.year)


def _short_year(cell: str, code: str) -> int | None:
    """Return the year of a cell that has its last two digits: «VT26», «hösten -25»."""
    match = _two_digits(code).search(cell)
    return _CENTURY + int(match["year"]) if match else None


@cache
def _past(code: str) -> Guarded:
    return any_guarded(languages.get(code).times.past)


@cache
def _recurring(code: str) -> Guarded:
    return any_guarded(languages.get(code).times.recurring)


@cache
def _lasting(code: str) -> re.Pattern[str]:
    times = languages.get(code).times
    return re.compile(any_of((*times.continuous, *times.recurring, *times.terms)), re.IGNORECASE)


@cache
def _two_digits(code: str) -> re.Pattern[str]:
    times = languages.get(code).times
    names = (*times.months, *times.quarters, *times.seasons, *times.parts, *times.years)
    named = "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?:{named})(?:\s*[1-4])?|\b[QKHT][1-4])\s*[-–'’´]?\s*(?:\d{{2}}/)?(?P<year>\d{{2}})(?!\d)",
        re.IGNORECASE,
    )
