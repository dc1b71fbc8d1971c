"""What stands in parentheses after a measure: «(Ejendomscentret, 2025)»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.budget import opens_with_money
from stratmine.extraction.attributes.deadline import only_time, read_deadline
from stratmine.extraction.attributes.names import read_names, split_together
from stratmine.extraction.attributes.times import find_times
from stratmine.extraction.text.tails import tail_of
from stratmine.languages import Language
from stratmine.schema import Deadline

_ASIDE = re.compile(r"\(([^()]{2,160})\)\s*\.?\s*$")
_SEPARATOR = re.compile(r"[;,]\s+")
_LABEL = re.compile(r"(\w+)(:?)\s+(\S.*)")
_LONGEST_REMARK = 80
"""Characters of a sentence that only names somebody."""

_LONGEST_COMMON = 4
"""Words of a name in small letters: «barn- och utbildningsförvaltningen»."""

_INITIALS = re.compile(r"[A-ZÆØÅÄÖ]{2,6}")


@dataclass(frozen=True, slots=True)
class Aside:
    """What an aside says.

    Attributes:
        responsible: Who answers.
        partners: Who takes part beside them.
        deadline: When.
    """

    responsible: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    deadline: Deadline | None = None


def read_aside(text: str, language: Language) -> Aside:
    """Read the parentheses or the names and the time that a text closes with.

    It is empty if they say something else.

    Names count beside a time («HR, foråret 2026») or if one of them is called a unit, body or
    role; initials alone («(NKI)») only shorten a name before them.
    """
    if match := _ASIDE.search(text):
        return _read(match[1], language)
    tail = text[tail_of(text, language) :].strip(" ,.–—-")
    return _read(tail, language) if tail else Aside()


def in_brackets(text: str) -> str:
    """Return what stands in the parentheses that a text closes with."""
    match = _ASIDE.search(text)
    return match[1] if match else ""


def read_remark(sentence: str, language: Language) -> Aside:
    """Read a sentence that is no more than a name: «Fastighetskontoret.», «HR med KL»."""
    said = sentence.strip(" .")
    aside = _read(said, language) if len(said) <= _LONGEST_REMARK else Aside()
    names = (*aside.responsible, *aside.partners)
    named = all(_is_no_more(name, language) for name in names)
    return aside if names and named and _is_called(names[0], language) else Aside()


def _is_no_more(name: str, language: Language) -> bool:
    """Whether nothing is told of a name: its last word belongs to it."""
    last = name.rsplit(maxsplit=1)[-1]
    short = len(name.split()) <= _LONGEST_COMMON
    return short and (last[:1].isupper() or last.lower().endswith(language.actors.nouns))


def _read(said: str, language: Language) -> Aside:
    deadline: Deadline | None = None
    named: list[str] = []
    labelled = False
    for part in _SEPARATOR.split(said):
        role, piece = _labelled(part, language)
        labelled = labelled or role == "responsible"
        if role == "budget" or opens_with_money(piece, language):
            continue
        time = read_deadline(piece, language) if role == "deadline" else only_time(piece, language)
        if time is None:
            named.append(piece)
        deadline = time or deadline
    owners, partners = split_together(", ".join(named), language)
    names = read_names(owners, language)
    if not all(_is_name(name, language) for name in names):
        return Aside()
    called = labelled or any(_is_called(name, language) for name in names)
    if not (called or (deadline and names) or not named):
        return Aside()
    return Aside(names, read_names(partners, language) if names else (), deadline)


def _labelled(piece: str, language: Language) -> tuple[str, str]:
    """Return what a label in an aside gives, and its value: «ansvarlig: HR», «frist 1. maj».

    «Senast 2026» and «år 2026» are times as printed.
    """
    match = _LABEL.fullmatch(piece.strip())
    role = vocabulary(language.code).columns.get(match[1].lower()) if match else None
    if match is None or role is None:
        return "", piece
    timed = not match[2] and find_times(piece, language)
    printed = timed and timed[0].text.lower().startswith(match[1].lower())
    return ("", piece) if printed else (role, match[3])


def _is_name(name: str, language: Language) -> bool:
    short = len(name.split()) <= _LONGEST_COMMON
    return name[:1].isupper() or (short and _is_called(name, language))


def _is_called(name: str, language: Language) -> bool:
    """Whether a name has a word for a unit, body or role in it: «Jobcenter Lyngbæk»."""
    if _INITIALS.fullmatch(name):
        return False
    words = name.lower().split()
    return any(word.endswith(language.actors.nouns) for word in (words[0], words[-1]))
