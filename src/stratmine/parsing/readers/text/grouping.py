"""From lines to groups: what stands together between two empty lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stratmine.parsing.grammar import ends_sentence, starts_lower
from stratmine.parsing.headlines import atx, is_underline
from stratmine.parsing.lists import Marked, split_marker
from stratmine.parsing.readers.text.lines import Line

_FEWEST_COLUMNS = 2
_SISTERS = 50
_WIDEST_WRAPPED = 160
"""Characters of a line; a longer one shows that lines end where the author ended them."""


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
    wrapped = max((len(line.text) for line in lines), default=0) <= _WIDEST_WRAPPED
    for line in lines:
        own = not wrapped and not starts_lower(line.text) and not _is_marked(line)
        if not groups or _parts(previous, line, groups[-1]) or (own and _is_closed(groups[-1])):
            groups.append(Group())
        _add(line, groups[-1], own=own)
        previous = line
    return groups


def _is_closed(group: Group) -> bool:
    """Whether the group is running text whose last line ends a sentence."""
    return not group.items and bool(group.lines) and ends_sentence(group.lines[-1].text)


def _parts(previous: Line | None, line: Line, group: Group) -> bool:
    if atx(line.text) or (previous is not None and atx(previous.text)):
        return True
    if _is_row(line) != bool(group.rows):
        return True
    if line.broken and previous is not None:
        return not _goes_on(previous, line)
    if line.gap and group.items and line.indent > group.items[-1].indent:
        return not _is_marked(line)
    if group.items and line.gap and _is_marked(line):
        return _is_deep(line) or _is_deep(group.items[-1].lines[0])
    return line.gap


def _goes_on(previous: Line, line: Line) -> bool:
    return starts_lower(line.text) and not ends_sentence(previous.text) and not _is_marked(line)


def _is_row(line: Line) -> bool:
    cells = [cell for cell in line.text.strip("|").split("|") if cell.strip()]
    return len(cells) >= _FEWEST_COLUMNS and " | " in f" {line.text} "


def _is_deep(line: Line) -> bool:
    """Whether the line has a number of several levels, «2.1», as headings have."""
    return "." in (split_marker(line.text).number or "")


def _is_marked(line: Line) -> bool:
    return split_marker(line.text).marker is not None


def _add(line: Line, group: Group, *, own: bool) -> None:
    """Put a line into a group; `own` says that it does not go on with the line before."""
    if _is_row(line):
        group.rows.append(line)
        return
    marked = split_marker(line.text)
    if marked.marker is not None and not is_underline(line.text):
        group.items.append(Item(marked, line.indent, [line]))
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
        return False
    if own and last.marked.number is None:
        return True
    if line.indent > last.indent or starts_lower(line.text):
        return False
    run_over = any(len(item.lines) > 1 for item in items[-_SISTERS:])
    return ends_sentence(last.lines[-1].text) and not run_over and len(items) > 1
