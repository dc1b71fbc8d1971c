import pytest

from stratmine import languages
from stratmine.extraction import extract
from stratmine.extraction.attributes.status import (
    colour_meanings,
    heading_status,
    own_status,
    read_status,
    remark_status,
)

from .conftest import MakeDocument

DA, SV = languages.get("da"), languages.get("sv")


@pytest.mark.parametrize(
    ("cell", "language", "status"),
    [
        ("Afsluttet", DA, "done"),
        ("Gennemføres delvist", DA, "partly_done"),
        ("Gennemføres ikke", DA, "not_done"),
        ("Implementeret", DA, "done"),
        ("Ikke igangsat", DA, "planned"),
        ("I gang", DA, "ongoing"),
        ("grøn", DA, "done"),
        ("100 %", DA, "done"),
        ("60%", SV, "ongoing"),
        ("0 %", SV, "planned"),
        ("Verkställt", SV, "done"),
        ("pågår", SV, "ongoing"),
        ("Ej påbörjad", SV, "planned"),
        ("Ej genomförd", SV, "not_done"),
        ("Delvis genomfört", SV, "partly_done"),
        ("Klart 2023", SV, "done"),
        ("Inväntar svar från regionen", SV, "planned"),
        ("Beslutat i nämnden", SV, "done"),
        ("Upphandlas", SV, "ongoing"),
        ("Indviet i maj", DA, "done"),
        ("Under udbud", DA, "ongoing"),
        ("Ej påbegyndt", DA, "planned"),
        ("Næsten i mål", DA, "ongoing"),
        ("Forløber stort set som planlagt", DA, "ongoing"),
        ("Löper på som planerat", SV, "ongoing"),
        ("röd", SV, "not_done"),
    ],
)
def test_a_cell_gives_the_status(cell: str, language: languages.Language, status: str) -> None:
    assert read_status(cell, language) == status


def test_the_documents_own_colours_go_before_the_usual_ones() -> None:
    key = "Grön indikerar att aktiviteten fortskrider enligt plan. Röd betyder ej påbörjad."
    meanings = colour_meanings([key], SV)
    assert read_status("Grönt", SV, meanings) == "ongoing"
    assert read_status("röd", SV, meanings) == "planned"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Afsluttet og godkendt i ØS 20.3.2023.", "done"),
        ("Analyse og rapport under udarbejdelse af et konsulenthus.", "ongoing"),
        ("Forslaget er implementeret i 2015", "done"),
        ("Grønne områder i byen", None),
        ("Løbende udvikling af tilbud", None),
        ("Vi måler, om målene er nået, hvert år, og om planen er gennemført", None),
    ],
)
def test_only_a_remark_gives_the_status_of_a_measure(sentence: str, status: str | None) -> None:
    assert remark_status(sentence, DA) == status


def test_a_heading_over_measures_gives_the_status_of_all() -> None:
    assert heading_status("Planerade kommande aktiviteter:", SV) == "planned"
    assert heading_status("Allerede iværksatte indsatser", DA) == "ongoing"
    assert heading_status("Aktiviteter", SV) is None
    assert heading_status("Status", DA) is None


@pytest.mark.parametrize(
    ("measure", "language", "status"),
    [
        ("Fælles krav i alle kommunens udbud er ikke påbegyndt.", DA, "planned"),
        ("Kafeen på biblioteket fortsätter för tredje året.", SV, "ongoing"),
        ("Personalen vägleds för närvarande av en konsult.", SV, "ongoing"),
        ("Et årshjul viser, hvornår hver opgave er gennemført.", DA, None),
        ("Nye cykelstier anlægges langs åen.", DA, None),
    ],
)
def test_the_words_of_a_measure_may_say_how_far_it_is(
    measure: str, language: languages.Language, status: str | None
) -> None:
    assert own_status(measure, language) == status


def test_a_line_may_say_what_several_colours_mean() -> None:
    meanings = colour_meanings(["Farver: grøn = afsluttet, gul = i gang, hvid = ikke begyndt."], DA)
    assert read_status("gul", DA, meanings) == "ongoing"
    assert read_status("hvid", DA, meanings) == "planned"


@pytest.mark.parametrize(
    ("language", "lead", "status"),
    [
        (DA, "Det er vi i gang med", "ongoing"),
        (DA, "Hvad er der gjort?", "done"),
        (DA, "Det går vi i gang med", "planned"),
        (SV, "Det här har vi gjort", "done"),
        (SV, "Det gör vi redan", "ongoing"),
        (SV, "Det gör vi", None),
    ],
)
def test_words_over_measures_say_how_far_they_are(
    language: languages.Language, lead: str, status: str | None
) -> None:
    assert heading_status(lead, language) == status


def test_the_words_before_a_colon_give_the_status(make: MakeDocument) -> None:
    strategy = extract(
        make("# Klimaplan\n## Tema 1: Luft\nDet er vi i gang med: Nye busser i nord.")
    )
    assert [e.status for e in strategy.elements if e.type == "activity"] == ["ongoing"]


def test_words_that_tell_the_status_of_cells_tell_nothing_in_prose(make: MakeDocument) -> None:
    assert remark_status("Indviet blev broen af borgmesteren og to skoleklasser.", DA) is None
    long = "Beslutat är att nämnden ser över alla taxor innan våren är slut"
    assert read_status(long, SV) is None
    assert read_status("Kostnaden utreds", SV) is None
