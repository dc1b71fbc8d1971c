"""Measures that are named with how far each is, as progress reports do."""

from __future__ import annotations

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.announcing.told_status import opens_with_status, status_after_dash

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (DA, "I gang. Tavlerne er bestilt."),
        (DA, "Er sat i bero, da skuret er væk."),
        (DA, "Afsluttet maj 2031"),
        (DA, "Afholdt den 3. juni på torvet."),
        (SV, "Genomförd 2031."),
        (SV, "Pågår enligt plan. Nio svanar är räknade."),
    ],
)
def test_a_text_that_opens_with_how_far_something_is(
    language: languages.Language, text: str
) -> None:
    assert opens_with_status(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (DA, "Løbende tællinger af svaner giver et billede af søen."),
        (DA, "Svanerne er i gang."),
        (SV, "Klara vatten är en glädje."),
    ],
)
def test_a_text_that_opens_otherwise(language: languages.Language, text: str) -> None:
    assert not opens_with_status(text, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (DA, "Svanehus ved søen – gennemført. Det er rødt.", "Svanehus ved søen"),
        (SV, "Svanhus vid sjön – ej påbörjad", "Svanhus vid sjön"),
        (DA, "Svanehus ved søen – løbende kaffe på dage med sol", ""),
    ],
)
def test_a_dash_parts_a_name_from_how_far_it_is(
    language: languages.Language, text: str, name: str
) -> None:
    end = status_after_dash(text, language)
    assert text[:end] == (name or text)


def test_headings_over_their_status_are_measures_under_the_stage_before_them(
    make: MakeDocument,
) -> None:
    strategy = extract(
        make(
            "# Status på søplanen\n## Etape 1 - Bredden\n## Svanehus ved badebroen\n"
            "Afsluttet 2031.\n"
            "## Bænke til ænder (A2.1)\nI gang. Tre af ni står der.\n## Etape 2 - Vandet\n"
            "## Et gyldent springvand\nIkke igangsat. Guldet mangler."
        )
    )
    named = {e.id: e.text for e in strategy.elements}
    assert [
        (e.type, e.text, e.status, named.get(e.parent_id or "")) for e in strategy.elements
    ] == [
        ("focus_area", "Bredden", None, None),
        ("activity", "Svanehus ved badebroen", "done", "Bredden"),
        ("activity", "Bænke til ænder", "ongoing", "Bredden"),
        ("focus_area", "Vandet", None, None),
        ("activity", "Et gyldent springvand", "planned", "Vandet"),
    ]


def test_two_such_headings_are_no_report(make: MakeDocument) -> None:
    text = "# Søplan\n## Svanehus\nAfsluttet 2031.\n## Andehus\nI gang. Tre af ni står der."
    assert not extract(make(text)).elements


def test_names_with_responsible_and_status_in_one_paragraph_are_measures(
    make: MakeDocument,
) -> None:
    found = extract(
        make(
            "# Uppföljning av sjöplanen\n## Stranden\nSvanarna är nio. Svanhus vid bryggan. "
            "Ansvarig: Parkenheten. Genomförd. Huset är rött. Andbänkar. "
            "Ansvarig: Gatukontoret. Pågår.",
            "sv",
        )
    ).elements
    assert [(e.text.rstrip("."), e.responsible, e.status) for e in found] == [
        ("Svanhus vid bryggan", ("Parkenheten",), "done"),
        ("Andbänkar", ("Gatukontoret",), "ongoing"),
    ]
    assert {e.type for e in found} == {"activity"}


def test_a_label_ends_what_is_said_of_a_measure(make: MakeDocument) -> None:
    found = extract(
        make(
            "# Uppföljning\n## Åtgärder\nSvanhus vid bryggan. Ansvarig: Parkenheten. Genomförd. "
            "Andbänkar i parken. Ansvarig: Gatukontoret. Pågår. Mål 2: Sjön ska vara ren.",
            "sv",
        )
    ).elements
    assert [(e.type, e.text.rstrip(".")) for e in found] == [
        ("activity", "Svanhus vid bryggan"),
        ("activity", "Andbänkar i parken"),
        ("goal", "Sjön ska vara ren"),
    ]


def test_items_that_say_how_far_each_is_are_measures(make: MakeDocument) -> None:
    found = extract(
        make(
            "# Søplan\n## Pr. 1. maj\n1. Kortlægning af svaner. Afsluttet i februar 2031.\n"
            "2. Møde med ni ænder om brød. Afholdt den 14. juni.\n"
            "3. Katalog over reder. Kommer snart."
        )
    ).elements
    assert [(e.type, e.text.rstrip(".")) for e in found] == [
        ("activity", "Kortlægning af svaner"),
        ("activity", "Møde med ni ænder om brød"),
        ("activity", "Katalog over reder"),
    ]


@pytest.mark.parametrize(
    ("code", "goal", "items"),
    [
        (
            "da",
            "Planens mål er, at svalerne er tilbage i 2031.",
            ["Redekasser på to skoler. Grøn. De hænger der.", "Sti rundt om søen. Gul. En del."],
        ),
        (
            "sv",
            "Planens mål är att svalorna är tillbaka 2031.",
            ["Holkar på två skolor. Grön. De sitter uppe.", "Stig runt sjön. Gul. En del."],
        ),
    ],
)
def test_a_list_whose_items_have_colours_names_measures(
    make: MakeDocument, code: str, goal: str, items: list[str]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    elements = extract(make(f"# Fugle\n## Søen\n{goal}\n{listed}", code)).elements
    found = [e.text for e in elements if e.type == "activity"]
    assert found == [item.split(". ")[0] + "." for item in items]


def test_measures_that_a_report_goes_through_stand_under_their_area(make: MakeDocument) -> None:
    goal = "Planens mål er, at svalerne er tilbage i 2031."
    items = "- Redekasser på skoler. Grøn. De hænger der.\n- Sti rundt om søen. Gul. En del."
    plan = extract(make(f"# Fugle\n## Fokusområde 1: Søen\n{goal}\n{items}"))
    area, *below = plan.elements
    assert [(e.type, e.parent_id) for e in below] == [
        ("goal", area.id), ("activity", area.id), ("activity", area.id),
    ]  # fmt: skip


def test_the_name_of_a_paper_over_its_letterhead_is_no_measure(make: MakeDocument) -> None:
    plan = "# Sandby\n## Notat\nTil: Parkudvalget\nDato: 3. april 2031\nAnsvarlig: Parkchefen"
    assert extract(make(plan)).elements == ()
