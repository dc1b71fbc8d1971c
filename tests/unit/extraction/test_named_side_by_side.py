"""What a sentence announces and names side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import stratmine as sm
from stratmine.schema import ParsedDocument

Make = Callable[..., ParsedDocument]
Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "parts"),
    [
        (
            "da",
            "Målet er, at åen er ren i 2030, og at laksen vender tilbage til byen.",
            "goal",
            ["åen er ren i 2030", "laksen vender tilbage til byen"],
        ),
        (
            "sv",
            "Nämnden har fått två uppdrag: att utreda en ny brygga samt att se över taxan.",
            "activity",
            ["utreda en ny brygga", "se över taxan"],
        ),
        (
            "da",
            "Som tiltag kan nævnes, at skolen får en have, at vi låner frø ud, at alle kan så dem.",
            "activity",
            ["skolen får en have", "vi låner frø ud", "alle kan så dem"],
        ),
        (
            "da",
            "Handlingerne er bænke ved åen, en bro af træ og nye lamper, som ikke blænder.",
            "activity",
            ["bænke ved åen", "en bro af træ", "nye lamper, som ikke blænder"],
        ),
        (
            "sv",
            "Bland åtgärderna märks en fiskväg förbi dammen, inköp av en båt samt fler skyltar.",
            "activity",
            ["en fiskväg förbi dammen", "inköp av en båt", "fler skyltar"],
        ),
        (
            "sv",
            "Nyckeltal är siktdjup i meter, antal laxar samt besök på stranden.",
            "indicator",
            ["siktdjup i meter", "antal laxar", "besök på stranden"],
        ),
    ],
)
def test_each_part_is_an_element(
    found: Found, language: str, sentence: str, kind: str, parts: list[str]
) -> None:
    assert found(f"# Åen\n{sentence}", language) == [(kind, part) for part in parts]


def test_a_clause_inside_another_opens_no_new_one(found: Found) -> None:
    sentence = "Målet er, at alle ved åen oplever, at vandet er rent, og at larmen er væk."
    assert [text for _, text in found(f"# Åen\n{sentence}")] == [
        "alle ved åen oplever, at vandet er rent",
        "larmen er væk",
    ]


def test_how_far_measures_have_come_names_none(found: Found) -> None:
    assert found("# Åen\nFire indsatser er i mål, to er i gang, og en er opgivet.") == []
    assert (
        found("# Åen\nIngen indsats er altså afsluttet endnu, og der er heller ingen lukket.") == []
    )


def test_indicators_that_follow_up_names_are_read_in_background(found: Found) -> None:
    text = "Planen følges op hvert år. Nøgletal er dybden i meter, antal laks og besøg ved åen."
    assert found(f"# Opfølgning\n{text}") == [
        ("indicator", "dybden i meter"),
        ("indicator", "antal laks"),
        ("indicator", "besøg ved åen"),
    ]


@pytest.mark.parametrize(
    ("language", "line", "parts"),
    [
        (
            "da",
            "Indsatser: ny bro ved møllen, båd til børnene og skilte.",
            ["ny bro ved møllen", "båd til børnene", "skilte"],
        ),
        (
            "sv",
            "Vi gör: en brygga för alla, lån av båtar, fiskekort utan kostnad.",
            ["en brygga för alla", "lån av båtar", "fiskekort utan kostnad"],
        ),
        (
            "da",
            "Indsats: Ny bro ved møllen, bygget af træ.",
            ["Ny bro ved møllen, bygget af træ."],
        ),
    ],
)
def test_a_label_of_several_names_each(
    found: Found, language: str, line: str, parts: list[str]
) -> None:
    assert found(f"# Åen\n{line}", language) == [("activity", part) for part in parts]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "da",
            "Vi tæller besøg, joller og fiskekort, men ikke fisk.",
            ["besøg", "joller", "fiskekort"],
        ),
        (
            "sv",
            "Nämnden följer varje år: besök, lån av båtar samt vattnets djup.",
            ["besök", "lån av båtar", "vattnets djup"],
        ),
        ("sv", "Vi följer arbetet, ekonomin och riskerna.", []),
    ],
)
def test_what_is_counted_is_an_indicator(
    found: Found, language: str, text: str, parts: list[str]
) -> None:
    heading = "Opfølgning" if language == "da" else "Uppföljning"
    assert found(f"# Åen\n## {heading}\n{text}", language) == [
        ("indicator", part) for part in parts
    ]


def test_the_value_to_reach_is_no_part_of_an_indicators_name(found: Found) -> None:
    line = "Indikator: Andel båtar med elmotor, mål 40 %, utfall 12 %."
    assert found(f"# Hamn\n{line}", "sv") == [("indicator", "Andel båtar med elmotor")]


def test_a_second_sentence_after_a_label_may_be_of_its_kind(found: Found) -> None:
    line = "Mål: Badplatsen ska ha rent vatten. Alla ska kunna bada från bryggan."
    assert [kind for kind, _ in found(f"# Bad\n{line}", "sv")] == ["goal", "goal"]
    line = "Mål: Badplatsen ska ha rent vatten. Vattnet kommer från fjället."
    assert [kind for kind, _ in found(f"# Bad\n{line}", "sv")] == ["goal"]


@pytest.mark.parametrize(
    ("language", "sentence", "parts"),
    [
        (
            "da",
            "Arbejdet vil fortsætte med udskiftning af lamper, isolering af lofter og nye tage.",
            ["udskiftning af lamper", "isolering af lofter", "nye tage"],
        ),
        (
            "sv",
            "Arbetet fortsätter med byte av lampor, isolering av vindar och solceller på skolan.",
            ["byte av lampor", "isolering av vindar", "solceller på skolan"],
        ),
        (
            "da",
            "Indsatserne omfatter nye skilte – som også lyser –, en bro og to bænke ved åen.",
            ["nye skilte", "en bro", "to bænke ved åen"],
        ),
    ],
)
def test_what_work_goes_on_with_is_named(
    found: Found, language: str, sentence: str, parts: list[str]
) -> None:
    plan = f"# Byarna i Tallby\n{sentence}"
    assert found(plan, language) == [("activity", part) for part in parts]


@pytest.mark.parametrize(
    ("language", "sentence", "parts"),
    [
        (
            "da",
            "Derfor foreslås en årlig cykeluge, cykler til udlån samt en pumpe ved stationen.",
            ["en årlig cykeluge", "cykler til udlån", "en pumpe ved stationen"],
        ),
        (
            "sv",
            "Därför föreslås en cykelvecka, cyklar till utlåning och en pump vid stationen.",
            ["en cykelvecka", "cyklar till utlåning", "en pump vid stationen"],
        ),
        ("da", "Derfor foreslås det, at planen drøftes, ændres og sendes ud igen.", []),
    ],
)
def test_what_is_proposed_is_named(
    found: Found, language: str, sentence: str, parts: list[str]
) -> None:
    plan = f"# Byarna i Tallby\n{sentence}"
    assert found(plan, language) == [("activity", part) for part in parts]


def test_measures_are_named_after_the_name_of_their_area(found: Found) -> None:
    plan = "# Parken\nTema A er leg. Som handlinger nævnes nye gynger, en rutsjebane og en bro."
    assert found(plan, "da") == [
        ("focus_area", "leg."), ("activity", "nye gynger"), ("activity", "en rutsjebane"),
        ("activity", "en bro"),
    ]  # fmt: skip


def test_lines_with_a_name_are_the_list_of_what_leads_into_them(found: Found) -> None:
    lines = [
        "Luft: Ingen hoster i byen.", "Vand: Børnene bader i åen.", "Jord: Haven er fuld af orm.",
    ]  # fmt: skip
    lead = "Udkastet er bygget op, så hvert område er beskrevet med en ambition:"
    plan = "# Parken\n" + "\n".join([lead, *lines])
    assert found(plan, "da") == [("goal", line) for line in lines]
    assert found("# Parken\n" + "\n".join(lines), "da") == []


def test_measures_that_a_sentence_names_stay_under_their_area(make: Make) -> None:
    text = "Tema A er leg. Målet er, at alle kan lege. Handlingerne er gynger, vipper og en bro."
    area, goal, *measures = sm.extract(make(f"# Parken\n{text}")).elements
    assert goal.parent_id == area.id
    assert [measure.parent_id for measure in measures] == [area.id] * 3


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Legen kræver en bred indsats, som omfatter sand, vand og træer."),
        ("sv", "Leken kräver en bred insats, som omfattar sand, vatten och träd."),
        ("da", "Fordi den indsats er en del af parken og fordi legen, vil kunne ses, er der to."),
    ],
)
def test_what_one_effort_comprises_is_no_list_of_measures(
    found: Found, language: str, sentence: str
) -> None:
    assert found(f"# Parken\n{sentence}", language) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Programmet har tre fokusområden: Öppen ort – Trygg ort – Grön ort.",
        "Vi behöver växa inom tre fokusområden; Öppen ort – Trygg ort – Grön ort.",
        "Vi behöver växa inom tre fokusområden; Öppen ort, Trygg ort och Grön ort.",
    ],
)
def test_counted_names_may_follow_a_semicolon_and_be_parted_by_dashes(
    found: Found, sentence: str
) -> None:
    areas = ["Öppen ort", "Trygg ort", "Grön ort"]
    assert found(f"# Ortsprogram\n{sentence}", "sv") == [("focus_area", area) for area in areas]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Indsatserne omfatter alt fra bænke ved åen, broer og lamper til nye stier."),
        ("sv", "Insatserna omfattar allt från bänkar vid ån, broar och lampor till nya stigar."),
    ],
)
def test_a_range_names_no_parts(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Å\n{sentence}", language) == []
