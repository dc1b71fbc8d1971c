"""What a heading or a sentence announces."""

from __future__ import annotations

from dataclasses import dataclass

from stratmine.schema import ElementKind


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a heading or lead-in says about what follows.

    Attributes:
        kinds: The kinds in the order of their nesting; empty if only infinitives are announced.
        cue: The word that says so.
        count: How many are announced, where a number says so.
        below: Whether the headings after the text are announced: «… presenteras nedan».
    """

    kinds: tuple[ElementKind, ...]
    cue: str
    count: int | None = None
    below: bool = False


def distinct(kinds: list[ElementKind]) -> tuple[ElementKind, ...]:
    """Return kinds once each, in their order."""
    return tuple(dict.fromkeys(kinds))
