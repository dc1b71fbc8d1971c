"""The documents that come with the library: written for it, free for any use (CC0).

Example:
    >>> bundled = sm.corpora.load("nordic-business")
    >>> corpus = sm.read_corpus(bundled.documents)
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stratmine.errors import InputError
from stratmine.resources import corpora_dir


@dataclass(frozen=True, slots=True)
class BundledCorpus:
    """A named set of bundled documents.

    Attributes:
        name: Its name: ``nordic-business``.
        description: What is in it.
        documents: The files, sorted.
        gold: The folder of gold annotations, for `stratmine.evaluation`.
    """

    name: str
    description: str
    documents: tuple[Path, ...]
    gold: Path


def names() -> tuple[str, ...]:
    """Return the names of the bundled corpora, sorted."""
    return tuple(sorted(entry["name"] for entry in _manifest()["collections"]))


def load(name: str) -> BundledCorpus:
    """Return a bundled corpus by its name.

    Raises:
        InputError: There is none of that name.
    """
    folder = corpora_dir()
    for entry in _manifest()["collections"]:
        if entry["name"] == name:
            documents = tuple(sorted(folder / "documents" / file for file in entry["files"]))
            return BundledCorpus(name, entry["description"], documents, folder / "gold")
    raise InputError(f"there is no bundled corpus {name!r}; there are {', '.join(names())}")


def _manifest() -> dict[str, Any]:
    return tomllib.loads((corpora_dir() / "manifest.toml").read_text(encoding="utf-8"))
