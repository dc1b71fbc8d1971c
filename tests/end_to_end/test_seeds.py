"""The five documents that the project comes from, read from the shared evaluation data."""

from pathlib import Path

import pytest

import stratmine as sm


@pytest.fixture(scope="module")
def seeds(shared: Path) -> dict[str, sm.Strategy]:
    corpus = sm.read_corpus(shared / "seeds")
    assert not corpus.failed
    return {strategy.source.file[:3]: strategy for strategy in corpus.strategies}


def test_helsingor_has_four_areas_with_thirteen_goals_in_order(
    seeds: dict[str, sm.Strategy],
) -> None:
    strategy = seeds["003"]
    areas = strategy.of_type("focus_area")
    numbers = [[goal.number for goal in strategy.children(area.id)] for area in areas]
    assert numbers == [
        ["1", "2", "3", "4"],
        ["5", "6", "7"],
        ["8", "9", "10"],
        ["11", "12", "13"],
    ]
    assert strategy.organisation is not None
    assert (strategy.organisation.name, strategy.organisation.code) == ("Helsingør Kommune", "217")
    assert (strategy.country, strategy.language, strategy.kind) == ("DK", "da", "policy")
    assert (strategy.period.start, strategy.period.end) == (None, "2020")


def test_sodertalje_plan_is_read_from_the_transcript_alone(seeds: dict[str, sm.Strategy]) -> None:
    strategy = seeds["001"]
    areas = strategy.of_type("focus_area")
    assert [area.number for area in areas] == ["1", "2", "3", "4", "5"]
    assert all(
        strategy.element(goal.parent_id or "") in areas
        for goal in strategy.of_type("goal")
        if goal.parent_id
    )
    activities = strategy.of_type("activity")
    assert len(activities) >= 55
    assert {strategy.element(a.parent_id or "").type for a in activities} == {"goal"}
    assert (strategy.period.start, strategy.period.end) == ("2016", "2022")
    assert strategy.source.pages == 9
    pages = [area.provenance[0].page for area in areas]
    assert pages == [4, 5, 6, 7, 8]
    assert not any("Sollentuna" in element.text for element in strategy.elements)


def test_kronoberg_has_challenges_areas_with_lettered_questions_and_goals(
    seeds: dict[str, sm.Strategy],
) -> None:
    strategy = seeds["002"]
    areas = strategy.of_type("focus_area")
    assert [area.text for area in areas] == [
        "Etablering",
        "Företagsutveckling",
        "Inflyttning",
        "Besöksnäring",
    ]
    letters = [[child.number for child in strategy.children(area.id)] for area in areas]
    assert letters == [["a", "b", "c", "d"]] * 3 + [["a"]]
    challenges = {element.text for element in strategy.of_type("challenge")}
    assert {"Strukturomvandling", "Globalisering", "Urbanisering"} <= challenges
    assert any(goal.text.startswith("Effektivisera") for goal in strategy.of_type("goal"))


def test_kolding_has_five_steps_with_deadline_status_and_responsible(
    seeds: dict[str, sm.Strategy],
) -> None:
    strategy = seeds["000"]
    steps = {e.number: e for e in strategy.of_type("activity") if e.number}
    assert sorted(steps) == ["1", "2", "3", "4", "5"]
    assert (steps["1"].status, steps["3"].status) == ("done", "ongoing")
    assert steps["3"].deadline is not None
    assert steps["3"].deadline.date == "2023-09-30"
    assert any("Merete Dissing" in e.responsible for e in strategy.elements)


def test_the_proposal_has_problem_proposal_and_status(seeds: dict[str, sm.Strategy]) -> None:
    strategy = seeds["004"]
    assert strategy.kind == "proposal"
    assert strategy.of_type("challenge")
    [proposal] = [e for e in strategy.elements if "etableres én erhvervsindgang" in e.text]
    assert (proposal.type, proposal.status) == ("activity", "partly_done")


def test_one_stop_service_is_found_and_matched_across_the_border(
    seeds: dict[str, sm.Strategy],
) -> None:
    strategies = list(seeds.values())
    clustering = sm.cluster(strategies)
    cluster_of = {
        clustering.goals_by_id[goal_id].text[:30]: cluster.id
        for goal_id, cluster in clustering.cluster_of.items()
    }
    danish = cluster_of["Skabe nem adgang til kommunen "]
    assert cluster_of["En enkel, och kundfokuserad my"] == danish
    swedish = [m for m in sm.similar("one-stop service", strategies) if m.goal.language == "sv"]
    assert any(m.goal.text.startswith("En enkel, och kundfokuserad") for m in swedish[:2])
