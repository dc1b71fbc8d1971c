"""Headings that only name what the goals under them are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

LABELLED = """
# Verksamhetsplan för ängen
## Om ängen
Ängen ligger i solen.
## Prioriteringar
### Blommor
Mål: Blåklockorna ska bli fler
### Humlor
Mål: Varje humla ska ha ett bo
"""
LISTED = """
# Engplan
## Om engen
Engen ligger i solen.
## Mål
### Blomster
Klokkerne er blå.
- Klokkerne skal blive flere
- Ingen må plukke dem
### Humlebier
- Hver bi skal have en rede
"""


@pytest.mark.parametrize(
    ("plan", "language", "areas"),
    [(LABELLED, "sv", ["Blommor", "Humlor"]), (LISTED, "da", ["Blomster", "Humlebier"])],
)
def test_names_over_goals_are_focus_areas_where_goals_are_announced(
    make: MakeDocument, plan: str, language: str, areas: list[str]
) -> None:
    strategy = extract(make(plan, language))
    assert [e.text for e in strategy.of_type("focus_area")] == areas
    assert all(goal.parent_id for goal in strategy.of_type("goal"))


def test_headings_over_sub_goals_are_goals(make: MakeDocument) -> None:
    plan = LABELLED.replace("Mål:", "Delmål:").replace("Prioriteringar", "Mål")
    strategy = extract(make(plan, "sv"))
    assert not strategy.of_type("focus_area")
    assert [g.text for g in strategy.of_type("goal")][::2] == ["Blommor", "Humlor"]


def test_a_direction_with_goals_of_its_own_is_a_focus_area(make: MakeDocument) -> None:
    plan = "# Ängsplan\n## Inriktning A. Fler humlor\nMål: Varje humla ska ha ett bo"
    assert [e.text for e in extract(make(plan, "sv")).of_type("focus_area")] == ["Fler humlor"]


def test_an_area_after_a_colon_is_a_focus_area(make: MakeDocument) -> None:
    plan = "# Engplan\n## Område: Humlebier\nMål: Hver bi skal have en rede"
    assert [e.text for e in extract(make(plan, "da")).of_type("focus_area")] == ["Humlebier"]


NUMBERED = """
# Status på engplan
## Blomster
1.1. Klokker sået langs stien
1.2. Hegn sat op
## Humlebier
2.1. Reder bygget af skolen
"""


def test_headings_whose_items_count_them_are_focus_areas(make: MakeDocument) -> None:
    areas = extract(make(NUMBERED, "da")).of_type("focus_area")
    assert [e.text for e in areas] == ["Blomster", "Humlebier"]
    again = NUMBERED.replace("2.1.", "1.3.")
    assert not extract(make(again, "da")).of_type("focus_area")


def test_a_code_before_a_heading_is_its_number(make: MakeDocument) -> None:
    plan = "# Ängsplan\n## Fokusområden\n### B1 Fler humlor\n### CO2-fria vägar"
    areas = extract(make(plan, "sv")).of_type("focus_area")
    assert [(e.number, e.text) for e in areas] == [("B1", "Fler humlor"), (None, "CO2-fria vägar")]


def test_a_verb_between_a_numbered_label_and_its_name_is_no_part_of_it(make: MakeDocument) -> None:
    areas = extract(make("# Engplan\nTema B er humlebier.", "da")).of_type("focus_area")
    assert [(e.number, e.text.rstrip(".")) for e in areas] == [("B", "humlebier")]


TOLD = """
# Ängsplan
## Det vill vi uppnå
### Blommor i varje dike
Dikena slås ofta för tidigt. Varje dike ska ha blåklockor i juni.
### Humlor nära dig
Varje humla ska ha ett bo på ängen.
"""


def test_names_over_sentences_that_bind_are_focus_areas(make: MakeDocument) -> None:
    strategy = extract(make(TOLD, "sv"))
    areas = [e.text for e in strategy.of_type("focus_area")]
    assert areas == ["Blommor i varje dike", "Humlor nära dig"]
    assert "Varje humla ska ha ett bo på ängen." in [e.text for e in strategy.of_type("goal")]


def test_a_heading_of_more_is_the_goal_that_the_sentence_under_it_explains(
    make: MakeDocument,
) -> None:
    more = TOLD.replace("Blommor i varje dike", "Fler blommor").replace("Humlor", "Fler humlor")
    assert not extract(make(more, "sv")).of_type("focus_area")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Planen har tre hovedindsatsområder: Vand, Sand og Land, og varer i fire år.", "da"),
        ("Planen er delt i 3 overskrifter, hvor alt står: vand, sand og land.", "da"),
        ("Planen delas in under tre rubriker: vand, sand och land.", "sv"),
    ],
)
def test_names_that_a_sentence_counts_are_focus_areas(
    make: MakeDocument, sentence: str, language: str
) -> None:
    areas = extract(make(f"# Øplan\n{sentence}", language)).of_type("focus_area")
    assert [e.text.lower() for e in areas] == ["vand", "sand", "land"]


def test_an_explanation_is_no_part_of_a_name(make: MakeDocument) -> None:
    plan = "# Øplan\nDe to spor er:\n- Vand, dvs. alt det våde\n- Land, det vil sige resten"
    areas = extract(make(plan, "da")).of_type("focus_area")
    assert [e.text for e in areas] == ["Vand", "Land"]


def test_what_a_plan_holds_is_no_part_of_it(make: MakeDocument) -> None:
    plan = (
        "# Øplan\n## Spor\n### Naturplanens indhold\nOm vand.\n### Vand\nOm vand.\n### Land\nTørt."
    )
    areas = extract(make(plan, "da")).of_type("focus_area")
    assert [e.text for e in areas] == ["Vand", "Land"]


MEASURES = """
# Engplan
## Handlinger
### Blomster
- Så klokker langs stien
- Slå engen i august
### Humlebier
- Byg reder af halm
"""


def test_names_over_lists_of_measures_are_focus_areas(make: MakeDocument) -> None:
    strategy = extract(make(MEASURES, "da"))
    areas = {e.id: e.text for e in strategy.of_type("focus_area")}
    assert list(areas.values()) == ["Blomster", "Humlebier"]
    measures = [(e.text, areas.get(e.parent_id or "")) for e in strategy.of_type("activity")]
    assert measures[-1] == ("Byg reder af halm", "Humlebier")


def test_numbered_headings_over_lists_are_the_measures(make: MakeDocument) -> None:
    numbered = MEASURES.replace("### Bl", "### 1. Bl").replace("### Hu", "### 2. Hu")
    assert not extract(make(numbered, "da")).of_type("focus_area")


def test_a_bare_name_under_goals_states_none(make: MakeDocument) -> None:
    plan = (
        "# Ängsplan\n## Mål\n### Trygghet\nHumlor behöver ro.\n### Fler humlor på ängen\nDe är få."
    )
    goals = [e.text for e in extract(make(plan, "sv")).of_type("goal")]
    assert goals == ["Fler humlor på ängen"]


@pytest.mark.parametrize(
    ("language", "name", "header"),
    [
        ("da", "Grøn trafik", "Projekt | Ansvarlig | Slut"),
        ("sv", "Grön trafik", "Projekt | Ansvarig | Klart"),
    ],
)
def test_names_over_tables_of_measures_are_focus_areas(
    make: MakeDocument, language: str, name: str, header: str
) -> None:
    table = f"| {header}\n| Nye stier | Vej | 2026\n| Flere skilte | Vej | 2027\n"
    strategy = extract(make(f"# Plan 2030\n## {name}\n{table}\n## Trygge torve\n{table}", language))
    areas = [e.text for e in strategy.elements if e.type == "focus_area"]
    assert areas == [name, "Trygge torve"]
    assert all(e.parent_id for e in strategy.elements if e.type == "activity")


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [
        ("da", "Løfte nr. 1: Mere plads til leg", "Mere plads til leg"),
        ("da", "Verdensmål 13: Klimaindsats", "Klimaindsats"),
        ("da", "Portefølje 2. Nye bygninger", "Nye bygninger"),
        ("sv", "Löfte 1: Mer plats för lek", "Mer plats för lek"),
        ("sv", "Globalt mål 13: Bekämpa klimatförändringen", "Bekämpa klimatförändringen"),
    ],
)
def test_promises_and_global_goals_with_a_number_are_areas(
    make: MakeDocument, language: str, heading: str, name: str
) -> None:
    strategy = extract(make(f"# Plan 2030\n## {heading}\nTekst.", language))
    assert [(e.type, e.text) for e in strategy.elements] == [("focus_area", name)]


def test_headings_that_are_announced_beside_a_labelled_vision_are_no_boxes(
    found: Callable[..., list[tuple[str, str]]],
) -> None:
    plan = """
# Skogsplan
## Vision: Skog åt alla
## Strategier – så får vi fler träd
Två förslag på strategier har tagits fram.
## Plantera i staden
Träd finns det för få av.
## Spara äldre skog
Gamla träd är vackra.
"""
    assert [text for kind, text in found(plan, "sv") if kind == "focus_area"] == [
        "Plantera i staden", "Spara äldre skog",
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "label"), [("da", "Indsats"), ("sv", "Insats")])
def test_a_lettered_name_over_a_list_of_measures_is_a_focus_area(
    make: MakeDocument, language: str, label: str
) -> None:
    markup = f"# Plan 2030\n## {label} A Havnen\n- Nye broer\n- Flere skilte"
    kinds = [e.type for e in extract(make(markup, language)).elements]
    assert kinds == ["focus_area", "activity", "activity"]


def test_numbered_headings_over_a_line_that_announces_measures_are_focus_areas(
    make: MakeDocument,
) -> None:
    plan = "# Äng\n## Åtgärdsförslag\nFör fler humlor föreslås följande åtgärder.\n" + "".join(
        f"### {i}. Stärk {name}\nKortsiktiga åtgärder:\n- Så klöver\n- Räkna bin\n"
        for i, name in enumerate(("dikena", "gläntorna"), 1)
    )
    found = extract(make(plan, "sv")).of_type("focus_area")
    assert [area.text for area in found] == ["Stärk dikena", "Stärk gläntorna"]


@pytest.mark.parametrize("heading", ["Mål pr. indsatsområde", "Mål for hvert indsatsområde"])
def test_areas_stand_over_their_goals_in_one_list(make: MakeDocument, heading: str) -> None:
    nested = "- Grøfter\n  - Grøfterne skal være rene\n- Lysninger\n  - Der skal sås kløver"
    found = extract(make(f"# Eng\n## {heading}\n{nested}")).elements
    assert [e.type for e in found] == ["focus_area", "goal"] * 2
    flat = extract(make(f"# Eng\n## {heading}\n- Rene grøfter\n- Lyse lysninger")).elements
    assert [e.type for e in flat] == ["goal"] * 2


@pytest.mark.parametrize(
    ("language", "announcer", "names", "columns"),
    [
        ("da", "Indsatser", ("Rene bredder", "Flere både"), "Indsats | Ansvarlig"),
        ("sv", "Åtgärder", ("Rena stränder", "Fler båtar"), "Åtgärd | Ansvarig"),
    ],
)
def test_names_over_tables_of_measures_are_areas(
    make: MakeDocument, language: str, announcer: str, names: tuple[str, str], columns: str
) -> None:
    table = f"| {columns} |\n| Ny bro | Park |\n| Ny sti | Park |"
    parts = "\n".join(f"## {name}\n{table}" for name in names)
    found = extract(make(f"# Åplan\n## {announcer}\n{parts}", language))
    assert [e.text for e in found.of_type("focus_area")] == list(names)
