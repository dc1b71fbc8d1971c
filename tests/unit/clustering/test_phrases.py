from __future__ import annotations

import pytest

from stratmine.clustering.phrases import LONGEST, core, phrase


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("da", "Mere natur i byen.", "Mere natur i byen"),
        ("da", "Energien i skolerne skal falde med 20 procent i 2030.", "Energien i skolerne"),
        ("sv", "Energin ska minska årligen: 2 %", "Energin ska minska årligen"),
        ("da", "Mindst 40 procent af personbilerne kører på el", "Personbilerne kører på el"),
        ("sv", "Målet är att gästnätterna blir fler till 2030", "Gästnätterna"),
        ("da", "At styrke de lokale netværk", "Styrke de lokale netværk"),
        ("sv", "ETT ENKELT MÖTE", "Ett enkelt möte"),
        ("sv", "UTVECKLA kusten", "Utveckla kusten"),
        ("da", "FNs verdensmål i byen", "FNs verdensmål i byen"),
        ("sv", "LÖFTE 2 Nära till skogen", "Nära till skogen"),
        ("da", "Spor 3: Grøn vækst", "Grøn vækst"),
        ("da", f"Give firmaerne én vej ind, {'også når sagen ' * 4}", "Give firmaerne én vej ind"),
    ],
)
def test_says_what_a_goal_is_about(language: str, text: str, name: str) -> None:
    assert phrase(core(text, language), language) == name


@pytest.mark.parametrize(
    "text",
    [
        "30 % i 2030",
        "Som skal være der",
        "Virksomhederne skal opleve, at kommunen er let at tale med og altid svarer hurtigt",
        "Flere borgere skal genvinde det, de kunne før sygdom, så de klarer sig uden hjælp",
        "Alle der bor i byen har ret til at bo i en lys og rolig bolig tæt på de mange ting",
    ],
)
def test_some_goals_name_nothing(text: str) -> None:
    assert phrase(core(text, "da"), "da") is None


def test_a_whole_goal_keeps_its_end() -> None:
    assert phrase("Det skal alle kunne være med til", "da") is None
    assert phrase("Cykling for dem der kan", "da") == "Cykling for dem der kan"
    assert len(phrase("Fællesskab " * 5, "da") or "") <= LONGEST
