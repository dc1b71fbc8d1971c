"""Learn a smaller encoder from a tuned one: every second layer, and what the whole makes of texts.

    python models/training/distil_encoder.py build/tuned build/small --data ../shared/data

The student starts as the teacher's word vectors and every second of its layers. From goals,
translations and running text it learns the states of each piece after half of the layers and after
all (Jiao and others, 2020, TinyBERT), the text's vector, and the cosines within a batch. It is told
of no end: nothing but the teacher's own vectors is learnt.

Matrices are multiplied in bfloat16, which processors with AVX-512 BF16 or AMX do twice as fast as
float32 or faster; elsewhere ``--float32`` is faster by far.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from goal_data import read_goals, read_headings, read_more_goals, read_pairs
from model_folder import PAD_ID, load_bert, read_prefix, read_tokenizer, write_model_folder
from transformers import BertConfig, BertModel

BITEXT = ("msdocs.tsv", "eu_eforms_codelabels.tsv", "eu_eforms_terms.tsv")
BITEXT_CHARACTERS = range(15, 160)
BITEXT_PAIRS = 7_000
MONO = ("da_law.txt", "da_greve_agendas.txt", "sv_law.txt", "sv_regeringen.txt")
MONO_CHARACTERS = range(25, 220)
MONO_LINES = 3_500
HEADED = 6_000
"""Goals that are also read after a heading."""
MAX_PIECES = 64
STEPS = 2_200
FALLING = 700
"""The last steps, over which the learning rate falls."""
RISING = 100
BATCH = 64
POOL = 20
"""Batches whose texts are sorted by length together, so that little is padding."""
LEARNING_RATE = 5e-4
WORD_RATE = 0.25
"""Word vectors learn at this share of the rate."""
HALFWAY, LAST, VECTOR, COSINES = 0.3, 1.0, 5.0, 10.0
"""What each part of the loss counts."""
HELD_OUT = 400
SEED = 3
Read = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


@dataclass
class Taught:
    """What the teacher makes of texts: states of their pieces, and their unit vectors."""

    halfway: list[torch.Tensor]
    last: list[torch.Tensor]
    vectors: torch.Tensor


def main() -> None:
    """Read texts, let the teacher read them, learn, write."""
    arguments = _arguments()
    torch.manual_seed(SEED)
    draw = random.Random(SEED)  # noqa: S311 - draws texts, keeps no secret
    tokenizer, prefix = read_tokenizer(arguments.teacher), read_prefix(arguments.teacher)
    tokenizer.enable_truncation(MAX_PIECES)
    texts = _texts(arguments, draw)
    ids = [item.ids for item in tokenizer.encode_batch([prefix + text for text in texts])]
    teacher = load_bert(arguments.teacher).eval()
    config = json.loads((arguments.teacher / "config.json").read_text(encoding="utf-8"))
    config["num_hidden_layers"] //= 2
    student = _half_of(teacher, config)
    precision = torch.autocast("cpu", torch.bfloat16, enabled=not arguments.float32)
    _learn(student, ids, _teach(teacher, ids, precision), draw, precision)
    tokenizer.no_truncation()
    tensors = {name: tensor.numpy() for name, tensor in student.state_dict().items()}
    write_model_folder(arguments.out, tensors, config, tokenizer, prefix)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("teacher", type=Path, help="the folder of the tuned encoder")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="has pairs/ and mono/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    written = Path("models/training/data")
    folders = [written / "goals", written / "plan_goals"]
    parser.add_argument("--more", type=Path, nargs="*", default=folders, help="of JSON Lines")
    parser.add_argument("--headings", type=Path, default=written / "headings.toml")
    parser.add_argument("--float32", action="store_true", help="multiply in float32")
    return parser.parse_args()


def _texts(arguments: argparse.Namespace, draw: random.Random) -> list[str]:
    """Return goals, some of them after a heading, translations and running text, each once."""
    goals = read_goals(arguments.codebook) + read_more_goals(arguments.more)[0]
    headings = read_headings(arguments.headings)
    headed = [
        f"{draw.choice(headings[goal.theme, goal.lang])}: {goal.text}"
        for goal in goals
        if (goal.theme, goal.lang) in headings
    ]
    pairs = [
        pair
        for name in BITEXT
        for pair in read_pairs(arguments.data / "pairs" / name)
        if all(len(text) in BITEXT_CHARACTERS for text in pair)
    ]
    texts = [goal.text for goal in goals] + draw.sample(headed, HEADED)
    texts += [text for pair in draw.sample(pairs, BITEXT_PAIRS) for text in pair]
    for name in MONO:
        lines = (arguments.data / "mono" / name).read_text(encoding="utf-8").splitlines()
        fitting = [line for line in lines if len(line) in MONO_CHARACTERS]
        texts += draw.sample(fitting, MONO_LINES)
    return list(dict.fromkeys(texts))


def _half_of(teacher: BertModel, config: dict[str, object]) -> BertModel:
    """Return a network of every second layer of another's, without dropout."""
    student = BertModel(BertConfig(**config), add_pooling_layer=False)
    for module in student.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    student.embeddings.load_state_dict(teacher.embeddings.state_dict())
    for number, layer in enumerate(student.encoder.layer):
        layer.load_state_dict(teacher.encoder.layer[2 * number + 1].state_dict())
    return student


def _teach(teacher: BertModel, ids: Sequence[list[int]], precision: torch.autocast) -> Taught:
    empty = torch.zeros(0)
    taught = Taught([empty] * len(ids), [empty] * len(ids), torch.zeros(len(ids), 384))
    order = sorted(range(len(ids)), key=lambda row: (len(ids[row]), row))
    with torch.inference_mode():
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            halfway, last, vectors, _ = _read(teacher, [ids[row] for row in rows], precision)
            for place, row in enumerate(rows):
                length = len(ids[row])
                taught.halfway[row] = halfway[place, :length].half()
                taught.last[row] = last[place, :length].half()
            taught.vectors[rows] = vectors
    # Tensors made for inference alone would keep the student from learning from them.
    return Taught(taught.halfway, taught.last, taught.vectors.clone())


def _read(model: BertModel, batch: Sequence[list[int]], precision: torch.autocast) -> Read:
    """Return states halfway and last, the texts' unit vectors, and which pieces are no padding."""
    width = max(map(len, batch))
    pieces = torch.full((len(batch), width), PAD_ID)
    for place, row in enumerate(batch):
        pieces[place, : len(row)] = torch.tensor(row)
    kept = (torch.arange(width) < torch.tensor([[len(row)] for row in batch])).long()
    with precision:
        states = model(pieces, attention_mask=kept, output_hidden_states=True).hidden_states
    halfway, last = states[len(states) // 2].float(), states[-1].float()
    means = (last * kept[..., None]).sum(1) / kept.sum(1, keepdim=True)
    return halfway, last, torch.nn.functional.normalize(means, dim=1), kept.bool()


def _learn(
    student: BertModel,
    ids: Sequence[list[int]],
    taught: Taught,
    draw: random.Random,
    precision: torch.autocast,
) -> None:
    words = student.embeddings.word_embeddings.weight
    others = [weights for weights in student.parameters() if weights is not words]
    groups = [
        {"params": others, "lr": LEARNING_RATE},
        {"params": [words], "lr": LEARNING_RATE * WORD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, _rate)
    rows = list(range(len(ids)))
    draw.shuffle(rows)
    held_out, kept = rows[:HELD_OUT], rows[HELD_OUT:]
    batches = _batches(kept, ids, draw)
    for step in range(1, STEPS + 1):
        batch = next(batches)
        read = _read(student, [ids[row] for row in batch], precision)
        loss = _loss(read, batch, taught)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 100 == 0:
            with torch.inference_mode():
                vectors = _read(student, [ids[row] for row in held_out], precision)[2]
            cosine = (vectors * taught.vectors[held_out]).sum(1).mean()
            print(f"step {step}: cosine {cosine:.4f} with the teacher", flush=True)


def _rate(step: int) -> float:
    """Return the share of the learning rate: rising, level, and falling in the end."""
    fallen = max(0.0, (step - (STEPS - FALLING)) / FALLING)
    return min(1.0, (step + 1) / RISING) * (0.02 + 0.98 * (1 + math.cos(math.pi * fallen)) / 2)


def _batches(
    rows: Sequence[int], ids: Sequence[list[int]], draw: random.Random
) -> Iterator[list[int]]:
    """Yield batches of texts of about one length, without end."""
    while True:
        order = draw.sample(rows, len(rows))
        for start in range(0, len(order) - BATCH * POOL, BATCH * POOL):
            pool = sorted(order[start : start + BATCH * POOL], key=lambda row: len(ids[row]))
            batches = [pool[place : place + BATCH] for place in range(0, len(pool), BATCH)]
            draw.shuffle(batches)
            yield from batches


def _loss(read: Read, rows: list[int], taught: Taught) -> torch.Tensor:
    halfway, last, vectors, kept = read
    right = taught.vectors[rows]
    return (
        HALFWAY * _difference(halfway[kept], torch.cat([taught.halfway[row] for row in rows]))
        + LAST * _difference(last[kept], torch.cat([taught.last[row] for row in rows]))
        + VECTOR * (1 - (vectors * right).sum(1).mean())
        + COSINES * ((vectors @ vectors.T - right @ right.T) ** 2).mean()
    )


def _difference(states: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Return the mean squared difference, as a share of the variance of what is right."""
    right = right.float()
    return ((states - right) ** 2).mean() / right.var()


if __name__ == "__main__":
    main()
