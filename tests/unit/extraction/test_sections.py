from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.structure.sections import build_sections

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


def test_headings_make_a_tree(make: MakeDocument) -> None:
    root = build_sections(make("# Plan\nIndledning her.\n## A\n### A1\n## B"), DA)
    plan = root.sections[0]
    assert [block.text for block in plan.blocks] == ["Indledning her."]
    assert [section.title for section in plan.sections] == ["A", "B"]
    assert plan.sections[0].sections[0].title == "A1"


def test_a_label_on_a_line_of_its_own_belongs_to_the_heading_after_it(make: MakeDocument) -> None:
    root = build_sections(make("# Plan\n### FOKUSOMRÅDE 1\n## Et grønt Greve"), DA)
    assert [s.title for s in root.walk()][-1] == "FOKUSOMRÅDE 1 Et grønt Greve"


def test_lines_of_a_contents_page_are_left_out(make: MakeDocument) -> None:
    root = build_sections(make("# Indhold\nFokusområde 1 ........ 4\n## Rigtig overskrift"), DA)
    assert not root.sections[0].blocks


@pytest.mark.parametrize(
    ("text", "kind", "number", "name"),
    [
        ("Fokusområde 1: Et stærkt erhvervsliv", "focus_area", "1", "Et stærkt erhvervsliv"),
        ("Ønsket effekt 2: Flere oplever ro", "goal", "2", "Flere oplever ro"),
        ("Initiativ 3 Øget samtykke", "activity", "3", "Øget samtykke"),
        ("Tema 4 – CO2-reduktion", "focus_area", "4", "CO2-reduktion"),
        ("Mål: Alle skal med", "goal", None, "Alle skal med"),
        ("Vision 2030: En grøn kommune", "vision", None, "En grøn kommune"),
    ],
)
def test_labels_name_kind_and_number(text: str, kind: str, number: str | None, name: str) -> None:
    label = label_of(text, DA)
    assert label is not None
    assert (label.kind, label.number, text[label.start :]) == (kind, number, name)


@pytest.mark.parametrize(
    "text", ["Mål 2030", "Indsatser i 2025", "Vision for Greve", "Målet er at"]
)
def test_a_year_or_a_preposition_is_no_label(text: str) -> None:
    assert label_of(text, DA) is None


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("da", "De fire fokusområder", ("focus_area",)),
        ("da", "Sådan gør vi", ("activity",)),
        ("da", "Mål og indsatser", ("goal", "activity")),
        ("sv", "Insatsområden och aktiviteter", ("focus_area", "activity")),
        ("sv", "Planerade åtgärder", ("activity",)),
        ("sv", "Övergripande klimatmål", ("goal",)),
    ],
)
def test_headings_announce_kinds(language: str, text: str, kinds: tuple[str, ...]) -> None:
    found = announced_by_heading(text, languages.get(language))
    assert found is not None
    assert found.kinds == kinds


@pytest.mark.parametrize(
    "text", ["En tidlig indsats for børn", "Fra vision til politik", "Formålet", "Stærke byer"]
)
def test_names_announce_nothing(text: str) -> None:
    assert announced_by_heading(text, DA) is None


def test_a_lead_in_says_how_many_follow() -> None:
    found = announced_by_lead_in("Planstrategien består af tre pejlemærker:", DA)
    assert found is not None
    assert (found.kinds, found.count) == (("focus_area",), 3)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("Kommunen ska:", ("activity",)), ("Vi vill:", ("goal",)), ("där kommunen:", ("goal",))],
)
def test_a_promise_that_breaks_off_is_a_lead_in(text: str, kinds: tuple[str, ...]) -> None:
    found = announced_by_lead_in(text, SV)
    assert found is not None
    assert found.kinds == kinds
    assert leads_in(text, SV)


@pytest.mark.parametrize(
    ("language", "text"), [("da", "Økonomiske konsekvenser"), ("sv", "Uppföljning och revidering")]
)
def test_background_is_known(language: str, text: str) -> None:
    assert is_background(text, languages.get(language))


def test_what_follows_the_entries_of_a_contents_page_stands_under_its_heading_no_longer(
    make: MakeDocument,
) -> None:
    document = make("# Indhold\nSkolen 3\nVejene 5\nVi vil have flere i skole.\n## Mål\nTekst.")
    entries = [
        block.model_copy(update={"evidence": ("contents page",)}) if number in {1, 2} else block
        for number, block in enumerate(document.blocks)
    ]
    root = build_sections(document.model_copy(update={"blocks": tuple(entries)}), DA)
    assert [block.text for block in root.blocks] == ["Vi vil have flere i skole."]
    assert [section.title for section in root.sections] == ["Indhold", "Mål"]


@pytest.mark.parametrize(
    ("number", "chapters"), [("3.1", ["Baggrund", "Natur"]), ("1.1", ["Baggrund"])]
)
def test_a_section_whose_chapter_lost_its_heading_stands_under_no_other(
    make: MakeDocument, number: str, chapters: list[str]
) -> None:
    document = make("# Plan\n## Baggrund\nTekst.\n### Natur\nTekst.")
    numbers = {"Baggrund": "2", "Natur": number}
    blocks = [b.model_copy(update={"number": numbers.get(b.text)}) for b in document.blocks]
    root = build_sections(document.model_copy(update={"blocks": tuple(blocks)}), DA)
    assert [section.title for section in root.sections[0].sections] == chapters
