"""Draw the static encoder's languages together, once `train_static.py` has made it.

    python models/training/align_static.py build/static models/static --data ../shared/data

The mean vectors of 70,000 translated sentences, and of words, are drawn to their translations and
away from others; goals of an end keep a small say. Then the directions in which sentences differ
most are shortened a little (partial whitening; Su and others, 2021, Whitening Sentence
Representations for Better Semantics and Faster Retrieval): they tell the subject of a text, and
drown the rest.
"""

from __future__ import annotations

import argparse
import random
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from contrastive import contrastive_loss
from evaluate_encoder import bitext_accuracy
from goal_data import read_goals, read_more_goals, read_pairs
from model_folder import read_tokenizer
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

from stratmine.embedding import StaticEncoder

BITEXT = (
    "msdocs.tsv",
    "eu_eforms_codelabels.tsv",
    "eu_eforms_terms.tsv",
    "eu_authority_tables.tsv",
)
WORD_PAIRS = ("omw_dannet_saldo.tsv", "osm_tagging_schema.tsv")
CHARACTERS = range(9, 300)
TEMPERATURE = 0.05
STEPS = 250
PAIRS, WORDS, ENDS, GOALS_OF_END = 512, 256, 64, 4
WORDS_SHARE, ENDS_SHARE = 0.5, 0.2
LEARNING_RATE = 3e-3
WHITENING = 0.3
"""0 leaves the vectors as they are, 1 makes all directions equally long."""
SEED = 1

Pieces = list[list[int]]


def main() -> None:
    """Learn, whiten, write, compare."""
    arguments = _arguments()
    torch.manual_seed(SEED)
    tokenizer = read_tokenizer(arguments.model)
    pairs = _read_pairs(arguments.data / "pairs")
    both = [
        [_pieces(tokenizer, [pair[side] for pair in some]) for side in (0, 1)] for some in pairs
    ]
    ends = [_pieces(tokenizer, texts) for texts in _read_ends(arguments)]
    weights = load_file(arguments.model / "model.safetensors")["embedding.weight"]
    bag = torch.nn.EmbeddingBag.from_pretrained(torch.tensor(weights).float(), freeze=False)
    _learn(bag, both, ends)
    vectors = _whitened(bag.weight.detach().numpy(), both[0])
    shutil.copytree(arguments.model, arguments.out, dirs_exist_ok=True)
    path = arguments.out / "model.safetensors"
    save_file({"embedding.weight": vectors.astype(np.float16)}, path)
    path.chmod(0o644)
    encode = StaticEncoder(arguments.out).encode
    check = arguments.data / "eval/flores200_devtest_da_sv.tsv"
    print("translations found: {:.3f}, {:.3f}".format(*bitext_accuracy(encode, check)))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the folder of the static encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="has pairs/ and eval/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    parser.add_argument("--more", type=Path, default=Path("models/training/data/goals"))
    return parser.parse_args()


def _read_pairs(folder: Path) -> list[list[tuple[str, str]]]:
    """Return translated sentences, and translated words."""
    sentences = [
        pair
        for name in BITEXT
        for pair in read_pairs(folder / name)
        if all(len(text) in CHARACTERS for text in pair) and pair[0] != pair[1]
    ]
    words = [pair for name in WORD_PAIRS for pair in read_pairs(folder / name) if all(pair)]
    return [sentences, words]


def _read_ends(arguments: argparse.Namespace) -> list[list[str]]:
    """Return the Danish and Swedish goals of each end."""
    ends: dict[str, list[str]] = {}
    for goal in read_goals(arguments.codebook) + read_more_goals(arguments.more)[0]:
        if goal.lang != "en":
            ends.setdefault(goal.theme + goal.end, []).append(goal.text)
    return [texts for _, texts in sorted(ends.items())]


def _pieces(tokenizer: Tokenizer, texts: Sequence[str]) -> Pieces:
    unknown = [tokenizer.token_to_id("<unk>")]
    encoded = tokenizer.encode_batch(texts, add_special_tokens=False)
    return [item.ids or unknown for item in encoded]


def _learn(
    bag: torch.nn.EmbeddingBag, both: Sequence[Sequence[Pieces]], ends: Sequence[Pieces]
) -> None:
    draw = random.Random(SEED)  # noqa: S311 - draws batches, keeps no secret
    optimizer = torch.optim.Adam(bag.parameters(), lr=LEARNING_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, STEPS)
    groups = torch.arange(ENDS).repeat_interleave(GOALS_OF_END)
    for step in range(1, STEPS + 1):
        sentences, words = (
            _pair_loss(bag, sides, draw.sample(range(len(sides[0])), count))
            for sides, count in zip(both, (PAIRS, WORDS), strict=True)
        )
        chosen = [row for own in draw.sample(ends, ENDS) for row in draw.sample(own, GOALS_OF_END)]
        goals = contrastive_loss(_means(bag, chosen), groups)
        loss = sentences + WORDS_SHARE * words + ENDS_SHARE * goals
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 50 == 0:
            print(f"step {step}: loss {loss.item():.3f}", flush=True)


def _pair_loss(
    bag: torch.nn.EmbeddingBag, sides: Sequence[Pieces], rows: Sequence[int]
) -> torch.Tensor:
    danish, swedish = (_means(bag, [side[row] for row in rows]) for side in sides)
    scores, right = danish @ swedish.T / TEMPERATURE, torch.arange(len(rows))
    loss = torch.nn.functional.cross_entropy
    return (loss(scores, right) + loss(scores.T, right)) / 2


def _means(bag: torch.nn.EmbeddingBag, rows: Pieces) -> torch.Tensor:
    offsets = torch.tensor([0, *map(len, rows)]).cumsum(0)[:-1]
    flat = torch.tensor([index for row in rows for index in row])
    return torch.nn.functional.normalize(bag(flat, offsets), dim=1)


def _whitened(vectors: NDArray[np.float32], sides: Sequence[Pieces]) -> NDArray[np.float32]:
    """Return the vectors with long directions of the sentences shortened."""
    rows = np.stack([vectors[row].mean(axis=0) for side in sides for row in side])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    spreads, axes = np.linalg.eigh(np.cov(rows.T))
    matrix = (axes * spreads ** (-WHITENING / 2)) @ axes.T
    return np.asarray(vectors @ (matrix / np.abs(matrix).max()), dtype=np.float32)


if __name__ == "__main__":
    main()
