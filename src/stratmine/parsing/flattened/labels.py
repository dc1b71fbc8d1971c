"""Headings with worded numbers that have run together: «Utmaning 1 … Utmaning 2 …»."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from stratmine.parsing.flattened.borders import best_border, sentence_border, sentence_end
from stratmine.parsing.flattened.chapters import is_capitals
from stratmine.parsing.flattened.clauses import opens_lead_in
from stratmine.parsing.flattened.fields import find_fields, recurring
from stratmine.parsing.flattened.pieces import Piece
from stratmine.parsing.flattened.tokens import Tokens
from stratmine.parsing.words.grammar import is_function_word
from stratmine.parsing.words.vocabulary import element_words, months, word_class

_NUMBER = re.compile(r"(\d{1,2}|[A-H])[:.]?$")
_NO_LABELS = word_class(lambda words: words.no_labels)
_STEM = 4
_LONGEST = 24
_BORDER = 0.5
_SENTENCE_BORDER = 2.0
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$|\d{1,2}\.\d{1,2}\.\d{4}$")


@dataclass(frozen=True, slots=True)
class _Label:
    """A worded number.

    Attributes:
        start: The token that it starts at.
        number: Its number.
        depth: In how many other series it stands.
        words: How many words stand before the number.
    """

    start: int
    number: int
    depth: int = 0
    words: int = 1

    @property
    def title(self) -> int:
        """The token after the number."""
        return self.start + self.words + 1


def label_pieces(tokens: Tokens, heads: list[Piece], skipped: range) -> list[Piece]:
    """Find headings with worded numbers; those that the title already gave are only ranked.

    Args:
        tokens: The text.
        heads: Headings that are known; those that are found again are taken out.
        skipped: Tokens of the list of contents.
    """
    labels = [label for label in _find_labels(tokens, skipped) if label.start not in skipped]
    fields = recurring(tokens, find_fields(tokens))
    pieces: list[Piece] = []
    starts = {head.start: head for head in heads}
    ends = [label.start for label in labels[1:]] + [len(tokens)]
    for label, end in zip(labels, ends, strict=False):  # without labels there is an end still
        known = starts.get(label.start)
        if known is not None:
            heads.remove(known)
        limit = min([end, *(h.start for h in heads if h.start > label.title)])
        stop = known.end if known is not None else _end(tokens, label.title, limit, fields)
        pieces.extend(_titled(tokens, label, stop, known))
    return pieces


def _titled(tokens: Tokens, label: _Label, stop: int, known: Piece | None) -> list[Piece]:
    """The heading of a label, and the date after it, if there is one."""
    evidence = ("worded number", *(known.evidence if known is not None else ()))
    if is_capitals(tokens, label.start):
        evidence = (*evidence, "capitals")
    end = stop
    while _DATE.match(tokens.words[end - 1]):
        end -= 1
    piece = Piece("heading", label.start, end, rank="label", depth=label.depth, evidence=evidence)
    return [piece, *([Piece("paragraph", end, stop)] if end < stop else [])]


def _find_labels(tokens: Tokens, skipped: range) -> list[_Label]:
    """Find worded numbers that count upwards from 1 and are not spoken of in a sentence."""
    candidates: dict[str, list[_Label]] = {}
    for index in range(len(tokens) - 2):
        number = _NUMBER.match(tokens.words[index + 1])
        word = tokens.words[index]
        start = index - _names_element(tokens, index)
        if index in skipped or not number or not tokens.starts_upper(start):
            continue
        if not word.isalpha() or len(word) < _STEM - 1 or not _may_open(tokens, start, index):
            continue
        if word.lower() not in _NO_LABELS | months():
            label = _Label(start, _value(number[1]), words=1 + index - start)
            candidates.setdefault(word.lower()[:_STEM], []).append(label)
    return _nested(list(candidates.values()))


def _names_element(tokens: Tokens, index: int) -> bool:
    """Whether a small word makes a known label with the one before it: «Prioriterat område 1»."""
    if not index or not tokens.starts_lower(index):
        return False
    return " ".join(tokens.words[index - 1 : index + 1]).lower() in element_words()


def _value(number: str) -> int:
    """The place in its series of «2» or «B»."""
    return int(number) if number.isdigit() else ord(number) - ord("A") + 1


def _may_open(tokens: Tokens, start: int, last: int) -> bool:
    """Whether a label from its first word to its last may open something."""
    if start == 0 or start in tokens.breaks:
        return True
    before, after = tokens.words[start - 1], tokens.words[last + 2]
    if is_function_word(before) or before.endswith("("):
        return False
    return after[:1].isupper() or after[:1] in '-–:«”"' or tokens.words[last + 1].endswith(":")


def _nested(candidates: list[list[_Label]]) -> list[_Label]:
    """The series among the candidates; one that begins inside another's first part is deeper."""
    found: list[_Label] = []
    outer: list[list[_Label]] = []
    for labels in candidates:  # in the order of their first labels
        restarts = [label.start for label in outer[-1]] if outer else []
        chain = _chain(labels, restarts)
        if len(chain) < len("12"):
            continue
        outer = [one for one in outer if one[0].start < chain[0].start < one[1].start]
        found.extend(replace(label, depth=len(outer)) for label in chain)
        outer.append(chain)
    return sorted(found, key=lambda label: label.start)


def _chain(labels: list[_Label], restarts: list[int]) -> list[_Label]:
    """Labels that count on; inside another series they may begin again with each of its parts."""
    chain: list[_Label] = []
    for label in labels:
        expected = chain[-1].number + 1 if chain else 1
        is_restart = label.number == 1 and any(
            chain[-1].start < restart < label.start for restart in restarts if chain
        )
        if label.number == expected or is_restart:
            chain.append(label)
    return chain


def _opens_item(tokens: Tokens, index: int) -> bool:
    """Whether a list begins here: «Del 1 Uppgifter 1. Värdskap …»."""
    return tokens.words[index] in {"1.", "1)", "a)"} and tokens.starts_upper(index + 1)


def _end(tokens: Tokens, start: int, end: int, fields: set[int]) -> int:
    """Where the title after a worded number ends."""
    limit = min([end, start + _LONGEST, *(one for one in fields if one > start)])
    numbers = (at for at in range(start + 1, limit - 1) if _opens_item(tokens, at))
    limit = next(numbers, limit)
    capitals = start
    while capitals < limit and is_capitals(tokens, capitals):
        capitals += 1
    if capitals > start + 1 or (capitals > start and len(tokens.plain(start)) > _STEM):
        return capitals - (capitals < limit and len(tokens.plain(capitals - 1)) == 1)
    stop = sentence_end(tokens, start, limit)
    lead_in = next((i for i in range(start, stop) if opens_lead_in(tokens, i, limit)), None)
    if lead_in is not None:
        border = best_border(tokens, start, lead_in, _SENTENCE_BORDER)
        return border if border is not None else lead_in
    border = best_border(tokens, start, stop, _BORDER)
    border = border if border is not None else sentence_border(tokens, start, stop)
    return border if border is not None else stop
