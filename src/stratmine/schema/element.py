"""An element of a strategy, and what is said of it: who, when, how much, how far."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from stratmine.schema.base import Record
from stratmine.schema.kinds import ElementKind
from stratmine.schema.provenance import Provenance

Status = Literal["planned", "ongoing", "done", "partly_done", "not_done"]
Commitment = Literal["must", "will", "should", "may"]


class Deadline(Record):
    """When something is to be done, or was done.

    Attributes:
        text: As printed: «senest 2030», «2. kvartal 2024», «årligen».
        date: ISO date, where the text is certain to the day.
        year: Year, where the text names one.
    """

    text: str
    date: str | None = None
    year: int | None = None


class Target(Record):
    """What an indicator or goal is to reach.

    Attributes:
        text: As printed: «fra 45 til 60 procent».
        value: The number to reach.
        unit: Its unit: ``%``, ``DKK``, ``SEK``, ``ton`` and so on, or as printed.
        year: When it is to be reached.
        baseline: What it is compared with: a number or year, as printed.
    """

    text: str
    value: float | None = None
    unit: str | None = None
    year: int | None = None
    baseline: str | None = None


class Budget(Record):
    """Money set aside.

    Attributes:
        text: As printed: «5 mio. kr.».
        amount: In whole currency units: 5000000.
        currency: ``DKK``, ``SEK`` or ``EUR``.
    """

    text: str
    amount: float | None = None
    currency: Literal["DKK", "SEK", "EUR"] | None = None


class Element(Record):
    """A vision, focus area, goal, activity, indicator or challenge.

    Attributes:
        id: Unique in the strategy: ``e1``, ``e2`` in the document's order.
        type: What it is.
        text: The document's own words, without number or bullet.
        number: As printed.
        parent_id: The element that it stands under.
        language: ``da`` or ``sv``.
        provenance: Where it stands; several places if it runs over pages.
        confidence: How sure the type is, 0 to 1.
        evidence: Why it is what it is, in words.
        commitment: From the modal verb.
        responsible: Who answers for it, as printed.
        partners: Who else takes part, as printed.
        deadline: When.
        status: How far it has come.
        target: What is to be reached.
        budget: Money set aside.
    """

    id: str
    type: ElementKind
    text: str
    number: str | None = None
    parent_id: str | None = None
    language: str | None = None
    provenance: tuple[Provenance, ...] = ()
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
    evidence: tuple[str, ...] = ()
    commitment: Commitment | None = None
    responsible: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    deadline: Deadline | None = None
    status: Status | None = None
    target: Target | None = None
    budget: Budget | None = None
