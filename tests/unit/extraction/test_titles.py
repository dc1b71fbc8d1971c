"""The document's own name among its headings and first lines."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def test_a_title_that_opens_with_a_number_and_chapters_that_do(make: MakeDocument) -> None:
    draft = make(
        "1. udkast til Stenpolitik 2031-2034\nUdvalget drøfter udkastet til politikken.\n"
        "## Baggrund for Stenpolitikken\nSten er gamle."
    )
    assert extract(draft).title == "1. udkast til Stenpolitik 2031-2034"
    report = make(
        "# Hur kan Nordby öka stentakten?\n## Stenar i Nordby\nSten är hårt.\n"
        "## Stenstrategin i korthet\nSten är grått.",
        "sv",
    )
    chapters = [
        block.model_copy(update={"number": "2"})
        if block.kind == "heading" and block.level == 2
        else block
        for block in report.blocks
    ]
    numbered = report.model_copy(update={"blocks": tuple(chapters)})
    assert extract(numbered).title == "Hur kan Nordby öka stentakten?"
