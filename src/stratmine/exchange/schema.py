"""The JSON Schema of what stratmine writes."""

from __future__ import annotations

import json

from stratmine.errors import InputError
from stratmine.schema import BenchmarkRecord, Clustering, ParsedDocument, Record, Strategy

MODELS: dict[str, type[Record]] = {
    "benchmark": BenchmarkRecord,
    "clustering": Clustering,
    "document": ParsedDocument,
    "strategy": Strategy,
}
"""The records that have a published schema, by name."""


def json_schema(name: str) -> str:
    """Return the JSON Schema (draft 2020-12) of a record, as indented JSON.

    Args:
        name: ``benchmark``, ``clustering``, ``document`` or ``strategy``.

    Raises:
        InputError: There is no such schema.

    Example:
        >>> print(json_schema("strategy"))
    """
    if name not in MODELS:
        raise InputError(f"there is no schema {name!r}; there are {', '.join(MODELS)}")
    schema = MODELS[name].model_json_schema(mode="serialization")
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True)
