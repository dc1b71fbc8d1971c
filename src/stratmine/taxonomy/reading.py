"""Reading the codebook from its files."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from stratmine.errors import ModelError
from stratmine.resources import models_dir
from stratmine.taxonomy.codebook import LANGUAGES, Codebook

_ABOUT = "codebook.toml"


def load(folder: str | Path | None = None) -> Codebook:
    """Read a codebook: ``codebook.toml``, and one ``T*.toml`` a theme.

    Args:
        folder: Where the files lie; None takes the codebook that comes with stratmine, read
            once in a process.

    Raises:
        ModelError: A file is missing, damaged or does not fit the others.

    Example:
        >>> load().end("T01.01").label.en
        'One entrance to the municipality for businesses'
    """
    return _read(Path(folder)) if folder is not None else _shipped()


@cache
def _shipped() -> Codebook:
    return _read(models_dir() / "taxonomy")


def _read(folder: Path) -> Codebook:
    try:
        about = tomllib.loads((folder / _ABOUT).read_text(encoding="utf-8"))
        files = sorted(folder.glob("T*.toml"))
        themes = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
        fields = {**about, "themes": [_theme_fields(theme) for theme in themes]}
        return Codebook.model_validate(fields)
    except FileNotFoundError as error:
        raise ModelError(f"{folder} holds no codebook: {_ABOUT} is missing") from error
    except (tomllib.TOMLDecodeError, KeyError, ValidationError, UnicodeDecodeError) as error:
        raise ModelError(f"the codebook in {folder} cannot be read: {error}") from error


def _theme_fields(theme: dict[str, Any]) -> dict[str, Any]:
    return {**theme, "ends": [_end_fields(end) for end in theme["ends"]]}


def _end_fields(end: dict[str, Any]) -> dict[str, Any]:
    fields = {key: value for key, value in end.items() if key not in {*LANGUAGES, "not"}}
    neighbours = [{"code": c, "difference": d} for c, d in sorted(end.get("not", {}).items())]
    exemplars = {language: end[language] for language in LANGUAGES}
    return {**fields, "neighbours": neighbours, "exemplars": exemplars}
