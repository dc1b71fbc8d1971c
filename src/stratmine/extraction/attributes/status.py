"""How far something has come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.told_status import opens_with_status
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.text.patterns import Guarded, any_guarded, any_of
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Status

_BRIEF = 4
"""Words of a sentence that does nothing but tell the status."""
_OPENING_WORDS = 3
"""Words at the start of a remark among which its status stands."""

_LONGEST_STATUS = 6
"""Words of a cell that tells the status by a word that elsewhere says other things."""

_LONGEST_HEADING = 8
"""Words of a heading or lead-in that sorts measures by status."""

_ORDER: tuple[Status, ...] = ("not_done", "partly_done", "planned", "ongoing", "done")
"""A phrase that denies or limits is read before the plain word inside it."""

_NEW = frozenset({"ny", "nyt", "nytt", "nye", "nya"})
"""All that a cell says of what has not been there before."""

_MARKS: Mapping[str, Status] = {
    "✓": "done", "✔": "done", "☑": "done", "✅": "done", "✗": "not_done", "✘": "not_done",
    "❌": "not_done",
}  # fmt: skip
"""Ticks and crosses that mean the same in both languages."""

_SHARE = re.compile(r"(\d{1,2}|100)\s?%")
"""How much of it is done: «75 %»."""

_SHARES: Mapping[str, Status] = {"0": "planned", "100": "done"}

_COLOUR_ALONE = re.compile(r"\s*(\w+)\s*(?:[.,;:]|$)")
_REMARK_GOES_ON = re.compile(r"\s*(?:$|[.,;:()–-]|(?:og|och|i|den|af|av|under|en|et|ett|\d)\b)")


def read_status(
    cell: str, language: Language, meanings: Mapping[str, Status] | None = None
) -> Status | None:
    """Read a table cell or label that gives the status, in words or by a colour word.

    The phrase that stands first counts, and of two at one place the longer. A share is how much
    is done: «0 %» is planned, «100 %» done.

    Args:
        cell: What stands in the cell or after the label.
        language: Its language.
        meanings: What the document says of its colours (`colour_meanings`).
    """
    if cell.strip(" .").lower() in _NEW:
        return "planned"
    found = _first(cell, language.code)
    told = found[1] if found is not None else _cell_status(cell, language.code)
    if told is not None:
        return told
    share = _SHARE.fullmatch(cell.strip())
    if share is not None:
        return _SHARES.get(share[1], "ongoing")
    mark = next((_MARKS[character] for character in cell if character in _MARKS), None)
    if mark is not None:
        return mark
    colour = _colour(language.code).search(cell)
    if colour is None:
        return None
    said = (meanings or {}).get(_hue(colour.group()))
    return said or language.colours[colour.group().lower()]


def opening_status(text: str, language: Language) -> Status | None:
    """Return the status that the text of a time opens with: «Afsluttet i februar 2024».

    «Klart 2026» and «Løbende» only tell when.
    """
    found = _first(text, language.code)
    only_when = (*language.times.due, *language.times.continuous)
    if found is None or found[0] > 0 or found[2].lower() in only_when:
        return None
    return found[1]


def remark_status(
    sentence: str, language: Language, meanings: Mapping[str, Status] | None = None
) -> Status | None:
    """Return the status that a remark opens with: «Afsluttet og godkendt …», «Gult.».

    A remark is a sentence about what has become of a measure. «Gennemført» in the middle of
    a sentence says nothing of the whole; at the end of a brief one («Översynen pågår.») it does.
    """
    opening = _COLOUR_ALONE.match(sentence)
    if opening and opening[1].lower() in language.colours:
        return read_status(opening[1], language, meanings)
    found = _first(sentence, language.code)
    if found is None:
        return None
    start, status, phrase = found
    before = sentence[:start].lower().split()
    if len(before) > _OPENING_WORDS:
        return None
    only_when = status == "planned" or phrase.lower() in language.times.due
    if " " in phrase or (opens_with_status(sentence, language) and not only_when):
        return status
    brief = len(sentence.split()) <= _BRIEF and sentence[start + len(phrase) :].strip() in {"", "."}
    told = not before or before[-1] in language.actors.auxiliaries or brief
    return status if told and _REMARK_GOES_ON.match(sentence, start + len(phrase)) else None


def own_status(sentence: str, language: Language) -> Status | None:
    """Return the status that the words of a measure give: what is said of all of it, or now.

    «Klimakrav i alle udbud er ikke påbegyndt.», «Kaféen fortsätter för tredje året».
    """
    found = _first(sentence, language.code)
    if found is not None:
        start, status, phrase = found
        before = sentence[:start].lower().split()
        last = not sentence[start + len(phrase) :].strip(" .")
        told = last and before and before[-1] in language.actors.auxiliaries
        whole = "," not in sentence[:start]
        if told and whole and not set(before) & set(language.modals.subordinators):
            return status
    return "ongoing" if _now(language.code).search(sentence) else None


def heading_status(heading: str, language: Language) -> Status | None:
    """Return the status that a heading or label gives to all that stands under it.

    «Planerade kommande aktiviteter», «Det er vi i gang med». Only one that names measures, or
    asks for them, gives one.
    """
    lexicon = vocabulary(language.code)
    if len(words(heading)) > _LONGEST_HEADING:
        return None
    said = " ".join(words(heading))
    for status, phrases in language.announced_status.items():
        if contains_phrase(said, phrases):
            return status
    if not any(lexicon.kind_of(word) == "activity" for word in words(heading)):
        return None
    found = _first(heading, language.code)
    return found[1] if found else None


def colour_meanings(texts: Iterable[str], language: Language) -> dict[str, Status]:
    """Return what a document says that its status colours mean, by hue.

    «Grön indikerar att aktiviteten fortskrider enligt plan» makes green «ongoing».
    """
    meanings: dict[str, Status] = {}
    for text in texts:
        keys = _colour_key(language.code) if _colour(language.code).search(text) else None
        for match in keys.finditer(text) if keys else ():
            found = _first(match["meaning"], language.code)
            if found is not None:
                meanings.setdefault(_hue(match["colour"]), found[1])
    return meanings


def is_colour_key(text: str, language: Language) -> bool:
    """Whether a line says what a status colour stands for: «Grönt = minst 80 procent»."""
    return _colour_key(language.code).match(text.lstrip()) is not None


def _hue(colour: str) -> str:
    """Return what all forms of a colour word have in common."""
    return colour.lower()[:2]


def _first(text: str, code: str) -> tuple[int, Status, str] | None:
    """Return offset, status and phrase of the status that stands first."""
    found = [
        (match.start(), -len(match.group()), order, status, match.group())
        for order, (status, pattern) in enumerate(_phrases(code))
        if (match := pattern.search(text))
    ]
    if not found:
        return None
    start, _, _, status, phrase = min(found)
    return start, status, phrase


@cache
def _phrases(code: str) -> tuple[tuple[Status, Guarded], ...]:
    said = languages.get(code).status
    return tuple((status, any_guarded(said[status])) for status in _ORDER)


def _cell_status(cell: str, code: str) -> Status | None:
    """Return what a brief cell says by a word that elsewhere says other things: «Indviet»."""
    opening = _cell_opening(code).match(cell)
    if opening is None or len(cell.split()) > _LONGEST_STATUS:
        return None
    return _cell_words(code)[" ".join(opening[1].lower().split())]


@cache
def _cell_words(code: str) -> Mapping[str, Status]:
    said = languages.get(code).cell_status
    return {phrase: status for status, phrases in said.items() for phrase in phrases}


@cache
def _cell_opening(code: str) -> re.Pattern[str]:
    return re.compile(rf"\W*({any_of(_cell_words(code))})(?!\w)", re.IGNORECASE)


@cache
def _now(code: str) -> Guarded:
    return any_guarded(languages.get(code).times.now)


@cache
def _colour(code: str) -> Guarded:
    return any_guarded(languages.get(code).colours)


@cache
def _colour_key(code: str) -> re.Pattern[str]:
    language = languages.get(code)
    colours, means = any_of(language.colours), any_of(language.colour_means)
    following = rf"(?!\s*,\s*{colours}\b\s*(?:{means}|[=:–-]))"
    says = rf"\s*(?:{means}|[=:–-])\s*(?:{language.grammar.infinitive_mark})?"
    return re.compile(
        rf"(?P<colour>{colours}){says}(?P<meaning>(?:{following}[^.;]){{3,160}})", re.IGNORECASE
    )
