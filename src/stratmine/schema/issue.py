"""What went wrong or was uncertain, kept as data."""

from __future__ import annotations

from typing import Literal

from stratmine.schema.base import Record

Stage = Literal["parsing", "extraction", "embedding", "clustering", "benchmarking", "reporting"]


class Issue(Record):
    """One thing that went wrong or was uncertain, never silently dropped.

    Attributes:
        stage: The stage that noticed it.
        code: Short and stable, for programs: ``scanned-pages``, ``language`` and so on.
        message: For people: what happened, and what to do.
        page: The page it concerns, counted from 1.
    """

    stage: Stage
    code: str
    message: str
    page: int | None = None
