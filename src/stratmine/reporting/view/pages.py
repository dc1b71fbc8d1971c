"""The report and its pages as templates read them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from stratmine.reporting.view.models import CoverageRow, GoalView, GroupView, Name, Node, Point
from stratmine.schema import ELEMENT_KINDS, Clustering, Country, ElementKind, OrganisationKind

OTHER_BODIES: frozenset[OrganisationKind] = frozenset({"region", "state", "association", "company"})
"""Bodies that are known not to be municipalities."""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document that was read."""

    file: str
    link: str | None
    title: str
    language: str | None
    kind: str
    period: str
    pages: int | None
    counts: dict[ElementKind, int]
    tree: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A share with its interval: ``count`` of ``of``, each share 0 to 1.

    Attributes:
        name: What is counted.
        count: How many.
        of: Of how many.
        share: count / of.
        low: Lower end of its interval.
        high: Upper end.
        typical: Median share of all municipalities.
    """

    name: str
    count: int
    of: int
    share: float
    low: float
    high: float
    typical: float


@dataclass(frozen=True, slots=True)
class Standing:
    """What a municipality lacks or has alone.

    Attributes:
        name: The cluster or theme, or the goal's words.
        count: How many others have it (gap), or how many goals it is (distinction).
        of: Of how many.
        goals: Goals to look at: those of others (gap), or its own (distinction).
        exclusive: Whether nobody else has it.
        others: Share of the others' goals that is about it (distinction).
    """

    name: Name
    count: int
    of: int
    goals: tuple[GoalView, ...]
    exclusive: bool = False
    others: float = 0.0


@dataclass(frozen=True, slots=True)
class PeerView:
    """Who is alike, how much (0 to 1, with its interval), and in what."""

    name: str
    anchor: str
    likeness: float
    low: float
    high: float
    shared: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What became of a goal or activity: ``old`` is None if it is new, ``new`` if dropped.

    ``differences`` holds what else than its words is different: the field, and what both say.
    """

    kind: str
    old: GoalView | None
    new: GoalView | None
    differences: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MunicipalityView:
    """Everything about one municipality (or another body).

    Attributes that say more than their names:
        body: What kind of body it is; None if its plans do not say.
        compared: Whether it was compared with others: there are several, and it has goals.
        gaps_first: How many of all its gaps may be the first: the data do not tell them apart.
        peers_first: The same of its peers.
        changes: What changed between versions of its plans, by kind of change.
    """

    anchor: str
    name: str
    body: OrganisationKind | None
    country: Country | None
    region: str | None
    goals: int
    small: bool
    compared: bool
    documents: tuple[DocumentView, ...]
    gaps: tuple[Standing, ...] = ()
    distinctive: tuple[Standing, ...] = ()
    peers: tuple[PeerView, ...] = ()
    gaps_first: int = 0
    peers_first: int = 0
    ambition: tuple[Bar, ...] = ()
    changes: tuple[tuple[str, tuple[ChangeView, ...]], ...] = ()

    @property
    def types(self) -> tuple[ElementKind, ...]:
        """The types of element that one of its documents has."""
        return tuple(
            kind
            for kind in ELEMENT_KINDS
            if any(document.counts[kind] for document in self.documents)
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What was read, in numbers; ``unsure`` counts elements whose type is not sure."""

    documents: int
    failed: int
    municipalities: int
    languages: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    elements: int
    unsure: int


@dataclass(frozen=True, slots=True)
class Highlight:
    """Something that stands out: the key of its sentence, the values in it, and a link."""

    key: str
    values: dict[str, str | int | Name]
    anchor: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What went wrong: the code that names it, and the message with the particulars."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A document that failed, or in which something was uncertain."""

    file: str
    failed: bool
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report.

    Attributes:
        title: Title given by the user; None for the standard one.
        facts: What was read.
        highlights: What stands out.
        problems: What went wrong.
        municipalities: Danish ones first, then by name.
        coverage: Themes of two municipalities or more, the most widespread first.
        ends: The same for clusters.
        own_themes: How many themes only one municipality has.
        clusters: The most widespread first.
        themes: The same for themes.
        points: The clustered goals, for the map.
        clustering: How it was done, for the method section.
        confidence: Level of the intervals; None without a comparison.
    """

    title: str | None
    facts: Facts
    highlights: tuple[Highlight, ...]
    problems: tuple[Problem, ...]
    municipalities: tuple[MunicipalityView, ...]
    coverage: tuple[CoverageRow, ...] = ()
    ends: tuple[CoverageRow, ...] = ()
    own_themes: int = 0
    clusters: tuple[GroupView, ...] = ()
    themes: tuple[GroupView, ...] = ()
    points: tuple[Point, ...] = ()
    clustering: Clustering | None = None
    confidence: float | None = None

    @property
    def not_compared(self) -> str | None:
        """The key of the words that say why nothing is compared; None if something can be."""
        if self.clustering is None:
            found = dict(self.facts.counts)
            return "method_no_cluster" if found["goal"] or found["focus_area"] else "no_goals"
        return "one_only" if len(self.municipalities) == 1 else None

    @property
    def mixed(self) -> bool:
        """Whether there are regions, the state or other bodies among the municipalities."""
        return any(one.body in OTHER_BODIES for one in self.municipalities)

    @property
    def by_body(self) -> tuple[tuple[OrganisationKind, tuple[MunicipalityView, ...]], ...]:
        """The municipalities, regions and so on, in this order; unknown ones are others."""
        found: dict[OrganisationKind, list[MunicipalityView]] = {
            body: [] for body in get_args(OrganisationKind)
        }
        for municipality in self.municipalities:
            found[municipality.body or "other"].append(municipality)
        return tuple((body, tuple(own)) for body, own in found.items() if own)

    @property
    def by_country(self) -> tuple[tuple[Country | None, tuple[MunicipalityView, ...]], ...]:
        """The municipalities of each country, in their order."""
        grouped = groupby(self.municipalities, key=lambda municipality: municipality.country)
        return tuple((country, tuple(own)) for country, own in grouped)
