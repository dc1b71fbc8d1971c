"""What a reader of the result should know about a document."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.candidates import Candidate
from stratmine.schema import Issue

FEWEST_SURE = 2
"""Elements by structure that a plan has at least."""
FEWEST_LIKELY = 5
"""Elements by wording that show a plan as well."""
_SURE = 0.7
_LIKELY = 0.6


def plan_issues(candidates: Sequence[Candidate], file: str) -> list[Issue]:
    """Return an issue if a document shows hardly any sign of being a plan."""
    by_structure = sum(candidate.confidence >= _SURE for candidate in candidates)
    by_wording = sum(candidate.confidence >= _LIKELY for candidate in candidates)
    if by_structure >= FEWEST_SURE or by_wording >= FEWEST_LIKELY:
        return []
    message = (
        f"{file} hardly reads as a plan: {len(candidates)} elements were found, and next to no "
        "list, table or heading of goals or activities. Check whether it is the right document."
    )
    return [Issue(stage="extraction", code="no-plan", message=message)]


def language_issue(language: str | None, file: str) -> Issue:
    """Return the issue of a document in another language."""
    message = (
        f"{file} is in «{language or 'unknown'}», not Danish or Swedish: nothing was extracted."
    )
    return Issue(stage="extraction", code="language", message=message)
