"""Web pages that are made to be hard."""

from __future__ import annotations

import pytest
from builders import is_fair
from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine.parsing import parse_bytes

TEXT = "<p>Kommunen skal vokse i de kommende år.</p>"
HARD = {
    "deep": "<div>" * 50_000 + TEXT,
    "deep lists": "<ul><li>a" * 5_000 + TEXT,
    "headings in a part": "<h2>A</h2><div>" + "<h2>B</h2><p>tekst om dette</p>" * 5_000 + "</div>",
    "spans": "<table>" + "<tr><td rowspan=99999 colspan=99999>a</td><td>b</td></tr>" * 500,
    "breaks": "<p>" + "linje<br>" * 20_000,
    "bold breaks": "<p>" + "<b>Linje</b><br>" * 20_000,
    "spans named headings": "<div>" + "<span class=h3>Mål</span> " * 5_000 + "</div>",
    "open tags": "<b>" * 20_000 + TEXT,
    "attributes": "<p " + "a=1 " * 20_000 + ">" + TEXT,
}


@pytest.mark.parametrize("name", HARD)
def test_hard_pages_end(name: str) -> None:
    assert is_fair(f"<html><body>{HARD[name]}".encode(), "side.html")


def test_entities_of_the_page_are_not_read_from_files() -> None:
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
        f"<html><body><h1>Plan</h1>{TEXT}<p>&a;</p></body></html>"
    )
    document = parse_bytes(page.encode(), "side.html")
    assert [block.text for block in document.blocks] == [
        "Plan", "Kommunen skal vokse i de kommende år.", "&a;",
    ]  # fmt: skip


@settings(deadline=None)  # the first example loads the language model
@given(st.lists(st.sampled_from(
    ["<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<br>",
     "<b>", "</b>", "<h2>", "</h2>", "<dl>", "<dt>", "<dd>", "</dl>", "tekst her", "Mål:", "1. a",
     "<nav>", "</nav>", "<main>", "</main>", "<script>", "</script>", "<!--", "-->"]
), max_size=40))  # fmt: skip
def test_any_soup_gives_a_document_or_an_input_error(soup: list[str]) -> None:
    page = "<html><body>" + "".join(soup)
    assert is_fair(page.encode(), "side.html")
