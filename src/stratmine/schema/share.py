"""What answers of a benchmark have in common: shares with intervals, and places with theirs."""

from __future__ import annotations

from stratmine.schema.base import Record


class Share(Record):
    """A count, what it is a share of, and how sure the share is.

    Attributes:
        count: How many.
        of: Of how many.
        share: count / of; 0 of 0 is 0.
        low: Lower end of the Wilson interval of the share.
        high: Upper end.
    """

    count: int
    of: int
    share: float
    low: float
    high: float


class Ranked(Record):
    """A row of an ordered answer, and which places it may have.

    Rows whose ranges overlap cannot be told apart: their order says nothing.

    Attributes:
        rank_low: The best place that the data allow, 1 for the first.
        rank_high: The worst place. All ranges of an answer hold at once at the benchmark's
            confidence (Klein, Wright and Wieczorek 2020).
    """

    rank_low: int
    rank_high: int
