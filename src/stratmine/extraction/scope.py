"""Where the reading stands: what is announced, and under which element."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stratmine.schema import ElementKind


@dataclass(frozen=True, slots=True)
class Scope:
    """What holds for the text that is being read.

    Attributes:
        parent: Index of the candidate that the text stands under.
        parent_kind: Its type.
        kinds: Announced kinds, the next level's first.
        cue: The word that announced them.
        by_wording: Whether phrases that open with a verb are announced, goal or activity.
        clause: Whether the heading ends in a colon and its sentence goes on in the text.
        muted: Whether the text holds no elements: background, procedure, contents.
    """

    parent: int | None = None
    parent_kind: ElementKind | None = None
    kinds: tuple[ElementKind, ...] = ()
    cue: str = ""
    by_wording: bool = False
    clause: bool = False
    muted: bool = False

    def under(self, index: int, kind: ElementKind) -> Scope:
        """Return the scope under a new element; the kinds up to its own are used up."""
        rest = self.kinds[self.kinds.index(kind) + 1 :] if kind in self.kinds else self.kinds
        lower = tuple(k for k in rest if _LEVEL[k] > _LEVEL[kind])
        return Scope(parent=index, parent_kind=kind, kinds=lower, cue=self.cue)

    def announcing(self, kinds: tuple[ElementKind, ...], cue: str) -> Scope:
        """Return the scope under a heading or sentence that announces kinds."""
        return replace(
            self, kinds=kinds, cue=cue, by_wording=not kinds, clause=False, muted=False
        )


_LEVEL: dict[ElementKind, int] = {
    "vision": 0,
    "challenge": 0,
    "focus_area": 1,
    "goal": 2,
    "activity": 3,
    "indicator": 3,
}
