"""Whole documents parsed, compared with what was proofread.

    python tests/golden/test_parses.py            write the golden parses anew

Run this only after a change of the parser that is meant to change them, and read the difference
before it is committed. Each line is a block: page, what it is, text; a table has a line a row.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

import pytest

from stratmine.parsing import parse, parse_bytes
from stratmine.schema import Block, Cell, ParsedDocument

FOLDER = Path(__file__).parent
sys.path.insert(0, str(FOLDER))

import layouts  # noqa: E402

GOLDEN = FOLDER / "parses"
DOCUMENTS = FOLDER.parents[1] / "corpora" / "documents"
BUNDLED = sorted(path.stem for path in DOCUMENTS.glob("*.pdf"))


def render(document: ParsedDocument) -> str:
    """A parsed document as lines that a person can read."""
    lines = [f"pages {len(document.pages)}, language {document.language}"]
    lines.extend(f"issue {issue.code}: {issue.message}" for issue in document.issues)
    for block in document.blocks:
        lines.extend(render_block(block))
    lines.extend(f"{block.page} furniture | {block.text}" for block in document.furniture)
    return "\n".join(lines) + "\n"


def render_block(block: Block) -> list[str]:
    """A block as one line, or a table as a line a row."""
    if block.cells:
        rows = groupby(block.cells, key=lambda cell: cell.row)
        return [f"{block.page} table", *(f"    {render_row(list(row))}" for _, row in rows)]
    details = {
        "heading": f" {block.level}{f' [{block.number}]' if block.number else ''}",
        "list_item": f" {block.depth} [{block.marker}]",
        "footnote": f" [{block.number}]",
    }
    return [f"{block.page} {block.kind}{details.get(block.kind, '')} | {block.text}"]


def render_row(row: list[Cell]) -> str:
    """The cells of a row; # marks headers, {rows x columns} what covers several fields."""
    parts = []
    for cell in row:
        spans = (cell.row_span, cell.column_span)
        span = "" if spans == (1, 1) else f" {{{spans[0]}x{spans[1]}}}"
        parts.append(f"{'# ' if cell.header else ''}{cell.text}{span}")
    return " | ".join(parts)


def parsed(name: str) -> ParsedDocument:
    """Parse a bundled PDF or one of the generated layouts."""
    if name in layouts.LAYOUTS:
        return parse_bytes(layouts.LAYOUTS[name](), f"{name}.pdf")
    return parse(DOCUMENTS / f"{name}.pdf")


GOLDENS = sorted(path.stem for path in GOLDEN.glob("*.txt"))


@pytest.mark.parametrize("name", GOLDENS)
def test_the_parse_is_the_one_that_was_proofread(name: str) -> None:
    assert render(parsed(name)) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_every_golden_parse_has_a_document() -> None:
    assert {*GOLDENS} <= {*BUNDLED, *layouts.LAYOUTS}
    assert {*layouts.LAYOUTS} <= {*GOLDENS}


if __name__ == "__main__":
    for name in (*BUNDLED, *layouts.LAYOUTS):
        (GOLDEN / f"{name}.txt").write_text(render(parsed(name)), "utf-8")
