"""The section of each municipality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median
from typing import get_args

from stratmine.reporting.places import Places
from stratmine.reporting.view.goals import tree
from stratmine.reporting.view.groups import name_of
from stratmine.reporting.view.models import GoalView
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.pages import (
    Bar,
    ChangeView,
    DocumentView,
    MunicipalityView,
    PeerView,
    Standing,
)
from stratmine.reporting.view.plain import plain
from stratmine.schema import (
    ELEMENT_KINDS,
    BenchmarkRecord,
    Change,
    ChangeKind,
    Distinction,
    Gap,
    Peer,
    Strategy,
)
from stratmine.turns import in_turns

SHOWN = 6
"""How many gaps, peers and distinctive goals a section shows; the JSON has all."""


def municipality_view(
    owner: Owner,
    owners: Sequence[Owner],
    benchmark: BenchmarkRecord | None,
    views: Mapping[str, GoalView],
    places: Places,
) -> MunicipalityView:
    """Return everything about one municipality.

    Args:
        owner: The municipality.
        owners: All of them.
        benchmark: The comparison.
        views: The elements of all plans by id.
        places: Where the documents are.
    """
    view = MunicipalityView(
        anchor=owner.anchor,
        name=owner.name,
        body=owner.body,
        country=owner.country,
        region=owner.region,
        goals=sum(len(strategy.of_type("goal")) for strategy in owner.strategies),
        small=owner.small,
        compared=owner.compared,
        documents=tuple(_document(strategy, views, places) for strategy in owner.strategies),
    )
    if benchmark is None:
        return view
    gaps = [gap for gap in benchmark.gaps if gap.municipality == owner.key]
    own = [d for d in benchmark.distinctive if d.municipality == owner.key]
    peers = [peer for peer in benchmark.peers if peer.municipality == owner.key]
    anchors = {other.key: other.anchor for other in owners}
    return replace(
        view,
        gaps=tuple(_gap(gap, views) for gap in gaps[:SHOWN]),
        distinctive=tuple(_distinction(d, views) for d in own[:SHOWN] if d.goal_ids),
        peers=tuple(_peer(peer, anchors) for peer in peers[:SHOWN] if peer.likeness > 0),
        gaps_first=sum(gap.rank_low == 1 for gap in gaps),
        peers_first=sum(peer.rank_low == 1 for peer in peers),
        ambition=tuple(_bars(owner.key, benchmark)),
        changes=_changes(owner, benchmark, views),
    )


def _changes(
    owner: Owner, benchmark: BenchmarkRecord, views: Mapping[str, GoalView]
) -> tuple[tuple[str, tuple[ChangeView, ...]], ...]:
    """Return what changed between versions of a municipality's plans, by kind of change."""
    found: dict[str, list[ChangeView]] = {kind: [] for kind in get_args(ChangeKind)}
    for change in benchmark.changes:
        old, new = views.get(change.old_id or ""), views.get(change.new_id or "")
        if owner.anchor in {view.owner for view in (old, new) if view}:
            found[change.kind].append(ChangeView(change.kind, old, new, _differences(change)))
    return tuple((kind, tuple(changes)) for kind, changes in found.items() if changes)


def _differences(change: Change) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (difference.field, plain(difference.old or ""), plain(difference.new or ""))
        for difference in change.differences
        if difference.field != "text"
    )


def _bars(key: str, benchmark: BenchmarkRecord) -> Iterator[Bar]:
    for a in benchmark.ambition:
        if a.municipality == key and a.of:
            all_shares = [o.share for o in benchmark.ambition if o.measure == a.measure and o.of]
            yield Bar(a.measure, a.count, a.of, a.share, a.low, a.high, median(all_shares))


def _document(strategy: Strategy, views: Mapping[str, GoalView], places: Places) -> DocumentView:
    counts = Counter(element.type for element in strategy.elements)
    return DocumentView(
        file=plain(strategy.source.file),
        link=places.link(strategy, None),
        title=plain(strategy.title or strategy.source.file),
        language=strategy.language,
        kind=strategy.kind,
        period=plain(str(strategy.period)),
        pages=strategy.source.pages,
        counts={kind: counts[kind] for kind in ELEMENT_KINDS},
        tree=tree(strategy, views),
    )


def _gap(gap: Gap, views: Mapping[str, GoalView]) -> Standing:
    return Standing(name_of(gap.label), gap.count, gap.of, _goals(gap.goal_ids, views))


def _distinction(own: Distinction, views: Mapping[str, GoalView]) -> Standing:
    goals = _goals(own.goal_ids, views)
    return Standing(name_of(own.label), own.count, own.of, goals, own.exclusive, own.others_share)


def _peer(peer: Peer, anchors: Mapping[str, str]) -> PeerView:
    return PeerView(
        name=plain(peer.peer),
        anchor=anchors[peer.peer],
        likeness=peer.likeness,
        low=peer.low,
        high=peer.high,
        shared=tuple(name_of(group.label) for group in peer.shared[:3]),
    )


def _goals(goal_ids: tuple[str, ...], views: Mapping[str, GoalView]) -> tuple[GoalView, ...]:
    """Return some of the goals: one of each municipality before the second of any."""
    found = (views[goal_id] for goal_id in goal_ids if goal_id in views)
    return tuple(in_turns(found, lambda goal: goal.owner)[:SHOWN])
