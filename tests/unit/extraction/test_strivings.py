"""Sentences that say what somebody works for, by what means, and what it entails."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, text: str, code: str) -> list[tuple[str, str]]:
    plan = {"da": "# Fugle\nAnden er byens fugl. ", "sv": "# Fåglar\nAnden är stadens fågel. "}
    return [(e.type, e.text) for e in extract(make(plan[code] + text, code)).elements]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "I Fuglby Kommune arbejder vi for at give alle svaler et sted at bo."),
        ("da", "Vi arbejder målrettet på at få flere svaler til byen."),
        ("da", "Derfor arbejder kommunen for, at ingen svale fryser."),
        ("sv", "Därför arbetar vi för att ingen svala ska frysa."),
        ("da", "Byrådet sætter en ære i, at ingen svale fryser."),
        ("da", "Partierne står sammen om, at søen bliver stille."),
        ("da", "Kommunen har sigtet indstillet på, at svalerne bliver boende."),
        ("sv", "Fullmäktige sätter en ära i att ingen svala fryser."),
        ("sv", "Partierna står eniga om att sjön blir tyst."),
        ("sv", "Kommunen har siktet inställt på att svalorna bor kvar."),
    ],
)
def test_what_the_owner_works_for_is_a_goal(make: MakeDocument, code: str, sentence: str) -> None:
    assert _found(make, sentence, code) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Vi arbejder i to hold for at nå alle rederne."),
        ("da", "Svalerne arbejder for at holde reden tør."),
        ("sv", "Svalorna arbetar för att hålla boet torrt."),
    ],
)
def test_how_work_is_done_or_what_others_work_for_is_none(
    make: MakeDocument, code: str, sentence: str
) -> None:
    assert _found(make, sentence, code) == []


@pytest.mark.parametrize(
    ("code", "sentence", "parts"),
    [
        (
            "da",
            "Det gør vi ved at bygge kasser til svalerne, plante hegn ved søen og fjerne siv.",
            ["bygge kasser til svalerne", "plante hegn ved søen", "fjerne siv"],
        ),
        ("da", "Det skal ske ved at inddrage skoler, klubber og naboer.", []),
        ("da", "Det vil vi gøre ved at samarbejde med skoler om en fast tælling.", []),
        (
            "sv",
            "Det gör vi genom att bygga holkar till svalorna, plantera häck och flytta vassen.",
            ["bygga holkar till svalorna", "plantera häck", "flytta vassen"],
        ),
    ],
)
def test_the_means_to_an_end_are_measures(
    make: MakeDocument, code: str, sentence: str, parts: list[str]
) -> None:
    """Where not each part opens with a verb, the sentence is one measure."""
    assert _found(make, sentence, code) == [("activity", part) for part in parts or [sentence]]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Det sker ved at ringe til parkens vagt."),
        ("da", "Det gør svalerne ved at samle ler ved søen."),
        ("sv", "Det görs genom att ringa till parkens vakt."),
    ],
)
def test_how_something_works_is_no_measure(make: MakeDocument, code: str, sentence: str) -> None:
    assert _found(make, sentence, code) == []


@pytest.mark.parametrize(
    ("code", "lead", "clause"),
    [
        ("da", "Det betyder, at ", "vi vil have dobbelt så mange svaler i 2030"),
        ("sv", "Det innebär att ", "vi vill ha dubbelt så många svalor år 2030"),
    ],
)
def test_what_its_owner_therefore_wants_is_a_goal(
    make: MakeDocument, code: str, lead: str, clause: str
) -> None:
    assert _found(make, f"{lead}{clause}.", code) == [("goal", clause)]


def test_what_follows_from_something_is_none(make: MakeDocument) -> None:
    assert _found(make, "Det betyder, at reden skal være tør om foråret.", "da") == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Det er målet, at ingen svale fryser om vinteren."),
        ("da", "Det er byrådets mål at give svalen ro."),
        ("da", "Det er hensigten, at alle reder er tørre."),
        ("sv", "Det är avsikten att alla bon är torra."),
        ("sv", "Det är kommunens mål att ingen svala fryser."),
    ],
)
def test_it_may_stand_before_the_word_for_a_goal(
    make: MakeDocument, code: str, sentence: str
) -> None:
    assert _found(make, sentence, code) == [("goal", sentence)]


def test_what_is_only_said_to_be_the_goal_of_something_is_none(make: MakeDocument) -> None:
    assert _found(make, "Det er målet med den nye rede ved søen.", "da") == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Det er byens vision, at hver svale har en rede."),
        ("sv", "Det är stadens vision att varje svala har ett bo."),
    ],
)
def test_it_may_stand_before_the_word_for_a_vision(
    make: MakeDocument, code: str, sentence: str
) -> None:
    assert _found(make, sentence, code) == [("vision", sentence)]


def test_a_vision_that_is_only_spoken_of_is_none(make: MakeDocument) -> None:
    assert _found(make, "Det er en vision, som alle svaler kender.", "da") == []
