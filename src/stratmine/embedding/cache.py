"""Vectors kept on disk, so that a text is encoded once."""

from __future__ import annotations

import hashlib
import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from stratmine.embedding.encoder import Vectors, as_texts
from stratmine.files import write_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from stratmine.embedding.encoder import Encoder

DIGEST_BYTES = 16
logger = logging.getLogger(__name__)


class CachedEncoder:
    """An encoder that looks in a file first.

    The file is named for the encoder, holds a hash of each text beside its vector, and a checksum
    of both. A damaged file is dropped with a warning and written anew. Two processes may share a
    folder: each replaces the file in one step, and what one loses is merely encoded again.

    Args:
        encoder: Encodes what is not in the file.
        folder: Where the file lies; made when missing.
    """

    def __init__(self, encoder: Encoder, folder: str | Path) -> None:
        self.encoder = encoder
        self.path = Path(folder) / f"{re.sub('[^A-Za-z0-9.-]+', '_', encoder.name)}.safetensors"
        self._known: dict[bytes, Vectors] | None = None

    @property
    def name(self) -> str:
        """The name of the encoder inside, whose vectors these are."""
        return self.encoder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return what the encoder inside returns, encoding only texts not seen before."""
        keys = [_digest(text) for text in as_texts(texts)]
        if not keys:
            return self.encoder.encode([])
        if self._known is None:
            self._known = _read(self.path)
        wanted = dict(zip(keys, texts, strict=True))
        missing = [key for key in wanted if key not in self._known]
        if missing:
            vectors = self.encoder.encode([wanted[key] for key in missing])
            self._known.update(zip(missing, vectors, strict=True))
            _write(self.path, self._known)
        return np.stack([self._known[key] for key in keys])


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8"), digest_size=DIGEST_BYTES).digest()


def _read(path: Path) -> dict[bytes, Vectors]:
    from safetensors import SafetensorError
    from safetensors.numpy import load

    if not path.is_file():
        return {}
    try:
        content = load(path.read_bytes())
        keys, vectors = content["keys"], content["vectors"]
        sound = content["checksum"].tobytes() == _checksum(keys, vectors)
    except (SafetensorError, KeyError, ValueError):
        sound = False
    if not sound:
        logger.warning("%s is damaged: its texts are encoded again", path)
        return {}
    return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}


def _write(path: Path, known: dict[bytes, Vectors]) -> None:
    from safetensors.numpy import save

    order = sorted(known)
    keys = np.frombuffer(b"".join(order), dtype=np.uint8).reshape(-1, DIGEST_BYTES)
    vectors = np.stack([known[key] for key in order])
    checksum = np.frombuffer(_checksum(keys, vectors), dtype=np.uint8)
    write_bytes(path, save({"keys": keys, "vectors": vectors, "checksum": checksum}))


def _checksum(keys: NDArray[np.uint8], vectors: Vectors) -> bytes:
    return hashlib.sha256(keys.tobytes() + vectors.tobytes()).digest()
