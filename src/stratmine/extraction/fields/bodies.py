"""Owners that are no municipality: the state, regions, associations, authors of proposals."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.fields.kind import names_a_kind
from stratmine.extraction.fields.municipal import CAPITAL_WORD, country_of
from stratmine.extraction.text.patterns import any_of
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.municipalities import load_register
from stratmine.schema import Organisation, ParsedDocument

_TITLE_FACTOR = 30
_COVER_FACTOR = 2
_FEWEST = 2
_MUNICIPAL = re.compile(r"\bkommun", re.IGNORECASE)
_OTHER_WORDS = re.compile(r"\w{4}")


def national_owners(cover: Cover, language: Language) -> Organisation | None:
    """Return the national bodies that a cover names: «Regeringen, KL og Danske Regioner»."""
    pattern = _national(language.code)
    for block in cover.blocks:
        names = [match.group().lower() for match in pattern.finditer(block.text)]
        if names and not _OTHER_WORDS.search(pattern.sub("", block.text)):
            proper = [name for low in names for name in _proper(low, language)]
            return Organisation(
                name=_listed(proper, language), kind="state", country=country_of(language)
            )
    return None


def state_by_title(title: str | None, text: str, language: Language) -> Organisation | None:
    """Return the state, if a title says that the plan is the country's: «Regeringens …».

    A «National handlingsplan …» is the state's own if the text speaks of it, and so is a plan
    that says again and again what it does and nothing of a municipality.
    """
    said, deeds = set(words(title or "")), _state(language.code).findall(text)
    named = said & set(language.cues.state) or (said & language.leads.national and deeds)
    municipal = _MUNICIPAL.search(text)
    if not named and (municipal or len(deeds) < _FEWEST):
        return None
    state = language.imprint.national[0]
    return Organisation(name=state, kind="state", country=country_of(language))


def regional_body(
    title: str | None, document: ParsedDocument, cover: Cover, language: Language
) -> tuple[Organisation, int] | None:
    """Return the region or association that is named most, with the number of its mentions."""
    counts: Counter[str] = Counter()
    texts = ((title or "", _TITLE_FACTOR), ("\n".join(cover.lines), _COVER_FACTOR))
    for text, factor in (*texts, (document.text, 1)):
        for match in _own_body(language.code).finditer(text):
            name = _known_region(" ".join(match.group().split()), language)
            counts[name[:1].upper() + name[1:]] += factor
    if not counts:
        return None
    printed = {word for text in (title or "", *cover.own_lines) for word in text.split()}
    for name in [name for name in counts if name.endswith("s") and name[:-1] in counts]:
        counts[name[:-1]] += counts.pop(name)  # the genitive
    for name in counts:
        counts[name] += _TITLE_FACTOR * (name.rpartition(" ")[2] in printed)
    name = max(counts, key=lambda n: (counts[n], n))
    if counts[name] < _FEWEST:
        return None
    country = country_of(language)
    if name.startswith(("Region ", "Landsting")):
        return Organisation(name=name, kind="region", country=country), counts[name]
    return Organisation(name=name, kind="association", country=country), counts[name]


def _known_region(name: str, language: Language) -> str:
    """Return the name of a region without what follows it: «Region Sjællands Klimaplan».

    «Region Jämtland Härjedalen» and «Region Jönköpings län» are longer than their places.
    """
    for place in _region_places(country_of(language)):
        if re.match(rf"Region {re.escape(place)}s\b(?! län)", name):
            return f"Region {place}"
    return name


@cache
def _region_places(country: str) -> tuple[str, ...]:
    """Return the names of the country's regions and counties, as they stand after «Region»."""
    regions = {m.region for m in load_register() if m.country == country}
    return tuple(
        sorted(r.removesuffix(" län").removeprefix("Region ").removesuffix("s") for r in regions)
    )


def own_name(title: str | None, cover: Cover, language: Language) -> Organisation | None:
    """Return the company, council or school that a line of the cover is, or the title ends with.

    «Nordby Energi AB», «Folkhälsorådet i Nordby», «Arbetsplan för Solens förskola».
    """
    grammar = _bodies(language.code)
    lines = [block.text for block in cover.blocks if not names_a_kind(block.text, language)]
    country = country_of(language)
    for line in lines:
        if grammar.company.fullmatch(line):
            return Organisation(name=_plain_company(line), kind="company", country=country)
        if grammar.council.fullmatch(line) or grammar.school.fullmatch(line):
            return Organisation(name=line, kind="other", country=country)
    school = re.search(rf"\s(?:for|för)\s(?P<name>{grammar.school.pattern})", title or "")
    return Organisation(name=school["name"], kind="other", country=country) if school else None


def _plain_company(line: str) -> str:
    """Return «NORDBY ENERGI AB» as «Nordby Energi AB»."""
    *name, form = line.split()
    return " ".join((*(word.title() if line.isupper() else word for word in name), form))


def region_by_county(
    title: str | None, document: ParsedDocument, language: Language
) -> Organisation | None:
    """Return the region of the county that the title names, if a regional body decides."""
    if not _regional(language.code).search(document.text):
        return None
    country = country_of(language)
    for place in _region_places(country):
        if title and re.search(rf"\b{re.escape(place)}s?\b", title):
            return Organisation(name=f"Region {place}", kind="region", country=country)
    return None


def proposer(document: ParsedDocument, cover: Cover, language: Language) -> Organisation | None:
    """Return whoever a proposal comes from: «forslaget fra Virksomhedsforum»."""
    text = "\n".join((document.text, *cover.furniture))
    names = Counter(match["name"] for match in _authors(language.code).finditer(text))
    name = max(names, key=lambda n: (names[n], n), default=None)
    return Organisation(name=name, kind="other", country=country_of(language)) if name else None


def _proper(low: str, language: Language) -> list[str]:
    return [name for name in language.imprint.national if name.lower() == low][:1]


def _listed(names: list[str], language: Language) -> str:
    if len(names) == 1:
        return names[0]
    return f"{', '.join(names[:-1])} {language.actors.joiners[0]} {names[-1]}"


@cache
def _own_body(code: str) -> re.Pattern[str]:
    openers = "|".join(languages.get(code).imprint.bodies_of_their_own)
    associations = "|".join(languages.get(code).imprint.associations)
    quarter = r"(?:\s+(?:södra|norra|västra|östra|mellersta))?"
    return re.compile(
        rf"\b(?:{openers}|(?i:regionförbundet))(?:\s+(?:i|för)\b)?{quarter}"
        rf" +{CAPITAL_WORD}(?: (?!Region\b){CAPITAL_WORD})?(?: län\b)?"
        rf"|\b{CAPITAL_WORD} (?:{associations})\b"
    )


@dataclass(frozen=True, slots=True)
class _Bodies:
    company: re.Pattern[str]
    council: re.Pattern[str]
    school: re.Pattern[str]


@cache
def _bodies(code: str) -> _Bodies:
    language = languages.get(code)
    forms = "|".join(map(re.escape, language.imprint.companies))
    councils = "|".join(language.imprint.councils)
    schools = "|".join(language.imprint.schools)
    return _Bodies(
        company=re.compile(rf"{CAPITAL_WORD}(?: [\w&-]+){{0,5}} (?:{forms})"),
        council=re.compile(rf"[A-ZÆØÅÄÖ]\w*(?: \w+)?(?:{councils}) (?:i|for|för) {CAPITAL_WORD}"),
        school=re.compile(rf"{CAPITAL_WORD}(?: {CAPITAL_WORD})? (?i:{schools})\b"),
    )


@cache
def _national(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.national), re.IGNORECASE)


@cache
def _state(code: str) -> re.Pattern[str]:
    """Return the body that acts for the country: «Regeringen», «Regeringens»."""
    return re.compile(rf"\b{languages.get(code).imprint.national[0]}s?\b", re.IGNORECASE)


@cache
def _regional(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.regional), re.IGNORECASE)


@cache
def _authors(code: str) -> re.Pattern[str]:
    phrases = any_of(languages.get(code).imprint.authors)
    return re.compile(rf"(?i:{phrases})\s+(?P<name>{CAPITAL_WORD}\w{{3,}})")
