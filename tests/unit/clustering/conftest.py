from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
import pytest

from stratmine.schema import Element, Organisation, Source, Strategy

# Words of one meaning share an axis.
MEANINGS = (
    ("lærepladser", "lærepladsen", "lärlingsplatser", "apprenticeships"),
    ("skov", "skovrejsning", "skog"),
    ("indgang", "ingång", "entrance"),
    ("cykel", "cykelstier", "cykelvägar"),
)
AXES = {word: axis for axis, words in enumerate(MEANINGS) for word in words}
SWEDISH = {"lärlingsplatser", "skog", "ingång", "cykelvägar", "fler", "mer", "en", "och"}


class WordEncoder:
    """Vectors by the meaning of words, with a language offset if asked for."""

    name = "words"

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset
        self.calls: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.calls.append(list(texts))
        rows = np.zeros((len(texts), 64), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()):
                row[AXES.get(word, 10 + crc32(word.encode()) % 50)] += 3 if word in AXES else 1
            is_swedish = bool(SWEDISH & set(text.lower().split()))
            row[62 + is_swedish] += self.offset * np.linalg.norm(row)
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


@pytest.fixture
def biased_encoder() -> WordEncoder:
    return WordEncoder(offset=1.0)


MakePlan = Callable[..., Strategy]


@pytest.fixture
def make_plan() -> MakePlan:
    """Make a plan of goals under one focus area."""

    def make(owner: str, language: str, goals: Sequence[str], area: str = "") -> Strategy:
        country = "SE" if language == "sv" else "DK"
        above = [Element(id="e0", type="focus_area", text=area)] if area else []
        below = [
            Element(id=f"e{i}", type="goal", text=text, parent_id="e0" if area else None)
            for i, text in enumerate(goals, start=1)
        ]
        return Strategy(
            id=f"{crc32(owner.encode()):08x}",
            source=Source(file=f"{owner}.pdf", sha256="0" * 64, media_type="application/pdf"),
            language=language,
            country=country,
            organisation=Organisation(name=owner, kind="municipality", country=country),
            elements=(*above, *below),
        )

    return make


@pytest.fixture
def plans(make_plan: MakePlan) -> list[Strategy]:
    return [
        make_plan("Aby Kommune", "da", ["Flere lærepladser", "Mere skov", "Godt kulturliv"]),
        make_plan("Beby Kommune", "da", ["Flere lærepladser i byen", "Nye cykelstier"]),
        make_plan("Ceby kommun", "sv", ["Fler lärlingsplatser", "Mer skog", "En ny simhall"]),
    ]
