import pytest

from stratmine import languages
from stratmine.extraction.attributes.target import find_target, read_target

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("text", "language", "printed", "value", "unit"),
    [
        (
            "Antallet skal falde fra 2020 til december 2022 med 2 procentpoint mere end i landet.",
            DA, "2 procentpoint mere end i landet", 2, "procentpoint",
        ),
        ("Kassen skal rumme mindst 120 mio. kr.", DA, "mindst 120 mio. kr", 120e6, "kr."),
        ("Kassan ska rymma minst 12 miljoner kronor.", SV, "minst 12 miljoner kronor", 12e6,
         "kronor"),
        ("Målet er, at halvdelen af svalerne er tilbage", DA, "halvdelen", 50, "%"),
        ("Målet är att hälften av svalorna är tillbaka", SV, "hälften", 50, "%"),
        ("Målet er nul tilskadekomne i trafikken", DA, "nul", 0, None),
        ("Målet är noll skadade i trafiken", SV, "noll", 0, None),
        ("Nul ulykker på skolevejen", DA, "Nul", 0, None),
        ("Noll olyckor på skolvägen", SV, "Noll", 0, None),
        ("75 procent af dem, der fodrer svaner, skal være glade", DA, "75 procent", 75, "%"),
        ("75 procent av dem som matar svanar ska vara glada", SV, "75 procent", 75, "%"),
        ("Minimum 20 procent af borgerne har job", DA, "Minimum 20 procent", 20, "%"),
        ("løftes fra 45 til 60 procent", DA, "fra 45 til 60 procent", 60, "%"),
        (
            "halvere CO₂-udledningen inden 2030 sammenlignet med 1990",
            DA, "halvere CO₂-udledningen inden 2030 sammenlignet med 1990", 50, "%",
        ),
        ("er halveret i 2030", DA, "halveret", 50, "%"),
        ("skal bruge en femtedel mindre energi i 2032", DA, "en femtedel mindre", 20, "%"),
        ("Antallet ska tredubblas till 2030", SV, "tredubblas", 300, "%"),
        ("er fordoblet i 2030 i forhold til 2020", DA, "fordoblet i 2030 i forhold til 2020", 200,
         "%"),
        ("30 procent mindre energi i 2032 end i 2022", DA,
         "30 procent mindre energi i 2032 end i 2022", 30, "%"),
        ("utsläppen ska minska med 20 % jämfört med utsläppsnivån 1990 mätt ur konsumtion", SV,
         "minska med 20 % jämfört med utsläppsnivån 1990", 20, "%"),
        ("en riktning om 110 000 invånare år 2035.", SV, "110 000 invånare", 110000,
         "invånare"),
        ("Ligga topp 5 i Svenskt Näringslivs ranking", SV, "topp 5", 5, None),
        ("nå minst 70 i NKI", SV, "minst 70 i NKI", 70, "NKI"),
        ("Der skal komme 900 flere brugende gæster i byen", DA, "900 flere brugende gæster", 900,
         "flere brugende gæster"),
        ("Spildet skal ned med to-tredjedele", DA, "to-tredjedele", 66.7, "%"),
        ("öka från 29 procent 2022 till 40 procent 2030", SV,
         "från 29 procent 2022 till 40 procent 2030", 40, "%"),
        ("ska vara minst 3,8 år 2027", SV, "minst 3,8", 3.8, None),
        ("Ventetiden skal være under 12 uger", DA, "under 12 uger", 12, "uger"),
        ("Väntetiden ska vara under 12 veckor", SV, "under 12 veckor", 12, "veckor"),
    ],
)  # fmt: skip
def test_targets(
    text: str, language: languages.Language, printed: str, value: float, unit: str | None
) -> None:
    target = find_target(text, language)
    assert target is not None
    assert (target.text, target.value, target.unit) == (printed, value, unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ydelsesmodtagere mellem 18-29 år", DA),
        ("17 % af de unge har en diagnose", DA),
        ("Andelen steg med 54 % fra 2015 til 2018", DA),
        ("De 13 mål skal nu nås", DA),
        ("Der afsættes 5 mio. kr.", DA),
        ("Flere ture under 5 km foregår på cykel", DA),
        ("Skolen skal skrive hjem, hvis en elev har mindst 15 % fravær", DA),
        ("5000 registrerade företag, 60 procent är enmansföretag", SV),
    ],
)
def test_other_numbers_are_no_target(text: str, language: languages.Language) -> None:
    assert find_target(text, language) is None


def test_year_and_baseline_are_told_apart() -> None:
    target = find_target("reducere CO2 med 70 procent i 2030 i forhold til 1990", DA)
    assert target is not None
    assert (target.year, target.baseline) == (2030, "1990")


def test_a_cell_counts_as_printed() -> None:
    target = read_target("85 %", DA)
    assert target is not None
    assert (target.text, target.value, target.unit) == ("85 %", 85, "%")


def test_a_cell_may_say_in_brackets_what_it_was() -> None:
    target = read_target("140 (2024: 95)", DA)
    assert target is not None
    assert (target.text, target.value, target.year) == ("140 (2024: 95)", 140, None)
    by_year = read_target("2024: 95, 2028: 140", SV)
    assert by_year is not None
    assert (by_year.value, by_year.year) == (140, 2028)


def test_a_cell_may_say_where_to_without_a_figure() -> None:
    stigende, alla = read_target("Stigende", DA), read_target("alla", SV)
    assert stigende is not None
    assert (stigende.text, stigende.value) == ("Stigende", None)
    assert alla is not None
    assert alla.text == "alla"
    assert read_target("Ikke målt", DA) is None
    assert read_target("Följs upp", SV) is None


@pytest.mark.parametrize(
    ("language", "text", "target"),
    [
        (SV, "Antalet badplatser ska vara minst 40 vid programmets slut.", "minst 40"),
        (DA, "Udslippet skal i 2030 være mindst 40 % lavere end i 2005.", "mindst 40 %"),
    ],
)  # fmt: skip
def test_a_target_ends_before_words_that_only_lead_on(
    language: languages.Language, text: str, target: str
) -> None:
    found = find_target(text, language)
    assert found is not None
    assert found.text == target


@pytest.mark.parametrize(
    ("language", "goal", "printed"),
    [
        ("da", "I 2034 skal der være kommet 60 nye boliger til.", "60 nye boliger"),
        ("sv", "Till 2034 ska det ha tillkommit 60 nya lägenheter.", "60 nya lägenheter"),
    ],
)
def test_new_ones_to_come_are_a_target(language: str, goal: str, printed: str) -> None:
    target = find_target(goal, languages.get(language))
    assert target is not None
    assert (target.text, target.value) == (printed, 60.0)
