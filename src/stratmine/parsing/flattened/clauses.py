"""Lists of clauses: «…, där kommunen: erbjuder mötesplatser … Genom att … o Företagsbesök o …».

A lead-in with a colon gives the subject, each clause opens with its verb in small letters,
sentences explain it, and bullets under it say what is done. Where a bullet runs into the next
clause, the border is before the clause's verb.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from stratmine.parsing.flattened.borders import clause_border, sentence_end
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import may_be_finite
from stratmine.parsing.words.vocabulary import plan_verbs, word_class

_RELATIVE_ADVERBS = word_class(lambda words: words.relative_adverbs)
_LONGEST_LEAD_IN = 6


def opens_lead_in(tokens: Tokens, index: int, limit: int) -> bool:
    """Whether a relative word opens a lead-in such as «där kommunen:»."""
    end = min(index + _LONGEST_LEAD_IN, limit)
    is_relative = tokens.words[index] in _RELATIVE_ADVERBS
    return is_relative and any(tokens.words[i].endswith(":") for i in range(index, end))


def is_lead_in(tokens: Tokens, end: int, limit: int) -> bool:
    """Whether the token before `end` is a colon that a clause in small letters follows."""
    return (
        0 < end < limit
        and tokens.words[end - 1].endswith(":")
        and tokens.starts_lower(end)
        and tokens.words[end][0].isalpha()
        and len(tokens.words[end]) > 1
    )


def is_clause_list(tokens: Tokens, start: int, end: int, bullets: Iterable[int]) -> bool:
    """Whether clauses follow a lead-in: verbs open them, or a second one follows the first.

    Args:
        tokens: The text.
        start: First token after the lead-in.
        end: Token after what can be the list.
        bullets: Tokens that are bullets.
    """
    before = range(max(start - _LONGEST_LEAD_IN, 0), start)
    if any(opens_lead_in(tokens, index, start) for index in before):
        return True
    if may_be_finite(tokens.words[start]) or tokens.plain(start) in plan_verbs():
        return True
    marks = [index for index in bullets if start <= index < end]
    openers = range(start + 1, end)
    return any(
        tokens.starts_lower(index) and len(tokens.plain(index)) > 1 and index - 1 not in marks
        for index in openers
        if tokens.ends_sentence(index - 1) or tokens.words[index - 1].endswith(";")
    )


def read_clauses(tokens: Tokens, start: int, end: int, bullets: Iterable[int]) -> list[Piece]:
    """Split a list of clauses with their explanations and bullets.

    Args:
        tokens: The text.
        start: First token after the lead-in.
        end: Token after the list.
        bullets: Tokens that are bullets.
    """
    marks = [index for index in sorted(bullets) if start <= index < end]
    openers = _sure_openers(tokens, start, end, marks)
    first = marks[0] if marks else end
    pieces = _clause_with_prose(tokens, start, first)
    for mark, stop in pairwise([*marks, end]):
        pieces.extend(_bullet(tokens, mark, stop, openers))
    return pieces


def _sure_openers(tokens: Tokens, start: int, end: int, marks: list[int]) -> frozenset[str]:
    """First words of clauses that the lead-in, a point or a page break sets off."""
    bullets = set(marks)
    places = [start] + [
        index
        for index in range(start + 1, end)
        if tokens.starts_lower(index)
        and index not in bullets
        and index - 1 not in bullets
        and (tokens.ends_sentence(index - 1) or index in tokens.breaks)
    ]
    return frozenset(tokens.words[index].rstrip(",") for index in places)


def _clause_with_prose(tokens: Tokens, start: int, end: int) -> list[Piece]:
    """Clauses, each with the sentences that explain it."""
    pieces: list[Piece] = []
    position = start
    while position < end:
        stop = sentence_end(tokens, position, end)
        if tokens.starts_lower(position):
            pieces.append(Piece("list_item", position, stop, evidence=("clause",)))
        elif pieces and pieces[-1].kind == "paragraph":
            pieces[-1] = Piece("paragraph", pieces[-1].start, stop)
        else:
            pieces.append(Piece("paragraph", position, stop))
        position = stop
    return pieces


def _bullet(tokens: Tokens, mark: int, end: int, openers: frozenset[str]) -> list[Piece]:
    """A bullet's item, and the clause that it may run into."""
    start = mark + 1
    border = _border(tokens, start, end, openers)
    item = Piece("list_item", start, border, marker=tokens.words[mark], depth=1)
    return [item, *_clause_with_prose(tokens, border, end)]


def _border(tokens: Tokens, start: int, end: int, openers: frozenset[str]) -> int:
    broken = [i for i in sorted(tokens.breaks) if start < i < end and tokens.starts_lower(i)]
    stop = sentence_end(tokens, start, end)
    if not tokens.ends_sentence(stop - 1):
        return broken[0] if broken else end
    border = clause_border(tokens, start, stop, openers)
    return border if border is not None else stop
