"""Reading table cells and labels that list names."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language

_LONGEST_NAME = 12
"""Words of a name; a longer stretch is a sentence."""

_HARD_BREAK = re.compile(r"[;\n•·|]| [/–—-] ")
_BLANKS = re.compile(r"[^\S\n]+")
_COMMA = re.compile(r",\s+")
_HANGING = re.compile(r"\w-(?:\s|$)")
_HAS_LETTER = re.compile(r"[^\W\d_]{2}")
_PERSON = re.compile(r"^[A-ZÆØÅÄÖ][\w'’-]+(?:\s+[A-ZÆØÅÄÖ][\w'’.-]*){1,3}$")
_WITH = re.compile(r"\s+med\s+")
_COMPANY = re.compile(r"\b(?:AB|A/S|ApS|I/S|KB|HB)$")
_NO_NAME = re.compile(r"^(?:tlf|tel|telefon|mail|e-mail|e-post)\b|@|\d{2}\s?\d{2}", re.IGNORECASE)
"""Telephone numbers and addresses beside the name of a person."""

_KNOWN = re.compile(r"^[A-ZÆØÅÄÖ][\w-]{4,}(?:en|et|an|ne|na)$")
"""A unit that is spoken of as known: «Ungdomsskolen»; «Vej og Park» is one name."""

_ACRONYM = re.compile(r"^[A-ZÆØÅÄÖ]{2,6}$")


def read_names(cell: str, language: Language) -> tuple[str, ...]:
    """Return the names that a cell or label lists, as printed.

    «Kultur- och fritidsnämnden» and «Teknik & Miljø» are one name each; commas, semicolons
    and line breaks separate names, and so does «og» between two names of bodies or persons.
    """
    names: list[str] = []
    for part in _HARD_BREAK.split(_BLANKS.sub(" ", cell)):
        for piece in _split_commas(part, language):
            names.extend(_split_joined(piece, language))
    cleaned = (_closed(" ".join(name.split()).strip(" .,:;")) for name in names)
    return tuple(dict.fromkeys(name for name in cleaned if _is_name(name)))


def _closed(name: str) -> str:
    """Drop parentheses that are not both there."""
    return name if name.count("(") == name.count(")") else name.strip(" ()")


def _is_name(text: str) -> bool:
    named = _HAS_LETTER.search(text) is not None and _NO_NAME.search(text) is None
    return named and len(text.split()) <= _LONGEST_NAME


def _split_commas(part: str, language: Language) -> list[str]:
    """Split at commas, but not inside «Klima-, Teknik- og Miljøudvalget» and «Job, By og Land»."""
    pieces = _COMMA.split(part)
    if _is_one_unit(pieces, language):
        return [part]
    joined = [pieces[0]]
    for piece in pieces[1:]:
        if joined[-1].endswith("-") or _opens_with_hanging(joined[-1], piece):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    return joined


def _is_one_unit(pieces: list[str], language: Language) -> bool:
    """Whether a list of fields is the name of one unit: «Center for Børn, Unge og Familier»."""
    last = _joiner(language.code).split(pieces[-1])
    fields = [*pieces[:-1], *last]
    first = _opener(language.code).sub("", fields[0])
    alone = any(_stands_alone(field, language) for field in (first, *fields[1:]))
    single = all(len(field.split()) == 1 for field in (first, *fields[1:]))
    return len(pieces) > 1 and len(last) > 1 and single and not alone


def _opens_with_hanging(before: str, piece: str) -> bool:
    """Whether a lone word goes with the compound after it: «Klima, Teknik- og Miljøudvalget»."""
    first = piece.split()[:1]
    return bool(first) and first[0].endswith("-") and " " not in before.strip()


def _split_joined(piece: str, language: Language) -> list[str]:
    match = _joiner(language.code).search(piece)
    if match is None:
        return [piece]
    before, after = piece[: match.start()], piece[match.end() :]
    if _HANGING.search(before[-2:] + " ") or before.endswith("-"):
        return [piece]
    if _is_one_company(before, after):
        return [piece]
    if _stands_alone(before, language) and _stands_alone(after, language):
        return [*_split_joined(before, language), *_split_joined(after, language)]
    return [piece]


def _stands_alone(text: str, language: Language) -> bool:
    stripped = text.strip()
    if _PERSON.match(stripped) or _ACRONYM.match(stripped) or _KNOWN.match(stripped):
        return True
    last = stripped.lower().split()[-1:] or [""]
    return last[0].endswith(language.actors.nouns)


def _is_one_company(before: str, after: str) -> bool:
    """Whether a joiner stands inside the name of a company: «Almestads Energi och Miljö AB»."""
    return bool(_COMPANY.search(after.strip())) and not _COMPANY.search(before.strip())


def split_together(cell: str, language: Language) -> tuple[str, str]:
    """Split a cell into who answers and who takes part.

    «Sprogcentret i samarbejde med virksomhederne», «HR-afdelingen med Borgerservice».
    """
    match = _together(language.code).search(cell) or _with_another(cell, language)
    return (cell[: match.start()], cell[match.end() :]) if match else (cell, "")


def _with_another(cell: str, language: Language) -> re.Match[str] | None:
    """Return «med» between a unit and a name; «Center for arbejde med unge» is one name."""
    nouns = language.actors.nouns
    for match in _WITH.finditer(cell):
        name = cell[match.end() :].split(" ", 1)[0].rstrip(",.;")
        named = name[:1].isupper() or name.endswith(nouns)
        if named and cell[: match.start()].lower().endswith(nouns):
            return match
    return None


@cache
def _opener(code: str) -> re.Pattern[str]:
    return re.compile(rf"^{any_of(languages.get(code).actors.openers)}\s+", re.IGNORECASE)


@cache
def _together(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).actors.together), re.IGNORECASE)


@cache
def _joiner(code: str) -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of(languages.get(code).actors.joiners)}\s+", re.IGNORECASE)
