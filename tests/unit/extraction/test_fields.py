import pytest

from stratmine import languages
from stratmine.extraction.fields.title import without_proceedings
from stratmine.schema import BlockKind, Metadata

from .reading_fields import read

DA, SV = languages.get("da"), languages.get("sv")


def test_a_cover_gives_everything() -> None:
    fields = read(
        "Klimatstrategi för Sundsvalls kommun 2024–2030",
        "Antagen av kommunfullmäktige 2024-03-25",
        "Dnr KS 2023/118",
        language="sv",
    )
    assert fields.title == "Klimatstrategi för Sundsvalls kommun 2024–2030"
    assert fields.organisation is not None
    assert (fields.organisation.name, fields.organisation.code) == ("Sundsvalls kommun", "2281")
    assert fields.country == "SE"
    assert fields.kind == "strategy"
    assert (fields.period.start, fields.period.end) == ("2024", "2030")
    assert fields.adopted.by == "Kommunfullmäktige"
    assert fields.adopted.on == "2024-03-25"
    assert fields.adopted.case_number == "KS 2023/118"


def test_a_slogan_gives_way_to_the_name() -> None:
    fields = read(
        "Sammen griber vi mulighederne", "Digitaliseringsstrategi 2026-2029", "Greve Kommune"
    )
    assert fields.title == "Digitaliseringsstrategi 2026-2029"


def test_the_owner_on_the_first_line_is_no_title() -> None:
    fields = read("Greve Kommune", ("heading", "Kulturpolitik"), "Vi vil mere kultur i Greve.")
    assert fields.title == "Kulturpolitik"
    assert fields.organisation is not None
    assert fields.organisation.code == "253"


def test_a_plain_kind_goes_on_with_the_next_line() -> None:
    assert read("Handlingsplan", "Utvecklingskraft i Södertälje", language="sv").title == (
        "Handlingsplan Utvecklingskraft i Södertälje"
    )


def test_without_a_title_the_file_may_say_it() -> None:
    said = Metadata(title="Erhvervspolitik for Køge")
    machine = Metadata(title="Microsoft Word - plan.doc")
    text = ("list_item", "Vi vil tiltrække flere virksomheder.")
    assert read(text, metadata=said).title == "Erhvervspolitik for Køge"
    assert read(text, metadata=machine).title is None


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Godkendelse af Børne- og Ungepolitik 2023-2026", "Børne- og Ungepolitik 2023-2026"),
        ("Kulturpolitik 2023-2026, endelig godkendelse", "Kulturpolitik 2023-2026"),
        ("Klimahandlingsplanen, status", "Klimahandlingsplanen, status"),
    ],
)
def test_what_a_council_does_with_a_plan_is_no_part_of_its_name(printed: str, title: str) -> None:
    assert without_proceedings(printed, DA) == title


def test_a_municipality_outside_the_register_keeps_its_name() -> None:
    fields = read(
        "Erhvervspolitik", "Hjelmsund Kommune vil vokse.", "Hjelmsund Kommune ønsker mere."
    )
    assert fields.organisation is not None
    assert (fields.organisation.name, fields.organisation.code) == ("Hjelmsund Kommune", None)
    assert fields.country == "DK"


def test_an_example_among_many_is_not_the_owner() -> None:
    fields = read(
        "En indgang for erhvervslivet i alle kommuner",
        "Odense Kommunes kontakt blev kendt. Odense Kommune fortsatte.",
        "Regeringen behandler forslaget fra Virksomhedsforum.",
    )
    assert fields.organisation is not None
    assert fields.organisation.name == "Virksomhedsforum"


def test_a_regional_association_stands_above_its_municipalities() -> None:
    fields = read(
        "Inspel till strategin",
        "Deltagare: Anna, Växjö kommun, Per, Ljungby kommun, Siv, Alvesta kommun.",
        "Regionförbundet södra Småland leder arbetet. Det gör regionförbundet södra Småland gärna.",
        language="sv",
    )
    assert fields.organisation is not None
    assert fields.organisation.name == "Regionförbundet södra Småland"
    assert fields.organisation.kind == "association"


@pytest.mark.parametrize(
    ("title", "kind", "start", "end"),
    [
        ("Ejendomsstrategi - handleplan for 2024-26", "action_plan", "2024", "2026"),
        ("Beskæftigelsesplan for 2023", "action_plan", "2023", "2023"),
        ("Pejlemærker til Planstrategi 2023", "proposal", "2023", None),
        ("Klimahandlingsplan 2050: Roadmap 2023-2026", "action_plan", "2023", "2026"),
        ("Klimahandlingsplanen, status", "report", None, None),
        ("Vision for byen", "vision", None, None),
        ("Reform - Program for ældre", "programme", None, None),
        ("Status på Boligplan 2030", "report", None, "2030"),
        ("Personalepolitisk redegørelse 2022", "report", "2022", "2022"),
        ("Ungepolitik 2023-2026 - orientering", "report", "2023", "2026"),
        ("Naturplan 2021 - høringssvar", "other", "2021", None),
        ("Revision af kulturpolitik", "policy", None, None),
        ("Budget 2024 og overslagsår 2025-2027", "budget_note", "2024", "2027"),
        ("Udviklingskontrakt 2022 for Dagplejen", "business_plan", "2022", "2022"),
    ],
)
def test_kind_and_period_of_a_title(
    title: str, kind: str, start: str | None, end: str | None
) -> None:
    fields = read(title, "Vedtaget den 1. februar 2023.", "Teksten om sagen.")
    assert (fields.kind, fields.period.start, fields.period.end) == (kind, start, end)


@pytest.mark.parametrize(
    ("title", "language", "kind", "start", "end"),
    [
        ("Uppföljning av handlingsplan för hälsa 2023", "sv", "report", "2023", "2023"),
        ("Utvärdering av näringslivsprogrammet", "sv", "report", None, None),
        ("Affärsplan 2024-2027", "sv", "business_plan", "2024", "2027"),
        ("Klimatstrategi 2030", "sv", "strategy", None, "2030"),
        ("Mål och budget 2025", "sv", "budget_note", "2025", "2025"),
        ("Kulturplan", "sv", "action_plan", None, None),
        ("Plan för god vård", "sv", "action_plan", None, None),
        ("Arbetsplan för Solens förskola 2021/2022", "sv", "business_plan", "2021", "2022"),
        ("Tekniska nämndens uppdrag 2025", "sv", "business_plan", "2025", "2025"),
        ("Status på klimaplanen", "da", "report", None, None),
        ("Retningslinjer for tilskud", "da", "policy", None, None),
        ("DK2020 Klimahandlingsplan", "da", "action_plan", None, None),
        ("Udviklingsplan 2024 til 2028", "da", "action_plan", "2024", "2028"),
    ],
)
def test_kind_and_period_of_other_titles(
    title: str, language: str, kind: str, start: str | None, end: str | None
) -> None:
    fields = read(title, "En kort text.", language=language)
    assert (fields.kind, fields.period.start, fields.period.end) == (kind, start, end)


@pytest.mark.parametrize(
    ("lines", "language", "title"),
    [
        (("Program för", ("heading", "social hållbarhet")), "sv", "Program för social hållbarhet"),
        (("Verksamhetsplan", "Mandatperioden 2022–2026"), "sv", "Verksamhetsplan"),
        (("Klimaplan", "KL"), "da", "Klimaplan"),
        (("Åbn menu Selvbetjening Søg", ("heading", "Tryg vej")), "da", "Tryg vej"),
        (("Punkt 8: Godkendelse af Boligpolitik | Lyngbæk Kommune",), "da", "Boligpolitik"),
        (("REMISSVERSION Miljöprogram",), "sv", "Miljöprogram"),
        (("Varför en plan?", ("heading", "Digital strategi")), "sv", "Digital strategi"),
        (("1 (7) TORSÅS STAD Uppföljning av kulturplan Dnr KS 12/3",), "sv",
         "Uppföljning av kulturplan"),
        (("Cykelplan 2020–2026 Version 1.1", "Kort text."), "sv", "Cykelplan 2020–2026"),
        (("Hjelmsund Kommune", "Referat", ("heading", "Punkt 3: Boligplan")), "da", "Boligplan"),
        (("Möte 2023-05-02", ("heading", "Avfallsplan")), "sv", "Avfallsplan"),
        (("Politik > Planer > Natur", ("heading", "Naturplan")), "da", "Naturplan"),
        (("K U L T U R P L A N",), "da", "KULTURPLAN"),
        (("Levende by", "Lang tekst. " * 20, ("heading", "Vores strategi")), "da", "Levende by"),
    ],
)  # fmt: skip
def test_titles_among_other_lines(
    lines: tuple[str | tuple[BlockKind, str], ...], language: str, title: str
) -> None:
    assert read(*lines, language=language).title == title


@pytest.mark.parametrize(
    ("lines", "language", "name", "kind"),
    [
        (("Region Dalarna", "Region Dalarna leder."), "sv", "Region Dalarna", "region"),
        (
            ("Länsstyrelsen i Örebro län", "Länsstyrelsen i Örebro län leder."),
            "sv", "Länsstyrelsen i Örebro län", "association",
        ),
        (
            ("Skaraborgs kommunalförbund", "Skövde kommun deltar."),
            "sv", "Skaraborgs kommunalförbund", "association",
        ),
        (("HABO KOMMUN", "En kort text."), "sv", "Habo kommun", "municipality"),
        (("Region Syddanmark", "Region Syddanmark vil mere."), "da", "Region Syddanmark", "region"),
        (("TORSBY ENERGI & VATTEN AB", "Bolaget ägs av Torsby kommun."), "sv",
         "Torsby Energi & Vatten AB", "company"),
        (("Folkhälsorådet i Habo", "Rådet ger Habo kommun råd."), "sv",
         "Folkhälsorådet i Habo", "other"),
        (("Ekmarks kommun", "Solens förskola"), "sv", "Ekmarks kommun", "municipality"),
        (("Byrådet i Hjelmsund vil mere.",), "da", "Hjelmsund Kommune", "municipality"),
        (("Byrådet vil mere. Det bliver godt i Odder, og det ved Odder.",
          "Hvem bor i Odder? Det gør vi."), "da", "Odder Kommune", "municipality"),
        (("Regionen leder. Region Østfjords mål er klare. Region Østfjord vil.",), "da",
         "Region Østfjord", "region"),
        (("Region Sjællands Klimaplan", "Her står Region Sjællands mål."), "da",
         "Region Sjælland", "region"),
        (("Region Skånes Kulturplan", "Här står Region Skånes mål."), "sv",
         "Region Skåne", "region"),
        (("Region Jönköpings län", "Region Jönköpings län leder."), "sv",
         "Region Jönköpings län", "region"),
    ],
)  # fmt: skip
def test_owners_beside_municipalities(
    lines: tuple[str, ...], language: str, name: str, kind: str
) -> None:
    organisation = read("Plan", *lines, language=language).organisation
    assert organisation is not None
    assert (organisation.name, organisation.kind) == (name, kind)


def test_a_breadcrumb_tells_the_kind_and_year() -> None:
    crumbs = ("Hjem Økonomi Budget 2023 Budgetnoter 2023 - afsluttede",)
    fields = read("Serviceeftersyn af erhvervssamarbejdet", furniture=crumbs)
    assert fields.kind == "budget_note"
    assert (fields.period.start, fields.period.end) == ("2023", "2023")


def test_a_long_list_of_other_documents_tells_nothing() -> None:
    links = tuple(f"Näringslivsprogram {year}, Köpings kommun" for year in range(1960, 2020))
    fields = read("Handlingsplan Utveckling", language="sv", furniture=links)
    assert fields.organisation is None
    assert fields.period.start is None


def test_a_case_that_is_only_taken_note_of_is_a_report() -> None:
    fields = read("Besøg på havnen", ("heading", "Beslutning"), "Taget til efterretning.")
    assert fields.kind == "report"


def test_news_about_a_strategy_is_no_strategy() -> None:
    fields = read("Ny strategi för fler gäster", "Pressmeddelande 2024-05-02", language="sv")
    assert fields.kind == "other"


def test_a_municipality_that_others_work_with_owns_nothing() -> None:
    fields = read("Klimaplan", "Pladserne etableres sammen med Hjelmsund Kommune.")
    assert fields.organisation is None


def test_a_school_owns_the_plan_that_no_municipality_is_named_in() -> None:
    organisation = read("Arbetsplan för Solens förskola", language="sv").organisation
    assert organisation is not None
    assert organisation.name == "Solens förskola"
