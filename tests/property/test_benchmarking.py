"""What holds of every benchmark."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from builders import PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine import diff
from stratmine.benchmarking import benchmark
from stratmine.clustering import cluster as cluster_strategies
from stratmine.schema import (
    Cluster,
    Clustering,
    Element,
    Goal,
    Label,
    Organisation,
    Source,
    Strategy,
    Theme,
    goal_id,
)

TOPICS = ("schools", "forests", "buses", "harbour", "sports")
CORPORA = st.lists(
    st.lists(st.sampled_from(TOPICS), min_size=1, max_size=12), min_size=2, max_size=6
)


def make_plan(name: str, topics: list[str]) -> Strategy:
    return Strategy(
        id=name.lower(),
        source=Source(file=f"{name}.pdf", sha256="0" * 64, media_type="application/pdf"),
        language="da",
        country="DK",
        organisation=Organisation(name=name, kind="municipality", country="DK"),
        elements=tuple(
            Element(id=f"e{i}", type="goal", text=topic) for i, topic in enumerate(topics)
        ),
    )


def make_plans(corpus: list[list[str]]) -> list[Strategy]:
    return [make_plan(f"By{chr(65 + i)}", topics) for i, topics in enumerate(corpus)]


def cluster(plans: list[Strategy]) -> Clustering:
    goals = sorted(
        (
            Goal(
                id=goal_id(plan.id, element.id),
                strategy_id=plan.id,
                element_id=element.id,
                type="goal",
                text=element.text,
                language="da",
            )
            for plan in plans
            for element in plan.elements
        ),
        key=lambda goal: goal.id,
    )
    members = {topic: tuple(g.id for g in goals if g.text == topic) for topic in TOPICS}
    return Clustering(
        parameters=PARAMETERS,
        goals=tuple(goals),
        clusters=tuple(
            Cluster(id=topic, label=Label(da=topic), goal_ids=ids, theme_id="t1", cohesion=1)
            for topic, ids in members.items()
            if len(ids) > 1
        ),
        themes=(Theme(id="t1", label=Label(), goal_ids=tuple(goal.id for goal in goals)),),
    )


@settings(deadline=None)
@given(corpus=CORPORA, data=st.data())
def test_permuting_the_plans_changes_nothing(corpus: list[list[str]], data: st.DataObject) -> None:
    plans = make_plans(corpus)
    shuffled = data.draw(st.permutations(plans))
    clustering = cluster(plans)
    assert benchmark(plans, clustering).to_record() == benchmark(shuffled, clustering).to_record()


@settings(deadline=None)
@given(corpus=CORPORA, which=st.integers(0, 5))
def test_a_copy_of_a_municipality_is_its_nearest_peer(corpus: list[list[str]], which: int) -> None:
    original = which % len(corpus)
    plans = make_plans(corpus)
    plans.append(make_plan("Copy", corpus[original]))
    peers = benchmark(plans, cluster(plans)).peers(f"By{chr(65 + original)}")
    likeness = {peer.peer: peer.likeness for peer in peers}
    assert likeness["Copy"] == 1
    assert peers[0].likeness == 1


class OneAxisAWord:
    """An encoder to which texts are alike if they are the same."""

    name = "words"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        rows = np.zeros((len(texts), len(TOPICS)), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[TOPICS.index(text)] = 1
        return rows


@settings(deadline=None)
@given(corpus=CORPORA, which=st.integers(0, 5))
def test_a_copy_is_the_nearest_peer_after_clustering_as_well(
    corpus: list[list[str]], which: int
) -> None:
    original = which % len(corpus)
    plans = make_plans(corpus)
    plans.append(make_plan("Copy", corpus[original]))
    clustering = cluster_strategies(plans, OneAxisAWord())
    peers = benchmark(plans, clustering).peers(f"By{chr(65 + original)}")
    assert {peer.peer: peer.likeness for peer in peers}["Copy"] == 1


@settings(deadline=None)
@given(corpus=CORPORA)
def test_likeness_is_the_same_from_both_sides(corpus: list[list[str]]) -> None:
    record = benchmark(plans := make_plans(corpus), cluster(plans)).to_record()
    likeness = {(peer.municipality, peer.peer): peer.likeness for peer in record.peers}
    assert all(likeness[b, a] == value for (a, b), value in likeness.items())
    assert all(0 <= value <= 1 for value in likeness.values())


@settings(deadline=None)
@given(corpus=CORPORA)
def test_intervals_hold_what_they_are_of(corpus: list[list[str]]) -> None:
    record = benchmark(plans := make_plans(corpus), cluster(plans)).to_record()
    assert all(peer.low <= peer.likeness <= peer.high for peer in record.peers)
    for row in (*record.coverage, *record.gaps, *record.distinctive, *record.ambition):
        assert 0 <= row.low <= row.share <= row.high <= 1
    assert all(0 <= gap.comparable <= 1 for gap in record.gaps)


@settings(deadline=None)
@given(corpus=CORPORA)
def test_rows_stand_where_their_ranges_allow(corpus: list[list[str]]) -> None:
    bench = benchmark(plans := make_plans(corpus), cluster(plans))
    for name in bench.municipalities:
        for answer in (bench.gaps(name), bench.peers(name)):
            for place, row in enumerate(answer, start=1):
                assert 1 <= row.rank_low <= place <= row.rank_high <= len(answer)


@settings(deadline=None)
@given(old=st.lists(st.sampled_from(TOPICS)), new=st.lists(st.sampled_from(TOPICS)))
def test_every_element_of_both_versions_is_told_of_once(old: list[str], new: list[str]) -> None:
    changes = diff(make_plan("Old", old), make_plan("New", new))
    told = [i for change in changes for i in (change.old_id, change.new_id) if i]
    wanted = [
        f"{name}/e{i}" for name, plan in (("old", old), ("new", new)) for i in range(len(plan))
    ]
    assert sorted(told) == sorted(wanted)


@settings(deadline=None)
@given(corpus=CORPORA)
def test_counts_add_up_to_the_grouped_goals(corpus: list[list[str]]) -> None:
    bench = benchmark(plans := make_plans(corpus), cluster(plans))
    table = bench.coverage().to_table()
    grouped = {row.name: row.grouped for row in bench.participants()}
    assert all(table[name].sum() == grouped[name] for name in table)


@settings(deadline=None)
@given(corpus=CORPORA)
def test_what_one_lacks_it_does_not_have(corpus: list[list[str]]) -> None:
    bench = benchmark(plans := make_plans(corpus), cluster(plans))
    for name in bench.municipalities:
        has = {
            cell.group_id for cell in bench.coverage() if cell.municipality == name and cell.count
        }
        assert not has & {gap.group_id for gap in bench.gaps(name)}
