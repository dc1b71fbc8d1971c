"""Levels of the headings of a plain text, from ranked evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.drafts import Draft

_TITLE, _DEEPEST = 1, 9
CHAPTER = 2
"""The level of chapters, numbered or not."""
_FEWEST_CAPITALS = 3
"""Headings in capitals that make a short one, too, such a heading."""
_FAR = 8
"""Other headings between a heading and the same one in a summary or an annex."""


def set_levels(drafts: Sequence[Draft]) -> list[Draft]:
    """Give each heading a level.

    Marks of the author count first, then numbering, capitals, and a final colon, which makes a
    heading subordinate. The first block, where it is a heading, is the title. What returns, «Mål»,
    «Mål», stands under the heading that it follows.
    """
    drafts = _with_short_capitals(drafts)
    capitals = {"capitals" in draft.evidence for draft in drafts[1:] if _is_unmarked(draft)}
    plain_level = CHAPTER + 1 if capitals == {True, False} else CHAPTER
    returning = _returning([draft for draft in drafts[1:] if _is_unmarked(draft)])
    result = []
    above = 0
    for index, draft in enumerate(drafts):
        level = _level(draft, plain_level, is_first=index == 0)
        if _is_unmarked(draft) and draft.text in returning:
            level = min(max(level, above + 1), _DEEPEST)
        elif draft.kind == "heading":
            above = level
        result.append(replace(draft, level=level) if draft.kind == "heading" else draft)
    return result


def _with_short_capitals(drafts: Sequence[Draft]) -> list[Draft]:
    """Count names too short to show their type, «IT», as capitals where other headings are."""
    often = sum("capitals" in draft.evidence for draft in drafts[1:]) >= _FEWEST_CAPITALS
    return [
        replace(draft, evidence=(*draft.evidence, "capitals"))
        if often and draft.kind == "heading" and draft.text.isupper()
        else draft
        for draft in drafts
    ]


def _returning(headings: Sequence[Draft]) -> set[str]:
    """Return the headings that return in one part after the other.

    What a summary or an annex repeats, far away, is no label of a part.
    """
    count = Counter(heading.text for heading in headings)
    passed: dict[str, int] = {}
    others = 0
    found = set()
    for heading in headings:
        others += count[heading.text] == 1
        if others - passed.get(heading.text, -_FAR - 1) <= _FAR:
            found.add(heading.text)
        passed[heading.text] = others
    return found


def _is_unmarked(draft: Draft) -> bool:
    return draft.kind == "heading" and draft.level is None and draft.number is None


def _level(draft: Draft, plain_level: int, *, is_first: bool) -> int:
    if draft.level is not None:
        return min(draft.level, _DEEPEST)
    if is_first and draft.number is None:
        return _TITLE
    if is_first and "." not in (draft.number or ""):
        return _TITLE
    if draft.number is not None:
        return min(CHAPTER + draft.number.count("."), _DEEPEST)
    level = CHAPTER if "capitals" in draft.evidence else plain_level
    return level + 1 if draft.text.endswith(":") else level
