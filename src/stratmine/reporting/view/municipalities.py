"""The section of each municipality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from stratmine.reporting.view.goals import tree
from stratmine.reporting.view.groups import label_name
from stratmine.reporting.view.models import (
    Bar,
    DocumentView,
    GoalView,
    MunicipalityView,
    PeerView,
    Standing,
)
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.plain import plain
from stratmine.schema import (
    ELEMENT_KINDS,
    BenchmarkRecord,
    Distinction,
    Gap,
    Peer,
    Period,
    Strategy,
)

SHOWN = 6
"""How many gaps, peers and distinctive goals a section shows; the JSON has all."""


def municipality_view(
    owner: Owner,
    anchors: Mapping[str, str],
    benchmark: BenchmarkRecord | None,
    views: Mapping[str, GoalView],
    language: str,
) -> MunicipalityView:
    """Return everything about one municipality.

    Args:
        owner: The municipality.
        anchors: Where each municipality stands in the report, by name.
        benchmark: The comparison.
        views: The elements of all plans by id.
        language: Language that names of groups are shown in, where they have one.
    """
    documents = tuple(_document(strategy, views) for strategy in owner.strategies)
    goals = sum(len(strategy.of_type("goal")) for strategy in owner.strategies)
    if benchmark is None:
        return MunicipalityView(
            owner.anchor, owner.name, owner.country, goals, owner.small, documents
        )
    gaps = [gap for gap in benchmark.gaps if gap.municipality == owner.key]
    own = [d for d in benchmark.distinctive if d.municipality == owner.key]
    peers = [peer for peer in benchmark.peers if peer.municipality == owner.key]
    return MunicipalityView(
        anchor=owner.anchor,
        name=owner.name,
        country=owner.country,
        goals=goals,
        small=owner.small,
        documents=documents,
        gaps=tuple(_gap(gap, views, language) for gap in gaps[:SHOWN]),
        distinctive=tuple(_distinction(d, views, language) for d in own[:SHOWN] if d.goal_ids),
        peers=tuple(_peer(peer, anchors, language) for peer in peers[:SHOWN] if peer.likeness > 0),
        ambition=tuple(
            Bar(a.measure, a.count, a.of, a.share, a.low, a.high)
            for a in benchmark.ambition
            if a.municipality == owner.key and a.of
        ),
    )


def _document(strategy: Strategy, views: Mapping[str, GoalView]) -> DocumentView:
    counts = Counter(element.type for element in strategy.elements)
    return DocumentView(
        file=plain(strategy.source.file),
        title=plain(strategy.title or strategy.source.file),
        language=strategy.language,
        kind=strategy.kind,
        period=_period(strategy.period),
        pages=strategy.source.pages,
        counts={kind: counts[kind] for kind in ELEMENT_KINDS},
        tree=tree(strategy, views),
    )


def _period(period: Period) -> str:
    if period.start == period.end:
        return plain(period.start or "")
    return f"{plain(period.start or '')}–{plain(period.end or '')}"


def _gap(gap: Gap, views: Mapping[str, GoalView], language: str) -> Standing:
    name, code = label_name(gap.label, language)
    return Standing(name, code, gap.count, gap.of, _goals(gap.goal_ids, views))


def _distinction(own: Distinction, views: Mapping[str, GoalView], language: str) -> Standing:
    name, code = label_name(own.label, language)
    goals = _goals(own.goal_ids, views)
    return Standing(name, code, own.count, own.of, goals, exclusive=own.exclusive)


def _peer(peer: Peer, anchors: Mapping[str, str], language: str) -> PeerView:
    shared = tuple(label_name(group.label, language) for group in peer.shared[:3])
    return PeerView(plain(peer.peer), anchors[peer.peer], peer.likeness, shared)


def _goals(goal_ids: tuple[str, ...], views: Mapping[str, GoalView]) -> tuple[GoalView, ...]:
    return tuple(views[goal_id] for goal_id in goal_ids[:SHOWN] if goal_id in views)
