"""Forewords, web pages, lists of states and other shapes that plans come in."""

from __future__ import annotations

from stratmine.extraction import extract

from .conftest import MakeDocument


def _found(make: MakeDocument, markup: str) -> list[tuple[str, str]]:
    return [(element.type, element.text) for element in extract(make(markup)).elements]


GOAL = "Vores mål er at få flere fugle i byens haver."


def test_a_text_that_is_all_foreword_is_read(make: MakeDocument) -> None:
    assert _found(make, f"# Fuglepolitik\n## Forord\n{GOAL}") == [("goal", GOAL)]


def test_a_foreword_before_a_plan_is_not(make: MakeDocument) -> None:
    plan = f"# Fuglepolitik\n## Forord\n{GOAL}\n## Mål\n- Kommunen har flere redekasser"
    assert _found(make, plan) == [("goal", "Kommunen har flere redekasser")]


def test_a_text_that_is_all_summary_is_read(make: MakeDocument) -> None:
    assert _found(make, f"# Fuglepolitik\n## Sammenfatning\n{GOAL}") == [("goal", GOAL)]


def test_a_summary_before_a_plan_is_not(make: MakeDocument) -> None:
    plan = f"# Fuglepolitik\n## Sammenfatning\n{GOAL}\n## Mål\n- Kommunen har flere redekasser"
    assert _found(make, plan) == [("goal", "Kommunen har flere redekasser")]


def test_what_leads_into_a_list_of_dates_holds_for_that_list_alone(make: MakeDocument) -> None:
    plan = (
        "# Fugleplan\nMål 1: Flere fugle i haverne.\n"
        "### Tidsplan:\n- Maj: Tælling\n- Juni: Rapport\n"
        "Mål 2: Flere redekasser i skolerne."
    )
    assert [text for _, text in _found(make, plan)] == [
        "Flere fugle i haverne.", "Flere redekasser i skolerne.",
    ]  # fmt: skip


def test_contents_on_a_web_page_may_be_its_text(make: MakeDocument) -> None:
    page = (
        "# Fuglestrategi\n## Indhold\nStrategien er skrevet af haveudvalget i løbet af foråret.\n"
        "Den har følgende mål:\n- Byens haver har flere fugle\n- Skolerne har redekasser"
    )
    assert [kind for kind, _ in _found(make, page)] == ["goal", "goal"]


def test_a_list_of_what_is_to_be_more_or_less_is_goals(make: MakeDocument) -> None:
    plan = (
        "# Fuglepolitik\nPolitikken har to temaer, som tilsammen fører til effekterne.\n"
        "- Flere svaler yngler i byen\n- Færre katte går løse om natten"
    )
    assert [kind for kind, _ in _found(make, plan)] == ["goal", "goal"]


def test_a_vision_may_stand_in_large_type_after_its_lead_in(make: MakeDocument) -> None:
    plan = "# Fuglevision\nVisionen for byens fugle er:\n## En by fuld af sang\nSangen er vigtig."
    assert ("vision", "En by fuld af sang") in _found(make, plan)


def test_a_heading_over_proposals_announces_them(make: MakeDocument) -> None:
    plan = (
        "# Fuglesag\n## Forslag til indsatser for byens fugle\n"
        "- Udsætning af redekasser\n- Fodring om vinteren"
    )
    assert [kind for kind, _ in _found(make, plan)] == ["activity", "activity"]


def test_areas_that_are_counted_are_no_goals(make: MakeDocument) -> None:
    plan = "# Fuglepolitik\nPjecen opstiller mål for tre områder:\n- Haver\n- Parker\n- Skove"
    assert [kind for kind, _ in _found(make, plan)] == ["focus_area"] * 3


def test_a_plan_in_hearing_is_not_about_its_hearing(make: MakeDocument) -> None:
    plan = "# By\n## Ny fuglepolitik i høring\nPolitikken har to temaer:\n- Haver\n- Parker"
    assert [kind for kind, _ in _found(make, plan)] == ["focus_area"] * 2


def test_several_dashes_join_one_name(make: MakeDocument) -> None:
    plan = "# Fuglepolitik\n## Temaer\n- Svaler - Stære - Solsorte\n- Haver – De er for alle"
    assert [text for _, text in _found(make, plan)] == ["Svaler - Stære - Solsorte", "Haver"]


def test_entries_of_a_contents_page_in_one_paragraph_announce_nothing(make: MakeDocument) -> None:
    plan = (
        "# Fuglepolitik\nIndhold Sang...3 Initiativer...7 Haver...8 Sådan gør vi:\n"
        "## Sang for alle\nFuglesang er smuk."
    )
    assert _found(make, plan) == []


def test_to_work_for_something_is_a_goal(make: MakeDocument) -> None:
    sentence = "Byrådet vil arbejde for at formidle viden om byens fugle."
    assert _found(make, f"# Fuglepolitik\n{sentence}") == [("goal", sentence)]


def test_a_municipality_promises_by_its_bare_name(make: MakeDocument) -> None:
    sentence = "Egedal ønsker, at det skal være let at fodre byens fugle."
    assert _found(make, f"# Fuglepolitik\n{sentence}") == [("goal", sentence)]


def test_a_question_over_label_lines_is_no_activity(make: MakeDocument) -> None:
    plan = "# Fuglesag\n## Hvad betyder status?\nStatus: Sagen er lukket.\nAnsvarlig: Byrådet"
    assert _found(make, plan) == []


def test_numbers_of_another_plan_part_a_paragraph_after_a_colon(make: MakeDocument) -> None:
    plan = (
        "# Fugleplan\nVi arbejder med følgende indsatser: 1.4 Kasser sættes op i parken. "
        "3.2 Hegnet ved søen fjernes. 2.1 Skolerne får en fuglebog."
    )
    assert [(kind, text.split()[0]) for kind, text in _found(make, plan)] == [
        ("activity", "Kasser"), ("activity", "Hegnet"), ("activity", "Skolerne"),
    ]  # fmt: skip


def test_what_is_somebodys_ambition_is_a_goal(make: MakeDocument) -> None:
    for sentence in (
        "Det er Byrådets ambition, at byen skal være fuld af sang.",
        "Det er vores ambition at være landets bedste by for svaler.",
    ):
        assert _found(make, f"# Fuglepolitik\n{sentence}") == [("goal", sentence)]


def test_a_passive_before_a_clause_with_skal_is_a_measure(make: MakeDocument) -> None:
    sentence = "Der nedsættes et fugleråd, som skal følge arbejdet."
    assert _found(make, f"# Fuglepolitik\n{sentence}") == [("activity", sentence)]


def test_a_measure_over_its_figure_is_an_indicator(make: MakeDocument) -> None:
    for line, figure, code in (
        ("Andel barn som känner igen en svala", "Minst 85 %", "sv"),
        ("Antal redekasser pr. skole", "Højst 30", "da"),
    ):
        found = extract(make(f"# Fuglar\n{line}\n\n{figure}", code)).elements
        assert [(e.type, e.text, e.target and e.target.text) for e in found] == [
            ("indicator", line, figure)
        ]


def test_an_item_over_the_bare_label_of_a_target_is_a_goal(make: MakeDocument) -> None:
    plan = "# Fåglar\n- Barnen är vana vid svalor\n\nMålvärde\n\n- Parken har bon\n\nMålvärde"
    found = extract(make(plan, "sv")).elements
    assert [(e.type, e.text) for e in found] == [
        ("goal", "Barnen är vana vid svalor"), ("goal", "Parken har bon"),
    ]  # fmt: skip


def test_a_goal_of_rank_is_named_in_its_own_line(make: MakeDocument) -> None:
    assert _found(make, "# Fugle\nOverordnet mål: Sang i byen") == [("goal", "Sang i byen")]


def test_a_coded_goal_under_its_theme_is_the_goal(make: MakeDocument) -> None:
    plan = (
        "# Fågelprogram\n## Delmål till 2030\n### Svalor\nDelmål FP.3.1 Bona ska bli fler.\n"
        "### Starar\nDelmål FP.3.2 Holkarna ska hållas rena."
    )
    found = [(e.type, e.text, e.number) for e in extract(make(plan, "sv")).elements]
    assert [one for one in found if one[0] == "goal"] == [
        ("goal", "Bona ska bli fler.", "FP.3.1"), ("goal", "Holkarna ska hållas rena.", "FP.3.2"),
    ]  # fmt: skip


def test_a_heading_that_says_what_its_goals_are_about_is_none(make: MakeDocument) -> None:
    plan = "# Program\n## Mål – svalor\n- Svalorna ska bli fler\n- Inga bon ska tas bort"
    found = [(e.type, e.text) for e in extract(make(plan, "sv")).elements]
    assert found == [("goal", "Svalorna ska bli fler"), ("goal", "Inga bon ska tas bort")]


def test_passives_that_tell_a_state_are_goals(make: MakeDocument) -> None:
    for sentence, code in (
        ("Fågelparken ska präglas av lugn, där barn bjuds in att lyssna.", "sv"),
        ("Kendskabet til byens svaler skal udbredes.", "da"),
    ):
        found = extract(make(f"# Fågelpolitik\n{sentence}", code)).elements
        assert [(e.type, e.text) for e in found] == [("goal", sentence)]


def test_sentences_about_plans_are_no_elements(make: MakeDocument) -> None:
    for sentence, code in (
        ("En fågelplan ska ge en överblick över parkens bon.", "sv"),
        ("Fire pejlemærker skal sætte en fælles retning for haverne.", "da"),
    ):
        assert not extract(make(f"# Fåglar\n{sentence}", code)).elements


def test_guidelines_and_codes_are_no_goals(make: MakeDocument) -> None:
    plan = "# Fugleplan\n## Mål\n### Flere svaler\n### FuglemålMP.4.2\n### Retningslinjer for bure"
    assert [text for _, text in _found(make, plan)] == ["Flere svaler"]


def test_what_was_agreed_on_a_day_is_no_challenge(make: MakeDocument) -> None:
    case = "# Svaler\n## Problemstilling\nDen 3. maj indgik partierne en aftale om flere reder."
    assert _found(make, case) == []
