"""Municipalities compared: the answers of a benchmark, each traceable to goals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from stratmine.schema.base import Record
from stratmine.schema.change import Change
from stratmine.schema.clustering import Label
from stratmine.schema.municipality import Country, OrganisationKind
from stratmine.schema.share import Ranked, Share
from stratmine.schema.strategy import StrategyKind
from stratmine.schema.version import SCHEMA_VERSION, check_version

GroupLevel = Literal["cluster", "theme", "code"]
AmbitionMeasure = Literal["binding", "target", "deadline", "responsible"]


class Participant(Record):
    """A municipality (or another body) with all its plans taken together.

    Attributes:
        name: Its name.
        body: What kind of body it is: ``municipality``, ``region``, ``state`` and so on; None
            if its plans do not say whose they are.
        country: ``DK`` or ``SE``.
        code: Its code in the register; None for other bodies.
        region: The Danish region or the Swedish county.
        kinds: Kinds of its documents.
        strategy_ids: Its documents.
        goals: Number of its goals.
        grouped: How many of them belong to a cluster (or theme).
        small: Whether it has so few goals that shares say little.
        facts: What a table of the user says about it (`Benchmark.join`), by column.
    """

    name: str
    body: OrganisationKind | None = None
    country: Country | None
    code: str | None = None
    region: str | None = None
    kinds: tuple[StrategyKind, ...]
    strategy_ids: tuple[str, ...]
    goals: int
    grouped: int
    small: bool
    facts: dict[str, str | float | None] = Field(default_factory=dict)


class CoverageCell(Share):
    """How much of a municipality's goals fall into one cluster or theme.

    Attributes:
        group_id: The cluster or theme.
        label: Its name.
        municipality: The municipality.
        per_ten_pages: Its goals for each ten pages of its plans; None where a plan has no
            pages.
        goal_ids: The goals counted.
        small: Whether the municipality has few goals.
    """

    group_id: str
    label: Label
    municipality: str
    per_ten_pages: float | None = None
    goal_ids: tuple[str, ...]
    small: bool


class Gap(Share, Ranked):
    """What others have goals on, and a municipality has none.

    ``count`` is the number of others that have it, ``of`` the number of others.

    Attributes:
        municipality: Who lacks it.
        group_id: The cluster or theme.
        label: Its name.
        others: Who has it.
        comparable: Share of the others that have it, each weighted by its likeness to the
            municipality (see `Peer`): what those like it have weighs most.
        comparable_low: Lower end of the Wilson interval of that share, for the number of equal
            weights that say as much (Kish 1965).
        comparable_high: Upper end.
        goal_ids: Goals of others, by municipality, each one's most central first.
        near_goal_ids: The municipality's own goals in the same theme.
        small: Whether there are so few others that the share says little.
    """

    municipality: str
    group_id: str
    label: Label
    others: tuple[str, ...]
    comparable: float
    comparable_low: float
    comparable_high: float
    goal_ids: tuple[str, ...]
    near_goal_ids: tuple[str, ...]
    small: bool

    def __str__(self) -> str:
        name = self.label.name() or self.group_id
        return f"{name}: {self.count} of {self.of} others have it ({', '.join(self.others)})"


class Distinction(Share):
    """What a municipality has that others have not, or have much less of.

    ``count`` is the number of its goals on it, ``of`` the number of all its goals.

    Attributes:
        municipality: The municipality.
        group_id: The cluster or theme; None for a goal that stands alone.
        label: The group's name.
        exclusive: Whether nobody else has it.
        others_share: Share of the others' goals on it.
        q_value: Chance of so large a difference if there were none: Fisher's exact test,
            one-sided, corrected for the number of groups (Benjamini and Hochberg). None
            for goals that stand alone.
        goal_ids: The goals counted.
        small: Whether the municipality has few goals.
    """

    municipality: str
    group_id: str | None
    label: Label
    exclusive: bool
    others_share: float
    q_value: float | None
    goal_ids: tuple[str, ...]
    small: bool

    def __str__(self) -> str:
        name = self.label.name() or self.group_id
        others = "nobody else has any" if self.exclusive else f"{self.others_share:.0%} of others'"
        return f"{name}: {self.count} of {self.of} goals ({others})"


class SharedGroup(Record):
    """A cluster or theme that two municipalities have in common.

    Attributes:
        group_id: The cluster or theme.
        label: Its name.
        goal_ids: The goals of the one.
        peer_goal_ids: The goals of the other.
        weight: What it adds to the likeness.
    """

    group_id: str
    label: Label
    goal_ids: tuple[str, ...]
    peer_goal_ids: tuple[str, ...]
    weight: float


class Peer(Ranked):
    """How alike two municipalities are.

    Attributes:
        municipality: The one.
        peer: The other.
        likeness: The share of emphasis that they have in common: over all clusters (or
            themes) the sum of the smaller of their two shares, 0 to 1 (Renkonen 1938).
        low: Lower end of its interval (bootstrap over goals).
        high: Upper end.
        shared: What they have in common, the weightiest first.
        small: Whether one of them has few goals.
    """

    municipality: str
    peer: str
    likeness: float
    low: float
    high: float
    shared: tuple[SharedGroup, ...]
    small: bool

    def __str__(self) -> str:
        names = [group.label.name() or group.group_id for group in self.shared[:3]]
        common = f"both have goals on {'; '.join(names)}" if names else "nothing in common"
        return f"{self.peer}: {self.likeness:.0%} of emphasis in common ({common})"


class Ambition(Share):
    """How much of what is promised is binding, measurable, dated, and has a name to it.

    ``of`` counts goals, activities and indicators.

    Attributes:
        municipality: The municipality; None where the row is about all of them.
        group_id: The cluster or theme; None where the row is about all of them.
        label: The group's name.
        measure: ``binding`` (must or will), ``target``, ``deadline`` or ``responsible``.
        goal_ids: What was counted, as ``strategy/element``.
        small: Whether ``of`` is too small for the share to say much.
    """

    municipality: str | None
    group_id: str | None
    label: Label
    measure: AmbitionMeasure
    goal_ids: tuple[str, ...]
    small: bool


class CountryComparison(Ranked):
    """How many municipalities of each country have goals on something.

    Attributes:
        group_id: The cluster or theme.
        label: Its name.
        denmark: Danish municipalities that have it.
        sweden: Swedish municipalities that have it.
        difference: Danish share minus Swedish share.
        low: Lower end of its interval (Newcombe 1998).
        high: Upper end.
        q_value: Chance of so large a difference if there were none: Fisher's exact test,
            two-sided, corrected for the number of groups (Benjamini and Hochberg).
        sure: Whether that chance is below 1 − confidence. The places of a row are by the size of
            its difference.
        small: Whether one of the countries has so few municipalities that the shares say
            little.
        goal_ids: The goals counted.
    """

    group_id: str
    label: Label
    denmark: Share
    sweden: Share
    difference: float
    low: float
    high: float
    q_value: float
    sure: bool
    small: bool
    goal_ids: tuple[str, ...]


class ComparisonRow(Record):
    """One row of two municipalities side by side.

    Attributes:
        group_id: The cluster or theme that both have; None where only one has the goal.
        label: Its name.
        goal_ids: Goals of the first, the most central first.
        other_goal_ids: Goals of the second.
    """

    group_id: str | None
    label: Label
    goal_ids: tuple[str, ...]
    other_goal_ids: tuple[str, ...]


class BenchmarkRecord(Record):
    """A whole benchmark as data.

    Attributes:
        schema_name: ``stratmine.Benchmark``.
        schema_version: Version of the schema.
        level: Whether clusters, themes or codes of the codebook were compared.
        confidence: Level of the intervals.
        participants: Who was compared, by name.
        coverage: Who has goals on what; what is not listed is zero.
        gaps: What each lacks that others have.
        distinctive: What each has that others have not.
        peers: Who is like whom; each pair from both sides.
        ambition: How binding the plans are, by municipality.
        countries: Denmark beside Sweden; empty where one of them is missing.
        changes: What changed between versions of a plan, where there are several.
    """

    schema_name: Literal["stratmine.Benchmark"] = "stratmine.Benchmark"
    schema_version: Annotated[str, AfterValidator(lambda v: check_version(v, "the benchmark"))] = (
        SCHEMA_VERSION
    )
    level: GroupLevel
    confidence: float = Field(gt=0, lt=1)
    participants: tuple[Participant, ...]
    coverage: tuple[CoverageCell, ...] = ()
    gaps: tuple[Gap, ...] = ()
    distinctive: tuple[Distinction, ...] = ()
    peers: tuple[Peer, ...] = ()
    ambition: tuple[Ambition, ...] = ()
    countries: tuple[CountryComparison, ...] = ()
    changes: tuple[Change, ...] = ()
