"""Goals and groups as templates read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stratmine.schema import Country, NameSource


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
        named_by: Where its name comes from, if not from its goals, and in which languages.
        why: Why its goals are together.
    """

    anchor: str
    name: Name
    goals: tuple[GoalView, ...]
    municipalities: int
    codes: tuple[tuple[Name, int], ...] = ()
    named_by: tuple[tuple[NameSource, tuple[str, ...]], ...] = ()
    why: Why | None = None

    def of_country(self, country: Country) -> tuple[GoalView, ...]:
        """Return the goals of one country."""
        return tuple(goal for goal in self.goals if goal.country == country)

    @property
    def in_both_countries(self) -> bool:
        """Whether both countries have goals in it."""
        return bool(self.of_country("DK") and self.of_country("SE"))


@dataclass(frozen=True, slots=True)
class Why:
    """Why two central goals of a cluster are together.

    Attributes:
        keys: The keys of the sentences that say so.
        first: The one goal.
        second: The other.
        cluster: Their cluster.
        words: Words that both have.
        ends: Ends of the codebook that both may serve.
        nearest: The cluster that the first goal is nearest to, its own aside; without a name if
            there is none.
        figures: How alike they are, and what that is made of, by name.
    """

    keys: tuple[str, ...]
    first: GoalView
    second: GoalView
    cluster: Name
    words: str
    ends: tuple[Name, ...]
    nearest: Name
    figures: Mapping[str, float]


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
