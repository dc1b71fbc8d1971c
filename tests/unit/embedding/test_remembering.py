from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stratmine.embedding import RememberingEncoder


class Counting:
    name = "counting"

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.seen += texts
        rows = [[len(text), 1.0] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), 2)


def test_each_text_is_encoded_once_and_comes_back_in_its_place() -> None:
    inside = Counting()
    encoder = RememberingEncoder(inside)
    assert encoder.encode(["skole", "by", "skole"])[:, 0].tolist() == [5, 2, 5]
    assert encoder.encode(["by", "havn"])[:, 0].tolist() == [2, 4]
    assert sorted(inside.seen) == ["by", "havn", "skole"]
    assert encoder.name == "counting"


def test_no_text_gives_no_row() -> None:
    assert RememberingEncoder(Counting()).encode([]).shape == (0, 2)
