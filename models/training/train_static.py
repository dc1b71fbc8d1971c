"""Make the static encoder: a vector a word piece, learnt from the encoder.

    python models/training/train_static.py TEACHER OUT --data ../shared/data

Each piece starts as the encoder's vector of the piece by itself, cut to fewer dimensions by a
principal component analysis and weighted down where the piece is common (Arora and others, 2017,
A Simple but Tough-to-Beat Baseline for Sentence Embeddings; Tulkens and van Dongen, 2024,
Model2Vec). Then the mean of a text's pieces is drawn to the encoder's vector of the whole text,
and away from those of other texts; goals of an end, and translations, are drawn together as in
`train_encoder.py`.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from contrastive import contrastive_loss
from evaluate_encoder import end_precision
from goal_data import Goal, Part, read_goals, read_more_goals, read_pairs
from model_folder import read_tokenizer
from numpy.typing import NDArray
from safetensors.numpy import save_file
from static_folder import write_static_settings
from tokenizers import Tokenizer

from stratmine.embedding import OnnxEncoder

Matrix = NDArray[np.float32]

DIMENSIONS = 120
"""What keeps the folder under 12 MB in float16."""
COMMON = 1e-3
"""Share of all pieces at which a piece counts half (the constant a of Arora and others)."""
TEMPERATURE = 0.05
MONO = ("da_law.txt", "da_greve_agendas.txt", "sv_law.txt", "sv_regeringen.txt")
MONO_LINES = 4_000
MONO_CHARACTERS = range(25, 220)
BITEXT = ("msdocs.tsv", "eu_eforms_codelabels.tsv", "eu_eforms_terms.tsv")
BITEXT_PAIRS = 9_000
WORD_PAIRS = ("omw_dannet_saldo.tsv", "osm_tagging_schema.tsv")
"""Sources under permissive licences alone; Apertium's and EUSurvey's pairs are under copyleft."""
STEPS = 1_500
BATCH = 768
LEARNING_RATE = 5e-3
SEED = 1


@dataclass(frozen=True)
class Texts:
    """What is learnt from.

    Attributes:
        goals: Goals with the end they serve.
        pairs: Danish and Swedish sentences that translate each other.
        words: Danish and Swedish words that translate each other.
        mono: Sentences of either language.
    """

    goals: list[Goal]
    pairs: list[tuple[str, str]]
    words: list[tuple[str, str]]
    mono: list[str]

    def all(self) -> list[str]:
        """Return every text once, in a fixed order."""
        both = [text for pair in [*self.pairs, *self.words] for text in pair]
        return list(dict.fromkeys([*(goal.text for goal in self.goals), *both, *self.mono]))


def main() -> None:
    """Learn, check, write."""
    arguments = _arguments()
    torch.manual_seed(SEED)
    texts = _read(arguments)
    teacher, tokenizer = OnnxEncoder(arguments.teacher), read_tokenizer(arguments.teacher)
    listed = texts.all()
    taught = teacher.encode(listed)
    axes = _principal_axes(taught)
    ids = _piece_ids(tokenizer, listed)
    student = Student(_start(tokenizer, teacher, axes, ids), listed, ids, taught @ axes)
    student.learn(texts)
    weights = student.weights()
    write_static_settings(arguments.out)
    save_file({"embedding.weight": weights.astype(np.float16)}, arguments.out / "model.safetensors")
    tokenizer.no_truncation()
    tokenizer.save(str(arguments.out / "tokenizer.json"), pretty=False)
    goals = [g for g in read_goals(arguments.codebook) if g.part == "validation" and g.lang != "en"]
    vectors = _mean_rows(weights, _piece_ids(tokenizer, [goal.text for goal in goals]))
    print("AP {:.3f}, da-sv {:.3f} on validation ends".format(*end_precision(goals, vectors)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("teacher", type=Path, help="the folder of the encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="has pairs/ and mono/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    parser.add_argument("--more", type=Path, default=Path("models/training/data/goals"))
    parts: tuple[Part, ...] = ("train", "validation", "test")
    parser.add_argument("--parts", nargs="+", choices=parts, default=["train"])
    return parser.parse_args()


def _read(arguments: argparse.Namespace) -> Texts:
    draw = random.Random(SEED)  # noqa: S311 - draws sentences, keeps no secret
    goals = [goal for goal in read_goals(arguments.codebook) if goal.part in arguments.parts]
    folder = arguments.data / "pairs"
    pairs = [pair for name in BITEXT for pair in read_pairs(folder / name) if min(map(len, pair))]
    mono = []
    for name in MONO:
        lines = (arguments.data / "mono" / name).read_text(encoding="utf-8").splitlines()
        fitting = [line for line in lines if len(line) in MONO_CHARACTERS]
        mono += draw.sample(fitting, min(MONO_LINES, len(fitting)))
    return Texts(
        goals=[goal for goal in goals if goal.lang != "en"] + read_more_goals(arguments.more)[0],
        pairs=draw.sample(pairs, min(BITEXT_PAIRS, len(pairs))),
        words=[pair for name in WORD_PAIRS for pair in read_pairs(folder / name)],
        mono=mono,
    )


def _principal_axes(vectors: Matrix) -> Matrix:
    """Return the directions of most of the vectors' length, shape (d, DIMENSIONS)."""
    values, axes = np.linalg.eigh(vectors.T @ vectors)
    return np.ascontiguousarray(axes[:, np.argsort(-values)[:DIMENSIONS]], dtype=np.float32)


def _piece_ids(tokenizer: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    encoded = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    unknown = [tokenizer.token_to_id("<unk>")]
    return [item.ids or unknown for item in encoded]


def _start(
    tokenizer: Tokenizer, teacher: OnnxEncoder, axes: Matrix, ids: Sequence[Sequence[int]]
) -> Matrix:
    """Return the pieces' first vectors: the teacher's, common pieces weighted down."""
    pieces = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    vectors = teacher.encode([re.sub("^▁", "", piece) or "." for piece in pieces]) @ axes
    counts = np.bincount(np.concatenate([np.array(row) for row in ids]), minlength=len(pieces))
    weights = COMMON / (COMMON + counts / counts.sum())
    return np.asarray(vectors * weights[:, None], dtype=np.float32)


class Student:
    """The vectors of the pieces, and how they learn."""

    def __init__(
        self, start: Matrix, texts: Sequence[str], ids: list[list[int]], taught: Matrix
    ) -> None:
        self.bag = torch.nn.EmbeddingBag.from_pretrained(torch.tensor(start), freeze=False)
        self.ids = dict(zip(texts, ids, strict=True))
        unit = taught / np.linalg.norm(taught, axis=1, keepdims=True)
        self.taught = dict(zip(texts, unit, strict=True))

    def weights(self) -> Matrix:
        """Return the pieces' vectors."""
        return np.asarray(self.bag.weight.detach().numpy(), dtype=np.float32)

    def learn(self, texts: Texts) -> None:
        """Run all steps."""
        draw = random.Random(SEED)  # noqa: S311 - draws batches, keeps no secret
        optimizer = torch.optim.Adam(self.bag.parameters(), lr=LEARNING_RATE)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
        by_end: dict[str, list[str]] = {}
        for goal in texts.goals:
            by_end.setdefault(goal.end, []).append(goal.text)
        every = texts.all()
        for step in range(1, STEPS + 1):
            loss = self._taught_loss(draw.sample(every, BATCH))
            loss = loss + self._pair_loss(draw.sample(texts.pairs, BATCH // 2))
            loss = loss + self._pair_loss(draw.sample(texts.words, BATCH // 4))
            ends = draw.sample(sorted(by_end), BATCH // 8)
            loss = loss + self._end_loss([draw.sample(by_end[end], 4) for end in ends])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            if step % 250 == 0:
                print(f"step {step}: loss {loss.item():.3f}", flush=True)

    def _vectors(self, texts: Sequence[str]) -> torch.Tensor:
        rows = [self.ids[text] for text in texts]
        offsets = torch.tensor([0, *map(len, rows)]).cumsum(0)[:-1]
        flat = torch.tensor([index for row in rows for index in row])
        return torch.nn.functional.normalize(self.bag(flat, offsets), dim=1)

    def _taught_loss(self, texts: Sequence[str]) -> torch.Tensor:
        """Draw each text to what the teacher makes of it, and away from the others' vectors."""
        scores = self._vectors(texts) @ torch.tensor(np.stack([self.taught[t] for t in texts])).T
        right = torch.arange(len(texts))
        return torch.nn.functional.cross_entropy(scores / TEMPERATURE, right) - scores.diag().mean()

    def _pair_loss(self, pairs: Sequence[tuple[str, str]]) -> torch.Tensor:
        """Draw translations together, and away from the other pairs, in both directions."""
        danish, swedish = (self._vectors([pair[side] for pair in pairs]) for side in (0, 1))
        scores, right = danish @ swedish.T / TEMPERATURE, torch.arange(len(pairs))
        loss = torch.nn.functional.cross_entropy
        return (loss(scores, right) + loss(scores.T, right)) / 2

    def _end_loss(self, ends: Sequence[Sequence[str]]) -> torch.Tensor:
        groups = torch.tensor([number for number, texts in enumerate(ends) for _ in texts])
        return contrastive_loss(self._vectors([text for texts in ends for text in texts]), groups)


def _mean_rows(weights: Matrix, ids: Sequence[Sequence[int]]) -> Matrix:
    rows = np.stack([weights[row].mean(axis=0) for row in ids])
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


if __name__ == "__main__":
    main()
