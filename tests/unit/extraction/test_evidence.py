"""What headings, lists, tables and sentences of many make are read as."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument

Found = Callable[..., list[tuple[str, str]]]


def test_what_a_person_is_quoted_with_is_no_promise(found: Found) -> None:
    markup = (
        "# Borgernes by\n"
        "«Vi vil gerne cykle mere i hverdagen,» siger elev Ida Holm. Hun går i 8. klasse."
    )
    assert found(markup) == []


def test_goals_with_figures_are_found_inside_other_sentences(found: Found) -> None:
    markup = (
        "# Klimaplan\nPlanen viser, hvordan kommunen kan nå målet om "
        "50 % mindre udledning i 2025, 70 % mindre udledning i 2030 og nul udledning i 2045."
    )
    assert [text for kind, text in found(markup) if kind == "goal"] == [
        "50 % mindre udledning i 2025", "70 % mindre udledning i 2030", "nul udledning i 2045",
    ]  # fmt: skip


def test_national_goals_inside_a_sentence_are_not_taken(found: Found) -> None:
    markup = "# Klimaplan\nFolketinget har vedtaget målet om 70 % mindre udledning i 2030."
    assert found(markup) == []


def test_a_summary_says_nothing_new(found: Found) -> None:
    markup = "# Plan\n## Sammanfattning\n### Mål\n- Renare luft\n## Mål\n- Friskare vatten"
    assert found(markup, "sv") == [("goal", "Friskare vatten")]


def test_orders_under_a_measure_are_measures(found: Found) -> None:
    markup = "# Plan\n## Åtgärder\n### Beläggning\nInventera skador på cykelbanorna varje vår."
    assert ("activity", "Inventera skador på cykelbanorna varje vår.") in found(markup, "sv")


def test_indicators_are_found_in_background(found: Found) -> None:
    markup = "# Plan\n## Uppföljning\nVi följer dessa indikatorer:\n- Antal resor\n- Andel gående"
    assert found(markup, "sv") == [("indicator", "Antal resor"), ("indicator", "Andel gående")]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("Starta medborgarråd (kommunstyrelsen, 2024)", "Starta medborgarråd"),
        ("Bygga skolor (Ösby och Norrhed)", "Bygga skolor (Ösby och Norrhed)"),
    ],
)
def test_who_and_when_in_brackets_is_no_part_of_a_measure(
    found: Found, item: str, text: str
) -> None:
    assert found(f"# Plan\n## Åtgärder\n- {item}", "sv") == [("activity", text)]


def test_headings_that_come_again_belong_to_the_part_before_them(make: MakeDocument) -> None:
    parts = [f"## Pejlemærke {n}: {name}\n## Vi vil\n- {goal}\n" for n, name, goal in (
        (1, "Grøn by", "at luften bliver renere"), (2, "Tryg by", "at færre kommer til skade"),
    )]  # fmt: skip
    elements = extract(make("# Politik\n" + "".join(parts))).elements
    parents = {
        e.text: next((p.text for p in elements if p.id == e.parent_id), None) for e in elements
    }
    assert parents["at luften bliver renere"] == "Grøn by"
    assert parents["at færre kommer til skade"] == "Tryg by"


def test_a_row_that_only_names_a_part_groups_the_rows_under_it(make: MakeDocument) -> None:
    elements = extract(
        make(
            "# Plan\nPlanen har to spor:\n- Spor A: Mere natur\n- Spor B: Mindre støj\n"
            "| Nr. | Indsats | Ansvarlig |\n| Spor A | | |\n| 1 | Plante skov | Park |\n"
            "| Spor B | | |\n| 2 | Opsætte støjskærme | Vej |"
        )
    ).elements
    parents = {
        e.text: next((p.text for p in elements if p.id == e.parent_id), None) for e in elements
    }
    assert parents["Plante skov"] == "Mere natur"
    assert parents["Opsætte støjskærme"] == "Mindre støj"


def test_a_labelled_item_holds_its_goal_and_leads_into_its_measures(make: MakeDocument) -> None:
    elements = extract(
        make(
            "# Plan\nStrategien har to pejlemærker. Hovedpunkterne er:\n"
            "- Pejlemærke 1: Service for alle. Målet er, at alle kan få hjælp. Det sker ved at\n"
            "  - give bedre vejledning\n"
            "- Pejlemærke 2: Enkle løsninger. Det sker ved at\n"
            "  - samle alt på én side"
        )
    ).elements
    assert [(e.type, e.text) for e in elements] == [
        ("focus_area", "Service for alle"),
        ("goal", "Målet er, at alle kan få hjælp."),
        ("activity", "give bedre vejledning"),
        ("focus_area", "Enkle løsninger"),
        ("activity", "samle alt på én side"),
    ]


def test_headings_of_one_level_are_announced_by_what_stands_before_them(found: Found) -> None:
    markup = (
        "# Program\n## Så är det\nFokusområdena presenteras nedan.\n"
        "## Ren luft\nLuften är frisk.\n## Rent vatten\nVattnet är klart."
    )
    assert [text for kind, text in found(markup, "sv") if kind == "focus_area"] == [
        "Ren luft", "Rent vatten",
    ]  # fmt: skip


def test_each_measure_that_a_sentence_on_follow_up_names_is_an_indicator(found: Found) -> None:
    markup = (
        "# Digitaliseringsplan\n## Hur följer vi upp?\n"
        "Vi mäter andelen ärenden som hanteras digitalt, antalet besök på biblioteken och "
        "hur nöjda invånarna är. Vi räknar med att antalet ärenden kommer att öka kraftigt."
    )
    assert found(markup, "sv") == [
        ("indicator", "andelen ärenden som hanteras digitalt"),
        ("indicator", "antalet besök på biblioteken"),
        ("indicator", "hur nöjda invånarna är"),
    ]


def test_what_shall_be_seen_is_an_indicator_and_who_says_so_is_none(found: Found) -> None:
    markup = (
        "# Ældrepolitik\n## Stærk længere\n### Hvordan gør vi?\n"
        "Vi uddanner to nøglepersoner på hvert plejehjem. Det har vi gjort længe.\n"
        "### Hvordan kan vi se det?\n"
        "Flere svarer, at de har indflydelse på hjælpen.\n\nEllen, 88 år, Tvedby"
    )
    elements = [(kind, text) for kind, text in found(markup) if kind != "focus_area"]
    assert elements == [
        ("activity", "Vi uddanner to nøglepersoner på hvert plejehjem."),
        ("indicator", "Flere svarer, at de har indflydelse på hjælpen."),
    ]


def test_a_heading_that_only_says_what_is_told_is_no_part_of_the_plan(found: Found) -> None:
    part = "## {}\nVåra mål:\n- Fler unga får arbete i kommunen\n- Färre unga flyttar\n"
    markup = "# Näringslivsplan\n" + "".join(map(part.format, ("Arbete", "Resultat", "Boende")))
    assert [text for kind, text in found(markup, "sv") if kind == "focus_area"] == [
        "Arbete", "Boende",
    ]  # fmt: skip
