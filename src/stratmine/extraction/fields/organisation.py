"""Who owns a plan."""

from __future__ import annotations

import re
from functools import cache

from stratmine import languages
from stratmine.extraction.fields.bodies import (
    national_owners,
    own_name,
    proposer,
    region_by_county,
    regional_body,
    state_by_title,
)
from stratmine.extraction.fields.cover import Cover
from stratmine.extraction.fields.municipal import Weights, municipal, weigh
from stratmine.extraction.text.patterns import any_of
from stratmine.languages import Language
from stratmine.schema import Organisation, ParsedDocument

_ENOUGH = 1.0
"""Weight of naming the authority from which a municipality is more than an example."""

_PRINTED = 10.0
"""Weight of standing alone on a line of the cover, or in the title."""

_SHARE = 0.45
"""Share of the evidence for all municipalities that the owner's has at least."""


def find_organisation(
    title: str | None, document: ParsedDocument, cover: Cover, language: Language
) -> Organisation | None:
    """Return the owner of a plan: by title, cover and imprint, else by who is named most.

    A company, council or school whose name a line of the cover is goes before a municipality
    that only the text names.

    A municipality of the register has its code; one that is not in the register but is
    called «X Kommune» or «X kommun» keeps its name. Where many municipalities are named and
    none stands out, the plan belongs to a body of its own: a region, an association, or
    whoever made the proposal.
    """
    national = national_owners(cover, language)
    if national is not None:
        return national
    weights = weigh(title, document, cover, language)
    for_all = title is not None and _everyone(language.code).search(title) is not None
    best = None if for_all else _standing_out(weights)
    body = regional_body(title, document, cover, language)
    own = own_name(title, cover, language)
    if own is not None and (best is None or weights.all[best] < _PRINTED):
        return own
    if best is not None and (body is None or body[1] <= weights.all[best]):
        return municipal(best, document, cover, language)
    if body is not None:
        return body[0]
    state = state_by_title(title, document.text, language)
    if state is not None:
        return state
    other = region_by_county(title, document, language) or proposer(document, cover, language)
    acts = _municipality(language.code).search(document.text)
    place = _place(weights) if acts and not (other or for_all) else None
    return municipal(place, document, cover, language) if place else other


def _place(weights: Weights) -> str | None:
    """Return the municipality whose place is named again and again, where no body is named."""
    best = weights.best
    often = best is not None and weights.all[best] >= _ENOUGH and not weights.named
    return best if best is not None and often and weights.share(best) >= _SHARE else None


def _standing_out(weights: Weights) -> str | None:
    """Return the municipality that is named as authority and far more than the others."""
    best = weights.best
    if best is None or weights.named.get(best, 0.0) < _ENOUGH or weights.share(best) < _SHARE:
        return None
    return best


@cache
def _municipality(code: str) -> re.Pattern[str]:
    bodies = languages.get(code).imprint.bodies
    return re.compile(any_of((*bodies, "kommunen", "kommunens")), re.IGNORECASE)


@cache
def _everyone(code: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.get(code).imprint.everyone), re.IGNORECASE)
