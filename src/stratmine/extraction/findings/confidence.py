"""How sure each kind of evidence makes an element's type, in one place to be calibrated.

`perf/confidence.py` measures the values on annotated documents, most of them real ones that the
rules were not written with (see docs/extraction.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from stratmine.extraction.text.words import word_count
from stratmine.schema import ElementKind

CONFIDENCE: Mapping[str, float] = MappingProxyType(
    {
        "list under announcing heading": 0.94,
        "list under announcing heading, a phrase": 0.94,
        "label": 0.91,
        "list after lead-in": 0.91,
        "table column": 0.90,
        "heading over announcing headings": 0.87,
        "heading over label lines": 0.86,
        "heading under announcing heading, a phrase": 0.86,
        "list under element": 0.86,
        "form field": 0.85,
        "goal phrase": 0.83,
        "heading named in a list of parts": 0.83,
        "heading counted": 0.83,
        "heading over numbered items": 0.83,
        "heading under announcing heading": 0.81,
        "chapter with promises": 0.80,
        "named in lead-in": 0.77,
        "list under announcing heading, a name": 0.75,
        "present tense": 0.75,
        "list after lead-in, a phrase": 0.72,
        "list of measures": 0.72,
        "modal": 0.71,
        "passive present": 0.70,
        "assignment": 0.67,
        "decision": 0.65,
        "words after a colon": 0.67,
        "infinitive list": 0.66,
        "text under announcing heading": 0.63,
        "imperative": 0.60,
        "list of states": 0.60,
        "heading under announcing heading, a name": 0.59,
        "proposal": 0.57,
        "list after lead-in, a name": 0.56,
        "heading opening with a verb": 0.55,
        "modal with owner": 0.55,
        "vision phrase": 0.54,
        "challenge phrase": 0.50,
        "goal in a clause": 0.50,
        "table by content": 0.50,
    }
)
"""Share of elements with that evidence that are right. «A name» and «a phrase»: see `basis_of`."""

FAINT = frozenset(
    {
        "modal", "vision phrase", "passive present", "present tense", "words after a colon",
        "proposal", "heading opening with a verb", "chapter with promises", "infinitive list",
        "table by content",
    }
)  # fmt: skip
"""Evidence too faint for other elements to be hung on."""

_LONGEST_NAME, _LONGEST_PHRASE = 3, 7
"""Words."""

BY_WORDING = frozenset(
    {
        "goal phrase", "imperative", "assignment", "decision", "goal in a clause",
        "modal with owner",
        "challenge phrase", "modal", "vision phrase", "proposal", "passive present",
        "present tense",
    }
)  # fmt: skip
"""Evidence from a sentence's own words; everything else is the document's structure."""

LOOSE = frozenset({"modal", "challenge phrase"})
"""Evidence that texts of every kind give."""


def basis_of(evidence: str, kind: ElementKind, text: str) -> str:
    """Return the key of `CONFIDENCE` for an element.

    What an announcement makes a goal or an activity is the less sure the shorter it is: «Trygghet
    och livskvalitet» may as well be a focus area, a whole sentence hardly.
    """
    length = word_count(text)
    if kind not in {"goal", "activity"} or length > _LONGEST_PHRASE:
        return evidence
    finer = f"{evidence}, {'a name' if length <= _LONGEST_NAME else 'a phrase'}"
    return finer if finer in CONFIDENCE else evidence


def kind_of_evidence(reason: str) -> str:
    """Return the kind of evidence, without the word that spoke for it."""
    return reason.partition(" «")[0]
