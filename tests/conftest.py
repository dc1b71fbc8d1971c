"""Fixtures that several tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared evaluation data: real documents with gold annotations."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the shared evaluation data is not part of the repository")
    return folder


@pytest.fixture(scope="session")
def documents() -> Path:
    """The bundled PDFs."""
    return ROOT / "corpora" / "documents"
