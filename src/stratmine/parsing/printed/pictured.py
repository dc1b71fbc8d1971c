"""Chapters whose headings are pictures: the contents page tells their names and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stratmine.parsing.printed.contents import Entry, read_entries
from stratmine.parsing.printed.cover import TITLE
from stratmine.parsing.printed.layout import Line, TextBlock
from stratmine.parsing.printed.lines import make_line
from stratmine.parsing.words.contents import fold
from stratmine.schema.document import CONTENTS_PAGE

EVIDENCE = "contents entry of a pictured heading"
FEWEST = 3
MOSTLY = 0.75
LONGEST = 250  # characters of a heading, with the label that it may be printed with
_LEADERS = frozenset(" .…·_\t")


def with_pictured_headings(
    blocks: Sequence[TextBlock], contents: Sequence[TextBlock], furniture: Iterable[Line]
) -> list[TextBlock]:
    """Return the blocks with a heading at the top of each page that a chapter begins on.

    Only where most chapters that the contents page names stand nowhere in the body: they are
    pictures there, or letters drawn as outlines. The heading's words and place are those of its
    entry. Headings that were found stand below the chapters.

    Args:
        blocks: The blocks of the body, headings marked and levels set.
        contents: The entries of the contents page.
        furniture: Running lines; page numbers among them tell which page an entry means.
    """
    named = [(block, entry) for block in contents for entry in read_entries([block])]
    others = [block for block in blocks if CONTENTS_PAGE not in block.evidence]
    short = " ".join([fold(block.text) for block in others if len(block.text) <= LONGEST])
    lost = [(block, entry) for block, entry in named if f" {entry.title} " not in f" {short} "]
    if len(lost) < max(FEWEST, MOSTLY * len(named)):
        return list(blocks)
    shift = _shift(furniture)
    places = {block.lines[0].page: at for at, block in reversed([*enumerate(blocks)])}
    chapters: dict[int, TextBlock] = {}
    for block, entry in lost:
        at = places.get(entry.page + shift)
        if at is not None and at not in chapters and CONTENTS_PAGE not in blocks[at].evidence:
            chapters[at] = _heading(block, entry)
    _nest(blocks[min(chapters, default=len(blocks)) :])
    return [
        one
        for at, block in enumerate(blocks)
        for one in ([chapters[at], block] if at in chapters else [block])
    ]


def _shift(furniture: Iterable[Line]) -> int:
    """How many pages of the file stand before the page that is printed as the first."""
    shifts = Counter(line.page - int(line.text) for line in furniture if line.text.isdecimal())
    return shifts.most_common(1)[0][0] if shifts else 0


def _heading(block: TextBlock, entry: Entry) -> TextBlock:
    """The heading of a chapter, in the words of its entry without the page number."""
    words = [word for line in block.lines for word in line.words]
    while words and (set(words[-1].text) <= _LEADERS or words[-1].text == str(entry.page)):
        words = words[:-1]
    line = make_line(words, block.lines[0].page)
    return TextBlock([line], "heading", level=1, evidence=[EVIDENCE])


def _nest(blocks: Sequence[TextBlock]) -> None:
    """Put the headings that were found below the chapters."""
    headings = [
        block for block in blocks if block.kind == "heading" and TITLE not in block.evidence
    ]
    highest = min((block.level or 1 for block in headings), default=2)
    for block in headings:
        block.level = (block.level or 1) + max(2 - highest, 0)
