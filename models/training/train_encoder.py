"""Tune a model so that goals that serve the same end lie together, in Danish and in Swedish.

    python models/training/train_encoder.py MODEL OUT --data ../shared/data

The goals are the exemplars of the codebook in models/taxonomy, and those in data/goals and
data/plan_goals, written for training alone. Some are read after the title of a plan or a heading,
which goals of many ends share, as they are where the library reads them.

Contrastive training: a batch holds a few goals of each of some ends, in both languages, and every
goal is drawn to those of its end and away from the others; half of the ends of a batch come from
few themes, so that near neighbours are told apart. Some ends bring foils, goals in like words that
serve another end: their own end's goals are driven away from them, and from nothing else is known
how far they are. Each batch also holds translated sentences,
each drawn to its translation, which keeps the languages together. Word vectors and the lower layers
stay as they are, and what they make of a text is computed once.
The state with the best average precision on the validation ends is kept, and averaged with the
model that training began from, which costs nothing there and keeps more of what it knew
(Wortsman and others, 2022, Robust fine-tuning of zero-shot models).

Matrices are multiplied in bfloat16, which processors with AMX do four times as fast as float32;
elsewhere ``--float32`` may be the faster.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from contrastive import contrastive_loss
from evaluate_encoder import end_precision
from goal_batches import Batch, Material, Plan
from goal_data import Goal, Part, read_goals, read_headings, read_more_goals, read_pairs
from model_folder import PAD_ID, load_bert, read_prefix, read_tokenizer, write_model_folder
from tokenizers import Tokenizer
from torch.nn.utils.rnn import pad_sequence
from transformers import BertModel

BITEXT = ("msdocs.tsv", "eu_eforms_codelabels.tsv", "eu_eforms_terms.tsv")
BITEXT_CHARACTERS = range(15, 160)
BITEXT_PAIRS = 4_000
GROUP = 32


def main() -> None:
    """Train, keep the best state, write it."""
    arguments = _arguments()
    names = Plan.__dataclass_fields__
    plan = Plan(**{name: value for name, value in vars(arguments).items() if name in names})
    prefix = "" if arguments.no_prefix else read_prefix(arguments.model)
    tokenizer = read_tokenizer(arguments.model)
    model = load_bert(arguments.model)
    goals = read_goals(arguments.codebook)
    more, foils = read_more_goals(arguments.more)
    rng = random.Random(plan.seed)  # noqa: S311 - draws batches, keeps no secret
    material = Material(
        [goal for goal in goals if goal.part in arguments.parts] + more,
        foils,
        _bitext(arguments.data / "pairs", rng),
        read_headings(arguments.headings),
        plan,
    )
    config = json.loads((arguments.model / "config.json").read_text(encoding="utf-8"))

    def write(folder: Path) -> None:
        tensors = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
        cut = tokenizer.truncation
        tokenizer.no_truncation()
        write_model_folder(folder, tensors, config, tokenizer, prefix)
        tokenizer.enable_truncation(cut["max_length"])

    trainer = Trainer(model, tokenizer, prefix, plan)
    held_out = [goal for goal in goals if goal.part == "validation" and goal.lang != "en"]
    for step in trainer.run(material, held_out):
        if arguments.checkpoints:
            write(arguments.out.with_name(f"{arguments.out.name}-{step}"))
    write(arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the model folder to start from")
    parser.add_argument("out", type=Path, help="the folder to write")
    parser.add_argument("--data", type=Path, required=True, help="has pairs/")
    parser.add_argument("--codebook", type=Path, default=Path("models/taxonomy"))
    written = Path("models/training/data")
    folders = [written / "goals", written / "plan_goals"]
    parser.add_argument("--more", type=Path, nargs="*", default=folders, help="of JSON Lines")
    parser.add_argument("--headings", type=Path, default=written / "headings.toml")
    parser.add_argument("--checkpoints", action="store_true", help="write the state at each check")
    parts: tuple[Part, ...] = ("train", "validation", "test")
    parser.add_argument("--parts", nargs="+", choices=parts, default=["train"])
    parser.add_argument("--no-prefix", action="store_true", help="put nothing before the texts")
    parser.add_argument("--steps", type=int, default=240)
    parser.add_argument("--learning-rate", type=float, default=1.5e-4)
    parser.add_argument("--ends-per-batch", type=int, default=40)
    parser.add_argument("--goals-per-language", type=int, default=2)
    parser.add_argument("--pairs-per-batch", type=int, default=16)
    parser.add_argument("--foils-per-end", type=int, default=1)
    parser.add_argument("--headed-share", type=float, default=0.4, help="read after a heading")
    parser.add_argument("--frozen-layers", type=int, default=6)
    parser.add_argument("--check-every", type=int, default=80)
    parser.add_argument("--tuned-share", type=float, default=0.7, help="in the average; 1: all")
    parser.add_argument("--float32", action="store_true", help="multiply in float32")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Trainer:
    """A model, and how to train it on goals and translations."""

    def __init__(self, model: BertModel, tokenizer: Tokenizer, prefix: str, plan: Plan) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.prefix = prefix
        self.plan = plan
        self.seen: dict[str, torch.Tensor] = {}

    def run(self, material: Material, validation: Sequence[Goal]) -> Iterator[int]:
        """Train in place; leave the average of the first state and the best on validation.

        Yields:
            The step at each check, with the state of that step in place.
        """
        torch.manual_seed(self.plan.seed)
        optimizer = torch.optim.AdamW(self._trainable(), lr=self.plan.learning_rate)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, self._rate)
        start = state = _copy(self.model)
        best = self._check(validation, 0)
        for step, batch in enumerate(material.batches(), start=1):
            loss = self._loss(batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            if step % self.plan.check_every == 0:
                precision = self._check(validation, step)
                if precision > best:
                    best, state = precision, _copy(self.model)
                yield step
        share = self.plan.tuned_share
        self.model.load_state_dict(
            {name: torch.lerp(start[name], state[name], share) for name in state}
        )
        self._check(validation, self.plan.steps)

    def _trainable(self) -> list[torch.nn.Parameter]:
        frozen = [self.model.embeddings, *self.model.encoder.layer[: self.plan.frozen_layers]]
        for module in frozen:
            module.requires_grad_(requires_grad=False)
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def _rate(self, step: int) -> float:
        """Rise over the first tenth of the steps, then fall to nothing."""
        warm = max(1, self.plan.steps // 10)
        falling = max(1, self.plan.steps - warm)
        return min((step + 1) / warm, max(0.0, (self.plan.steps - step) / falling))

    def _loss(self, batch: Batch) -> torch.Tensor:
        self.model.train()
        return contrastive_loss(self._embed(batch.texts), *batch.relations())

    def _embed(self, texts: Sequence[str]) -> torch.Tensor:
        """Return vectors in the order of the texts, run in groups of like length to pad less."""
        self._remember(texts)
        order = sorted(range(len(texts)), key=lambda index: len(self.seen[texts[index]]))
        with self._precision():
            parts = [
                self._upper([self.seen[texts[index]] for index in order[start : start + GROUP]])
                for start in range(0, len(order), GROUP)
            ]
        return torch.cat(parts)[torch.tensor(order).argsort()]

    def _remember(self, texts: Sequence[str]) -> None:
        """Run the fixed layers once for each text: what they make of it never changes."""
        new = [text for text in dict.fromkeys(texts) if text not in self.seen]
        ids = [item.ids for item in self.tokenizer.encode_batch([self.prefix + t for t in new])]
        order = sorted(range(len(new)), key=lambda index: len(ids[index]))
        training = self.model.training
        self.model.eval()
        with torch.inference_mode(), self._precision():
            for start in range(0, len(order), GROUP):
                chosen = order[start : start + GROUP]
                rows = [torch.tensor(ids[index]) for index in chosen]
                padded = torch.nn.utils.rnn.pad_sequence(
                    rows, batch_first=True, padding_value=PAD_ID
                )
                mask = _mask([len(row) for row in rows])
                hidden = self.model.embeddings(input_ids=padded)
                for layer in self.model.encoder.layer[: self.plan.frozen_layers]:
                    hidden = layer(hidden, attention_mask=mask[:, None, None, :])
                for index, row, states in zip(chosen, rows, hidden, strict=True):
                    self.seen[new[index]] = states[: len(row)].to(torch.bfloat16).clone()
        self.model.train(training)

    def _upper(self, states: Sequence[torch.Tensor]) -> torch.Tensor:
        """Run the layers that learn, and return unit means, shape (texts, hidden)."""
        hidden = pad_sequence(list(states), batch_first=True).float()
        mask = _mask([len(state) for state in states])
        for layer in self.model.encoder.layer[self.plan.frozen_layers :]:
            hidden = layer(hidden, attention_mask=mask[:, None, None, :])
        summed = (hidden.float() * mask.unsqueeze(-1)).sum(dim=1)
        return torch.nn.functional.normalize(summed / mask.sum(dim=1, keepdim=True), dim=1)

    def _precision(self) -> torch.autocast:
        return torch.autocast("cpu", dtype=torch.bfloat16, enabled=not self.plan.float32)

    def _check(self, goals: Sequence[Goal], step: int) -> float:
        self.model.eval()
        with torch.inference_mode():
            vectors = self._embed([goal.text for goal in goals])
        every, across = end_precision(goals, vectors.numpy())
        print(f"step {step:4d}: AP {every:.3f}, da-sv {across:.3f} on validation ends", flush=True)
        return every


def _bitext(folder: Path, rng: random.Random) -> list[tuple[str, str]]:
    pairs = [
        pair
        for name in BITEXT
        for pair in read_pairs(folder / name)
        if all(len(text) in BITEXT_CHARACTERS for text in pair)
    ]
    return rng.sample(pairs, BITEXT_PAIRS)


def _mask(lengths: Sequence[int]) -> torch.Tensor:
    return torch.arange(max(lengths))[None, :] < torch.tensor(lengths)[:, None]


def _copy(model: BertModel) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in model.state_dict().items()}


if __name__ == "__main__":
    main()
