from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

import numpy as np
import pytest

from stratmine import diff
from stratmine.benchmarking import benchmark
from stratmine.errors import InputError
from stratmine.schema import (
    Clustering,
    Deadline,
    Element,
    ElementKind,
    Period,
    Strategy,
    Target,
)


def with_elements(plan: Callable[..., Strategy], name: str, *elements: Element) -> Strategy:
    return plan("Aby", "DK", []).model_copy(update={"id": name, "elements": elements})


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
    return with_elements(plan, "old", *old), with_elements(plan, "new", *new)


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


Says = tuple[str, ElementKind, str]
"""Id, type and words of an element."""

DANISH: tuple[tuple[Says, ...], tuple[Says, ...]] = (
    (
        ("a", "goal", "Borgerne skal have lettere adgang til lægen"),
        ("b", "goal", "Vi vil fordoble antallet af ladestandere"),
        ("c", "goal", "Færre unge skal ryge"),
        ("d", "goal", "Biblioteket skal holde åbent om søndagen"),
    ),
    (
        ("a", "goal", "Der skal plantes skov på 200 hektar"),
        ("b", "goal", "Det skal være nemmere for kommunens indbyggere at komme til læge"),
        ("c", "goal", "Andelen af rygere blandt unge skal falde"),
        ("d", "goal", "Der skal være dobbelt så mange ladestandere i kommunen"),
    ),
)
SWEDISH: tuple[tuple[Says, ...], tuple[Says, ...]] = (
    (
        ("a", "goal", "Invånarna ska få kortare väntetid i vården"),
        ("b", "goal", "Vi ska fördubbla antalet laddstolpar"),
        ("c", "goal", "Färre unga ska röka"),
        ("d", "goal", "Biblioteket ska ha öppet på söndagar"),
    ),
    (
        ("a", "goal", "Skog ska planteras på 200 hektar"),
        ("b", "goal", "Väntetiden i vården ska minska för alla i kommunen"),
        ("c", "goal", "Andelen rökare bland ungdomar ska minska"),
        ("d", "goal", "Det ska finnas dubbelt så många laddstolpar i kommunen"),
    ),
)


@pytest.mark.parametrize("planted", [DANISH, SWEDISH], ids=["da", "sv"])
def test_a_goal_in_other_words_is_changed_and_not_dropped(
    planted: tuple[tuple[Says, ...], tuple[Says, ...]], plan: Callable[..., Strategy]
) -> None:
    old, new = (
        with_elements(plan, name, *(Element(id=i, type=kind, text=text) for i, kind, text in says))
        for name, says in zip(("old", "new"), planted, strict=True)
    )
    changes = diff(old, new)
    assert [(change.kind, change.old_id, change.new_id) for change in changes] == [
        ("new", None, "new/a"),
        ("changed", "old/a", "new/b"),
        ("changed", "old/c", "new/c"),
        ("changed", "old/b", "new/d"),
        ("dropped", "old/d", None),
    ]
    reworded = changes[1]
    assert reworded.likeness is not None
    assert reworded.words is not None
    assert reworded.words < 0.5 < reworded.likeness
    assert (reworded.old_text, reworded.new_text) == (planted[0][0][2], planted[1][1][2])
    assert f"{reworded.old_text} → {reworded.new_text}" in str(reworded)


def test_what_stands_under_another_area_is_moved(plan: Callable[..., Strategy]) -> None:
    def version(name: str, parent: str) -> Strategy:
        elements = (
            Element(id="a", type="focus_area", text="Klima og energi"),
            Element(id="b", type="focus_area", text="Kultur og fritid"),
            Element(id="c", type="goal", text="Flere skal cykle", parent_id=parent),
        )
        return with_elements(plan, name, *elements)

    found = diff(version("old", "a"), version("new", "b"))
    assert [change.kind for change in found] == ["kept", "kept", "moved"]
    assert str(found[2].differences[0]) == "parent: Klima og energi → Kultur og fritid"
    assert (
        str(found[2]) == "moved goal: Flere skal cykle (parent: Klima og energi → Kultur og fritid)"
    )


def test_what_stands_under_a_parent_of_another_name_is_not_moved(
    plan: Callable[..., Strategy],
) -> None:
    def version(name: str, area: str) -> Strategy:
        elements = (
            Element(id="a", type="focus_area", text=area),
            Element(id="b", type="goal", text="Flere skal cykle", parent_id="a"),
        )
        return with_elements(plan, name, *elements)

    found = diff(version("old", "På vej"), version("new", "Renere luft i byen"))
    assert [change.kind for change in found] == ["new", "kept", "dropped"]
    assert repr(found).splitlines()[::2] == [
        "new focus_area: Renere luft i byen",
        "dropped focus_area: På vej",
    ]


def test_tells_what_an_attribute_was_and_is(plan: Callable[..., Strategy]) -> None:
    def version(name: str, **says: object) -> Strategy:
        element = Element(id="a", type="activity", text="Nye cykelstier").model_copy(update=says)
        return with_elements(plan, name, element)

    old = version(
        "old",
        responsible=("Vejchefen",),
        deadline=Deadline(text="2027", year=2027),
        target=Target(text="10 km", value=10, unit="km"),
        status="planned",
    )
    new = version(
        "new",
        responsible=("Teknik og Miljø",),
        deadline=Deadline(text="2029", year=2029),
        target=Target(text="15 km", value=15, unit="km"),
        status="ongoing",
    )
    frame = diff(old, new).to_frame()
    assert frame.loc[0, "differences"].splitlines() == [
        "responsible: Vejchefen → Teknik og Miljø",
        "deadline: 2027 → 2029",
        "status: planned → ongoing",
        "target: 10 km → 15 km",
    ]


def test_the_same_attribute_in_other_words_is_no_change(plan: Callable[..., Strategy]) -> None:
    def version(name: str, text: str, deadline: str) -> Strategy:
        element = Element(
            id="a", type="goal", text=text, deadline=Deadline(text=deadline, year=2030)
        )
        return with_elements(plan, name, element)

    old = version("old", "Flere skal cykle.", "inden 2030")
    assert [c.kind for c in diff(old, version("new", "Flere  skal cykle", "senest 2030"))] == [
        "kept"
    ]


def test_one_to_one_for_all_together_and_not_the_closest_first(
    plan: Callable[..., Strategy],
) -> None:
    """The encoder likes b and c best; then a and d would be left alone."""

    class Planted:
        name = "planted"
        angles: ClassVar = {"a": 0.0, "b": 25.0, "c": 40.0, "d": 65.0}

        def encode(self, texts: Sequence[str]) -> np.ndarray:
            angles = np.radians([self.angles[text] for text in texts])
            return np.column_stack([np.cos(angles), np.sin(angles)]).astype(np.float32)

    def version(name: str, *texts: str) -> Strategy:
        elements = tuple(Element(id=text, type="goal", text=text) for text in texts)
        return with_elements(plan, name, *elements)

    found = diff(version("old", "b", "d"), version("new", "a", "c"), encoder=Planted())
    assert [(c.old_id, c.new_id) for c in found] == [("old/b", "new/a"), ("old/d", "new/c")]


def test_a_type_that_there_is_not_is_refused(versions: tuple[Strategy, Strategy]) -> None:
    with pytest.raises(InputError, match="goals"):
        diff(*versions, types=("goals",))  # type: ignore[arg-type]


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
