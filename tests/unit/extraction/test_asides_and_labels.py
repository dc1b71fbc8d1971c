"""Brackets after measures, labels with an adjective, tasks given, lines of contents pages."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract
from stratmine.schema import Status

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("language", "line", "text", "status"),
    [
        ("sv", "Insats: Ny bro vid kvarnen (pågår)", "Ny bro vid kvarnen", "ongoing"),
        ("sv", "Insats: Ny bro vid kvarnen (genomförd i maj 2023)", "Ny bro vid kvarnen", "done"),
        ("da", "Indsats: Ny bro ved møllen (afsluttet i maj)", "Ny bro ved møllen", "done"),
    ],
)
def test_brackets_after_a_measure_say_how_far_it_is(
    make: MakeDocument, language: str, line: str, text: str, status: Status
) -> None:
    found = extract(make(f"# Åplan\n{line}", language)).of_type("activity")
    assert [(e.text, e.status) for e in found] == [(text, status)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "Prioriterat mål: Ån är ren hela året."),
        ("da", "Strategisk målsætning: Åen er ren hele året."),
    ],
)
def test_a_label_may_have_an_adjective(make: MakeDocument, language: str, line: str) -> None:
    found = extract(make(f"# Åplan\n{line}", language)).of_type("goal")
    assert [e.text for e in found] == [line.partition(": ")[2]]


def test_a_measure_goes_on_with_the_least_that_is_to_be_reached(make: MakeDocument) -> None:
    plan = "# Åplan\nIndikatorer: Siktdjup vid bron i augusti, minst två meter"
    found = extract(make(plan, "sv")).of_type("indicator")
    assert [e.text for e in found] == ["Siktdjup vid bron i augusti, minst två meter"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Tekniska kontoret har fått uppdraget att räkna fiskarna i ån."),
        ("sv", "Nämnden uppdras att laga bron vid kvarnen."),
        ("da", "Havnekontoret har fået til opgave at tælle fiskene i åen."),
    ],
)
def test_tasks_are_given_in_many_words(make: MakeDocument, language: str, sentence: str) -> None:
    found = extract(make(f"# Åplan\n## Vatten\n{sentence}", language)).of_type("activity")
    assert [e.text for e in found] == [sentence]


def test_what_somebody_will_only_say_is_no_goal(make: MakeDocument) -> None:
    said = "Inledningsvis vill vi säga att förslaget till åplan är bra."
    assert not extract(make(f"# Åplan\n## Svar\n{said}", "sv")).elements


def test_a_heading_with_its_page_is_a_line_of_contents(make: MakeDocument) -> None:
    plan = "# Åplan\n## Mål\n## ÅN I DAG ... 4\n## Mål\n- Ån är ren hela året"
    assert [e.text for e in extract(make(plan, "sv")).elements] == ["Ån är ren hela året"]


def test_the_first_half_of_a_pair_of_compounds_is_no_label(make: MakeDocument) -> None:
    found = extract(
        make("# Eng\n## Fokusområder\n- Projekt- og procesledelse\n- Fugleliv")
    ).elements
    assert [(e.type, e.text) for e in found] == [
        ("focus_area", "Projekt- og procesledelse"), ("focus_area", "Fugleliv"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        (
            "sv",
            "Åtgärder",
            "Bygga brygga, Parken, 2026 Märka stigar, Fritid, 2026-2027 Rensa ån, Parken, löpande",
        ),
        (
            "da",
            "Indsatser",
            "Bygge en bro, Park, 2026 Afmærke stier, Fritid, 2026-2027 Rense åen, Park, løbende",
        ),
    ],
)
def test_measures_that_lost_their_lines_part_after_who_and_when(
    make: MakeDocument, language: str, heading: str, line: str
) -> None:
    found = extract(make(f"# Åplan\n## {heading}\n{line}", language)).of_type("activity")
    said = [(e.text, e.responsible, e.deadline.text if e.deadline else None) for e in found]
    unit = line.split(", ")[1]
    assert said[0] == (line.partition(",")[0], (unit,), "2026")
    assert [time for _, _, time in said] == ["2026", "2026-2027", line.rsplit(maxsplit=1)[-1]]
    assert said[2][1] == (unit,)


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("sv", "Bygga en brygga vid ån, Parkenheten, 2026, 2,4 miljoner kronor"),
        ("da", "Bygge en bro ved åen, Vej og Park, 2026"),
    ],
)
def test_who_and_when_after_commas_are_no_words_of_the_measure(
    make: MakeDocument, language: str, item: str
) -> None:
    heading = {"sv": "Åtgärder", "da": "Indsatser"}[language]
    (found,) = extract(make(f"# Åplan\n## {heading}\n- {item}", language)).of_type("activity")
    assert found.text == item.partition(",")[0]
    assert found.responsible == (item.split(", ")[1],)
    assert found.deadline is not None
    assert found.deadline.year == 2026


@pytest.mark.parametrize(
    ("language", "markup", "text"),
    [
        ("da", "## Aktiviteter\n- Svømmehold (Svøm Aa, frivillige)\n- Ny bro", "Svømmehold"),
        ("da", "## Skridt i spor A\nEn bro anlægges over åen (3 er bygget, 2 på vej).",
         "En bro anlægges over åen"),
        ("sv", "## Åtgärder\n- Ny brygga (2 mkr, Parken)\n- Fler bänkar", "Ny brygga"),
    ],
)  # fmt: skip
def test_brackets_with_several_things_tell_of_the_measure(
    make: MakeDocument, language: str, markup: str, text: str
) -> None:
    first, *_ = extract(make(f"# Åplan\n{markup}", language)).of_type("activity")
    assert first.text == text


def test_brackets_with_one_name_belong_to_the_measure(make: MakeDocument) -> None:
    plan = "# Åplan\n## Aktiviteter\n- Plads i grunduddannelsen (IGU)\n- Ny bro (Åvej)"
    plan += "\n- Ny sti (1. etape)"
    found = extract(make(plan, "da")).of_type("activity")
    assert [e.text for e in found] == [
        "Plads i grunduddannelsen (IGU)", "Ny bro (Åvej)", "Ny sti (1. etape)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("da", "Flere børn skal kunne svømme, hvilket også er et ønske i byen.", "goal",
         "Flere børn skal kunne svømme"),
        ("sv", "Fler barn ska kunna simma, vilket också är ett önskemål i byn.", "goal",
         "Fler barn ska kunna simma"),
        ("sv", "Vid ån ska byggas en brygga, under förutsättning att medel finns.",
         "activity", "Vid ån ska byggas en brygga"),
    ],
)  # fmt: skip
def test_what_is_only_said_of_a_promise_is_no_word_of_it(
    make: MakeDocument, language: str, sentence: str, kind: str, text: str
) -> None:
    found = extract(make(f"# Åplan\n{sentence}", language)).elements
    assert [(e.type, e.text) for e in found] == [(kind, text)]


def test_a_label_with_a_number_of_two_parts_ends_what_stands_before_it(make: MakeDocument) -> None:
    plan = "# Søplan\nMåles ved: optælling af reder ved broen Resultatmål 4.2 95 procent er beboet"
    found = extract(make(plan)).elements
    assert [(e.type, e.text) for e in found] == [
        ("indicator", "optælling af reder ved broen"),
        ("goal", "95 procent er beboet"),
    ]


@pytest.mark.parametrize(
    ("language", "label", "goal"),
    [
        ("da", "Strategiens mål", "Svalerne møder børnene to gange om året."),
        ("sv", "Strategins mål", "Svalorna möter barnen två gånger om året."),
    ],
)
def test_the_goal_of_the_plan_is_a_label(
    make: MakeDocument, language: str, label: str, goal: str
) -> None:
    found = extract(make(f"# Fugleplan\n{label}: {goal}", language)).elements
    assert [(e.type, e.text, e.evidence[0][:5]) for e in found] == [("goal", goal, "label")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Planens indsats 3 Flere fugle ved søen bygger på gamle optegnelser."),
        ("sv", "Planens insats 3 Fler fåglar vid sjön bygger på gamla anteckningar."),
    ],
)
def test_a_sentence_may_open_with_a_measure_of_the_plan(
    make: MakeDocument, language: str, sentence: str
) -> None:
    assert not extract(make(f"# Fugle\n{sentence}", language)).of_type("activity")


@pytest.mark.parametrize("bullet", ["- ", ""])
@pytest.mark.parametrize(
    ("code", "names"),
    [("da", ("Indsatser", "Ansvarlig", "Frist")), ("sv", ("Åtgärder", "Ansvarig", "Klart"))],
)
def test_labels_below_each_measure_are_its_own(
    make: MakeDocument, code: str, names: tuple[str, str, str], bullet: str
) -> None:
    heading, who, when = names
    plan = (
        f"# Mål: Svalen har ro\n## {heading}\n{bullet}Nye kasser ved søen\n"
        f"{who}: Parken. {when}: 2027\n{bullet}Hegn langs åen\n{who}: Skolen\n{when}: 2028"
    )
    goal, *measures = extract(make(plan, code)).elements
    assert goal.responsible == ()
    assert [(m.text, m.responsible, m.deadline and m.deadline.year) for m in measures] == [
        ("Nye kasser ved søen", ("Parken",), 2027),
        ("Hegn langs åen", ("Skolen",), 2028),
    ]
