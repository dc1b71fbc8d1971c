"""The codebook as files for others."""

from __future__ import annotations

from pathlib import Path

from stratmine.files import write_bytes
from stratmine.taxonomy.codebook import Codebook
from stratmine.taxonomy.reading import load
from stratmine.taxonomy.skos import BASE, to_skos
from stratmine.taxonomy.tables import ends_csv, exemplars_csv


def write(folder: str | Path, codebook: Codebook | None = None, base: str = BASE) -> list[Path]:
    """Write the codebook as SKOS (``codebook.rdf``) and CSV (``ends.csv``, ``exemplars.csv``).

    Args:
        folder: Where to write; made if need be.
        codebook: None takes the one that comes with stratmine.
        base: What the address of each concept begins with in SKOS.

    Returns:
        The files.

    Example:
        >>> write("codebook/")
    """
    codebook = codebook or load()
    contents = {
        "codebook.rdf": to_skos(codebook, base),
        "ends.csv": ends_csv(codebook).encode("utf-8"),
        "exemplars.csv": exemplars_csv(codebook).encode("utf-8"),
    }
    return [write_bytes(Path(folder) / name, content) for name, content in contents.items()]
