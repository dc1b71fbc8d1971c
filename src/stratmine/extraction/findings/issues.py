"""What a reader of the result should know about a document."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.confidence import BY_WORDING, LOOSE, kind_of_evidence
from stratmine.schema import Issue

FEWEST_SURE = 2
"""Elements by structure that a plan has at least."""
FEWEST_LIKELY = 5
"""Elements by wording that show a plan as well."""


def plan_issues(candidates: Sequence[Candidate], file: str) -> list[Issue]:
    """Return an issue if a document shows hardly any sign of being a plan."""
    kinds = [kind_of_evidence(candidate.evidence[0]) for candidate in candidates]
    by_structure = sum(kind not in BY_WORDING for kind in kinds)
    by_wording = sum(kind not in LOOSE for kind in kinds)
    if by_structure >= FEWEST_SURE or by_wording >= FEWEST_LIKELY:
        return []
    found = "1 element was" if len(candidates) == 1 else f"{len(candidates)} elements were"
    message = (
        f"{file} hardly reads as a plan: {found} found, and next to no "
        "list, table or heading of goals or activities. Check whether it is the right document."
    )
    return [Issue(stage="extraction", code="no-plan", message=message)]


def language_issue(language: str | None, file: str) -> Issue:
    """Return the issue of a document in another language."""
    message = (
        f"{file} is in «{language or 'unknown'}», not Danish or Swedish: nothing was extracted."
    )
    return Issue(stage="extraction", code="language", message=message)
