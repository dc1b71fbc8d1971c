"""The records that templates read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from stratmine.schema import ELEMENT_KINDS, Clustering, Country, ElementKind


@dataclass(frozen=True, slots=True)
class Name:
    """A name in each language that it has; fit for showing."""

    da: str | None = None
    sv: str | None = None
    en: str | None = None


@dataclass(frozen=True, slots=True)
class GoalView:
    """An element of a plan as shown.

    Attributes:
        anchor: Where it stands in the report: the id of its place in the tree.
        type: Element type.
        text: Its words, cleaned and cut to a readable length.
        language: ``da``, ``sv`` or None.
        number: As printed.
        quote: The document's own words, where they differ from ``text``.
        page: Page in the document.
        link: Address of that page, where the document is at hand.
        picture: Picture of the place, as a ``data:`` address.
        document: File name.
        municipality: Who owns the plan.
        owner: Where that municipality stands in the report; long names may look alike.
        country: ``DK`` or ``SE``.
        cluster: Where its cluster stands in the report, if others share it.
        code: The end of the codebook that it counts under.
        sure: Whether the type is sure.
        attributes: What else is known: name of the attribute and its words.
    """

    anchor: str
    type: str
    text: str
    language: str | None
    number: str | None
    quote: str | None
    page: int | None
    document: str
    municipality: str
    owner: str
    country: Country | None
    link: str | None = None
    picture: str | None = None
    cluster: str | None = None
    code: str | None = None
    sure: bool = True
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """An element with what stands under it."""

    goal: GoalView
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupView:
    """A cluster or theme.

    Attributes:
        anchor: Where it stands in the report.
        name: Its label.
        goals: Its goals, the most central first.
        municipalities: How many municipalities have it.
        codes: Ends of the codebook that its goals count under, and how many of them.
    """

    anchor: str
    name: Name
    goals: tuple[GoalView, ...]
    municipalities: int
    codes: tuple[tuple[Name, int], ...] = ()

    def of_country(self, country: Country) -> tuple[GoalView, ...]:
        """Return the goals of one country."""
        return tuple(goal for goal in self.goals if goal.country == country)

    @property
    def in_both_countries(self) -> bool:
        """Whether both countries have goals in it."""
        return bool(self.of_country("DK") and self.of_country("SE"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A municipality's goals in a cluster or theme.

    Attributes:
        owner: Where the municipality stands in the report.
        municipality: Its name.
        goals: The goals; empty for a gap.
        of: All its goals.
        shade: 0 for none, 1 to 4 for a growing share of the municipality's goals.
    """

    owner: str
    municipality: str
    goals: tuple[GoalView, ...]
    of: int
    shade: int


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A cluster or theme with a cell for each municipality."""

    group: GroupView
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A clustered goal: its row in the matrix of vectors, and its theme."""

    row: int
    goal: GoalView
    theme: GroupView


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
    """

    name: Name
    count: int
    of: int
    goals: tuple[GoalView, ...]
    exclusive: bool = False


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
class MunicipalityView:
    """Everything about one municipality (or another body)."""

    anchor: str
    name: str
    country: Country | None
    region: str | None
    goals: int
    small: bool
    documents: tuple[DocumentView, ...]
    gaps: tuple[Standing, ...] = ()
    distinctive: tuple[Standing, ...] = ()
    peers: tuple[PeerView, ...] = ()
    ambition: tuple[Bar, ...] = ()

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
class Problem:
    """A document that failed, or in which something was uncertain."""

    file: str
    failed: bool
    messages: tuple[str, ...]


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
    def by_country(self) -> tuple[tuple[Country | None, tuple[MunicipalityView, ...]], ...]:
        """The municipalities of each country, in their order."""
        grouped = groupby(self.municipalities, key=lambda municipality: municipality.country)
        return tuple((country, tuple(own)) for country, own in grouped)
