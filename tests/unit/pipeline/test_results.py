"""What a run leaves in its result folder."""

from pathlib import Path

import pytest
from builders import PARAMETERS

from stratmine import exchange
from stratmine.errors import CorruptDocumentError
from stratmine.pipeline import analyse
from stratmine.pipeline.results import ResultFolder
from stratmine.schema import (
    Clustering,
    Corpus,
    Edit,
    Label,
    Outcome,
)


def corpus(*files: str) -> Corpus:
    return Corpus(outcomes=tuple(Outcome(file=f, status="ok", strategy_id=f) for f in files))


def test_results_of_documents_that_are_no_longer_read_are_taken_away(tmp_path: Path) -> None:
    strategies = tmp_path / "strategies"
    strategies.mkdir()
    for name in ("kept.json", "gone.json", "of-the-user.json"):
        (strategies / name).write_text("{}")
    (tmp_path / "benchmark.json").write_text("{}")

    ResultFolder(tmp_path).write_corpus(corpus("kept.pdf", "gone.pdf"))
    ResultFolder(tmp_path).write_corpus(corpus("kept.pdf"))

    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.json"))
    assert left == ["outcomes.json", "strategies/kept.json", "strategies/of-the-user.json"]


def test_nothing_is_taken_away_from_a_folder_that_no_run_wrote(tmp_path: Path) -> None:
    (tmp_path / "outcomes.json").write_text('{"of": "another program"}')
    (tmp_path / "benchmark.json").write_text("{}")
    ResultFolder(tmp_path).write_corpus(corpus("plan.pdf"))
    assert (tmp_path / "benchmark.json").exists()


@pytest.mark.parametrize("name", ["../../mine.pdf", "/{folder}/mine.pdf"])
def test_nothing_outside_the_folder_is_taken_away_whatever_its_outcomes_say(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "mine.json").write_text("{}")
    result = ResultFolder(tmp_path / "result")
    result.strategies.mkdir(parents=True)
    exchange.write_outcomes(
        corpus(name.format(folder=tmp_path)).outcomes, tmp_path / "result/outcomes.json"
    )
    result.write_corpus(corpus("plan.pdf"))
    assert (tmp_path / "mine.json").exists()


def test_changes_by_hand_are_read_though_the_vectors_were_not_written(tmp_path: Path) -> None:
    """As when a run is interrupted between the two files."""
    edit = Edit(kind="rename", goal_ids=("a/e1",), label=Label(da="Mit navn"))
    record = Clustering(parameters=PARAMETERS, edits=(edit,))
    assert ResultFolder(tmp_path).read_edits() == ()
    exchange.write_record(record, tmp_path / "clustering" / "clustering.json")
    assert ResultFolder(tmp_path).read_edits() == (edit,)


def test_a_damaged_result_folder_is_told_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plan.txt").write_text("Vores mål er rent vand.", encoding="utf-8")
    (tmp_path / "result/clustering").mkdir(parents=True)
    (tmp_path / "result/clustering/clustering.json").write_text("{")
    monkeypatch.setattr("stratmine.pipeline.run.read_files", lambda *_: pytest.fail("read"))
    with pytest.raises(CorruptDocumentError, match=r"clustering\.json"):
        analyse(tmp_path / "plan.txt", tmp_path / "result")
