"""Make the static encoder: a vector a word piece, learnt from the encoder and from translations.

    python models/training/train_static.py models/encoder models/static --data ../shared/data \
        --parts train validation test

Pieces that Danish and Swedish text hardly uses are left out. Each piece starts as the encoder's
vector of the piece by itself, cut to fewer dimensions by a principal component analysis and
weighted down where the piece is common (Arora and others, 2017, A Simple but Tough-to-Beat
Baseline for Sentence Embeddings; Tulkens and van Dongen, 2024, Model2Vec). Then the mean of a
text's pieces is drawn to the encoder's vector of the whole text, to its translation and to goals
of the same end, and away from those of other texts (`static_tasks.py`). Last, the directions in
which sentences differ most are shortened a little (partial whitening; Su and others, 2021,
Whitening Sentence Representations for Better Semantics and Faster Retrieval): they tell the
subject of a text, and drown the rest.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from evaluate_encoder import bitext_accuracy
from goal_data import Part
from model_folder import N_SPECIAL, build_tokenizer, read_tokenizer
from numpy.typing import NDArray
from static_folder import write_static_folder
from static_tasks import Pieces, Sides, Task, ends, strings, taught, translations, words
from static_texts import Pair, StaticTexts, read_static_texts
from tokenizers import Tokenizer
from trim_vocabulary import count_pieces, training_lines

from stratmine.embedding import OnnxEncoder, StaticEncoder

Matrix = NDArray[np.float32]

DIMENSIONS = 256
"""What keeps the folder under 12 MB in float16."""
MIN_COUNT = 10
"""How often the texts must use a piece that is more than a Latin letter."""
LATIN_LETTER = re.compile("▁?[A-Za-zÀ-ÿ]?")
COMMON = 1e-3
"""Share of all pieces at which a piece counts half (the constant a of Arora and others)."""
STEPS = 300
BATCH, DICTIONARY, WRITTEN, ENDS = 512, 256, 512, 64
LEARNING_RATE = 3e-3
WHITENING = 0.6
"""0 leaves the vectors as they are, 1 makes all directions equally long."""
SEED = 1


def main() -> None:
    """Learn, whiten, write, compare."""
    arguments = _arguments()
    torch.manual_seed(SEED)
    texts = read_static_texts(
        arguments.data,
        arguments.codebook,
        arguments.more,
        arguments.translations,
        arguments.parts,
    )
    teacher = OnnxEncoder(arguments.teacher)
    tokenizer = _trimmed(read_tokenizer(arguments.teacher), arguments.data)
    asked = texts.taught()
    rows, vectors = _piece_rows(tokenizer, asked), teacher.encode(asked)
    axes = _principal_axes(vectors)
    bag = torch.nn.EmbeddingBag.from_pretrained(
        torch.tensor(_start(tokenizer, teacher, axes, rows)), freeze=False
    )
    bitext = _sides(tokenizer, texts.bitext)
    _learn(
        bag, [*_tasks(tokenizer, texts, bitext), (2.0, taught(rows, _unit(vectors @ axes), BATCH))]
    )
    write_static_folder(arguments.out, tokenizer, _whitened(bag.weight.detach().numpy(), bitext))
    encode = StaticEncoder(arguments.out).encode
    check = arguments.data / "eval/flores200_devtest_da_sv.tsv"
    print("translations found: {:.3f}, {:.3f}".format(*bitext_accuracy(encode, check)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("teacher", type=Path, help="the folder of the encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="has pairs/, mono/ and eval/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    own = Path("models/training/data")
    parser.add_argument("--more", type=Path, nargs="+", default=[own / "goals"])
    parser.add_argument("--translations", type=Path, default=own / "translations")
    parts: tuple[Part, ...] = ("train", "validation", "test")
    parser.add_argument("--parts", nargs="+", choices=parts, default=["train"])
    return parser.parse_args()


def _trimmed(tokenizer: Tokenizer, data: Path) -> Tokenizer:
    """Return the tokenizer without the pieces that are hardly used."""
    pieces = json.loads(tokenizer.to_str())["model"]["vocab"]
    counts = count_pieces(tokenizer, training_lines(data))
    return build_tokenizer(
        [
            (piece, score)
            for index, (piece, score) in enumerate(pieces)
            if index < N_SPECIAL or counts[index] >= MIN_COUNT or LATIN_LETTER.fullmatch(piece)
        ]
    )


def _piece_rows(tokenizer: Tokenizer, texts: Sequence[str]) -> Pieces:
    """Return the numbers of the pieces of each text."""
    unknown = [tokenizer.token_to_id("<unk>")]
    encoded = tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
    return [item.ids or unknown for item in encoded]


def _sides(tokenizer: Tokenizer, pairs: Sequence[Pair]) -> Sides:
    danish, swedish = (_piece_rows(tokenizer, [pair[side] for pair in pairs]) for side in (0, 1))
    return danish, swedish


def _principal_axes(vectors: Matrix) -> Matrix:
    """Return the directions of most of the vectors' length, shape (d, DIMENSIONS)."""
    values, axes = np.linalg.eigh(vectors.T @ vectors)
    return np.ascontiguousarray(axes[:, np.argsort(-values)[:DIMENSIONS]], dtype=np.float32)


def _start(tokenizer: Tokenizer, teacher: OnnxEncoder, axes: Matrix, rows: Pieces) -> Matrix:
    """Return the pieces' first vectors: the teacher's, common pieces weighted down."""
    pieces = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    vectors = teacher.encode([re.sub("^▁", "", piece) or "." for piece in pieces]) @ axes
    counts = np.bincount(np.concatenate([np.array(row) for row in rows]), minlength=len(pieces))
    weights = COMMON / (COMMON + counts / counts.sum())
    return np.asarray(vectors * weights[:, None], dtype=np.float32)


def _tasks(tokenizer: Tokenizer, texts: StaticTexts, bitext: Sides) -> list[tuple[float, Task]]:
    """Return what is learnt from other than the teacher, and how much each counts."""
    written = _sides(tokenizer, texts.written)
    goals = [_piece_rows(tokenizer, own) for own in texts.ends]
    return [
        (1.0, translations(bitext, BATCH)),
        (0.5, words(_sides(tokenizer, texts.dictionary), DICTIONARY)),
        (1.0, words(written, WRITTEN)),
        (0.5, strings(written, BATCH)),
        (0.5, ends(goals, ENDS)),
    ]


def _learn(bag: torch.nn.EmbeddingBag, tasks: Sequence[tuple[float, Task]]) -> None:
    draw = random.Random(SEED)  # noqa: S311 - draws batches, keeps no secret
    optimizer = torch.optim.Adam(bag.parameters(), lr=LEARNING_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    for step in range(1, STEPS + 1):
        drawn = [task(draw) for _, task in tasks]
        # One look-up for all tasks: each would have a gradient of the whole table of its own.
        vectors = _means(bag, [row for rows, _ in drawn for row in rows])
        parts = vectors.split([len(rows) for rows, _ in drawn])
        losses = [loss(part) for (_, loss), part in zip(drawn, parts, strict=True)]
        total = torch.stack(losses) @ torch.tensor([weight for weight, _ in tasks])
        optimizer.zero_grad(set_to_none=False)
        total.backward()
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            print(f"step {step}: loss {total.item():.3f}", flush=True)


def _means(bag: torch.nn.EmbeddingBag, rows: Pieces) -> torch.Tensor:
    offsets = torch.tensor([0, *map(len, rows)]).cumsum(0)[:-1]
    flat = torch.tensor([index for row in rows for index in row])
    return torch.nn.functional.normalize(bag(flat, offsets), dim=1)


def _whitened(vectors: Matrix, sides: Sides) -> Matrix:
    """Return the vectors with long directions of the sentences shortened."""
    rows = _unit(np.stack([vectors[row].mean(axis=0) for side in sides for row in side]))
    spreads, axes = np.linalg.eigh(np.cov(rows.T))
    matrix = (axes * spreads ** (-WHITENING / 2)) @ axes.T
    return np.asarray(vectors @ (matrix / np.abs(matrix).max()), dtype=np.float32)


def _unit(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


if __name__ == "__main__":
    main()
