"""What the letters of a goal's words say about the end that it serves.

A vector of meaning knows that two goals are about much the same; which of two neighbouring ends a
goal serves often stands in a single word («lokalplan», «läxhjälp»), or in a part of a compound. So
each word is cut into overlapping pieces of three to five characters, which serve both languages
and all inflections, and a piece counts for an end as far as the end's examples have it more often
than all examples together (naive Bayes over the shares of pieces, each mixed with the share in
all, Zhai and Lafferty 2001). Pieces are told apart by a hash alone: no list of words is stored.
All sums are of whole numbers, the same in any order and on any machine.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

_BUCKETS = 2**17
_PIECES = range(3, 6)
_MIXED = 0.6
"""Share of all examples in the share of a piece in an end, where both are mixed."""
_STEPS = 25
"""Steps to one in which scores are stored, in eight bits."""
_HIGHEST = 255
_PLACES = (10, 5, 2, 4)
"""What a goal's own words count, its heading's, its plan's title's, and what stands under it."""
_PLACES_OF_VAGUE = (10, 8, 4, 4)
"""The same where a goal's own words leave open what it wants: «Nem adgang», «Fler deltagare»."""
_KEPT = 2**14
"""Words whose pieces are kept for the next goal."""
_WORD = re.compile(r"\w+")
Scores = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class WordScores:
    """How much each piece of a word speaks for each end.

    Attributes:
        ends: How many ends there are, c.
        starts: Where the scores of each bucket of pieces start, one more than there are buckets.
        columns: The ends that have a score, bucket by bucket.
        scores: Their scores, in steps.
        weight: What a step counts beside the units of the coder's discriminant; shape (1,).
    """

    ends: int
    starts: NDArray[np.int32]
    columns: NDArray[np.uint16]
    scores: NDArray[np.uint8]
    weight: NDArray[np.float32]

    @classmethod
    def of(cls, texts: Sequence[str], ends: Sequence[int], weight: float = 1.0) -> WordScores:
        """Learn from examples.

        Args:
            texts: Examples.
            ends: The number of the end that each serves; each number has an example.
            weight: What a unit of the sum counts beside the discriminant.
        """
        count = max(ends) + 1
        counts = np.zeros((_BUCKETS, count), dtype=np.float32)
        for text, end in zip(texts, ends, strict=True):
            for word in _words(text):
                counts[_buckets(word), end] += 1
        everywhere = counts.sum(axis=1, keepdims=True)
        lift = counts / counts.sum(axis=0) / np.maximum(everywhere, 1) * everywhere.sum()
        score = np.log1p((1 - _MIXED) / _MIXED * lift)
        steps = np.rint(score * _STEPS).clip(0, _HIGHEST).astype(np.uint8)
        buckets, columns = np.nonzero(steps)
        return cls(
            ends=count,
            starts=np.searchsorted(buckets, np.arange(_BUCKETS + 1)).astype(np.int32),
            columns=columns.astype(np.uint16),
            scores=steps[buckets, columns],
            weight=np.array([weight / _STEPS], dtype=np.float32),
        )

    def evidence(
        self, read: Sequence[Sequence[str]], *, vague: bool = False
    ) -> NDArray[np.float64]:
        """Return what the words of goals speak for each end, shape (n, c).

        The sum over pieces is divided by the square root of their number: pieces overlap, and a
        long goal is not surer than a short one by as much as it has more of them.

        Args:
            read: For each goal its words, then its heading, then the title of its plan, then what
                stands under it; the last may be left out.
            vague: Whether their own words leave their ends open, so that heading and title count
                more.
        """
        places = _PLACES_OF_VAGUE if vague else _PLACES
        distinct = {word for texts in read for text in texts for word in _words(text)}
        place = {word: row for row, word in enumerate(sorted(distinct))}
        table = np.zeros((len(place) + 1, self.ends + 1), dtype=np.int32)
        for word, row in place.items():
            table[row] = self._scores(word)
        sums = np.zeros((len(read), self.ends + 1), dtype=np.int64)
        for row, texts in enumerate(read):
            for counted, text in zip(places, texts, strict=False):
                sums[row] += counted * table[_rows(text, place)].sum(axis=0)
        whole = places[0]
        size = np.sqrt(sums[:, -1:] / whole + 1)
        evidence: NDArray[np.float64] = sums[:, :-1] / whole / size * np.float64(self.weight[0])
        return evidence

    def _scores(self, word: str) -> Scores:
        """Return the scores of a word for each end, and the number of its pieces."""
        buckets = _buckets(word)
        chosen = np.concatenate(
            [np.arange(self.starts[bucket], self.starts[bucket + 1]) for bucket in buckets]
        )
        sums = np.bincount(self.columns[chosen], self.scores[chosen], self.ends + 1)
        sums[-1] = len(buckets)
        return sums.astype(np.int32)


def _words(text: str) -> list[str]:
    """Return the distinct words of a text in small letters."""
    return list(dict.fromkeys(_WORD.findall(text.lower())))


def _rows(text: str, place: Mapping[str, int]) -> list[int]:
    return [place[word] for word in _words(text)]


@lru_cache(maxsize=_KEPT)
def _buckets(word: str) -> list[int]:
    """Return the buckets of a word's distinct pieces; where it begins and ends is part of them."""
    return [zlib.crc32(piece.encode("utf-8")) % _BUCKETS for piece in sorted(set(_pieces(word)))]


def _pieces(word: str) -> Iterator[str]:
    framed = f" {word} "
    for length in _PIECES:
        for start in range(len(framed) - length + 1):
            yield framed[start : start + length]
