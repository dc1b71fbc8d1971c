"""From strategies to clusters and themes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.codes import code_goals, coder_for, count_codes, end_names, name_by_code
from stratmine.clustering.goals import collect_goals
from stratmine.clustering.grouping import Grouping, Thresholds, group, group_means
from stratmine.clustering.labels import Labeller, central_goals
from stratmine.clustering.quality import cross_language_share, silhouette, v_measure
from stratmine.clustering.result import GoalClustering
from stratmine.clustering.vectors import Labels, Vectors, encode_in_context
from stratmine.embedding import Encoder
from stratmine.errors import EmptyCorpusError
from stratmine.options import ClusterOptions
from stratmine.schema import (
    Cluster,
    ClusteringParameters,
    ClusteringQuality,
    Goal,
    Strategy,
    Theme,
)
from stratmine.taxonomy import Coder


def cluster(
    strategies: Sequence[Strategy], encoder: Encoder, options: ClusterOptions | None = None
) -> GoalClustering:
    """Find goals that pursue the same end, across municipalities and languages.

    Args:
        strategies: The strategies whose goals are compared.
        encoder: Makes vectors of the goals' words.
        options: What is clustered, and how close goals must be.

    Raises:
        EmptyCorpusError: The strategies have no elements of the types in the options.
    """
    options = options or ClusterOptions()
    goals = collect_goals(strategies, options.types)
    if not goals:
        raise EmptyCorpusError(
            f"no {' or '.join(options.types)} in {len(strategies)} documents: check what was "
            "extracted, or cluster other types (ClusterOptions.types)"
        )
    raw, vectors = goal_vectors(goals, encoder, options)
    thresholds = Thresholds.of(options.threshold, options.theme_threshold, vectors)
    texts = [goal.text for goal in goals]
    grouping = group(vectors, texts, thresholds)
    unbalanced = group(raw, texts, thresholds) if raw is not vectors else grouping
    coder = coder_for(encoder)
    if coder is not None:
        goals = code_goals(goals, raw, coder, options.code_probability)
    clusters, themes = _records(goals, vectors, grouping)
    return GoalClustering.of(
        vectors,
        parameters=_parameters(encoder, options, thresholds, coder),
        goals=goals,
        clusters=clusters,
        themes=themes,
        ends=end_names(goals) if coder else (),
        quality=_quality(goals, vectors, grouping.clusters, unbalanced.clusters),
    )


def goal_vectors(
    goals: Sequence[Goal], encoder: Encoder, options: ClusterOptions
) -> tuple[Vectors, Vectors]:
    """Return the goals' vectors as the encoder gives them, and balanced over languages.

    Both are the same object where there is nothing to balance.
    """
    raw = encode_in_context(
        [goal.text for goal in goals],
        [goal.context for goal in goals],
        encoder,
        options.context_weight,
    )
    if not options.language_balance:
        return raw, raw
    languages = [goal.language for goal in goals]
    return raw, remove_offsets(raw, languages, language_offsets(raw, languages))


def _records(
    goals: Sequence[Goal], vectors: Vectors, grouping: Grouping
) -> tuple[tuple[Cluster, ...], tuple[Theme, ...]]:
    labeller = Labeller(goals)
    rows = {name: _members(vectors, getattr(grouping, name)) for name in ("themes", "clusters")}
    own = {name: [[goals[row] for row in group] for group in rows[name]] for name in rows}
    themes = tuple(
        Theme(
            id=f"t{number}",
            label=name_by_code(label, members),
            long_label=central_goals(members),
            goal_ids=tuple(goal.id for goal in members),
        )
        for number, (members, label) in enumerate(
            zip(own["themes"], labeller.name_themes(own["themes"]), strict=True), start=1
        )
    )
    clusters = tuple(
        Cluster(
            id=f"c{number}",
            label=name_by_code(label, members),
            long_label=central_goals(members),
            goal_ids=tuple(goal.id for goal in members),
            theme_id=f"t{grouping.themes[group[0]] + 1}",
            # The mean similarity to the centre is the length of the mean vector.
            cohesion=round(float(np.linalg.norm(vectors[group].mean(axis=0))), 4),
            codes=count_codes(members),
        )
        for number, (group, members, label) in enumerate(
            zip(
                rows["clusters"],
                own["clusters"],
                labeller.name_clusters(own["clusters"]),
                strict=True,
            ),
            start=1,
        )
    )
    return clusters, themes


def _members(vectors: Vectors, labels: Labels) -> list[list[int]]:
    """Return the rows of each group, the most central first."""
    means = group_means(vectors, labels)
    members: list[list[int]] = [[] for _ in means]
    for row in np.flatnonzero(labels >= 0):
        members[labels[row]].append(int(row))
    for rows, mean in zip(members, means, strict=True):
        closeness = vectors[rows] @ mean
        rank = dict(zip(rows, closeness.round(5).tolist(), strict=True))
        rows.sort(key=lambda row: (-rank[row], row))
    return members


def _parameters(
    encoder: Encoder, options: ClusterOptions, thresholds: Thresholds, coder: Coder | None
) -> ClusteringParameters:
    return ClusteringParameters(
        encoder=encoder.name,
        types=options.types,
        threshold=thresholds.cluster,
        theme_threshold=thresholds.theme,
        language_balance=options.language_balance,
        context_weight=options.context_weight,
        codebook=coder.version if coder else None,
        code_probability=options.code_probability if coder else None,
    )


def _quality(
    goals: Sequence[Goal], vectors: Vectors, labels: Labels, unbalanced: Labels
) -> ClusteringQuality:
    languages = [goal.language for goal in goals]
    figures = {
        "silhouette": silhouette(vectors, labels),
        "language_v_measure": v_measure(labels, languages),
        "language_v_measure_unbalanced": v_measure(unbalanced, languages),
        "cross_language_share": cross_language_share(labels, languages),
    }
    rounded = {k: None if v is None else round(v, 4) for k, v in figures.items()}
    return ClusteringQuality(**rounded)
