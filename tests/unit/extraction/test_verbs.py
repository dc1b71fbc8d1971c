"""Verbs in one word and in several tell measures from goals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Kommunen skal sætte nye fuglekasser op langs stien."),
        ("da", "Vi vil rulle ordningen med lånekikkerter ud i alle skoler."),
        ("da", "Vi skal tage et nyt fugletårn i brug ved søen."),
        ("da", "Kommunen skal istandsætte de gamle redekasser."),
        ("da", "Vi skal efterisolere svalernes loft."),
        ("sv", "Kommunen ska sätta upp nya fågelholkar längs stigen."),
        ("sv", "Vi ska rulla ut lånekikare i alla skolor."),
        ("sv", "Vi ska ta i bruk ett nytt fågeltorn vid sjön."),
        ("sv", "Kommunen ska iordningställa de gamla holkarna."),
        ("sv", "Vi ska efterisolera svalornas loft."),
    ],
)
def test_what_is_done_is_a_measure(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Fugle\n## Rede\n{sentence}", language) == [("activity", sentence)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Vi skal værdsætte de fugle, som søen har."),
        ("da", "Kommunen skal udjævne forskellen mellem skov og by."),
        ("da", "Børnene skal kende de fugle, der bygger rede i haven."),
        ("sv", "Vi ska värdesätta de fåglar som sjön har."),
        ("sv", "Kommunen ska undvika att svalorna störs när de bygger bo."),
        ("sv", "Barnen ska veta vilka fåglar som bygger bo i trädgården."),
    ],
)
def test_what_is_wished_is_a_goal(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Fugle\n## Rede\n{sentence}", language) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("da", ("Opret en fuglevagt", "Nedsæt et svaleråd", "Opstil to kikkerter")),
        ("sv", ("Lägg om taket åt svalorna", "Avropa två kikare", "Rusta upp tornet")),
    ],
)
def test_orders_without_announcement_are_measures(
    found: Found, language: str, items: tuple[str, ...]
) -> None:
    goal = {"da": "### Mål: Flere svaler i byen", "sv": "### Mål: Fler svalor i staden"}[language]
    elements = found(f"# Fugle\n{goal}\n" + "\n".join(f"- {item}" for item in items), language)
    assert elements[1:] == [("activity", item) for item in items]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Foreningen rykker dog først ind i huset, når taget er tæt."),
        ("da", "Frem til åen går en sti, som mange bruger."),
        ("sv", "Framför ån går en stig som många använder."),
    ],
)
def test_what_looks_like_a_verb_tells_nothing(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Fugle\n## Rede\n{sentence}", language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("da", "Kommunen går efter, at søen er fuld af svaler."),
        ("da", "Vi stiler efter, at alle kan se ternerne fra stien."),
        ("sv", "Kommunen siktar på att sjön är full av svalor."),
        ("sv", "Vi strävar mot att alla kan se tärnorna från stigen."),
    ],
)
def test_what_is_striven_for_is_a_goal(found: Found, language: str, sentence: str) -> None:
    assert found(f"# Fugle\n## Rede\n{sentence}", language) == [("goal", sentence)]


@pytest.mark.parametrize(
    ("language", "area", "sentence"),
    [
        ("da", "Fokusområde: Fugle ved søen", "Ledestjerne: Søen er fuld af svaler."),
        ("sv", "Fokusområde: Sjö", "Riktmärke: Sjön är full av svalor."),
    ],
)
def test_a_sentence_after_a_word_for_areas_in_an_area_is_its_goal(
    found: Found, language: str, area: str, sentence: str
) -> None:
    elements = found(f"# Fugle\n## {area}\n{sentence}", language)
    assert elements[1:] == [("goal", sentence.partition(": ")[2])]


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("da", ("Tryggere veje for frøer", "Kortere vej til søen", "Nul fældede redetræer")),
        ("sv", ("Tryggare vägar för grodor", "Kortare väg till sjön", "Noll fällda boträd")),
    ],
)
def test_a_list_of_what_is_to_be_better_holds_goals(
    found: Found, language: str, items: tuple[str, ...]
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    text = {"da": "Her bor mange fugle.", "sv": "Här bor många fåglar."}[language]
    assert found(f"# Fugle\n## Sø\n{text}\n{listed}", language) == [("goal", i) for i in items]
