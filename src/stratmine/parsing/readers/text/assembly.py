"""From groups of lines to drafts of blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise, zip_longest

from stratmine.parsing.budget import Budget
from stratmine.parsing.drafts import Draft
from stratmine.parsing.flowing import headlines
from stratmine.parsing.readers.text.grouping import Group, Item
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.readers.text.listed import with_listed_headings
from stratmine.parsing.readers.text.paragraphs import heading_draft, line_drafts, text_draft
from stratmine.parsing.readers.text.tables import table_of_lines
from stratmine.parsing.words.contents import contents_words
from stratmine.parsing.words.grammar import ends_sentence, starts_upper
from stratmine.schema.document import CONTENTS_PAGE

_DASHES = frozenset("-–—")
_LONGEST_DEEP = 60
"""Letters of a name after a number of several levels, «2.1», which no list of one has."""
_LONGEST_RUN = 3
"""More lines than this that look like headings, one after the other, are a list of names."""


def to_drafts(groups: Sequence[Group], budget: Budget) -> list[Draft]:
    """Turn groups into drafts, headings without their final levels, while time is left."""
    drafts: list[Draft] = []
    depths = _Depths()
    for group in groups:
        if budget.is_spent():
            break
        depths = depths if _belongs_to_item(group) else _Depths()
        led = bool(drafts) and drafts[-1].text.endswith(":")
        drafts.extend(_group_drafts(group, depths, led=led))
    return with_listed_headings(_mark_contents(_demote_runs(_promote_numbers(drafts))))


def _belongs_to_item(group: Group) -> bool:
    """Whether lines stand deeper than the list after them: they tell of the item before them."""
    lines, items = group.lines, group.items
    return bool(lines and items) and all(line.indent > items[0].indent for line in lines)


def _group_drafts(group: Group, depths: _Depths, *, led: bool) -> list[Draft]:
    if group.rows:
        return [table_of_lines(group.rows)]
    entries = [line for line in (*group.lines, *_lines(group.items)) if line.contents]
    if entries:
        return [text_draft(Draft("paragraph", "", evidence=(CONTENTS_PAGE,)), entries)]
    if _belongs_to_item(group):
        drafts = [text_draft(Draft("paragraph", ""), group.lines)]
    else:
        drafts = line_drafts(group.lines, has_list=bool(group.items))
    listed = led and not _counts_on(group.items)
    if _is_numbered_heading(group) and not listed:
        item = group.items[0]
        return [heading_draft(item.lines[0], item.lines[0].text, "line alone")]
    if _is_speech(group.items):
        return [*drafts, text_draft(Draft("paragraph", ""), group.items[0].lines)]
    headed = bool(drafts) and drafts[-1].evidence == ("line over list",)
    are_titled = _are_titled(group)
    for marked, run in groupby(group.items, key=lambda item: item.marked.marker is not None):
        items = list(run)
        has_list = items[-1] is not group.items[-1]
        if marked:
            drafts.extend(_items(items, depths, are_titled=are_titled, listed=listed))
        elif has_list and (headed or items[-1].lines[0].ended) and _is_line(items[-1]):
            drafts.extend(line_drafts(_lines(items[:-1]), has_list=False))
            line = items[-1].lines[0]
            drafts.append(heading_draft(line, line.text, "line over list"))
        else:
            drafts.extend(line_drafts(_lines(items), has_list=False))
    return drafts


def _counts_on(items: Sequence[Item]) -> bool:
    """Whether numbers count on, as those of headings do; «1.» alone or with «3.» is a list's."""
    numbers = [item.marked.number for item in items if item.marked.marker is not None]
    whole = [int(number) for number in numbers if number and number.isdigit()]
    if len(whole) < len(numbers):
        return True
    return len(whole) > 1 and all(after == one + 1 for one, after in pairwise(whole))


def _lines(items: Sequence[Item]) -> list[Line]:
    return [line for item in items for line in item.lines]


def _items(
    items: Sequence[Item], depths: _Depths, *, are_titled: bool, listed: bool
) -> list[Draft]:
    drafts: list[Draft] = []
    for item, after in zip_longest(items, items[1:]):
        if not listed and (are_titled or _is_title_with_text(item, after)):
            drafts.extend(_titled_item(item, has_list=after is not None))
        else:
            drafts.append(_item_draft(item, depths))
    return drafts


def _is_title_with_text(item: Item, after: Item | None) -> bool:
    """Whether a numbered line that its author ended is the heading of the lines under it."""
    first, *following = item.lines
    if item.marked.number is None or not first.ended:
        return False
    if not headlines.stands_alone(headlines.without_particle(item.marked.rest)):
        return False
    number = after.marked.number if after is not None else None
    is_over_parts = number is not None and number.startswith(f"{item.marked.number}.")
    if not following or not starts_upper(following[0].text):
        return is_over_parts
    leads = following[0].text.endswith(":")
    return is_over_parts or leads or any(headlines.is_text(line.text) for line in following)


def _is_line(item: Item) -> bool:
    """Whether an unmarked line between items looks like the heading that the first ones have."""
    return (
        item.marked.marker is None
        and len(item.lines) == 1
        and headlines.stands_alone(item.lines[0].text)
    )


def _is_numbered_heading(group: Group) -> bool:
    """Whether a numbered line that stands alone is a heading, not a list of one."""
    if group.lines or len(group.items) != 1 or len(group.items[0].lines) != 1:
        return False
    marked = group.items[0].marked
    if marked.number is None:
        return False
    deep = "." in marked.number and starts_upper(marked.rest) and len(marked.rest) < _LONGEST_DEEP
    return headlines.stands_alone(marked.rest) or (deep and marked.rest[-1:].isalnum())


def _are_titled(group: Group) -> bool:
    """Whether numbered lines are headings of the lines under them, not their beginnings."""
    titled = sum(_is_titled(item) for item in group.items)
    return not group.lines and 0 < len(group.items) < 2 * titled


def _is_titled(item: Item) -> bool:
    following = [line.text for line in item.lines[1:]]
    if not following or item.marked.number is None:
        return False
    if not starts_upper(following[0]):
        return False
    name = item.marked.rest
    if any(map(headlines.is_label, following)):
        return headlines.may_be_heading(headlines.without_particle(name))
    is_text = len(following) == 1 and ends_sentence(following[0])
    is_longer = is_text and len(following[0]) > len(item.lines[0].text)
    return is_longer and headlines.stands_alone(name)


def _titled_item(item: Item, *, has_list: bool) -> list[Draft]:
    """A heading, and under it a paragraph for the text and one for each label with its value."""
    first = item.lines[0]
    drafts = [heading_draft(first, first.text, "line over text")]
    for labelled, run in groupby(item.lines[1:], key=lambda line: headlines.is_label(line.text)):
        members = list(run)
        if labelled:
            drafts.extend(text_draft(Draft("paragraph", ""), [line]) for line in members)
        else:
            is_last = members[-1] is item.lines[-1]
            drafts.extend(line_drafts(members, has_list=has_list and is_last))
    return drafts


def _is_speech(items: list[Item]) -> bool:
    """Whether a dash opens what somebody says: one item alone, and a full sentence."""
    if len(items) != 1 or items[0].marked.marker not in _DASHES:
        return False
    return ends_sentence(items[0].lines[-1].text)


class _Depths:
    """Depth of list items by their indents: one indented under another is deeper."""

    def __init__(self) -> None:
        self._indents: list[int] = []

    def of(self, indent: int) -> int:
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        return len(self._indents) - 1


def _item_draft(item: Item, depths: _Depths) -> Draft:
    first = replace(item.lines[0], text=item.marked.rest)
    lines = [first, *item.lines[1:]]
    if item.marked.marker is None:
        return text_draft(Draft("paragraph", ""), lines)
    draft = Draft(
        "list_item",
        "",
        marker=item.marked.marker,
        number=item.marked.number,
        depth=depths.of(item.indent),
    )
    return text_draft(draft, lines)


def _promote_numbers(drafts: list[Draft]) -> list[Draft]:
    """Items whose numbers go on with those of the headings are headings, with no item after them.

    Bullets may follow: they are the list under the heading.
    """
    result: list[Draft] = []
    last = ""
    for draft, after in zip_longest(drafts, drafts[1:]):
        promoted = draft
        is_next = draft.number is not None and draft.number == _next(last)
        in_list = after is not None and after.kind == "list_item" and after.number is not None
        if (
            draft.kind == "list_item"
            and is_next
            and not in_list
            and headlines.stands_alone(draft.text)
        ):
            cues = ("line over list", "numbering")
            promoted = replace(draft, kind="heading", marker=None, depth=0, evidence=cues)
        if draft.number is not None:
            last = draft.number if promoted.kind == "heading" else ""
        result.append(promoted)
    return result


def _next(number: str) -> str:
    """Return the number after one of a heading: «4» after «3», «2.3» after «2.2»."""
    above, point, own = number.rpartition(".")
    return f"{above}{point}{int(own) + 1}" if own.isdigit() else ""


def _demote_runs(drafts: list[Draft]) -> list[Draft]:
    """Many lines alone, one after the other, are names or addresses, not headings."""
    result: list[Draft] = []
    for alone, run in groupby(drafts, key=_is_weak_heading):
        members = list(run)
        if alone and len(members) > _LONGEST_RUN:
            members = [_plain(member) for member in members]
        result.extend(members)
    if result and _is_weak_heading(result[-1]) and len(result) > 1:
        result[-1] = _plain(result[-1])
    return result


def _plain(draft: Draft) -> Draft:
    return replace(draft, kind="paragraph", evidence=())


def _mark_contents(drafts: list[Draft]) -> list[Draft]:
    """Mark what stands under the heading of a list of contents and ends with page numbers."""
    result: list[Draft] = []
    inside = False
    for draft in drafts:
        if draft.kind == "heading":
            inside = draft.text.lower().rstrip(":") in contents_words()
        elif inside and draft.text[-1:].isdigit():
            result.append(replace(draft, evidence=(CONTENTS_PAGE,)))
            continue
        result.append(draft)
    return result


def _is_weak_heading(draft: Draft) -> bool:
    return draft.kind == "heading" and draft.evidence == ("line alone",)
