"""Spans and cells: small records that refuse what they do not know, as all others do."""

import copy

import pytest
from pydantic import ValidationError

from stratmine.schema import Block, Cell, Span


def test_boxes_that_are_read_are_rounded_to_hundredths_of_a_point() -> None:
    finer = '"spans": [{"start": 0, "end": 4, "page": 1, "bbox": [60.123456, 700, 99.999, 712.5]}]'
    block = Block.model_validate_json(
        f'{{"id": "b1", "kind": "paragraph", "text": "Fire", {finer}}}'
    )
    assert block.spans == (Span(start=0, end=4, page=1, bbox=(60.12, 700.0, 100.0, 712.5)),)
    assert Block.model_validate_json(block.model_dump_json()) == block


@pytest.mark.parametrize(
    "record",
    [
        '"spans": [{"start": 0, "end": 4, "page": 1, "side": 1}]',
        '"cells": [{"text": "Fire", "row": 0, "column": 0, "x": 1}]',
    ],
)
def test_unknown_keys_are_refused(record: str) -> None:
    with pytest.raises(ValidationError):
        Block.model_validate_json(f'{{"id": "b1", "kind": "table", "text": "Fire", {record}}}')


def test_records_can_be_copied() -> None:
    cell = Cell(text="Fire", row=0, column=1)
    assert copy.deepcopy(cell) == cell
