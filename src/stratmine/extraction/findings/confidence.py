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
        "heading counted": 0.98,
        "named in lead-in": 0.97,
        "table column": 0.94,
        "list after lead-in": 0.91,
        "list under announcing heading, a phrase": 0.90,
        "label": 0.90,
        "form field": 0.85,
        "heading over its status": 0.85,
        "list with statuses": 0.85,
        "list of measures": 0.84,
        "heading under announcing heading": 0.84,
        "list under announcing heading": 0.83,
        "heading over announcing headings": 0.83,
        "chapter with promises": 0.79,
        "list under element": 0.79,
        "goal phrase": 0.78,
        "words after a colon": 0.77,
        "heading of a measure": 0.75,
        "heading named in a list of parts": 0.75,
        "present tense": 0.74,
        "passive present": 0.72,
        "heading over numbered items": 0.71,
        "present tense, few signs": 0.70,
        "list after lead-in, a phrase": 0.69,
        "modal": 0.69,
        "assignment": 0.68,
        "heading over label lines": 0.68,
        "infinitive list": 0.65,
        "goal in a clause": 0.65,
        "list of states": 0.62,
        "text under announcing heading": 0.59,
        "vision phrase": 0.58,
        "list under announcing heading, a name": 0.56,
        "heading opening with a verb": 0.54,
        "imperative": 0.54,
        "proposal": 0.52,
        "heading under announcing heading, a phrase": 0.52,
        "table by content": 0.50,
        "state by year": 0.49,
        "modal with owner": 0.46,
        "decision": 0.45,
        "list after lead-in, a name": 0.42,
        "told as done": 0.41,
        "challenge phrase": 0.37,
        "heading under announcing heading, a name": 0.37,
    }
)
"""Share of elements with that evidence that are right. «A name» and «a phrase»: see `basis_of`."""

FAINT = frozenset(
    {
        "modal", "vision phrase", "passive present", "present tense",
        "present tense, few signs", "told as done",
        "words after a colon",
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
        "present tense, few signs", "told as done", "state by year",
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
