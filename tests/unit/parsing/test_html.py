from __future__ import annotations

from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument

PAGE = """<!doctype html><html lang="da"><head><meta charset="utf-8">
<title>Kulturpolitik 2024 | Lillestrand Kommune</title>
<meta property="og:site_name" content="Lillestrand Kommune">
<style>p { color: red }</style><script>var tekst = "ikke med";</script></head><body>
<div class="cookie-banner">Vi bruger cookies til statistik. <button>Accepter</button></div>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/b">Borger</a></li></ul></nav>
<main>
<h1>Kulturpolitik 2024</h1>
<p style="display:none">Skjult besked til ingen</p>
<p>Byrådet ønsker et rigt kulturliv for alle borgere i kommunen.</p>
<h2>Mål</h2>
<ul><li>Flere koncerter<ul><li>I byen</li><li>På landet</li></ul></li><li>Flere bøger</li></ul>
<ol start="3"><li>Tredje skridt</li><li>Fjerde skridt</li></ol>
<dl><dt>Ansvarlig</dt><dd>Kulturchefen</dd></dl>
<table><caption>Tiltag i 2024</caption><thead><tr><th>Tiltag</th><th>År</th></tr></thead>
<tbody><tr><td rowspan="2">Musik<br>skole</td><td>2024</td></tr><tr><td>2025</td></tr></tbody>
</table>
</main>
<footer>Lillestrand Kommune, Torvet 1, telefon 12 34 56 78</footer></body></html>"""


def read(page: str, **options: int) -> ParsedDocument:
    return parse_bytes(page.encode(), "side.html", ParseOptions(**options))


def body(page: str) -> ParsedDocument:
    return read(f"<html><head><title>T</title></head><body><h1>Titel</h1>{page}</body></html>")


def headings(document: ParsedDocument) -> list[tuple[int | None, str]]:
    return [(b.level, b.text) for b in document.blocks if b.kind == "heading"]


def test_the_main_content_is_the_body() -> None:
    document = read(PAGE)
    assert headings(document) == [(1, "Kulturpolitik 2024"), (2, "Mål")]
    for outside in ("Accepter", "Forside", "ikke med", "Skjult", "Torvet", "color"):
        assert outside not in document.text
    furniture = " ".join(block.text for block in document.furniture)
    assert "Forside" in furniture
    assert "Torvet" in furniture


def test_metadata_of_the_page() -> None:
    metadata = read(PAGE).metadata
    assert metadata.title == "Kulturpolitik 2024"
    assert metadata.site == "Lillestrand Kommune"
    assert metadata.language == "da"


def test_there_are_no_pages() -> None:
    document = read(PAGE)
    assert document.source.pages is None
    assert all(not block.spans for block in document.blocks)


def test_lists_keep_depth_and_number() -> None:
    items = [b for b in read(PAGE).blocks if b.kind == "list_item"]
    assert [(i.depth, i.number, i.text) for i in items] == [
        (0, None, "Flere koncerter"), (1, None, "I byen"), (1, None, "På landet"),
        (0, None, "Flere bøger"), (0, "3", "Tredje skridt"), (0, "4", "Fjerde skridt"),
    ]  # fmt: skip


def test_tables_keep_headers_and_spans() -> None:
    document = read(PAGE)
    (table,) = [block for block in document.blocks if block.kind == "table"]
    assert [(c.text, c.row, c.column, c.row_span, c.header) for c in table.cells] == [
        ("Tiltag", 0, 0, 1, True), ("År", 0, 1, 1, True),
        ("Musik skole", 1, 0, 2, False), ("2024", 1, 1, 1, False), ("2025", 2, 1, 1, False),
    ]  # fmt: skip
    assert [block.text for block in document.blocks if block.kind == "caption"] == ["Tiltag i 2024"]


def test_a_short_definition_is_a_label_with_its_value() -> None:
    assert "Ansvarlig: Kulturchefen" in [block.text for block in read(PAGE).blocks]


def test_emphasised_lines_are_headings() -> None:
    document = body(
        "<h2>Sagsbeskrivelse</h2><p>Sagen handler om en ny politik for kulturen.</p>"
        "<p><em>Høring af politikken </em></p><p>Politikken sendes i høring hos alle råd.</p>"
        "<p><strong>Ønskede effekter</strong><br>Politikken har fire ønskede effekter.</p>"
        "<p><em>Et varieret kulturliv:</em></p><ul><li>Biblioteket nævnes.</li></ul>"
        "<p><em>Administrationen indstiller, at udvalget godkender planen.</em></p>"
        "<p>Afsnit uden noget særligt.</p><p>Og et mere af slagsen.</p><p>Og et til.</p>"
    )
    assert headings(document) == [
        (1, "Titel"), (2, "Sagsbeskrivelse"), (3, "Høring af politikken"),
        (3, "Ønskede effekter"), (4, "Et varieret kulturliv:"),
    ]  # fmt: skip
    assert "italic line" in next(b for b in document.blocks if b.level == 3).evidence


def test_a_bold_line_inside_a_list_is_a_heading() -> None:
    document = body(
        "<ul><li>Museet nævnes<p><em>Foreningerne former byen:</em></p></li>"
        "<li>Mere støtte</li></ul>"
        "<p>Tekst efter listen i sagen.</p><p>Mere tekst i sagen.</p>"
    )
    assert (2, "Foreningerne former byen:") in headings(document)


def test_headings_inside_a_part_stand_under_its_heading() -> None:
    document = body(
        "<div><h3>Beslutning</h3><p>Godkendt af alle i udvalget.</p></div><h3>Fremstilling</h3>"
        "<span><h2>Resume</h2><p>Kort om sagen.</p><h2>Tidsplan</h2><p>Til maj.</p></span>"
        "<h3>Sagens forløb</h3><p>Behandlet to gange.</p>"
    )
    assert headings(document) == [
        (1, "Titel"), (2, "Beslutning"), (2, "Fremstilling"), (3, "Resume"), (3, "Tidsplan"),
        (2, "Sagens forløb"),
    ]  # fmt: skip


def test_bullets_parted_by_breaks_are_items() -> None:
    document = body("<p>- Flere træer<br>- Færre biler<br>- Renere luft</p>")
    assert [b.text for b in document.blocks if b.kind == "list_item"] == [
        "Flere træer", "Færre biler", "Renere luft",
    ]  # fmt: skip


def test_tables_that_only_place_text_are_opened() -> None:
    document = body(
        "<table><tr><td><h2>Mål</h2><p>Vi vil have flere træer i byen.</p></td></tr></table>"
    )
    assert (2, "Mål") in headings(document)
    assert not [block for block in document.blocks if block.kind == "table"]


def test_a_page_without_main_heading_takes_its_title() -> None:
    document = read(
        "<html><head><title>Støjplan for byen | By Kommune</title></head><body>"
        "<h2>Baggrund</h2><p>Der er for meget støj i byen om natten.</p></body></html>"
    )
    assert headings(document) == [(1, "Støjplan for byen"), (2, "Baggrund")]


def test_numbers_of_headings_stand_apart() -> None:
    document = body("<h2>2.1 Veje og stier</h2><p>Vi bygger flere stier langs åen.</p>")
    heading = document.blocks[1]
    assert (heading.number, heading.text) == ("2.1", "Veje og stier")


def test_the_declared_encoding_is_used() -> None:
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
        "</head><body><h1>Miljö</h1><p>Vi värnar om våra sjöar och vår miljö.</p></body></html>"
    )
    document = parse_bytes(page.encode("iso-8859-1"), "sida.html")
    assert document.blocks[0].text == "Miljö"
    assert document.language == "sv"


def test_lists_of_links_are_furniture() -> None:
    links = "".join(f'<li><a href="/{n}">Emne {n}</a></li>' for n in range(6))
    document = body(f"<ul>{links}</ul><p>Det egentlige indhold på siden står her.</p>")
    assert "Emne 3" not in document.text


def test_the_limit_of_characters_is_reported() -> None:
    document = read("<p>Kommunen skal vokse hvert år.</p>" * 100, max_characters=300)
    assert document.source.truncated
    assert "truncated" in [issue.code for issue in document.issues]


def test_panels_that_open_on_a_click_are_content() -> None:
    document = body(
        '<div class="acc"><div class="head"><button aria-expanded="false" aria-controls="c1">'
        'Mere bevægelse <span class="sr-only">Fold ud</span></button></div>'
        '<div id="c1" hidden><h3>Mål</h3><ul><li>Flere børn cykler til skole.</li></ul></div></div>'
        "<details><summary>Røgfri kommune</summary><p>Ingen skal begynde at ryge.</p></details>"
        '<div role="tablist"><button role="tab" aria-controls="t1">Indsatser</button>'
        '<button role="tab" aria-controls="t2">Opfølgning</button></div>'
        '<div role="tabpanel" id="t1"><p>Kommunen uddanner rygestoprådgivere.</p></div>'
        '<div role="tabpanel" id="t2" style="display:none"><p>Politikken følges op.</p></div>'
        '<p style="display:none">Ingen kan se dette.</p>'
    )
    assert headings(document) == [
        (1, "Titel"),
        (2, "Mere bevægelse"),
        (3, "Mål"),
        (2, "Røgfri kommune"),
        (2, "Indsatser"),
        (2, "Opfølgning"),
    ]
    texts = [block.text for block in document.blocks]
    assert texts[texts.index("Indsatser") + 1] == "Kommunen uddanner rygestoprådgivere."
    assert texts[texts.index("Opfølgning") + 1] == "Politikken følges op."
    assert "Ingen kan se dette." not in texts


def test_elements_that_are_headings_by_role_or_class() -> None:
    document = body(
        '<div class="card"><div class="card-title">Et sundt arbejdsliv</div><p>Trivsel.</p></div>'
        '<div role="heading" aria-level="2">Økonomi</div><div>Der er afsat 2 mio. kr.</div>'
        '<p class="rubrik">En mening som slutar med punkt är ingen rubrik.</p><p>Mer text.</p>'
    )
    assert [text for _, text in headings(document)] == [
        "Titel",
        "Et sundt arbejdsliv",
        "Økonomi",
    ]


def test_boxes_that_offer_other_pages_are_furniture() -> None:
    document = body(
        "<p>Planen gäller till 2028.</p>"
        '<div><h2>Relaterade dokument</h2><ul><li><a href="#">Energiplan</a></li></ul></div>'
        "<div><h2>Hjälpte informationen på sidan dig?</h2><p>Ja Nej</p></div>"
    )
    assert [block.text for block in document.blocks] == ["Titel", "Planen gäller till 2028."]
    assert "Relaterade dokument Energiplan" in [block.text for block in document.furniture]


def test_bullets_and_hyphens_that_ran_into_a_paragraph() -> None:
    document = body(
        "<p>Kommunen ska: • Utveckla bostads- områden • Väga för- och nackdelar</p>"
        "<p>Vi skal føre en nærings- og erhvervspolitik.</p>"
    )
    assert [(block.marker, block.text) for block in document.blocks[1:]] == [
        (None, "Kommunen ska:"),
        ("•", "Utveckla bostadsområden"),
        ("•", "Väga för- och nackdelar"),
        (None, "Vi skal føre en nærings- og erhvervspolitik."),
    ]


def test_definition_lists_keep_terms_and_what_is_said_of_each() -> None:
    document = body(
        "<dl><dt>Mål</dt><dd>Fler cyklar</dd>"
        "<dt>Ansvarig</dt><dt>Utförare</dt><dd><p>Tekniska nämnden</p></dd>"
        "<dt>Åtgärder</dt><dd>Bygg vägen</dd><dd>Sätt skyltar</dd>"
        "<dt>Steg</dt><dd>Först:<ul><li>Ett</li><li>Två</li></ul></dd>"
        "<div><dt>Hur då?</dt><dd>Så här</dd></div><dt>Ensam</dt></dl>"
    )
    found = [(b.kind, b.text, b.evidence) for b in document.blocks[1:]]
    assert found == [
        ("paragraph", "Mål: Fler cyklar", ("definition list",)),
        ("paragraph", "Ansvarig, Utförare: Tekniska nämnden", ("definition list",)),
        ("heading", "Åtgärder", ("definition term",)),
        ("list_item", "Bygg vägen", ("definition list",)),
        ("list_item", "Sätt skyltar", ("definition list",)),
        ("heading", "Steg", ("definition term",)),
        ("paragraph", "Först:", ()),
        ("list_item", "Ett", ()),
        ("list_item", "Två", ()),
        ("heading", "Hur då?", ("definition term",)),
        ("paragraph", "Så här", ()),
        ("paragraph", "Ensam", ("definition list",)),
    ]


def test_a_list_of_other_documents_within_the_content_is_no_text() -> None:
    document = body(
        "<h2>Mål</h2><p>Vi vil have flere cykler.</p><h3>Relaterede dokumenter</h3>"
        "<ul><li><a href='a.pdf'>Trafikplan (pdf)</a></li><li><a href='b'>Busplan</a></li></ul>"
        "<h2>Indsats</h2><p>Vi bygger stier.</p>"
    )
    assert headings(document) == [(1, "Titel"), (2, "Mål"), (2, "Indsats")]
    assert "Trafikplan" not in document.text
    assert any("Trafikplan" in block.text for block in document.furniture)


def test_lines_set_as_typed_are_read_line_by_line() -> None:
    document = body(
        "<p>Før.</p><pre>\nMål 1\n  - Flere både\n  - Flere broer\n\nAnsvarlig: Havnen\n</pre>"
        "<pre>Byen vil gerne tale med\nalle, der bruger <b>havnen</b>,\nhele året.</pre>"
    )
    assert [(b.kind, b.text) for b in document.blocks][1:] == [
        ("paragraph", "Før."),
        ("heading", "Mål 1"),
        ("list_item", "Flere både"),
        ("list_item", "Flere broer"),
        ("paragraph", "Ansvarlig: Havnen"),
        ("paragraph", "Byen vil gerne tale med alle, der bruger havnen, hele året."),
    ]
