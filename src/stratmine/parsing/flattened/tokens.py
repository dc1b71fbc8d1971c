"""A flattened text as tokens, with what can be told of each from its neighbours."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from stratmine.parsing.words.grammar import PREPOSITIONS, is_function_word, starts_upper
from stratmine.parsing.words.markers import BULLETS
from stratmine.parsing.words.vocabulary import abbreviations, word_class

_TOKEN = re.compile(r"\S+")
_GLUED_BULLET = re.compile(rf"([{re.escape(BULLETS)}])(?=\w)")
_EDGES = '.,;:!?()«»”"“–-…'
_SENTENCE_END = re.compile(r"[.!?…][)”\"»]*$")
_INITIAL = re.compile(r"[A-ZÅÄÖÆØ]\.$")
_VARIED = 3
_SOON = 8
_EVERYONE = word_class(lambda words: words.everyone)
_ONE_LETTER_WORDS = frozenset("IÅÖAØ")
_ORDINAL = re.compile(r"\d{1,2}\.$")
REFERENCE = re.compile(r"\d{2,}[-:/]\d")
"""Part of a date or a case number: «2019-05-28», «18/3452»."""


def plain_word(word: str) -> str:
    """A word without punctuation around it, lower case."""
    return word.strip(_EDGES).lower()


class Tokens:
    """The words of a document whose lines are lost.

    Attributes:
        text: The whole text, single-spaced.
        words: Its tokens, with their punctuation.
        breaks: Indices of tokens that begin a line or page of the file.
    """

    def __init__(self, lines: Sequence[tuple[str, int | None]]) -> None:
        self.words: list[str] = []
        self.breaks: set[int] = set()
        self._page_of_break: dict[int, int | None] = {}
        for line, page in lines:
            self.breaks.add(len(self.words))
            self._page_of_break[len(self.words)] = page
            self.words.extend(_TOKEN.findall(_GLUED_BULLET.sub(r"\1 ", line)))
        self.breaks.discard(len(self.words))
        self._starts = sorted(self.breaks)

    def __len__(self) -> int:
        return len(self.words)

    def plain(self, index: int) -> str:
        """The token without punctuation around it, lower case."""
        return plain_word(self.words[index])

    def starts_upper(self, index: int) -> bool:
        """Whether the token begins with a capital letter."""
        word = self.words[index].lstrip('(«”"“')
        return word[:1].isalpha() and starts_upper(word)

    def starts_lower(self, index: int) -> bool:
        """Whether the token begins with a small letter."""
        return self.words[index][:1].islower()

    def ends_sentence(self, index: int) -> bool:
        """Whether a sentence ends with the token."""
        word = self.words[index]
        if not _SENTENCE_END.search(word):
            return False
        if index + 1 >= len(self.words):
            return True
        if word.lower().lstrip("(") in abbreviations() or _INITIAL.match(word):
            return False
        return not _ORDINAL.match(word)

    def ends_phrase(self, end: int) -> bool:
        """Whether «alle» after a preposition ends a phrase before a token: «Viden til alle»."""
        return end > 1 and self.words[end - 1] in _EVERYONE and self.words[end - 2] in PREPOSITIONS

    def may_be_border(self, index: int) -> bool:
        """Whether a capital stands where the phrase before it can have come to its end."""
        before = self.words[index - 1]
        if not self.starts_upper(index) or self.ends_sentence(index - 1):
            return False
        word = self.words[index]
        if len(word) == 1 and word not in _ONE_LETTER_WORDS:
            return False  # «bilag B»
        if before[-1] in ",;:–-/(&«":
            return False
        return not is_function_word(before) or self.ends_phrase(index)

    @cached_property
    def sentence_ends(self) -> list[int]:
        """Tokens after a sentence, after a colon, and at breaks before something new, in order."""
        return [index for index in range(1, len(self) + 1) if self._ends_before(index)]

    def _ends_before(self, index: int) -> bool:
        if index == len(self) or self.words[index - 1].endswith(":"):
            return True
        if index in self.breaks and self.may_be_border(index):
            return True
        is_end = self.ends_sentence(index - 1)
        return is_end and (index in self.breaks or not self.words[index][0].isdigit())

    def slice(self, start: int, end: int) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The text of tokens from `start` up to `end`, and where pages begin in it."""
        text = " ".join(self.words[start:end])
        pages: list[tuple[int, int]] = []
        page = self._page_at(start)
        if page is not None:
            pages.append((0, page))
        starts = self._starts[bisect_right(self._starts, start) : bisect_left(self._starts, end)]
        for index in starts:
            number = self._page_of_break[index]
            if number is not None:
                pages.append((len(" ".join(self.words[start:index])) + 1, number))
        return text, tuple(pages)

    def _page_at(self, index: int) -> int | None:
        place = bisect_right(self._starts, index)
        return self._page_of_break[self._starts[place - 1]] if place else None

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that are written with a capital inside a phrase: names."""
        found = set()
        for index in range(1, len(self)):
            if self.starts_upper(index) and _is_inside_phrase(self.words[index - 1]):
                found.add(self.plain(index))
        return frozenset(found)

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """Words that also occur with a small first letter."""
        return frozenset(self.plain(i) for i in range(len(self)) if self.starts_lower(i))

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words that stand with a capital after three or more different words: they open text."""
        before: dict[str, set[str]] = {}
        for index in range(1, len(self)):
            if self.starts_upper(index) and not is_function_word(self.words[index - 1]):
                before.setdefault(self.plain(index), set()).add(self.plain(index - 1))
        return (
            frozenset(word for word, found in before.items() if len(found) >= _VARIED) - self.names
        )

    @cached_property
    def openings(self) -> Counter[tuple[str, str]]:
        """How often a sentence begins with a word and has another with a capital soon after."""
        found: Counter[tuple[str, str]] = Counter()
        for start in range(len(self)):
            if not self.starts_upper(start):
                continue
            if start and start not in self.breaks and not self.ends_sentence(start - 1):
                continue
            stop = min(start + _SOON, len(self))
            capitals = {self.plain(i) for i in range(start + 2, stop) if self.starts_upper(i)}
            found.update((self.plain(start), word) for word in capitals)
        return found

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """Where each plain word stands."""
        found: dict[str, list[int]] = {}
        for index in range(len(self)):
            found.setdefault(self.plain(index), []).append(index)
        return found

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        """How often two words stand side by side, whatever their letters."""
        plain = [self.plain(index) for index in range(len(self))]
        return Counter(pairwise(plain))


def _is_inside_phrase(word: str) -> bool:
    is_open = is_function_word(word) and word not in _EVERYONE
    return is_open and word.islower() and word[-1].isalpha()
