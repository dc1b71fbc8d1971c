from __future__ import annotations

from collections.abc import Callable

import pytest

Found = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("language", "announcers"),
    [
        ("da", ("Her skal vi hen", "Det begynder vi med")),
        ("da", ("Det lover vi", "Første skridt")),
        ("sv", ("Hit vill vi", "Vi börjar med")),
        ("sv", ("Hit ska vi", "Först ut")),
    ],
)
def test_headings_of_everyday_words_announce_goals_and_measures(
    found: Found, language: str, announcers: tuple[str, str]
) -> None:
    markup = "# Plan 2040\n"
    for name in ("Nära till start", "Nära till världen"):
        markup += f"## {name}\n### {announcers[0]}\n- Ett liv i byn\n- Mer mark\n"
        markup += f"### {announcers[1]}\n- Ett resecentrum\n- En ny väg\n"
    kinds = [kind for kind, _ in found(markup, language)]
    assert kinds == ["focus_area", *["goal"] * 2, *["activity"] * 2] * 2


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("da", "For at nå målene vil vi:"),
        ("da", "For at indfri målsætningen skal kommunen:"),
        ("sv", "För att nå målen föreslås att"),
        ("sv", "För att lyckas med målet kommer vi att:"),
    ],
)
def test_what_is_done_to_reach_the_goals_is_activities(
    found: Found, language: str, lead: str
) -> None:
    items = "- nämnden för idrott bygger en ny hall\n- kommunen öppnar tre kontor"
    markup = f"# Plan 2030\n## Boende\n{lead}\n{items}"
    assert [kind for kind, _ in found(markup, language)] == ["activity", "activity"]


def test_goals_to_reach_a_vision_stay_goals(found: Found) -> None:
    markup = "# Plan\n## Byen\nFor at nå visionen er der opstillet to mål:\n- Ren luft\n- Mere liv"
    assert [kind for kind, _ in found(markup)] == ["goal", "goal"]


def test_an_annex_named_as_a_list_of_measures_is_read(found: Found) -> None:
    markup = """
# Agenda
## Mål
Mål A1. Alla ska kunna få hjälp med det digitala.
## Bilaga 1. Åtgärdslista 2025–2027
| Mål | Åtgärd | Ansvarig | Klart |
| A1 | Öppna ett kontaktcenter i entrén | Kansliet | 2026 |
## Bilaga 2. Ordlista
- E-tjänst är en tjänst på nätet
"""
    kinds = [kind for kind, _ in found(markup, "sv")]
    assert kinds == ["goal", "activity"]


def test_reports_and_introductions_under_indicators_are_none(found: Found) -> None:
    markup = """
# Plan
## Indikatorer
Genomförandet följs med fem indikatorer. Tiden per faktura sjönk från nio till fyra minuter.
Andelen nöjda kunder ska vara 80 procent. Värdena för 2023 är hämtade från registret.
"""
    assert [kind for kind, _ in found(markup, "sv")] == ["indicator"]


def test_an_awaited_area_may_end_in_a_word_of_background(found: Found) -> None:
    markup = "# Agenda\n## Insatsområden\n### Samlad service\n### Smartare arbetssätt"
    assert [text for _, text in found(markup, "sv")] == ["Samlad service", "Smartare arbetssätt"]


def test_dashes_for_empty_values_make_no_list_of_a_table(found: Found) -> None:
    markup = """
# Plan
## Åtgärdslista
| Åtgärd | Ansvarig | Klart | Kostnad |
| Utbilda redaktörer i klarspråk | Kansliet | 2026 | – |
| Öva reservrutiner med alla | It-enheten | 2027 | – |
"""
    assert [kind for kind, _ in found(markup, "sv")] == ["activity", "activity"]


def test_a_lead_in_that_breaks_off_after_its_modal_announces_goals(
    found: Found,
) -> None:
    plan = """
# Cykelplan
Planen har två mål. År 2031 ska:
- andelen cykelresor ha ökat till 30 procent
- antalet olyckor vara halverat
"""
    assert [kind for kind, _ in found(plan, "sv")] == ["goal", "goal"]


def test_what_a_plan_is_built_on_is_no_part_of_it(
    found: Found,
) -> None:
    plan = "# Plan\nMålen i planen bygger på följande:\n- Samrådet i maj\n- Rapporten om byarna"
    assert found(plan, "sv") == []


def test_goals_under_a_heading_on_the_nation_are_not_the_plans(
    found: Found,
) -> None:
    plan = (
        "# Ungdomsplan\n## Den nationella ungdomspolitikens mål är att:\nUnga ska ha makt i livet."
    )
    assert found(plan, "sv") == []


def test_promises_are_measures(found: Found) -> None:
    plan = "# Klimatlöften\nDe löften som föreslås är:\n- Vi odlar mer mat\n- Vi delar på bilarna"
    assert found(plan, "sv") == [
        ("activity", "Vi odlar mer mat"),
        ("activity", "Vi delar på bilarna"),
    ]


def test_a_lead_in_may_break_off_without_a_colon(found: Found) -> None:
    for line in ("Tjänster till äldre ska", "## Tjänster till äldre ska"):
        plan = f"# Omsorg\n{line}\n- ordnas i rätt tid\n- stödja ett gott liv"
        assert [kind for kind, _ in found(plan, "sv")] == ["goal", "goal"]


def test_national_goals_after_a_lead_in_are_not_the_plans(found: Found) -> None:
    plan = """
# Ungdomsplan
De nationella målen är att:
- alla unga ska ha makt
- alla unga ska ha arbete
Den nationella politikens mål är:
Unga ska ha goda villkor i livet.
Kommunens mål är:
- Unga ska trivas i byarna
"""
    assert found(plan, "sv") == [("goal", "Unga ska trivas i byarna")]


@pytest.mark.parametrize(
    ("language", "lead"),
    [("sv", "Vi ska skapa förutsättningar för:"), ("da", "Kommunen skal skabe gode rammer for:")],
)
def test_what_room_is_made_for_is_goals(found: Found, language: str, lead: str) -> None:
    plan = f"# Plan\n{lead}\n- Flere jobs i byen\n- Livslång læring for alle"
    assert [kind for kind, _ in found(plan, language)] == ["goal", "goal"]


def test_what_goals_must_be_like_is_no_goal(found: Found) -> None:
    plan = "# Budget\n## Målen\nDe övergripande målen skall vara långsiktiga och mätbara."
    assert found(plan, "sv") == []


def test_what_holds_for_goals_is_no_list_of_goals(found: Found) -> None:
    rules = "- Målen skall vara få och styrande\n- Nämnderna beslutar om sina mål i juni"
    assert found(f"# Budget\nFöljande skall gälla för målen:\n{rules}", "sv") == []


def test_attributes_that_ran_into_a_measure_are_no_part_of_it(found: Found) -> None:
    line = "Åtgärd 2.3 Laga bryggan Status: Klar Ansvarig: Hamnkontoret"
    assert found(f"# Hamn\n{line}", "sv") == [("activity", "Laga bryggan")]


@pytest.mark.parametrize(
    ("language", "lead", "kind"),
    [
        ("da", "Det gør vi:", "activity"),
        ("da", "Vi gør:", "activity"),
        ("sv", "Vi gör:", "activity"),
        ("da", "Vi vil:", "goal"),
    ],
)
def test_a_lead_in_says_whether_something_is_done_or_wished(
    found: Found, language: str, lead: str, kind: str
) -> None:
    elements = found(f"# Havn\n{lead}\n- Nye master\n- Et varmt skur", language)
    assert [found_kind for found_kind, _ in elements] == [kind] * 2


def test_what_is_wished_may_be_a_goal_or_a_measure(found: Found) -> None:
    items = "- styrke livet på havnen\n- udarbejde en plan for molen"
    kinds = [kind for kind, _ in found(f"# Havn\nDerfor vil vi:\n{items}")]
    assert kinds == ["goal", "activity"]


def test_means_after_the_goals_need_no_colon(found: Found) -> None:
    plan = "# Havn\n## Mål\nAlle skal kunne bade. For at nå målene vil vi\n- købe tre nye stiger"
    assert [kind for kind, _ in found(plan)] == ["goal", "activity"]


def test_strategies_beside_the_goals_of_an_area_are_ways_to_them(found: Found) -> None:
    markup = """
# Hälsoplan
## Fokusområde 1: Rörelse
Mål: Alla barn rör sig varje dag.
Strategier:
- Rastaktiviteter i skolan
- Gångstråk mellan byarna
"""
    assert found(markup, "sv") == [
        ("focus_area", "Rörelse"),
        ("goal", "Alla barn rör sig varje dag."),
        ("activity", "Rastaktiviteter i skolan"),
        ("activity", "Gångstråk mellan byarna"),
    ]
    alone = "# Hälsoplan\n## Strategier\n- Rastaktiviteter i skolan\n- Gångstråk mellan byarna"
    assert [kind for kind, _ in found(alone, "sv")] == ["focus_area", "focus_area"]


@pytest.mark.parametrize(
    ("language", "heading", "item"),
    [("da", "Sådan gør vi", "Forny lys og lyd i salen"), ("sv", "Så gör vi", "Förbättra ljuset")],
)
def test_what_is_done_is_measures_whatever_their_verbs(
    found: Found, language: str, heading: str, item: str
) -> None:
    plan = f"# Mål: Salen er åben\n## {heading}\n- {item}\n- Nye stole\n- Male væggene"
    kinds = {text: kind for kind, text in found(plan, language)}
    assert kinds[item] == "activity"
