"""Headings from ranked evidence: tags, bookmarks, contents, numbers, type, space and words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from stratmine.parsing.printed.contents import Entry
from stratmine.parsing.printed.doubts import MOST_IN_FAVOUR, Neighbours, doubts, heading_role
from stratmine.parsing.printed.italics import names_in_italics
from stratmine.parsing.printed.labels import look
from stratmine.parsing.printed.layout import Bookmark, Style, TextBlock
from stratmine.parsing.printed.levels import OVER_HEADINGS
from stratmine.parsing.printed.lines import main_style
from stratmine.parsing.printed.paragraphs import is_bold
from stratmine.parsing.words.contents import fold, is_heading_word
from stratmine.parsing.words.pagewords import PAGE
from stratmine.parsing.words.vocabulary import heading_words

THRESHOLD = 2.0
LONGEST = 220
MOST_LINES = 6
FEWEST_ALIKE = 2
FEWEST_OVER, MOST_OTHERS = 3, 0.25
"""Names in one look right over words for headings, and the share of other texts in that look."""
LONGEST_LABEL = 30  # characters
SMALLEST = 0.95  # of the body's size
SMALLEST_ASIDE = 0.75  # of the body's size, where text of its own size stands below

_PLAIN_NUMBER = re.compile(r"^(?P<number>\d{1,2}) (?=[^\W\d_])")
_ROMAN = re.compile(r"^[IVX]{1,5}\.\s")
_LABELLED = re.compile(r"^[^\W\d_]{3,}\s+\d{1,3}(?:\s*[:.–-]\s|$)")
_AMOUNT_STARTS = frozenset("0123456789<>≤≥~")
_AMOUNT = re.compile(r"[<>≤≥~]?\s?\d[\d\s.,]*(?:[a-zæøåäö]{1,5}[A-Z]?[a-z]?|[A-Z]Wh?)[²³]?$")
# Addresses, the numbers of pages, and what stands for a picture.
_NO_HEADING = re.compile(
    r"(?i)www\.|https?:|[\w.-]+\.(?:dk|se|com|org|eu|nu)\b|foto\b|"
    rf"{PAGE}\s\d{{1,3}}$"
)


@dataclass(frozen=True, slots=True)
class Hints:
    """What the document as a whole says about its headings.

    Attributes:
        body: How running text is set.
        bookmarks: The PDF's outline.
        entries: The entries of contents pages.
        tagged: Whether tags name headings.
    """

    body: Style
    bookmarks: Sequence[Bookmark]
    entries: Sequence[Entry]
    tagged: bool


_Weighed = tuple[TextBlock, dict[str, float]]
"""A block that may be a heading, with what speaks for and against it."""


def mark_headings(blocks: Sequence[TextBlock], hints: Hints) -> None:
    """Turn the blocks that are headings into headings, with the evidence for each."""
    titles = {fold(bookmark.title) for bookmark in hints.bookmarks}
    entries = {entry.title for entry in hints.entries}
    labels = _recurring(blocks)
    italics = set() if hints.body.italic else names_in_italics(blocks)
    over = _over_heading_words(blocks, hints.body)
    weighed: list[_Weighed] = []
    for index, block in enumerate(blocks):
        if block.kind not in {"paragraph", "list_item"} or not _may_be_heading(block):
            continue
        below = blocks[index + 1] if index + 1 < len(blocks) else None
        above = blocks[index - 1] if index else None
        found = _outer_evidence(block, hints, titles, entries)
        named = bool(found)
        found |= _inner_evidence(block, hints.body)
        if "bold" not in found and _stands_out_from(below, block, hints.body):
            found["bold"] = 1.2
        if (block.text, block.lines[0].style) in labels and _differs(below, block):
            found["recurs"] = 1.0
        if id(block) in italics:
            found["italics"] = 1.2
        if block.lines[0].style in over and below is not None and _is_word(below):
            found[OVER_HEADINGS] = 1.5
        if sum(found.values()) + MOST_IN_FAVOUR < THRESHOLD:
            continue
        # Words for headings that come again in one look are some whatever the tags say.
        known = OVER_HEADINGS in found or {"cue word", "recurs"} <= found.keys()
        tagged = hints.tagged and not known
        found |= doubts(block, Neighbours(above, below), tagged=tagged, named=named)
        weighed.append((block, found))
    _mark(weighed)
    _mark(_with_look_of_headings(weighed, hints.body))


def _mark(weighed: Sequence[_Weighed]) -> None:
    for block, found in weighed:
        if sum(found.values()) >= THRESHOLD:
            block.kind = "heading"
            block.evidence = [cue for cue, weight in found.items() if weight > 0]


def _with_look_of_headings(weighed: Sequence[_Weighed], body: Style) -> list[_Weighed]:
    """Return what was not sure enough, but is set in a bold type that only headings have.

    A long name among short ones is a heading like them.
    """
    headings = Counter(block.lines[0].style for block, _ in weighed if block.kind == "heading")
    alike = []
    for block, found in weighed:
        style = block.lines[0].style
        bold = "bold" in found and not body.bold
        if block.kind != "heading" and bold and headings[style] >= FEWEST_ALIKE:
            alike.append((block, found | {"set like headings": 1.0}))
    return alike


def _stands_out_from(below: TextBlock | None, block: TextBlock, body: Style) -> bool:
    """Whether a block is bold over plain text of its own, smaller size: a fact box, a slide.

    In a box a word for headings may stand over larger text: «Vision».
    """
    size, bold = look(block)
    if below is None or below.cells or below.lines[0].page != block.lines[0].page:
        return False
    if not bold or body.bold or size < SMALLEST_ASIDE * body.size:
        return False
    style = main_style([word for line in below.lines for word in line.words])
    if block.lines[0].boxed and style.size > size and fold(block.text) in heading_words():
        return not style.bold
    first = below.text[:1]
    # Under its heading a figure begins a fact; elsewhere it stands beside its label.
    under = below.lines[0].top > block.lines[-1].baseline and below.lines[0].x0 < block.lines[0].x1
    fact = first.isdecimal() and under and (block.lines[0].boxed or is_heading_word(block.text))
    return not style.bold and style.size == size and (first.isalpha() or fact)


def _recurring(blocks: Sequence[TextBlock]) -> set[tuple[str, Style]]:
    """Short lines that stand several times in the document, set alike: «Strategier», «Mått»."""
    counts = Counter(
        (text, block.lines[0].style)
        for block in blocks
        if block.kind == "paragraph"
        and len(block.lines[0].text) <= LONGEST_LABEL
        and len(text := block.text) <= LONGEST_LABEL
    )
    return {label for label, count in counts.items() if count > 1 and label[0][:1].isupper()}


def _over_heading_words(blocks: Sequence[TextBlock], body: Style) -> set[Style]:
    """Looks in which little is set but lines right over words for headings: names of goals.

    Several of them stand on a page; a single one may be the text under its heading.
    """
    over: defaultdict[Style, Counter[int]] = defaultdict(Counter)
    others: Counter[Style] = Counter()
    for block, below in pairwise([*blocks, *blocks[-1:]]):
        names = block.kind == "paragraph" and len(block.lines) <= MOST_LINES
        if names and _is_word(below) and not _is_word(block):
            over[block.lines[0].style][block.lines[0].page] += 1
        elif not _is_word(block):
            others[block.lines[0].style] += 1
    return {
        style
        for style, pages in over.items()
        if pages.total() >= max(FEWEST_OVER, others[style] / MOST_OTHERS)
        and max(pages.values()) > 1
        and style != body
    }


def _is_word(block: TextBlock) -> bool:
    line = block.lines[0].text
    short = len(block.lines) == 1 and len(line) <= LONGEST_LABEL
    return short and block.kind == "paragraph" and fold(line) in heading_words()


def _differs(below: TextBlock | None, block: TextBlock) -> bool:
    """Whether the block below is a list or longer text, set in another style."""
    if below is None or below.cells or below.lines[0].page != block.lines[0].page:
        return False
    if below.lines[0].style == block.lines[0].style:
        return False
    return below.kind == "list_item" or len(below.text) > LONGEST_LABEL


def split_numbers(headings: Sequence[TextBlock]) -> None:
    """Part plain numbers without a point, such as «1 Inledning», from their headings.

    One such heading may begin with a figure («12 principer»); where the numbers of several that
    are set alike count up from 1 or 2, they are numbers. An overview and the chapters that it
    names are counted each by itself.
    """
    by_style: defaultdict[Style, list[tuple[TextBlock, str]]] = defaultdict(list)
    for block in headings:
        match = _PLAIN_NUMBER.match(block.text) if block.number is None else None
        if match:
            by_style[block.lines[0].style].append((block, match["number"]))
    alike = list(by_style.values())
    for found in [list(chain.from_iterable(alike)), *alike]:
        numbers = [int(number) for _, number in found]
        counts_up = len(numbers) > 1 and numbers == sorted(set(numbers))
        if counts_up and numbers[0] <= 2:  # noqa: PLR2004
            for block, number in found:
                block.number = block.marker = number


def _may_be_heading(block: TextBlock) -> bool:
    if len(block.lines) > MOST_LINES:
        return False
    text = block.text
    if len(text) > LONGEST or "@" in text or _NO_HEADING.match(text):
        return False
    amount = text[:1] in _AMOUNT_STARTS and _AMOUNT.match(text)
    if amount and text.split()[-1] not in heading_words():
        return False
    if block.kind == "list_item" and block.number is None:
        return False
    return sum(map(str.isalpha, text)) >= max(2, len(text) // 3)


def _outer_evidence(
    block: TextBlock, hints: Hints, titles: set[str], entries: set[str]
) -> dict[str, float]:
    """What the file says elsewhere: tags, bookmarks, contents pages."""
    found: dict[str, float] = {}
    level = heading_role(block)
    plain = look(block)[0] <= hints.body.size and not all(map(is_bold, block.lines))
    if level is not None:
        # Word processors tag list items in body type as deep headings, when a style was misused.
        found[f"tagged H{level}"] = 1.0 if plain and block.kind == "list_item" else 3.0
    folded = fold(block.text)
    if folded in titles:
        found["bookmark"] = 2.5
    if any(folded == entry or (entry and folded.endswith(f" {entry}")) for entry in entries):
        found["contents entry"] = 2.0
    return found


def _inner_evidence(block: TextBlock, body: Style) -> dict[str, float]:
    """What can be seen: numbers, type, capitals, colour, words."""
    found: dict[str, float] = {}
    text = block.text
    size, bold = look(block)
    larger = _size_weight(size / body.size if body.size else 1.0)
    if larger:
        found["larger type"] = larger
    if bold and not body.bold and size >= SMALLEST * body.size and all(map(is_bold, block.lines)):
        found["bold"] = 1.2
    if text.isupper() and size >= SMALLEST * body.size:
        found["capitals"] = 0.9
    if "bold" not in found and block.lines[0].aside:
        found["in the margin"] = 2.0
    style = block.lines[0].style
    if style.color != body.color and size >= body.size:
        found["colour"] = 0.5
    if style.font != body.font and size >= body.size:
        found["other font"] = 0.3
    if (block.number is not None and "." in block.number) or _ROMAN.match(text):
        found["number"] = 0.8
    elif "label and name" in block.evidence or (
        _LABELLED.match(text) and size >= SMALLEST * body.size
    ):
        found["label"] = 1.2
    if fold(text) in heading_words():
        found["cue word"] = 0.8
    return found


def _size_weight(ratio: float) -> float:
    steps = ((1.5, 3.0), (1.25, 2.5), (1.1, 1.6), (1.04, 0.6))
    return next((weight for least, weight in steps if ratio >= least), 0.0)
