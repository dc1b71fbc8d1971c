from __future__ import annotations

import pytest

from stratmine.errors import EmptyDocumentError
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.schema import Block, ParsedDocument


def read(text: str, name: str = "plan.txt", **options: int) -> ParsedDocument:
    return parse_bytes(text.encode(), name, ParseOptions(**options))


def texts(document: ParsedDocument, kind: str) -> list[str]:
    return [block.text for block in document.blocks if block.kind == kind]


def only(document: ParsedDocument, text: str) -> Block:
    (found,) = [block for block in document.blocks if block.text == text]
    return found


WEB_PAGE = """\
Spring til hovedindhold
    Hjem Om kommunen Politikker Erhvervspolitik for Lillestrand Kommune

Erhvervspolitik for Lillestrand Kommune

Byrådet har vedtaget en ny politik for erhvervslivet i kommunen.

De to spor er:

  • God service
  • Flere hænder

God service
1. Gøre det let at starte virksomhed
2. Svare hurtigere på ansøgninger om byggeri

Flere hænder
3. Skaffe flere praktikpladser til unge

Ansvarlig: Grethe Holm

Telefon: 12 34 56 78
post@lillestrand.example
Borgerservice åbningstider
"""


def test_furniture_of_a_web_page_is_kept_apart() -> None:
    document = read(WEB_PAGE)
    assert document.blocks[0].text == "Erhvervspolitik for Lillestrand Kommune"
    assert document.blocks[-1].text == "Ansvarlig: Grethe Holm"
    assert [block.text for block in document.furniture] == [
        "Spring til hovedindhold",
        "Hjem Om kommunen Politikker Erhvervspolitik for Lillestrand Kommune",
        "Telefon: 12 34 56 78",
        "post@lillestrand.example",
        "Borgerservice åbningstider",
    ]


def test_a_line_over_a_list_is_its_heading() -> None:
    document = read(WEB_PAGE)
    headings = [(block.level, block.text) for block in document.blocks if block.kind == "heading"]
    assert headings == [
        (1, "Erhvervspolitik for Lillestrand Kommune"),
        (2, "God service"),
        (2, "Flere hænder"),
    ]
    items = [block for block in document.blocks if block.kind == "list_item"]
    assert [(item.marker, item.number) for item in items] == [
        ("•", None), ("•", None), ("1.", "1"), ("2.", "2"), ("3.", "3"),
    ]  # fmt: skip


def test_ids_count_in_reading_order() -> None:
    document = read(WEB_PAGE)
    assert [block.id for block in document.blocks] == [
        f"b{number}" for number in range(1, len(document.blocks) + 1)
    ]


def test_popups_are_furniture() -> None:
    document = read(
        "Et nyt forslag fra forummet\n\nStatus: Gennemføres\nLæs mere om status\n\n"
        "Gennemføres ikke\n\nBetyder, at forslaget er afvist.\n\nX\n\n"
        "Problem\n\nVirksomheder venter for længe på svar fra kommunen.\n"
    )
    assert "Gennemføres ikke" in [block.text for block in document.furniture]
    assert texts(document, "heading") == ["Et nyt forslag fra forummet", "Problem"]


def test_what_stands_before_the_transcript_is_furniture() -> None:
    document = read(
        "Handlingsplan för skogen\n\nRelevanta dokument\nPlan för havet\n\nPlan för fjällen\n\n"
        "Transkript:\n\nHandlingsplan för skogen\n\nKommunen ska plantera fler träd i parkerna.\n"
    )
    assert [block.text for block in document.blocks] == [
        "Handlingsplan för skogen",
        "Kommunen ska plantera fler träd i parkerna.",
    ]
    assert document.metadata.title == "Handlingsplan för skogen"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_encoding_gives_the_same_words(encoding: str) -> None:
    text = "Grøn omstilling\n\nKommunen skal øge væksten på hele øen, også i de små byer.\n"
    document = parse_bytes(text.encode(encoding), "plan.txt")
    assert document.blocks[1].text == text.split("\n\n")[1].strip()
    assert document.language == "da"


def test_page_marks_give_the_pages() -> None:
    document = read(
        "1 (3)\nInledning\n\nPlanen är antagen av kommunfullmäktige i juni.\n\n"
        "2 (3)\n\nMål\n\nKommunen ska växa.\n\n3 (3)\n\nUppföljning\n\nPlanen följs upp varje år.\n"
    )
    assert document.source.pages == 3
    assert only(document, "Mål").page == 2
    assert [block.text for block in document.furniture] == ["1 (3)", "2 (3)", "3 (3)"]


def test_a_page_break_does_not_cut_a_sentence() -> None:
    document = read(
        "Vår kommun\n\nEnskilda kommuner är för små för att konkurrera, och en region är\f"
        "inte heller stor nog på den internationella marknaden.\n"
    )
    (paragraph,) = [block for block in document.blocks if block.kind == "paragraph"]
    assert paragraph.text.endswith("en region är inte heller stor nog på den internationella "
                                   "marknaden.")  # fmt: skip
    assert [span.page for span in paragraph.spans] == [1, 2]
    assert paragraph.text[paragraph.spans[1].start :].startswith("inte heller")


def test_running_lines_are_furniture() -> None:
    pages = [
        f"Nordby Kommune\n\nKapitel {letter}\n\n{letter} er første bogstav i kapitlet.\n\nSide {n}"
        for n, letter in enumerate("ABCD")
    ]
    document = read("\f".join(pages))
    assert "Nordby Kommune" not in document.text
    assert texts(document, "heading") == ["Kapitel A", "Kapitel B", "Kapitel C", "Kapitel D"]


def test_nested_lists_by_indent() -> None:
    document = read(
        "Indsatser\n\n- Flere veje\n    - Vej mod nord\n    - Vej mod syd\n- Flere tog\n"
    )
    items = [block for block in document.blocks if block.kind == "list_item"]
    assert [item.depth for item in items] == [0, 1, 1, 0]


def test_broken_words_are_whole_again() -> None:
    document = read(
        "Mål\n\nVi ska arbeta med håll- bara transporter och stärka närings- och före-\n"
        "tagslivet i hela kommunen.\n"
    )
    assert document.blocks[1].text == (
        "Vi ska arbeta med hållbara transporter och stärka närings- och företagslivet "
        "i hela kommunen."
    )


def test_names_one_below_the_other_are_no_headings() -> None:
    names = "Anna Berg\n\nBo Dahl\n\nCia Ek\n\nDag Falk\n\nEva Gran"
    document = read(f"ARBETSGRUPP\n\n{names}\n\nFÖRORD\n\nDetta är en plan för alla.\n")
    assert texts(document, "heading") == ["ARBETSGRUPP", "FÖRORD"]


def test_a_quotation_after_a_dash_is_no_list() -> None:
    document = read("Nyt\n\nBorgmesteren siger:\n\n- Jeg er meget glad for den nye politik.\n")
    assert texts(document, "list_item") == []


def test_a_numbered_line_keeps_its_number_apart() -> None:
    document = read("Plan for byen\n\n2.1 Veje og stier\n\nDer skal bygges flere veje i byen.\n")
    heading = only(document, "Veje og stier")
    assert (heading.kind, heading.number, heading.level) == ("heading", "2.1", 3)


@pytest.mark.parametrize("rule", ["| --- | --- |", "|---|:--:|"])
def test_tables_with_bars(rule: str) -> None:
    document = read(f"# Mål\n\n| Mål | År |\n{rule}\n| Flere job | 2026 |\n", "plan.md")
    (table,) = [block for block in document.blocks if block.kind == "table"]
    assert [(cell.text, cell.row, cell.column, cell.header) for cell in table.cells] == [
        ("Mål", 0, 0, True), ("År", 0, 1, True), ("Flere job", 1, 0, False), ("2026", 1, 1, False),
    ]  # fmt: skip
    assert all(table.text[c.start : c.start + len(c.text)] == c.text for c in table.cells)


def test_markdown() -> None:
    document = read(
        "# Erhvervsplan\n\n## Mål\n\nVi vil **styrke** [erhvervslivet](https://a.example).\n\n"
        "**Indsatser i 2025**\n\n* Flere messer\n  1. I byen\n\n"
        "Understreget\n------------\n\nTekst.\n",
        "plan.md",
    )
    assert document.source.media_type == "text/markdown"
    assert [(b.level, b.text) for b in document.blocks if b.kind == "heading"] == [
        (1, "Erhvervsplan"), (2, "Mål"), (2, "Indsatser i 2025"), (2, "Understreget"),
    ]  # fmt: skip
    assert only(document, "Vi vil styrke erhvervslivet.").kind == "paragraph"


def test_fields_and_tasks_of_markdown() -> None:
    document = read(
        '---\ntitle: "Klimaplan 2030"\nauthor: Klimachefen\ndate: 2024-05-06\nlang: da\n---\n\n'
        "# Klimaplan\n\n- [ ] Plante træer\n"
        "- [x] Bygge stier\n",
        "plan.md",
    )
    metadata = document.metadata
    assert (metadata.title, metadata.author) == ("Klimaplan 2030", "Klimachefen")
    assert (metadata.created, metadata.language) == ("2024-05-06", "da")
    assert [(b.kind, b.marker, b.text) for b in document.blocks] == [
        ("heading", None, "Klimaplan"),
        ("list_item", "☐", "Plante træer"),
        ("list_item", "☑", "Bygge stier"),
    ]


def test_a_rule_at_the_top_of_markdown_is_no_field() -> None:
    document = read("---\n\nTekst om planen.\n\n---\n\n# Klimaplan\n", "plan.md")
    assert "Tekst om planen." in document.text


def test_a_contents_list_is_marked() -> None:
    document = read(
        "INNEHÅLL\nInledning 3\nMål 4\nUppföljning 9\n\nINLEDNING\n\nPlanen gäller hela kommunen.\n"
    )
    marked = [block.text for block in document.blocks if "contents page" in block.evidence]
    assert marked == ["Inledning 3", "Mål 4", "Uppföljning 9"]


def test_the_limit_of_characters_is_reported() -> None:
    document = read("Kommunen skal vokse. " * 100, max_characters=200)
    assert document.source.truncated
    assert [issue.code for issue in document.issues] == ["truncated"]
    assert len(document.text) <= 200


def test_a_text_without_words_is_empty() -> None:
    with pytest.raises(EmptyDocumentError, match=r"plan\.txt"):
        read(" \n\f \n")


def test_numbered_lines_over_text_and_labels_are_headings() -> None:
    document = parse_bytes(
        (
            "Åbn menu   Selvbetjening\nForside > Politik > Budget > Tryg skolevej\n\n"
            "Tryg skolevej\n\nOpdateret 14. august 2024\n\nPlanen har to trin:\n\n"
            "1. Kortlægning af skoleveje\nAlle elever har tegnet deres vej til skole på et kort.\n"
            "Ansvarlig: Center for By og Trafik\nTidsplan: Afsluttet\n\n"
            "2. Forsøg med skolegader\nTo gader lukkes for biler om morgenen i seks måneder.\n"
            "Ansvarlig: Vej og Park\n\n"
            "Tilbage til oversigten\nNordby Kommune | Torvet 1 | CVR 00000000 | Åbningstider\n"
        ).encode(),
        "side.txt",
    )
    assert [(block.kind, block.number, block.text) for block in document.blocks] == [
        ("heading", None, "Tryg skolevej"),
        ("paragraph", None, "Opdateret 14. august 2024"),
        ("paragraph", None, "Planen har to trin:"),
        ("heading", "1", "Kortlægning af skoleveje"),
        ("paragraph", None, "Alle elever har tegnet deres vej til skole på et kort."),
        ("paragraph", None, "Ansvarlig: Center for By og Trafik"),
        ("paragraph", None, "Tidsplan: Afsluttet"),
        ("heading", "2", "Forsøg med skolegader"),
        ("paragraph", None, "To gader lukkes for biler om morgenen i seks måneder."),
        ("paragraph", None, "Ansvarlig: Vej og Park"),
    ]


def test_lines_of_any_length_end_where_the_author_ended_them() -> None:
    long = "Politikken er skrevet sammen med mange borgere, " * 4 + "og den gælder for alle."
    document = read(
        f"Havepolitik\n\n{long}\nByrådet vil have flere haver.\n\nVi arbejder med to temaer:\n\n"
        " • Grønne gårde\n  Fordi alle skal kunne nå en have til fods\n • Frugttræer\n"
        "  Fordi børn skal kende smagen\n"
    )
    assert texts(document, "list_item") == ["Grønne gårde", "Frugttræer"]
    assert "Byrådet vil have flere haver." in texts(document, "paragraph")


def test_a_figure_alone_is_no_heading() -> None:
    document = read(
        "Fågelplan\n\nAndel som hör sång.\n\nMinst 85 %\n\nMånga lyssnar på morgonen.\n"
    )
    assert texts(document, "heading") == ["Fågelplan"]


def test_a_line_deeper_than_the_list_around_it_tells_of_its_item() -> None:
    document = read(
        "Fågelplan\n\n • Vi har en levande park\n\n   • Svalor bygger bon\n\n     Målvärde\n"
        "   • Talgoxar trivs\n\n     Målvärde\n"
    )
    items = [block for block in document.blocks if block.kind == "list_item"]
    assert [(item.text, item.depth) for item in items] == [
        ("Vi har en levande park", 0), ("Svalor bygger bon", 1), ("Talgoxar trivs", 1),
    ]  # fmt: skip
    assert texts(document, "heading") == ["Fågelplan"]


def test_lines_between_lists_are_headings_as_the_line_over_the_first_list() -> None:
    document = read(
        "Fugleplan\n\nSvaler\n • Svaler skal bygge rede.\n • Svaler skal synge.\nStære\n"
        " • Stære skal have kasser.\n"
    )
    assert texts(document, "heading") == ["Fugleplan", "Svaler", "Stære"]
