"""What a plan says of itself, of goals as such, of others' duties and of who speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Den nye fuglepolitik skal omsættes til handling.", "da"),
        ("På samme måde skal Fugle- og Naturpolitikken indtænkes i alle nye projekter.", "da"),
        ("Vision 2034 skal opfyldes i dialog med egnens beboere.", "da"),
        ("De kortsigtede mål skal være mere konkrete end de langsigtede.", "da"),
        ("For at nå målet er det nødvendigt, at alle tager del.", "da"),
        ("Der måles hvert år på alle områder, se mere under hvert område.", "da"),
        ("Den enkelte lodsejer skal sikre sin egen grund mod vand.", "da"),
        ("Og det skal vi blive ved med, så længe fuglene er her.", "da"),
        ("Billedet på omslaget skal illustrere, at fugle er frie.", "da"),
        ("Den nya fågelplan ska omsättas i handling.", "sv"),
        ("Vision 2034 ska uppfyllas i dialog med bygdens invånare.", "sv"),
        ("De kortsiktiga mål ska vara mer konkreta än de långsiktiga.", "sv"),
        ("För att nå målet är det nödvändigt att alla deltar.", "sv"),
        ("Den enskilda fastighetsägaren ska skydda sin egen mark mot vatten.", "sv"),
        ("Bilden på framsidan ska visa att fåglar är fria.", "sv"),
    ],
)
def test_what_is_no_promise_of_the_owner_is_no_element(
    found: Found, sentence: str, language: str
) -> None:
    assert found(f"# Fugleplan\n{sentence}", language) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Vores mål skal være, at alle fugle har en rede.", "da"),
        ("Der etableres 30 nye redekasser i parken.", "da"),
        ("Vårt mål ska vara att alla fåglar har ett bo.", "sv"),
    ],
)
def test_what_only_looks_like_it_is_read(found: Found, sentence: str, language: str) -> None:
    assert len(found(f"# Fugleplan\n{sentence}", language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Formand Ida Holm fortæller:\n”Vi vil have flere fugle i byen.”", "da"),
        ("Ordförande Åsa Berg berättar:\n”Vi vill ha fler fåglar i staden.”", "sv"),
    ],
)
def test_what_somebody_says_in_the_next_paragraph_is_no_promise(
    found: Found, text: str, language: str
) -> None:
    assert found(f"# Fugleplan\n{text}", language) == []


@pytest.mark.parametrize(
    ("lead", "items", "language"),
    [
        (
            "Handlingerne er samlet i et katalog med en beskrivelse af:",
            ["Økonomi ved handlingen", "Kommunens rolle"],
            "da",
        ),
        (
            "Åtgärderna är samlade i en katalog med en beskrivning av:",
            ["Åtgärdens ekonomi", "Kommunens roll"],
            "sv",
        ),
    ],
)
def test_what_is_told_of_each_measure_is_no_measure(
    found: Found, lead: str, items: list[str], language: str
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert found(f"# Fugleplan\n{lead}\n{listed}", language) == []


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        ("# Fugleplan\nPolitiske deltagere i udvalget:\n\nIda Holm, formand\n\nBo Dam", "da"),
        ("# Fugleplan\n## Fordele\n- Styrker viden om fugle\n- Sikrer flere reder", "da"),
        ("# Fågelplan\n## Fördelar\n- Stärker kunskap om fåglar\n- Säkrar fler bon", "sv"),
    ],
)
def test_members_and_advantages_are_no_goals(found: Found, plan: str, language: str) -> None:
    assert found(plan, language) == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ifølge planloven skal planen dække følgende områder: Reder, føde, ro og parker.", "da"),
        ("Enligt lagen 2 § ska planen täcka följande områden: Bon, föda, ro och parker.", "sv"),
    ],
)
def test_areas_that_a_law_lists_are_none_of_the_plan(
    found: Found, sentence: str, language: str
) -> None:
    assert found(f"# Fugleplan\n{sentence}", language) == []
