"""Reading many files: what is written when, and what becomes of what cannot be read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stratmine import exchange
from stratmine.errors import DocumentNotFoundError
from stratmine.options import AnalyseOptions
from stratmine.pipeline import read, read_corpus
from stratmine.pipeline.read import read_files
from stratmine.schema import Source, Strategy


def save(folder: Path, name: str, content: str | None = None) -> Path:
    source = Source(file=f"{name}.pdf", sha256="0" * 64, media_type="application/pdf")
    return exchange.write_strategy(
        Strategy(id=content or name, source=source), folder / f"{name}.json"
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_nothing_named_is_an_error() -> None:
    with pytest.raises(DocumentNotFoundError, match="nothing to read"):
        read_corpus([])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse names that are no UTF-8")
def test_a_file_whose_name_is_no_utf8_is_read_and_written(tmp_path: Path) -> None:
    """Archives packed on older systems name files in Latin-1."""
    folder = tmp_path / "plans"
    save(folder, "plan")
    (folder / "plan.json").rename(folder / os.fsdecode(b"plan-\xe6\n.json"))
    (folder / os.fsdecode(b"\xe6.txt")).write_bytes(b"")
    corpus = read_corpus(folder.iterdir(), out=tmp_path / "out")
    assert [outcome.file for outcome in corpus.outcomes] == ["plan-\ufffd\ufffd.json", "\ufffd.txt"]
    assert names(tmp_path / "out") == ["plan-\ufffd\ufffd.json"]
    assert corpus.model_dump_json()


def test_of_the_same_content_twice_only_the_first_by_name_is_written(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        save(tmp_path / "plans", name, content="c" if name == "c" else "same")
    corpus = read_corpus(tmp_path / "plans", out=tmp_path / "out")
    assert names(tmp_path / "out") == ["a.json", "c.json"]
    assert [outcome.file for outcome in corpus.outcomes] == ["a.json", "b.json", "c.json"]
    assert corpus.outcomes[1].issues[-1].code == "duplicate"


def test_what_is_read_out_of_turn_is_written_at_once_and_told_in_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With several processes a short document is done before a long one that was begun first."""
    files = {f"{name}.json": save(tmp_path / "plans", name) for name in ("long", "short")}
    monkeypatch.setattr(read, "as_completed", lambda begun: reversed(list(begun)))
    written = []
    corpus = read_files(
        files,
        AnalyseOptions(workers=2),
        tmp_path / "out",
        on_read=lambda name: written.append((name, names(tmp_path / "out"))),
    )
    assert written == [("short.json", ["short.json"]), ("long.json", ["long.json", "short.json"])]
    assert [strategy.id for strategy in corpus.strategies] == ["long", "short"]
    assert [outcome.file for outcome in corpus.outcomes] == ["long.json", "short.json"]


class Fatal(type(Path())):
    """A path that ends the process which gets it, as a defect in a C library would."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


def test_a_file_that_ends_its_process_fails_and_the_others_are_read(tmp_path: Path) -> None:
    files = {f"{name}.json": save(tmp_path, name) for name in ("a", "b", "c", "d")}
    files["b.json"] = Fatal(files["b.json"])
    told = []
    corpus = read_files(files, AnalyseOptions(workers=2), on_read=told.append)
    assert [strategy.id for strategy in corpus.strategies] == ["a", "c", "d"]
    assert sorted(told) == list(files)
    (failed,) = corpus.failed
    assert failed.file == "b.json"
    assert failed.issues[0].code == "unexpected"


def test_a_script_need_not_guard_itself_against_processes_of_its_own(tmp_path: Path) -> None:
    """Without ``if __name__ == "__main__"``, Python would run it again in each process."""
    for name in ("a", "b", "c"):
        save(tmp_path / "plans", name)
    script = tmp_path / "study.py"
    script.write_text(
        "import stratmine as sm\n"
        f"corpus = sm.read_corpus({str(tmp_path / 'plans')!r}, sm.AnalyseOptions(workers=2))\n"
        "print([outcome.status for outcome in corpus.outcomes])\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert done.stdout == "['ok', 'ok', 'ok']\n"
    assert not done.stderr


def test_the_issue_names_the_stage_that_failed(tmp_path: Path) -> None:
    (tmp_path / "english.txt").write_text("The council decides on new schools. " * 20)
    (tmp_path / "empty.txt").write_text("")
    outcomes = read_corpus(tmp_path).outcomes
    assert [(o.issues[0].code, o.issues[0].stage) for o in outcomes] == [
        ("empty", "parsing"),
        ("language", "extraction"),
    ]


def test_what_was_read_is_kept_when_a_run_is_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        save(tmp_path / "plans", name)
    saved = exchange.read_strategy

    def interrupted(path: Path) -> Strategy:
        if path.name == "b.json":
            raise KeyboardInterrupt
        return saved(path)

    monkeypatch.setattr(exchange, "read_strategy", interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_corpus(tmp_path / "plans", out=tmp_path / "out")
    assert names(tmp_path / "out") == ["a.json"]


def test_a_saved_strategy_that_may_not_be_read_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = save(tmp_path, "locked")

    def refused(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refused)
    (issue,) = read_corpus(path).outcomes[0].issues
    assert issue.code == "bad-input"
    assert "Permission denied" in issue.message
