"""How sure each kind of evidence makes an element's type, in one place to be calibrated."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {
        "label": 0.95,
        "heading under announcing heading": 0.88,
        "heading named in a list of parts": 0.90,
        "heading over announcing headings": 0.75,
        "heading over label lines": 0.92,
        "heading opening with a verb": 0.70,
        "list under announcing heading": 0.88,
        "list after lead-in": 0.85,
        "list under element": 0.72,
        "clause after heading": 0.85,
        "named in lead-in": 0.85,
        "infinitive list": 0.62,
        "table column": 0.88,
        "form field": 0.85,
        "table by content": 0.60,
        "text under announcing heading": 0.72,
        "words after a colon": 0.70,
        "vision phrase": 0.75,
        "goal phrase": 0.62,
        "goal in a clause": 0.60,
        "proposal": 0.60,
        "imperative": 0.70,
        "assignment": 0.65,
        "modal with owner": 0.60,
        "modal": 0.50,
        "challenge phrase": 0.45,
    }
)
"""Share of elements with that evidence that are right."""
