"""The outline of a flattened text: surest cues first, what is left between them after."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from stratmine.parsing.budget import Budget
from stratmine.parsing.flattened import clauses
from stratmine.parsing.flattened.chapters import capital_headings, decimal_headings
from stratmine.parsing.flattened.contents import Contents, find_contents
from stratmine.parsing.flattened.cues import cue_headings
from stratmine.parsing.flattened.items import read_items
from stratmine.parsing.flattened.labels import label_pieces
from stratmine.parsing.flattened.pieces import LISTED, Piece, Rank
from stratmine.parsing.flattened.places import find_places
from stratmine.parsing.flattened.prose import items_after_colon, read_prose
from stratmine.parsing.flattened.series import (
    Mark,
    find_bullets,
    find_enumerations,
)
from stratmine.parsing.flattened.tokens import Tokens, plain_word
from stratmine.schema.document import CONTENTS_PAGE

_TITLE_PARTS = re.compile(r"(?<=\.)\s+")


def outline(tokens: Tokens, title: str | None, budget: Budget) -> list[Piece]:
    """Find all pieces of the text, in order and without gaps, as far as time reaches."""
    contents = find_contents(tokens)
    heads = _title_pieces(tokens, title)
    if contents is not None:
        heads.extend(_contents_pieces(tokens, contents))
    skipped = range(contents.start, contents.end) if contents is not None else range(0)
    heads.extend(label_pieces(tokens, heads, skipped))
    bullets = find_bullets(tokens)
    heads.extend(decimal_headings(tokens, _covered(heads), bullets))
    heads.extend(capital_headings(tokens, _covered(heads)))
    heads.sort(key=lambda piece: piece.start)
    taken = _covered(heads) | bullets
    marks = find_enumerations(tokens, [_first_token(head) for head in heads], taken)
    marks.extend(_bullet_marks(tokens, bullets))
    marks.sort(key=lambda mark: mark.index)
    heads.extend(cue_headings(tokens, marks, _covered(heads)))
    heads.sort(key=lambda piece: piece.start)
    return _fill(tokens, heads, marks, budget)


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


def _place(mark: Mark) -> int:
    return mark.index


def _covered(heads: list[Piece]) -> set[int]:
    """The tokens of headings, with the numbers before them."""
    return {index for head in heads for index in range(head.start - 1, head.end)}


def _first_token(head: Piece) -> int:
    return head.start - 1 if head.number and head.rank == "chapter" else head.start


def _fill(tokens: Tokens, heads: list[Piece], marks: list[Mark], budget: Budget) -> list[Piece]:
    """Read what stands before the first heading and after each one."""
    starts = [_first_token(head) for head in heads] + [len(tokens)]
    pieces = _read(tokens, 0, starts[0], marks)
    followers = [*heads[1:], None][: len(heads)]
    for head, following, (_, end) in zip(heads, followers, pairwise(starts), strict=True):
        if budget.is_spent():
            break
        pieces.append(head)
        found = _read_under(tokens, head, end, marks)
        if following is not None and following.rank == "cue":
            found = _with_heading_last(found)
        pieces.extend(found)
    return pieces


def _read_under(tokens: Tokens, head: Piece, end: int, marks: list[Mark]) -> list[Piece]:
    """Read the text under a heading; after a colon there may be items without marks."""
    if head.rank != "cue" or "colon" not in head.evidence:
        return _read(tokens, head.end, end, marks)
    following = bisect_left(marks, head.end, key=_place)
    first = min(end, marks[following].index) if following < len(marks) else end
    items = items_after_colon(tokens, head.end, first)
    return [*items, *_read(tokens, items[-1].end if items else head.end, end, marks)]


def _with_heading_last(pieces: list[Piece]) -> list[Piece]:
    """A numbered item that a cue follows at once is a heading: «1. Cykelvägar Åtgärder • …»."""
    if not pieces or pieces[-1].kind != "list_item" or pieces[-1].number is None:
        return pieces
    last = pieces[-1]
    evidence = ("numbering", "run-on")
    return [*pieces[:-1], replace(last, kind="heading", rank="item", evidence=evidence)]


def _read(tokens: Tokens, start: int, end: int, marks: list[Mark]) -> list[Piece]:
    """Read the text under one heading: prose, then clauses or marked items, if any."""
    if start >= end:
        return []
    inside = marks[bisect_left(marks, start, key=_place) : bisect_left(marks, end, key=_place)]
    bullets = [mark.index for mark in inside if mark.number is None]
    lead_in = _lead_in(tokens, start, inside[0].index if inside else end, end, bullets)
    if lead_in is not None:
        before = read_prose(tokens, start, lead_in)
        return [*before, *clauses.read_clauses(tokens, lead_in, end, bullets)]
    if not inside:
        return read_prose(tokens, start, end)
    return [
        *read_prose(tokens, start, inside[0].index),
        *read_items(tokens, inside, end),
    ]


def _lead_in(tokens: Tokens, start: int, stop: int, end: int, bullets: list[int]) -> int | None:
    for index in range(start, stop):
        if clauses.is_lead_in(tokens, index + 1, end):
            found = clauses.is_clause_list(tokens, index + 1, end, bullets)
            return index + 1 if found else None
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
        rank: Rank = "plain" if pieces else "title"
        pieces.append(Piece("heading", position, end, rank=rank, evidence=("page title",)))
        position = end
    return pieces


def _contents_pieces(tokens: Tokens, contents: Contents) -> list[Piece]:
    listed = Piece("paragraph", contents.start, contents.end, evidence=(CONTENTS_PAGE,))
    numbered = any(entry.number for entry in contents.entries)
    headings = [
        Piece(
            "heading",
            place.start + (place.entry.number is not None),
            place.end,
            rank="plain" if numbered and place.entry.number is None else "chapter",
            number=place.entry.number,
            evidence=(LISTED, *(("numbering",) if place.entry.number else ())),
        )
        for place in find_places(tokens, contents)
    ]
    return [listed, *headings]
