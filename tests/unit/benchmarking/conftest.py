from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from builders import PARAMETERS

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.options import BenchmarkOptions
from stratmine.schema import (
    Cluster,
    Clustering,
    Country,
    Element,
    Goal,
    Label,
    Organisation,
    Source,
    Strategy,
    Theme,
    goal_id,
)

# Who has how many goals on what; topics in capitals stand alone.
CASES: Mapping[str, tuple[Country, Mapping[str, int]]] = {
    "Aby Kommune": ("DK", {"schools": 2, "forests": 1, "harbour": 2}),
    "Beby Kommune": ("DK", {"schools": 2, "forests": 1, "buses": 2}),
    "Ceby kommun": ("SE", {"buses": 3, "forests": 1, "ALONE": 1}),
    "Deby stad": ("SE", {"buses": 3, "schools": 1}),
}
GREEN = {"forests", "harbour"}


def make_plan(owner: str, country: Country, topics: Sequence[str], suffix: str = "") -> Strategy:
    """Make a plan with a goal for each topic named; goals of one topic are numbered."""
    elements = tuple(
        Element(id=f"e{i}", type="goal", text=f"{topic} {i}") for i, topic in enumerate(topics, 1)
    )
    return Strategy(
        id=f"{owner.lower().replace(' ', '-')}{suffix}",
        source=Source(file=f"{owner}.pdf", sha256="0" * 64, media_type="application/pdf"),
        language="sv" if country == "SE" else "da",
        country=country,
        kind="policy",
        organisation=Organisation(name=owner, kind="municipality", country=country),
        elements=elements,
    )


def cluster_by_topic(strategies: Sequence[Strategy]) -> Clustering:
    """Cluster goals by the first word of their text; capitals stand alone."""
    goals = [
        Goal(
            id=goal_id(strategy.id, element.id),
            strategy_id=strategy.id,
            element_id=element.id,
            type="goal",
            text=element.text,
            language=strategy.language,
            municipality=strategy.organisation and strategy.organisation.name,
            country=strategy.country,
        )
        for strategy in strategies
        for element in strategy.of_type("goal")
    ]
    topics: dict[str, list[str]] = {}
    for goal in sorted(goals, key=lambda goal: goal.id):
        topics.setdefault(goal.text.split()[0], []).append(goal.id)
    theme = {topic: "t1" if topic in GREEN else "t2" for topic in topics}
    grouped = sorted(topic for topic in topics if not topic.isupper())
    clusters = tuple(
        Cluster(
            id=topic,
            label=Label(da=topic, sv=topic),
            goal_ids=tuple(topics[topic]),
            theme_id=theme[topic],
            cohesion=1.0,
        )
        for topic in grouped
    )
    themes = tuple(
        Theme(
            id=theme_id,
            label=Label(da=theme_id),
            goal_ids=tuple(i for t in sorted(topics) if theme[t] == theme_id for i in topics[t]),
        )
        for theme_id in sorted(set(theme.values()))
    )
    ordered = tuple(sorted(goals, key=lambda goal: goal.id))
    return Clustering(parameters=PARAMETERS, goals=ordered, clusters=clusters, themes=themes)


@pytest.fixture
def plan() -> Callable[..., Strategy]:
    return make_plan


@pytest.fixture
def clustered() -> Callable[[Sequence[Strategy]], Clustering]:
    return cluster_by_topic


@pytest.fixture
def strategies() -> list[Strategy]:
    return [
        make_plan(owner, country, [topic for topic, n in topics.items() for _ in range(n)])
        for owner, (country, topics) in CASES.items()
    ]


@pytest.fixture
def bench(strategies: list[Strategy]) -> Benchmark:
    options = BenchmarkOptions(min_goals=5)
    return benchmark(strategies, cluster_by_topic(strategies), options)
