from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratmine.errors import InputError
from stratmine.exchange import json_schema

FOLDER = Path(__file__).parents[3] / "docs" / "schema"


@pytest.mark.parametrize("name", ["benchmark", "clustering", "document", "strategy"])
def test_the_published_schema_is_that_of_the_models(name: str) -> None:
    published = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    command = f"stratmine schema {name} > docs/schema/{name}.json"
    assert json.loads(published) == json.loads(json_schema(name)), f"the models changed: {command}"


def test_the_schema_names_what_every_strategy_has() -> None:
    schema = json.loads(json_schema("strategy"))
    assert {"schema_version", "elements", "organisation"} <= set(schema["properties"])
    assert "Provenance" in schema["$defs"]


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(InputError, match="benchmark, clustering, document, strategy"):
        json_schema("plan")
