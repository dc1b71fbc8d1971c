from __future__ import annotations

import hashlib
import tomllib
from typing import Any

import pytest

from stratmine.resources import models_dir

MANIFEST = tomllib.loads((models_dir() / "manifest.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("model", MANIFEST["models"], ids=lambda model: model["name"])
def test_every_file_is_listed_with_its_hash(model: dict[str, Any]) -> None:
    folder = models_dir() / model["name"]
    found = (path for path in folder.rglob("*") if path.is_file())
    present = {path.relative_to(models_dir()).as_posix() for path in found}
    assert present == {file["path"] for file in model["files"]}
    for file in model["files"]:
        content = (models_dir() / file["path"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["path"]


def test_the_encoder_is_small_enough_to_ship() -> None:
    (encoder,) = (model for model in MANIFEST["models"] if model["name"] == "encoder")
    files = encoder["files"]
    assert sum(file["bytes"] for file in files) <= 40_000_000


@pytest.mark.parametrize("language", ["da", "sv"])
def test_the_pipelines_are_small_enough_to_ship(language: str) -> None:
    (model,) = (model for model in MANIFEST["models"] if model["name"] == language)
    assert sum(file["bytes"] for file in model["files"]) <= 15_000_000


def test_every_model_says_its_licence_and_how_it_was_made() -> None:
    for model in MANIFEST["models"]:
        assert model["licence"]
        assert model["purpose"]
        assert (models_dir() / model["name"] / "README.md").is_file()
