"""From strategies to clusters and themes."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.clustering.assembly import assemble
from stratmine.clustering.balance import language_offsets, remove_offsets
from stratmine.clustering.codes import beside_codes, code_goals, coder_for, end_names
from stratmine.clustering.editing import carried_over, regrouped
from stratmine.clustering.goals import children, collect_goals
from stratmine.clustering.grouping import Thresholds, group, measured_background
from stratmine.clustering.quality import cluster_stability, inner_quality, rounded, v_measure
from stratmine.clustering.result import GoalClustering
from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import Encoder, Vectors
from stratmine.errors import EmptyCorpusError
from stratmine.options import ClusterOptions
from stratmine.schema import ClusteringParameters, Edit, Goal, Strategy
from stratmine.taxonomy import Coder


def cluster(
    strategies: Sequence[Strategy],
    encoder: Encoder,
    options: ClusterOptions | None = None,
    edits: Sequence[Edit] = (),
) -> GoalClustering:
    """Find goals that pursue the same end, across municipalities and languages.

    Args:
        strategies: The strategies whose goals are compared.
        encoder: Makes vectors of the goals' words.
        options: What is clustered, and how close goals must be.
        edits: What a person changed in an earlier clustering, to be done again.

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
    placed = placed_goals(goals, strategies)
    raw, vectors = goal_vectors(goals, placed, encoder, options)
    coder = coder_for(encoder)
    thresholds = measured_thresholds(vectors, encoder, options)
    if coder is not None:
        goals = code_goals(goals, placed, raw, coder, options.code_probability)
    ends = [goal.all_ends for goal in goals]
    compared = beside_codes(vectors, ends, options.code_weight)
    texts = [goal.text for goal in goals]
    grouping = group(compared, texts, thresholds)
    unbalanced = grouping
    if raw is not vectors:
        unbalanced = group(beside_codes(raw, ends, options.code_weight), texts, thresholds)
    edits = carried_over(edits, goals)
    grouping = regrouped(grouping, goals, edits)
    stability = cluster_stability(compared, grouping.clusters, thresholds.cluster)
    clusters, themes = assemble(goals, vectors, grouping, edits, stability)
    quality = inner_quality(goals, compared, grouping.clusters, stability)
    before = v_measure(unbalanced.clusters, [goal.language for goal in goals])
    return GoalClustering.of(
        vectors,
        parameters=_parameters(encoder, options, thresholds, coder),
        goals=goals,
        clusters=clusters,
        themes=themes,
        ends=end_names(goals) if coder else (),
        quality=quality.model_copy(update={"language_v_measure_unbalanced": rounded(before)}),
        edits=edits,
    )


def placed_goals(goals: Sequence[Goal], strategies: Sequence[Strategy]) -> Placed:
    """Return the words of strategies' goals with what they stand under, and what under them."""
    titles = {strategy.id: strategy.title or "" for strategy in strategies}
    under = children(strategies)
    return Placed(
        [goal.text for goal in goals],
        [goal.context for goal in goals],
        [titles[goal.strategy_id] for goal in goals],
        [under[goal.id] for goal in goals],
    )


def goal_vectors(
    goals: Sequence[Goal], placed: Placed, encoder: Encoder, options: ClusterOptions
) -> tuple[Vectors, Vectors]:
    """Return the vectors of goals as encoded, and balanced over languages.

    Both are the same object where there is nothing to balance.
    """
    raw = encode_in_context(
        placed, encoder, options.context_weight, options.title_weight, options.children_weight
    )
    if not options.language_balance:
        return raw, raw
    languages = [goal.language for goal in goals]
    return raw, remove_offsets(raw, languages, language_offsets(raw, languages))


def measured_thresholds(vectors: Vectors, encoder: Encoder, options: ClusterOptions) -> Thresholds:
    """Return how alike goals must be.

    Args:
        vectors: Their vectors, made with these options.
        encoder: What made them.
        options: What the user asks for.
    """
    titled = options.context_weight * options.title_weight > 0
    coded = coder_for(encoder) is not None and options.code_weight > 0
    return Thresholds.of(
        options.threshold,
        options.theme_threshold,
        vectors,
        read="coded" if coded else "titled" if titled else "alone",
        background=measured_background(encoder),
    )


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
        title_weight=options.title_weight,
        children_weight=options.children_weight,
        codebook=coder.version if coder else None,
        code_probability=options.code_probability if coder else None,
        code_weight=options.code_weight if coder else 0.0,
    )
