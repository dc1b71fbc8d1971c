"""From groups of lines to drafts of blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from stratmine.parsing import headlines
from stratmine.parsing.budget import Budget
from stratmine.parsing.contents import EVIDENCE as CONTENTS
from stratmine.parsing.contents import contents_words
from stratmine.parsing.drafts import Draft
from stratmine.parsing.grammar import ends_sentence, starts_upper
from stratmine.parsing.hyphenation import join_lines
from stratmine.parsing.readers.text.grouping import Group, Item
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.readers.text.tables import table_of_lines
from stratmine.parsing.repair import repair_text

_CAPTION = (
    "figur ",
    "tabell ",
    "tabel ",
    "bild ",
    "billede ",
    "diagram ",
    "foto:",
    "kilde:",
    "källa:",
)
_DASHES = frozenset("-–—")
_LONGEST_RUN = 3
"""More lines than this that look like headings, one after the other, are a list of names."""
_LONGEST_CAPTION = 120


def to_drafts(groups: Sequence[Group], budget: Budget) -> list[Draft]:
    """Turn groups into drafts, headings without their final levels, while time is left."""
    drafts: list[Draft] = []
    depths = _Depths()
    for group in groups:
        if budget.is_spent():
            break
        depths = depths if _belongs_to_item(group) else _Depths()
        drafts.extend(_group_drafts(group, depths))
    return _mark_contents(_demote_runs(drafts))


def text_draft(kind_draft: Draft, lines: Sequence[Line]) -> Draft:
    """Fill a draft with the joined text of lines, keeping where pages begin."""
    text = ""
    pages: list[tuple[int, int]] = []
    for page, run in groupby(lines, key=lambda line: line.page):
        piece = repair_text(join_lines([line.text for line in run]))
        joined = join_lines([text, piece]) if text else piece
        if page is not None:
            pages.append((max(len(joined) - len(piece), 0), page))
        text = joined
    return replace(kind_draft, text=text, pages=tuple(pages))


def _belongs_to_item(group: Group) -> bool:
    """Whether lines stand deeper than the list after them: they tell of the item before them."""
    lines, items = group.lines, group.items
    return bool(lines and items) and all(line.indent > items[0].indent for line in lines)


def _group_drafts(group: Group, depths: _Depths) -> list[Draft]:
    if group.rows:
        return [table_of_lines(group.rows)]
    if _belongs_to_item(group):
        drafts = [text_draft(Draft("paragraph", ""), group.lines)]
    else:
        drafts = _line_drafts(group)
    if _is_numbered_heading(group):
        item = group.items[0]
        return [_heading(item.lines[0], item.lines[0].text, "line alone")]
    if _are_titled(group):
        return [draft for item in group.items for draft in _titled_item(item)]
    if _is_speech(group.items):
        return [*drafts, text_draft(Draft("paragraph", ""), group.items[0].lines)]
    headed = bool(drafts) and drafts[-1].evidence == ("line over list",)
    for item, after in zip_longest(group.items, group.items[1:]):
        over_list = headed and after is not None and after.marked.marker is not None
        if over_list and _is_line(item):
            drafts.append(_heading(item.lines[0], item.lines[0].text, "line over list"))
        else:
            drafts.append(_item_draft(item, depths))
    return drafts


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
    return marked.number is not None and headlines.stands_alone(marked.rest)


def _are_titled(group: Group) -> bool:
    """Whether numbered lines are headings of the lines under them, not their beginnings."""
    titled = sum(_is_titled(item) for item in group.items)
    return not group.lines and 0 < len(group.items) < 2 * titled


def _is_titled(item: Item) -> bool:
    following = [line.text for line in item.lines[1:]]
    if not following or item.marked.number is None:
        return False
    if not headlines.stands_alone(item.marked.rest) or not starts_upper(following[0]):
        return False
    is_text = len(following) == 1 and ends_sentence(following[0])
    is_longer = is_text and len(following[0]) > len(item.lines[0].text)
    return is_longer or any(map(headlines.is_label, following))


def _titled_item(item: Item) -> list[Draft]:
    """A heading, and under it a paragraph for the text and one for each label with its value."""
    first = item.lines[0]
    drafts = [_heading(first, first.text, "line over text")]
    for labelled, run in groupby(item.lines[1:], key=lambda line: headlines.is_label(line.text)):
        members = list(run)
        parts = [[line] for line in members] if labelled else [members]
        drafts.extend(text_draft(Draft("paragraph", ""), part) for part in parts)
    return drafts


def _is_speech(items: list[Item]) -> bool:
    """Whether a dash opens what somebody says: one item alone, and a full sentence."""
    if len(items) != 1 or items[0].marked.marker not in _DASHES:
        return False
    return ends_sentence(items[0].lines[-1].text)


def _line_drafts(group: Group) -> list[Draft]:
    """Headings at the beginning of a group, then its text."""
    drafts: list[Draft] = []
    lines = group.lines
    while lines:
        heading, used = _leading_heading(lines)
        if heading is None:
            break
        drafts.append(heading)
        lines = lines[used:]
    if len(lines) == 1 and not drafts:
        return [_single_line(lines[0], has_list=bool(group.items))]
    return [*drafts, *_paragraphs(lines)] if lines else drafts


def _leading_heading(lines: list[Line]) -> tuple[Draft | None, int]:
    """The heading that the lines begin with, and how many lines it takes.

    Marks of the author come first: Markdown signs, bold lines, underlining.
    """
    first = lines[0].text
    atx = headlines.atx(first)
    if atx:
        level, text = atx
        return _heading(lines[0], text, "markdown heading", level), 1
    bold = headlines.bold_line(first)
    if bold:
        return _heading(lines[0], bold, "bold line"), 1
    if len(lines) > 1 and headlines.is_underline(lines[1].text):
        level = headlines.underline_level(lines[1].text)
        return _heading(lines[0], first, "underlined", level), 2
    if len(lines) > 1 and headlines.opens_group(first, lines[1].text):
        return _heading(lines[0], first, "line over text"), 1
    return None, 0


def _single_line(line: Line, *, has_list: bool) -> Draft:
    if line.text.lower().startswith(_CAPTION) and len(line.text) < _LONGEST_CAPTION:
        return text_draft(Draft("caption", ""), [line])
    if has_list and headlines.may_be_heading(line.text) and not line.text.endswith(":"):
        return _heading(line, line.text, "line over list")
    if not has_list and headlines.stands_alone(line.text):
        return _heading(line, line.text, "line alone")
    return text_draft(Draft("paragraph", ""), [line])


def _heading(line: Line, text: str, evidence: str, level: int | None = None) -> Draft:
    numbered = headlines.numbered(text)
    number, rest = numbered or (None, text)
    cues = (evidence, *(("numbering",) if number else ()))
    if headlines.is_capitals(rest):
        cues = (*cues, "capitals")
    draft = Draft("heading", "", level=level, number=number, evidence=cues)
    return text_draft(draft, [replace(line, text=rest)])


def _paragraphs(lines: list[Line]) -> list[Draft]:
    """A group of lines: one paragraph, or one a line where each is a label with its value."""
    if all(_is_short_label(line.text) for line in lines):
        return [text_draft(Draft("paragraph", ""), [line]) for line in lines]
    return [text_draft(Draft("paragraph", ""), lines)]


def _is_short_label(text: str) -> bool:
    return len(text) < headlines.LONGEST // 2 and (":" in text or headlines.may_be_heading(text))


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
            result.append(replace(draft, evidence=(CONTENTS,)))
            continue
        result.append(draft)
    return result


def _is_weak_heading(draft: Draft) -> bool:
    return draft.kind == "heading" and draft.evidence == ("line alone",)
