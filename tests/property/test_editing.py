"""What holds of clusters whatever a person does to them."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine.clustering.editing import regrouped
from stratmine.clustering.grouping import Grouping
from stratmine.schema import Edit, Goal

ROWS = 12
GOALS = [
    Goal(id=f"s/{row:02}", strategy_id="s", element_id=f"{row:02}", type="goal", text="x")
    for row in range(ROWS)
]
IDS = st.sets(st.sampled_from([*(goal.id for goal in GOALS), "gone/1"]))


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    kind = draw(st.sampled_from(["merge", "split", "rename"]))
    return Edit(kind=kind, goal_ids=tuple(sorted(draw(IDS))), rest_ids=tuple(sorted(draw(IDS))))


@st.composite
def groupings(draw: st.DrawFn) -> Grouping:
    """Clusters within themes: a cluster's number says which theme it lies in."""
    clusters = np.array(draw(st.lists(st.integers(-1, 4), min_size=ROWS, max_size=ROWS)))
    alone = np.array(draw(st.lists(st.integers(0, 1), min_size=ROWS, max_size=ROWS)))
    return Grouping(clusters, np.where(clusters >= 0, clusters % 2, alone))


@settings(deadline=None)
@given(grouping=groupings(), changes=st.lists(edits(), max_size=4))
def test_clusters_stay_within_themes_and_are_numbered_by_size(
    grouping: Grouping, changes: list[Edit]
) -> None:
    changed = regrouped(grouping, GOALS, changes)
    sizes = np.bincount(changed.clusters[changed.clusters >= 0])
    assert all(sizes >= 2)
    assert sorted(sizes, reverse=True) == list(sizes)
    assert set(changed.themes) == set(range(len(set(changed.themes.tolist()))))
    for label in range(len(sizes)):
        assert len(set(changed.themes[changed.clusters == label].tolist())) == 1


@settings(deadline=None)
@given(grouping=groupings(), ids=IDS)
def test_merged_goals_are_together(grouping: Grouping, ids: set[str]) -> None:
    edit = Edit(kind="merge", goal_ids=tuple(sorted(ids)))
    merged = regrouped(grouping, GOALS, [edit])
    rows = [row for row, goal in enumerate(GOALS) if goal.id in ids]
    labels = set(merged.clusters[rows].tolist())
    assert len(labels) <= 1
    assert len(rows) < 2 or -1 not in labels


@settings(deadline=None)
@given(grouping=groupings(), ids=IDS, rest=IDS)
def test_goals_that_were_split_off_share_nothing_with_the_rest(
    grouping: Grouping, ids: set[str], rest: set[str]
) -> None:
    edit = Edit(kind="split", goal_ids=tuple(ids), rest_ids=tuple(rest - ids))
    split = regrouped(grouping, GOALS, [edit])
    label = {goal.id: int(number) for goal, number in zip(GOALS, split.clusters, strict=True)}
    own = {label[name] for name in ids if name in label} - {-1}
    assert not own & {label[name] for name in rest - ids if name in label}
