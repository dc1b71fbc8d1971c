"""Labels before values that ran together: «Ansvar: … Klart: …», «Dokumenttyp: … Beslutad av: …»."""

from __future__ import annotations

from collections import Counter

from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import is_frequent_verb, is_function_word, may_be_finite
from stratmine.parsing.words.vocabulary import heading_words

_LONGEST = 4
_SHORTEST_WORD = 2


def find_fields(tokens: Tokens, first: int = 0, end: int | None = None) -> dict[int, int]:
    """Find labels: a capital and at most three more words, the last with a colon.

    Args:
        tokens: The text.
        first: The token from which on they are looked for.
        end: The token before which they end; None for all of the text.

    Returns:
        The token after each label, by the token that it begins with.
    """
    fields: dict[int, int] = {}
    for index in range(first, len(tokens) if end is None else end):
        word = tokens.words[index]
        if word.endswith(":") and len(word) > _SHORTEST_WORD and word[:-1].isalpha():
            start = _start(tokens, index)
            if start is not None and start >= first:
                fields[start] = index + 1
    return fields


def recurring(tokens: Tokens, fields: dict[int, int]) -> set[int]:
    """The labels that stand twice or more, or are words that headings are made of."""
    names = {start: name_of(tokens, start, end) for start, end in fields.items()}
    count = Counter(names.values())
    return {start for start, name in names.items() if count[name] > 1 or name in heading_words()}


def name_of(tokens: Tokens, start: int, end: int) -> str:
    """A label's words in lower case, without its colon."""
    return " ".join(tokens.words[start:end]).rstrip(":").lower()


def _start(tokens: Tokens, last: int) -> int | None:
    """The capital that the label ending at a token begins with."""
    for start in range(last, max(last - _LONGEST, -1), -1):
        if start < last and tokens.words[start][-1] in ".,;:!?":
            return None
        if not tokens.starts_upper(start):
            continue
        return start if _is_label(tokens, start, last) else None
    return None


def _is_label(tokens: Tokens, start: int, last: int) -> bool:
    if is_function_word(tokens.words[start].rstrip(":").lower()):
        return False
    before = tokens.words[start - 1] if start else ""
    if before and (is_function_word(before) or before[-1] in ",(&/"):
        return False
    rest = [tokens.plain(index) for index in range(start + 1, last + 1)]
    return not any(is_frequent_verb(word) or may_be_finite(word) for word in rest)
