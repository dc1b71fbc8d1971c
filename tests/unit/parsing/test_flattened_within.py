"""Single lines in which structure has run together, and lines that only look like it."""

from __future__ import annotations

import pytest

from stratmine.parsing import parse_bytes
from stratmine.schema import ParsedDocument


def read(line: str) -> ParsedDocument:
    return parse_bytes(f"Plan för Ekdalen\n\n{line}\n\nKontakta kansliet.\n".encode(), "plan.txt")


def shape(document: ParsedDocument) -> list[tuple[str, str | None, str]]:
    blocks = [block for block in document.blocks[1:-1] if block.kind != "paragraph"]
    return [(block.kind[0], block.number or block.marker, block.text) for block in blocks]


def test_sections_and_bullets_of_one_line_are_split() -> None:
    document = read(
        "2. Strategiska områden Handelsplanens två områden är lika viktiga. 2.1 Service och "
        "bemötande o Besök hos handlare o Snabba svar 2.2 Mark o Ny tomtmark 3. Uppföljning "
        "Planen följs upp varje år."
    )
    assert shape(document) == [
        ("h", "2", "Strategiska områden"),
        ("h", "2.1", "Service och bemötande"),
        ("l", "o", "Besök hos handlare"),
        ("l", "o", "Snabba svar"),
        ("h", "2.2", "Mark"),
        ("l", "o", "Ny tomtmark"),
        ("h", "3", "Uppföljning"),
    ]
    levels = {block.number: block.level for block in document.blocks if block.kind == "heading"}
    assert levels == {None: 1, "2": 2, "2.1": 3, "2.2": 3, "3": 2}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "2.1 Skole • Flere lærere • Bedre lokaler",
            [("h", "2.1", "Skole"), ("l", "•", "Flere lærere"), ("l", "•", "Bedre lokaler")],
        ),
        (
            "• Flere bænke • Flere træer • Bedre lys",
            [("l", "•", "Flere bænke"), ("l", "•", "Flere træer"), ("l", "•", "Bedre lys")],
        ),
        (
            "Kommunen ska underlätta o Besök av politiker o Besök av tjänstemän",
            [("l", "o", "Besök av politiker"), ("l", "o", "Besök av tjänstemän")],
        ),
        (
            "Vores mål er: - Flere job i byen - Bedre skoler - Tryggere gader",
            [
                ("l", "-", "Flere job i byen"),
                ("l", "-", "Bedre skoler"),
                ("l", "-", "Tryggere gader"),
            ],
        ),
        (
            "Målen är: a) Fler jobb b) Bättre skolor c) Tryggare gator",
            [("l", "a", "Fler jobb"), ("l", "b", "Bättre skolor"), ("l", "c", "Tryggare gator")],
        ),
        (
            "1. Bakgrund Kommunen växer. 2. Mål Servicen ska vara god. 3. Slut Planen är ny.",
            [("h", "1", "Bakgrund"), ("h", "2", "Mål"), ("h", "3", "Slut")],
        ),
    ],
)
def test_series_of_one_line_are_split(line: str, expected: list[tuple[str, str, str]]) -> None:
    assert shape(read(line)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Loven gælder fra den 2. maj, jf. § 3. Stk. 2. Rådet kan fravige den. Stk. 3. Den er ny.",
        "§ 1. Loven gælder alle. § 2. Loven gælder ikke skibe. § 3. Loven gælder fra i dag.",
        "Elever i 2. og 3. klasse svømmer. Fase 1. Vi planlægger. Fase 2. Vi bygger. Fase 3. Slut.",
        "Nämnderna Barn o Ungdom, Vård o Omsorg, Kultur o Fritid samt Plan o Bygg ansvarar.",
        "Se punkt 2.1 Bymidten og afsnit 2.2 Landsbyer, eller kapitel 3. Resten er i punkt 3.1.",
        "Anna o Bo samt barn o unga o.s.v. deltar, och det gör även kultur o fritid.",
        "Arealen ökade från 1.1 Hektar till 1.2 Hektar, och kostnaden var 3. Miljoner satsas ej.",
        "Vi vill växa – Ekdalen är bäst – och det ska fortsätta – Alla är välkomna hit.",
        "Telefon 12 34 • Storgatan 1 • Ekdalen • Kontakt",
    ],
)
def test_prose_with_numbers_stays_whole(line: str) -> None:
    assert [block.text for block in read(line).blocks][1:-1] == [line]


def test_a_contents_list_in_one_line_is_no_row_of_headings() -> None:
    document = read("1 Indledning 3 1.1 Baggrund 3 1.2 Formål 4 2 Mål 5 2.1 Skole 6")
    assert [block.kind for block in document.blocks] == ["heading", "paragraph", "paragraph"]


def test_a_web_page_keeps_levels_of_its_own_headings() -> None:
    page = (
        "<html><body><main><h1>Plan for Bakkeby</h1><h2>Vores arbejde</h2><p>1. Rammer Rådet har "
        "vedtaget planen. 2. Indsatser Der er to indsatser. 2.1 Bymidten • Flere bænke • Bedre lys "
        "2.2 Landsbyerne • Ny købmand</p><h2>Kontakt</h2><p>Skriv til os.</p></main></body></html>"
    )
    document = parse_bytes(page.encode(), "plan.html")
    found = [(block.level, block.text) for block in document.blocks if block.kind == "heading"]
    assert found == [
        (1, "Plan for Bakkeby"),
        (2, "Vores arbejde"),
        (3, "Rammer"),
        (3, "Indsatser"),
        (4, "Bymidten"),
        (4, "Landsbyerne"),
        (2, "Kontakt"),
    ]


def test_a_transcript_whose_pages_have_all_run_together_is_parted() -> None:
    text = (
        "Transkript: 1 Handlingsplan for Bakkeby 2 Indledning Kommunen vil vokse. Planen gælder "
        "til 2030, og den omfatter alle virksomheder. 3 Mål Vi har tre mål: • Flere job • Bedre "
        "service • Hurtigere svar 4 Opfølgning Planen følges op hvert år af byrådet."
    )
    document = parse_bytes(text.encode(), "plan.txt")
    headings = [(b.level, b.page, b.text) for b in document.blocks if b.kind == "heading"]
    assert headings == [
        (1, 1, "Handlingsplan for Bakkeby"),
        (2, 2, "Indledning"),
        (2, 3, "Mål"),
        (2, 4, "Opfølgning"),
    ]
    items = [block.text for block in document.blocks if block.kind == "list_item"]
    assert items == ["Flere job", "Bedre service", "Hurtigere svar"]
    assert {block.text for block in document.furniture} == {"Transkript:", "1", "2", "3", "4"}


def test_chapters_of_a_transcript_count_on_after_sections() -> None:
    text = (
        "Plan för Ekdalen\n\nRelevanta dokument\n\nTranskript:\n\n1 Plan för Ekdalen\n\n"
        "2 Kommunen vill växa med sina företag, och planen gäller alla förvaltningar och bolag. "
        "2.1 Service o Fler besök o Snabba svar o Dialog varje vecka\n\n"
        "3 2.2 Mark och lokaler o Nya tomter i hela kommunen o Bättre samarbete med skolan "
        "3. Uppföljning Planen följs upp varje år av kommunstyrelsen, som också ändrar den.\n"
    )
    document = parse_bytes(text.encode(), "plan.txt")
    items = [block.text for block in document.blocks if block.kind == "list_item"]
    assert items[-1] == "Bättre samarbete med skolan"
    headings = {block.number: block.text for block in document.blocks if block.kind == "heading"}
    assert headings["3"] == "Uppföljning"
