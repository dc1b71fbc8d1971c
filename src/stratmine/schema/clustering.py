"""Which goals of many strategies belong together."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from stratmine.schema.base import Record
from stratmine.schema.goal import Goal
from stratmine.schema.kinds import ElementKind
from stratmine.schema.version import SCHEMA_VERSION, check_version

NameSource = Literal["goals", "codebook", "person"]
"""What gave a group its name: the words of its goals or of the heading over them, the codebook, or
a person."""


class Label(Record):
    """Words in each language; None where there are none in that language.

    Attributes:
        da: In Danish.
        sv: In Swedish.
        en: In English, which no plan is in: where the codebook gives the name.
    """

    da: str | None = None
    sv: str | None = None
    en: str | None = None

    def __str__(self) -> str:
        return " / ".join(name for name in (self.da, self.sv) if name)

    def name(self, language: Literal["da", "sv", "en"] = "da") -> str | None:
        """Return the words in a language, or in another where it has none."""
        return getattr(self, language) or self.da or self.sv


class LabelSource(Record):
    """Where the names of a group come from.

    Attributes:
        da: Source of its Danish name.
        sv: Source of its Swedish name.
    """

    da: NameSource | None = None
    sv: NameSource | None = None


class CodeCount(Record):
    """How many goals count under an end of the codebook.

    Attributes:
        code: The end.
        goals: How many of the goals count under it.
    """

    code: str
    goals: int


class EndName(Record):
    """An end of the codebook by name; `stratmine.taxonomy` has its definition.

    Attributes:
        code: The end.
        theme_code: Its theme in the codebook.
        label: Its name in Danish, Swedish and English.
    """

    code: str
    theme_code: str
    label: Label


class Cluster(Record):
    """Goals that pursue the same end.

    Attributes:
        id: ``c1`` and so on; the largest first.
        label: Short name in each language: from the codebook where its goals serve one end of it,
            else of their own words.
        label_source: Where the names come from.
        long_label: The most central goal in each language.
        goal_ids: Members, the most central first.
        theme_id: The theme it belongs to.
        cohesion: Mean cosine similarity of its members to their centre.
        codes: Ends of the codebook that its goals count under, the most frequent first.
        stability: How well it is found again when a fifth of the goals is missing (mean
            Jaccard similarity, 0 to 1), over eight samples, or two to seven of more than 2,000
            goals; None where no sample had two of its goals.
    """

    id: str
    label: Label
    label_source: LabelSource = LabelSource()
    long_label: Label = Label()
    goal_ids: tuple[str, ...]
    theme_id: str
    cohesion: float
    codes: tuple[CodeCount, ...] = ()
    stability: float | None = None


class Theme(Record):
    """Clusters, and goals that stand alone, within one broader subject.

    Attributes:
        id: ``t1`` and so on; the largest first.
        label: Short name, made like that of a cluster.
        label_source: Where the names come from.
        long_label: The most central goal in each language.
        goal_ids: All goals of the theme, those in no cluster as well.
    """

    id: str
    label: Label
    label_source: LabelSource = LabelSource()
    long_label: Label = Label()
    goal_ids: tuple[str, ...]


class ClusteringParameters(Record):
    """What was used to cluster; see `stratmine.ClusterOptions`.

    Attributes:
        encoder: Name of the encoder that made the vectors.
        types: The element types that were clustered.
        threshold: Mean similarity from which goals share a cluster, ends counted; it may exceed 1.
        theme_threshold: The same for themes.
        language_balance: Whether what each language adds to its vectors was removed.
        context_weight: Share of the goal read after its heading in its vector.
        title_weight: Share of that in which the plan's title was read as well.
        children_weight: What the mean vector of what stands under a goal counted beside its own.
        codebook: Version of the codebook whose codes the goals have; None if they were not
            coded, as with an encoder that the coder does not know.
        code_probability: Probability from which a goal counts under an end.
        code_weight: What the ends that two goals may serve counted in their similarity.
    """

    encoder: str
    types: tuple[ElementKind, ...]
    threshold: float
    theme_threshold: float
    language_balance: bool
    context_weight: float
    title_weight: float = 0.0
    children_weight: float = 0.0
    codebook: str | None = None
    code_probability: float | None = None
    code_weight: float = 0.0


class ClusteringQuality(Record):
    """How good the clusters look from inside; None where it cannot be computed.

    Attributes:
        silhouette: Mean silhouette of goals in clusters by their similarity, -1 to 1.
        stability: Mean stability of the clusters, see `Cluster`.
        language_v_measure: V-measure between clusters and languages: 0 means that clusters
            say nothing about language.
        language_v_measure_unbalanced: The same without language balance.
        cross_language_share: Share of clusters with goals in both languages.
    """

    silhouette: float | None = None
    stability: float | None = None
    language_v_measure: float | None = None
    language_v_measure_unbalanced: float | None = None
    cross_language_share: float | None = None


class Edit(Record):
    """What a person changed in clusters, named by goals, so that it can be done again.

    Attributes:
        kind: ``merge`` goals into one cluster, ``split`` some off a cluster, or ``rename``
            a cluster or theme.
        goal_ids: The goals that are merged or split off, or those of what is renamed.
        rest_ids: The goals that they are split off from.
        level: What is renamed.
        label: The new name; a language that is None keeps its name.
        words: Municipality and words of these goals by id: a document that changes gets new
            ids, and its goals are found again by them.
    """

    kind: Literal["merge", "split", "rename"]
    goal_ids: tuple[str, ...]
    rest_ids: tuple[str, ...] = ()
    level: Literal["cluster", "theme"] = "cluster"
    label: Label = Label()
    words: dict[str, tuple[str | None, str]] = Field(default_factory=dict)


class Clustering(Record):
    """Which goals belong together, as data.

    Attributes:
        schema_name: ``stratmine.Clustering``.
        schema_version: Version of the schema.
        parameters: How it was clustered.
        goals: All goals, sorted by id.
        clusters: Clusters of two goals or more.
        themes: Every goal belongs to exactly one.
        ends: Names of the ends of the codebook that goals may serve, sorted by code.
        quality: How good it looks.
        edits: What a person changed, in order.
    """

    schema_name: Literal["stratmine.Clustering"] = "stratmine.Clustering"
    schema_version: Annotated[str, AfterValidator(lambda v: check_version(v, "the clustering"))] = (
        SCHEMA_VERSION
    )
    parameters: ClusteringParameters
    goals: tuple[Goal, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    themes: tuple[Theme, ...] = ()
    ends: tuple[EndName, ...] = ()
    quality: ClusteringQuality = ClusteringQuality()
    edits: tuple[Edit, ...] = ()

    @cached_property
    def goals_by_id(self) -> dict[str, Goal]:
        """Goals by their id."""
        return {goal.id: goal for goal in self.goals}

    @cached_property
    def cluster_of(self) -> dict[str, Cluster]:
        """The cluster of each goal that has one, by the goal's id."""
        return {goal_id: cluster for cluster in self.clusters for goal_id in cluster.goal_ids}

    @cached_property
    def ends_by_code(self) -> dict[str, EndName]:
        """Names of the ends of the codebook that goals may serve, by code."""
        return {end.code: end for end in self.ends}

    @cached_property
    def theme_of(self) -> dict[str, Theme]:
        """The theme of each goal, by the goal's id."""
        return {goal_id: theme for theme in self.themes for goal_id in theme.goal_ids}
