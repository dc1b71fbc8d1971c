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
from coder_calibration import Judged, calibrate
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
GENERAL_BEHIND = 2.5
"""How far a general end is put behind the others, in units of the discriminant: most goals that
speak of a field mean something in it. Chosen with the real goals of agreement/codes.csv in view."""
FOLDS = 3
SEED = 7
Matrix = NDArray[np.float32]


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
    # English is the language of queries alone: short names are like them, definitions are not.
    goals += [
        Goal(end.theme_code, end.code, language, getattr(wording, language))
        for end in book.ends
        for wording, languages in ((end.label, LANGUAGES), (end.definition, LANGUAGES[:2]))
        for language in languages
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


def unit(vectors: Matrix) -> Matrix:
    """Return rows of length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


if __name__ == "__main__":
    main()
