"""From words to lines: what stands on one baseline, broken where a gap is wide."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from stratmine.parsing.printed.layout import Line, Style, TextBlock, Word
from stratmine.parsing.printed.raised import attach_numbers, note_numbers, put_on_baseline
from stratmine.parsing.printed.spacing import LARGEST_BODY, MARKER_GAP, close_up, parts_of
from stratmine.parsing.words.hyphenation import SOFT_HYPHEN
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.base import BoundingBox

# Shares of the type size.
SAME_LINE = 0.3
OVERHANG = 0.2

DROP_CAP = 1.8  # times the size of the text beside it

MOST_PAIRS = 5_000_000
"""How many pairs of a drop cap and a word of one page are looked at."""

_CHAPTER_NUMBER = re.compile(r"\d{1,2}\.?$")


def pieces_of_lines(words: Iterable[Word], page: int) -> list[Line]:
    """Put words beside each other into pieces of lines, broken at wide gaps.

    A piece never reaches over the gap between two columns; a line with an accidental wide gap
    is put together again by `merge_pieces` once the columns are known.
    """
    words = _without_drop_caps(words)
    numbers = note_numbers(words)
    raised = put_on_baseline(numbers, words, main_style(words).size) if numbers else frozenset()
    rows = _rows(words)
    if numbers:
        ids = set(map(id, numbers))
        rows = [
            row if ids.isdisjoint(map(id, row)) else attach_numbers(row, ids, raised)
            for row in rows
        ]
    return [make_line(part, page) for row in rows for part in parts_of(close_up(row))]


def make_line(words: list[Word], page: int) -> Line:
    """Return the line of `words`, which stand from left to right."""
    text = " ".join([word.text for word in words])
    broken = SOFT_HYPHEN if text.endswith(SOFT_HYPHEN) else ""
    return Line(words, page, *_around(words), repair_text(text) + broken, main_style(words))


def _around(words: Sequence[Word]) -> BoundingBox:
    """The box around words; a loop without calls takes a quarter of the time of `min` and `max`."""
    first = words[0]
    x0, top, x1, bottom = first.x0, first.top, first.x1, first.bottom
    for word in words:
        if word.x0 < x0:  # noqa: PLR1730
            x0 = word.x0
        if word.top < top:  # noqa: PLR1730
            top = word.top
        if word.x1 > x1:  # noqa: PLR1730
            x1 = word.x1
        if word.bottom > bottom:  # noqa: PLR1730
            bottom = word.bottom
    return x0, top, x1, bottom


def stand_in(content: list[TextBlock], pieces: Sequence[Line]) -> Line:
    """A piece that gives a table or a box its place in the reading order.

    Args:
        content: The finished blocks.
        pieces: What is printed in them.
    """
    piece = make_line([word for line in pieces for word in line.words], pieces[0].page)
    piece.content = content
    return piece


def turned_lines(words: Iterable[Word], page: int) -> list[Line]:
    """Put words that do not read from left to right into lines, in the order of the file."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and _beside(groups[-1][-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [make_line(group, page) for group in groups]


def merge_pieces(pieces: Sequence[Line]) -> list[Line]:
    """Put the pieces of one column that share a baseline together, from top to bottom."""
    lines: list[Line] = []
    for piece in sorted(pieces, key=lambda p: (p.baseline, p.x0)):
        above = lines[-1] if lines else None
        apart = bool(piece.content) or (above is not None and bool(above.content))
        if above is not None and not apart and _same_line(above.words[-1], piece.words[0]):
            words = sorted([*above.words, *piece.words], key=lambda word: word.x0)
            if _ends_in_its_number(words):
                words = [words[-1], *words[:-1]]
            lines[-1] = make_line(words, piece.page)
            lines[-1].boxed = piece.boxed
        else:
            lines.append(piece)
    return lines


def _ends_in_its_number(words: Sequence[Word]) -> bool:
    """Whether a large figure far to the right of a name in large type is the chapter's number."""
    name, figure = words[-2], words[-1]
    size = name.style.size
    return (
        LARGEST_BODY < size <= figure.style.size
        and figure.x0 - name.x1 > MARKER_GAP * size
        and _CHAPTER_NUMBER.match(figure.text) is not None
        and any(map(str.isalpha, name.text))
    )


def main_style(words: Sequence[Word]) -> Style:
    """The style of most characters of `words`."""
    style = words[0].style
    for word in words:
        if word.style is not style:
            break
    else:
        return style
    weights: defaultdict[Style, int] = defaultdict(int)
    for style, alike in groupby(words, key=attrgetter("style")):
        weights[style] += sum([len(word.text) for word in alike])
    return min(weights.items(), key=lambda item: (-item[1], item[0]))[0]


def merge_words(line: Line) -> None:
    """Make one word of all in a line that follow each other set alike.

    Of long documents this is most of the memory. The new words do not stand between the old ones
    there, so that whole stretches of it become free. Words that OCR read stay.
    """
    if line.words[0].confidence is not None:
        return
    baseline = line.words[0].baseline
    merged: list[Word] = []
    for word in line.words:
        if merged and word.style == merged[-1].style:
            merged[-1].text += word.text
        else:
            merged.append(Word(word.text, *line.bbox, baseline, word.style, word.tag, word.upright))
    line.words = merged


def _without_drop_caps(words: Iterable[Word]) -> list[Word]:
    """Put a large first letter back before the rest of its word: «K» «ommunen»."""
    everything = list(words)
    capitals = [word for word in everything if len(word.text) == 1 and word.text.isupper()]
    smallest = min([word.style.size for word in everything]) if capitals else 0.0
    capitals = [word for word in capitals if _is_much_larger(word, smallest)]
    if not 0 < len(capitals) * len(everything) <= MOST_PAIRS:
        return everything
    dropped: set[int] = set()
    for capital in capitals:
        rest = _rest_of(capital, everything)
        if rest is not None:
            rest.text, rest.x0 = capital.text + rest.text, capital.x0
            dropped.add(id(capital))
    return [word for word in everything if id(word) not in dropped]


def _is_much_larger(capital: Word, size: float) -> bool:
    return DROP_CAP * size < capital.style.size


def _rest_of(cap: Word, words: Iterable[Word]) -> Word | None:
    """The word that stands highest right after a drop cap, and goes on in lower case."""
    beside = [
        word
        for word in words
        if _is_much_larger(cap, word.style.size)
        and word.text[0].islower()
        and -OVERHANG * cap.style.size < word.x0 - cap.x1 < word.style.size
        and cap.top - word.style.size < word.baseline < cap.bottom
    ]
    return min(beside, key=lambda word: word.baseline, default=None)


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    rows: list[list[Word]] = []
    last: Word | None = None
    for word in sorted(words, key=attrgetter("baseline", "x0", "x1")):
        if last is not None and (word.baseline == last.baseline or _same_line(last, word)):
            rows[-1].append(word)
        else:
            rows.append([word])
        last = word
    for row in rows:
        if row[0].baseline != row[-1].baseline:
            row.sort(key=attrgetter("x0", "x1"))
    return rows


def _beside(one: Word, other: Word) -> bool:
    near = max(one.style.size, other.style.size)
    return (
        max(one.x0, other.x0) - min(one.x1, other.x1) < near
        and max(one.top, other.top) - min(one.bottom, other.bottom) < near
    )


def _same_line(one: Word, other: Word) -> bool:
    size = min(one.style.size, other.style.size)
    return abs(one.baseline - other.baseline) <= SAME_LINE * size
