"""Council cases: what they print of the plan that they are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]

CASE = "# Skovpolitik\n## Sagsprocedure\nByrådet.\n## Sagsbeskrivelse\n"
ARENDE = "# Skogspolicy\n## Förslag till beslut\nPolicyn antas.\n## Ärendebeskrivning\n"


def test_the_sections_of_a_policy_are_its_themes_but_for_foreword_and_frame(found: Found) -> None:
    plan = (
        CASE + "Skovpolitikken er opbygget i følgende afsnit:\n- Formandens forord\n"
        "- Indledning om byrådets tanker\n- Ren luft om træer langs vejene\n"
        "- Leg i det fri\n- Ønskede effekter af det hele\n- Opfølgning"
    )
    assert found(plan) == [
        ("focus_area", "Ren luft om træer langs vejene"), ("focus_area", "Leg i det fri"),
    ]  # fmt: skip
    plan = (
        ARENDE + "Policyn är indelad i följande kapitel:\n- Inledning\n- Ren luft\n"
        "- Lek i det fria\n- Uppföljning"
    )
    assert found(plan, "sv") == [("focus_area", "Ren luft"), ("focus_area", "Lek i det fria")]


def test_the_sections_of_a_plan_that_holds_them_itself_are_no_elements(found: Found) -> None:
    plan = "# Skovplan\nPlanen består af følgende afsnit:\n- Jord\n- Luft\n"
    plan += "## Jord\nBlød.\n## Luft\nLet."
    assert found(plan) == []


@pytest.mark.parametrize(
    ("sentence", "language", "goal"),
    [
        (
            "Under Leg: effekten ”Flere børn leger ude” ændres til ”Flere leger ude hver dag”.",
            "da",
            "Flere leger ude hver dag",
        ),
        (
            "Teksten ændres: Den ønskede effekt ”Flere leger” erstattes af: ”Flere leger ude nu”.",
            "da",
            "Flere leger ude nu",
        ),
        (
            "Under Luft indsættes ønskede effekter med ”Flere træer langs de store veje”.",
            "da",
            "Flere træer langs de store veje",
        ),
        (
            "Under lek byts målet ut: målet ”Fler leker” ersätts med ”Fler leker ute varje dag”.",
            "sv",
            "Fler leker ute varje dag",
        ),
    ],
)
def test_a_goal_is_read_in_its_new_wording(
    found: Found, sentence: str, language: str, goal: str
) -> None:
    case = CASE if language == "da" else ARENDE
    assert found(case + sentence, language) == [("goal", goal)]


def test_an_item_under_goals_is_read_in_its_new_wording(found: Found) -> None:
    plan = (
        CASE + "Ønskede effekter\n- Effektmålet ”Flere børn leger ude i skoven” er ændret til "
        "”Flere børn leger ude i skoven og parken”."
    )
    assert found(plan) == [("goal", "Flere børn leger ude i skoven og parken")]


@pytest.mark.parametrize(
    ("sentence", "language", "element"),
    [
        (
            'Skovlauget er derfor nævnt i tiltag 1.2 "Grønne gårde".',
            "da",
            ("activity", "Grønne gårde"),
        ),
        ("Rollen er flyttet til indsats nr. 3 ”Træer på torvet”.", "da",
         ("activity", "Træer på torvet")),
        (
            "Skogslaget finns med i åtgärd 4b ”Gröna gårdar” i listan.",
            "sv",
            ("activity", "Gröna gårdar"),
        ),
        ("Loven siger i paragraf 4 ”Grønne gårde” det samme.", "da", None),
    ],
)  # fmt: skip
def test_what_a_sentence_refers_to_by_number_and_name_is_an_element(
    found: Found, sentence: str, language: str, element: tuple[str, str] | None
) -> None:
    case = CASE if language == "da" else ARENDE
    assert found(case + sentence, language) == ([element] if element else [])


@pytest.mark.parametrize(
    ("sentence", "language", "names"),
    [
        (
            "Hvert år gøres der status på indikatorer fx antal træer i byen, antal bænke i parken.",
            "da",
            ["antal træer i byen", "antal bænke i parken"],
        ),
        (
            "Läget beskrivs med nyckeltal, till exempel andelen unga som leker ute.",
            "sv",
            ["andelen unga som leker ute"],
        ),
    ],
)
def test_examples_of_indicators_are_indicators(
    found: Found, sentence: str, language: str, names: list[str]
) -> None:
    case = CASE if language == "da" else ARENDE
    assert found(case + sentence, language) == [("indicator", name) for name in names]


def test_what_is_going_on_is_listed_as_measures(found: Found) -> None:
    plan = CASE + "#### Igangværende analyser, planer m.v. på skovens område\n"
    plan += "- Skovplan 2031\n- Tælling af alle træer"
    assert found(plan) == [("activity", "Skovplan 2031"), ("activity", "Tælling af alle træer")]
    plan = "# Skogen\n## Pågående utredningar\n- Räkning av alla träd\n- Skogsplan 2031"
    assert found(plan, "sv") == [
        ("activity", "Räkning av alla träd"), ("activity", "Skogsplan 2031"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "language", "vision"),
    [
        ("Politikken bygger på en vision om grønne gader, hvor alle kan lege i fred.", "da",
         "grønne gader, hvor alle kan lege i fred"),
        ("Policyn utgår från en vision om gröna gator där alla kan leka.", "sv",
         "gröna gator där alla kan leka"),
        ("Skovpolitikken tilpasses visionen ”En skov til alle i byen”.", "da", None),
        ("Skogspolicyn tas fram i linje med visionen ”En skog åt alla”.", "sv", None),
    ],
)  # fmt: skip
def test_a_vision_that_a_policy_builds_on_is_its_own_one_that_it_is_fitted_to_is_not(
    found: Found, sentence: str, language: str, vision: str | None
) -> None:
    case = CASE if language == "da" else ARENDE
    visions = [text for kind, text in found(case + sentence, language) if kind == "vision"]
    assert visions == ([vision] if vision else [])


def test_the_beacon_of_a_plan_is_a_goal(found: Found) -> None:
    plan = "# Skovplan\nPlanens vigtigste pejlemærke er at nå dobbelt så mange træer i byen."
    assert [kind for kind, _ in found(plan)] == ["goal"]


def test_what_members_and_councils_think_of_a_plan_is_none_of_its_content(found: Found) -> None:
    case = (
        "# Forslag til stenplan\n## Beslutning\n"
        "Sten (Ø) stemte imod med bemærkning om, at der mangler sten.\n"
        "## Sagsbeskrivelse\nTil temaet om grus synes rådet, at det skal undersøges nærmere.\n"
    )
    assert found(case) == []


def test_the_problem_of_a_case_is_what_it_is_about(found: Found) -> None:
    text = "Skovrådet har holdt et møde om de unge træer og har spurgt naboerne om dem."
    case = f"# Skoven\n## Indstilling\nSagen godkendes.\n## Problemstilling\n{text}"
    assert found(case) == []
    assert found(f"# Skovplan\n## Problemstilling\n{text}") == [("challenge", text)]


def test_what_a_list_asks_is_no_element(found: Found) -> None:
    plan = "# Skovplan\n## Indsatser\n- Hvem planter træer? (Skovrådet)\n- Nye stier i skoven"
    assert found(plan) == [("activity", "Nye stier i skoven")]
