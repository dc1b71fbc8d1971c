"""How the name of a municipality is written: genitive, old spelling, full name."""

from __future__ import annotations

import re
from functools import lru_cache

from stratmine.schema import Country, Municipality

_SIBILANTS = ("s", "x", "z")
_VOWELS = frozenset("aeiouyæøåäöé")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'"})

_CITIES = frozenset(
    {
        "Borås", "Göteborg", "Haparanda", "Helsingborg", "Landskrona", "Lidingö", "Malmö",
        "Mölndal", "Solna", "Stockholm", "Sundbyberg", "Trollhättan", "Vaxholm", "Västerås",
    }
)  # fmt: skip
"""Swedish municipalities that call themselves «stad», not «kommun»."""

_FULL_NAMES = {
    "Bornholm": "Bornholms Regionskommune",
    "København": "Københavns Kommune",
    "Nordfyn": "Nordfyns Kommune",
    "Vesthimmerland": "Vesthimmerlands Kommune",
    "Falun": "Falu kommun",
    "Gotland": "Region Gotland",
    "Kalmar": "Kalmar kommun",
}
"""Full names that the rule of their country does not give."""

_REMEMBERED = 4096
"""Names whose normal form is kept: a document says the same ones again and again."""

_SUFFIX = re.compile(
    r"\s+(?:regions)?(?:kommun(?:e|en|er|erne)?|stad(?:en)?|by)s?$", flags=re.IGNORECASE
)


@lru_cache(_REMEMBERED)
def normalised(name: str) -> str:
    """Return a name in the form in which names are compared.

    Lower case, apostrophes, white space and hyphens folded, and «aa» written «å»: «Aarhus» and
    «Århus», «Taarnby» and «Tårnby» are the same.
    """
    folded = " ".join(name.translate(_APOSTROPHES).lower().replace("-", " ").split())
    return folded.replace("aa", "å")


def without_suffix(name: str) -> str:
    """Drop «Kommune», «kommun», «stad» and their inflected forms from the end of a name."""
    return _SUFFIX.sub("", name.strip())


def forms(name: str) -> tuple[str, ...]:
    """Return a name and its genitives, normalised."""
    plain = normalised(name)
    if name in _FULL_NAMES:
        special = normalised(without_suffix(_FULL_NAMES[name]))
        return tuple(dict.fromkeys((plain, plain + "s", special)))
    if plain.endswith(_SIBILANTS):
        return plain, plain + "'"
    return plain, plain + "s", plain + "'s"


def full_name(municipality: Municipality) -> str:
    """Return the name of the authority: «Sundsvalls kommun», «Malmö stad», «Greve Kommune».

    Swedish names that end with a consonant stand in the genitive; those that end with a
    vowel mostly do not.
    """
    name = municipality.name
    return _FULL_NAMES.get(name) or authority(name, municipality.country)


def authority(name: str, country: Country) -> str:
    """Return the regular name of the authority of a place, whether in the register or not."""
    if country == "DK":
        return f"{name} Kommune"
    plain = name[-1] in _VOWELS or name.endswith(_SIBILANTS)
    genitive = name if plain else name + "s"
    return f"{genitive} {'stad' if name in _CITIES else 'kommun'}"
