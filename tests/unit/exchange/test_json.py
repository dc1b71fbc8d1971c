from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratmine.errors import (
    CorruptDocumentError,
    DocumentNotFoundError,
    SchemaVersionError,
    UnsupportedFormatError,
)
from stratmine.exchange import (
    read_jsonl,
    read_outcomes,
    read_record,
    read_strategy,
    write_jsonl,
    write_outcomes,
    write_strategy,
)
from stratmine.schema import Clustering, Issue, Outcome, Strategy


def test_a_strategy_comes_back_as_it_was(tmp_path: Path, strategy: Strategy) -> None:
    path = write_strategy(strategy, tmp_path / "new" / "plan.json")
    assert read_strategy(path) == strategy


def test_the_same_strategy_gives_the_same_bytes(tmp_path: Path, strategy: Strategy) -> None:
    first = write_strategy(strategy, tmp_path / "a.json").read_bytes()
    second = write_strategy(read_strategy(tmp_path / "a.json"), tmp_path / "b.json").read_bytes()
    assert first == second
    assert "Øby" in first.decode()


def test_an_old_file_stays_whole_when_writing_fails(
    tmp_path: Path, strategy: Strategy, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_strategy(strategy, tmp_path / "plan.json")
    old = path.read_bytes()

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_strategy(strategy.model_copy(update={"title": "B"}), path)
    assert path.read_bytes() == old
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("version", ["2.0.0", "1.99.0", "soon"])
def test_an_unknown_version_is_refused(tmp_path: Path, strategy: Strategy, version: str) -> None:
    data = json.loads(strategy.model_dump_json()) | {"schema_version": version, "new_key": 1}
    (tmp_path / "plan.json").write_text(json.dumps(data))
    with pytest.raises(SchemaVersionError, match=rf"plan\.json: .*{version}"):
        read_strategy(tmp_path / "plan.json")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_corrupt(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "plan.json").write_bytes(content)
    with pytest.raises(CorruptDocumentError, match=r"plan\.json"):
        read_strategy(tmp_path / "plan.json")


@pytest.mark.parametrize("content", ["[]", "{}", '{"schema_name": "stratmine.Clustering"}', "3"])
def test_other_json_is_refused_by_name(tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.json").write_text(content)
    with pytest.raises(UnsupportedFormatError, match=r"stratmine\.Strategy"):
        read_strategy(tmp_path / "plan.json")


def test_values_that_do_not_fit_are_named(tmp_path: Path, strategy: Strategy) -> None:
    data = json.loads(strategy.model_dump_json())
    data["elements"][2]["confidence"] = 7
    (tmp_path / "plan.json").write_text(json.dumps(data))
    with pytest.raises(CorruptDocumentError, match=r"elements\.2\.confidence"):
        read_strategy(tmp_path / "plan.json")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentNotFoundError, match=r"none\.json"):
        read_record(tmp_path / "none.json", Clustering)


def test_outcomes_come_back_as_they_were(tmp_path: Path) -> None:
    issue = Issue(stage="parsing", code="empty", message="the file is empty")
    outcomes = (
        Outcome(file="a.pdf", status="ok", strategy_id="1"),
        Outcome(file="b.pdf", status="failed", issues=(issue,)),
    )
    path = write_outcomes(outcomes, tmp_path / "outcomes.json")
    assert read_outcomes(path) == outcomes


def test_json_lines_hold_one_strategy_a_line(tmp_path: Path, strategy: Strategy) -> None:
    other = strategy.model_copy(update={"id": "b" * 16, "title": "to\nlinjer\u2028og en"})
    path = write_jsonl([strategy, other], tmp_path / "plans.jsonl")
    assert path.read_bytes().count(b"\n") == 2
    assert read_jsonl(path) == (strategy, other)


def test_a_bad_line_is_named_by_its_number(tmp_path: Path, strategy: Strategy) -> None:
    path = write_jsonl([strategy], tmp_path / "plans.jsonl")
    path.write_bytes(path.read_bytes() + b"\n{no\n")
    with pytest.raises(CorruptDocumentError, match="line 3"):
        read_jsonl(path)
