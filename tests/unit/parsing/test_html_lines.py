"""Line breaks inside the paragraphs and list items of web pages."""

from __future__ import annotations

from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument


def body(page: str) -> ParsedDocument:
    html = f"<html><head><title>T</title></head><body><h1>Titel</h1>{page}</body></html>"
    return parse_bytes(html.encode(), "side.html")


def kinds(document: ParsedDocument) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in document.blocks[1:]]


def test_lines_that_say_something_each_are_paragraphs_or_items() -> None:
    lines = "Flere sang.<br>Huset er åbent.<br>Alle synger med."
    texts = ["Flere sang.", "Huset er åbent.", "Alle synger med."]
    assert kinds(body(f"<p>{lines}</p>")) == [("paragraph", text) for text in texts]
    assert kinds(body(f"<ul><li>{lines}</li></ul>")) == [("list_item", text) for text in texts]
    assert kinds(body("<p>Temaer:<br>Sang</p>")) == [
        ("paragraph", "Temaer:"),
        ("paragraph", "Sang"),
    ]


def test_lines_broken_for_their_length_go_on() -> None:
    whole = "Koret synger for byens ældre og for de mange, der bor ved havnen, hver uge i foråret."
    broken = whole.replace("havnen, ", "havnen,<br>")
    assert kinds(body(f"<p>{broken}</p>")) == [("paragraph", whole)]
    name = "Koret synger hver eneste uge i hele det lange forår for alle i Gamle By."
    assert kinds(body(f"<p>{name.replace('i Gamle', 'i<br>Gamle')}</p>")) == [("paragraph", name)]


def test_what_follows_the_name_in_an_item_explains_it() -> None:
    items = "<li>Sang<br>Koret øver.</li><li>Dans<br>Alle er med.</li>"
    expected = [("list_item", "Sang"), ("paragraph", "Koret øver."), ("list_item", "Dans")]
    assert kinds(body(f"<ul>{items}</ul>"))[:3] == expected


def test_the_items_of_a_list_in_a_cell_keep_their_bullets() -> None:
    cells = "<td>Sang</td><td><ul><li>Nyt kor</li><li>Åbent hus</li></ul></td>"
    table = f"<table><tr><th>Mål</th><th>Indsats</th></tr><tr>{cells}</tr></table>"
    assert [c.text for c in body(table).blocks[1].cells if c.row] == [
        "Sang",
        "• Nyt kor • Åbent hus",
    ]
    one = table.replace("<li>Åbent hus</li>", "")
    assert [c.text for c in body(one).blocks[1].cells if c.row] == ["Sang", "Nyt kor"]
