"""What became of the elements of a plan from one version to the next."""

from __future__ import annotations

from typing import Literal

from stratmine.schema.base import Record
from stratmine.schema.kinds import ElementKind

ChangeKind = Literal["kept", "changed", "dropped", "new"]


class Change(Record):
    """What became of an element from one version of a plan to the next.

    Attributes:
        kind: ``kept``: the same words and attributes; ``changed``; ``dropped``; ``new``.
        type: The element's type, in the new version if it is there.
        old_id: ``strategy/element`` in the old version.
        new_id: The same in the new version.
        old_text: Its words in the old version.
        new_text: Its words in the new version.
        similarity: Share of words in common, 0 to 1.
        fields: What changed: ``text``, ``type``, ``commitment``, ``responsible``,
            ``deadline``, ``status``, ``target``, ``budget``.
    """

    kind: ChangeKind
    type: ElementKind
    old_id: str | None = None
    new_id: str | None = None
    old_text: str | None = None
    new_text: str | None = None
    similarity: float | None = None
    fields: tuple[str, ...] = ()
