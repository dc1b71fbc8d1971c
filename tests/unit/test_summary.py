import numpy as np
import pytest
from builders import PARAMETERS

from stratmine.clustering import GoalClustering
from stratmine.pipeline import Analysis
from stratmine.schema import (
    Cluster,
    Corpus,
    Goal,
    Issue,
    Label,
    Outcome,
)
from stratmine.summary import print_clusters, print_summary


def test_each_municipality_comes_before_a_second_goal_of_another(
    capsys: pytest.CaptureFixture[str],
) -> None:
    owners = ("Alby", "Alby", "Alby", "Berg")
    goals = tuple(
        Goal(id=f"s/e{n}", strategy_id="s", element_id=f"e{n}", type="goal", text=f"Mål {n}",
             municipality=owner)
        for n, owner in enumerate(owners, 1)
    )  # fmt: skip
    ids = tuple(goal.id for goal in goals)
    clustering = GoalClustering.of(
        np.eye(4, dtype=np.float32),
        parameters=PARAMETERS,
        goals=goals,
        clusters=(
            Cluster(id="c1", label=Label(sv="Mål"), goal_ids=ids, theme_id="t1", cohesion=1.0),
        ),
    )
    print_clusters(clustering)
    printed = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert printed == ["Mål", "Alby: Mål 1", "Berg: Mål 4", "Alby: Mål 2", "Alby: Mål 3"]


def test_what_could_not_be_read_stands_apart_from_remarks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def outcome(file: str, status: str) -> Outcome:
        issue = Issue(stage="parsing", code="x", message=f"{file} is {status}")
        return Outcome.model_validate({"file": file, "status": status, "issues": (issue,)})

    outcomes = (outcome("a.pdf", "issues"), outcome("b.pdf", "failed"))
    print_summary(Analysis(Corpus(outcomes=outcomes)))
    printed = [line.strip() for line in capsys.readouterr().out.splitlines() if line.strip()]
    assert printed[1:] == [
        "Could not be read:",
        "• b.pdf is failed",
        "Remarks:",
        "• a.pdf is issues",
    ]
