"""Search goals in both languages from a query in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from stratmine.clustering.assembly import grouping_of
from stratmine.clustering.build import goal_vectors, measured_thresholds, placed_goals
from stratmine.clustering.codes import beside_codes, coder_for, likely_ends
from stratmine.clustering.goals import collect_goals, goal_cells
from stratmine.clustering.grouping import group
from stratmine.clustering.query import in_danish
from stratmine.clustering.result import GoalClustering
from stratmine.clustering.vectors import Labels, Placed, checked_vectors
from stratmine.embedding import Encoder, Vectors
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.options import ClusterOptions
from stratmine.schema import EndMatch, Goal, Match, Strategy
from stratmine.taxonomy import Coder

if TYPE_CHECKING:
    import pandas as pd

_DRAWN = 0.5
"""Share of the closest goal's cluster in what is looked for, where the query has no ends."""

Ends = Sequence[tuple[EndMatch, ...]]


class Matches(tuple[Match, ...]):
    """What a search found, the closest first; `to_frame` makes a table of it."""

    __slots__ = ()

    def to_frame(self) -> pd.DataFrame:
        """Return a pandas frame with one row for each match, its ``goal_id`` as in a clustering."""
        import pandas as pd

        return pd.DataFrame({"similarity": m.similarity, **goal_cells(m.goal)} for m in self)

    def __repr__(self) -> str:
        return "\n".join(map(str, self))

    def _repr_html_(self) -> str:
        return str(self.to_frame().to_html(escape=True, max_rows=50))


class _Searched(NamedTuple):
    """What is searched: n goals, and how alike they are counted.

    Attributes:
        goals: The goals.
        vectors: Unit vectors of their words, shape (n, d).
        ends: The ends of the codebook that each may serve.
        clusters: The cluster of each; -1 for what stands alone.
        threshold: Mean similarity from which goals share a cluster.
        code_weight: What shared ends count in that similarity.
    """

    goals: Sequence[Goal]
    vectors: Vectors
    ends: Ends
    clusters: Labels
    threshold: float
    code_weight: float


def similar(
    query: str,
    source: Sequence[Strategy] | GoalClustering,
    encoder: Encoder,
    k: int = 10,
    options: ClusterOptions | None = None,
) -> Matches:
    """Find the goals that are closest to a query, in whatever language.

    The goals' vectors are balanced over languages, so that a query in one language finds
    goals in the other as well. A query of two or three words says little: the ends of the
    codebook that it may serve count beside its words, as they do in clusters. Where these ends are
    not certain and it is as close to a goal as goals of one cluster are, it is drawn towards the
    cluster of that goal (feedback by clusters, Liu and Croft 2004), which speaks for it in the
    words of plans: half way if no end is found for it, not at all if its ends are certain.
    Norwegian words that neither Danish nor Swedish has are read as the Danish ones.

    Args:
        query: Words in Danish, Swedish, Norwegian or English.
        source: Strategies, or goals that are clustered already: their vectors are taken as they
            are, with the titles of plans that the clustering read.
        encoder: Makes the vectors; with a clustering, the encoder that it was made with.
        k: How many matches to return at most.
        options: Which types of elements to search in strategies, and how they are compared. A
            clustering has its own.

    Returns:
        Matches, the closest first.

    Raises:
        InputError: The query is empty, or k is below 1.
        EmptyCorpusError: There are no goals to search.
    """
    if not isinstance(query, str) or not query.strip() or k < 1:
        raise InputError("a search needs words to look for, and k of 1 or more")
    options = options or ClusterOptions()
    coder = coder_for(encoder)
    goals, vectors, ends, clusters, threshold, code_weight = _searched(
        source, encoder, options, coder
    )
    query = in_danish(query.strip())
    asked = checked_vectors(encoder.encode([query]), 1)
    if asked.shape[1] != vectors.shape[1]:
        raise InputError("the goals were encoded by another encoder: search with that one")
    found = likely_ends(Placed([query]), [None], asked, coder) if coder else [()]
    compared = beside_codes(np.vstack([vectors, asked]), [*ends, *found], code_weight)
    of_goals, wanted = compared[:-1], compared[-1]
    by_itself = of_goals @ wanted
    closest = int(np.argmax(by_itself))
    if by_itself[closest] >= threshold:
        alike = clusters == clusters[closest] if clusters[closest] >= 0 else [closest]
        drawn = np.float32(_DRAWN * (1 - sum(match.probability for match in found[0])))
        wanted = (1 - drawn) * wanted + drawn * of_goals[alike].mean(axis=0)
    similarity = [round(closeness, 4) for closeness in (of_goals @ wanted).tolist()]
    ranked = sorted(zip(similarity, goals, strict=True), key=lambda pair: (-pair[0], pair[1].id))
    return Matches(Match(goal=goal, similarity=closeness) for closeness, goal in ranked[:k])


def _searched(
    source: Sequence[Strategy] | GoalClustering,
    encoder: Encoder,
    options: ClusterOptions,
    coder: Coder | None,
) -> _Searched:
    if isinstance(source, GoalClustering):
        return _Searched(
            source.goals,
            source.vectors,
            [goal.all_ends for goal in source.goals],
            grouping_of(source).clusters,
            source.parameters.threshold,
            source.parameters.code_weight,
        )
    goals = collect_goals(source, options.types)
    if not goals:
        raise EmptyCorpusError("the strategies have no goals to search")
    placed = placed_goals(goals, source)
    # A query has no title: goals of plans with a like title would come before closer ones.
    untitled = options.model_copy(update={"title_weight": 0.0})
    vectors, ends = _read(goals, placed, encoder, untitled, coder)
    titled, of_titled = _read(goals, placed, encoder, options, coder)
    thresholds = measured_thresholds(titled, encoder, options)
    compared = beside_codes(titled, of_titled, options.code_weight)
    clusters = group(compared, [goal.text for goal in goals], thresholds).clusters
    return _Searched(goals, vectors, ends, clusters, thresholds.cluster, options.code_weight)


def _read(
    goals: Sequence[Goal],
    placed: Placed,
    encoder: Encoder,
    options: ClusterOptions,
    coder: Coder | None,
) -> tuple[Vectors, Ends]:
    raw, vectors = goal_vectors(goals, placed, encoder, options)
    if coder is None:
        return vectors, [()] * len(goals)
    return vectors, likely_ends(placed, [goal.language for goal in goals], raw, coder)
