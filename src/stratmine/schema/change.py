"""What became of the elements of a plan from one version to the next."""

from __future__ import annotations

from typing import Literal

from stratmine.schema.base import Record
from stratmine.schema.kinds import ElementKind

ChangeKind = Literal["kept", "changed", "moved", "dropped", "new"]

ChangeField = Literal[
    "text",
    "type",
    "parent",
    "commitment",
    "responsible",
    "partners",
    "deadline",
    "status",
    "target",
    "budget",
]


class Difference(Record):
    """What an element said in one version, and what it says in the next.

    Attributes:
        field: What it is about: ``text`` for its words, ``parent`` for what it stands under.
        old: What the old version says; None where it says nothing.
        new: The same of the new version.
    """

    field: ChangeField
    old: str | None = None
    new: str | None = None

    def __str__(self) -> str:
        return f"{self.field}: {self.old or '–'} → {self.new or '–'}"


class Change(Record):
    """What became of an element from one version of a plan to the next.

    Attributes:
        kind: ``kept``: the same words, attributes and place; ``changed``: other words, another
            type or attribute; ``moved``: only under another element; ``dropped``; ``new``.
        type: The element's type, in the new version if it is there.
        old_id: ``strategy/element`` in the old version.
        new_id: The same in the new version.
        old_text: Its words in the old version.
        new_text: Its words in the new version.
        likeness: How alike both are in meaning: cosine of the encoder's vectors, 0 to 1.
        words: Share of words in common, 0 to 1.
        differences: What is different, with the old and the new.
    """

    kind: ChangeKind
    type: ElementKind
    old_id: str | None = None
    new_id: str | None = None
    old_text: str | None = None
    new_text: str | None = None
    likeness: float | None = None
    words: float | None = None
    differences: tuple[Difference, ...] = ()

    def __str__(self) -> str:
        told = "; ".join(str(each) for each in self.differences if each.field != "text")
        words = f"{self.old_text} → {self.new_text}" if "text" in self.fields else self.new_text
        return f"{self.kind} {self.type}: {words or self.old_text}" + (f" ({told})" if told else "")

    @property
    def fields(self) -> tuple[ChangeField, ...]:
        """What is different, by name."""
        return tuple(difference.field for difference in self.differences)
