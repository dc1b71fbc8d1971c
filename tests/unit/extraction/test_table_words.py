"""Cells and labels in the styles of many municipalities."""

import pytest

from stratmine import languages
from stratmine.extraction.attributes.asides import read_aside
from stratmine.extraction.attributes.budget import read_budget
from stratmine.extraction.attributes.deadline import read_deadline
from stratmine.extraction.attributes.names import read_names
from stratmine.extraction.attributes.partners import find_partners
from stratmine.extraction.attributes.responsible import find_responsible
from stratmine.extraction.attributes.status import opening_status, read_status
from stratmine.extraction.attributes.target import find_target, read_target

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("cell", "language", "year"),
    [
        ("Q3 2025", SV, 2025),
        ("2025 kv 3", SV, 2025),
        ("HT 2025", SV, 2025),
        ("VT26", SV, 2026),
        ("ht-25", SV, 2025),
        ("Hösten -25", SV, 2025),
        ("Årsskiftet 25/26", SV, 2026),
        ("löpande under mandatperioden", SV, None),
        ("Klart senast 2026-12-31", SV, 2026),
        ("2025 och framåt", SV, 2025),
        ("Start 2024, klart 2026", SV, 2026),
        ("Årligen i september", SV, None),
        ("2024-2027", DA, 2027),
        ("2025 og frem", DA, 2025),
        ("hele perioden", DA, None),
        ("K3 2026", DA, 2026),
        ("primo 26", DA, 2026),
        ("Skoleåret 25/26", DA, 2026),
        ("Medio 2025 - ultimo 2026", DA, 2026),
        ("Efter sommerferien 2025", DA, 2025),
        ("hvert år i juni", DA, None),
    ],
)
def test_times_are_kept_as_printed(
    cell: str, language: languages.Language, year: int | None
) -> None:
    deadline = read_deadline(cell, language)
    assert deadline is not None
    assert (deadline.text, deadline.year) == (cell, year)


@pytest.mark.parametrize(
    ("cell", "language", "text", "status"),
    [
        ("Afsluttet i februar 2024", DA, "februar 2024", "done"),
        ("Ikke igangsat - forventet start januar 2025", DA, "januar 2025", "planned"),
        ("Igangværende - skoleåret 2024/25", DA, "skoleåret 2024/25", "ongoing"),
        ("Avslutad december 2023", SV, "december 2023", "done"),
        ("Klart 2026", SV, "Klart 2026", None),
        ("Löpande", SV, "Löpande", None),
    ],
)
def test_time_and_status_may_share_a_cell(
    cell: str, language: languages.Language, text: str, status: str | None
) -> None:
    deadline = read_deadline(cell, language)
    assert deadline is not None
    assert (deadline.text, opening_status(cell, language)) == (text, status)


def test_an_open_cell_gives_no_time() -> None:
    assert read_deadline("Ej fastställt", SV) is None
    assert read_deadline("Ikke fastlagt", DA) is None


@pytest.mark.parametrize(
    ("cell", "language", "status"),
    [
        ("Klar", DA, "done"),
        ("På plads", DA, "done"),
        ("✓", DA, "done"),
        ("Igangværende", DA, "ongoing"),
        ("Under udarbejdelse", DA, "ongoing"),
        ("Forventes afsluttet i 2025", DA, "ongoing"),
        ("Delvist opfyldt", DA, "partly_done"),
        ("Sættes i gang i 2025", DA, "planned"),
        ("Udskudt", DA, "planned"),
        ("Ikke påbegyndt", DA, "planned"),
        ("Ny", DA, "planned"),
        ("Sat i bero", DA, "not_done"),
        ("Stoppet", DA, "not_done"),
        ("Ikke i mål", DA, "not_done"),
        ("I hus", DA, "done"),
        ("Godt på vej", DA, "ongoing"),
        ("Snart færdig", DA, "ongoing"),
        ("Det går fremad", DA, "ongoing"),
        ("Til næste år", DA, "planned"),
        ("Lykkedes ikke", DA, "not_done"),
        ("Ikke taget hul på", DA, "planned"),
        ("Lagt på is", DA, "not_done"),
        ("Genomförd", SV, "done"),
        ("● Grön", SV, "done"),
        ("Avklarad", SV, "done"),
        ("Påbörjad", SV, "ongoing"),
        ("Försenad", SV, "ongoing"),
        ("Genomförs löpande", SV, "ongoing"),
        ("Uppnås delvis", SV, "partly_done"),
        ("Framskjuten", SV, "planned"),
        ("Nytt", SV, "planned"),
        ("Ännu inte genomförd", SV, "planned"),
        ("Pausad", SV, "not_done"),
        ("Uppnås ej", SV, "not_done"),
        ("I hamn", SV, "done"),
        ("En bra bit på väg", SV, "ongoing"),
        ("Snart klar", SV, "ongoing"),
        ("Det går framåt", SV, "ongoing"),
        ("Till nästa år", SV, "planned"),
        ("Lyckades inte", SV, "not_done"),
        ("Inte börjat", SV, "planned"),
        ("Lagt på is", SV, "not_done"),
    ],
)
def test_statuses(cell: str, language: languages.Language, status: str) -> None:
    assert read_status(cell, language) == status


@pytest.mark.parametrize(
    ("text", "language", "printed", "value"),
    [
        ("Ni ud af ti fastboende er glade", DA, "Ni ud af ti", 9),
        ("mindst 8 ud af 10 borgere er tilfredse", DA, "mindst 8 ud af 10", 8),
        ("Halvdelen af gæsterne rejser uden bil", DA, "Halvdelen", 50),
        ("Forbruget reduceres med en tredjedel", DA, "reduceres med en tredjedel", 33.3),
        ("Vi skal være blandt de ti bedste", DA, "de ti bedste", 10),
        ("1.000 nye boliger inden 2030", DA, "1.000 nye boliger", 1000),
        ("Ventetiden skal ned på 9 dage", DA, "9 dage", 9),
        ("120 ha jord er udtaget inden 2027", DA, "120 ha", 120),
        ("alle skoler samarbejder med mindst én forening", DA, "mindst én forening", 1),
        ("49 % CO2-reduktion inden 2025", DA, "49 % CO2-reduktion", 49),
        ("at halvere svartiden inden udgangen af 2025", DA, "halvere", 50),
        ("en av de 100 främsta kommunerna i landet", SV, "de 100 främsta kommunerna", 100),
        ("restiden ska understiga en timme", SV, "understiga en timme", 1),
        ("ha nettonollutsläpp senast 2040", SV, "nettonollutsläpp", 0),
        ("Utsläppen ska vara noll 2045", SV, "noll", 0),
        ("Klotter åtgärdas inom 48 timmar", SV, "inom 48 timmar", 48),
        ("Målet är 90 nya företag i bygden", SV, "90 nya företag", 90),
        ("ska senast 2023 ha minst fem byggklara tomter", SV, "minst fem byggklara tomter", 5),
        (
            "Jobben ska öka med minst 400 mellan 2023 och 2030",
            SV,
            "öka med minst 400 mellan 2023 och 2030",
            400,
        ),
        ("Andelen som rör sig minst 30 minuter ska öka till 92 procent", SV, "92 procent", 92),
    ],
)
def test_targets_beyond_plain_figures(
    text: str, language: languages.Language, printed: str, value: float
) -> None:
    target = find_target(text, language)
    assert target is not None
    assert (target.text, target.value) == (printed, value)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hver tredje borger er frivillig", DA),
        ("Vi har syv fokusområder", DA),
        ("Kommunen skal være klimaneutral i 2050", DA),
        ("I 2022 var hälften av eleverna nöjda", SV),
        ("Alla elever ska nå målen", SV),
        ("Vi arbetar för två språk i skolan", SV),
    ],
)
def test_other_words_are_no_target(text: str, language: languages.Language) -> None:
    assert find_target(text, language) is None


@pytest.mark.parametrize(
    ("cell", "value", "baseline"),
    [
        ("3,2 → 3,8", 3.8, "3,2"),
        ("från 3,2 till 3,8", 3.8, "3,2"),
        ("2025: 60 %, 2027: 75 %", 75, None),
        ("70 (2026)", 70, None),
        ("noll", 0, None),
        ("plats 50 eller bättre", 50, None),
    ],
)
def test_target_cells(cell: str, value: float, baseline: str | None) -> None:
    target = read_target(cell, SV)
    assert target is not None
    assert (target.text, target.value, target.baseline) == (cell, value, baseline)


@pytest.mark.parametrize(
    ("cell", "language", "amount"),
    [
        ("1,5 mkr/år", SV, 1_500_000),
        ("SEK 500 000", SV, 500_000),
        ("Inom ram", SV, None),
        ("kr. 500.000", DA, 500_000),
        ("kr. 5 mio.", DA, 5_000_000),
        ("2,0 mio.", DA, 2_000_000),
        ("Inden for eksisterende rammer", DA, None),
    ],
)
def test_budget_cells(cell: str, language: languages.Language, amount: float | None) -> None:
    budget = read_budget(cell, language)
    assert budget is not None
    assert (budget.text, budget.amount) == (cell, amount)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Job, Vækst og Beskæftigelse", ("Job, Vækst og Beskæftigelse",)),
        ("Center for Børn, Unge og Familier", ("Center for Børn, Unge og Familier",)),
        ("KL, regionen og kommunen", ("KL", "regionen", "kommunen")),
        ("Per Hansen (PHA)", ("Per Hansen (PHA)",)),
        ("Louise Iversen, tlf. 00 55 66 77", ("Louise Iversen",)),
        ("Plan og Byg, Vej og Park", ("Plan og Byg", "Vej og Park")),
    ],
)
def test_names(cell: str, names: tuple[str, ...]) -> None:
    assert read_names(cell, DA) == names


@pytest.mark.parametrize(
    ("text", "language", "responsible", "partners", "deadline"),
    [
        ("Gennemgang (Ejendomscentret, 2025)", DA, ("Ejendomscentret",), (), "2025"),
        ("Kursus (HR, foråret 2026)", DA, ("HR",), (), "foråret 2026"),
        (
            "Støtte (Børn og Familie, Voksenstøtte; 2025-2027)",
            DA, ("Børn og Familie", "Voksenstøtte"), (), "2025-2027",
        ),
        ("Mentorordning (Jobcenter Lyngbæk)", DA, ("Jobcenter Lyngbæk",), (), None),
        (
            "Stöd (socialförvaltningen tillsammans med regionens barnhälsovård, löpande)",
            SV, ("socialförvaltningen",), ("regionens barnhälsovård",), "löpande",
        ),
        ("Mäta nöjd kund-index (NKI)", SV, (), (), None),
        ("Inventera (se bilaga 2)", SV, (), (), None),
        ("Byer (Odense, Aarhus)", DA, (), (), None),
        ("Projekt (finansieret af Social- og Boligstyrelsen)", DA, (), (), None),
    ],
)  # fmt: skip
def test_parentheses_after_a_measure(
    text: str,
    language: languages.Language,
    responsible: tuple[str, ...],
    partners: tuple[str, ...],
    deadline: str | None,
) -> None:
    aside = read_aside(text, language)
    assert (aside.responsible, aside.partners) == (responsible, partners)
    assert (aside.deadline.text if aside.deadline else None) == deadline


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("genom Norrälvs Energi ansluta restvärmen", SV, ("Norrälvs Energi",)),
        ("Stadsbyggnadskontoret tar fram en plan", SV, ("Stadsbyggnadskontoret",)),
        ("Köpt energi per kvadratmeter", SV, ()),
        ("Marknadsföra Södertälje för företag", SV, ()),
        ("Udføres af Park og Vej", DA, ("Park og Vej",)),
        ("Tovholder er Center for Sundhed", DA, ("Center for Sundhed",)),
    ],
)
def test_who_answers(text: str, language: languages.Language, names: tuple[str, ...]) -> None:
    assert find_responsible(text, language, doing=True) == names


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("tillsammans med nätägaren påskynda ledningen", SV, ("nätägaren",)),
        ("pröva boenden tillsammans med Norrsjöhem i Lillsel och Fors", SV, ("Norrsjöhem",)),
        ("i samverkan med näringslivet om platser", SV, ("näringslivet",)),
        ("tillsammans med invånarna", SV, ()),
        (
            "sammen med frivillige foreninger og Fjordcentret.",
            DA, ("frivillige foreninger", "Fjordcentret"),
        ),
        ("i samarbejde med Ældre Sagen (finansieret af Staten)", DA, ("Ældre Sagen",)),
    ],
)  # fmt: skip
def test_partners_of_many_forms(
    text: str, language: languages.Language, names: tuple[str, ...]
) -> None:
    assert find_partners(text, language) == names
