"""Why two goals are together or apart, in figures; `stratmine.reporting.reasons` has the words."""

from __future__ import annotations

from difflib import get_close_matches
from textwrap import shorten

from stratmine.clustering.codes import same_end
from stratmine.clustering.words import content_words, stem
from stratmine.embedding import Vectors
from stratmine.errors import InputError
from stratmine.reporting.reasons import in_words
from stratmine.reporting.texts import LANGUAGES
from stratmine.schema import Cluster, Clustering, EndName, Explanation, Goal

_LONGEST = 160
"""Characters of a goal that the sentence says."""


def explain(
    clustering: Clustering,
    vectors: Vectors,
    compared: Vectors,
    pair: tuple[str, str],
    language: str = "en",
) -> Explanation:
    """Say why two goals are together or apart; see `GoalClustering.explain`.

    Args:
        clustering: The clustering.
        vectors: Unit vectors of the words of its goals, a row for each.
        compared: These beside the goals' codes, from `beside_codes`.
        pair: Ids or words of two goals.
        language: Of the sentence: ``da``, ``sv`` or ``en``.

    Raises:
        InputError: There is no such goal, or no such language.
    """
    if language not in LANGUAGES:
        raise InputError(f"there is no sentence in {language!r}: choose {', '.join(LANGUAGES)}")
    rows = {goal.id: row for row, goal in enumerate(clustering.goals)}
    first, second = (find_goal(clustering, name) for name in pair)
    own, other = (clustering.cluster_of.get(goal.id) for goal in (first, second))
    nearest = _nearest_other(clustering, compared, rows, first)
    places = [rows[first.id], rows[second.id]]
    by_ends = [compared[row, vectors.shape[1] :] for row in places]
    both = same_end(first, second) if clustering.parameters.codebook else None
    figures = {
        "a": first.id,
        "b": second.id,
        "similarity": round(float(compared[places[0]] @ compared[places[1]]), 4),
        "word_similarity": round(float(vectors[places[0]] @ vectors[places[1]]), 4),
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
    why = Explanation.model_validate({**figures, "language": language, "sentence": ""})
    named = {
        "first": shorten(first.text, _LONGEST, placeholder="…"),
        "second": shorten(second.text, _LONGEST, placeholder="…"),
        "cluster": _named(own, language) if own else "",
        "nearest": _named(nearest[0], language) if nearest else "",
        "words": ", ".join(why.shared_words),
        "ends": ", ".join(
            _end_named(clustering.ends_by_code[c], language) for c in why.shared_codes
        ),
    }
    return why.model_copy(update={"sentence": in_words(why, language, named)})


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


def _named(cluster: Cluster, language: str) -> str:
    name = getattr(cluster.label, language) or str(cluster.label)
    return f"{cluster.id} ({name})" if name else cluster.id


def _end_named(end: EndName, language: str) -> str:
    return f"{getattr(end.label, language)} ({end.code})"
