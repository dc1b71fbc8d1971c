from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from stratmine.embedding import Encoder, OnnxEncoder, default_encoder
from stratmine.errors import InputError, ModelError
from stratmine.resources import models_dir

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [
    "Skabe nem adgang til kommunen og mere One Stop service",
    "Färre människor ska vara ensamma.",
    "CO2-udledningen fra kommunens egne biler skal være halveret i 2030.",
    "Fler ska cykla till arbetet, och cykelvägarna ska hållas fria från snö och is hela vintern.",
    "Nye boliger",
    "",
    "   \t\n",
    "ord " * 2_000,
]


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return default_encoder()


def test_vectors_are_float32_rows_of_length_one(encoder: OnnxEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimensions)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_no_text_gives_no_row_but_all_columns(encoder: OnnxEncoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimensions)


def test_one_string_in_place_of_a_list_is_refused(encoder: OnnxEncoder) -> None:
    with pytest.raises(InputError, match="list of texts"):
        encoder.encode("Flere cyklister")


def test_a_vector_depends_on_its_text_alone(encoder: OnnxEncoder) -> None:
    together = encoder.encode(TEXTS)
    backwards = encoder.encode(TEXTS[::-1])[::-1]
    alone = np.concatenate([encoder.encode([text]) for text in TEXTS])
    assert together.tobytes() == backwards.tobytes() == alone.tobytes()


def test_threads_do_not_change_the_vectors(encoder: OnnxEncoder) -> None:
    single = OnnxEncoder(encoder.folder, threads=1)
    assert single.encode(TEXTS).tobytes() == encoder.encode(TEXTS).tobytes()


def test_the_same_end_in_the_other_language_is_nearest(encoder: OnnxEncoder) -> None:
    danish = [
        "Det skal være nemmere at få byggetilladelse",
        "Flere unge skal i lære som håndværkere",
        "Mindre energiforbrug i kommunens bygninger",
        "Ældre skal kunne klare sig selv længere",
    ]
    swedish = [
        "Förkortade handläggningstider för bygglov",
        "Fler ungdomar ska välja yrkesutbildning och få lärlingsplats",
        "Energianvändningen i kommunala fastigheter ska minska",
        "Äldre ska kunna leva självständigt så länge som möjligt",
    ]
    likeness = encoder.encode(danish) @ encoder.encode(swedish).T
    assert likeness.argmax(axis=1).tolist() == [0, 1, 2, 3]
    assert likeness.argmax(axis=0).tolist() == [0, 1, 2, 3]


def test_letters_written_with_combining_marks_are_the_same_letters(encoder: OnnxEncoder) -> None:
    composed, decomposed = encoder.encode(
        ["Fler träd på torget", "Fler tra\u0308d pa\u030a torget"]
    )
    assert composed.tobytes() == decomposed.tobytes()


def test_the_default_encoder_is_loaded_once(encoder: OnnxEncoder) -> None:
    assert default_encoder() is encoder
    assert isinstance(encoder, Encoder)


@pytest.mark.parametrize("missing", ["model.onnx", "model.safetensors", "tokenizer.json"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    folder = _copy_of_the_model(tmp_path)
    (folder / missing).unlink()
    with pytest.raises(ModelError, match=missing):
        OnnxEncoder(folder)


@pytest.mark.parametrize("damaged", ["model.onnx", "tokenizer.json", "config.json"])
def test_a_damaged_file_is_named(tmp_path: Path, damaged: str) -> None:
    folder = _copy_of_the_model(tmp_path)
    (folder / damaged).write_bytes(b"not what it should be")
    with pytest.raises(ModelError, match=damaged):
        OnnxEncoder(folder).encode(["Flere cyklister"])


def test_the_name_changes_with_the_settings(tmp_path: Path, encoder: OnnxEncoder) -> None:
    folder = _copy_of_the_model(tmp_path)
    assert OnnxEncoder(folder).name == encoder.name
    settings = folder / "config_sentence_transformers.json"
    content = json.loads(settings.read_text(encoding="utf-8"))
    settings.write_text(json.dumps(content | {"prompts": {"goal": "passage: "}}), encoding="utf-8")
    assert OnnxEncoder(folder).name != encoder.name


def test_encoding_needs_no_torch() -> None:
    code = (
        "import sys; from stratmine.embedding import default_encoder;"
        "default_encoder().encode(['Flere cyklister']);"
        "print(sorted({'torch', 'sentence_transformers', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _copy_of_the_model(tmp_path: Path) -> Path:
    return shutil.copytree(models_dir() / "encoder", tmp_path / "encoder")
