"""The commands other than `analyse`."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import stratmine as sm
from stratmine.cli import app


@pytest.fixture
def plan(documents: Path) -> Path:
    return min(documents.glob("*.pdf"))


@pytest.fixture
def plans() -> list[Path]:
    """Plans that need no Tesseract."""
    return list(sm.corpora.load("nordic-business").documents)


def run(*arguments: str | Path) -> str:
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_extract_prints_one_strategy_as_json(plan: Path) -> None:
    assert json.loads(run("extract", plan))["schema_name"] == "stratmine.Strategy"


def test_extract_takes_json_that_is_no_strategy_for_no_document(tmp_path: Path) -> None:
    (tmp_path / "benchmark.json").write_text('{"schema_name": "stratmine.Benchmark"}')
    outcome = CliRunner().invoke(app, ["extract", str(tmp_path / "benchmark.json")])
    assert outcome.exit_code == 1
    assert "'stratmine.Strategy' is needed" in outcome.output


def test_extract_writes_a_file_for_each_document(plan: Path, tmp_path: Path) -> None:
    run("extract", plan, "--out", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [plan.with_suffix(".json").name]


def test_extract_to_standard_output_takes_one_document(documents: Path) -> None:
    assert CliRunner().invoke(app, ["extract", str(documents)]).exit_code == 2


def test_cluster_reads_saved_strategies(plans: list[Path], tmp_path: Path) -> None:
    run("extract", *plans, "--out", tmp_path / "strategies")
    run("cluster", tmp_path / "strategies", "--out", tmp_path / "clusters")
    assert list((tmp_path / "clusters").glob("*.json"))


def test_search_finds_goals(plans: list[Path], tmp_path: Path) -> None:
    run("extract", *plans, "--out", tmp_path)
    assert "closeness" in run("search", "renewable energy", tmp_path, "--limit", "3")


@pytest.mark.parametrize("name", ["document", "strategy", "clustering"])
def test_schema_prints_a_json_schema(name: str) -> None:
    assert json.loads(run("schema", name))["type"] == "object"


def test_models_lists_the_shipped_encoder() -> None:
    assert "encoder" in run("models")


def test_a_file_named_as_the_result_folder_is_wrong_use(plan: Path) -> None:
    outcome = CliRunner().invoke(app, ["analyse", str(plan), "--out", str(plan)])
    assert outcome.exit_code == 2


def test_a_folder_that_cannot_be_written_is_told_in_a_line(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder is needed")
    outcome = CliRunner().invoke(app, ["extract", str(plan), "--out", str(tmp_path / "taken/json")])
    assert outcome.exit_code == 1
    assert outcome.output.startswith("stratmine: cannot write")
    assert len(outcome.output.splitlines()) == 1


def test_ctrl_c_says_where_what_was_read_is(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(sources: object, out: Path, *_: object, **__: object) -> None:
        out.mkdir()
        raise KeyboardInterrupt

    monkeypatch.setattr("stratmine.api.analyse", interrupted)
    out = tmp_path / "result"
    outcome = CliRunner().invoke(app, ["analyse", str(plan), "--out", str(out)])
    assert outcome.exit_code == 130
    assert str(out) in outcome.output


def test_the_version_is_told() -> None:
    assert run("--version").strip() == f"stratmine {sm.__version__}"
