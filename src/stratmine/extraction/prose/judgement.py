"""What a sentence is, and why."""

from __future__ import annotations

from dataclasses import dataclass

from stratmine.schema import ElementKind

SHORTEST, LONGEST = 4, 75
"""Words of a sentence that may be an element."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a sentence is.

    Attributes:
        kind: The element type.
        evidence: Why, a key of the confidence table.
        cue: The words that spoke for it.
    """

    kind: ElementKind
    evidence: str
    cue: str = ""
