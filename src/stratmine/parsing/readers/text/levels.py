"""Levels of the headings of a plain text, from ranked evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.parsing.drafts import Draft

_TITLE, _CHAPTER, _DEEPEST = 1, 2, 9
_MARKED = ("markdown heading", "underlined")


def set_levels(drafts: Sequence[Draft]) -> list[Draft]:
    """Give each heading a level.

    Marks of the author count first, then numbering, capitals, and a final colon, which makes a
    heading subordinate. The first block, where it is a heading, is the title. What returns, «Mål»,
    «Mål», stands under the heading that it follows.
    """
    capitals = {"capitals" in draft.evidence for draft in drafts[1:] if _is_unmarked(draft)}
    plain_level = _CHAPTER + 1 if capitals == {True, False} else _CHAPTER
    count = Counter(draft.text for draft in drafts[1:] if _is_unmarked(draft))
    result = []
    above = 0
    for index, draft in enumerate(drafts):
        level = _level(draft, plain_level, is_first=index == 0)
        if _is_unmarked(draft) and count[draft.text] > 1:
            level = min(max(level, above + 1), _DEEPEST)
        elif draft.kind == "heading":
            above = level
        result.append(replace(draft, level=level) if draft.kind == "heading" else draft)
    return result


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
        return min(_CHAPTER + draft.number.count("."), _DEEPEST)
    level = _CHAPTER if "capitals" in draft.evidence else plain_level
    return level + 1 if draft.text.endswith(":") else level
