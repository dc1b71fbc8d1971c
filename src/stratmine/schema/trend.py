"""Answers of a benchmark that look beyond the plans of one time: years, and key figures."""

from __future__ import annotations

from stratmine.schema.base import Record
from stratmine.schema.clustering import Label
from stratmine.schema.share import Share


class Trend(Share):
    """How much of the goals of one year's plans fall into one cluster or theme.

    ``count`` is the number of goals on it, ``of`` that of all goals of these plans.

    Attributes:
        year: The year in which the plans begin.
        group_id: The cluster or theme.
        label: Its name.
        municipalities: Whose plans they are.
        difference: The share minus that of the year before in the row above; None in the
            first year.
        q_value: Chance of so large a difference if there were none: Fisher's exact test,
            two-sided, corrected for all tests of the answer (Benjamini and Hochberg).
        carried: How many of the goals counted stood in an earlier version of their plan (kept,
            changed or moved, see `stratmine.diff`).
        dropped: How many goals on it stood in the version before, and no longer do.
        goal_ids: The goals counted.
        small: Whether the year has so few goals that the share says little.
    """

    year: int
    group_id: str
    label: Label
    municipalities: tuple[str, ...]
    difference: float | None
    q_value: float | None
    carried: int = 0
    dropped: int = 0
    goal_ids: tuple[str, ...]
    small: bool


class KpiRow(Record):
    """A key figure of a municipality beside its goals on what the figure measures.

    Attributes:
        kpi: Name of the figure, such as an id in Kolada: ``N07403``.
        municipality: The municipality.
        value: The figure, from a table of the user; None where the table has none for it.
        group_id: The cluster or theme that the figure was attached to.
        label: Its name.
        count: The municipality's goals on it.
        share: The same as a share of its goals.
        goal_ids: The goals counted.
    """

    kpi: str
    municipality: str
    value: str | float | None
    group_id: str
    label: Label
    count: int
    share: float
    goal_ids: tuple[str, ...]
