"""Why two goals are together or apart, in figures and in words."""

from __future__ import annotations

from difflib import get_close_matches

from stratmine.clustering.codes import same_end
from stratmine.clustering.html import label_text
from stratmine.clustering.vectors import Vectors
from stratmine.clustering.words import content_words, stem
from stratmine.errors import InputError
from stratmine.schema import Cluster, Clustering, Explanation, Goal

_SHOWN = 0.005
"""The least that two decimals show."""

_NAMED = 0.1
"""Probability from which an end is named among those that both goals may serve."""


def explain(
    clustering: Clustering, vectors: Vectors, compared: Vectors, a: str, b: str
) -> Explanation:
    """Say why two goals are together or apart; see `GoalClustering.explain`.

    Args:
        clustering: The clustering.
        vectors: Unit vectors of the words of its goals, a row for each.
        compared: These beside the goals' codes, from `beside_codes`.
        a: A goal's id, or its words.
        b: Another's.
    """
    rows = {goal.id: row for row, goal in enumerate(clustering.goals)}
    first, second = find_goal(clustering, a), find_goal(clustering, b)
    own, other = (clustering.cluster_of.get(goal.id) for goal in (first, second))
    nearest = _nearest_other(clustering, compared, rows, first)
    pair = [rows[first.id], rows[second.id]]
    by_ends = [compared[row, vectors.shape[1] :] for row in pair]
    both = same_end(first, second) if clustering.parameters.codebook else None
    figures = {
        "a": first.id,
        "b": second.id,
        "similarity": round(float(compared[pair[0]] @ compared[pair[1]]), 4),
        "word_similarity": round(float(vectors[pair[0]] @ vectors[pair[1]]), 4),
        "end_similarity": None if both is None else round(float(by_ends[0] @ by_ends[1]), 4),
        "same_end": None if both is None else round(both, 4),
        "threshold": clustering.parameters.threshold,
        "together": first.id == second.id or (own is not None and own == other),
        "same_theme": clustering.theme_of[first.id] == clustering.theme_of[second.id],
        "shared_words": shared_words(first, second),
        "shared_codes": shared_codes(first, second),
        "nearest_cluster_id": nearest[0].id if nearest else None,
        "nearest_similarity": round(nearest[1], 4) if nearest else None,
    }
    draft = Explanation.model_validate({**figures, "sentence": ""})
    sentences = [_sentence(draft, own), *_codes(draft, clustering)]
    if nearest:
        sentences.append(_other(draft, nearest[0]))
    if first.id == second.id:
        sentences = ["This is one and the same goal."]
    return draft.model_copy(update={"sentence": " ".join(sentences)})


def find_goal(clustering: Clustering, name: str) -> Goal:
    """Return a goal by its id or its words.

    Raises:
        InputError: There is no such goal; the message names the nearest.
    """
    if name in clustering.goals_by_id:
        return clustering.goals_by_id[name]
    wanted = " ".join(name.split()).casefold()
    for goal in clustering.goals:
        if goal.text.casefold() == wanted:
            return goal
    near = get_close_matches(name, [goal.text for goal in clustering.goals], n=1, cutoff=0.3)
    hint = f"; the nearest is «{near[0]}»" if near else ""
    raise InputError(f"no goal has the id or the words «{name}»{hint}")


def shared_words(a: Goal, b: Goal) -> tuple[str, ...]:
    """Return the words that two goals have in common, in the first one's form and order."""
    stems = {stem(word) for word in content_words(b.text, b.language)}
    shared = (word for word in content_words(a.text, a.language) if stem(word) in stems)
    return tuple(dict.fromkeys(shared))


def shared_codes(a: Goal, b: Goal) -> tuple[str, ...]:
    """Return the ends that both goals may serve, the first one's likeliest first."""
    other = {match.code for match in b.ends}
    return tuple(match.code for match in a.ends if match.code in other)


def _nearest_other(
    clustering: Clustering, vectors: Vectors, rows: dict[str, int], goal: Goal
) -> tuple[Cluster, float] | None:
    """Return the cluster that a goal is most like, its own aside."""
    vector = vectors[rows[goal.id]]
    similarity = {
        cluster.id: float((vectors[[rows[i] for i in cluster.goal_ids]] @ vector).mean())
        for cluster in clustering.clusters
        if goal.id not in cluster.goal_ids
    }
    others = [cluster for cluster in clustering.clusters if cluster.id in similarity]
    best = max(others, key=lambda cluster: similarity[cluster.id], default=None)
    return (best, similarity[best.id]) if best else None


def _sentence(figures: Explanation, own: Cluster | None) -> str:
    if figures.shared_words:
        return f"{_verdict(figures, own)} Words in common: {', '.join(figures.shared_words)}."
    return f"{_verdict(figures, own)} They have no words in common."


def _codes(figures: Explanation, clustering: Clustering) -> list[str]:
    ends = [clustering.ends_by_code[code] for code in figures.shared_codes]
    if not ends:
        return []
    names = ", ".join(f"{end.code} «{end.label_en}»" for end in ends)
    return [f"Both may serve the same end of the codebook: {names}."]


def _other(figures: Explanation, nearest: Cluster) -> str:
    return (
        f"Its own cluster aside, the first goal is nearest to {nearest.id} "
        f"«{label_text(nearest.label)}» (mean similarity {figures.nearest_similarity:.2f})."
    )


def _made_of(figures: Explanation) -> str:
    """Say what words and ends make of the similarity, where ends show in it."""
    by_words, by_ends = figures.word_similarity, figures.end_similarity
    if by_words is None or by_ends is None:
        return ""
    counted = figures.similarity - by_ends
    said = [f"{by_words:.2f} by their words"]
    if by_words - counted >= _SHOWN:
        said[0] += f", counted {counted:.2f} as their ends are known"
    if by_ends >= _SHOWN:
        said.append(f"{by_ends:.2f} for the ends that both may serve")
    plain = len(said) == 1 and by_words - counted < _SHOWN
    return "" if plain else f" ({' and '.join(said)})"


def _verdict(figures: Explanation, own: Cluster | None) -> str:
    close = figures.similarity >= figures.threshold
    compared = (
        f"their similarity is {figures.similarity:.2f}{_made_of(figures)}, "
        f"{'at least' if close else 'below'} the threshold {figures.threshold:.2f}"
    )
    if figures.together and own:
        name = f"{own.id} «{label_text(own.label)}»"
        if close:
            return f"Together in {name}: {compared}."
        return f"Together in {name}: {compared}, but all goals of the cluster reach it on average."
    where = "in the same theme" if figures.same_theme else "in different themes"
    if close:
        return f"Apart, {where}: {compared}, but the goals grouped with them do not on average."
    return f"Apart, {where}: {compared}."
