"""Many strategies in one file: JSON Lines, one strategy a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from stratmine.exchange.json import parse_record
from stratmine.files import read_bytes, write_bytes
from stratmine.schema import Strategy


def write_jsonl(strategies: Iterable[Strategy], path: str | Path) -> Path:
    """Write one strategy a line, in the given order, and return the path."""
    lines = (strategy.model_dump_json().encode() + b"\n" for strategy in strategies)
    return write_bytes(path, b"".join(lines))


def read_jsonl(path: str | Path) -> tuple[Strategy, ...]:
    """Read one strategy a line; empty lines are skipped.

    Raises:
        DocumentNotFoundError: There is no such file.
        CorruptDocumentError: A line is no JSON, or does not fit the schema.
        UnsupportedFormatError: A line holds something else.
        SchemaVersionError: A line has a version of the schema that cannot be read.
    """
    # Not splitlines(): JSON strings may hold line separators other than \n.
    lines = read_bytes(path).split(b"\n")
    return tuple(
        parse_record(line, Strategy, f"{path}, line {number}")
        for number, line in enumerate(lines, start=1)
        if line.strip()
    )
