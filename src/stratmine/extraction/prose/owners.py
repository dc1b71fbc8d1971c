"""Who promises: the owner of a plan as the subject of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from stratmine.extraction.text.words import word_places
from stratmine.languages import Language
from stratmine.municipalities import load_register

_BEFORE, _AFTER = 3, 1
"""Words around a modal verb among which its subject stands."""


def owner_of(sentence: str, tokens: Sequence[str], position: int, language: Language) -> str | None:
    """Return the word for the owner beside a modal verb: «kommunen», «vi», a municipality's name.

    A municipality wishes and will by its bare name («Egedal ønsker»); of what must be, the name
    may be that of the town.

    Args:
        sentence: The sentence.
        tokens: Its words.
        position: Place of the modal verb among them.
        language: Its language.
    """
    near = (*tokens[max(0, position - _BEFORE) : position], *tokens[position + 1 :][:_AFTER])
    owner = next((token for token in near if token in language.cues.owners), None)
    if owner or tokens[position] not in language.modals.commitment["will"]:
        return owner
    places = word_places(sentence)
    beside = [i for i in (position - 1, position + 1) if 0 <= i < len(tokens)]
    named = (i for i in beside if tokens[i] in _names() and sentence[places[i][0]].isupper())
    return next((tokens[i] for i in named), None)


@cache
def _names() -> frozenset[str]:
    """Return the names of the municipalities of the register in lower case."""
    return frozenset(municipality.name.lower() for municipality in load_register())
