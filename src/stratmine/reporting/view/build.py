"""The whole view, out of the results of a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from stratmine.options import ReportOptions
from stratmine.reporting.places import Places
from stratmine.reporting.view.goals import Marks, goal_views
from stratmine.reporting.view.groups import anchors, coverage_rows, group_views
from stratmine.reporting.view.highlights import find_highlights
from stratmine.reporting.view.models import GoalView, GroupView, Point
from stratmine.reporting.view.municipalities import municipality_view
from stratmine.reporting.view.owners import find_owners
from stratmine.reporting.view.pages import Facts, Problem, Remark, ReportView
from stratmine.reporting.view.plain import plain
from stratmine.reporting.view.why import with_reasons
from stratmine.schema import ELEMENT_KINDS, BenchmarkRecord, Clustering, Corpus


def build_view(
    corpus: Corpus,
    clustering: Clustering | None,
    benchmark: BenchmarkRecord | None,
    options: ReportOptions,
    places: Places | None = None,
) -> ReportView:
    """Return what the report shows."""
    owners = find_owners(corpus.strategies, benchmark)
    places = places or Places({})
    views = goal_views(owners, _marks(clustering), places)
    ends = clustering.ends_by_code if clustering else {}
    clusters = group_views(clustering.clusters if clustering else (), views, "c", ends)
    clusters = with_reasons(clustering, clusters, views) if clustering else clusters
    themes = group_views(clustering.themes if clustering else (), views, "t")
    clustered = Counter(goal.owner for theme in themes.values() for goal in theme.goals)
    return ReportView(
        title=options.title,
        facts=_facts(corpus, views, len(owners)),
        highlights=find_highlights(clusters, benchmark, owners),
        problems=_problems(corpus),
        municipalities=tuple(
            municipality_view(owner, owners, benchmark, views, places) for owner in owners
        ),
        coverage=coverage_rows(themes.values(), owners, clustered),
        ends=coverage_rows(clusters.values(), owners, clustered),
        own_themes=sum(theme.municipalities == 1 for theme in themes.values()),
        clusters=tuple(clusters.values()),
        themes=tuple(themes.values()),
        points=_points(clustering, views, themes) if clustering else (),
        clustering=clustering,
        confidence=benchmark.confidence if benchmark else None,
    )


def _points(
    clustering: Clustering, views: Mapping[str, GoalView], themes: Mapping[str, GroupView]
) -> tuple[Point, ...]:
    return tuple(
        Point(row, views[goal.id], themes[clustering.theme_of[goal.id].id])
        for row, goal in enumerate(clustering.goals)
        if goal.id in views and goal.id in clustering.theme_of
    )


def _marks(clustering: Clustering | None) -> Marks:
    """Return for each goal its cluster, if others share it, and its code."""
    if clustering is None:
        return {}
    anchor = anchors(clustering.clusters, "c")
    goals = clustering.goals_by_id
    owners = {
        cluster.id: len({goals[goal_id].municipality for goal_id in cluster.goal_ids})
        for cluster in clustering.clusters
    }
    shared = {
        goal_id: anchor[cluster.id]
        for goal_id, cluster in clustering.cluster_of.items()
        if owners[cluster.id] > 1
    }
    return {goal.id: (shared.get(goal.id), goal.code) for goal in clustering.goals}


def _facts(corpus: Corpus, views: Mapping[str, GoalView], owners: int) -> Facts:
    counts = Counter(view.type for view in views.values())
    languages = Counter(s.language for s in corpus.strategies if s.language)
    return Facts(
        documents=len(corpus.strategies),
        failed=len(corpus.failed),
        municipalities=owners,
        languages=tuple(sorted(languages)),
        counts=tuple((kind, counts[kind]) for kind in ELEMENT_KINDS),
        elements=len(views),
        unsure=sum(not view.sure for view in views.values()),
    )


def _problems(corpus: Corpus) -> tuple[Problem, ...]:
    """Return what went wrong, the documents that failed first."""
    problems = [
        Problem(
            file=plain(outcome.file),
            failed=outcome.status == "failed",
            # Messages name their file, which stands above them here; many say the same.
            remarks=tuple(
                dict.fromkeys(
                    Remark(issue.code, plain(issue.message.removeprefix(f"{outcome.file}: ")))
                    for issue in outcome.issues
                )
            ),
        )
        for outcome in corpus.outcomes
        if outcome.issues
    ]
    return tuple(sorted(problems, key=lambda problem: not problem.failed))
