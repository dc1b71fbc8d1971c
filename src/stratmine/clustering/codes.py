"""Codes of the codebook beside clusters.

Clusters are found in the data and need no codebook; codes are the same in every study. A goal
keeps its likeliest ends with their probabilities, and counts under the first where that is
likely enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stratmine import taxonomy
from stratmine.clustering.vectors import Vectors
from stratmine.embedding import Encoder
from stratmine.schema import CodeCount, EndMatch, EndName, Goal, Label
from stratmine.taxonomy import Coder


def coder_for(encoder: Encoder) -> Coder | None:
    """Return the shipped coder if it knows the encoder's vectors."""
    coder = taxonomy.shipped_coder()
    return coder if coder.encoder == encoder.name else None


def code_goals(
    goals: Sequence[Goal], vectors: Vectors, coder: Coder, probability: float
) -> tuple[Goal, ...]:
    """Return the goals with the ends that they most likely serve.

    Args:
        goals: n goals.
        vectors: Their unit vectors as the encoder gives them, shape (n, d).
        coder: Knows the ends.
        probability: From which a goal counts under its likeliest end.
    """
    found = coder.nearest(vectors, [goal.language for goal in goals])
    return tuple(
        goal.model_copy(update={"ends": ends, "code": _counted(ends, probability)})
        for goal, ends in zip(goals, found, strict=True)
    )


def _counted(ends: Sequence[EndMatch], probability: float) -> str | None:
    return ends[0].code if ends and ends[0].probability >= probability else None


def count_codes(goals: Iterable[Goal]) -> tuple[CodeCount, ...]:
    """Return how many goals count under each end, the most frequent first."""
    counts = Counter(goal.code for goal in goals if goal.code)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(CodeCount(code=code, goals=number) for code, number in ranked)


def end_names(goals: Iterable[Goal]) -> tuple[EndName, ...]:
    """Return the names of all ends that goals may serve, sorted by code."""
    book = taxonomy.load()
    codes = sorted({match.code for goal in goals for match in goal.ends})
    ends = [book.end(code) for code in codes]
    return tuple(
        EndName(
            code=end.code,
            theme_code=end.theme_code,
            label=Label(da=end.label.da, sv=end.label.sv),
            label_en=end.label.en,
        )
        for end in ends
    )


def name_by_code(label: Label, goals: Sequence[Goal]) -> Label:
    """Return a label with the name of the end that most goals count under where it has none."""
    counts = count_codes(goals)
    if not counts or 2 * counts[0].goals <= len(goals):
        return label
    end = taxonomy.load().end(counts[0].code)
    return Label(da=label.da or end.label.da, sv=label.sv or end.label.sv)
