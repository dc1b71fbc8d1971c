"""Where the shipped models and the bundled corpora lie.

A wheel carries them inside the package; a checkout has them at the top of the repository.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def models_dir() -> Path:
    """Return the folder of the shipped models."""
    return _locate("models")


def corpora_dir() -> Path:
    """Return the folder of the bundled corpora."""
    return _locate("corpora")


def _locate(name: str) -> Path:
    packaged = _PACKAGE / "_data" / name
    return packaged if packaged.is_dir() else _CHECKOUT / name
