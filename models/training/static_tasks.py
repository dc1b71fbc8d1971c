"""What the pieces' vectors of the static encoder learn, one task at a time.

A task draws a batch: the word pieces of some texts, and a function that says how far the vectors
made of them are from what they should be.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np
import torch
from contrastive import contrastive_loss
from numpy.typing import NDArray

Pieces = list[list[int]]
"""The numbers of the word pieces of each text."""
Sides = tuple[Pieces, Pieces]
"""Danish texts and their Swedish translations."""
Loss = Callable[[torch.Tensor], torch.Tensor]
Task = Callable[[random.Random], tuple[Pieces, Loss]]

TEMPERATURE = 0.05
NEVER = -1e4
"""A score so low that it has no share among others."""
WORDS_OF_STRING = range(2, 9)
GOALS_OF_END = 4


def translations(sides: Sides, count: int) -> Task:
    """Return the task of drawing sentences to their translations, and away from all others."""

    def draw(by: random.Random) -> tuple[Pieces, Loss]:
        return _both_sides(sides, by.sample(range(len(sides[0])), count)), _sentence_loss

    return draw


def words(sides: Sides, count: int) -> Task:
    """Return the same task for words; one with several translations repels none of them."""

    def draw(by: random.Random) -> tuple[Pieces, Loss]:
        rows = by.sample(range(len(sides[0])), count)
        danish, swedish = ([side[row] for row in rows] for side in sides)
        alike = _alike(danish) | _alike(swedish)
        alike.fill_diagonal_(fill_value=False)
        return [*danish, *swedish], lambda vectors: _word_loss(vectors, alike)

    return draw


def strings(sides: Sides, count: int) -> Task:
    """Return the task of drawing random words in a row to their translations."""

    def draw(by: random.Random) -> tuple[Pieces, Loss]:
        drawn = [
            by.choices(range(len(sides[0])), k=by.choice(WORDS_OF_STRING)) for _ in range(count)
        ]
        danish, swedish = (
            [[piece for row in rows for piece in side[row]] for rows in drawn] for side in sides
        )
        return [*danish, *swedish], _sentence_loss

    return draw


def taught(texts: Pieces, vectors: NDArray[np.float32], count: int) -> Task:
    """Return the task of drawing texts to the teacher's unit vectors of them."""
    teacher = torch.tensor(vectors)

    def draw(by: random.Random) -> tuple[Pieces, Loss]:
        rows = by.sample(range(len(texts)), count)

        def loss(own: torch.Tensor) -> torch.Tensor:
            scores = own @ teacher[rows].T / TEMPERATURE
            return torch.nn.functional.cross_entropy(scores, torch.arange(count))

        return [texts[row] for row in rows], loss

    return draw


def ends(goals: Sequence[Pieces], count: int) -> Task:
    """Return the task of drawing goals of one end together, and away from those of others."""
    groups = torch.arange(count).repeat_interleave(GOALS_OF_END)
    together = groups[:, None] == groups[None]
    itself = torch.eye(len(groups), dtype=torch.bool)

    def draw(by: random.Random) -> tuple[Pieces, Loss]:
        chosen = [goal for own in by.sample(goals, count) for goal in by.sample(own, GOALS_OF_END)]
        return chosen, lambda vectors: contrastive_loss(vectors, together & ~itself, ~together)

    return draw


def _both_sides(sides: Sides, rows: Sequence[int]) -> Pieces:
    return [side[row] for side in sides for row in rows]


def _sentence_loss(vectors: torch.Tensor) -> torch.Tensor:
    """Compare each text with all of the other language and, but for itself, of its own."""
    danish, swedish = vectors.chunk(2)
    across, right = danish @ swedish.T / TEMPERATURE, torch.arange(len(danish))
    itself = torch.eye(len(danish), dtype=torch.bool)
    own = [(side @ side.T / TEMPERATURE).masked_fill(itself, NEVER) for side in (danish, swedish)]
    cross_entropy = torch.nn.functional.cross_entropy
    there = cross_entropy(torch.cat([across, own[0]], dim=1), right)
    back = cross_entropy(torch.cat([across.T, own[1]], dim=1), right)
    return (there + back) / 2


def _word_loss(vectors: torch.Tensor, alike: torch.Tensor) -> torch.Tensor:
    danish, swedish = vectors.chunk(2)
    scores = (danish @ swedish.T / TEMPERATURE).masked_fill(alike, NEVER)
    right, cross_entropy = torch.arange(len(danish)), torch.nn.functional.cross_entropy
    return (cross_entropy(scores, right) + cross_entropy(scores.T, right)) / 2


def _alike(texts: Pieces) -> torch.Tensor:
    """Return which texts are the same, shape (n, n)."""
    numbers: dict[tuple[int, ...], int] = {}
    kind = torch.tensor([numbers.setdefault(tuple(text), len(numbers)) for text in texts])
    return kind[:, None] == kind[None]
