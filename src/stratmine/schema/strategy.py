"""A strategy: what a plan promises, by whom, until when, and where it says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator

from stratmine.errors import InputError
from stratmine.schema.base import Record
from stratmine.schema.document import Source
from stratmine.schema.element import Element
from stratmine.schema.html import html_table
from stratmine.schema.issue import Issue
from stratmine.schema.kinds import ELEMENT_KINDS, ElementKind
from stratmine.schema.municipality import Country, Organisation
from stratmine.schema.provenance import FieldPlace
from stratmine.schema.version import SCHEMA_VERSION, check_version

if TYPE_CHECKING:
    import pandas as pd

StrategyKind = Literal[
    "strategy",
    "policy",
    "action_plan",
    "programme",
    "vision",
    "budget_note",
    "business_plan",
    "proposal",
    "report",
    "other",
]


class Period(Record):
    """The years or dates that a plan is for; «frem mod 2020» has an end only."""

    start: str | None = None
    end: str | None = None

    def __str__(self) -> str:
        if self.start == self.end:
            return self.start or ""
        return f"{self.start or ''}–{self.end or ''}"


class Adoption(Record):
    """Who adopted a plan, when, and in which case; as printed."""

    by: str | None = None
    on: str | None = None
    case_number: str | None = None


class Strategy(Record):
    """Everything that a document promises, in one flat list with links to parents.

    Attributes:
        schema_name: ``stratmine.Strategy``.
        schema_version: Version of the schema.
        id: Hash of the file's content.
        source: The file.
        title: The document's own name.
        language: ``da`` or ``sv``.
        kind: What kind of document it is.
        organisation: Who owns the plan.
        country: ``DK`` or ``SE``.
        period: What years it is for.
        adopted: By whom and when.
        places: Where the document says these things, as far as their words are found.
        elements: In the document's order; a parent stands before its children.
        issues: What went wrong or was uncertain.
    """

    schema_name: Literal["stratmine.Strategy"] = "stratmine.Strategy"
    schema_version: Annotated[str, AfterValidator(lambda v: check_version(v, "the strategy"))] = (
        SCHEMA_VERSION
    )
    id: str
    source: Source
    title: str | None = None
    language: str | None = None
    kind: StrategyKind = "other"
    organisation: Organisation | None = None
    country: Country | None = None
    period: Period = Period()
    adopted: Adoption = Adoption()
    places: tuple[FieldPlace, ...] = ()
    elements: tuple[Element, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def owner_name(self) -> str:
        """The name of who owns the plan; that of its file, without suffix, if it is not known."""
        return self.organisation.name if self.organisation else PurePosixPath(self.source.file).stem

    @property
    def owner_country(self) -> Country | None:
        """The country of the plan, or else of who owns it."""
        return self.country or (self.organisation.country if self.organisation else None)

    def element(self, element_id: str) -> Element:
        """Return the element of that id.

        Raises:
            KeyError: There is no such element.
        """
        for element in self.elements:
            if element.id == element_id:
                return element
        raise KeyError(element_id)

    def of_type(self, *types: ElementKind) -> tuple[Element, ...]:
        """Return the elements of these types, in the document's order.

        Raises:
            InputError: There is no such type.
        """
        for kind in types:
            if kind not in ELEMENT_KINDS:
                raise InputError(
                    f"there is no type {kind!r} of elements; there are {', '.join(ELEMENT_KINDS)}"
                )
        return tuple(element for element in self.elements if element.type in types)

    def children(self, parent_id: str | None) -> tuple[Element, ...]:
        """Return what stands directly under an element; under None, what has no parent."""
        return tuple(element for element in self.elements if element.parent_id == parent_id)

    def walk(self) -> Iterator[tuple[int, Element]]:
        """Yield each element with its depth in the tree, in the document's order."""
        depth: dict[str | None, int] = {None: -1}
        for element in self.elements:
            depth[element.id] = depth.get(element.parent_id, -1) + 1
            yield depth[element.id], element

    def to_frame(self) -> pd.DataFrame:
        """Return a pandas frame with one row for each element."""
        import pandas as pd

        return pd.DataFrame(self.to_rows(), columns=list(ELEMENT_COLUMNS))

    def __repr__(self) -> str:
        title = self.title or self.source.file
        return f"<Strategy «{title}» of {self.owner_name} with {len(self.elements)} elements>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        owner = self.organisation.name if self.organisation else None
        facts = [self.title or self.source.file, owner, self.kind, str(self.period)]
        rows = (
            (
                element.type,
                "\u2003" * depth + element.text,
                element.provenance[0].page if element.provenance else None,
                "; ".join(element.responsible),
                element.deadline.text if element.deadline else None,
                element.target.text if element.target else None,
            )
            for depth, element in self.walk()
        )
        head = ("type", "text", "page", "responsible", "deadline", "target")
        return html_table(" · ".join(fact for fact in facts if fact), head, rows)

    def to_rows(self) -> list[dict[str, str | float | int | None]]:
        """Return one row for each element, its keys being `ELEMENT_COLUMNS`."""
        return [_row(self, element) for element in self.elements]


ELEMENT_COLUMNS = (
    "strategy_id", "file", "title", "organisation", "country", "element_id", "parent_id", "type",
    "number", "text", "page", "quote", "confidence", "commitment", "responsible", "partners",
    "deadline", "deadline_year", "status", "target", "budget",
)  # fmt: skip
"""The columns of a table of elements, in order."""


def _row(strategy: Strategy, element: Element) -> dict[str, str | float | int | None]:
    return {
        "strategy_id": strategy.id,
        "file": strategy.source.file,
        "title": strategy.title,
        "organisation": strategy.organisation.name if strategy.organisation else None,
        "country": strategy.country,
        "element_id": element.id,
        "parent_id": element.parent_id,
        "type": element.type,
        "number": element.number,
        "text": element.text,
        "page": element.provenance[0].page if element.provenance else None,
        "quote": element.provenance[0].quote if element.provenance else None,
        "confidence": element.confidence,
        "commitment": element.commitment,
        "responsible": "; ".join(element.responsible),
        "partners": "; ".join(element.partners),
        "deadline": element.deadline.text if element.deadline else None,
        "deadline_year": element.deadline.year if element.deadline else None,
        "status": element.status,
        "target": element.target.text if element.target else None,
        "budget": element.budget.text if element.budget else None,
    }
