"""Strategies and other records as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from stratmine.errors import CorruptDocumentError, SchemaVersionError, UnsupportedFormatError
from stratmine.files import printable_name, read_bytes, write_bytes
from stratmine.schema import Outcome, Record, Strategy, first_problem

R = TypeVar("R", bound=Record)

_OUTCOMES = TypeAdapter(tuple[Outcome, ...])


def write_strategy(strategy: Strategy, path: str | Path) -> Path:
    """Write a strategy as JSON; the same strategy always gives the same bytes."""
    return write_record(strategy, path)


def read_strategy(path: str | Path) -> Strategy:
    """Read a strategy from JSON.

    Raises:
        DocumentNotFoundError: There is no such file.
        CorruptDocumentError: The file is no JSON, or its values do not fit the schema.
        UnsupportedFormatError: It is JSON of another kind.
        SchemaVersionError: It has a version of the schema that this release cannot read.
    """
    return read_record(path, Strategy)


def write_record(record: Record, path: str | Path) -> Path:
    """Write any record of the schema as indented JSON, and return the path."""
    return write_bytes(path, record.model_dump_json(indent=2).encode() + b"\n")


def read_record(path: str | Path, model: type[R]) -> R:
    """Read a record of the given model from JSON.

    Raises:
        DocumentNotFoundError: There is no such file.
        CorruptDocumentError: The file is no JSON, or its values do not fit the schema.
        UnsupportedFormatError: It is JSON of another kind.
        SchemaVersionError: It has a version of the schema that this release cannot read.
    """
    return parse_record(read_bytes(path), model, printable_name(path))


def parse_record(content: bytes, model: type[R], where: str) -> R:
    """Turn JSON into a record; errors name the place; see `read_record`."""
    _check_name(_parse(content, where), model, where)
    try:
        return model.model_validate_json(content)
    except SchemaVersionError as error:
        raise SchemaVersionError(f"{where}: {error}") from error
    except ValidationError as error:
        raise CorruptDocumentError(
            f"{where}: {first_problem(error)}; write the file again"
        ) from error


def write_outcomes(outcomes: Sequence[Outcome], path: str | Path) -> Path:
    """Write what became of each file of a run, as one JSON list."""
    return write_bytes(path, _OUTCOMES.dump_json(tuple(outcomes), indent=2) + b"\n")


def read_outcomes(path: str | Path) -> tuple[Outcome, ...]:
    """Read what became of each file of a run.

    Raises:
        DocumentNotFoundError: There is no such file.
        CorruptDocumentError: The file is no list of outcomes.
    """
    try:
        return _OUTCOMES.validate_json(read_bytes(path))
    except ValidationError as error:
        raise CorruptDocumentError(
            f"{path}: {first_problem(error)}; run the analysis again"
        ) from error


def _parse(content: bytes, where: str) -> Any:  # noqa: ANN401  (any JSON value)
    try:
        return from_json(content)
    except ValueError as error:
        raise CorruptDocumentError(f"{where}: no valid JSON: {error}") from error


def _check_name(value: Any, model: type[Record], where: str) -> None:  # noqa: ANN401
    """Refuse JSON that says it is something else, before its values are looked at."""
    field = model.model_fields.get("schema_name")
    found = value.get("schema_name") if isinstance(value, dict) else None
    if field is not None and found != field.default:
        is_what = f"is {found!r}" if found else "has no schema_name"
        raise UnsupportedFormatError(
            f"{where}: the JSON {is_what}, and {field.default!r} is needed; "
            "was it written by stratmine?"
        )
