"""From lines to groups: what stands together between two empty lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stratmine.parsing.flowing.headlines import announces, atx, is_underline
from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.grammar import ends_sentence, is_function_word, starts_lower
from stratmine.parsing.words.markers import Marked

_FEWEST_COLUMNS = 2
_SISTERS = 50


@dataclass(slots=True)
class Item:
    """A list item: its marker and its lines."""

    marked: Marked
    indent: int
    lines: list[Line]


@dataclass(slots=True)
class Group:
    """Lines without an empty line between them.

    Attributes:
        lines: The lines before the first list item.
        items: The list items.
        rows: Lines of a table with its columns parted by bars.
    """

    lines: list[Line] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    rows: list[Line] = field(default_factory=list)


def group_lines(lines: Sequence[Line]) -> list[Group]:
    """Put lines together that stand together; a page break inside a sentence parts nothing."""
    groups: list[Group] = []
    previous: Line | None = None
    for line in lines:
        is_new = previous is None or previous.ended
        own = is_new and not starts_lower(line.text) and not _is_marked(line)
        if not groups or _parts(previous, line, groups[-1]) or (own and _is_closed(groups[-1])):
            groups.append(Group())
        _add(line, groups[-1], own=own)
        previous = line
    return groups


def _is_closed(group: Group) -> bool:
    """Whether the group is running text whose last line ends a sentence."""
    return not group.items and bool(group.lines) and ends_sentence(group.lines[-1].text)


def _parts(previous: Line | None, line: Line, group: Group) -> bool:
    if any(one is not None and (one.contents or atx(one.text)) for one in (previous, line)):
        return True
    if _is_row(line) != bool(group.rows) or (previous and line.quoted != previous.quoted):
        return True
    if group.items and _announces_after(line, group.items[-1]):
        return True
    if line.broken and previous is not None:
        return not _goes_on(previous, line)
    if line.gap and group.items:
        return _leaves_after_gap(line, group.items)
    return line.gap


def _announces_after(line: Line, last: Item) -> bool:
    """Whether a line after a list item is a word that announces, as headings are: «Aktiviteter».

    After an item that breaks off («andelen der når sine») it may go on with that.
    """
    before = last.lines[-1].text.split()
    broken_off = not before or is_function_word(before[-1]) or before[-1].endswith((",", "-"))
    return announces(line.text) and line.indent <= last.indent and not broken_off


def _leaves_after_gap(line: Line, items: list[Item]) -> bool:
    """Whether a line after a list and an empty line belongs to the list no more."""
    if not _is_marked(line):
        return True
    if line.indent > items[-1].indent:
        return False
    number = line.marked.number
    begins_anew = number == items[0].marked.number == "1"
    is_over_list = number is not None and items[0].marked.number is None
    return begins_anew or is_over_list or _is_deep(line) or _is_deep(items[-1].lines[0])


def _goes_on(previous: Line, line: Line) -> bool:
    return starts_lower(line.text) and not ends_sentence(previous.text) and not _is_marked(line)


def _is_row(line: Line) -> bool:
    cells = [cell for cell in line.text.strip("|").split("|") if cell.strip()]
    is_parted = " | " in f" {line.text} " or set(line.text) <= set("|:- ")
    return len(cells) >= _FEWEST_COLUMNS and is_parted


def _is_deep(line: Line) -> bool:
    """Whether the line has a number of several levels, «2.1», as headings have."""
    return "." in (line.marked.number or "")


def _is_marked(line: Line) -> bool:
    return line.marked.marker is not None


def _add(line: Line, group: Group, *, own: bool) -> None:
    """Put a line into a group; `own` says that it does not go on with the line before."""
    if _is_row(line):
        group.rows.append(line)
        return
    if _is_marked(line) and not is_underline(line.text):
        group.items.append(Item(line.marked, line.indent, [line]))
    elif group.items and not _leaves_list(line, group.items, own=own):
        group.items[-1].lines.append(line)
    elif group.items:
        group.items.append(Item(Marked(None, None, line.text), line.indent, [line]))
    else:
        group.lines.append(line)


def _leaves_list(line: Line, items: list[Item], *, own: bool) -> bool:
    """Whether an unmarked line is text after the list, not more of its last item."""
    last = items[-1]
    if last.marked.marker is None:
        return own
    if own and (last.marked.number is None or (len(items) == 1 and _is_full(last))):
        return True
    if line.indent > last.indent or starts_lower(line.text):
        return False
    run_over = any(len(item.lines) > 1 for item in items[-_SISTERS:])
    return ends_sentence(last.lines[-1].text) and not run_over and len(items) > 1


def _is_full(item: Item) -> bool:
    """Whether an item ends its sentence and is no title over the text under it."""
    first = item.lines[0]
    titled = first.ended and not ends_sentence(first.text)
    return ends_sentence(item.lines[-1].text) and not titled
