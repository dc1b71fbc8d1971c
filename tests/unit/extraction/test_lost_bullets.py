"""Lists of measures that lost their bullets: a paragraph or line for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import stratmine as sm

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (
            [
                "Uddannelse af alle bjergguider. De mødes hver måned og deler deres viden.",
                "Et nyt ekkorum i dalen. Her kan man råbe, så bjergene svarer.",
                "Klubben holder åbent om natten.",
                "Tættere samarbejde mellem gletsjere og floder. Vandet er fælles.",
            ],
            "da",
        ),
        (
            [
                "Utbildning av alla fjällguider. De träffas varje månad och delar sin kunskap.",
                "Ett nytt ekorum i dalen. Här kan man ropa så att fjällen svarar.",
                "Klubben håller öppet om natten.",
                "Tätare samverkan mellan glaciärer och floder. Vattnet är gemensamt.",
            ],
            "sv",
        ),
    ],
)
def test_under_measures_each_paragraph_opens_with_one(
    found: Found, lines: list[str], language: str
) -> None:
    heading = {"da": "Indsatser", "sv": "Insatser"}[language]
    opening = {"da": "Alt det her er valgt med omhu.", "sv": "Allt det här är valt med omsorg."}
    plan = "\n".join([f"# Plan\n## {heading}", opening[language], *lines])
    named = [line.split(". ")[0].rstrip(".") for line in lines]
    measures = found(plan, language)
    assert [(kind, text.rstrip(".")) for kind, text in measures] == [
        ("activity", name) for name in named
    ]


def test_prose_under_measures_is_no_list(found: Found) -> None:
    plan = (
        "# Plan\n## Indsatser\nBjergene er høje. De er også kolde.\nDalene er dybe.\n"
        "Floderne er våde, og de løber mod havet.\nIngen ved hvorfor."
    )
    assert found(plan) == []


def test_a_long_line_of_a_list_is_no_heading(tmp_path: Path) -> None:
    text = (
        "Bjergplan for Nordby Kommune\n\n"
        "Bjergene i kommunen er høje, og dalene mellem dem er dybe. Det er et vilkår for alle.\n"
        "Indsatser\n"
        "Uddannelse af alle bjergguider i dalen.\n"
        "Ny sti rundt om den store sø for både folk og får og hunde\n"
        "Udvidelse af ekkorummet ved den gamle kirke i bunden af dalen.\n"
        "Flere bænke langs floden fra kilden og hele vejen ned til havet.\n"
    )
    file = tmp_path / "bjergplan.txt"
    file.write_text(text, encoding="utf-8")
    measures = [element.text for element in sm.extract(file).of_type("activity")]
    assert "Ny sti rundt om den store sø for både folk og får og hunde" in measures
    assert len(measures) == 4


def test_lines_that_say_who_and_when_are_no_measures(found: Found) -> None:
    lines = [
        "Åpning av dalen. Alla får komma.", "NÄR: Mars 2027", "VEM: Fjällguiden i dalen",
        "En ny stig över fjället. Den är lång.", "NÄR: Hela sommaren", "VEM: Stigfinnaren",
        "Fler bänkar vid ån. De är av trä.",
    ]  # fmt: skip
    read = found("# Plan\n## Åtgärder\n" + "\n".join(lines), "sv")
    assert not any(text.startswith(("NÄR", "VEM")) for _, text in read)


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        ("# Plan\nHer er to effekter.\nFlere får øje på en ugle.\nFærre er bange.", "da"),
        ("# Plan\nHär är två effekter.\nFler får syn på en uggla.\nFärre är rädda.", "sv"),
    ],
)
def test_lines_that_tell_what_is_to_be_more_or_less_are_goals(
    found: Found, plan: str, language: str
) -> None:
    assert [(kind, text) for kind, text in found(plan, language)] == [
        ("goal", line) for line in plan.splitlines()[2:]
    ]


def test_the_last_line_that_a_sentence_counts_is_no_heading(tmp_path: Path) -> None:
    text = (
        "Uglepolitik for Nordby Kommune\n\n"
        "Uglerne i kommunen er kloge, og de ser godt om natten. Det er et vilkår for alle mus.\n"
        "Politikken samler sig om tre pejlemærker:\n"
        "Et varieret natteliv\n"
        "Et aktivt træliv\n"
        "De gamle hulers ro\n"
        "Hvert pejlemærke beskriver kort, hvad uglerne gør. De sover. De flyver.\n"
    )
    file = tmp_path / "uglepolitik.txt"
    file.write_text(text, encoding="utf-8")
    areas = [element.text for element in sm.extract(file).of_type("focus_area")]
    assert areas == ["Et varieret natteliv", "Et aktivt træliv", "De gamle hulers ro"]


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        ("# Plan\nHer er en række temaer, der arbejdes med for at nå målene:\n- Nat\n- Ro", "da"),
        ("# Plan\nPolitikken hviler på to byggesten:\n- Nat\n- Ro", "da"),
        ("# Plan\nPolitiken vilar på två viktiga byggstenar:\n- Natt - För ugglor\n- Ro", "sv"),
    ],
)
def test_what_a_policy_rests_on_and_works_with_are_its_areas(
    found: Found, plan: str, language: str
) -> None:
    assert [kind for kind, _ in found(plan, language)] == ["focus_area", "focus_area"]
