"""Where the reading stands: what is announced, and under which element."""

from __future__ import annotations

from dataclasses import dataclass

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
        inherited: Whether the kinds were announced above the element that the text stands under.
        muted: Whether the text holds no elements: background, procedure, contents.
        case: Whether the document is a council case, whose prose is mostly procedure.
        report: Whether the document reports what has come of a plan.
        prose: Whether all that a heading announces is told in running text under it.
    """

    parent: int | None = None
    parent_kind: ElementKind | None = None
    kinds: tuple[ElementKind, ...] = ()
    cue: str = ""
    by_wording: bool = False
    inherited: bool = False
    muted: bool = False
    case: bool = False
    report: bool = False
    prose: bool = False

    def admits(self, kind: ElementKind) -> bool:
        """Whether a sentence of that kind tells something new here.

        What stands in the text under an activity explains how it is done; under a goal, what the
        goal means.
        """
        if self.parent_kind == "activity":
            return kind in {"goal", "challenge"}
        if self.parent_kind == "goal":
            return kind in {"activity", "indicator", "challenge"}
        return self.parent_kind not in {"challenge", "vision"} or kind == self.parent_kind

    def under(self, index: int, kind: ElementKind) -> Scope:
        """Return the scope under a new element; the kinds up to its own are used up."""
        if kind in self.kinds:
            lower = self.kinds[self.kinds.index(kind) + 1 :]
        else:
            lower = tuple(k for k in self.kinds if _LEVEL[k] > _LEVEL[kind])
        return Scope(
            index, kind, lower, self.cue, inherited=True, case=self.case, report=self.report
        )

    def announcing(self, kinds: tuple[ElementKind, ...], cue: str) -> Scope:
        """Return the scope under a heading or sentence that announces kinds."""
        return Scope(
            self.parent, self.parent_kind, kinds, cue, by_wording=not kinds, case=self.case,
            report=self.report,
        )  # fmt: skip


_LEVEL: dict[ElementKind, int] = {
    "vision": 0,
    "challenge": 0,
    "focus_area": 1,
    "goal": 2,
    "activity": 3,
    "indicator": 3,
}
