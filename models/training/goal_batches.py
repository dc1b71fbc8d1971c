"""Batches of goals, foils and translations for contrastive training."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import torch
from goal_data import Goal


@dataclass(frozen=True)
class Plan:
    """How long and on what to train; the defaults made the shipped model."""

    steps: int
    learning_rate: float
    ends_per_batch: int
    goals_per_language: int
    pairs_per_batch: int
    foils_per_end: int
    headed_share: float
    frozen_layers: int
    check_every: int
    tuned_share: float
    float32: bool
    seed: int


@dataclass
class Batch:
    """Texts that are compared.

    Attributes:
        texts: The texts.
        groups: What each belongs to: an end, or a pair of translations.
        foils: Whether each is no goal of its end, but one in like words.
    """

    texts: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    foils: list[bool] = field(default_factory=list)

    def add(self, text: str, group: str, *, foil: bool = False) -> None:
        """Add a text."""
        self.texts.append(text)
        self.groups.append(group)
        self.foils.append(foil)

    def relations(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Return which texts belong together, and which apart; of the others nothing is known."""
        numbers = {group: number for number, group in enumerate(dict.fromkeys(self.groups))}
        group = torch.tensor([numbers[name] for name in self.groups])
        foil = torch.tensor(self.foils)
        of_one = group[:, None] == group[None, :]
        either, both = foil[:, None] | foil[None, :], foil[:, None] & foil[None, :]
        itself = torch.eye(len(group), dtype=torch.bool)
        same = of_one & ~either & ~itself
        apart = (~of_one & ~either) | (of_one & either & ~both)
        return same, apart


class Material:
    """What batches are drawn from."""

    def __init__(
        self,
        goals: Sequence[Goal],
        foils: Mapping[str, Sequence[Goal]],
        bitext: Sequence[tuple[str, str]],
        headings: Mapping[tuple[str, str], Sequence[str]],
        plan: Plan,
    ) -> None:
        self.rng = random.Random(plan.seed)  # noqa: S311 - draws batches, keeps no secret
        self.foils, self.bitext, self.plan = foils, bitext, plan
        self.by_end: dict[str, list[Goal]] = defaultdict(list)
        self.by_theme: dict[str, list[str]] = defaultdict(list)
        for goal in goals:
            if goal.end not in self.by_end:
                self.by_theme[goal.theme].append(goal.end)
            self.by_end[goal.end].append(goal)
        # One heading a text, drawn once: what the fixed layers make of it is kept.
        self.headed = {
            goal.text: f"{self.rng.choice(headings[goal.theme, goal.lang])}: {goal.text}"
            for goal in goals
            if (goal.theme, goal.lang) in headings
        }

    def batches(self) -> Iterator[Batch]:
        """Yield goals of some ends, with foils and translations."""
        for _ in range(self.plan.steps):
            batch = Batch()
            for end in self._ends():
                for text in self._goals(self.by_end[end]):
                    batch.add(text, end)
                for foil in self._foils(end):
                    batch.add(foil, end, foil=True)
            for number, pair in enumerate(self.rng.sample(self.bitext, self.plan.pairs_per_batch)):
                for text in pair:
                    batch.add(text, f"pair {number}")
            yield batch

    def _ends(self) -> list[str]:
        """Draw half of the ends theme by theme."""
        ends, plan = sorted(self.by_end), self.plan
        chosen: list[str] = []
        while len(chosen) < plan.ends_per_batch // 2:
            theme = self.rng.choice(self.by_end[self.rng.choice(ends)]).theme
            near = [end for end in self.by_theme[theme] if end not in chosen]
            chosen += self.rng.sample(near, min(len(near), plan.ends_per_batch // 4))
        others = [end for end in ends if end not in chosen]
        return chosen + self.rng.sample(others, max(0, plan.ends_per_batch - len(chosen)))

    def _goals(self, goals: Sequence[Goal]) -> Iterator[str]:
        counts = {"da": self.plan.goals_per_language, "sv": self.plan.goals_per_language, "en": 1}
        for language, count in counts.items():
            own = [goal.text for goal in goals if goal.lang == language]
            for text in self.rng.sample(own, min(count, len(own))):
                headed = self.rng.random() < self.plan.headed_share
                yield self.headed.get(text, text) if headed else text

    def _foils(self, end: str) -> list[str]:
        texts = [goal.text for goal in self.foils.get(end, ())]
        return self.rng.sample(texts, min(self.plan.foils_per_end, len(texts)))
