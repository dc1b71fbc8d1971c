import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.attributes.deadline import (
    find_deadline,
    heading_deadline,
    latest_deadline,
    opening_year,
    read_deadline,
)

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("text", "printed", "year", "date"),
    [
        ("Senest 2030 skal alle være med", "Senest 2030", 2030, None),
        ("Planen er klar i 2. kvartal 2024", "2. kvartal 2024", 2024, None),
        ("Vi mødes i uge 34", "uge 34", None, None),
        ("Forslag inden udgangen af november 2023", "inden udgangen af november 2023", 2023, None),
        ("Godkendt i ØS 20.3.2023.", "20.3.2023", 2023, "2023-03-20"),
        ("Workshop med skolerne primo oktober", "primo oktober", None, None),
        ("Dialog oktober/november 2023", "oktober/november 2023", 2023, None),
        ("falde fra december 2020 til december 2022", "december 2022", 2022, None),
        ("styrke indsatsen i 2022 og 2023 over for ledige", "2022 og 2023", 2023, None),
        ("lanceres ved udgangen af 1. kvartal 2026", "ved udgangen af 1. kvartal 2026", 2026, None),
        ("senest den 1. januar 2025", "senest den 1. januar 2025", 2025, "2025-01-01"),
        ("i perioden 2024-26", "2024-26", 2026, None),
        ("arbejdet frem mod 2030", "frem mod 2030", 2030, None),
        ("afsluttes inden valgperiodens udløb", "inden valgperiodens udløb", None, None),
        ("evalueres årligt", "årligt", None, None),
        ("Over de næste 12 år fornyes alle broer", "Over de næste 12 år", None, None),
        ("plantes over en periode på tre år", "over en periode på tre år", None, None),
        ("Dæmningen er hævet om 6-8 år", "om 6-8 år", None, None),
        ("skal reduceres i 2030 i forhold til 1990", "2030", 2030, None),
    ],
)
def test_danish_deadlines(text: str, printed: str, year: int | None, date: str | None) -> None:
    deadline = find_deadline(text, DA)
    assert deadline is not None
    assert (deadline.text, deadline.year, deadline.date) == (printed, year, date)


@pytest.mark.parametrize(
    ("text", "printed", "year"),
    [
        ("klar senast vid årsskiftet 2026/27", "senast vid årsskiftet 2026/27", 2027),
        ("ska uppnås inom mandatperioden", "inom mandatperioden", None),
        ("Förankring i regionens KSAU under våren", "under våren", None),
        ("Träff 24 maj (flyttat från möte 21 mars)", "24 maj", None),
        ("Till 2020 ska utsläppen minska jämfört med utsläppsnivån 1990", "2020", 2020),
        ("en riktning om 110 000 invånare år 2035", "år 2035", 2035),
        ("klart senast år 2030", "senast år 2030", 2030),
        ("arbetet pågår till vecka 34", "vecka 34", None),
        ("införs Q3 2025", "Q3 2025", 2025),
        ("rapporteras årligen", "årligen", None),
        ("kartera skredrisken under 2025", "under 2025", 2025),
        ("drivas fossilfritt från 2027", "från 2027", 2027),
        ("Vi erbjuder från augusti 2026 hjälp i alla bibliotek.", "från augusti 2026", 2026),
        ("Bygga ett regnvattenmagasin vid stationen, 2027", "2027", 2027),
        ("Husen ska år 2032 dra mindre el än de gjorde 2022.", "år 2032", 2032),
        ("ansluta restvärmen till fjärrvärmenätet 2027", "2027", 2027),
    ],
)
def test_swedish_deadlines(text: str, printed: str, year: int | None) -> None:
    deadline = find_deadline(text, SV)
    assert deadline is not None
    assert (deadline.text, deadline.year) == (printed, year)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Byrådet godkendte den 12. december 2022 arbejdet med Planstrategi 2023", DA),
        ("aftalen om kommunernes økonomi for 2015", DA),
        ("Støtten gives til 2000 borgere", DA),
        ("I 2022 udgjorde andelen 17 procent", DA),
        ("de ydelser, som vi i 2001 lagde grundstenen til", DA),
        ("unge over 18 år", DA),
        ("Driva projektet MAP 2020", SV),
        ("växer under vår, höst och vinter", SV),
        ("från 29 procent 2022 till 40 procent", SV),
        ("Matsvinnet har minskat med 12 kg per elev från 2018.", SV),
        ("Forbruget er faldet med 20 procent fra 2016.", DA),
        ("Siden starten på samarbejdet i maj 2021 arbejder vi sammen.", DA),
        ("Sedan avtalet tecknades i mars 2021 samarbetar parterna.", SV),
    ],
)
def test_a_year_that_tells_of_something_else_is_no_deadline(
    text: str, language: languages.Language
) -> None:
    assert find_deadline(text, language) is None


def test_the_strongest_of_several_sentences_counts() -> None:
    texts = ("beslutningen den 20. marts", "Dette præsenteres inden udgangen af November 2023.")
    deadline = latest_deadline(texts, DA)
    assert deadline is not None
    assert deadline.text == "inden udgangen af November 2023"


def test_a_cell_counts_as_printed() -> None:
    assert read_deadline("Löpande", SV).text == "Löpande"  # type: ignore[union-attr]
    assert read_deadline("December 2024 – Maj 2025", DA).year == 2025  # type: ignore[union-attr]
    long = "Sundheds- og Omsorgsudvalget behandler sagen den 2. juni 2025"
    assert read_deadline(long, DA).date == "2025-06-02"  # type: ignore[union-attr]
    assert read_deadline("–", DA) is None


def test_a_year_with_its_figure_is_no_deadline() -> None:
    assert find_deadline("140 sæsonkort (2024: 95)", DA) is None
    assert find_deadline("140 säsongskort 2028", SV).year == 2028  # type: ignore[union-attr]


def test_a_vision_may_open_with_its_year() -> None:
    assert opening_year("I 2030 er vi klimaneutrale.", DA).year == 2030  # type: ignore[union-attr]
    assert opening_year("Vi er klimaneutrale i 2030.", DA) is None


def test_how_long_something_takes_can_be_left_out() -> None:
    text = "Den som søger, får svar inden for to uger."
    told = find_deadline(text, DA)
    assert told is not None
    assert told.text == "inden for to uger"
    assert find_deadline(text, DA, spans=False) is None
    again = find_deadline("Svar inden for to uger fra 2027", DA, spans=False)
    assert again is not None
    assert again.text == "fra 2027"


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        ("Antallet af cyklister skal stige i de kommende fem år.", DA, "i de kommende fem år"),
        ("Ån ska bli renare under de närmaste tre åren.", SV, "under de närmaste tre åren"),
    ],
)
def test_the_years_to_come_are_a_deadline_of_a_goal_too(
    text: str, language: languages.Language, printed: str
) -> None:
    told = find_deadline(text, language, spans=False)
    assert told is not None
    assert told.text == printed


def test_how_often_a_service_is_given_is_no_deadline_of_a_goal() -> None:
    text = "Alla barn ska möta en konstnär varje år."
    assert find_deadline(text, SV, spans=False) is None
    assert find_deadline(text, SV) is not None


@pytest.mark.parametrize(
    ("heading", "year"),
    [
        ("Delmål till 2027", 2027),
        ("Etappmål 2028", 2028),
        ("Mål som ska nås senast 2030", 2030),
        ("Mål 2026", None),
        ("Etappmål 2024–2027", None),
        ("Åtgärder till 2027", None),
    ],
)
def test_a_heading_may_say_when_its_goals_are_due(heading: str, year: int | None) -> None:
    due = heading_deadline(heading, SV)
    assert (due.year if due else None) == year


@pytest.mark.parametrize(
    ("code", "label", "goal"), [("da", "Indsatser", "Mål"), ("sv", "Insatser", "Mål")]
)
@pytest.mark.parametrize("mark", ["### ", ""])
def test_a_year_over_measures_is_their_deadline(
    make: MakeDocument, code: str, label: str, goal: str, mark: str
) -> None:
    plan = (
        f"# {goal}: Svalen har ro\n## {label}\n{mark}2026\n- Nye kasser\n- Hegn ved åen\n"
        f"{mark}2027\n- Skilt ved søen"
    )
    measures = extract(make(plan, code)).of_type("activity")
    years = [(one.text, one.deadline.year if one.deadline else None) for one in measures]
    assert years == [("Nye kasser", 2026), ("Hegn ved åen", 2026), ("Skilt ved søen", 2027)]


@pytest.mark.parametrize(
    ("code", "label", "who"),
    [("da", "Indsatser", "Natur og Vand"), ("sv", "Insatser", "Parkenheten")],
)
def test_who_and_when_may_stand_after_a_dash(
    make: MakeDocument, code: str, label: str, who: str
) -> None:
    plan = f"# Mål: Svalen har ro\n## {label}\n- Nye kasser ved søen – {who}, 2027\n- Hegn ved åen"
    measure, _ = extract(make(plan, code)).of_type("activity")
    assert (measure.text, measure.responsible) == ("Nye kasser ved søen", (who,))
    assert measure.deadline
    assert measure.deadline.year == 2027
