from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from stratmine.embedding import (
    OnnxEncoder,
    SentenceTransformerEncoder,
    default_encoder,
    load_encoder,
)
from stratmine.errors import ModelError
from stratmine.resources import models_dir

if TYPE_CHECKING:
    from pathlib import Path

    from sentence_transformers import SentenceTransformer

TEXTS = [
    "Gøre det let at være iværksætter",
    "Det ska vara enkelt att starta och driva företag.",
    "Kommunen skal være CO2-neutral senest i 2030, og energiforbruget i bygningerne skal falde.",
    "Minskad övergödning",
]


@pytest.fixture(scope="module")
def model() -> SentenceTransformer:
    library = pytest.importorskip("sentence_transformers")
    return library.SentenceTransformer(str(models_dir() / "encoder"), device="cpu")


def test_the_shipped_folder_opened_by_sentence_transformers_gives_the_same_vectors(
    model: SentenceTransformer,
) -> None:
    theirs, ours = model.encode(TEXTS), default_encoder().encode(TEXTS)
    assert np.sum(theirs * ours, axis=1).min() >= 0.99


def test_a_loaded_model_is_an_encoder(model: SentenceTransformer) -> None:
    encoder = load_encoder(model)
    assert isinstance(encoder, SentenceTransformerEncoder)
    vectors = encoder.encode(TEXTS)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert encoder.encode([]).shape == (0, vectors.shape[1])


def test_the_name_is_the_same_for_the_same_model(model: SentenceTransformer) -> None:
    again = SentenceTransformerEncoder(models_dir() / "encoder")
    assert again.name == SentenceTransformerEncoder(model).name
    assert again.name != default_encoder().name


def test_an_encoder_is_returned_as_it_is() -> None:
    encoder = default_encoder()
    assert load_encoder(encoder) is encoder
    assert load_encoder() is encoder


def test_a_folder_with_a_graph_runs_without_torch() -> None:
    assert isinstance(load_encoder(models_dir() / "encoder"), OnnxEncoder)


def test_a_missing_folder_is_an_error_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="missing-model"):
        load_encoder(tmp_path / "missing-model")
