import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.attributes.names import read_names, split_together
from stratmine.extraction.attributes.partners import find_partners
from stratmine.extraction.attributes.responsible import find_responsible

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Kommunaldirektøren pålægges at gennemføre et eftersyn.", DA, ("Kommunaldirektøren",)),
        ("hvor det pålægges forvaltningen at foreslå en organisering", DA, ("forvaltningen",)),
        ("Staten, kommunerne og regionerne vil samarbejde om det.", DA,
         ("Staten", "kommunerne", "regionerne")),
        ("Derfor igangsætter de fællesoffentlige parter et samarbejde.", DA,
         ("de fællesoffentlige parter",)),
        ("I år har regeringen sammen med KL og Danske Regioner etableret den.", DA,
         ("regeringen", "KL", "Danske Regioner")),
        ("Derudover gennemfører Styrelsen for Patientsikkerhed tilsyn.", DA,
         ("Styrelsen for Patientsikkerhed",)),
        ("Rapporten formidles til kommunerne af KL.", DA, ("KL",)),
        ("Planen udarbejdes af Center for Teknik & Miljø i 2024", DA,
         ("Center for Teknik & Miljø",)),
        ("Samhällsbyggnadsförvaltningen ansvarar för planen.", SV,
         ("Samhällsbyggnadsförvaltningen",)),
        ("Kultur- och fritidsnämnden får i uppdrag att utreda frågan.", SV,
         ("Kultur- och fritidsnämnden",)),
        ("Et spor anlægges med Torpe og Elbæk kommuner som tovholdere.", DA,
         ("Torpe og Elbæk kommuner",)),
        ("Arbetet drivs vidare med Kulturnämnden som samordnare.", SV, ("Kulturnämnden",)),
        ("Byrådet har besluttet, at Havneudvalget skal udbyde kajen.", DA, ("Havneudvalget",)),
        ("Fullmäktige har beslutat att tekniska nämnden ska riva muren.", SV,
         ("tekniska nämnden",)),
        ("Havneudvalget ønsker at invitere sejlklubben.", DA, ("Havneudvalget",)),
    ],
)  # fmt: skip
def test_who_answers(text: str, language: languages.Language, names: tuple[str, ...]) -> None:
    assert find_responsible(text, language) == names


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kommunen ska arbeta för fler jobb.", SV),
        ("Vi vil sikre gode rammer.", DA),
        ("Udvalget ønsker, at der sættes fokus på området.", DA),
        ("Udvalget ønsker en sag om molen.", DA),
        ("Udvalget ønsker at mulighederne undersøges.", DA),
        ("Nämnden önskar att en plan tas fram.", SV),
        ("Byrådet har også besluttet, at en ny mole skal overvejes.", DA),
        ("Udvalget vil typisk blive orienteret om sagen.", DA),
        ("Nämnden ska i god tid bli informerad.", SV),
        ("FÅNGA affärsmöjligheter relaterade till omvärlden", SV),
        ("Sundhedsområdet skal styres lokalt.", DA),
        ("Skolerne er gode, og kommunens borgere skal trives.", DA),
    ],
)
def test_who_only_speaks_does_not_answer(text: str, language: languages.Language) -> None:
    assert find_responsible(text, language) == ()


def test_in_a_doing_the_owner_and_any_name_may_act() -> None:
    owner = find_responsible("Kommunen opretter 12 lærepladser.", DA, doing=True)
    company = find_responsible("Egesund Havn etablerer landstrøm.", DA, doing=True)
    assert owner == ("Kommunen",)
    assert company == ("Egesund Havn",)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Svømmehallen tilbyder gratis timer.", DA, ("Svømmehallen",)),
        ("Skolerne og klubben arrangerer en fest.", DA, ("Skolerne", "klubben")),
        ("Kampanjen börjar i maj.", SV, ()),
        ("Handlingsplanen samlar allt.", SV, ()),
    ],
)
def test_a_known_body_that_does_a_measure_answers_for_it(
    text: str, language: languages.Language, names: tuple[str, ...]
) -> None:
    assert find_responsible(text, language, doing=True) == names


@pytest.mark.parametrize(
    ("cell", "language", "names"),
    [
        ("Merete Dissing", DA, ("Merete Dissing",)),
        ("Klima, Teknik- og Miljøudvalget", DA, ("Klima, Teknik- og Miljøudvalget",)),
        ("Teknik & Miljø; Børn og Unge", DA, ("Teknik & Miljø", "Børn og Unge")),
        ("Kultur- och fritidsnämnden, Kommunstyrelsen", SV,
         ("Kultur- och fritidsnämnden", "Kommunstyrelsen")),
        ("Kommunstyrelsen och barnnämnden", SV, ("Kommunstyrelsen", "barnnämnden")),
        ("Almestads Energi och Miljö AB", SV, ("Almestads Energi och Miljö AB",)),
        ("Näringslivschef, HR-chef", SV, ("Näringslivschef", "HR-chef")),
        ("–", SV, ()),
    ],
)  # fmt: skip
def test_cells_list_names(cell: str, language: languages.Language, names: tuple[str, ...]) -> None:
    assert read_names(cell, language) == names


def test_a_cell_may_name_partners_after_who_answers() -> None:
    assert split_together("Sprogcentret i samarbejde med virksomhederne", DA) == (
        "Sprogcentret ",
        " virksomhederne",
    )


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Aftale indgået med SDU om en workshop", DA, ("SDU",)),
        ("Samarbete i regionen, ex. Södertörn, Stockholm Business Alliance", SV,
         ("Södertörn", "Stockholm Business Alliance")),
        ("Samarbeta med utbildningsanordnare, t.ex. KTH", SV, ("KTH",)),
        ("tas fram i samverkan med Region Halland och Trafikverket", SV,
         ("Region Halland", "Trafikverket")),
        ("tillsammans med Svenska kyrkan och elevhälsan", SV, ("Svenska kyrkan", "elevhälsan")),
        ("sammen med den tekniske skole", DA, ("den tekniske skole",)),
        ("sammen med borgeren", DA, ()),
        ("tillsammans med partners", SV, ()),
        ("i samarbete med andra aktörer", SV, ()),
    ],
)  # fmt: skip
def test_partners(text: str, language: languages.Language, names: tuple[str, ...]) -> None:
    assert find_partners(text, language) == names


def test_whom_something_helps_does_not_answer_for_it() -> None:
    assert find_responsible("En ny plan ska hjälpa kommunen att bygga fler cykelvägar.", SV) == ()


@pytest.mark.parametrize(
    ("language", "parts", "unit"),
    [
        (
            "da",
            ("Aktiviteter", "Nye cykelstier langs åen", "Flere skilte i byen", "Tovholder"),
            "Vej",
        ),
        (
            "sv",
            ("Aktiviteter", "Nya cykelvägar längs ån", "Fler skyltar i byn", "Ansvarig"),
            "Gata",
        ),
    ],
)
def test_a_label_in_its_own_line_tells_of_all_measures_over_it(
    make: MakeDocument, language: str, parts: tuple[str, ...], unit: str
) -> None:
    sheet = "\n".join([*parts, unit])
    markup = f"# Plan\n## Fokusområde 1 Luft\n{sheet}\n## Fokusområde 2 Vand\n{sheet}"
    strategy = extract(make(markup, language))
    activities = [e for e in strategy.elements if e.type == "activity"]
    assert [e.responsible for e in activities] == [(unit,)] * 4


@pytest.mark.parametrize(
    ("language", "markup", "names", "year"),
    [
        ("da", "## Indsatser\n- Ny bro (ansvarlig: Parken, frist 1. maj 2027)", ("Parken",), 2027),
        ("sv", "## Åtgärder\n- Ny bro (ansvarig: Parken, klart 1 maj 2027)", ("Parken",), 2027),
        ("sv", "## Åtgärder\n- Ny bro över ån (Parkenheten, senast 2027)", ("Parkenheten",), 2027),
    ],
)  # fmt: skip
def test_labels_in_brackets_say_who_and_when(
    make: MakeDocument, language: str, markup: str, names: tuple[str, ...], year: int
) -> None:
    (found,) = extract(make(f"# Åplan\n{markup}", language)).of_type("activity")
    assert found.responsible == names
    assert found.deadline is not None
    assert found.deadline.year == year


def test_units_spoken_of_as_known_are_parted_and_departments_are_not(make: MakeDocument) -> None:
    table = "| Indsats | Ansvarlig |\n| Ny bro | SSP og Bådskolen |\n| Ny sti | Vej og Park |"
    first, second = extract(make(f"# Åplan\n{table}", "da")).of_type("activity")
    assert (first.responsible, second.responsible) == (("SSP", "Bådskolen"), ("Vej og Park",))


def test_a_known_unit_answers_for_what_it_does_in_two_words(make: MakeDocument) -> None:
    text = "## Åtgärder\nBåtskolan tar fram en karta över ån."
    (found,) = extract(make(f"# Åplan\n{text}", "sv")).of_type("activity")
    assert found.responsible == ("Båtskolan",)


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Sprogcentret: besøger alle, der lige er flyttet hertil.", DA, ("Sprogcentret",)),
        ("Sangskolen og Biblioteket: finder et lokale.", DA, ("Sangskolen", "Biblioteket")),
        ("Målet: besøger alle.", DA, ()),
        ("Elevhälsan: pratar med alla i årskurs sex.", SV, ("Elevhälsan",)),
        ("Biblioteket: hittar en lokal.", SV, ("Biblioteket",)),
        ("Målet: hittar en lokal.", SV, ()),
    ],
)
def test_who_stands_before_a_colon_does_what_follows(
    text: str, language: languages.Language, names: tuple[str, ...]
) -> None:
    assert find_responsible(text, language, doing=True) == names
