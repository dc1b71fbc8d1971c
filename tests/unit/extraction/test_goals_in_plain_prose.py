"""Goals, visions and areas that sentences of many kinds name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("sentence", "language", "kind"),
    [
        ("I Fuglby har vi som målsætning at give alle børn en redekasse.", "da", "goal"),
        ("Fuglene skal kunne yngle i fred i alle parker, jf. naturplanen fra 2030.", "da", "goal"),
        ("Kommunen som arbejdsplads skal være et godt sted for trækfugle.", "da", "goal"),
        ("Muligheden for, at alle kan se på fugle skal styrkes.", "da", "goal"),
        ("Regionsrådet ønsker at skabe mere plads til fuglene.", "da", "goal"),
        ("Træk og tåge sætter fuglene under stort pres.", "da", "challenge"),
        ("Visionen handler om, at fugle og mennesker bor side om side.", "da", "vision"),
        ("I Fågelby har vi som målsättning att ge alla barn en holk.", "sv", "goal"),
        ("Fåglarna ska kunna häcka ifred i alla parker, jfr naturplanen från 2030.", "sv", "goal"),
        ("Kommunen som arbetsgivare ska vara en bra plats för flyttfåglar.", "sv", "goal"),
        ("Drag och dimma sätter fåglarna under stor press.", "sv", "challenge"),
        ("Visionen handlar om att fåglar och människor bor sida vid sida.", "sv", "vision"),
    ],
)
def test_what_a_sentence_says_of_the_end(
    found: Found, sentence: str, language: str, kind: str
) -> None:
    assert [k for k, _ in found(f"# Fugleplan\n{sentence}", language)] == [kind]


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        (
            "# Fugleplan\n## Forord\nÆnder er en stor udfordring. Vi vil have dem tilbage.",
            "da",
        ),
        (
            "# Fågelplan\n## Förord\nÄnder är en utmaning. Vi vill ha dem tillbaka.",
            "sv",
        ),
    ],
)
def test_goals_stand_in_the_foreword_where_nothing_else_tells_any(
    found: Found, plan: str, language: str
) -> None:
    assert [kind for kind, _ in found(plan, language)] == ["challenge", "goal"]


def test_sentences_under_a_title_that_names_goals_are_goals(found: Found) -> None:
    plan = (
        "# Politiske mål\nParkerne skal være fulde af fugle.\nReder styrkes ved pleje.\n"
        "Søen skal være til glæde for alle ænder."
    )
    assert [kind for kind, _ in found(plan)] == ["goal"] * 3


@pytest.mark.parametrize(
    ("plan", "language", "vision"),
    [
        (
            "# Fugleplan\nVision: Fuglene først\n”Vi vil være det sted, hvor fugle helst bor.”",
            "da",
            "Vi vil være det sted, hvor fugle helst bor.",
        ),
        (
            "# Fågelplan\nVision: Fåglarna först\n”Vi vill vara den plats där fåglar helst bor.”",
            "sv",
            "Vi vill vara den plats där fåglar helst bor.",
        ),
    ],
)
def test_a_quotation_under_the_name_of_a_vision_is_the_vision(
    found: Found, plan: str, language: str, vision: str
) -> None:
    assert ("vision", vision) in found(plan, language)


@pytest.mark.parametrize(
    ("lead", "items", "language", "kind"),
    [
        (
            "Politikken er bygget op om det, som fuglene møder hver dag:",
            ["Fuglenes reder", "Fuglenes føde"],
            "da",
            "focus_area",
        ),
        (
            "For fuglenes skyld vil vi blandt andet understøtte:",
            ["at alle ænder har en dam", "at ingen kat går løs"],
            "da",
            "goal",
        ),
        (
            "Planen är uppbyggd kring det som fåglarna möter varje dag:",
            ["Fåglarnas bon", "Fåglarnas föda"],
            "sv",
            "focus_area",
        ),
        (
            "För fåglarnas skull vill vi bland annat främja:",
            ["att alla änder har en damm", "att ingen katt går lös"],
            "sv",
            "goal",
        ),
    ],
)
def test_what_a_sentence_before_a_list_says_of_it(
    found: Found, lead: str, items: list[str], language: str, kind: str
) -> None:
    listed = "\n".join(f"- {item}" for item in items)
    assert [k for k, _ in found(f"# Fugleplan\n{lead}\n{listed}", language)] == [kind] * len(items)


@pytest.mark.parametrize(
    ("sentence", "language", "areas"),
    [
        (
            "Planen sætter mål for følgende områder: Reder, føde, ro og parker.",
            "da",
            ["Reder", "føde", "ro", "parker"],
        ),
        (
            "Politikken har disse fokusområder: Reder, Ro og skjul, Føde og vand og En park.",
            "da",
            ["Reder", "Ro og skjul", "Føde og vand", "En park"],
        ),
        (
            "Planen sätter mål för följande områden: Bon, föda, ro och parker.",
            "sv",
            ["Bon", "föda", "ro", "parker"],
        ),
    ],
)
def test_areas_named_after_a_colon_need_no_number(
    found: Found, sentence: str, language: str, areas: list[str]
) -> None:
    assert found(f"# Fugleplan\n{sentence}", language) == [("focus_area", name) for name in areas]


@pytest.mark.parametrize(
    ("plan", "language"),
    [
        ("# Fugleplan\n## Mål\nAt sikre fred for ænder. At styrke viden om reder.", "da"),
        ("# Fågelplan\n## Mål\nAtt säkra lugn för änder. Att stärka kunskap om bon.", "sv"),
    ],
)
def test_infinitives_in_a_paragraph_under_goals_are_goals(
    found: Found, plan: str, language: str
) -> None:
    assert [kind for kind, _ in found(plan, language)] == ["goal", "goal"]
