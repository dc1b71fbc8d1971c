"""The outline of a flattened text: surest cues first, what is left between them after."""

from __future__ import annotations

import re
from itertools import pairwise

from stratmine.parsing.contents import EVIDENCE as CONTENTS
from stratmine.parsing.flattened import clauses
from stratmine.parsing.flattened.borders import best_border
from stratmine.parsing.flattened.chapters import capital_headings, decimal_headings
from stratmine.parsing.flattened.contents import Contents, find_contents, find_places
from stratmine.parsing.flattened.items import read_items
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.prose import read_prose, sentence_end
from stratmine.parsing.flattened.series import (
    Label,
    Mark,
    find_bullets,
    find_enumerations,
    find_labels,
)
from stratmine.parsing.flattened.tokens import Tokens, plain_word
from stratmine.parsing.wordlist import word_set

_TITLE_PARTS = re.compile(r"(?<=\.)\s+")
_RELATIVE = word_set(
    """
    där hvor hvorved varvid
    """
)
_LONGEST_LABEL = 24
_LABEL_BORDER = 0.5
_SENTENCE_BORDER = 2.0
_LONGEST_LEAD_IN = 6
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$|\d{1,2}\.\d{1,2}\.\d{4}$")


def outline(tokens: Tokens, title: str | None) -> list[Piece]:
    """Find all pieces of the text, in order and without gaps."""
    contents = find_contents(tokens)
    heads = _title_pieces(tokens, title)
    if contents is not None:
        heads.extend(_contents_pieces(tokens, contents))
    heads.extend(_label_pieces(tokens, find_labels(tokens), heads, contents))
    heads.extend(decimal_headings(tokens, _covered(heads)))
    heads.extend(capital_headings(tokens, _covered(heads)))
    heads.sort(key=lambda piece: piece.start)
    bullets = find_bullets(tokens)
    taken = _covered(heads) | bullets
    marks = find_enumerations(tokens, [_first_token(head) for head in heads], taken)
    marks.extend(_bullet_marks(tokens, bullets))
    marks.sort(key=lambda mark: mark.index)
    return _fill(tokens, heads, marks)


def _bullet_marks(tokens: Tokens, bullets: set[int]) -> list[Mark]:
    """Bullets in runs: another glyph, or a colon before it, begins a new one."""
    marks: list[Mark] = []
    run = 0
    for index in sorted(bullets):
        glyph = tokens.words[index]
        if not marks or marks[-1].marker != glyph or tokens.words[index - 1].endswith(":"):
            run -= 1  # enumerations count upwards
        marks.append(Mark(index, glyph, None, 0, run))
    return marks


def _covered(heads: list[Piece]) -> set[int]:
    """The tokens of headings, with the numbers before them."""
    return {index for head in heads for index in range(head.start - 1, head.end)}


def _first_token(head: Piece) -> int:
    return head.start - 1 if head.number and head.rank == "chapter" else head.start


def _fill(tokens: Tokens, heads: list[Piece], marks: list[Mark]) -> list[Piece]:
    """Read what stands before the first heading and after each one."""
    starts = [_first_token(head) for head in heads] + [len(tokens)]
    pieces = _read(tokens, 0, starts[0], marks)
    for head, (_, end) in zip(heads, pairwise(starts), strict=True):
        pieces.append(head)
        pieces.extend(_read(tokens, head.end, end, marks))
    return pieces


def _read(tokens: Tokens, start: int, end: int, marks: list[Mark]) -> list[Piece]:
    """Read the text under one heading: prose, then clauses or marked items, if any."""
    if start >= end:
        return []
    inside = [mark for mark in marks if start <= mark.index < end]
    lead_in = _lead_in(tokens, start, inside[0].index if inside else end, end)
    if lead_in is not None:
        bullets = [mark.index for mark in inside if mark.number is None]
        before = read_prose(tokens, start, lead_in)
        return [*before, *clauses.read_clauses(tokens, lead_in, end, bullets)]
    if not inside:
        return read_prose(tokens, start, end)
    return [
        *read_prose(tokens, start, inside[0].index),
        *read_items(tokens, inside, end),
    ]


def _lead_in(tokens: Tokens, start: int, stop: int, end: int) -> int | None:
    for index in range(start, stop):
        if clauses.is_lead_in(tokens, index + 1, end):
            return index + 1
    return None


def _title_pieces(tokens: Tokens, title: str | None) -> list[Piece]:
    """The title over the page joins the first lines of the document: they are its headings."""
    pieces: list[Piece] = []
    position = 0
    for part in _TITLE_PARTS.split(title or ""):
        words = part.rstrip(".").split()
        end = position + len(words)
        found = [tokens.plain(i) for i in range(position, min(end, len(tokens)))]
        if not words or found != [plain_word(word) for word in words]:
            break
        rank = "plain" if pieces else "title"
        pieces.append(Piece("heading", position, end, rank=rank, evidence=("page title",)))
        position = end
    return pieces


def _contents_pieces(tokens: Tokens, contents: Contents) -> list[Piece]:
    listed = Piece("paragraph", contents.start, contents.end, evidence=(CONTENTS,))
    headings = [
        Piece(
            "heading",
            place.start + (place.entry.number is not None),
            place.end,
            rank="chapter",
            number=place.entry.number,
            evidence=("contents list", *(("numbering",) if place.entry.number else ())),
        )
        for place in find_places(tokens, contents)
    ]
    return [listed, *headings]


def _label_pieces(
    tokens: Tokens, labels: list[Label], heads: list[Piece], contents: Contents | None
) -> list[Piece]:
    """Headings with worded numbers; those that the title already gave are only ranked."""
    pieces: list[Piece] = []
    starts = {head.start: head for head in heads}
    ends = [label.start for label in labels[1:]] + [len(tokens)]
    for label, end in zip(labels, ends, strict=False):
        if contents is not None and contents.start <= label.start < contents.end:
            continue
        known = starts.get(label.start)
        if known is not None:
            heads.remove(known)
        stop = known.end if known is not None else _label_end(tokens, label, end, heads)
        evidence = ("worded number", *(known.evidence if known is not None else ()))
        title_end = stop
        while _DATE.match(tokens.words[title_end - 1]):
            title_end -= 1
        pieces.append(Piece("heading", label.start, title_end, rank="label", evidence=evidence))
        if title_end < stop:
            pieces.append(Piece("paragraph", title_end, stop))
    return pieces


def _label_end(tokens: Tokens, label: Label, end: int, heads: list[Piece]) -> int:
    """Where the title after a worded number ends."""
    start = label.start + 2
    limit = min([end, start + _LONGEST_LABEL, *(h.start for h in heads if h.start > start)])
    stop = sentence_end(tokens, start, limit)
    lead_in = next((i for i in range(start, stop) if _opens_lead_in(tokens, i, limit)), None)
    if lead_in is not None:
        border = best_border(tokens, start, lead_in, _SENTENCE_BORDER)
        return border if border is not None else lead_in
    border = best_border(tokens, start, stop, _LABEL_BORDER)
    return border if border is not None else stop


def _opens_lead_in(tokens: Tokens, index: int, limit: int) -> bool:
    """Whether a relative word opens a lead-in such as «där kommunen:»."""
    end = min(index + _LONGEST_LEAD_IN, limit)
    is_relative = tokens.words[index] in _RELATIVE
    return is_relative and any(tokens.words[i].endswith(":") for i in range(index, end))
