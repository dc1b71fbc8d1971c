"""What stands out, as the first screen of the report says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from stratmine.reporting.view.groups import name_of
from stratmine.reporting.view.models import GroupView, Name
from stratmine.reporting.view.owners import Owner
from stratmine.reporting.view.pages import Highlight
from stratmine.reporting.view.plain import plain
from stratmine.schema import BenchmarkRecord


def find_highlights(
    clusters: Mapping[str, GroupView],
    benchmark: BenchmarkRecord | None,
    owners: tuple[Owner, ...],
) -> tuple[Highlight, ...]:
    """Return what stands out, in the order in which it is told."""
    anchors = {owner.key: owner.anchor for owner in owners}
    found = [*_shared(clusters.values(), len(owners))]
    if benchmark is not None:
        found += [*_gap(benchmark, anchors), *_peers(benchmark, anchors)]
        found += _countries(benchmark, clusters)
    return tuple(found)


def _shared(clusters: Iterable[GroupView], owners: int) -> Iterator[Highlight]:
    shared = [group for group in clusters if group.municipalities > 1]
    if not shared:
        return
    top = shared[0]
    values: dict[str, str | int | Name] = {
        "name": top.name,
        "count": top.municipalities,
        "of": owners,
    }
    yield Highlight("most_shared", values, top.anchor)
    both = sum(group.in_both_countries for group in shared)
    if both and len(shared) > 1:
        yield Highlight("across", {"count": both, "of": len(shared)}, "clusters")


def _gap(benchmark: BenchmarkRecord, anchors: Mapping[str, str]) -> Iterator[Highlight]:
    gaps = [gap for gap in benchmark.gaps if not gap.small and gap.municipality in anchors]
    if gaps:
        gap = max(gaps, key=lambda gap: (gap.share * gap.comparable, gap.count))
        values: dict[str, str | int | Name] = {
            "municipality": plain(gap.municipality),
            "name": name_of(gap.label),
            "count": gap.count,
            "of": gap.of,
        }
        yield Highlight("gap", values, anchors[gap.municipality])


def _peers(benchmark: BenchmarkRecord, anchors: Mapping[str, str]) -> Iterator[Highlight]:
    country = {p.name: p.country for p in benchmark.participants}
    across = [
        peer
        for peer in benchmark.peers
        if not peer.small
        and peer.likeness > 0
        and country[peer.municipality] == "DK"
        and country[peer.peer] == "SE"
    ]
    if across:
        peer = max(across, key=lambda peer: peer.likeness)
        values: dict[str, str | int | Name] = {
            "municipality": plain(peer.municipality),
            "peer": plain(peer.peer),
            "share": round(100 * peer.likeness),
            "low": round(100 * peer.low),
            "high": round(100 * peer.high),
        }
        yield Highlight("peers", values, anchors[peer.municipality])


def _countries(
    benchmark: BenchmarkRecord, clusters: Mapping[str, GroupView]
) -> Iterator[Highlight]:
    row = next((row for row in benchmark.countries if row.sure), None)
    if row is not None:
        values: dict[str, str | int | Name] = {
            "name": name_of(row.label),
            "denmark": row.denmark.count,
            "danish": row.denmark.of,
            "sweden": row.sweden.count,
            "swedish": row.sweden.of,
        }
        group = clusters.get(row.group_id)
        yield Highlight("countries", values, group.anchor if group else "coverage")
