"""Running text between marks: paragraphs, headings that ran into them, lists after a colon."""

from __future__ import annotations

from itertools import pairwise

from stratmine.parsing.flattened.borders import Border, is_name, run_on_borders, sentence_end
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.titles import echoes, title_at, trailing_title
from stratmine.parsing.flattened.tokens import REFERENCE, Tokens
from stratmine.parsing.words.grammar import sentence_strength
from stratmine.parsing.words.vocabulary import heading_words

_FEWEST_ITEMS = 3
_FEWEST_TITLED = 2
_SENTENCE_STRENGTH = 2.0
_LONGEST_HEADING_BEFORE = 2
_LONGEST_IMPRINT = 10


def read_prose(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """Split running text into headings, paragraphs and lists."""
    pieces: list[Piece] = []
    paragraph = position = start
    while position < end:
        opens = position == start or position in tokens.breaks
        imprint = _imprint_end(tokens, position, end) if opens else 0
        if imprint:
            _close(pieces, paragraph, position)
            _close(pieces, position, imprint)
            paragraph = position = imprint
            continue
        title = title_at(tokens, position, end)
        if title is not None:
            _close(pieces, paragraph, position)
            pieces.append(title)
            if "colon" in title.evidence:
                pieces.extend(items_after_colon(tokens, title.end, end))
            paragraph = position = pieces[-1].end
            continue
        stop = sentence_end(tokens, position, end)
        position = stop
        if tokens.words[stop - 1].endswith(":"):
            heading = trailing_title(tokens, paragraph, stop)
            fewest = _FEWEST_ITEMS if heading is None else _FEWEST_TITLED
            items = items_after_colon(tokens, stop, end, fewest)
            if heading is None and not items:
                continue
            _close(pieces, paragraph, heading.start if heading is not None else stop)
            pieces.extend([*([heading] if heading is not None else []), *items])
            paragraph = position = items[-1].end if items else stop
        elif stop in tokens.breaks and tokens.starts_upper(stop):
            _close(pieces, paragraph, stop)
            paragraph = stop
    _close(pieces, paragraph, end)
    return pieces


def _imprint_end(tokens: Tokens, start: int, end: int) -> int:
    """The end of a sender with date and case number at the top of a page; 0 without one."""
    last = 0
    for index in range(start, min(start + _LONGEST_IMPRINT, end - 1)):
        if tokens.ends_sentence(index):
            break
        if REFERENCE.search(tokens.words[index]) and tokens.starts_upper(index + 1):
            last = index + 1
    return last


def _close(pieces: list[Piece], start: int, end: int) -> None:
    if end > start:
        pieces.append(Piece("paragraph", start, end))


def items_after_colon(
    tokens: Tokens, start: int, end: int, fewest: int = _FEWEST_TITLED
) -> list[Piece]:
    """Items that lost their marks after a colon: each has a capital, none a final point."""
    if start >= end or not tokens.starts_upper(start):
        return []
    stop = sentence_end(tokens, start, end)
    cuts = _without_names([start, *(b.at for b in _item_borders(tokens, start, stop))])
    ends = [*cuts[1:], stop]
    items = list(zip(cuts, ends, strict=True))
    if _is_sentence(tokens, *items[-1]):
        _, last = items.pop()
        fewest = 1 if fewest == _FEWEST_TITLED and tokens.words[last - 1].endswith(":") else fewest
        if items and _is_heading_before(tokens, *items[-1]):
            items.pop()
    if len(items) < fewest:
        return []
    return [Piece("list_item", first, last, evidence=("run-on",)) for first, last in items]


def _without_names(cuts: list[int]) -> list[int]:
    """Cuts after a single word part «Kristina» from «Johansson», unless all items are such."""
    single = [after - cut == 1 for cut, after in pairwise(cuts)]
    if all(single):
        return cuts
    return [cuts[0], *(cut for cut, alone in zip(cuts[1:], single, strict=True) if not alone)]


def _item_borders(tokens: Tokens, start: int, stop: int) -> list[Border]:
    return [
        border
        for border in run_on_borders(tokens, start, stop)
        if not is_name(tokens, border.at) and border.strength >= 0
    ]


def _is_sentence(tokens: Tokens, start: int, end: int) -> bool:
    last = tokens.words[end - 1]
    if not tokens.ends_sentence(end - 1) and not last.endswith(":"):
        return False
    if end < len(tokens) or last.endswith(":"):
        return True
    return sentence_strength(tokens.words[start:end]) >= _SENTENCE_STRENGTH


def _is_heading_before(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the last unmarked item is the heading of the sentence after the list."""
    words = [tokens.plain(index) for index in range(start, end)]
    if words[0] in heading_words() and len(words) == 1:
        return True
    if len(words) > _LONGEST_HEADING_BEFORE:
        return False
    return end < len(tokens) and echoes(tokens, start, end)
