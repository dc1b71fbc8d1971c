from __future__ import annotations

import pytest

from stratmine.extraction import extract
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.linking import linked

from .conftest import MakeDocument


def candidate(kind: str, text: str, parent: int | None = None) -> Candidate:
    return Candidate(
        type=kind, text=text, block_id="b1", start=0, end=len(text), parent=parent, confidence=0.9
    )  # type: ignore[arg-type]


def test_a_focus_area_named_twice_is_kept_where_most_stands_under_it() -> None:
    result = linked(
        [
            candidate("focus_area", "En tryg by"),
            candidate("goal", "Vi vil sikre tryghed", parent=0),
            candidate("focus_area", "En tryg by"),
            candidate("activity", "Belysning", parent=2),
            candidate("activity", "Vagter", parent=2),
        ]
    )
    assert [c.text for c in result if c.type == "focus_area"] == ["En tryg by"]
    assert next(c for c in result if c.type == "goal").parent == 0


def test_parents_stand_before_their_children() -> None:
    result = linked(
        [
            candidate("goal", "Et", parent=None),
            candidate("focus_area", "Byen"),
            candidate("goal", "To", parent=1),
            candidate("focus_area", "Landet"),
        ]
    )
    for index, item in enumerate(result):
        assert item.parent is None or item.parent < index


def test_the_same_measure_under_two_goals_is_two_elements() -> None:
    result = linked(
        [
            candidate("goal", "Et"),
            candidate("activity", "Informere borgere", parent=0),
            candidate("goal", "To"),
            candidate("activity", "Informere borgere", parent=2),
            candidate("activity", "Informere borgere"),
        ]
    )
    assert [c.parent for c in result if c.type == "activity"] == [0, 2]


def test_measures_hang_on_the_only_goal_of_their_focus_area() -> None:
    only = linked(
        [
            candidate("focus_area", "Byen"),
            candidate("goal", "En tryg by for alle", parent=0),
            candidate("activity", "Belysning", parent=0),
        ]
    )
    several = linked(
        [
            candidate("focus_area", "Byen"),
            candidate("goal", "En tryg by for alle", parent=0),
            candidate("goal", "En grøn by for alle", parent=0),
            candidate("activity", "Belysning", parent=0),
        ]
    )
    assert only[2].parent == 1
    assert several[3].parent == 0


def test_an_element_that_repeats_its_parent_makes_no_circle() -> None:
    result = linked(
        [
            candidate("focus_area", "Byen"),
            candidate("goal", "Vokse", parent=0),
            candidate("focus_area", "Byen", parent=1),
            candidate("goal", "Falde", parent=2),
            candidate("goal", "Stige", parent=2),
        ]
    )
    assert len(result) == 4


PROSE = """
# Skogsplan
## Fokusområden
### Stigar
Alla stigar ska vara hela. Kommunen ska bygga tre broar.

Ingen ska gå vilse. Kommunen ska sätta upp skyltar vid alla stigar.
"""


def test_a_measure_told_after_the_one_goal_of_its_paragraph_is_that_goals(
    make: MakeDocument,
) -> None:
    strategy = extract(make(PROSE, "sv"))
    text = {e.id: e.text for e in strategy.elements}
    parents = [text.get(e.parent_id or "") for e in strategy.of_type("activity")]
    assert parents == ["Alla stigar ska vara hela.", "Ingen ska gå vilse."]


def test_a_labelled_measure_is_that_of_the_labelled_goal_before_it(make: MakeDocument) -> None:
    plan = """
# Skovplan
## O1 Et godt liv i skoven
Delmål 1.1 Stierne er hele
Indsats: Nye broer
Delmål 1.2 Ingen farer vild
Indsats: Skilte ved alle stier
"""
    strategy = extract(make(plan, "da"))
    text = {e.id: e.text for e in strategy.elements}
    parents = [text.get(e.parent_id or "") for e in strategy.of_type("activity")]
    assert parents == ["Stierne er hele", "Ingen farer vild"]


@pytest.mark.parametrize(
    ("language", "labels"),
    [("da", ("Tiltag", "Tegn", "Ansvarlig")), ("sv", ("Åtgärd", "Indikator", "Ansvarig"))],
)
def test_an_indicator_in_the_sheet_of_a_measure_is_that_of_the_measure(
    make: MakeDocument, language: str, labels: tuple[str, str, str]
) -> None:
    measure, sign, who = labels
    sheet = f"{measure}: {{}}\n{who}: HR\n{sign}: Antal {{}}\n"
    text = sheet.format("Nye bænke ved åen", "besøg") + sheet.format("Flere lys i parken", "klager")
    elements = extract(make(f"# Plan\n## Oversigt\n{text}", language)).elements
    assert [e.type for e in elements] == ["activity", "indicator"] * 2
    assert [e.parent_id for e in elements[1::2]] == [e.id for e in elements[::2]]


def test_what_explains_a_measure_in_its_sheet_is_no_other_measure(make: MakeDocument) -> None:
    text = "## Indsats 1. Nye bænke\nHvad: Der sættes bænke op langs åen.\nHvem: Park"
    elements = extract(make(f"# Plan 2030\n{text}")).elements
    assert [(e.type, e.text) for e in elements] == [("activity", "Nye bænke")]


def test_indicators_that_stand_under_nothing_measure_the_only_goal(make: MakeDocument) -> None:
    text = "# Plan for stierne\n## Mål\n- {}\n## Målepunkter\n- Antal skilte\n- Antal bænke\n"
    one = extract(make(text.format("Det skal være let at finde vej")))
    assert {i.parent_id for i in one.of_type("indicator")} == {one.of_type("goal")[0].id}
    two = "Det skal være let at finde vej\n- Alle skal kunne hvile sig"
    assert {i.parent_id for i in extract(make(text.format(two))).of_type("indicator")} == {None}


UNNAMED = """
# Skovplan
Temaet Skov for alle kommer med tre bud på, hvad der kan blive arbejdet med i planen:
- Fremme oplevelserne i skoven
- Undersøge mulighederne for flere stier
- Revidere skovens plejeplan
Temaet Ren natur kommer med to bud på, hvad der kan blive arbejdet med i planen:
- Udarbejde regler for affald
- Styrke vandet i åen
"""


def test_goals_and_measures_of_one_list_stand_side_by_side(make: MakeDocument) -> None:
    elements = extract(make(UNNAMED, "da")).elements
    themes = {e.id: e.text for e in elements if e.type == "focus_area"}
    assert {e.type for e in elements} == {"focus_area", "goal", "activity"}
    below = [themes.get(e.parent_id or "") for e in elements if e.type != "focus_area"]
    assert below == ["Skov for alle"] * 3 + ["Ren natur"] * 2


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("da", 'Indsatsområde {} "{}" har fem handlinger, hvor to ikke er i gang.'),
        ("sv", 'Fokusområde {} "{}" består av fem åtgärder, varav två inte har startat.'),
    ],
)
def test_an_area_that_a_report_tells_of_is_its_name_in_quotation_marks(
    make: MakeDocument, language: str, line: str
) -> None:
    names = ("Skov og stier", "Vand i byen")
    told = "\n".join(line.format(i, name) for i, name in enumerate(names, 1))
    areas = extract(make(f"# Status\n{told}\n", language)).of_type("focus_area")
    assert [(e.number, e.text) for e in areas] == [("1", names[0]), ("2", names[1])]


def test_a_letter_after_the_number_of_a_measure_is_part_of_the_number(make: MakeDocument) -> None:
    items = "- Indsats 4.c om nye bænke\n- Indsats 9 om lys\n"
    told = f"# Status\nFølgende indsatser er forsinket:\n{items}"
    elements = extract(make(told, "da")).elements
    assert [(e.number, e.text) for e in elements] == [("4.c", "nye bænke"), ("9", "lys")]


def test_goals_of_an_area_named_again_in_an_annex_are_not_doubled(make: MakeDocument) -> None:
    danish = (
        "# Plan\n## Tema: Natur\n### Mål\n- Svalen har ro\n- Åen er ren\n"
        "## Bilag 1. Handleplan\n### Natur\n| Mål | Indsatser\n| Svalen har ro | Nye kasser"
    )
    swedish = (
        "# Plan\n## Tema: Natur\n### Mål\n- Svalan har ro\n- Ån är ren\n"
        "## Bilaga 1. Handlingsplan\n### Natur\n| Mål | Åtgärder\n| Svalan har ro | Nya holkar"
    )
    for plan, code in ((danish, "da"), (swedish, "sv")):
        found = extract(make(plan, code))
        goals = found.of_type("goal")
        (measure,) = found.of_type("activity")
        assert len(goals) == 2
        assert measure.parent_id == goals[0].id


@pytest.mark.parametrize(
    ("code", "goal", "heading", "measure"),
    [
        ("da", "Målet er, at alle børn kan svømme.", "Indsatser", "Svømning i 4. klasse"),
        ("sv", "Målet är att alla barn kan simma.", "Åtgärder", "Simning i årskurs 4"),
    ],
)
def test_the_measures_of_a_plan_with_one_goal_serve_it(
    make: MakeDocument, code: str, goal: str, heading: str, measure: str
) -> None:
    plan = f"# Plan\n## 1\n{goal}\n## {heading}\n- {measure}\n- {measure} 2030"
    found = extract(make(plan, code)).elements
    [aim] = [element for element in found if element.type == "goal"]
    assert [e.parent_id for e in found if e.type == "activity"] == [aim.id, aim.id]
