"""Documents made from a few lines, so that a test shows what it is about."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from stratmine.schema import Block, Cell, ParsedDocument, Source

_LINE = re.compile(
    r"(?P<hashes>#+) (?P<heading>.+)|(?P<indent> *)(?:-|(?P<number>[\w.]*\w)[.)]) (?P<item>.+)"
)

MakeDocument = Callable[..., ParsedDocument]


def _table(rows: list[str]) -> dict[str, Any]:
    cells, lines, position = [], [], 0
    for r, row in enumerate(rows):
        texts = [text.strip() for text in row.strip().strip("|").split("|")]
        for c, text in enumerate(texts):
            cells.append(Cell(text=text, row=r, column=c, start=position))
            position += len(text) + 1
        lines.append("\t".join(texts))
    return {"kind": "table", "text": "\n".join(lines), "cells": tuple(cells)}


def _line(line: str) -> dict[str, Any]:
    match = _LINE.fullmatch(line)
    if match is None:
        return {"kind": "paragraph", "text": line}
    if match["hashes"]:
        return {"kind": "heading", "text": match["heading"], "level": len(match["hashes"])}
    depth = len(match["indent"]) // 2
    return {
        "kind": "list_item", "text": match["item"], "number": match["number"], "depth": depth,
    }  # fmt: skip


def make_document(markup: str, language: str = "da") -> ParsedDocument:
    """Return a document of headings (``#``), list items, tables (``|``) and paragraphs."""
    blocks: list[dict[str, Any]] = []
    rows: list[str] = []
    for line in [*markup.strip("\n").splitlines(), ""]:
        if line.startswith("|"):
            rows.append(line)
            continue
        if rows:
            blocks.append(_table(rows))
            rows = []
        if line.strip():
            blocks.append(_line(line))
    return ParsedDocument(
        id="0" * 16,
        source=Source(file="plan.txt", sha256="0" * 64, media_type="text/plain"),
        language=language,
        blocks=tuple(Block(id=f"b{i}", **block) for i, block in enumerate(blocks, 1)),
    )


@pytest.fixture
def make() -> MakeDocument:
    """The function that makes a document from markup."""
    return make_document


@pytest.fixture
def found() -> Callable[..., list[tuple[str, str]]]:
    """A function that returns type and text of what is extracted from markup."""
    from stratmine.extraction import extract

    def read(markup: str, language: str = "da") -> list[tuple[str, str]]:
        strategy = extract(make_document(markup, language))
        return [(element.type, element.text) for element in strategy.elements]

    return read
