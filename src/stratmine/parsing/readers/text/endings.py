"""Where the lines of a text end: where their author ended them, or where the width did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stratmine.parsing.readers.text.lines import Line
from stratmine.parsing.words.grammar import ends_sentence, starts_lower
from stratmine.parsing.words.markers import split_marker
from stratmine.parsing.words.vocabulary import infinitive_marks
from stratmine.parsing.words.wordlist import alternatives

_WIDEST_BROKEN = 160
"""Characters of a line that a width broke; a longer one shows that the file breaks none."""
_NEAR = 12
_SHARE_OF_WIDTH = 0.8
"""Letters differ in width, so that the lines of a column differ in length."""
_MOSTLY_ALONE = 0.8
_OFTEN_GOING_ON = 0.2
_ITEM = re.compile(rf"(?:{alternatives(infinitive_marks())})\s")


def close_gaps(lines: list[Line]) -> list[Line]:
    """Undo empty lines between all lines, as converters put them, where sentences run on."""
    alone = sum(line.gap for line in lines)
    going_on = sum(_goes_on(before, line) for before, line in pairwise(lines))
    if alone < _MOSTLY_ALONE * len(lines) or going_on < _OFTEN_GOING_ON * len(lines):
        return lines
    return [replace(line, gap=False) for line in lines]


def mark_ends(lines: Sequence[Line]) -> list[Line]:
    """Say of each line whether its author ended it.

    The next word would have fitted on such a line: it is shorter than the lines near it that a
    sentence runs over. Where no sentence runs over a line, all are ended.
    """
    if any(len(line.text) > _WIDEST_BROKEN for line in lines):
        return [replace(line, ended=True) for line in lines]
    widths = [len(before.text) if _goes_on(before, line) else 0 for before, line in pairwise(lines)]
    marked = []
    for index, line in enumerate(lines):
        width = max(widths[max(index - _NEAR, 0) : index + _NEAR], default=0)
        following = lines[index + 1].text if index + 1 < len(lines) else ""
        needed = len(line.text) + 1 + len(following.split(" ", 1)[0])
        marked.append(replace(line, ended=needed <= _SHARE_OF_WIDTH * width or width == 0))
    return marked


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a sentence runs over the end of a line."""
    if ends_sentence(before.text) or before.text.endswith(":") or _ITEM.match(line.text):
        return False
    is_item = split_marker(line.text).marker is not None
    return (starts_lower(line.text) or before.text.endswith("-")) and not is_item
