"""Finding an encoder: the shipped one, or what the caller names."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from stratmine.embedding.encoder import Encoder
from stratmine.embedding.onnx import GRAPH, OnnxEncoder
from stratmine.embedding.sentence_transformers import SentenceTransformerEncoder
from stratmine.embedding.static import StaticEncoder
from stratmine.errors import ModelError
from stratmine.resources import models_dir

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

EncoderLike: TypeAlias = "Encoder | SentenceTransformer | str | Path | None"
"""An encoder, a sentence-transformers model or its name, a folder of either, or None for the
shipped encoder."""

DEFAULT = "encoder"
STATIC = "static"


@cache
def default_encoder() -> OnnxEncoder:
    """Return the shipped encoder, loaded once in a process.

    Raises:
        ModelError: The shipped model is missing.
    """
    return OnnxEncoder(models_dir() / DEFAULT)


@cache
def static_encoder() -> StaticEncoder:
    """Return the shipped static encoder, loaded once in a process.

    Raises:
        ModelError: The shipped model is missing.
    """
    return StaticEncoder(models_dir() / STATIC)


def load_encoder(model: EncoderLike = None) -> Encoder:
    """Return an encoder for whatever names one.

    Args:
        model: None for the shipped encoder; an encoder, which is returned as it is; a folder
            with an ONNX graph; or any sentence-transformers model, folder or hub name.

    Raises:
        ModelError: No such model can be loaded.
    """
    if model is None:
        return default_encoder()
    if isinstance(model, Path) and not model.is_dir():
        raise ModelError(f"no such folder: {model}; give the folder of a model")
    if isinstance(model, str | Path):
        is_graph = (Path(model) / GRAPH).is_file()
        return OnnxEncoder(model) if is_graph else SentenceTransformerEncoder(model)
    if isinstance(model, Encoder):
        return model
    if not hasattr(model, "encode"):
        raise ModelError(
            f"an encoder is a model, its name or its folder, not {type(model).__name__}"
        )
    return SentenceTransformerEncoder(model)
