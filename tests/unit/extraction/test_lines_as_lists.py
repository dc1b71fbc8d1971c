"""Lines and sentences without bullets that are a list, and those that are none."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str, code: str = "da") -> list[tuple[str, str]]:
    return [(element.type, element.text) for element in extract(make(markup, code)).elements]


def test_theme_lines_between_lists_are_headings_like_the_first(make: MakeDocument) -> None:
    plan = (
        "# Plan\n## Målsætninger i Kommuneplan 2016-2028 indenfor fugle\n## Skov\n"
        "- Svaler skal have ro\n- Lærker skal trives\n\nVand\n\n- Søen skal være ren\n\n"
        "Haver\n\n- Kasser skal hænge højt"
    )
    assert [kind for kind, _ in _found(make, plan)] == [
        "focus_area", "goal", "goal", "focus_area", "goal", "focus_area", "goal",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "goal", "measure"),
    [
        (
            "da",
            "Vi vil opnå:\nAlle børn kan svømme.",
            "Vi sætter i gang:\nHallen åbner om søndagen.",
        ),
        ("sv", "Vi vill:\nAlla barn kan simma.", "Så gör vi:\nHallen öppnar på söndagar."),
    ],
)
def test_sentences_alone_under_a_few_announcing_words_are_a_list(
    make: MakeDocument, language: str, goal: str, measure: str
) -> None:
    markup = f"# Plan\n## Byen\n{goal}\n{measure}"
    assert _found(make, markup, language) == [
        ("goal", goal.splitlines()[1]),
        ("activity", measure.splitlines()[1]),
    ]


@pytest.mark.parametrize(
    ("language", "heading", "first", "second"),
    [
        (
            "da",
            "Indsatser:",
            "Fri adgang til hallen om søndagen.",
            "Kurser i svømning for begyndere.",
        ),
        (
            "sv",
            "Insatser:",
            "Fri entré till hallen på söndagar.",
            "Kurser i simning för nybörjare.",
        ),
    ],
)
def test_short_sentences_under_a_heading_with_a_colon_are_a_list(
    make: MakeDocument, language: str, heading: str, first: str, second: str
) -> None:
    markup = f"# Plan 2030\n## {heading}\n{first} {second}"
    assert _found(make, markup, language) == [("activity", first), ("activity", second)]


def test_lines_with_a_final_point_after_a_sentence_that_announces_them_are_its_list(
    make: MakeDocument,
) -> None:
    lines = "Dialog med naboerne om hegnet.\nEn tur med fugleforeningen i maj.\nNye redekasser."
    prose = "Kasserne er omtalt i bladet. De er grønne."
    plan = f"# Park\nInitiativer, som kan sættes i gang, når foråret er kommet:\n{lines}\n{prose}"
    found = _found(make, plan)
    assert [kind for kind, _ in found] == ["activity"] * 3
    plan = f"# Park\nPlanen har fokus på tre udvalgte sektorer:\n{lines}\n{prose}"
    assert [kind for kind, _ in _found(make, plan)] == ["focus_area"] * 3


def test_two_sentences_after_a_long_lead_in_may_be_prose(make: MakeDocument) -> None:
    plan = (
        "# Park\nInitiativer, som kan sættes i gang, når foråret er kommet:\n"
        "Kasserne er omtalt i bladet.\nBladet er grønt."
    )
    assert _found(make, plan) == []


def test_lines_without_a_verb_under_a_heading_for_areas_are_their_names(
    make: MakeDocument,
) -> None:
    lines = "Reder under taget.\nFoder om vinteren.\nRo i yngletiden for sky arter."
    prose = "Områderne er de samme som før. De virker."
    found = _found(make, f"# Fugle\n## Fokusområder i planen:\n{lines}\n{prose}")
    assert found == [("focus_area", line) for line in lines.splitlines()]
    told = "Områderne er valgt i år.\nDe skal virke.\nDet kan man håbe."
    assert _found(make, f"# Fugle\n## Fokusområder i planen:\n{told}") == []


def test_lines_that_name_measures_after_a_colon_are_a_list(make: MakeDocument) -> None:
    lines = "Antal ungar per rede\nAntal reden i siv\nAntal svanar vid bron"
    found = _found(make, f"# Fåglar\n## Uppföljning\nFöljande redovisas:\n{lines}", "sv")
    assert found == [("indicator", line) for line in lines.splitlines()]


def test_lines_over_prose_under_a_heading_for_goals_are_a_list(make: MakeDocument) -> None:
    prose = "Svanerne er talt hvert år siden krigen. De er nu ni, og to af dem er sorte."
    plan = f"# Søplan\n## Mål\nGod plads til svaner hele året\nFærre ænder i køkkenet\n{prose}"
    found = extract(make(plan)).elements
    assert [(e.type, e.text) for e in found] == [
        ("goal", "God plads til svaner hele året"),
        ("goal", "Færre ænder i køkkenet"),
    ]


@pytest.mark.parametrize(
    ("code", "heading", "lines"),
    [
        ("da", "Målepunkter", ("95 kWh", "Forbrug i skolerne", "3,5 m", "Sigt i søen")),
        ("sv", "Indikatorer", ("14 veckor", "Tid för bygglov", "240 ha", "Mark för skog")),
    ],
)
def test_what_stands_under_large_figures_is_measured(
    make: MakeDocument, code: str, heading: str, lines: tuple[str, ...]
) -> None:
    plan = f"# Grønt og blåt\n## {heading}\n" + "\n".join(lines)
    found = extract(make(plan, code)).of_type("indicator")
    assert [measure.text for measure in found] == list(lines[1::2])


@pytest.mark.parametrize(
    ("code", "goal"), [("da", "Flere cykler til skole"), ("sv", "Fler cyklar till skolan")]
)
def test_a_line_that_compares_is_the_goal_of_its_heading(
    make: MakeDocument, code: str, goal: str
) -> None:
    assert ("goal", goal) in _found(make, f"# Grønt og blåt\n## Mål\n{goal}", code)


@pytest.mark.parametrize(
    ("language", "line"), [("da", "Vores ønsker for søen"), ("sv", "Våra önskemål för sjön")]
)
def test_a_line_of_four_words_announces(make: MakeDocument, language: str, line: str) -> None:
    plan = f"# 2040\n## 2040\n{line}\n- Ro\n- Svaler"
    assert _found(make, plan, language) == [("goal", "Ro"), ("goal", "Svaler")]


@pytest.mark.parametrize(
    ("language", "heading", "lines"),
    [
        ("da", "Hvordan ved vi, om det lykkes?", ("Elevernes svar i juni", "Fraværet i 9. klasse")),
        ("sv", "Hur vet vi om vi lyckas?", ("Elevernas svar i juni", "Frånvaron i årskurs nio")),
    ],
)
def test_short_lines_that_are_all_under_what_is_measured_are_indicators(
    make: MakeDocument, language: str, heading: str, lines: tuple[str, str]
) -> None:
    plan = "# Plan\n## {}\n{}\n{}".format(heading, *lines)
    assert _found(make, plan, language) == [("indicator", line) for line in lines]


@pytest.mark.parametrize(
    ("language", "heading", "lines"),
    [
        ("da", "Det vil vi opnå", ("At de hører sandheden.", "At det er i orden at fejle.")),
        ("sv", "Det vill vi uppnå", ("Att de hör sanningen.", "Att det är tillåtet att fela.")),
    ],
)
def test_clauses_in_lines_of_their_own_do_not_point_back(
    make: MakeDocument, language: str, heading: str, lines: tuple[str, str]
) -> None:
    plan = "# Plan\n## {}\n{}\n{}".format(heading, *lines)
    assert [kind for kind, _ in _found(make, plan, language)] == ["goal", "goal"]


@pytest.mark.parametrize(
    ("language", "plan"),
    [
        ("da", "Fugle 2040\nKærby Kommune\n# Årets gang\nMaj: Nye kasser.\nJuni: Bro ved åen."),
        ("sv", "Fåglar 2040\nKärrby kommun\n# Årets gång\nMaj: Nya holkar.\nJuni: Bro vid ån."),
    ],
)
def test_an_announcing_phrase_below_other_lines_is_no_title(
    make: MakeDocument, language: str, plan: str
) -> None:
    assert [kind for kind, _ in _found(make, plan, language)] == ["activity", "activity"]
