"""Make the coder: what tells from a goal's vector which end of the codebook it serves.

    python models/training/train_coder.py models/encoder models/coder --unseen build/split-int8

Run it after the encoder or the codebook has changed, then `write_manifest.py`. It prints how
often the first end is right, and how the probabilities hold, on exemplars left out.

Each exemplar is judged by discriminants that have not seen it. In half of the rounds its whole
end is left out, so that «none» is the right answer. The probabilities are fitted to ends that
the encoder has not seen in training either: on ends that it has, they would promise too much. The
shipped encoder has seen all; so they are fitted with the one trained on the training ends alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from goal_data import LANGUAGES, Goal, read_goals
from numpy.typing import NDArray
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression

from stratmine.embedding import OnnxEncoder
from stratmine.taxonomy import Coder, load

SHRINKAGE = 0.5
FOLDS = 5
CANDIDATES = 3
SHARE_OF_NONE = 0.2
"""Goals of plans that serve no end of the codebook: 41 and 40 of 211 in two codings."""
SEED = 7
Matrix = NDArray[np.float32]


def main() -> None:
    """Fit, calibrate, print, save."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path, help="the folder of the encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--unseen", type=Path, required=True, help="trained on training ends alone")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    arguments = parser.parse_args()
    version = load(arguments.codebook).version
    goals = read_goals(arguments.codebook)
    texts = [goal.text for goal in goals]
    encoder = OnnxEncoder(arguments.model)
    coder = fit(goals, encoder.encode(texts), encoder.name, version)
    vectors = OnnxEncoder(arguments.unseen).encode(texts)
    margin, cosine, right, known, unseen = left_out(goals, vectors, coder)
    features = np.column_stack([margin[unseen].ravel(), cosine[unseen].ravel()])
    weights = row_weights(known[unseen]).repeat(CANDIDATES)
    calibrator = LogisticRegression(C=1e6).fit(features, right[unseen].ravel(), weights)
    constants = [*calibrator.coef_[0], calibrator.intercept_[0]]
    coder = replace(coder, calibration=np.array(constants, dtype=np.float32))
    probability = calibrator.predict_proba(features)[:, 1].reshape(-1, CANDIDATES)
    report(probability, right[unseen], known[unseen])
    print(coder.save(arguments.out))


def fit(goals: list[Goal], vectors: Matrix, encoder: str, version: str) -> Coder:
    """Return a coder of these goals, not calibrated."""
    languages = np.array([goal.lang for goal in goals])
    means = np.stack([vectors[languages == language].mean(axis=0) for language in LANGUAGES])
    # The exemplars of the languages are about the same ends, so their means differ by language.
    offsets = means - means[:2].mean(axis=0)
    row = [LANGUAGES.index(goal.lang) for goal in goals]
    moved = unit(vectors - offsets[row])
    ends = np.array([goal.end for goal in goals])
    discriminant = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=SHRINKAGE)
    discriminant.fit(moved.astype(np.float64), ends)
    codes = tuple(str(code) for code in discriminant.classes_)
    return Coder(
        encoder=encoder,
        version=version,
        codes=codes,
        languages=LANGUAGES,
        weights=discriminant.coef_.astype(np.float32),
        bias=discriminant.intercept_.astype(np.float32),
        means=unit(np.stack([moved[ends == code].mean(axis=0) for code in codes])),
        offsets=offsets,
        calibration=np.zeros(3, dtype=np.float32),
    )


def left_out(
    goals: list[Goal], vectors: Matrix, coder: Coder
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_], ...]:
    """Judge each exemplar by coders that have not seen it, and by some without its end.

    Returns:
        For the likeliest ends of each judgement (rows, `CANDIDATES`): margins, cosines, and
        whether the end is right; for each row whether its end was known to the coder, and
        whether the encoder had not seen it in training.
    """
    parts: list[list[NDArray]] = [[], [], [], [], []]
    for kept, judged, known in rounds(goals):
        fitted = fit([goals[i] for i in kept], vectors[kept], coder.encoder, coder.version)
        own = [goals[i] for i in judged]
        margin, cosine = fitted.features(vectors[judged], [goal.lang for goal in own])
        best = np.argsort(-margin, axis=1, kind="stable")[:, :CANDIDATES]
        ends = np.array([goal.end for goal in own])
        right = np.array(fitted.codes)[best] == ends[:, None]
        rows = (np.take_along_axis(margin, best, 1), np.take_along_axis(cosine, best, 1), right)
        unseen = np.array([goal.part != "train" for goal in own])
        for part, values in zip(parts, (*rows, np.full(len(own), known), unseen), strict=True):
            part.append(values)
    return tuple(np.concatenate(part) for part in parts)  # type: ignore[return-value]


def rounds(goals: list[Goal]) -> Iterator[tuple[list[int], list[int], bool]]:
    """Yield rows to fit, rows to judge, and whether the ends of these are among the fitted."""
    generator = np.random.default_rng(SEED)
    ends = sorted({goal.end for goal in goals})
    fold_of_end = dict(zip(ends, generator.permutation(len(ends)) % FOLDS, strict=True))
    fold = generator.integers(0, FOLDS, len(goals))
    everything = range(len(goals))
    # English exemplars are queries for searches; goals of plans are Danish and Swedish.
    judged = [i for i in everything if goals[i].lang != "en"]
    for number in range(FOLDS):
        kept = [i for i in everything if fold[i] != number]
        yield kept, [i for i in judged if fold[i] == number], True
        kept = [i for i in everything if fold_of_end[goals[i].end] != number]
        yield kept, [i for i in judged if fold_of_end[goals[i].end] == number], False


def row_weights(known: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return weights that make rows whose end is not known `SHARE_OF_NONE` of the whole."""
    return np.where(known, (1 - SHARE_OF_NONE) / known.sum(), SHARE_OF_NONE / (~known).sum())


def report(probability: Matrix, right: NDArray[np.bool_], known: NDArray[np.bool_]) -> None:
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


def unit(vectors: Matrix) -> Matrix:
    """Return rows of length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


if __name__ == "__main__":
    main()
