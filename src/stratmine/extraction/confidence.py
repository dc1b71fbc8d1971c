"""How sure each kind of evidence makes an element's type, in one place to be calibrated.

Measured as the share of elements with that evidence that are right, over annotated documents
(see docs/extraction.md), and lowered a little where few elements speak for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {
        "label": 0.97,
        "table column": 0.96,
        "list after lead-in": 0.94,
        "list under announcing heading": 0.94,
        "form field": 0.92,
        "heading over label lines": 0.92,
        "heading named in a list of parts": 0.92,
        "heading over announcing headings": 0.90,
        "list under element": 0.90,
        "list of measures": 0.85,
        "heading under announcing heading": 0.88,
        "goal phrase": 0.88,
        "imperative": 0.85,
        "text under announcing heading": 0.80,
        "named in lead-in": 0.80,
        "assignment": 0.80,
        "goal in a clause": 0.80,
        "list of states": 0.80,
        "modal with owner": 0.78,
        "challenge phrase": 0.75,
        "modal": 0.73,
        "vision phrase": 0.70,
        "passive present": 0.65,
        "present tense": 0.65,
        "words after a colon": 0.65,
        "proposal": 0.65,
        "heading opening with a verb": 0.65,
        "chapter with promises": 0.65,
        "infinitive list": 0.60,
        "table by content": 0.55,
    }
)
"""Share of elements with that evidence that are right."""

BY_WORDING = frozenset(
    {
        "goal phrase", "imperative", "assignment", "goal in a clause", "modal with owner",
        "challenge phrase", "modal", "vision phrase", "proposal", "passive present",
        "present tense",
    }
)  # fmt: skip
"""Evidence from a sentence's own words; everything else is the document's structure."""

LOOSE = frozenset({"modal", "challenge phrase"})
"""Evidence that texts of every kind give."""


def kind_of_evidence(reason: str) -> str:
    """Return the kind of evidence, without the word that spoke for it."""
    return reason.partition(" «")[0]
