"""Parents that printed numbers name."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def _parents(make: MakeDocument, markup: str, code: str) -> list[tuple[str, str]]:
    found = extract(make(markup, code)).elements
    named = {e.id: e.text.rstrip(".") for e in found}
    return [(e.text.rstrip("."), named.get(e.parent_id or "", "")) for e in found]


def test_the_next_goal_of_a_label_stands_beside_the_one_before(make: MakeDocument) -> None:
    plan = (
        "# Uppföljning av sjöplanen\n## Målområde 1: Rena vatten\n### Mål 1.1 Sjön är klar\n"
        "#### Åtgärder\n- Räkna svanar vid bryggan\nMål 1.2 Ån är ren hela året.\n"
        "#### Åtgärder\n- Bygga ett andhus av trä"
    )
    assert _parents(make, plan, "sv") == [
        ("Rena vatten", ""),
        ("Sjön är klar", "Rena vatten"),
        ("Räkna svanar vid bryggan", "Sjön är klar"),
        ("Ån är ren hela året", "Rena vatten"),
        ("Bygga ett andhus av trä", "Ån är ren hela året"),
    ]


def test_a_code_after_a_measure_names_its_goal(make: MakeDocument) -> None:
    plan = (
        "# Søplan\n## Spor A: Søens bred\nMål A1. Svanerne er mindst ti i 2033\n"
        "Mål A2. Alle ænder har et hus\n### Indsatser\n- Bænke til svaner (A1.1)\n"
        "- Andehuse af træ (A2.1)"
    )
    parents = dict(_parents(make, plan, "da"))
    assert parents["Bænke til svaner"] == "Svanerne er mindst ti i 2033"
    assert parents["Andehuse af træ"] == "Alle ænder har et hus"


def test_a_labelled_goal_stands_under_no_measure(make: MakeDocument) -> None:
    plan = (
        "# Status\n## Spor A: Søens bred\n### Svanehus ved broen\nI gang. Taget mangler.\n"
        "### Andehus ved åen\nGennemført i 2031.\n### Bænke af træ\nIkke igangsat.\n"
        "Mål A3. Alle ænder har et hus"
    )
    assert dict(_parents(make, plan, "da"))["Alle ænder har et hus"] == "Søens bred"


def test_states_numbered_inside_numbered_parts_are_their_goals(make: MakeDocument) -> None:
    danish = (
        "# Søplan\n## 1. Vand\n1.1. Søen er klar i 2027.\n1.2. Åen har flere fisk end i dag.\n"
        "## 2. Land\n2.1. Engen er fuld af blomster.\n2.2. Stien er åben for alle."
    )
    swedish = (
        "# Sjöplan\n## 1. Vatten\n1.1. Sjön är klar 2027.\n1.2. Ån har fler fiskar än i dag.\n"
        "## 2. Land\n2.1. Ängen är full av blommor.\n2.2. Stigen är öppen för alla."
    )
    for plan, code in ((danish, "da"), (swedish, "sv")):
        strategy = extract(make(plan, code))
        assert [e.number for e in strategy.of_type("goal")] == ["1.1", "1.2", "2.1", "2.2"]
        assert len(strategy.of_type("focus_area")) == len({"1", "2"})
