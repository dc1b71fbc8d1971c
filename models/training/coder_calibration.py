"""How sure a coder may be: probabilities fitted to what it says of goals that it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

SHARE_OF_NONE = 0.2
"""Goals of plans that serve no end of the codebook: 41 and 40 of 211 in two codings."""
AMONG = np.arange(0.3, 2.0, 0.05).round(2)
"""What the weight of margins among the ends is chosen from."""
CANDIDATES = 3
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Judged:
    """What a coder says of goals that it has not seen.

    Attributes:
        known: Whether the coder knew the end of each.
        right: The place of its end among the coder's, or -1.
        margin: Of each end, shape (n, c); filled with minus infinity where the coder has fewer.
        first: What is known of the first end of each: margin, cosine and words; shape (n, 3).
    """

    known: Flags
    right: NDArray[np.int64]
    margin: NDArray[np.float64]
    first: NDArray[np.float64]

    @classmethod
    def together(cls, parts: Sequence[Judged]) -> Judged:
        """Return the rows of all."""
        width = max(part.margin.shape[1] for part in parts)
        margins = [
            np.pad(
                part.margin, ((0, 0), (0, width - part.margin.shape[1])), constant_values=-np.inf
            )
            for part in parts
        ]
        columns = [
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("known", "right", "first")
        ]
        return cls(columns[0], columns[1], np.concatenate(margins), columns[2])


def calibrate(judged: Judged) -> list[float]:
    """Return the calibration of the coder, and print how the probabilities hold."""
    known, right = judged.known, judged.right
    among = min(AMONG, key=lambda weight: log_loss(weight * judged.margin[known], right[known]))
    features = judged.first
    weights = row_weights(known)
    any_end = LogisticRegression(C=1e6).fit(features, known, weights)
    share = softmax(among * judged.margin) * any_end.predict_proba(features)[:, 1:]
    best = np.argsort(-share, axis=1, kind="stable")[:, :CANDIDATES]
    report(np.take_along_axis(share, best, 1), best == right[:, None], known)
    return [float(among), *any_end.coef_[0].tolist(), float(any_end.intercept_[0])]


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return shares that add up to one in each row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = raised / raised.sum(axis=1, keepdims=True)
    return shares


def log_loss(scores: NDArray[np.float64], right: NDArray[np.int64]) -> float:
    """Return the mean negative logarithm of the share of what is right."""
    return -float(np.log(softmax(scores)[np.arange(len(right)), right]).mean())


def row_weights(known: Flags) -> NDArray[np.float64]:
    """Return weights that make rows whose end is not known `SHARE_OF_NONE` of the whole."""
    return np.where(known, (1 - SHARE_OF_NONE) / known.sum(), SHARE_OF_NONE / (~known).sum())


def report(probability: NDArray[np.float64], right: Flags, known: Flags) -> None:
    """Print how good the codes are."""
    weights = row_weights(known)
    print(f"first end right, its end known: {right[known, 0].mean():.3f} of {known.sum()}")
    print(f"among the first {CANDIDATES}: {right[known].any(axis=1).mean():.3f}")
    print("| probability from | to | goals | right |\n|---|---|---|---|")
    for low in np.arange(0, 1, 0.1):
        chosen = (probability[:, 0] >= low) & (probability[:, 0] < low + 0.1)
        if not chosen.any():
            continue
        share = np.average(right[chosen, 0], weights=weights[chosen])
        print(f"| {low:.1f} | {low + 0.1:.1f} | {chosen.sum()} | {share:.3f} |")
    print("| counted from | coded, end known | right of these | coded, end unknown |")
    print("|---|---|---|---|")
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        coded = probability[:, 0] >= least
        print(
            f"| {least} | {coded[known].mean():.3f} | {right[coded & known, 0].mean():.3f} "
            f"| {coded[~known].mean():.3f} |"
        )
