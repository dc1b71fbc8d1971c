"""Visions: what a paragraph under «Vision» holds of them, and what a sentence quotes as one."""

from __future__ import annotations

import pytest

from stratmine.extraction import extract

from .conftest import MakeDocument


def _visions(make: MakeDocument, plan: str, language: str) -> list[str]:
    return [e.text for e in extract(make(plan, language)).of_type("vision")]


def test_a_vision_ends_where_the_text_speaks_of_the_plan(make: MakeDocument) -> None:
    plan = (
        "# Dampolitik\n## Vision\nAlle frøer har en dam, og ingen dam er uden frøer. "
        "Visionen foldes ud i tre temaer og revideres hvert år."
    )
    assert _visions(make, plan, "da") == [
        "Alle frøer har en dam, og ingen dam er uden frøer.",
    ]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Visionen i Dampolitikken lyder, at «hver frø har en dam».", "da"),
        ("Byrådet vedtog i maj vision for Frøby Kommune «hver frø har en dam».", "da"),
        ('Kommunens vision heter "hver frø har en dam" och gäller alla.', "sv"),
    ],
)
def test_words_quoted_as_the_vision_are_it(
    make: MakeDocument, sentence: str, language: str
) -> None:
    assert _visions(make, f"# Dam\n{sentence}", language) == ["hver frø har en dam"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ('Den förra visionen hette "En damm åt alla grodor".', "sv"),
        ("Byrådets vision «Frøby Nu» er kendt af alle.", "da"),
    ],
)
def test_an_earlier_vision_and_the_name_of_one_are_none(
    make: MakeDocument, sentence: str, language: str
) -> None:
    assert not _visions(make, f"# Dam\n{sentence}", language)


def test_a_vision_may_have_words_before_it(make: MakeDocument) -> None:
    plan = "# Dam\nDen overordnede vision for Frøby er, at hver frø har en dam."
    assert len(_visions(make, plan, "da")) == 1


@pytest.mark.parametrize(
    ("name", "sentence", "language"),
    [
        ("En grøn by", "En grøn by er fuld af træer og bier.", "da"),
        ("Et nært byråd", "I et nært byråd kender alle hinanden.", "da"),
        ("Levende landsby", "I en levende landsby er der lys i vinduerne.", "da"),
        ("Ett öppet hamnstråk", "Ett öppet hamnstråk lockar folk året om.", "sv"),
        ("Grön stad", "I en grön stad finns träd på alla gator.", "sv"),
    ],
)
def test_a_sentence_that_pictures_the_focus_area_over_it_is_a_vision(
    make: MakeDocument, name: str, sentence: str, language: str
) -> None:
    plan = f"# Plan\n## Fokusområde 1: {name}\n{sentence} Det koster lidt."
    assert _visions(make, plan, language) == [sentence]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("En grøn by", "En grøn by skal være fuld af træer."),
        ("Træer", "Træer er høje planter."),
        ("Cirkulær økonomi", "Cirkulær økonomi er et kredsløb af ting."),
    ],
)
def test_a_promise_or_a_definition_under_a_focus_area_is_no_vision(
    make: MakeDocument, name: str, sentence: str
) -> None:
    assert not _visions(make, f"# Plan\n## Fokusområde 1: {name}\n{sentence}", "da")


@pytest.mark.parametrize(
    ("plan", "vision"),
    [
        (
            "# Dammplan\n## Målbild\n### Läget\n2050 är dammen full av grodor och näckrosor.",
            "2050 är dammen full av grodor och näckrosor.",
        ),
        (
            "# Dammplan\n## Om programmet\nProgrammets vision lyder: Alla grodor har en damm.",
            "Alla grodor har en damm.",
        ),
    ],
)
def test_visions_are_told_by_a_year_and_quoted_in_the_background(
    make: MakeDocument, plan: str, vision: str
) -> None:
    assert vision in _visions(make, plan, "sv")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Visionen er udmøntet i fire temaer om dammen og dens frøer.", "da"),
        ("Visionen for dammen er blevet til sammen med naboerne.", "da"),
        ("Visionen är framtagen i samarbete med dammens grannar.", "sv"),
    ],
)
def test_what_is_told_of_the_vision_is_none(
    make: MakeDocument, sentence: str, language: str
) -> None:
    assert not _visions(make, f"# Dam\n{sentence}", language)


@pytest.mark.parametrize(
    ("sentence", "language", "vision"),
    [
        ("Frøby har den vision, at hver frø har en dam.", "da", "hver frø har en dam"),
        (
            "Byrådet har en vision om, at hver frø skal have en dam, hvorfor planerne nævner den.",
            "da",
            "hver frø skal have en dam",
        ),
        (
            "Byn har en vision om att varje groda ska ha en damm, varför alla planer nämner den.",
            "sv",
            "varje groda ska ha en damm",
        ),
    ],
)
def test_a_vision_ends_before_what_follows_from_it(
    make: MakeDocument, sentence: str, language: str, vision: str
) -> None:
    assert _visions(make, f"# Dam\n{sentence}", language) == [vision]
