"""What a goal or indicator is to reach, in figures."""

from __future__ import annotations

import re
from collections.abc import Callable

from stratmine.extraction.attributes.budget import is_money, money_end
from stratmine.extraction.attributes.deadline import best_time
from stratmine.extraction.attributes.figures import Figures, figures_grammar
from stratmine.extraction.attributes.times import TimeExpression, find_times
from stratmine.extraction.attributes.worded import part_target, worded_target
from stratmine.extraction.text.numbers import YEAR, has_digit, last_year, parse_number
from stratmine.languages import Language
from stratmine.schema import Target

_SHORT_CELL = 80
_FACTORS = {"half": 50.0, "double": 200.0, "triple": 300.0}
"""Percent of what it was."""

_RANGE_BEFORE = re.compile(r"\d\s*[-–—]\s*$")
_RANGE_AFTER = re.compile(r"\s*[-–—]\s*\d")
_CLAUSE_END = re.compile(r"[.;:(]\s|[.;:(]$|,\s")
_BARE_YEAR = re.compile(rf"^{YEAR}$")
_DATED = re.compile(rf"{YEAR}:\s*$")
_MEASURED_ASIDE = re.compile(rf"\s*\(\s*{YEAR}\s*:[^()]*\)")
"""What a figure was: «62 (2023: 41)»."""
_ARROW = re.compile(r"\s*(?:→|->)\s*")
_INFINITIVE_MARK = re.compile(r"^\W*att?\s+", re.IGNORECASE)
_RELATIVE_CLAUSE = re.compile(r"\b(?:som|der|där|hvor)\s[^,]*$", re.IGNORECASE)


def find_target(text: str, language: Language, *, measured: bool = False) -> Target | None:
    """Return the figure that a goal or indicator is to reach; None without one.

    A number counts if the words around it make it an aim: a limit («mindst», «topp»), a verb
    of change («reducere med»), a comparison («jämfört med 1990»), two values («fra 45 til
    60»), or a year to come («110 000 invånare år 2035»). Ages, amounts of money and figures
    about the past do not.

    Args:
        text: A sentence.
        language: Its language.
        measured: The sentence is a criterion of success, so that a number of things that it
            opens with is the aim: «400 borgere bruger skærmbesøg».
    """
    grammar = figures_grammar(language.code)
    figures = has_digit(text)
    return (
        (_spread(text, grammar, language) if figures else None)
        or _factor(text, grammar, language)
        or _worded(part_target, text, grammar, language)
        or (_number(text, grammar, language, measured=measured) if figures else None)
        or _worded(worded_target, text, grammar, language)
    )


def read_target(cell: str, language: Language) -> Target | None:
    """Read a table cell or label that gives the target: any figure there counts."""
    folded = " ".join(cell.split())
    grammar = figures_grammar(language.code)
    if not has_digit(folded):
        if folded.lower() in language.units.nought:
            return Target(text=folded, value=0.0)
        aimed = folded.lower() in language.units.changes | set(language.units.figureless)
        return Target(text=folded) if aimed else find_target(folded, language)
    if len(folded) > _SHORT_CELL:
        return find_target(folded, language)
    aim = _MEASURED_ASIDE.sub("", folded)
    found = _spread(_from_to(aim, language), grammar, language, labelled=True)
    found = found or find_target(aim, language)
    if found is not None:
        return found.model_copy(update={"text": folded})
    match = _said(aim, grammar)
    value = _value(match, language) if match else None
    unit = _unit(match, language) if match else None
    return Target(text=folded, value=value, unit=unit, year=last_year(aim))


def _from_to(cell: str, language: Language) -> str:
    """Write «3,2 → 3,8» as «fra 3,2 til 3,8»."""
    first, second = language.units.spread
    return f"{first} {_ARROW.sub(f' {second} ', cell)}" if _ARROW.search(cell) else cell


def _said(cell: str, grammar: Figures) -> re.Match[str] | None:
    """Return the number that a cell gives: of several with their years the last."""
    found = list(grammar.number.finditer(cell))
    matches = [match for match in found if not _BARE_YEAR.match(match["number"])]
    by_year = any(_DATED.search(cell[: match.start()]) for match in matches)
    return matches[-1 if by_year else 0] if matches else None


def _worded(
    read: Callable[[str, Language], Target | None],
    text: str,
    grammar: Figures,
    language: Language,
) -> Target | None:
    """Read a target in words, with the year to come; none in a sentence about the past."""
    found = None if grammar.past.search(text) else read(text, language)
    if found is None:
        return None
    times = find_times(text, language)
    return found.model_copy(update={"year": _year_between(0, len(text), times)})


def _spread(
    text: str, grammar: Figures, language: Language, *, labelled: bool = False
) -> Target | None:
    match = grammar.spread.search(text)
    if match is None or _BARE_YEAR.match(match["first"]):
        return None
    aimed = labelled or match["unit"] or grammar.verb.search(text[: match.start()])
    if not aimed:
        return None
    end = _with_time(text, match.end(), find_times(text, language), grammar)
    return Target(
        text=_printed(text, match.start(), match.end()),
        value=parse_number(match["second"]),
        unit=_unit(match, language),
        year=last_year(text[match.end("second") : end]),
        baseline=match["first"],
    )


def _factor(text: str, grammar: Figures, language: Language) -> Target | None:
    """Read «halvere CO2-udledningen inden 2030», «fordobles i 2030 i forhold til 2020».

    The verb stands alone («skal halveres»), unless a comparison follows it.
    """
    match = grammar.factor.search(text)
    if match is None:
        return None
    clause = _CLAUSE_END.search(text, match.end())
    end = clause.start() if clause else len(text)
    compared = grammar.comparison.search(text, match.end(), end)
    year = _year_between(match.end(), end, find_times(text, language))
    return Target(
        text=_printed(text, match.start(), compared.end() if compared else match.end()),
        value=_FACTORS[match.lastgroup or ""],
        unit="%",
        year=year,
        baseline=compared["base"].strip() if compared else None,
    )


def _number(
    text: str, grammar: Figures, language: Language, *, measured: bool = False
) -> Target | None:
    if grammar.past.search(text) and not grammar.aim.search(text):
        return None
    times = find_times(text, language)
    aside: Target | None = None
    for match in grammar.number.finditer(text):
        if _is_no_aim(text, match, language) or grammar.condition.search(text[: match.start()]):
            continue
        amount = money_end(text, match.start("number"), language)
        end, compared = _tail(text, amount or match.end(), grammar, times)
        timed = _with_time(text, end, times, grammar)
        dated = timed > match.end() and match["unit"]
        opening = _opens_promise(text, match, language, measured=measured)
        if _reads_as_aim(text, match, grammar, language) or compared or dated or opening:
            printed = _printed(text, match.start(), end)
            alone = _without_link(grammar.towards.sub("", printed), language)
            target = Target(
                text=printed if compared else alone,
                value=_value(match, language),
                unit=language.units.currency[0] if amount else _unit(match, language),
                year=_year_between(match.end(), timed if compared else len(text), times),
                baseline=compared["base"].strip() if compared else None,
            )
            relative = _RELATIVE_CLAUSE.search(text[: match.start()])
            if relative is None or grammar.modal.search(relative.group()):
                return target
            aside = aside or target
    return aside


def _without_link(printed: str, language: Language) -> str:
    """Drop words that only lead on: «mindst 40 % lavere end», «minst 40 vid»."""
    said = printed.split()
    compares = {language.grammar.than, *language.units.comparatives}
    while len(said) > 1 and said[-1] in language.grammar.go_on | (
        compares if printed.endswith(language.grammar.than) else set()
    ):
        said.pop()
    return " ".join(said)


def _opens_promise(text: str, match: re.Match[str], language: Language, *, measured: bool) -> bool:
    """Whether a number opens a sentence that says until when: «120 ha er udtaget inden 2027»."""
    if re.search(r"\w", _INFINITIVE_MARK.sub("", text[: match.start()])):
        return measured and match["unit"] in {"%", *language.units.percent}
    if measured:
        return bool(match["unit"] or match["thing"])
    bound = figures_grammar(language.code).modal.search(text[match.end() :])
    return bool(match["unit"]) and (bound or best_time(text, language)) is not None


def _value(match: re.Match[str], language: Language) -> float:
    thing = (match.groupdict().get("thing") or "").split(" ")[0]
    scale = language.units.scale.get(thing) or language.units.scale.get(f"{thing}.") or 1.0
    return parse_number(match["number"]) * scale


def _tail(
    text: str, end: int, grammar: Figures, times: list[TimeExpression]
) -> tuple[int, re.Match[str] | None]:
    """Return where the words after a number end, and the comparison among them."""
    compared = grammar.comparison.match(text, end)
    if compared is not None:
        return compared.end(), compared
    timed = _with_time(text, end, times, grammar)
    compared = grammar.comparison.match(text, timed)
    if compared is not None:
        return compared.end(), compared
    ranged = grammar.between.match(text[end:timed].strip())
    return (timed if ranged else end), None


def _reads_as_aim(text: str, match: re.Match[str], grammar: Figures, language: Language) -> bool:
    if match["rank"] or match["change"] or match["noun"] or match["limit"]:
        return True
    counted = match["unit"] or match["index"]
    if not counted or (match["unit"] or "").lower() in language.times.units:
        return False
    before = text[: match.start()].rsplit(". ", 1)[-1]
    return grammar.aim.search(before) is not None


def _is_no_aim(text: str, match: re.Match[str], language: Language) -> bool:
    """Whether a number is a year, part of a range, or money without a limit («mindst»)."""
    start = match.start("number")
    if _BARE_YEAR.match(match["number"]) and match["unit"] in {None, "ha"}:
        return True
    if _RANGE_BEFORE.search(text[max(0, start - 4) : start]):
        return True
    if _RANGE_AFTER.match(text, match.end("number")):
        return True
    return match["limit"] is None and is_money(text, start, language)


def _year_between(start: int, end: int, times: list[TimeExpression]) -> int | None:
    """Return the first year of a time that stands between two offsets."""
    return next((t.year for t in times if t.year and start <= t.start < end), None)


def _with_time(text: str, end: int, times: list[TimeExpression], grammar: Figures) -> int:
    """Return where the words end if a time to come follows directly."""
    for time in times:
        if time.start >= end:
            before = text[end : time.start].strip().lower()
            follows = before in {"", "i", "til", "till"} or grammar.between.fullmatch(before)
            return time.end if time.year and follows else end
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
