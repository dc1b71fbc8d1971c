"""Text that is made to be hard: reading it ends, and raises nothing but the project's errors."""

from __future__ import annotations

from time import process_time

import pytest
from builders import is_fair
from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine.errors import InputError
from stratmine.extraction import extract
from stratmine.parsing import parse_bytes

HARD = {
    "one long word": "a" * 1_000_000,
    "enumerators that never count": "Indledning 1. Aaa 1. Bbb " * 5_000,
    "series without end": "Kommunen 1. Aaa bbb 2. Bbb ccc " * 5_000,
    "colons": "Mål for alle: Abc def: " * 5_000,
    "contents": "Indhold Aaa 1 Bbb 2 Ccc 3 " * 5_000,
    "a long list of contents": "Indhold " + " ".join(f"Del{n} {min(n, 999)}" for n in range(9_000)),
    "sections in one sentence": " ".join(f"1.{n % 99} Aaa" for n in range(9_000)),
    "letters after other series": "1. Aaa " * 9_000 + "c. Bbb " * 9_000,
    "dashes after colons": "Målet er: - støtte " * 9_000,
    "clauses": ", där kommunen: har ett mål. " + "o Skapa jobb har ett mål. Genom detta. " * 3_000,
    "labels": " ".join(f"Mål {n}: Bedre service Kommunen skal." for n in range(1, 99)) * 30,
    "lines that end in hyphens": "kommu-\nnen skal " * 10_000,
    "lines like headings": "Indikator 2020\n" * 2_000,
    "bullets": "- punkt nummer\nlinje\n" * 10_000,
    "columns": "a | b | c\n" * 10_000,
    "form feeds": "Side\f" * 10_000,
    "stacked cells": "Indsats\n\nAnsvarlig\n\n" * 10_000,
    "spaces": ("a" + " " * 20_000 + "b ") * 10,
}
HARD_TO_EXTRACT = {
    "a sentence of clauses": "Vi vil " + "skabe flere job, og " * 5_000,
    "sections side by side": "Kommunen 1. Aaa bbb 2. Bbb ccc " * 1_000,
    "leader dots": ("a" + "." * 20_000 + "b ") * 10,
    "one name": "Hvad gør Fjordby Kommune nu? Hvorfor ikke mere? " * 5_000,
}
HARD_MARKDOWN = {
    "bold lines": "**a**\n" * 10_000,
    "open comments": "<!--" * 50_000,
    "open brackets": "[" * 50_000 + "](",
    "stars": "*" * 100_000,
    "headings": "# " * 30_000,
    "definitions": ": b\n" * 50_000,
    "terms": "a\n\n" * 50_000,
    "quotations": "> a\n>\n" * 20_000 + "> " * 50_000,
    "hyphens": "ab-" * 50_000,
    "soft hyphens": "a\u00ad" * 50_000,
}
SECONDS = 20
"""Of processor time; each took minutes when its rule was quadratic, and takes one or two now."""


@pytest.mark.parametrize("name", HARD)
def test_hard_text_ends(name: str) -> None:
    assert is_fair(HARD[name].encode(), "plan.txt")


@pytest.mark.parametrize("name", HARD_MARKDOWN)
def test_hard_markdown_ends(name: str) -> None:
    assert parse_bytes(HARD_MARKDOWN[name].encode(), "plan.md").blocks


@pytest.mark.parametrize("name", HARD_TO_EXTRACT)
def test_extraction_from_hard_text_ends(name: str) -> None:
    text = "Kommunens strategi. Kommunen skal skabe flere lærepladser.\n\n" * 3
    document = parse_bytes((text + HARD_TO_EXTRACT[name]).encode(), "plan.txt")
    begun = process_time()
    assert extract(document).elements
    assert process_time() - begun < SECONDS


@settings(deadline=None)  # the first example loads the language model
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_an_input_error(data: bytes) -> None:
    assert is_fair(data, "plan.txt")


@settings(deadline=None)  # the first example loads the language model
@given(st.text(max_size=400))
def test_any_text_gives_spans_inside_their_blocks(text: str) -> None:
    try:
        document = parse_bytes(text.encode("utf-8", "replace"), "plan.txt")
    except InputError:
        return
    for block in document.blocks:
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)
