from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from stratmine.embedding import Encoder, StaticEncoder, static_encoder
from stratmine.errors import InputError, ModelError
from stratmine.resources import models_dir

TEXTS = [
    "Skabe nem adgang til kommunen og mere One Stop service",
    "Färre människor ska vara ensamma.",
    "CO2-udledningen fra kommunens egne biler skal være halveret i 2030.",
    "",
    "   \t\n",
    "ord " * 2_000,
]


@pytest.fixture(scope="module")
def encoder() -> StaticEncoder:
    return static_encoder()


def test_it_is_an_encoder_with_unit_rows(encoder: StaticEncoder) -> None:
    assert isinstance(encoder, Encoder)
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimensions)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_no_text_gives_no_row_but_all_columns(encoder: StaticEncoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimensions)


def test_one_string_in_place_of_a_list_is_refused(encoder: StaticEncoder) -> None:
    with pytest.raises(InputError, match="list of texts"):
        encoder.encode("Flere cyklister")


def test_a_vector_depends_on_its_text_alone(encoder: StaticEncoder) -> None:
    together = encoder.encode(TEXTS)
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    assert together.tobytes() == alone.tobytes()


def test_translations_lie_closer_than_other_goals(encoder: StaticEncoder) -> None:
    danish = ["Flere skal cykle til arbejde", "Færre ældre skal føle sig ensomme"]
    swedish = ["Fler ska cykla till jobbet", "Färre äldre ska känna sig ensamma"]
    similarity = encoder.encode(danish) @ encoder.encode(swedish).T
    assert (similarity.argmax(axis=1) == [0, 1]).all()


def test_sentence_transformers_opens_the_folder_and_gives_the_same_vectors() -> None:
    from sentence_transformers import SentenceTransformer

    texts = [text for text in TEXTS if text.strip()]
    model = SentenceTransformer(str(models_dir() / "static"), device="cpu")
    theirs = model.encode(texts, show_progress_bar=False)
    cosines = np.sum(static_encoder().encode(texts) * theirs, axis=1)
    assert cosines.min() >= 0.99


def test_it_is_small_enough_to_ship() -> None:
    files = [path for path in (models_dir() / "static").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 12_000_000


def test_a_folder_without_its_files_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"model\.safetensors is missing"):
        StaticEncoder(tmp_path)


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json"])
def test_a_damaged_file_is_named(tmp_path: Path, name: str) -> None:
    shutil.copytree(models_dir() / "static", tmp_path / "static")
    (tmp_path / "static" / name).write_bytes(b"damaged")
    with pytest.raises(ModelError, match=name):
        StaticEncoder(tmp_path / "static").encode(["Flere cyklister"])
