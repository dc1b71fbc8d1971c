"""From lines to paragraphs and list items."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from stratmine.parsing.printed.layout import Line, TextBlock
from stratmine.parsing.words.grammar import is_function_word
from stratmine.parsing.words.markers import split_marker
from stratmine.parsing.words.vocabulary import infinitive_marks

# Shares of the type size or of the usual distance of two lines.
LARGER_GAP = 1.17
SIZE_STEP = 0.06
INDENT = 0.7
SAME_EDGE = 0.3
SHORT_OF = 0.12
LEAST_LEADING, USUAL_LEADING, MOST_LEADING = 0.9, 1.2, 2.2
WIDEST_LEADING = 3.2  # of a sentence that runs over its line
OFTEN = 0.12
FEWEST_LINES, MOSTLY = 4, 0.6
DISPLAY_SIZE = 1.2
_LABEL = re.compile(
    r"(?P<word>[^\W\d_]{3,})\s(?:[A-ZÅÄÖÆØ]?\d{1,2}(?:\.\d{1,2})?|[A-ZÅÄÖÆØ])[.:]\s"
)
_AMOUNT = re.compile(r"[<>]?\d[\d\s.,]*(?:%|[^\W\d_]+)?$")
_YEAR_IN_SENTENCE = re.compile(r"(?:19|20)\d\d(?:[.,;)]|\s+[a-zåäöæø])")
ENDS_SENTENCE = (".", ":", "!", "?", "…", ".”", '."', ".»", ".)")


def group_paragraphs(
    columns: Iterable[Sequence[Line]], body_size: float, leadings: dict[float, float]
) -> list[TextBlock]:
    """Group the lines of each column into paragraphs and list items.

    Args:
        columns: Lines from top to bottom, the columns in reading order.
        body_size: Type size of the running text.
        leadings: Distances of baselines by type size, from `usual_leadings`.
    """
    blocks: list[TextBlock] = []
    for number, column in enumerate(columns):
        _set_edges(column, number)
        above: Line | None = None
        for line in column:
            if line.content:
                blocks.extend(line.content)
                above = None
                continue
            if above is not None and _is_display(above, line, body_size):
                starts = _is_apart(above, line, leadings)
            else:
                starts = above is None or _begins(blocks[-1], above, line, leadings)
            if starts:
                blocks.append(_new_block(line))
            else:
                blocks[-1].lines.append(line)
            above = line
    return blocks


def is_bold(line: Line) -> bool:
    """Whether all words of a line are bold."""
    return all(word.style.bold for word in line.words)


def _set_edges(column: Sequence[Line], number: int) -> None:
    plain = [line for line in column if not line.content] or column
    left = min(line.x0 for line in plain)
    right = max(line.x1 for line in plain)
    for line in column:
        line.left, line.right, line.region = left, right, number
    for run in _runs(plain):
        edge = max(line.x1 for line in run)
        reaching = sum(edge - line.x1 < SHORT_OF * (edge - line.x0) for line in run)
        if edge < right - 1 and len(run) >= FEWEST_LINES and reaching >= MOSTLY * len(run):
            for line in run:
                line.right = edge


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of one size and left edge that follow each other: a text narrower than its column."""
    run: list[Line] = []
    for line in lines:
        above = run[-1] if run else None
        size = line.style.size
        goes_on = (
            above is not None
            and above.style.size == size
            and abs(above.x0 - line.x0) < 1
            and line.baseline - above.baseline < MOST_LEADING * size
        )
        if not goes_on and run:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def usual_leadings(lines: Iterable[Line]) -> dict[float, float]:
    """The usual distance of two baselines within a paragraph, for each type size, in points.

    Args:
        lines: Lines, or pieces of lines, of the whole document.
    """
    steps: defaultdict[float, Counter[float]] = defaultdict(Counter)
    ordered = sorted(lines, key=lambda line: (line.page, round(line.x0), line.baseline))
    for above, line in pairwise(ordered):
        size = line.style.size
        step = round(line.baseline - above.baseline, 1)
        same = above.page == line.page and above.style.size == size
        if (
            same
            and abs(above.x0 - line.x0) < 1
            and LEAST_LEADING * size < step < MOST_LEADING * size
        ):
            steps[size][step] += 1
    return {size: _smallest_frequent(counts) for size, counts in steps.items()}


def _leading(size: float, leadings: dict[float, float]) -> float:
    """The usual distance of lines of this size; where no two were seen, as wide as other sizes'."""
    if size in leadings:
        return leadings[size]
    shares = [leading / other for other, leading in leadings.items()]
    return size * (median(shares) if shares else USUAL_LEADING)


def _smallest_frequent(counts: Counter[float]) -> float:
    """The smallest step that is no exception: gaps between paragraphs may be more frequent."""
    least = OFTEN * counts.total()
    return min(step for step, count in counts.items() if count >= least)


def _new_block(line: Line) -> TextBlock:
    marked = split_marker(line.text)
    if marked.marker is None:
        return TextBlock([line])
    return TextBlock([line], "list_item", marked.marker, marked.number)


def _begins(block: TextBlock, above: Line, line: Line, leadings: dict[float, float]) -> bool:
    """Whether a new paragraph begins at `line`, which follows `above` in its column."""
    if _hangs(block, above, line, leadings) or _runs_over(above, line):
        return False
    if _is_apart(above, line, leadings):
        return True
    if is_bold(above) != is_bold(line) and not _shares_weight(above, line):
        return True
    if _has_marker(block, above, line) or _has_lead_in(above, line):
        return True
    if _is_labelled_alike(block, line):
        return True
    starts = _is_outdented(block, line) or _starts_after_short(above, line)
    return starts and not _is_value_of(block, above, line)


def _hangs(block: TextBlock, above: Line, line: Line, leadings: dict[float, float]) -> bool:
    """Whether a line hangs under the text of its list item, be it set smaller or after a point."""
    first = block.lines[0]
    if block.kind != "list_item" or first.words[0].text != block.marker or len(first.words) == 1:
        return False
    if abs(line.x0 - first.words[1].x0) > 1 or line.words[0].style.bold:
        return False
    near = line.baseline - above.baseline <= LARGER_GAP * _leading(first.style.size, leadings)
    return line.baseline - above.baseline > 0 and near and split_marker(line.text).marker is None


def _runs_over(above: Line, line: Line) -> bool:
    """Whether a sentence that fills a line goes on in the next, however far below that stands."""
    size = line.style.size
    return (
        line.text[:1].islower()
        and above.style == line.style
        and abs(above.x0 - line.x0) < SAME_EDGE * size
        and 0 < line.baseline - above.baseline < WIDEST_LEADING * size
        and not above.text.endswith(ENDS_SENTENCE)
        and split_marker(line.text).marker is None
        and _fills(above, line)
    )


def _is_value_of(block: TextBlock, above: Line, line: Line) -> bool:
    """Whether a line is the amount that its list item names: «Antal besøg:» «80.000»."""
    named = block.kind == "list_item" and above.text.endswith(":")
    return named and above.style == line.style and _AMOUNT.match(line.text) is not None


def _is_apart(above: Line, line: Line, leadings: dict[float, float]) -> bool:
    """Whether two lines are set in different sizes, or further apart than usual."""
    size = max(above.style.size, line.style.size)
    goes_on = above.words[-1].style == line.words[0].style
    if abs(above.style.size - line.style.size) > SIZE_STEP * size and not goes_on:
        return True
    leading = _leading(size if goes_on else line.style.size, leadings)
    return line.baseline - above.baseline > LARGER_GAP * leading or line.top < above.top


def _is_display(above: Line, line: Line, body_size: float) -> bool:
    """Whether two lines are one large heading's, which are broken by sense, not by width."""
    size = min(above.style.size, line.style.size)
    same = above.style.font == line.style.font and above.style.color == line.style.color
    numbered = split_marker(line.text).number is not None
    return size >= DISPLAY_SIZE * body_size and same and not numbered


def _shares_weight(above: Line, line: Line) -> bool:
    """Whether a bold beginning runs over the line's end into the next line."""
    return above.words[-1].style.bold == line.words[0].style.bold


def _has_lead_in(above: Line, line: Line) -> bool:
    """Whether a bold word opens the line after the end of a sentence: «Mål:», «Kompetens.»."""
    opens = line.words[0].style.bold and not above.words[-1].style.bold
    return opens and above.text.endswith(ENDS_SENTENCE)


def _is_labelled_alike(block: TextBlock, line: Line) -> bool:
    """Whether both open with one label and different numbers: «Effektmål A1.», «Effektmål A2.»."""
    first, here = _LABEL.match(block.lines[0].text), _LABEL.match(line.text)
    return bool(first and here and first["word"] == here["word"] and first[0] != here[0])


def _has_marker(block: TextBlock, above: Line, line: Line) -> bool:
    marked = split_marker(line.text)
    if marked.marker is None:
        return False
    if marked.number is None or block.kind == "list_item":
        return True
    return above.text.endswith(ENDS_SENTENCE) or not _fills(above, line)


def _is_outdented(block: TextBlock, line: Line) -> bool:
    """Whether a line stands left of the hanging text of its list item, or is indented anew."""
    size = line.style.size
    first = block.lines[0]
    if block.kind == "list_item":
        if len(block.lines) > 1:
            return abs(line.x0 - block.lines[1].x0) > INDENT * size
        return line.x0 < first.x0 - 1 or (
            line.x0 < first.x0 + 0.2 * size and block.lines[-1].text.endswith(ENDS_SENTENCE)
        )
    above = block.lines[-1]
    return (
        INDENT * size < line.x0 - above.x0 < 4 * size
        and above.x0 - line.left < INDENT * size
        and above.text.endswith(ENDS_SENTENCE)
    )


def _starts_after_short(above: Line, line: Line) -> bool:
    """Whether the line above stops early, and a new sentence begins."""
    if line.x0 > above.x1 and above.text.endswith(ENDS_SENTENCE):
        return True  # figures under a chart beside the text
    if line.text[:1].islower() or _fills(above, line):
        return False
    if above.text.endswith(ENDS_SENTENCE):
        return True
    if _YEAR_IN_SENTENCE.match(line.text) or _phrase_goes_on(above.words[-1].text):
        return False
    short = above.right - above.x1 > SHORT_OF * (above.right - above.left)
    return short and above.text[-1:] not in ",-–\u00ad" and not is_bold(line)


def _phrase_goes_on(word: str) -> bool:
    """Whether no paragraph ends with a word; one that leads in a list may («Vi vill att»)."""
    return word.islower() and word not in infinitive_marks() and is_function_word(word)


def _fills(above: Line, line: Line) -> bool:
    """Whether the next line's first word would not have fitted at the end of the line above."""
    first = line.words[0]
    space = 0.3 * first.style.size
    return above.x1 + space + (first.x1 - first.x0) > above.right - space
