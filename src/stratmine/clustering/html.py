"""Clusters as a table in notebooks."""

from __future__ import annotations

from stratmine.schema import Cluster, Clustering, html_table

_SHOWN = 20


def clustering_html(clustering: Clustering) -> str:
    """Return the largest clusters as an HTML table; all text is escaped."""
    shown = clustering.clusters[:_SHOWN]
    alone = len(clustering.goals) - len(clustering.cluster_of)
    caption = (
        f"{len(clustering.goals)} goals: {len(clustering.clusters)} clusters in "
        f"{len(clustering.themes)} themes, {alone} goals alone; {len(shown)} clusters shown"
    )
    head = ("cluster", "label", "goals", "most central")
    return html_table(caption, head, (_row(clustering, cluster) for cluster in shown))


def _row(clustering: Clustering, cluster: Cluster) -> tuple[object, ...]:
    central = clustering.goals_by_id[cluster.goal_ids[0]].text
    return cluster.id, cluster.label, len(cluster.goal_ids), central
