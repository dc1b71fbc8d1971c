"""Names of municipalities, matched however they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from stratmine.errors import InputError, UnknownMunicipalityError
from stratmine.municipalities import load_register
from stratmine.municipalities.names import without_suffix

_NOT_WORD = re.compile(r"[\W_]+")
_SPELLINGS = str.maketrans({"ø": "ö", "æ": "ä"})
_SHOWN = 5


def name_key(name: str) -> str:
    """Return what different ways to write a municipality's name have in common.

    «Helsingør», «Helsingør Kommune» and «Helsingör» are the same; so are «Falun» and
    «Falu kommun», «Aabenraa» and «Åbenrå». Bodies that are not in the register are known
    by their name without «Kommune», «kommun» or «stad» and without a genitive's s.
    """
    place = load_register().by_name(name)
    plain = place.name if place else without_suffix(name).removesuffix("s")
    folded = plain.casefold().translate(_SPELLINGS).replace("aa", "å")
    return _NOT_WORD.sub(" ", folded).strip()


def find_name(name: str, names: Sequence[str]) -> str:
    """Return the one of the names that is meant.

    Raises:
        InputError: The name is no text.
        UnknownMunicipalityError: None is; the message has the nearest.
    """
    if not isinstance(name, str):
        raise InputError(f"a municipality is asked for by its name, not by {name!r}")
    by_key = {name_key(known): known for known in names}
    key = name_key(name)
    if key in by_key:
        return by_key[key]
    hint = nearest(key, by_key)
    raise UnknownMunicipalityError(f"no municipality «{name}» in this benchmark: {hint}")


def nearest(key: str, names: Mapping[str, str]) -> str:
    """Return a hint for somebody who asked for a name that is not there.

    Args:
        key: What was asked for, as the names are compared.
        names: The names that there are, by what they are compared as.
    """
    near = [names[match] for match in get_close_matches(key, names, n=3, cutoff=0.5)]
    if near:
        return f"did you mean {' or '.join(near)}?"
    if not names:
        return "none is known"
    known = list(dict.fromkeys(names.values()))
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    return f"there are {', '.join(known[:_SHOWN])}{more}"
