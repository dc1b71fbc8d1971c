"""Codes of the codebook beside clusters.

Clusters are found in the data and need no codebook; codes are the same in every study. A goal
keeps its likeliest ends with their probabilities, and counts under the first where that is
likely enough. Goals that likely serve the same end also count as more alike than their words are,
and goals that surely serve different ones as less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from stratmine import taxonomy
from stratmine.clustering.vectors import Placed
from stratmine.embedding import Encoder, Vectors
from stratmine.schema import CodeCount, EndMatch, EndName, Goal, Label
from stratmine.taxonomy import Coder

_ENDS = 5
_LEAST = 0.01
"""How many ends a goal keeps, and from which probability: the unlikely ones together tell much."""

_LISTED = 0.1
"""Probability from which an end is told to people, as `taxonomy.nearest` does."""

_POWER = 0.7
"""Of probabilities, where goals are compared: two goals for which the same end comes second are
more alike than the product of small probabilities says."""

_NEIGHBOUR = 0.1
"""Share of an end in its neighbours in the codebook, which are easily taken for it."""

_WORDS_GIVE_WAY = 0.3
"""Share by which words count less between two goals whose ends are known for certain."""


def coder_for(encoder: Encoder) -> Coder | None:
    """Return the shipped coder if it knows the encoder's vectors."""
    coder = taxonomy.shipped_coder()
    return coder if coder.encoder == encoder.name else None


def code_goals(
    goals: Sequence[Goal], placed: Placed, vectors: Vectors, coder: Coder, probability: float
) -> tuple[Goal, ...]:
    """Return the goals with the ends that they most likely serve.

    Args:
        goals: n goals.
        placed: Their words, headings and titles.
        vectors: Their unit vectors as the encoder gives them, shape (n, d).
        coder: Knows the ends.
        probability: From which a goal counts under its likeliest end.
    """
    found = likely_ends(placed, [goal.language for goal in goals], vectors, coder)
    return tuple(_coded(goal, ends, probability) for goal, ends in zip(goals, found, strict=True))


def _coded(goal: Goal, found: tuple[EndMatch, ...], probability: float) -> Goal:
    code = found[0].code if found and found[0].probability >= probability else None
    # What a goal counts under is listed, however little certainty is asked for.
    listed = sum(match.probability >= _LISTED or match.code == code for match in found)
    ends = {"ends": found[:listed], "unlikely_ends": found[listed:]}
    return goal.model_copy(update={**ends, "code": code})


def likely_ends(
    placed: Placed, languages: Sequence[str | None], vectors: Vectors, coder: Coder
) -> list[tuple[EndMatch, ...]]:
    """Return the ends that each goal may serve, the likeliest first."""
    return coder.nearest(vectors, languages, _ENDS, _LEAST, read=placed.read())


def beside_codes(vectors: Vectors, ends: Sequence[Sequence[EndMatch]], weight: float) -> Vectors:
    """Return vectors that say how alike goals are in words and by the ends that they may serve.

    The dot product of two of them is the cosine similarity of the two goals' words and, times the
    weight, how far the ends that they may serve agree: 1 where both serve one end for certain. The
    more certain both ends are, the less their words count: goals of one plan in like words that
    serve different ends come apart. Goals that serve none lose nothing.

    Args:
        vectors: Unit vectors of n goals, shape (n, d).
        ends: The ends that each goal may serve.
        weight: What agreement counts; 0 leaves the vectors as they are.
    """
    codes = _codes(ends)
    if not weight or not codes:
        return vectors
    probability = _probabilities(ends, codes)
    certain = np.square(probability.sum(axis=1, keepdims=True))
    words = np.sqrt(1 - _WORDS_GIVE_WAY * certain)
    served = np.power(probability, np.float32(_POWER))
    served += np.float32(_NEIGHBOUR) * served @ _neighbours(codes)
    return np.hstack([words * vectors, np.float32(np.sqrt(weight)) * served]).astype(np.float32)


def _probabilities(ends: Sequence[Sequence[EndMatch]], codes: Sequence[str]) -> Vectors:
    """Return how likely each goal serves each end, shape (goals, ends)."""
    place = {code: column for column, code in enumerate(codes)}
    probability = np.zeros((len(ends), len(codes)), dtype=np.float32)
    for row, matches in enumerate(ends):
        for match in matches:
            probability[row, place[match.code]] = match.probability
    return probability


def _neighbours(codes: Sequence[str]) -> Vectors:
    """Return which ends are neighbours in the codebook, in either direction; shape (c, c)."""
    place = {code: row for row, code in enumerate(codes)}
    near = np.zeros((len(codes), len(codes)), dtype=np.float32)
    for end in taxonomy.load().ends:
        for neighbour in end.neighbours:
            if end.code in place and neighbour.code in place:
                pair = place[end.code], place[neighbour.code]
                near[pair] = near[pair[::-1]] = 1
    return near


def same_end(a: Goal, b: Goal) -> float:
    """Return the probability that two goals serve the same end of the codebook."""
    other = {match.code: match.probability for match in b.all_ends}
    return sum(match.probability * other.get(match.code, 0.0) for match in a.all_ends)


def _codes(ends: Iterable[Sequence[EndMatch]]) -> list[str]:
    return sorted({match.code for matches in ends for match in matches})


def count_codes(goals: Iterable[Goal]) -> tuple[CodeCount, ...]:
    """Return how many goals count under each end, the most frequent first."""
    counts = Counter(goal.code for goal in goals if goal.code)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(CodeCount(code=code, goals=number) for code, number in ranked)


def end_names(goals: Iterable[Goal]) -> tuple[EndName, ...]:
    """Return the names of all ends that goals may serve, sorted by code."""
    book = taxonomy.load()
    ends = [book.end(code) for code in _codes(goal.ends for goal in goals)]
    return tuple(
        EndName(
            code=end.code,
            theme_code=end.theme_code,
            label=Label(da=end.label.da, sv=end.label.sv, en=end.label.en),
        )
        for end in ends
    )
