from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import benchmark, diff
from stratmine.schema import Clustering, Deadline, Element, Period, Strategy


@pytest.fixture
def versions(plan: Callable[..., Strategy]) -> tuple[Strategy, Strategy]:
    old = (
        Element(id="e1", type="focus_area", text="Klima"),
        Element(id="e2", type="goal", text="CO2-udledningen skal falde med 50 procent inden 2025"),
        Element(id="e3", type="goal", text="Flere skal cykle til arbejde"),
        Element(id="e4", type="goal", text="Havnen skal udvides"),
        Element(id="e5", type="activity", text="Nye cykelstier", responsible=("Vejchefen",)),
    )
    new = (
        Element(id="e1", type="focus_area", text="Klima"),
        Element(id="e2", type="goal", text="Flere skal cykle  til arbejde"),
        Element(id="e3", type="goal", text="CO2-udledningen skal falde med 70 procent inden 2030"),
        Element(id="e4", type="goal", text="Alle tage får solceller"),
        Element(
            id="e5",
            type="activity",
            text="Nye cykelstier",
            responsible=("Vejchefen",),
            deadline=Deadline(text="2030", year=2030),
        ),
    )
    base = plan("Aby", "DK", [])
    return (
        base.model_copy(update={"id": "old", "elements": old}),
        base.model_copy(update={"id": "new", "elements": new}),
    )


def test_says_what_was_kept_changed_dropped_and_is_new(
    versions: tuple[Strategy, Strategy],
) -> None:
    found = [(change.kind, change.new_id, change.old_id) for change in diff(*versions)]
    assert found == [
        ("kept", "new/e1", "old/e1"),
        ("kept", "new/e2", "old/e3"),
        ("changed", "new/e3", "old/e2"),
        ("new", "new/e4", None),
        ("changed", "new/e5", "old/e5"),
        ("dropped", None, "old/e4"),
    ]


def test_says_what_changed(versions: tuple[Strategy, Strategy]) -> None:
    changes = {change.new_id: change for change in diff(*versions)}
    assert changes["new/e3"].fields == ("text",)
    assert changes["new/e5"].fields == ("deadline",)
    assert changes["new/e3"].old_text == "CO2-udledningen skal falde med 50 procent inden 2025"


def test_a_plan_is_the_same_as_itself(versions: tuple[Strategy, Strategy]) -> None:
    assert {change.kind for change in diff(versions[0], versions[0])} == {"kept"}


def test_only_the_types_asked_for_are_compared(versions: tuple[Strategy, Strategy]) -> None:
    frame = diff(*versions, types=("activity",)).to_frame()
    assert frame["kind"].tolist() == ["changed"]


def test_each_old_element_is_matched_at_most_once(plan: Callable[..., Strategy]) -> None:
    one = plan("Aby", "DK", []).model_copy(
        update={"elements": (Element(id="e1", type="goal", text="Mere natur"),)}
    )
    twice = one.model_copy(
        update={"elements": tuple(Element(id=i, type="goal", text="Mere natur") for i in "ab")}
    )
    assert [change.kind for change in diff(one, twice)] == ["kept", "new"]


def dated(strategy: Strategy, year: str, **more: object) -> Strategy:
    return strategy.model_copy(update={"period": Period(start=year), **more})


def test_a_benchmark_finds_versions_of_a_plan_and_compares_them(
    versions: tuple[Strategy, Strategy],
    plan: Callable[..., Strategy],
    clustered: Callable[[list[Strategy]], Clustering],
) -> None:
    old, new = dated(versions[0], "2020"), dated(versions[1], "2024")
    plans = [new, old, plan("Beby", "DK", ["schools"])]
    bench = benchmark(plans, clustered(plans))
    assert list(bench.changes("Aby")) == list(diff(old, new))
    assert list(bench.changes("Beby")) == []
    assert bench.to_record().changes == tuple(diff(old, new))


def test_other_plans_of_the_same_municipality_are_no_versions(
    versions: tuple[Strategy, Strategy],
    plan: Callable[..., Strategy],
    clustered: Callable[[list[Strategy]], Clustering],
) -> None:
    old, new = versions
    report = dated(new, "2024", kind="report")
    undated = new.model_copy(update={"id": "undated"})
    another = dated(plan("Aby", "DK", ["schools", "forests"], suffix="-x"), "2025")
    plans = [dated(old, "2020"), report, undated, another, plan("Beby", "DK", ["schools"])]
    assert list(benchmark(plans, clustered(plans)).changes("Aby")) == []
