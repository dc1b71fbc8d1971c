"""What a heading may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.schema import ElementKind

RoleName = Literal["element", "label", "sentence", "announcer", "background", "repetition", "topic"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a heading does.

    Attributes:
        name: An element itself, the label of one that the text under it names, an announcer of
            what follows, background, a repetition of what the body says (contents, summary), or a
            mere topic.
        kind: Of an element, its type.
        announcement: Of an announcer, what it announces.
        number: Of an element, its printed number.
        start: Of an element, where its name begins in the section's title.
        evidence: Why, a key of the confidence table.
        cue: The word that spoke for it.
    """

    name: RoleName
    kind: ElementKind | None = None
    announcement: Announcement | None = None
    number: str | None = None
    start: int = 0
    evidence: str = ""
    cue: str = ""
