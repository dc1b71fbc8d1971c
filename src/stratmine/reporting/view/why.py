"""Why the goals of a cluster are together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from stratmine.reporting.reasons import figures, reasons
from stratmine.reporting.view.groups import name_of
from stratmine.reporting.view.models import GoalView, GroupView, Name, Why
from stratmine.reporting.view.plain import plain
from stratmine.schema import Cluster, Clustering, EndName, Explanation

Explain = Callable[[str, str], Explanation]


def with_reasons(
    clustering: Clustering, clusters: Mapping[str, GroupView], views: Mapping[str, GoalView]
) -> dict[str, GroupView]:
    """Return the clusters, each that several share with a reason.

    Only a clustering that was made or loaded by `stratmine.clustering` can tell; without it
    the clusters stay as they are.
    """
    explain: Explain | None = getattr(clustering, "explain", None)
    found = dict(clusters)
    if explain is None:
        return found
    for cluster in clustering.clusters:
        pair = _pair(cluster, views)
        if pair is not None:
            own = clusters[cluster.id]
            why = _why(explain(*pair), own, clusters, views, clustering.ends_by_code)
            found[cluster.id] = replace(own, why=why)
    return found


def _pair(cluster: Cluster, views: Mapping[str, GoalView]) -> tuple[str, str] | None:
    """Return the two most central goals of different countries, or else of different owners."""
    ids = [goal_id for goal_id in cluster.goal_ids if goal_id in views]
    if not ids:
        return None
    first = views[ids[0]]
    abroad = (i for i in ids if views[i].country != first.country)
    elsewhere = (i for i in ids if views[i].owner != first.owner)
    second = next(abroad, None) or next(elsewhere, None)
    return (ids[0], second) if second else None


def _why(
    explanation: Explanation,
    cluster: GroupView,
    clusters: Mapping[str, GroupView],
    views: Mapping[str, GoalView],
    ends: Mapping[str, EndName],
) -> Why:
    nearest = clusters.get(explanation.nearest_cluster_id or "")
    return Why(
        keys=reasons(explanation),
        first=views[explanation.a],
        second=views[explanation.b],
        cluster=cluster.name,
        words=plain(", ".join(explanation.shared_words)),
        ends=tuple(name_of(ends[code].label) for code in explanation.shared_codes),
        nearest=nearest.name if nearest else Name(),
        figures=figures(explanation),
    )
