from __future__ import annotations

from dataclasses import dataclass

import pytest
from builders import PARAMETERS

from stratmine.schema import (
    BenchmarkRecord,
    Cluster,
    Clustering,
    Corpus,
    CoverageCell,
    Deadline,
    Element,
    Gap,
    Goal,
    Issue,
    Label,
    Organisation,
    Outcome,
    Participant,
    Peer,
    Period,
    Provenance,
    SharedGroup,
    Source,
    Strategy,
    Theme,
)


@dataclass(frozen=True)
class Results:
    """What a report is made of."""

    corpus: Corpus
    clustering: Clustering
    benchmark: BenchmarkRecord


def element(id_: str, text: str, type_: str = "goal", **more: object) -> Element:
    place = Provenance(page=int(id_[1:]), quote=text, char_start=0, char_end=len(text))
    return Element(id=id_, type=type_, text=text, provenance=(place,), **more)


def plan(id_: str, owner: str, country: str, *elements: Element) -> Strategy:
    language = "sv" if country == "SE" else "da"
    return Strategy(
        id=id_,
        source=Source(file=f"{id_}.pdf", sha256="", media_type="application/pdf", pages=12),
        title=f"Plan {id_}",
        language=language,
        country=country,
        kind="strategy",
        period=Period(start="2022", end="2026"),
        organisation=Organisation(name=owner, kind="municipality", country=country),
        elements=elements,
    )


def goals_of(strategies: tuple[Strategy, ...]) -> tuple[Goal, ...]:
    return tuple(
        Goal(
            id=f"{strategy.id}/{goal.id}",
            strategy_id=strategy.id,
            element_id=goal.id,
            type="goal",
            text=goal.text,
            language=strategy.language,
            municipality=strategy.organisation.name if strategy.organisation else None,
            country=strategy.country,
            page=goal.provenance[0].page,
        )
        for strategy in strategies
        for goal in strategy.of_type("goal")
    )


def clustering_of(goals: tuple[Goal, ...], *clusters: tuple[str, ...]) -> Clustering:
    """Each cluster is a theme of its own; what is in none is one more theme."""
    inside = {goal_id for cluster in clusters for goal_id in cluster}
    rest = tuple(goal.id for goal in goals if goal.id not in inside)
    text = {goal.id: goal.text for goal in goals}
    return Clustering(
        parameters=PARAMETERS,
        goals=goals,
        clusters=tuple(
            Cluster(id=f"c{n}", label=Label(da=text[ids[0]]), goal_ids=ids, theme_id=f"t{n}",
                    cohesion=0.9)
            for n, ids in enumerate(clusters, start=1)
        ),
        themes=tuple(
            Theme(id=f"t{n}", label=Label(da=text[ids[0]]), goal_ids=ids)
            for n, ids in enumerate([*clusters, *([rest] if rest else [])], start=1)
        ),
    )  # fmt: skip


@pytest.fixture
def results() -> Results:
    """Three municipalities; two share one-stop service, and one lacks it."""
    strategies = (
        plan(
            "a1", "Øby Kommune", "DK",
            element("e1", "Erhverv", "focus_area"),
            element(
                "e2", "One stop service", parent_id="e1", responsible=("Erhvervscentret",),
                deadline=Deadline(text="senest 2025", year=2025), status="ongoing",
            ),
            element("e3", "Flere cykler", parent_id="e1"),
        ),
        plan(
            "b1", "Sjöby kommun", "SE",
            element("e1", "En väg in för företag"),
            element("e2", "Fler cyklar"),
        ),
        plan("c1", "Strandby Kommune", "DK", element("e1", "Rent vand")),
    )  # fmt: skip
    issue = Issue(stage="parsing", code="scanned", message="old.pdf: all pages are pictures")
    remark = Issue(stage="extraction", code="no-goals", message="page 3 was skipped")
    outcomes = (
        Outcome(file="a1.pdf", status="issues", strategy_id="a1", issues=(remark, remark)),
        Outcome(file="b1.pdf", status="ok", strategy_id="b1"),
        Outcome(file="c1.pdf", status="ok", strategy_id="c1"),
        Outcome(file="old.pdf", status="failed", issues=(issue,)),
    )
    clustering = clustering_of(goals_of(strategies), ("a1/e2", "b1/e1"), ("a1/e3", "b1/e2"))
    return Results(
        Corpus(strategies=strategies, outcomes=outcomes), clustering, _benchmark(clustering)
    )


def _benchmark(clustering: Clustering) -> BenchmarkRecord:
    label = clustering.clusters[0].label
    one = {"label": label, "group_id": "c1", "share": 0.5, "low": 0.1, "high": 0.9}
    names = (("Sjöby kommun", "SE", "b1"), ("Strandby Kommune", "DK", "c1"),
             ("Øby Kommune", "DK", "a1"))  # fmt: skip
    return BenchmarkRecord(
        level="cluster",
        confidence=0.95,
        participants=tuple(
            Participant(name=name, body="municipality", country=country,
                        kinds=("strategy",), strategy_ids=(plan,),
                        goals=2, grouped=2, small=name == "Strandby Kommune")
            for name, country, plan in names
        ),
        coverage=(
            CoverageCell(municipality="Øby Kommune", goal_ids=("a1/e2",), small=False, count=1,
                         of=2, **one),
        ),
        gaps=(
            Gap(municipality="Strandby Kommune", others=("Sjöby kommun", "Øby Kommune"), count=2,
                of=2, comparable=1.0, comparable_low=0.3, comparable_high=1.0,
                rank_low=1, rank_high=1, goal_ids=("a1/e2", "b1/e1"), near_goal_ids=(), small=False,
                **one),
        ),
        peers=tuple(
            Peer(municipality=a, peer=b, likeness=0.8, low=0.6, high=1.0, rank_low=1, rank_high=1,
                 small=False, shared=(SharedGroup(group_id="c1", label=label, goal_ids=("a1/e2",),
                                     peer_goal_ids=("b1/e1",), weight=0.5),))
            for a, b in (("Øby Kommune", "Sjöby kommun"), ("Sjöby kommun", "Øby Kommune"))
        ),
    )  # fmt: skip
