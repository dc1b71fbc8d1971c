"""When a document was adopted, and for which years it is."""

import pytest

from .reading_fields import read


@pytest.mark.parametrize(
    ("lines", "language", "adopted"),
    [
        (
            ("Beslutande organ: Kommunfullmäktige", "Beslutsdatum: 2022-03-28", "Dnr: KS/2021:266"),
            "sv", ("Kommunfullmäktige", "2022-03-28", "KS/2021:266"),
        ),
        (
            ("Antagen av tekniska nämnden 2015-12-16",),
            "sv", ("Tekniska nämnden", "2015-12-16", None),
        ),
        (
            ("Vedtaget af Klitvang Byråd den 28. november 2024",),
            "da", ("Klitvang Byråd", "2024-11-28", None),
        ),
        (
            ("Godkendt i økonomiudvalget den 3. maj 2022", "Sagsnr. 2023-12345"),
            "da", ("Økonomiudvalget", "2022-05-03", "2023-12345"),
        ),
        (
            ("Besluttet i Byrådet d. 5/9-2023.", "Sag: 05.01.10-P22-4-23"),
            "da", ("Byrådet", "2023-09-05", "05.01.10-P22-4-23"),
        ),
        (
            ("Antagen: KF 2022-06-13 § 71", "Dnr KS 2021/48"),
            "sv", ("Kommunfullmäktige", "2022-06-13", "KS 2021/48"),
        ),
        (
            ("Beslutsdatum: 2023-05-22", "Beslutsinstans: Kommunstyrelsen", "Dnr KS-2022-0031"),
            "sv", ("Kommunstyrelsen", "2023-05-22", "KS-2022-0031"),
        ),
        (("Dokumentansvarig: Kulturchef", "Dnr KS/2021:266"), "sv", (None, None, "KS/2021:266")),
    ],
)  # fmt: skip
def test_adoption(
    lines: tuple[str, ...], language: str, adopted: tuple[str | None, str | None, str | None]
) -> None:
    found = read("Plan", *lines, language=language).adopted
    assert (found.by, found.on, found.case_number) == adopted


def test_the_name_of_a_committee_is_kept_whole_far_before_the_word_for_its_decision() -> None:
    told = "Havne-, Skov- og Parkudvalget har efter drøftelser med de fem foreninger i byens havn"
    assert (
        read("Plan", f"{told} i maj vedtaget planen.").adopted.by == "Havne-, Skov- og Parkudvalget"
    )


def test_a_case_tells_of_earlier_decisions_too() -> None:
    earlier = read(
        "Planstrategi 2023",
        ("heading", "Sagsfremstilling"),
        "Byrådet godkendte den 12. december 2022 igangsætning af arbejdet.",
    )
    assert earlier.adopted.on is None
    own = read(
        "Naturplan 2024-2026",
        ("heading", "Sagsfremstilling"),
        "En tekst om naturen.",
        ("heading", "Beslutning Miljø- og Klimaudvalget den 17-01-2024"),
        "Godkendt med en bemærkning.",
    )
    assert (own.adopted.by, own.adopted.on) == ("Miljø- og Klimaudvalget", "2024-01-17")


def test_a_cover_may_give_the_horizon_or_the_beginning() -> None:
    horizon = read("Landsbygdsprogram", "Inriktning 2030", language="sv")
    assert (horizon.period.start, horizon.period.end) == (None, "2030")
    begun = read("Boligpolitik", "Gælder fra 2025")
    assert (begun.period.start, begun.period.end) == ("2025", None)


@pytest.mark.parametrize(
    ("lines", "language", "years"),
    [
        (("Gyldig fra: 01.02.2025", "Gyldig til: 31.12.2029"), "da", ("2025", "2029")),
        (("Gældende fra 1. juli 2024 til 31. december 2028.",), "da", ("2024", "2028")),
        (("Giltig från 1 juli 2024 till 31 december 2028",), "sv", ("2024", "2028")),
        (("Gäller fr.o.m. 2023-07-01 t.o.m. 2027-06-30",), "sv", ("2023", "2027")),
        (("Giltig t.o.m. 2031", "Giltig fr.o.m. 2024-01-01"), "sv", ("2024", "2031")),
    ],
)
def test_a_cover_may_give_the_days_between_which_a_plan_is_valid(
    lines: tuple[str, ...], language: str, years: tuple[str, str]
) -> None:
    period = read("Havneplan", *lines, language=language).period
    assert (period.start, period.end) == years


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


@pytest.mark.parametrize(
    ("sentence", "language", "start", "end"),
    [
        ("Giltig t.o.m. 2026-12-31", "sv", None, "2026"),
        ("Handlingsprogrammet sträcker sig fram till 2027.", "sv", None, "2027"),
        ("Handleplanen løber til udgangen af byrådsperioden i 2025.", "da", None, "2025"),
        ("Projektperioden løber fra maj 2023 til juni 2025.", "da", "2023", "2025"),
        ("Personer født i årene 1946 til 1964 er mange.", "da", None, None),
    ],
)
def test_a_plan_says_how_long_it_is_valid(
    sentence: str, language: str, start: str | None, end: str | None
) -> None:
    period = read("Fritid för alla", f"Det var en gång. {sentence}", language=language).period
    assert (period.start, period.end) == (start, end)
