from __future__ import annotations

from collections.abc import Callable

import pytest

from stratmine.benchmarking import Benchmark, benchmark
from stratmine.schema import Clustering, Deadline, Element, Strategy, Target


@pytest.fixture
def bench(
    plan: Callable[..., Strategy], clustered: Callable[[list[Strategy]], Clustering]
) -> Benchmark:
    elements = (
        Element(id="e1", type="goal", text="schools 1", commitment="must"),
        Element(id="e2", type="goal", text="schools 2", commitment="may"),
        Element(
            id="e3",
            type="activity",
            text="build",
            parent_id="e1",
            responsible=("Skolechefen",),
            deadline=Deadline(text="2030", year=2030),
        ),
        Element(
            id="e4",
            type="indicator",
            text="pupils",
            parent_id="e3",
            target=Target(text="90 % i 2027", value=90, unit="%", year=2027),
        ),
        Element(id="e5", type="focus_area", text="everything", commitment="will"),
    )
    first = plan("Aby", "DK", []).model_copy(update={"elements": elements})
    plans = [first, plan("Beby", "DK", ["schools", "forests"])]
    return benchmark(plans, clustered(plans))


def test_counts_what_is_binding_dated_measured_and_owned(bench: Benchmark) -> None:
    rows = {row.measure: row for row in bench.ambition() if row.municipality == "Aby"}
    assert {name: (row.count, row.of) for name, row in rows.items()} == {
        "binding": (1, 4),
        "target": (1, 4),
        "deadline": (2, 4),
        "responsible": (1, 4),
    }
    assert rows["deadline"].goal_ids == ("aby/e3", "aby/e4")
    assert rows["deadline"].low < 0.5 < rows["deadline"].high
    assert rows["deadline"].small


def test_what_stands_under_a_goal_counts_for_its_group(bench: Benchmark) -> None:
    rows = {row.measure: row for row in bench.ambition(by="group") if row.group_id == "schools"}
    assert (rows["deadline"].count, rows["deadline"].of) == (2, 5)
    assert rows["binding"].goal_ids == ("aby/e1",)


def test_the_frame_shows_the_words_of_what_was_counted(bench: Benchmark) -> None:
    frame = bench.ambition().to_frame()
    row = frame[(frame["municipality"] == "Aby") & (frame["measure"] == "deadline")]
    assert row["goals"].tolist() == ["build\npupils"]


def test_ambition_of_a_municipality_on_one_subject(bench: Benchmark) -> None:
    rows = {(row.municipality, row.group_id, row.measure): row for row in bench.ambition(by="both")}
    assert rows["Aby", "schools", "deadline"].goal_ids == ("aby/e3", "aby/e4")
    assert (rows["Aby", "schools", "deadline"].of, rows["Beby", "schools", "deadline"].of) == (4, 1)
    assert ("Aby", "forests", "deadline") not in rows
