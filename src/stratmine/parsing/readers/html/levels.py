"""Levels of a web page's headings, by their tags and by what stands under what in the tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from lxml import html

from stratmine.parsing.drafts import Draft
from stratmine.parsing.readers.html.walker import Found

_DEEPEST = 9
_NOT_RARE = 0.4
_FEWEST_INSIDE = 2


@dataclass(frozen=True, slots=True)
class _Open:
    """A heading that later ones may stand under."""

    rank: int
    element: html.HtmlElement
    level: int
    scope: html.HtmlElement | None


def set_levels(found: Sequence[Found]) -> list[Draft]:
    """Give headings their levels.

    Tags decide, except where pages are put together from parts: a heading inside the element
    that follows another heading stands under that one, whatever its tag. Bold and italic lines
    stand under the last tagged heading, those with a colon one deeper.
    """
    has_title = any(one.rank == 1 for one in found)
    italics_are_common = _are_common(found, "italic line")
    open_headings: list[_Open] = []
    drafts: list[Draft] = []
    has_plain_line = False
    for one in found:
        draft = one.draft
        if one.rank is not None and one.element is not None:
            level = _push(open_headings, one.rank, one.element, lowest=1 if has_title else 2)
            has_plain_line = False
        elif draft.kind == "heading":
            if italics_are_common and "italic line" in draft.evidence:
                drafts.append(replace(draft, kind="paragraph", evidence=()))
                continue
            level = (open_headings[-1].level if open_headings else 1) + 1
            has_colon = draft.text.endswith(":")
            level += has_colon and has_plain_line
            has_plain_line = has_plain_line or not has_colon
        else:
            drafts.append(draft)
            continue
        drafts.append(replace(draft, level=min(level, _DEEPEST)))
    return drafts


def _are_common(found: Sequence[Found], evidence: str) -> bool:
    """Whether so much is set that way that it tells nothing."""
    marked = sum(evidence in one.draft.evidence for one in found)
    paragraphs = sum(one.draft.kind in {"paragraph", "list_item"} for one in found)
    return marked > _NOT_RARE * (marked + paragraphs)


def _push(stack: list[_Open], rank: int, element: html.HtmlElement, lowest: int) -> int:
    scope: html.HtmlElement | None = None
    while stack:
        top = stack[-1]
        if top.scope is None or _contains(top.scope, element):
            scope = _scope_under(top, rank, element)
            if scope is not None or rank > top.rank:
                break
        stack.pop()
    inherited = stack[-1].scope if stack and scope is None else None
    level = stack[-1].level + 1 if stack else (1 if rank == 1 else lowest)
    stack.append(_Open(rank, element, level, scope if scope is not None else inherited))
    return level


def _scope_under(top: _Open, rank: int, element: html.HtmlElement) -> html.HtmlElement | None:
    """The element beside an open heading that a heading of the same or higher rank stands in."""
    parent = top.element.getparent()
    if rank > top.rank or parent is None or rank == 1:
        return None
    inner = element
    for ancestor in element.iterancestors():
        if ancestor is parent:
            break
        inner = ancestor
    else:
        return None
    if inner is element:
        return None
    is_list_of_parts = len(list(islice(inner.iter(f"h{rank}"), _FEWEST_INSIDE))) == _FEWEST_INSIDE
    return inner if rank < top.rank or is_list_of_parts else None


def _contains(scope: html.HtmlElement, element: html.HtmlElement) -> bool:
    return any(ancestor is scope for ancestor in element.iterancestors())
