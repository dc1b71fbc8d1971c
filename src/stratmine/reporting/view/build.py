"""The whole view, out of the results of a run."""

from __future__ import annotations

from collections import Counter

from stratmine.options import ReportOptions
from stratmine.reporting.view.goals import goal_views
from stratmine.reporting.view.groups import coverage_rows, group_views
from stratmine.reporting.view.highlights import find_highlights
from stratmine.reporting.view.models import (
    Facts,
    GoalView,
    GroupView,
    Point,
    Problem,
    ReportView,
)
from stratmine.reporting.view.municipalities import municipality_view
from stratmine.reporting.view.owners import find_owners
from stratmine.reporting.view.plain import plain
from stratmine.schema import ELEMENT_KINDS, BenchmarkRecord, Clustering, Corpus


def build_view(
    corpus: Corpus,
    clustering: Clustering | None,
    benchmark: BenchmarkRecord | None,
    options: ReportOptions,
) -> ReportView:
    """Return what the report shows."""
    language = options.language
    owners = find_owners(corpus.strategies, benchmark)
    views = goal_views(owners)
    clusters = group_views(clustering.clusters if clustering else (), views, language, "c")
    themes = group_views(clustering.themes if clustering else (), views, language, "t")
    anchors = {owner.key: owner.anchor for owner in owners}
    return ReportView(
        language=language,
        title=options.title,
        facts=_facts(corpus, len(owners)),
        highlights=find_highlights(clusters, benchmark, owners, language),
        problems=_problems(corpus),
        municipalities=tuple(
            municipality_view(owner, anchors, benchmark, views, language) for owner in owners
        ),
        coverage=coverage_rows(themes.values(), owners),
        own_themes=sum(theme.municipalities == 1 for theme in themes.values()),
        clusters=tuple(clusters.values()),
        themes=tuple(themes.values()),
        clustering=clustering,
        points=_points(clustering, views, themes) if clustering else (),
        confidence=benchmark.confidence if benchmark else None,
    )


def _points(
    clustering: Clustering, views: dict[str, GoalView], themes: dict[str, GroupView]
) -> tuple[Point, ...]:
    return tuple(
        Point(row, views[goal.id], themes[clustering.theme_of[goal.id].id].anchor)
        for row, goal in enumerate(clustering.goals)
        if goal.id in views and goal.id in clustering.theme_of
    )


def _facts(corpus: Corpus, owners: int) -> Facts:
    counts = Counter(e.type for strategy in corpus.strategies for e in strategy.elements)
    languages = Counter(s.language for s in corpus.strategies if s.language)
    return Facts(
        documents=len(corpus.strategies),
        failed=len(corpus.failed),
        municipalities=owners,
        languages=tuple(sorted(languages)),
        counts=tuple((kind, counts[kind]) for kind in ELEMENT_KINDS),
    )


def _problems(corpus: Corpus) -> tuple[Problem, ...]:
    """Return what went wrong, the documents that failed first."""
    problems = [
        Problem(
            file=plain(outcome.file),
            failed=outcome.status == "failed",
            # Messages name their file, which stands above them here; many say the same.
            messages=tuple(
                dict.fromkeys(
                    plain(issue.message.removeprefix(f"{outcome.file}: "))
                    for issue in outcome.issues
                )
            ),
        )
        for outcome in corpus.outcomes
        if outcome.issues
    ]
    return tuple(sorted(problems, key=lambda problem: not problem.failed))
