"""Which municipality a document belongs to, by where and how often it is named."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.fields.cover import Cover
from stratmine.languages import Language
from stratmine.municipalities import Mention, authority, find_mentions, full_name, load_register
from stratmine.schema import Country, Municipality, Organisation, ParsedDocument

_TITLE_WEIGHT = 30.0
_COVER_LINE_WEIGHT = 10.0
_DOMAIN_WEIGHT = 10.0
_AUTHORITY_WEIGHT = 1.0
_PLACE_WEIGHT = 0.4

CAPITAL_WORD = r"[A-ZÆØÅÄÖ][\wæøåäöé-]+"
"""A word with a capital first letter."""

_WITH = re.compile(r"\bmed\s+(?:\w+\s+(?:og|och)\s+)?$")
"""Before one that others work with, which owns nothing."""
_WITH_REACH = 80
"""Letters before a name in which that stands."""

_DOMAIN = re.compile(r"(?:www\.|@|//)(?P<name>[\w-]+)\.(?P<country>dk|se)\b", re.IGNORECASE)
_AUTHORITY_NAME = re.compile(
    r"(?P<place>.+)\s(?P<suffix>(?:regions)?kommune?|stad)(?:ns|n|s)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for each municipality, by the name of its authority.

    Attributes:
        all: All the evidence.
        named: The part of it that names the authority, or stands in title, cover or address;
            a place alone («borgere i Odense») owns nothing.
    """

    all: Mapping[str, float]
    named: Mapping[str, float]

    @property
    def best(self) -> str | None:
        """The name that most speaks for."""
        return max(self.all, key=lambda name: (self.all[name], name), default=None)

    def share(self, name: str) -> float:
        """Return the part of all evidence that speaks for a name."""
        total = sum(self.all.values())
        return self.all[name] / total if total else 0.0


def country_of(language: Language) -> Country:
    """Return the country whose municipalities write in a language."""
    return "DK" if language.country == "DK" else "SE"


def weigh(title: str | None, document: ParsedDocument, cover: Cover, language: Language) -> Weights:
    """Return what speaks for each municipality that a document names."""
    weights: dict[str, float] = defaultdict(float)
    named: dict[str, float] = defaultdict(float)
    meta = document.metadata
    cover_text = "\n".join((*cover.lines, meta.author or "", meta.site or ""))
    for text, factor in ((title or "", _TITLE_WEIGHT), (cover_text, 1.0), (document.text, 1.0)):
        for name, weight in _named_in(text, language):
            weights[name] += weight * factor
            if weight == _AUTHORITY_WEIGHT or text is title:
                named[name] += weight * factor
    extra = [name for block in cover.blocks for name in alone_on_line(block.text, language)]
    for name in extra:
        weights[name] += _COVER_LINE_WEIGHT
        named[name] += _COVER_LINE_WEIGHT
    for name in _by_domain(cover_text + document.text):
        weights[name] += _DOMAIN_WEIGHT
        named[name] += _DOMAIN_WEIGHT
    return Weights(dict(weights), dict(named))


def _named_in(text: str, language: Language) -> list[tuple[str, float]]:
    found = [
        (full_name(m.municipality), _AUTHORITY_WEIGHT if m.authority else _PLACE_WEIGHT)
        for m in find_mentions(text, country=country_of(language))
    ]
    others = (*_unregistered(text, language), *_seats(text, language))
    return found + [(name, _AUTHORITY_WEIGHT) for name in others]


def alone_on_line(line: str, language: Language) -> list[str]:
    """Return the municipality whose authority is all that a line says."""
    mentions = find_mentions(line, country=country_of(language))
    alone = [m for m in mentions if m.authority and m.text.strip() == line.strip()]
    unknown = [name for name in _unregistered(line, language) if name == line.strip()]
    return [full_name(m.municipality) for m in alone] + unknown


def _unregistered(text: str, language: Language) -> list[str]:
    """Return the names of municipalities by pattern that are not in the register."""
    register = load_register()
    names = []
    for match in _pattern(language.code).finditer(text):
        name = f"{match['name']} {match['suffix']}"
        if name.isupper():
            name = _in_small_letters(name, language)
        with_others = _WITH.search(text, max(0, match.start() - _WITH_REACH), match.start())
        if with_others or match["name"].lower() in language.imprint.no_owners:
            continue
        if register.by_name(name) is None:
            names.append(name)
    return names


def _seats(text: str, language: Language) -> list[str]:
    """Return the authorities whose council a text names: «kommunfullmäktige i Torsås»."""
    register, country = load_register(), country_of(language)
    places = [match["place"] for match in _seat(language.code).finditer(text)]
    known = [(place, register.by_place(place)) for place in places]
    return [full_name(found) if found else authority(place, country) for place, found in known]


def _in_small_letters(name: str, language: Language) -> str:
    """Return «TALLMORA KOMMUN» as «Tallmora kommun»."""
    place, _, suffix = name.rpartition(" ")
    suffixes = language.imprint.municipality
    plain = next((s for s in suffixes if s.lower() == suffix.lower()), suffix)
    return f"{place.title()} {plain}"


def municipal(
    name: str, document: ParsedDocument, cover: Cover, language: Language
) -> Organisation:
    """Return the municipality of a name, in the form that the document mostly prints."""
    found = load_register().by_name(name)
    if found is None:
        return Organisation(name=name, kind="municipality", country=country_of(language))
    return Organisation(
        name=_printed_name(found, document, cover) or full_name(found),
        kind="municipality",
        code=found.code,
        country=found.country,
    )


def _printed_name(municipality: Municipality, document: ParsedDocument, cover: Cover) -> str | None:
    text = "\n".join((*cover.lines, document.text))
    counts: dict[str, int] = defaultdict(int)
    for mention in find_mentions(text, country=municipality.country):
        plain = _plain(mention) if mention.municipality == municipality else None
        if plain:
            counts[plain] += 1
    return max(counts, key=lambda form: (counts[form], form), default=None)


def _plain(mention: Mention) -> str | None:
    """Return «Greve Kommune» for «Greve Kommunes»; None where no authority is named."""
    match = _AUTHORITY_NAME.fullmatch(mention.text)
    if match is None or mention.text.isupper():
        return None
    suffix = match["suffix"].lower()
    place = " ".join(match["place"].split())
    danish = mention.municipality.country == "DK"
    return f"{place} {suffix.capitalize() if danish else suffix}"


def _by_domain(text: str) -> set[str]:
    """Return the municipalities whose name is a web or mail domain in the text."""
    found = set()
    for match in _DOMAIN.finditer(text):
        municipality = _by_ascii_name().get(_ascii(match["name"]))
        if municipality and municipality.country.lower() == match["country"].lower():
            found.add(full_name(municipality))
    return found


@cache
def _by_ascii_name() -> dict[str, Municipality]:
    return {_ascii(municipality.name): municipality for municipality in load_register()}


def _ascii(name: str) -> str:
    """Return a name in the letters of domains, «oe» and «ø» alike."""
    plain = name.lower().replace("ø", "o").replace("æ", "ae").replace("oe", "o")
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(c for c in decomposed if c.isascii() and c.isalnum())


@cache
def _seat(code: str) -> re.Pattern[str]:
    bodies = "|".join(languages.get(code).imprint.bodies)
    return re.compile(rf"\b(?i:{bodies})\s+i\s+(?P<place>{CAPITAL_WORD})")


@cache
def _pattern(code: str) -> re.Pattern[str]:
    suffixes = languages.get(code).imprint.municipality
    return re.compile(
        rf"(?P<name>{CAPITAL_WORD}(?:[ -]{CAPITAL_WORD})?)\s+"
        rf"(?P<suffix>{'|'.join((*suffixes, *(s.upper() for s in suffixes)))})s?\b"
    )
