from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from stratmine.embedding import CachedEncoder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from stratmine.embedding import Vectors


class CountingEncoder:
    """Two letters to two numbers, and a count of the texts that were encoded."""

    def __init__(self, name: str = "counting") -> None:
        self.name = name
        self.encoded = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.encoded += texts
        rows = np.array([[len(text) + 1, 1] for text in texts], dtype=np.float32).reshape(-1, 2)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_a_text_is_encoded_once(tmp_path: Path) -> None:
    plain = CountingEncoder()
    cached = CachedEncoder(plain, tmp_path)
    first = cached.encode(["vand", "skole", "vand"])
    second = cached.encode(["skole", "cykel", "vand"])
    assert plain.encoded == ["vand", "skole", "cykel"]
    np.testing.assert_array_equal(first, CountingEncoder().encode(["vand", "skole", "vand"]))
    np.testing.assert_array_equal(second, CountingEncoder().encode(["skole", "cykel", "vand"]))


def test_vectors_outlive_the_process(tmp_path: Path) -> None:
    CachedEncoder(CountingEncoder(), tmp_path).encode(["vand", "skole"])
    later = CountingEncoder()
    vectors = CachedEncoder(later, tmp_path).encode(["skole", "vand"])
    assert later.encoded == []
    np.testing.assert_array_equal(vectors, CountingEncoder().encode(["skole", "vand"]))


def test_another_model_has_its_own_vectors(tmp_path: Path) -> None:
    CachedEncoder(CountingEncoder("one"), tmp_path).encode(["vand"])
    other = CountingEncoder("org/two")
    CachedEncoder(other, tmp_path).encode(["vand"])
    assert other.encoded == ["vand"]
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_others_may_read_the_vectors_as_any_file_of_the_folder(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    cached = CachedEncoder(CountingEncoder(), tmp_path)
    cached.encode(["vand"])
    assert cached.path.stat().st_mode == other.stat().st_mode


def test_no_text(tmp_path: Path) -> None:
    assert CachedEncoder(CountingEncoder(), tmp_path).encode([]).shape == (0, 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"\x00" * 64, "truncated", "flipped"])
def test_a_damaged_file_is_written_anew(
    tmp_path: Path, damage: bytes | str, caplog: pytest.LogCaptureFixture
) -> None:
    cached = CachedEncoder(CountingEncoder(), tmp_path)
    expected = cached.encode(["vand", "skole"])
    content = cached.path.read_bytes()
    flipped = content[:-3] + bytes([content[-3] ^ 1]) + content[-2:]
    cached.path.write_bytes({"truncated": content[:-4], "flipped": flipped}.get(damage, damage))
    again = CountingEncoder()
    with caplog.at_level(logging.WARNING):
        vectors = CachedEncoder(again, tmp_path).encode(["vand", "skole"])
    assert "damaged" in caplog.text
    assert again.encoded == ["vand", "skole"]
    np.testing.assert_array_equal(vectors, expected)
    assert cached.path.read_bytes() == content
