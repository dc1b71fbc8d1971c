"""What is known of an element beside its words."""

from __future__ import annotations

from dataclasses import dataclass

from stratmine.schema import Budget, Commitment, Deadline, Status, Target


@dataclass(frozen=True, slots=True)
class Attributes:
    """The attributes of one element; all may be missing.

    Attributes:
        responsible: Who answers for it, as printed.
        partners: Who else takes part, as printed.
        deadline: When.
        status: How far it has come.
        target: What is to be reached.
        budget: Money set aside.
        commitment: From the modal verb.
    """

    responsible: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    deadline: Deadline | None = None
    status: Status | None = None
    target: Target | None = None
    budget: Budget | None = None
    commitment: Commitment | None = None
