"""The grammar of names of units, bodies and roles in running text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from stratmine import languages
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language

_CAPITAL = r"(?-i:[A-ZÆØÅÄÖ])"
_WORD = r"\w{1,40}"
_PROPER = rf"{_CAPITAL}[\w&/'’-]{{0,40}}"
_AREA = r"\w{0,40}områd"
"""«Området» ends like «rådet» and is no council."""

_NO_BODY = frozenset({"CO", "CO2", "EU", "FN", "IT", "AI", "VE", "ESG", "BNP", "ICT", "NKI"})
_ACRONYM = r"(?-i:\b[A-ZÆØÅÄÖ]{2,4}\b)"


@dataclass(frozen=True, slots=True)
class ActorGrammar:
    """Patterns of one language, as text to be built into others.

    Attributes:
        name: One name.
        names: A list of names: «KL, regeringen og Danske Regioner».
        acronym: A body known by its initials.
    """

    name: str
    names: str
    acronym: str


@cache
def actor_grammar(code: str) -> ActorGrammar:
    """Return the patterns of a language."""
    actors = languages.get(code).actors
    noun = "(?:" + "|".join(sorted(actors.nouns, key=lambda n: (-len(n), n))) + r")(?!\w)"
    joiner = any_of((*actors.joiners, "&"))
    hanging = rf"(?:{_WORD}-(?:,\s+{_WORD}-){{0,4}}\s+{joiner}\s+)"
    unit = rf"(?:{_PROPER},\s+(?={_WORD}-))?{hanging}?(?!{_AREA})\w{{0,40}}{noun}"
    described = rf"(?:{any_of(actors.articles)}\s+)?(?:\w{{3,30}}[ea]\s+)?{unit}"
    opened = rf"{any_of(actors.openers)}\s+{_PROPER}(?:\s+(?:{joiner}\s+)?{_PROPER}){{0,6}}"
    titled = rf"{_PROPER}(?:\s+{_PROPER}){{0,3}}\s+{any_of(actors.company)}"
    region = rf"(?-i:Regionf|Region(?!al)|Danske Reg)\w{{0,40}}(?:\s+{_PROPER}){{0,4}}"
    name = rf"(?:{opened}|{titled}|{region}|{described}|{any_of(actors.named)}|{_ACRONYM})"
    with_others = rf"(?:{joiner}|{any_of(actors.together)})"
    names = rf"{name}(?:,\s+{name}){{0,8}}(?:,?\s+{with_others}\s+{name}(?:\s+{joiner}\s+{name})?)?"
    return ActorGrammar(name=name, names=names, acronym=_ACRONYM)


def split_names(listed: str, language: Language) -> tuple[str, ...]:
    """Return the names in a list that the grammar found.

    «Social- og Handicapudvalget» stays one name, as do the names of units that hold a joiner.
    """
    pattern = re.compile(actor_grammar(language.code).name, re.IGNORECASE)
    found = (_trimmed(match.group(), language) for match in pattern.finditer(listed))
    return tuple(dict.fromkeys(name for name in found if name not in _NO_BODY))


def _trimmed(printed: str, language: Language) -> str:
    """Drop a small word that only stood before a name: «skala Omsorgsnämnden»."""
    first, *rest = printed.split()
    stray = rest and first.islower() and rest[0][:1].isupper()
    return " ".join(rest if stray and first not in language.actors.articles else (first, *rest))


def is_unnamed_acronym(name: str, language: Language) -> bool:
    """Whether a name is an acronym that may as well stand for a subject: «UBU»."""
    return re.fullmatch(_ACRONYM, name) is not None and name not in language.actors.named


def is_municipality(name: str, language: Language) -> bool:
    """Whether a name is that of a municipality: «Greve Kommune»."""
    return name.endswith(tuple(f" {word}" for word in language.imprint.municipality))


def is_owner(name: str, language: Language) -> bool:
    """Whether a name only says that the owner of the plan acts: «kommunen», «vi»."""
    return name.lower() in language.actors.owners
