"""What stands between the parts of a numbered series, where all headings look alike."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument

PLAN = """
# Fugleplan
## Fokusområde 1: Haver
## Mål
- Flere redekasser i haverne
- Færre katte ude om natten
## Fokusområde 2: Parker
## Mål
- Parkerne skal have mere dødt ved
"""


def _parents(make: MakeDocument, plan: str) -> dict[str, str | None]:
    strategy = extract(make(plan, "da"))
    text = {element.id: element.text for element in strategy.elements}
    return {e.text: text.get(e.parent_id or "") for e in strategy.of_type("goal")}


def test_goals_between_two_focus_areas_belong_to_the_one_before_them(make: MakeDocument) -> None:
    assert set(_parents(make, PLAN).values()) == {"Haver", "Parker"}
    once = PLAN[: PLAN.rindex("## Mål")] + "Parkerne er byens lunger."
    assert set(_parents(make, once).values()) == {"Haver"}


def test_goals_after_all_focus_areas_belong_to_none(make: MakeDocument) -> None:
    last = (
        "# Fugleplan\n## Fokusområde 1: Haver\nHaver fylder meget.\n## Fokusområde 2: Parker\n"
        "Parker fylder mindre.\n## Mål\n- Flere redekasser i haverne\n- Færre katte ude om natten"
    )
    assert set(_parents(make, last).values()) == {None}


def test_a_goal_with_figure_and_year_under_a_goal_is_one_of_its_own(make: MakeDocument) -> None:
    plan = (
        "# Fugleplan\n## Mål 1: Flere svaler\n"
        "Kommunen skal have 40 par svaler senest 2030.\nKommunen skal passe på dem."
    )
    assert _parents(make, plan) == {
        "Flere svaler": None,
        "Kommunen skal have 40 par svaler senest 2030.": "Flere svaler",
    }


ALIKE = """
# Gårdpolitik
## Dyr
## Vi vil
- At hønsene har det godt
## Sådan gør vi
- Bygge et hønsehus
## Planter
## Vi vil
- At bederne er fulde af bær
## Sådan gør vi
- Plante ribsbuske
"""


def test_headings_that_come_again_stand_under_the_theme_before_them(make: MakeDocument) -> None:
    strategy = extract(make(ALIKE, "da"))
    assert [e.text for e in strategy.of_type("focus_area")] == ["Dyr", "Planter"]
    assert list(_parents(make, ALIKE).values()) == ["Dyr", "Planter"]


def test_a_box_between_a_theme_and_its_goals_takes_nothing(make: MakeDocument) -> None:
    boxed = """
# Gårdpolitik
## Tema 1: Dyr
### Vidste du
Høns bader i støv.
### Vi vil
- At hønsene har det godt
## Tema 2: Planter
### Vi vil
- At bederne er fulde af bær
"""
    assert set(_parents(make, boxed).values()) == {"Dyr", "Planter"}
