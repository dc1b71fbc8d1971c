"""What a run found, for people at a terminal."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Column, Table

from stratmine.clustering import GoalClustering, Match
from stratmine.errors import ModelError
from stratmine.pipeline import Analysis
from stratmine.resources import models_dir
from stratmine.schema import Cluster, Issue, Strategy
from stratmine.turns import in_turns

SHOWN_CLUSTERS = 8
SHOWN_GOALS = 4
"""How many clusters, and goals of each, the summary of a run shows; the report has all."""


def print_summary(result: Analysis) -> None:
    """Print what was read, what belongs together, what went wrong, and where it all is."""
    console = Console()
    console.print(_documents(result.corpus.strategies))
    if result.clustering is not None:
        _print_shared(console, result.clustering)
    _print_remarks(console, result)
    if result.files:
        console.print("\nWritten:")
    for what, path in result.files.items():
        console.print(f"  {what:<11} {escape(str(path))}", soft_wrap=True)
    if "report" in result.files:
        report = escape(str(result.files["report"]))
        console.print(f"\nOpen [bold]{report}[/] in a browser to read on.", soft_wrap=True)


def print_clusters(clustering: GoalClustering) -> None:
    """Print all clusters with their goals."""
    _print_clusters(Console(), clustering, clustering.clusters)


def print_matches(matches: Sequence[Match]) -> None:
    """Print what a search found."""
    table = Table("closeness", "municipality", "goal", "page", box=None)
    for match in matches:
        goal = match.goal
        page = str(goal.page) if goal.page is not None else ""
        owner = escape(goal.municipality or "")
        table.add_row(f"{match.similarity:.2f}", owner, escape(goal.text), page)
    Console().print(table)


def print_models() -> None:
    """Print the models that come with the library.

    Raises:
        ModelError: The list of models is missing from the installation.
    """
    manifest = models_dir() / "manifest.toml"
    if not manifest.is_file():
        raise ModelError(f"{manifest} is missing: install stratmine again")
    console = Console()
    for model in tomllib.loads(manifest.read_text(encoding="utf-8"))["models"]:
        console.print(f"[bold]{model['name']}[/]  {model['purpose']} ({model['licence']})")
        console.print(f"  {models_dir() / model['name']}", soft_wrap=True)


def _documents(strategies: Sequence[Strategy]) -> Table:
    table = Table("municipality", Column("document", overflow="fold"), "period", box=None)
    for name in ("areas", "goals", "activities"):
        table.add_column(name, justify="right")
    for strategy in strategies:
        table.add_row(
            escape(strategy.owner_name),
            escape(strategy.title or strategy.source.file),
            escape(str(strategy.period)),
            *(str(len(strategy.of_type(kind))) for kind in ("focus_area", "goal", "activity")),
        )
    return table


def _print_shared(console: Console, clustering: GoalClustering) -> None:
    shared = [c for c in clustering.clusters if _municipalities(clustering, c) > 1]
    console.print(f"\n{len(clustering.goals)} goals and focus areas.", end=" ")
    if not shared:
        console.print("No goals of several municipalities pursue the same end.")
        return
    more = ", the largest first" if len(shared) > 1 else ""
    console.print(f"Ends that goals of several municipalities pursue: {len(shared)}{more}\n")
    _print_clusters(console, clustering, shared[:SHOWN_CLUSTERS], SHOWN_GOALS)
    if len(shared) > SHOWN_CLUSTERS:
        console.print(f"and {len(shared) - SHOWN_CLUSTERS} more ends")


def _print_remarks(console: Console, result: Analysis) -> None:
    """Print what could not be read, then what else there is to say."""
    outcomes = result.corpus.outcomes
    failed = [i for o in outcomes for i in o.issues if o.status == "failed"]
    remarks = [i for o in outcomes for i in o.issues if o.status != "failed"]
    _print_issues(console, "red", "Could not be read", failed)
    _print_issues(console, "yellow", "Remarks", [*remarks, *result.issues])


def _print_issues(console: Console, style: str, title: str, issues: Sequence[Issue]) -> None:
    if issues:
        console.print(f"\n[{style}]{title}:[/]")
    for issue in issues:
        console.print(Padding(f"• {escape(issue.message)}", (0, 0, 0, 2), expand=False))


def _print_clusters(
    console: Console,
    clustering: GoalClustering,
    clusters: Sequence[Cluster],
    goals: int | None = None,
) -> None:
    for cluster in clusters:
        console.print(f"[bold]{escape(str(cluster.label))}[/]")
        own = [clustering.goals_by_id[goal_id] for goal_id in cluster.goal_ids]
        for goal in in_turns(own, lambda goal: goal.municipality)[:goals]:
            line = f"{escape(goal.municipality or '')}: {escape(goal.text)}"
            console.print(Padding(line, (0, 0, 0, 2), expand=False))
        if goals is not None and len(cluster.goal_ids) > goals:
            console.print(f"  and {len(cluster.goal_ids) - goals} more")


def _municipalities(clustering: GoalClustering, cluster: Cluster) -> int:
    return len({clustering.goals_by_id[goal_id].municipality for goal_id in cluster.goal_ids})
