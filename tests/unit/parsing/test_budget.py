"""Limits of time and text hold for every format, and keep what was read until then."""

from __future__ import annotations

import io
import itertools

import docx
import pytest

from stratmine.errors import LimitExceededError
from stratmine.options import ParseOptions
from stratmine.parsing import budget, parse_bytes

SENTENCES = [f"Kommunen skal nå mål {letter * 3} i planen." for letter in "abcdefghijklmnopqrst"]


def word_file() -> bytes:
    document = docx.Document()
    for sentence in SENTENCES:
        document.add_paragraph(sentence)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


FILES = {
    "plan.html": "".join(f"<p>{sentence}</p>" for sentence in SENTENCES).encode(),
    "plan.docx": word_file(),
    "plan.txt": "\n\n".join(SENTENCES).encode(),
    "plan.md": ("# Plan\n\n" + "\n\n".join(SENTENCES)).encode(),
    "flat.txt": (
        "Målen är: "
        + " ".join(f"Mål {n} {'Bygga ' * 5}skolor. Kommunen ska växa." * 4 for n in range(1, 9))
    ).encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_reading_stops_when_the_time_is_over(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = parse_bytes(FILES[name], name)
    clock = itertools.count()  # a second passes each time somebody looks
    monkeypatch.setattr(budget.time, "monotonic", lambda: float(next(clock)))
    document = parse_bytes(FILES[name], name, ParseOptions(timeout=5))
    assert 0 < len(document.blocks) < len(whole.blocks)
    assert document.source.truncated
    assert [issue.code for issue in document.issues] == ["truncated"]
    assert not whole.source.truncated


@pytest.mark.parametrize("name", ["plan.html", "plan.docx", "plan.txt"])
def test_text_over_the_limit_is_left_out(name: str) -> None:
    document = parse_bytes(FILES[name], name, ParseOptions(max_characters=100))
    assert 0 < len(document.blocks) < len(SENTENCES)
    assert document.source.truncated


def test_no_time_at_all_is_an_error_that_names_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = itertools.count()
    monkeypatch.setattr(budget.time, "monotonic", lambda: float(next(clock)))
    with pytest.raises(LimitExceededError, match="timeout"):
        parse_bytes(FILES["plan.html"], "plan.html", ParseOptions(timeout=0.5))
