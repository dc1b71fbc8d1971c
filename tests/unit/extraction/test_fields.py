import pytest

from stratmine import languages
from stratmine.extraction.fields import DocumentFields, document_fields
from stratmine.extraction.fields.title import without_proceedings
from stratmine.schema import Block, BlockKind, Metadata, ParsedDocument, Source

DA, SV = languages.get("da"), languages.get("sv")


def read(
    *lines: str | tuple[BlockKind, str],
    language: str = "da",
    furniture: tuple[str, ...] = (),
    metadata: Metadata | None = None,
) -> DocumentFields:
    """Read the fields of a document: the first line its main heading, the others as given."""
    blocks = []
    for number, line in enumerate(lines, 1):
        kind: BlockKind = "heading" if number == 1 else "paragraph"
        kind, text = line if isinstance(line, tuple) else (kind, line)
        level = 1 if kind == "heading" else None
        blocks.append(Block(id=f"b{number}", kind=kind, text=text, level=level))
    source = Source(file="plan.txt", sha256="0" * 64, media_type="text/plain")
    document = ParsedDocument(
        id="d",
        source=source,
        language=language,
        metadata=metadata or Metadata(),
        blocks=tuple(blocks),
        furniture=tuple(
            Block(id=f"f{i}", kind="paragraph", text=text) for i, text in enumerate(furniture)
        ),
    )
    return document_fields(document, languages.get(language))


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
    ],
)
def test_kind_and_period_of_a_title(
    title: str, kind: str, start: str | None, end: str | None
) -> None:
    fields = read(title, "Vedtaget den 1. februar 2023.", "Teksten om sagen.")
    assert (fields.kind, fields.period.start, fields.period.end) == (kind, start, end)


def test_a_year_far_ahead_of_adoption_is_the_end() -> None:
    fields = read("Klimaplan 2030", "Godkendt af Byrådet den 26. april 2023")
    assert (fields.period.start, fields.period.end) == (None, "2030")


def test_the_opening_may_give_the_end() -> None:
    fields = read("Ny erhvervspolitik", "Byrådet sætter nye pejlemærker frem mod 2020.")
    assert (fields.period.start, fields.period.end) == (None, "2020")


def test_the_body_may_give_the_period() -> None:
    text = "Insatsområden som ska uppnås under strategins period 2016-2022 har formulerats."
    fields = read("Handlingsplan Utvecklingskraft", text, language="sv")
    assert (fields.period.start, fields.period.end) == ("2016", "2022")


def test_years_of_statistics_are_no_period() -> None:
    fields = read("Kulturpolitik", "Antallet steg i perioden 2015-2018 med 54 procent.")
    assert fields.period.start is None


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
