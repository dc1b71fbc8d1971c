"""Borders that lost their line break: a capital after a small letter without a point."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import (
    SUBORDINATORS,
    has_finite_verb,
    is_frequent_verb,
    is_function_word,
    may_be_finite,
    sentence_strength,
)
from stratmine.parsing.words.vocabulary import plan_verbs, word_class

_SENTENCE_WINDOW = 7
_NAME = 2.0
_PHRASE = 3.0
_LONGEST_ITEM = 22
_WORTH_OF_PLAN_VERB = 1.5
_AFTER_VERBS = word_class(lambda words: words.after_verbs)


class Border(NamedTuple):
    """A place where something new may begin: its token, and how strongly it speaks for it."""

    at: int
    strength: float


def run_on_borders(tokens: Tokens, start: int, end: int) -> list[Border]:
    """Find capitals within `start` and `end` that follow an unfinished sentence."""
    return [
        Border(index, _strength(tokens, index))
        for index in range(start + 1, end)
        if tokens.may_be_border(index)
    ]


def _strength(tokens: Tokens, index: int) -> float:
    word, before = tokens.plain(index), tokens.plain(index - 1)
    strength = sentence_strength(tokens.words[index : index + _SENTENCE_WINDOW])
    if word in tokens.lower_words:
        strength += 1.0
    if is_name(tokens, index):
        strength -= _NAME
    if word in tokens.openers:
        strength += 1.0
    elif tokens.pairs[before, word] > 1:
        strength -= _PHRASE
    return strength


def sentence_end(tokens: Tokens, start: int, end: int) -> int:
    """The token after the first sentence; a colon and a page before a new start also end it."""
    place = bisect_right(tokens.sentence_ends, start)
    return min([end, *tokens.sentence_ends[place : place + 1]])


def is_name(tokens: Tokens, index: int) -> bool:
    """Whether the token is a name or an acronym."""
    word = tokens.words[index].strip("().,:;")
    return tokens.plain(index) in tokens.names or (word.isupper() and len(word) > 1)


def best_border(tokens: Tokens, start: int, end: int, least: float) -> int | None:
    """The strongest border, the first among equals; None if none is strong enough."""
    borders = run_on_borders(tokens, start, end)
    best = max(borders, key=lambda border: (border.strength, -border.at), default=None)
    return best.at if best is not None and best.strength >= least else None


def sentence_border(tokens: Tokens, start: int, end: int) -> int | None:
    """The first border that parts words without a finite verb from words with one."""
    for border in run_on_borders(tokens, start, end):
        rest = " ".join(tokens.words[border.at : end])
        is_parted = is_title(tokens, start, border.at, end - start) and has_finite_verb(rest)
        if is_parted and border.strength >= 0:
            return border.at
    return None


def is_title(tokens: Tokens, start: int, end: int, longest: int) -> bool:
    """Whether the tokens read as a title: few, and without a finite verb."""
    if not 0 < end - start <= longest:
        return False
    if is_function_word(tokens.words[end - 1]) and not tokens.ends_phrase(end):
        return False
    return not has_finite_verb(" ".join(tokens.words[start:end]))


def clause_border(tokens: Tokens, start: int, end: int, openers: frozenset[str]) -> int | None:
    """Where an outer clause begins inside the item of a list: before its finite verb.

    «o Driva projektet MAP 2020 arbetar aktivt för rätt …»: the item is a phrase without a
    finite verb, and the clause opens with one, as its sisters do.

    Args:
        tokens: The text.
        start: First token of the item.
        end: Token after the sentence that the item runs into.
        openers: First words of clauses that are known for sure.
    """
    best: Border | None = None
    for index in range(start + 1, min(end, start + _LONGEST_ITEM)):
        if index in tokens.breaks and tokens.starts_lower(index):
            return index
        if tokens.words[index] in SUBORDINATORS and best is not None:
            break
        strength = _clause_strength(tokens, index, openers)
        if strength > 0 and (best is None or strength > best.strength):
            best = Border(index, strength)
    return best.at if best is not None else None


def _clause_strength(tokens: Tokens, index: int, openers: frozenset[str]) -> float:
    word, before = tokens.words[index].rstrip(","), tokens.words[index - 1]
    if not word.islower() or not may_be_finite(word) or is_function_word(before):
        return 0.0
    if before in SUBORDINATORS or may_be_finite(before) or before.endswith((",", "/", "-")):
        return 0.0
    strength = 1.0
    if word in openers:
        strength += 2.0
    if is_frequent_verb(word) or (word in plan_verbs() and word.endswith("r")):
        strength += _WORTH_OF_PLAN_VERB
    following = tokens.words[index + 1] if index + 1 < len(tokens) else ""
    if following in _AFTER_VERBS:
        strength += 1.0
    return strength
