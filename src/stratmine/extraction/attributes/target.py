"""What a goal or indicator is to reach, in figures."""

from __future__ import annotations

import re

from stratmine.extraction.attributes.budget import is_money
from stratmine.extraction.attributes.figures import Figures, figures_grammar
from stratmine.extraction.attributes.patterns import YEAR, last_year, parse_number
from stratmine.extraction.attributes.times import TimeExpression, find_times
from stratmine.languages import Language
from stratmine.schema import Target

_SHORT_CELL = 80
_HALF = 50.0
_DOUBLE = 200.0
"""Percent of what it was."""

_HAS_DIGIT = re.compile(r"\d")
_RANGE_BEFORE = re.compile(r"\d\s*[-–—]\s*$")
_RANGE_AFTER = re.compile(r"\s*[-–—]\s*\d")
_CLAUSE_END = re.compile(r"[.;:(]\s|[.;:(]$|,\s")
_NAMED_YEAR = re.compile(rf"(?:år\s+)?{YEAR}$")
"""«110 000 invånare år 2035» is one figure; in «250 hektar i 2030» the year is the deadline."""

_BARE_YEAR = re.compile(rf"^{YEAR}$")


def find_target(text: str, language: Language) -> Target | None:
    """Return the figure that a goal or indicator is to reach; None without one.

    A number counts if the words around it make it an aim: a limit («mindst», «topp»), a verb
    of change («reducere med»), a comparison («jämfört med 1990»), two values («fra 45 til
    60»), or a year to come («110 000 invånare år 2035»). Ages, amounts of money and figures
    about the past do not.
    """
    grammar = figures_grammar(language.code)
    if not _HAS_DIGIT.search(text):
        return _factor(text, grammar, language)
    return (
        _spread(text, grammar, language)
        or _factor(text, grammar, language)
        or _number(text, grammar, language)
    )


def read_target(cell: str, language: Language) -> Target | None:
    """Read a table cell or label that gives the target: any figure there counts."""
    folded = " ".join(cell.split())
    if not _HAS_DIGIT.search(folded):
        return None
    found = find_target(folded, language)
    if len(folded) > _SHORT_CELL:
        return found
    if found is not None:
        return found.model_copy(update={"text": folded})
    grammar = figures_grammar(language.code)
    match = grammar.number.search(folded)
    value = parse_number(match["number"]) if match else None
    unit = _unit(match, language) if match else None
    return Target(text=folded, value=value, unit=unit, year=last_year(folded))


def _spread(text: str, grammar: Figures, language: Language) -> Target | None:
    match = grammar.spread.search(text)
    if match is None or _BARE_YEAR.match(match["first"]):
        return None
    if not match["unit"] and not grammar.verb.search(text[: match.start()]):
        return None
    end = _with_time(text, match.end(), find_times(text, language))
    return Target(
        text=_printed(text, match.start(), match.end()),
        value=parse_number(match["second"]),
        unit=_unit(match, language),
        year=last_year(text[match.end("second") : end]),
        baseline=match["first"],
    )


def _factor(text: str, grammar: Figures, language: Language) -> Target | None:
    """Read «halvere CO2-udledningen inden 2030», «fordobles i 2030 i forhold til 2020».

    A passive verb stands alone («skal halveres»), unless a comparison follows it.
    """
    match = grammar.factor.search(text)
    if match is None:
        return None
    clause = _CLAUSE_END.search(text, match.end())
    end = clause.start() if clause else len(text)
    compared = grammar.comparison.search(text, match.end(), end)
    year = _year_between(match.end(), end, find_times(text, language))
    if compared is not None:
        end = compared.end()
    elif match.group().lower().endswith(("s", "t", "d")):
        end = match.end()
    return Target(
        text=_printed(text, match.start(), end),
        value=_HALF if match["half"] else _DOUBLE,
        unit="%",
        year=year,
        baseline=compared["base"].strip() if compared else None,
    )


def _number(text: str, grammar: Figures, language: Language) -> Target | None:
    if grammar.past.search(text) and not grammar.aim.search(text):
        return None
    times = find_times(text, language)
    for match in grammar.number.finditer(text):
        if _is_no_aim(text, match, language):
            continue
        end, compared = _tail(text, match.end(), grammar, times)
        timed = _with_time(text, end, times)
        dated = timed > match.end() and match["unit"]
        if _reads_as_aim(text, match, grammar, language) or compared or dated:
            return Target(
                text=_printed(text, match.start(), end),
                value=parse_number(match["number"]),
                unit=_unit(match, language),
                year=_year_between(match.end(), timed, times),
                baseline=compared["base"].strip() if compared else None,
            )
    return None


def _tail(
    text: str, end: int, grammar: Figures, times: list[TimeExpression]
) -> tuple[int, re.Match[str] | None]:
    """Return where the words after a number end, and the comparison among them."""
    compared = grammar.comparison.match(text, end)
    if compared is not None:
        return compared.end(), compared
    timed = _with_time(text, end, times)
    compared = grammar.comparison.match(text, timed)
    if compared is not None:
        return compared.end(), compared
    dated = text[end:timed].strip().lower()
    return (timed if _NAMED_YEAR.match(dated) else end), None


def _reads_as_aim(text: str, match: re.Match[str], grammar: Figures, language: Language) -> bool:
    if match["rank"] or match["change"] or match["noun"] or match["limit"]:
        return True
    counted = match["unit"] or match["index"]
    if not counted or (match["unit"] or "").lower() in language.times.units:
        return False
    before = text[: match.start()].rsplit(". ", 1)[-1]
    return grammar.aim.search(before) is not None


def _is_no_aim(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a number is a year, part of a range, or money."""
    start = match.start("number")
    if _BARE_YEAR.match(match["number"]) and not match["unit"]:
        return True
    if _RANGE_BEFORE.search(text[max(0, start - 4) : start]):
        return True
    if _RANGE_AFTER.match(text, match.end("number")):
        return True
    return is_money(text, start, language)


def _year_between(start: int, end: int, times: list[TimeExpression]) -> int | None:
    """Return the first year of a time that stands between two offsets."""
    return next((t.year for t in times if t.year and start <= t.start < end), None)


def _with_time(text: str, end: int, times: list[TimeExpression]) -> int:
    """Return where the words end if a time to come follows directly."""
    for time in times:
        if time.start >= end:
            follows = time.year and text[end : time.start].strip() in {"", "i", "til", "till"}
            return time.end if follows else end
    return end


def _unit(match: re.Match[str], language: Language) -> str | None:
    printed = match["unit"]
    if printed is None:
        said = match.groupdict()
        return said.get("index") or said.get("thing")
    word = printed.lower()
    if word in {"%", "procent", "pct.", "pct", "proc."}:
        return "%"
    return language.units.units.get(word, word)


def _printed(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split()).rstrip(" .,;")
