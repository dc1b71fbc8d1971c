"""Search goals in both languages from a query in words."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.clustering.build import goal_vectors
from stratmine.clustering.goals import collect_goals
from stratmine.clustering.result import GoalClustering
from stratmine.clustering.vectors import checked_vectors
from stratmine.embedding import Encoder
from stratmine.errors import EmptyCorpusError, InputError
from stratmine.options import ClusterOptions
from stratmine.schema import Match, Strategy


def similar(
    query: str,
    source: Sequence[Strategy] | GoalClustering,
    encoder: Encoder,
    k: int = 10,
    options: ClusterOptions | None = None,
) -> list[Match]:
    """Find the goals that are closest to a query, in whatever language.

    The goals' vectors are balanced over languages, so that a query in one language finds
    goals in the other as well.

    Args:
        query: Words in Danish, Swedish, Norwegian or English.
        source: Strategies, or goals that are clustered already.
        encoder: Makes the vectors; with a clustering, the encoder that it was made with.
        k: How many matches to return at most.
        options: Which types of elements to search in strategies, and how they are encoded.

    Returns:
        Matches, the closest first.

    Raises:
        InputError: The query is empty, or k is below 1.
        EmptyCorpusError: There are no goals to search.
    """
    if not query.strip() or k < 1:
        raise InputError("a search needs words to look for, and k of 1 or more")
    if isinstance(source, GoalClustering):
        goals, vectors = source.goals, source.vectors
    else:
        options = options or ClusterOptions()
        goals = collect_goals(source, options.types)
        if not goals:
            raise EmptyCorpusError("the strategies have no goals to search")
        vectors = goal_vectors(goals, encoder, options)[1]
    wanted = checked_vectors(encoder.encode([query.strip()]), 1)
    if wanted.shape[1] != vectors.shape[1]:
        raise InputError("the goals were encoded by another encoder: search with that one")
    similarity = [round(closeness, 4) for closeness in (vectors @ wanted[0]).tolist()]
    ranked = sorted(zip(similarity, goals, strict=True), key=lambda pair: (-pair[0], pair[1].id))
    return [Match(goal=goal, similarity=closeness) for closeness, goal in ranked[:k]]
