"""A whole benchmark as one record."""

from __future__ import annotations

from stratmine.benchmarking.ambition import ambition_by_municipality
from stratmine.benchmarking.countries import countries
from stratmine.benchmarking.coverage import coverage, participants
from stratmine.benchmarking.distinctive import distinctive
from stratmine.benchmarking.gaps import gaps
from stratmine.benchmarking.holdings import Holdings
from stratmine.benchmarking.peers import peers
from stratmine.benchmarking.versions import diff, versions
from stratmine.schema import BenchmarkRecord


def to_record(holdings: Holdings) -> BenchmarkRecord:
    """Return every answer about every municipality."""
    owners = holdings.owners
    both = {"DK", "SE"} <= {owner.country for owner in owners if not owner.silent}
    return BenchmarkRecord(
        level=holdings.options.level,
        confidence=holdings.options.confidence,
        participants=participants(holdings),
        coverage=tuple(cell for cell in coverage(holdings) if cell.count),
        gaps=tuple(gap for owner in owners for gap in gaps(holdings, owner)),
        distinctive=tuple(row for owner in owners for row in distinctive(holdings, owner)),
        peers=tuple(peer for owner in owners for peer in peers(holdings, owner)),
        ambition=ambition_by_municipality(holdings),
        countries=countries(holdings) if both else (),
        changes=tuple(
            change
            for owner in owners
            for pair in versions(owner.strategies, holdings.encoder)
            for change in diff(*pair, holdings.encoder)
        ),
    )
