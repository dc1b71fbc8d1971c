"""What a sentence announces and names side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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


def test_indicators_that_follow_up_names_are_read_in_background(found: Found) -> None:
    text = "Planen følges op hvert år. Nøgletal er dybden i meter, antal laks og besøg ved åen."
    assert found(f"# Opfølgning\n{text}") == [
        ("indicator", "dybden i meter"),
        ("indicator", "antal laks"),
        ("indicator", "besøg ved åen"),
    ]
