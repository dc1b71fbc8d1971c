"""Goals grouped by the end they serve, split so that no end is on two sides."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Part = Literal["train", "validation", "test"]
TRAIN_SHARE, VALIDATION_SHARE = 70, 15
TEST_THEME_SHARE = 8


@dataclass(frozen=True)
class Goal:
    """A goal or activity: what it is about, the end it serves, its language and wording."""

    theme: str
    end: str
    lang: str
    text: str

    @property
    def part(self) -> Part:
        """The side of the split, drawn from names alone: data that is added moves nothing.

        A few themes are for testing as a whole; otherwise each end is drawn by itself.
        """
        if _percentile(f"theme: {self.theme}") < TEST_THEME_SHARE:
            return "test"
        drawn = _percentile(f"{self.theme}: {self.end}")
        if drawn < TRAIN_SHARE:
            return "train"
        return "validation" if drawn < TRAIN_SHARE + VALIDATION_SHARE else "test"


def read_goals(folder: Path, part: Part | None = None) -> list[Goal]:
    """Return the goals of every .jsonl file in a folder, or those of one part."""
    goals = [
        Goal(**json.loads(line))
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [goal for goal in goals if part in (None, goal.part)]


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """Return the Danish–Swedish pairs of a tab-separated file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(danish, swedish) for danish, swedish in (line.split("\t")[:2] for line in lines)]


def _percentile(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode("utf-8")).digest()[:8], "big") % 100
