"""Texts to vectors: Danish and Swedish goals in one space.

    from stratmine.embedding import default_encoder

    vectors = default_encoder().encode(["Nem adgang til kommunen", "En väg in till kommunen"])

The shipped encoder runs on onnxruntime alone. Any sentence-transformers model can take its
place (`load_encoder`); torch is imported only then.
"""

from stratmine.embedding.cache import CachedEncoder
from stratmine.embedding.encoder import Encoder, Vectors
from stratmine.embedding.loading import EncoderLike, default_encoder, load_encoder, static_encoder
from stratmine.embedding.onnx import OnnxEncoder
from stratmine.embedding.remembering import RememberingEncoder
from stratmine.embedding.sentence_transformers import SentenceTransformerEncoder
from stratmine.embedding.static import StaticEncoder

__all__ = [
    "CachedEncoder",
    "Encoder",
    "EncoderLike",
    "OnnxEncoder",
    "RememberingEncoder",
    "SentenceTransformerEncoder",
    "StaticEncoder",
    "Vectors",
    "default_encoder",
    "load_encoder",
    "static_encoder",
]
