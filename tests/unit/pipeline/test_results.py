"""What a run leaves in its result folder."""

from pathlib import Path

from stratmine.pipeline.results import ResultFolder
from stratmine.schema import Corpus, Outcome


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
