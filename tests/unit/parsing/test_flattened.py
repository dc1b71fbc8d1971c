"""Whole documents whose lines have run together: chapters, items, pages, no word lost."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.parsing.budget import Budget
from stratmine.parsing.flattened import is_flattened, unflatten
from stratmine.schema import ParsedDocument

FILLER = (
    "Planen bygger på en bred dialog med invånare, företag och föreningar under hela året, och "
    "den har behandlats i alla nämnder innan den antogs. Arbetet leds av en styrgrupp med chefer "
    "från de berörda förvaltningarna. Gruppen träffas varje månad och följer hur arbetet går. "
)

ACTION_PLAN = (
    "1 (3) Handlingsplan för Ekdalen Innehåll 1. Inledning 2. Mål och riktning 3. Områden "
    "4. Uppföljning 1. Inledning " + FILLER,
    "2 (3) 2. Mål och riktning Kommunens tre mål är: 1. Fler företag i hela kommunen 2. Bättre "
    "service 3. Grön tillväxt Målen Dessa mål gäller till 2028. " + FILLER + "3. Områden Område 1: "
    "Bättre service, där kommunen: erbjuder snabba svar på frågor. Genom att ha en gemensam "
    "ingång för alla. o En webbplats för företag o Kurser för handläggare arbetar för enklare "
    "regler i hela länet. Genom samverkan med grannarna. o Möten med staten",
    "3 (3) o Gemensamma blanketter Område 2: Grön tillväxt, där kommunen: har en plan för "
    "klimatet. o Solceller på alla tak 4. Uppföljning Planen följs upp varje år. " + FILLER,
)


def read(lines: tuple[str, ...], title: str = "Handlingsplan för Ekdalen") -> ParsedDocument:
    text = "\n\n".join([title, "Relevanta dokument", "En annan plan", "Transkript:", *lines])
    return parse_bytes(text.encode(), "plan.txt")


def outline(document: ParsedDocument) -> list[tuple[int | None, str | None, str]]:
    return [(b.level, b.number, b.text) for b in document.blocks if b.kind == "heading"]


def test_the_contents_list_finds_the_chapters() -> None:
    assert outline(read(ACTION_PLAN)) == [
        (1, None, "Handlingsplan för Ekdalen"),
        (2, "1", "Inledning"),
        (2, "2", "Mål och riktning"),
        (3, None, "Målen"),
        (2, "3", "Områden"),
        (3, None, "Område 1: Bättre service"),
        (3, None, "Område 2: Grön tillväxt"),
        (2, "4", "Uppföljning"),
    ]


def test_an_enumeration_ends_with_its_last_item() -> None:
    numbered = [b for b in read(ACTION_PLAN).blocks if b.kind == "list_item" and b.number]
    assert [(item.number, item.text) for item in numbered] == [
        ("1", "Fler företag i hela kommunen"),
        ("2", "Bättre service"),
        ("3", "Grön tillväxt"),
    ]


def test_clauses_hold_their_bullets() -> None:
    items = [b for b in read(ACTION_PLAN).blocks if b.kind == "list_item" and not b.number]
    assert [(item.depth, item.text) for item in items] == [
        (0, "erbjuder snabba svar på frågor."),
        (1, "En webbplats för företag"),
        (1, "Kurser för handläggare"),
        (0, "arbetar för enklare regler i hela länet."),
        (1, "Möten med staten"),
        (1, "Gemensamma blanketter"),
        (0, "har en plan för klimatet."),
        (1, "Solceller på alla tak"),
    ]


def test_pages_follow_the_marks() -> None:
    document = read(ACTION_PLAN)
    pages = {block.text: block.page for block in document.blocks}
    assert document.source.pages == 3
    assert pages["Möten med staten"] == 2
    assert pages["Gemensamma blanketter"] == 3


def test_sentences_that_explain_a_clause_are_paragraphs() -> None:
    paragraphs = [block.text for block in read(ACTION_PLAN).blocks if block.kind == "paragraph"]
    assert "Genom att ha en gemensam ingång för alla." in paragraphs
    assert "där kommunen:" in paragraphs


def test_every_word_is_kept_once() -> None:
    document = read(ACTION_PLAN)
    said = [f"{b.marker or b.number or ''} {b.text}" for b in document.blocks]
    said += [block.text for block in document.furniture]
    title = "Handlingsplan för Ekdalen Relevanta dokument En annan plan Transkript: "
    given_words = Counter(re.findall(r"\w+", title + " ".join(ACTION_PLAN)))
    assert Counter(re.findall(r"\w+", " ".join(said))) == given_words


INPUT = (
    "INSPEL TILL STRATEGIN Problem Utmaning 1 - Arbete Länet har få jobb. " + FILLER
    + "Utmaning 2 Bostäder Kommunerna behöver bygga mer. " + FILLER + "Enskilda orter är små",
    "och svaga var för sig, men starka tillsammans. Aktiviteter De övergripande målen är: Samla en "
    "stark röst för länet Förenkla vägen till stöd Visa upp goda exempel De två områdena med "
    "frågor: 1. Inflyttning a. Nätverk för nya Insatsen syftar till att möta nya invånare. b. Plan "
    "för mässor Insatsen syftar till att synas mer. 2. Turism a. Gemensam byrå Insatsen syftar "
    "till att samla "
    "resurser. Resultat Resultatet av arbetet ska märkas inom tre år. " + FILLER,
)  # fmt: skip


def test_worded_numbers_and_lettered_headings() -> None:
    document = read(INPUT, "INSPEL TILL STRATEGIN. Problem. Utmaning 1 - Arbete")
    assert outline(document) == [
        (1, None, "INSPEL TILL STRATEGIN"),
        (2, None, "Problem"),
        (3, None, "Utmaning 1 - Arbete"),
        (3, None, "Utmaning 2 Bostäder"),
        (2, None, "Aktiviteter"),
        (3, "1", "Inflyttning"),
        (4, "a", "Nätverk för nya"),
        (4, "b", "Plan för mässor"),
        (3, "2", "Turism"),
        (4, "a", "Gemensam byrå"),
        (2, None, "Resultat"),
    ]


def test_a_sentence_goes_on_over_the_page() -> None:
    document = read(INPUT, "INSPEL TILL STRATEGIN. Problem. Utmaning 1 - Arbete")
    assert "orter är små och svaga var för sig" in document.text


def test_items_that_lost_their_marks_after_a_colon() -> None:
    document = read(INPUT, "INSPEL TILL STRATEGIN. Problem. Utmaning 1 - Arbete")
    items = [block.text for block in document.blocks if block.kind == "list_item"]
    assert items == [
        "Samla en stark röst för länet",
        "Förenkla vägen till stöd",
        "Visa upp goda exempel",
    ]


def test_danish_policy_with_paged_contents() -> None:
    filler = (
        "Politikken er blevet til i tæt dialog med foreninger og virksomheder i hele kommunen, og "
        "den bygger på de erfaringer, som vi har høstet i de seneste år. Byrådet følger arbejdet. "
    ) * 3
    document = read(
        (
            "1 Erhvervspolitik for Nordby Indhold Forord 2 Vision 3 Indsatser 4",
            "2 Forord Nordby har et stærkt erhvervsliv. " + filler,
            "3 Vision I 2030 er Nordby den bedste erhvervskommune. " + filler,
            "4 Indsatser Kommunen understøtter udviklingen, hvor kommunen: tilbyder rådgivning om "
            "energi. Det sker gratis. o Tjek hos 50 virksomheder o Netværk for produktion arbejder "
            "for fælles genbrug. o Analyse af affald " + filler,
        ),
        "Erhvervspolitik for Nordby",
    )
    assert [(level, text) for level, _, text in outline(document)] == [
        (1, "Erhvervspolitik for Nordby"), (2, "Forord"), (2, "Vision"), (2, "Indsatser"),
    ]  # fmt: skip
    items = [(b.depth, b.text) for b in document.blocks if b.kind == "list_item"]
    assert items[:4] == [
        (0, "tilbyder rådgivning om energi."),
        (1, "Tjek hos 50 virksomheder"),
        (1, "Netværk for produktion"),
        (0, "arbejder for fælles genbrug."),
    ]


def test_an_address_at_the_end_of_a_page_is_furniture() -> None:
    lines = (
        ACTION_PLAN[0] + "Ekdalens kommun Torget 1 123 45 Ekdalen Organisationsnr: 212000-0001 "
        "www.ekdalen.example Växel: 012-34 56 78",
        *ACTION_PLAN[1:],
    )
    document = read(lines)
    assert "Organisationsnr" not in document.text
    assert any("Organisationsnr" in block.text for block in document.furniture)


STRATEGY = (
    "STRATEGI FÖR STORÅS 2018-2022 Antagen av kommunfullmäktige 2018-03-12",
    "2 Strategi Storås kommun Innehåll 1 Inledning...3 1.1 Syfte...3 2 Vision 4 3 Uppföljning 5",
    "3 Strategi Storås kommun 1 Inledning Storås kommun är en växande kommun. " + FILLER
    + "1.1 Syfte Syftet med strategin är att ge en gemensam riktning. " + FILLER,
    "4 Strategi Storås kommun 2 Vision Storås ska bli en av landets bästa kommuner. Det innebär "
    "att: - Fler företag startas - Fler företag växer - Färre söker jobb " + FILLER + "Mål: "
    "Andelen unga med examen ska öka Samarbetet med skolan ska stärkas Aktiviteter: •Inrätta ett "
    "råd "
    "•Anordna en mässa",
    "5 Strategi Storås kommun 3 Uppföljning Strategin följs upp årligen. " + FILLER + "ANSVAR OCH "
    "ROLLER Näringslivschefen ansvarar för att planen genomförs.",
)  # fmt: skip


def test_running_headers_and_numbers_of_several_levels() -> None:
    document = read(STRATEGY, "STRATEGI FÖR STORÅS")
    assert outline(document) == [
        (1, None, "STRATEGI FÖR STORÅS"),
        (2, "1", "Inledning"),
        (3, "1.1", "Syfte"),
        (2, "2", "Vision"),
        (3, None, "Mål:"),
        (3, None, "Aktiviteter:"),
        (2, "3", "Uppföljning"),
        (3, None, "ANSVAR OCH ROLLER"),
    ]
    assert "Strategi Storås kommun" not in document.text
    assert document.source.pages == 5


def test_bullets_of_other_glyphs_and_items_under_a_label() -> None:
    document = read(STRATEGY, "STRATEGI FÖR STORÅS")
    items = [(b.marker, b.text) for b in document.blocks if b.kind == "list_item"]
    assert items[:2] == [("-", "Fler företag startas"), ("-", "Fler företag växer")]
    assert items[3:] == [
        (None, "Andelen unga med examen ska öka"),
        (None, "Samarbetet med skolan ska stärkas"),
        ("•", "Inrätta ett råd"),
        ("•", "Anordna en mässa"),
    ]


def test_ordinary_paragraphs_are_not_taken_apart() -> None:
    lines = [FILLER, "Mål", FILLER + FILLER, "1. Fler företag"]
    assert not is_flattened(lines)


@settings(deadline=None)  # the first example loads the language model
@given(st.lists(st.text("abcÅo .:1234(),-", max_size=80), max_size=6))
def test_no_word_is_lost_whatever_the_text(lines: list[str]) -> None:
    drafts = unflatten([(line, None) for line in lines], None, Budget(ParseOptions()))
    said = " ".join(f"{d.marker or (f'{d.number}.' if d.number else '')} {d.text}" for d in drafts)
    expected = Counter(re.findall(r"\w+", " ".join(lines)))
    assert Counter(re.findall(r"\w+", said)) == expected
