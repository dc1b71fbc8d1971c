"""The folder of a model: are its files there, what names it, its tokenizer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from stratmine.errors import ModelError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder with the files of one model.

    Attributes:
        path: The folder.
        kind: What it should hold, for errors: «encoder».
        script: The script that makes such a folder, for errors.
    """

    path: Path
    kind: str
    script: str

    def require(self, names: Iterable[str]) -> None:
        """Check that files are there.

        Raises:
            ModelError: One is missing.
        """
        for name in names:
            if not (self.path / name).is_file():
                raise ModelError(
                    f"{self.path} is no {self.kind}: {name} is missing. Reinstall stratmine, or "
                    f"make the folder with {self.script}"
                )

    def fingerprint(self, names: Iterable[str]) -> str:
        """Return the folder's name and a hash of the content of files."""
        digest = hashlib.sha256()
        for name in names:
            digest.update((self.path / name).read_bytes())
        return f"{self.path.name}-{digest.hexdigest()[:16]}"

    def tokenizer(self) -> Tokenizer:
        """Load the tokenizer.

        Raises:
            ModelError: Its file is damaged.
        """
        from tokenizers import Tokenizer

        try:
            return Tokenizer.from_file(str(self.path / TOKENIZER))
        except Exception as error:  # tokenizers raises no narrower class
            raise self.damaged(TOKENIZER, error) from error

    def damaged(self, name: str, error: Exception) -> ModelError:
        """Return the error that says that a file cannot be read."""
        return ModelError(f"{self.path / name} cannot be read, reinstall stratmine: {error}")
