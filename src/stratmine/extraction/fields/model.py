"""The fields of a document."""

from __future__ import annotations

from dataclasses import dataclass, field

from stratmine.schema import Adoption, Country, Organisation, Period, StrategyKind


@dataclass(frozen=True, slots=True)
class DocumentFields:
    """What a document says about itself.

    Attributes:
        title: The document's own name.
        organisation: Who owns the plan.
        country: ``DK`` or ``SE``.
        kind: What kind of document it is.
        period: What years it is for.
        adopted: By whom, when, and in which case.
    """

    title: str | None = None
    organisation: Organisation | None = None
    country: Country | None = None
    kind: StrategyKind = "other"
    period: Period = field(default_factory=Period)
    adopted: Adoption = field(default_factory=Adoption)
