"""Make the coder: what tells from a goal's vector and words which end of the codebook it serves.

    python models/training/train_coder.py models/encoder models/coder

Run it after the encoder or the codebook has changed, then `write_manifest.py`. It prints how
often the first end is right, and how the probabilities hold, on goals left out.

It learns from the exemplars, labels and definitions of the codebook and from the goals of
data/plan_goals and data/held_out_plan_goals that serve its ends. Of these only the latter two are
judged: no shipped encoder has seen them. Each is judged by a coder that has seen no goal of its
file but goals of others for its end, if there are any, and by one that has seen none of its whole
end, so that «none» is the right answer. The probabilities are fitted to these
judgements, once by vectors alone and once with words.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from goal_data import LANGUAGES, Goal, read_goals, read_placed_goals, read_plan_goals
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import OnnxEncoder
from stratmine.options import ClusterOptions
from stratmine.taxonomy import Coder, WordScores, load

STRENGTH = 10
"""Inverse of the penalty on the weights of the discriminant."""
ITERATIONS = 60
"""After which the fit stops: more change no answer and take their time."""
WORD_WEIGHT = 0.9
"""What words count beside vectors: the log loss on files left out is least, and flat around it."""
GENERAL_BEHIND = 3.0
"""How far a general end is put behind the others, in units of the discriminant: most goals that
speak of a field mean something in it. Chosen with the real goals of agreement/codes.csv in view."""
FOLDS = 3
CANDIDATES = 3
SHARE_OF_NONE = 0.2
"""Goals of plans that serve no end of the codebook: 41 and 40 of 211 in two codings."""
AMONG = np.arange(0.3, 2.0, 0.05).round(2)
"""What the weight of margins among the ends is chosen from."""
SEED = 7
Matrix = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Examples:
    """Texts that serve ends of the codebook.

    Attributes:
        goals: The texts and their ends.
        files: The file of plan goals that each comes from; nothing for the codebook's own.
        vectors: Their unit vectors.
        general: The ends that are general.
    """

    goals: list[Goal]
    files: list[str]
    vectors: Matrix
    general: frozenset[str]

    def at(self, rows: Sequence[int]) -> Examples:
        """Return some of them."""
        goals, files = [self.goals[row] for row in rows], [self.files[row] for row in rows]
        return Examples(goals, files, self.vectors[rows], self.general)


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


def main() -> None:
    """Fit, calibrate, print, save."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("model", type=Path, help="the folder of the encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    written = Path("models/training/data")
    folders = [written / "plan_goals", written / "held_out_plan_goals"]
    parser.add_argument("--plans", type=Path, nargs="*", default=folders, help="of JSON Lines")
    parser.add_argument("--placed", type=Path, default=written / "placed", help="of JSON Lines")
    arguments = parser.parse_args()
    encoder = OnnxEncoder(arguments.model)
    version = load(arguments.codebook).version
    examples = read_examples(arguments.codebook, arguments.plans, arguments.placed, encoder)
    coder = fit(examples, encoder.name, version)
    by_vectors, with_words = left_out(examples, coder)
    print("\nby vectors alone")
    calibration = [calibrate(by_vectors)]
    print("\nwith words")
    calibration.append(calibrate(with_words))
    coder = replace(coder, calibration=np.array(calibration, dtype=np.float32))
    print(coder.save(arguments.out))


def read_examples(
    codebook: Path, plans: Sequence[Path], placed: Path, encoder: OnnxEncoder
) -> Examples:
    """Return the codebook's exemplars, labels and definitions, and the goals worded as in plans.

    Args:
        codebook: Its folder.
        plans: Folders of goals worded as in plans.
        placed: Folder of goals whose end only heading and title tell.
        encoder: Reads each goal as the library does.
    """
    goals = read_goals(codebook, general=True)
    book = load(codebook)
    goals += [
        Goal(end.theme_code, end.code, language, getattr(wording, language))
        for end in book.ends
        for language in LANGUAGES[:2]
        for wording in (end.label, end.definition)
    ]
    files = [""] * len(goals)
    ends = {end.code for end in book.ends}
    for file, goal in read_plan_goals(plans) + read_placed_goals(placed):
        if goal.end in ends:
            goals.append(goal)
            files.append(file)
    general = frozenset(end.code for end in book.ends if end.general)
    return Examples(goals, files, encode(goals, encoder), general)


def encode(goals: Sequence[Goal], encoder: OnnxEncoder) -> Matrix:
    """Return the vectors of goals, read with heading and title as the library reads them."""
    placed = Placed(
        [goal.text for goal in goals],
        [[goal.heading] if goal.heading else [] for goal in goals],
        [goal.title for goal in goals],
    )
    options = ClusterOptions()
    return encode_in_context(placed, encoder, options.context_weight, options.title_weight)


def fit(examples: Examples, encoder: str, version: str) -> Coder:
    """Return a coder of these goals, not calibrated."""
    goals, vectors = examples.goals, examples.vectors
    # The exemplars of the languages are about the same ends, so their means differ by language.
    of_codebook = np.array([not file for file in examples.files])
    languages = np.array([goal.lang for goal in goals])
    means = [vectors[of_codebook & (languages == name)].mean(axis=0) for name in LANGUAGES]
    offsets = np.stack(means) - np.mean(means[:2], axis=0)
    moved = unit(vectors - offsets[[LANGUAGES.index(goal.lang) for goal in goals]])
    ends = np.array([goal.end for goal in goals])
    # Ends with many examples are no likelier.
    model = LogisticRegression(C=STRENGTH, max_iter=ITERATIONS, class_weight="balanced")
    with warnings.catch_warnings(action="ignore", category=ConvergenceWarning):
        model.fit(moved, ends)
    codes, numbers = np.unique(ends, return_inverse=True)
    behind = GENERAL_BEHIND * np.isin(codes, sorted(examples.general))
    return Coder(
        encoder=encoder,
        version=version,
        codes=tuple(str(code) for code in codes),
        languages=LANGUAGES,
        weights=model.coef_.astype(np.float32),
        bias=(model.intercept_ - behind).astype(np.float32),
        means=unit(np.stack([moved[ends == code].mean(axis=0) for code in codes])),
        offsets=offsets.astype(np.float32),
        calibration=np.zeros((2, 3), dtype=np.float32),
        words=WordScores.of([goal.text for goal in goals], numbers.tolist(), WORD_WEIGHT),
    )


def left_out(examples: Examples, coder: Coder) -> tuple[Judged, Judged]:
    """Judge goals of plans by coders that have not seen them, and by some without their end.

    Returns:
        What they say by vectors alone, and with words.
    """
    by_vectors, with_words = [], []
    for kept, judged, known in rounds(examples):
        fitted = fit(examples.at(kept), coder.encoder, coder.version)
        own = examples.at(judged)
        by_vectors.append(judge(fitted, own, None, known=known))
        read = [[goal.text, goal.heading, goal.title] for goal in own.goals]
        with_words.append(judge(fitted, own, read, known=known))
        print(f"judged {len(judged)} goals, their ends {'known' if known else 'unknown'}")
    return Judged.together(by_vectors), Judged.together(with_words)


def judge(coder: Coder, examples: Examples, read: list[list[str]] | None, *, known: bool) -> Judged:
    """Return what a coder says of examples."""
    languages = [goal.lang for goal in examples.goals]
    features = coder.features(examples.vectors, languages, read)
    best = features[0].argmax(axis=1)[:, None]
    first = np.hstack([np.take_along_axis(feature, best, 1) for feature in features])
    place = {code: number for number, code in enumerate(coder.codes)}
    right = np.array([place.get(goal.end, -1) for goal in examples.goals])
    return Judged(np.full(len(right), known), right, features[0], first)


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


def rounds(examples: Examples) -> Iterator[tuple[list[int], list[int], bool]]:
    """Yield rows to fit, rows to judge, and whether the ends of these are among the fitted."""
    rows = range(len(examples.goals))
    judged = [row for row in rows if examples.files[row]]
    names = sorted(set(examples.files) - {""})
    for number in range(FOLDS):
        files = set(names[number::FOLDS])
        # What ships has read goals of plans for these ends, so the coder that judges has, too.
        read = {examples.goals[row].end for row in judged if examples.files[row] not in files}
        yield (
            [row for row in rows if examples.files[row] not in files],
            [r for r in judged if examples.files[r] in files and examples.goals[r].end in read],
            True,
        )
    ends = sorted({goal.end for goal in examples.goals})
    order = np.random.default_rng(SEED).permutation(len(ends)) % FOLDS
    fold = dict(zip(ends, order.tolist(), strict=True))
    part = [fold[goal.end] for goal in examples.goals]
    for number in range(FOLDS):
        yield (
            [row for row in rows if part[row] != number],
            [row for row in judged if part[row] == number],
            False,
        )


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


def unit(vectors: Matrix) -> Matrix:
    """Return rows of length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


if __name__ == "__main__":
    main()
