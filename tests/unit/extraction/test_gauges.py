"""What a sentence says that progress is seen by, by whatever name."""

import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.prose.gauges import gauged_by

from .conftest import MakeDocument


@pytest.mark.parametrize(
    ("code", "sentence", "seen"),
    [
        ("da", "Vi måler det på køen, på antallet af klager og på, hvor mange der vender om.",
         ["køen", "antallet af klager", "hvor mange der vender om"]),
        ("da", "Fremgangen aflæses på træernes sundhed og antallet af fugle.",
         ["træernes sundhed", "antallet af fugle"]),
        ("da", "Effekten måles på frugtens vægt, spildet og antallet af kurve.",
         ["frugtens vægt", "spildet", "antallet af kurve"]),
        ("da", "Vi ved, at vi er lykkedes, når flere bruger stien, og når færre klager over larm.",
         ["flere bruger stien", "færre klager over larm"]),
        ("sv", "Framsteg avläses i tidtabellen, i köerna och i hur nöjda resenärerna är.",
         ["tidtabellen", "köerna", "hur nöjda resenärerna är"]),
        ("sv", "Om det går framåt syns det i att fler cyklar och att färre kör bil.",
         ["fler cyklar", "färre kör bil"]),
        ("sv", "Vi följer utvecklingen genom att mäta bullret vid skolan, samt andelen tysta rum.",
         ["bullret vid skolan", "andelen tysta rum"]),
    ],
)  # fmt: skip
def test_what_shows_progress(code: str, sentence: str, seen: list[str]) -> None:
    _, places = gauged_by(sentence, languages.get(code))
    assert [sentence[slice(*place)] for place in places] == seen


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("da", "Vi lykkes, når vi arbejder sammen om skoven."),
        ("da", "Temperaturen måles på tre steder i søen."),
        ("da", "Det kan aflæses i statistikken."),
        ("da", "Kommunen får overblik ved at følge borgerne tæt."),
        ("sv", "Ansökningar bedöms utifrån kvalitet och spridning."),
        ("sv", "Det syns i vattnet."),
    ],
)
def test_other_measuring_shows_none(code: str, sentence: str) -> None:
    assert gauged_by(sentence, languages.get(code)) == ("", [])


def test_what_shows_progress_is_that_of_the_goal_before_it(make: MakeDocument) -> None:
    text = (
        "# Stiplan\n## Fokusområde: Skoven\nAlle skal kunne finde vej. Ingen skal falde i åen. "
        "Vi måler det på antallet af eftersøgninger.\n## Fokusområde: Byen\nFlere skal gå."
    )
    strategy = extract(make(text))
    (indicator,) = strategy.of_type("indicator")
    goals = {goal.id: goal.text for goal in strategy.of_type("goal")}
    assert goals[indicator.parent_id or ""] == "Ingen skal falde i åen."


def test_measures_after_a_colon_may_say_first_where_they_are_from(make: MakeDocument) -> None:
    text = "# Läsplan\nTill grund ligger nyckeltal från skolan: lån per elev, lästid och bokprat."
    found = [e.text for e in extract(make(text, "sv")).of_type("indicator")]
    assert found == ["lån per elev", "lästid", "bokprat"]


@pytest.mark.parametrize(
    ("code", "text", "name", "target"),
    [
        ("da", "Målet følges ved at måle ventetiden i køen, som skal ned på 14 minutter.",
         "ventetiden i køen", "14 minutter"),
        ("sv", "Framgången mäts genom andelen nöjda gäster, med målet 75 procent.",
         "andelen nöjda gäster", "75 procent"),
        ("da", "Effekten måles på svinnet pr. gæst, som køkkenet vejer hver uge i 2026.",
         "svinnet pr. gæst, som køkkenet vejer hver uge i 2026", None),
    ],
)  # fmt: skip
def test_a_clause_after_a_name_may_say_its_target(
    make: MakeDocument, code: str, text: str, name: str, target: str | None
) -> None:
    (indicator,) = extract(make(f"# Plan\n{text}", code)).of_type("indicator")
    assert indicator.text == name
    assert (indicator.target.text if indicator.target else None) == target


def test_a_year_may_stand_before_the_target_after_a_name(make: MakeDocument) -> None:
    text = "# Plan\n## Indikatorer\n- Solceller (kW): utfall 2023 410, mål 2027 900\n- Antal tak"
    first, _ = extract(make(text, "sv")).of_type("indicator")
    assert first.target is not None
    assert first.target.text == "900"


@pytest.mark.parametrize(
    ("code", "plan"),
    [
        ("da", "# Dam\n## Fugle\nÅret har været godt, hvis\n- søen er klar\n- ti svaler er set"),
        ("sv", "# Damm\n## Fåglar\nÅret har gått bra om\n- sjön är klar\n- tio svalor har setts"),
    ],
)
def test_a_list_goes_on_with_when_it_has_succeeded(
    make: MakeDocument, code: str, plan: str
) -> None:
    assert len(extract(make(plan, code)).of_type("indicator")) == 2
