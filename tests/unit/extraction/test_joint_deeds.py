"""Measures that one sentence tells side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine import languages
from stratmine.extraction.prose.joint_deeds import joint_deeds, joint_infinitives

Found = Callable[..., list[tuple[str, str]]]


def _deeds(sentence: str, code: str) -> list[str]:
    deeds = joint_infinitives(sentence, languages.get(code))
    return [f"{kind}: {sentence[slice(*place)]}" for kind, place in deeds]


@pytest.mark.parametrize(
    ("code", "sentence", "deeds"),
    [
        (
            "da",
            "Derfor vil vi bygge et drivhus, lade børnene passe det og sælge grønt ved porten.",
            ["activity: bygge et drivhus", "activity: lade børnene passe det",
             "activity: sælge grønt ved porten"],
        ),
        (
            "sv",
            "Kommunen ska bygga ett växthus, öka odlingen i byarna samt sälja grönt vid grinden.",
            ["activity: bygga ett växthus", "goal: öka odlingen i byarna",
             "activity: sälja grönt vid grinden"],
        ),
        (
            "sv",
            "Nämnden kommer att inventera alla dammar, se över avgiften och anställa en vakt.",
            ["activity: inventera alla dammar", "activity: se över avgiften",
             "activity: anställa en vakt"],
        ),
        (
            "da",
            "Udvalget skal inden jul tegne en sti, så alle følger med, og sende tegningen ud.",
            ["activity: tegne en sti, så alle følger med", "activity: sende tegningen ud"],
        ),
    ],
)  # fmt: skip
def test_each_infinitive_after_a_modal_verb_tells_a_measure(
    code: str, sentence: str, deeds: list[str]
) -> None:
    assert _deeds(sentence, code) == deeds


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Vi vil planlægge og bygge et drivhus."),
        ("da", "Kommunen vil leje tre haver og stille dem til rådighed for skolerne."),
        ("da", "Vi vil styrke haverne ved at bygge et drivhus, plante træer og sælge blomster."),
        ("sv", "Kommunen ska stärka odlingen, öka skörden och minska svinnet."),
        ("sv", "Kommunen ska bygga ett växthus som ska värma skolan, ge mat och sprida glädje."),
        ("sv", "Växthuset byggs av skolan, och kommunen sköter marken."),
    ],
)
def test_infinitives_that_are_no_deeds_of_their_own_stay_together(code: str, sentence: str) -> None:
    assert _deeds(sentence, code) == []


@pytest.mark.parametrize(
    ("code", "sentence", "number"),
    [
        ("da", "Det gamle drivhus nedrives, og haven beplantes med bær.", 2),
        ("sv", "En trädgårdsmästare anställs, och skolorna får låna redskap av henne.", 2),
        (
            "sv",
            "Den gamla grinden målas, stigen asfalteras i år och en bänk köps dit.",
            3,
        ),
        ("da", "Vi opretter en have, som skolen bruger, og et drivhus.", 1),
        ("sv", "Dammen rensas, innan ån breddas vid kvarnen.", 1),
        ("sv", "Dammen rensas och ån breddas vid kvarnen.", 1),
        ("da", "Vi opretter en have, og det glæder os.", 1),
    ],
)
def test_a_passive_may_end_its_clause(code: str, sentence: str, number: int) -> None:
    assert len(joint_deeds(sentence, languages.get(code))) == number


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Der arbejdes med flere haver og gennem aftaler om græsning på engen."),
        ("sv", "Vi bygger växthuset med flera grannar och genom planer för ängarna."),
    ],
)
def test_a_word_after_a_preposition_is_no_verb(code: str, sentence: str) -> None:
    assert joint_deeds(sentence, languages.get(code)) == [(0, len(sentence))]


def test_they_are_elements_of_their_own(found: Found) -> None:
    plan = (
        "# Haveplan\n## Fokusområde 1: Drivhuse\nKommunen vil bygge et drivhus, plante ti "
        "blommetræer og ansætte en gartner på halv tid.\n"
        "Der oprettes en frøbank, og der indrettes et værksted på gården."
    )
    assert found(plan)[1:] == [
        ("activity", "bygge et drivhus"),
        ("activity", "plante ti blommetræer"),
        ("activity", "ansætte en gartner på halv tid"),
        ("activity", "Der oprettes en frøbank"),
        ("activity", "der indrettes et værksted på gården."),
    ]


def test_a_heading_of_a_case_is_no_area(found: Found) -> None:
    case = (
        "# Punkt 4: Haver\n## Beslutning\nGodkendt.\n## Sagsfremstilling\nHaverne ligger ved åen.\n"
        "### Mål\n- Flere haver ved åen\n### Indsatser\n- Byg et drivhus ved åen"
    )
    assert "focus_area" not in {kind for kind, _ in found(case)}


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        ("Der bygges en mole i år, og havnen er fra 1910.", ["Der bygges en mole i år"]),
        (
            "Der bygges en mole i år, og den er åben for alle både.",
            ["Der bygges en mole i år, og den er åben for alle både."],
        ),
    ],
)
def test_a_clause_beside_a_measure_goes_with_it_only_where_it_tells_of_it(
    found: Found, sentence: str, measures: list[str]
) -> None:
    plan = "# Havneplan\n## Fokusområde 1: Både\nAlle skal kunne sejle.\n"
    assert [text for kind, text in found(plan + sentence) if kind == "activity"] == measures


def test_a_report_may_tell_two_deeds_in_a_sentence(found: Found) -> None:
    report = (
        "# Status på haveplanen 2031\n## Fokusområde 1: Drivhuse\n"
        "Der er opført et drivhus på torvet, og tre haver er anlagt ved åen."
    )
    deeds = ["Der er opført et drivhus på torvet", "tre haver er anlagt ved åen"]
    assert found(report)[1:] == [("activity", deed) for deed in deeds]
