"""Clusters as a table in notebooks."""

from __future__ import annotations

from html import escape

from stratmine.schema import Cluster, Clustering, Label

_SHOWN = 20


def label_text(label: Label) -> str:
    """Return a label's names in both languages, side by side."""
    return " / ".join(name for name in (label.da, label.sv) if name)


def clustering_html(clustering: Clustering) -> str:
    """Return the largest clusters as an HTML table; all text is escaped."""
    shown = clustering.clusters[:_SHOWN]
    alone = len(clustering.goals) - len(clustering.cluster_of)
    caption = (
        f"{len(clustering.goals)} goals: {len(clustering.clusters)} clusters in "
        f"{len(clustering.themes)} themes, {alone} goals alone; {len(shown)} clusters shown"
    )
    head = "".join(f"<th>{name}</th>" for name in ("cluster", "label", "goals", "most central"))
    rows = "".join(_row(clustering, cluster) for cluster in shown)
    return (
        f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _row(clustering: Clustering, cluster: Cluster) -> str:
    central = clustering.goals_by_id[cluster.goal_ids[0]].text
    cells = (cluster.id, label_text(cluster.label), str(len(cluster.goal_ids)), central)
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
