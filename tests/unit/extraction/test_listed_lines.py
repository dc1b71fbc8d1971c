"""Headings that a sentence counts, and what stands in lists that nothing announces."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def test_headings_that_the_sentence_above_counts_are_its_list(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Stenplan\n## Planens områder\nPlanen består af tre indsatsområder:\n"
            "# 1 – Sten i byen.\n# 2 – Grus på vejene.\n# 3 – Grønne kanter.\n"
            "Byrådet mødes hver vinter."
        )
    )
    areas = [(e.number, e.text) for e in strategy.elements if e.type == "focus_area"]
    assert areas == [("1", "Sten i byen."), ("2", "Grus på vejene."), ("3", "Grønne kanter.")]


def test_a_measure_about_follow_up_leaves_the_others_of_its_list(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Stenutredning\nUtredaren ska bland annat:\n- analysera sten i stadens gator,\n"
            "- föreslå en uppföljning av stenarna,\n- utvärdera arbetet med grus.",
            "sv",
        )
    )
    assert [element.type for element in strategy.elements] == ["activity"] * 3


def test_what_proposals_are_for_is_a_goal_and_what_a_law_bids_none(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Stenpolitik\nTexten handlar om sten i hela landet.\n\n"
            "Målet för förslagen i propositionen är att minska klyftorna mellan stenar.\n\n"
            "Målet för miljölagen i landet är att fler får rent vatten.\n\n"
            "Meningen är att öka kunskapen om grus.",
            "sv",
        )
    )
    goals = [element.text for element in strategy.elements if element.type == "goal"]
    assert [goal.split()[2] for goal in goals] == ["förslagen", "att"]


def test_a_title_that_only_announces_goals_stands_over_lines_without_bullets(
    make: MakeDocument,
) -> None:
    strategy = extract(
        make(
            "# Politiske mål\nLevende sten til gavn for alle i kommunen.\n\n"
            "Grusets særlige karakter styrkes og synliggøres.\n\n"
            "Optimale vilkår for sten og samvær.\n\nForudsigelighed i stenens tilbud."
        )
    )
    assert [element.type for element in strategy.elements] == ["goal"] * 4


def test_a_vision_that_a_council_has_and_a_goal_with_a_long_name(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Stenplan 2050\nPlanen handler om sten.\n\n"
            "Byrådet har også en vision om, at Stenby skal være det mest stenvenlige samfund.\n\n"
            "Det langsigtede mål for en god økonomisk stenhusholdning er at bruge stenen igen."
        )
    )
    found = [(element.type, element.text) for element in strategy.elements]
    assert ("vision", "Stenby skal være det mest stenvenlige samfund") in found
    assert "goal" in {kind for kind, _ in found}


def test_areas_that_are_to_reach_a_goal_and_strategies_that_are_counted(make: MakeDocument) -> None:
    areas = extract(
        make(
            "# Sten i landet\nTexten handlar om sten.\n\n"
            "De strategiska områdena för att nå målet för stenarna är:\n"
            "- Likvärdig tillgång till sten\n- Förnyelse av grus",
            "sv",
        )
    )
    assert [element.type for element in areas.elements] == ["focus_area"] * 2
    counted = extract(
        make(
            "# Strategier\nStrategierna ses som en helhet.\n## De tre strategierna\n"
            "1. Utveckla sten.\n2. Säkra grus för framtiden.\n3. Stärk sammanhållningen.",
            "sv",
        )
    )
    assert [element.type for element in counted.elements] == ["focus_area"] * 3


def test_a_title_that_counts_its_goals_announces_the_headings(make: MakeDocument) -> None:
    strategy = extract(
        make(
            "# Två övergripande mål\n## Stärka stenarnas gemenskap\n"
            "Stenarna är många men upplever att de ligger ensamma.\n"
            "## Främja utveckling av grus\nGruset har en mycket traditionell struktur.",
            "sv",
        )
    )
    goals = [element.text for element in strategy.elements if element.type == "goal"]
    assert goals == ["Stärka stenarnas gemenskap", "Främja utveckling av grus"]
