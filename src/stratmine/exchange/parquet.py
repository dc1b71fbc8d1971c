"""All elements of many strategies as one Parquet table, for DuckDB, pandas and the like."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from stratmine.errors import MissingLibraryError
from stratmine.files import write_bytes
from stratmine.schema import ELEMENT_COLUMNS, Strategy

_TYPES = {"page": "int32", "deadline_year": "int32", "confidence": "float64"}


def write_parquet(strategies: Iterable[Strategy], path: str | Path) -> Path:
    """Write one row for each element, and return the path.

    Raises:
        MissingLibraryError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingLibraryError(
            "Parquet files need pyarrow: pip install 'stratmine[tables]'"
        ) from error
    schema = pa.schema([(name, _TYPES.get(name, "string")) for name in ELEMENT_COLUMNS])
    rows = [row for strategy in strategies for row in strategy.to_rows()]
    content = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), content)
    return write_bytes(path, content.getvalue())
