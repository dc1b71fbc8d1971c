"""Goals grouped by the end they serve, split so that no end is on two sides."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Part = Literal["train", "validation", "test"]
TRAIN_SHARE, VALIDATION_SHARE = 70, 15
TEST_THEMES = ("T08",)
LANGUAGES = ("da", "sv", "en")


@dataclass(frozen=True)
class Goal:
    """A goal or activity.

    Attributes:
        theme: Code of its theme.
        end: Code or name of the end that it serves.
        lang: Its language.
        text: Its wording.
        heading: What it stands under, where that is known.
        title: That of its plan, where that is known.
    """

    theme: str
    end: str
    lang: str
    text: str
    heading: str = ""
    title: str = ""

    @property
    def part(self) -> Part:
        """The side of the split, drawn from codes alone: data that is added moves nothing.

        One theme is for testing as a whole; otherwise each end is drawn by itself.
        """
        if self.theme in TEST_THEMES:
            return "test"
        drawn = _percentile(self.end)
        if drawn < TRAIN_SHARE:
            return "train"
        return "validation" if drawn < TRAIN_SHARE + VALIDATION_SHARE else "test"


def read_goals(codebook: Path, *, general: bool = False) -> list[Goal]:
    """Return the exemplars of the codebook: one TOML file a theme, see its README.

    Args:
        codebook: Its folder.
        general: Whether to read those of general ends, too. They lie across all ends of their
            field, so an encoder that is taught to tell ends apart had better not see them.
    """
    goals = []
    for path in sorted(codebook.glob("T*.toml")):
        theme = tomllib.loads(path.read_text(encoding="utf-8"))
        goals += [
            Goal(theme["code"], end["code"], language, text)
            for end in theme["ends"]
            if general or not end.get("general")
            for language in LANGUAGES
            for text in end[language]
        ]
    return goals


def read_more_goals(folders: Sequence[Path]) -> tuple[list[Goal], dict[str, list[Goal]]]:
    """Return the goals written for training alone: JSON Lines, some goals of an end a line.

    An end of the codebook is named by its code; others stand beside them and are the same as none
    held out of it.

    Returns:
        The goals; and for some ends, by name, a few goals that say much the same in words but serve
        another end.
    """
    goals, foils = [], defaultdict(list)
    for path in sorted(path for folder in folders for path in folder.glob("*.jsonl")):
        for own, near in _read_lines(path):
            goals += own
            if near:
                foils[own[0].end] += near
    return goals, dict(foils)


def read_plan_goals(folders: Sequence[Path]) -> list[tuple[str, Goal]]:
    """Return the goals of such files, and the foils under the ends that they serve, by file."""
    return [
        (path.stem, goal)
        for path in sorted(path for folder in folders for path in folder.glob("*.jsonl"))
        for own, near in _read_lines(path)
        for goal in (*own, *near)
    ]


def read_placed_goals(folder: Path) -> list[tuple[str, Goal]]:
    """Return the goals whose end only their heading and title tell, by file."""
    return [
        (path.stem, Goal(line["end"][:3], line["end"], language, **line[language]))
        for path in sorted(folder.glob("*.jsonl"))
        for line in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        for language in LANGUAGES[:2]
    ]


def _read_lines(path: Path) -> Iterator[tuple[list[Goal], list[Goal]]]:
    """Yield the goals of each line, and its foils."""
    for line in path.read_text(encoding="utf-8").splitlines():
        end = json.loads(line)
        near = _goals_of(end["near"], end["theme"]) if end.get("near") else []
        yield _goals_of(end, end["theme"]), near


def _goals_of(end: dict[str, Any], theme: str) -> list[Goal]:
    return [
        Goal(theme, end["end"], language, text)
        for language in ("da", "sv")
        for text in end[language]
    ]


def read_headings(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return what goals of a theme and language may stand under: titles of plans and headings."""
    named = tomllib.loads(path.read_text(encoding="utf-8"))
    anywhere = named.pop("any")
    return {
        (theme, language): [*own[language], *anywhere[language]]
        for theme, own in named.items()
        for language in own
    }


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """Return the Danish–Swedish pairs of a tab-separated file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(danish, swedish) for danish, swedish in (line.split("\t")[:2] for line in lines)]


def _percentile(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode("utf-8")).digest()[:8], "big") % 100
