"""A whole run over the bundled documents, as a user would see it."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

import stratmine as sm
from stratmine.cli import app


@pytest.fixture(scope="module")
def run(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> sm.Analysis:
    return sm.analyse(documents, out=tmp_path_factory.mktemp("result"))


def test_every_bundled_document_gives_goals_with_their_place(run: sm.Analysis) -> None:
    assert len(run.corpus.strategies) >= 6
    for strategy in run.corpus.strategies:
        elements = strategy.of_type("focus_area", "goal", "activity")
        assert len(elements) >= 5, strategy.source.file
        assert all(element.provenance[0].page for element in elements)
        assert all(element.evidence for element in elements)


def test_a_scan_among_the_documents_is_read_by_ocr_or_told(run: sm.Analysis) -> None:
    (scan,) = (one for one in run.corpus.outcomes if "klintholt" in one.file)
    assert run.corpus.failed == (() if scan.strategy_id else (scan,))
    told = "ocr" if scan.strategy_id else "scanned"
    assert told in {issue.code for issue in scan.issues}


def test_every_result_is_written(run: sm.Analysis) -> None:
    expected = {"strategies", "elements", "outcomes", "clustering", "benchmark", "report"}
    assert set(run.files) == expected
    assert all(path.exists() for path in run.files.values())
    saved = sorted(run.files["strategies"].rglob("*.json"))
    assert len(saved) == len(run.corpus.strategies)


def test_saved_strategies_read_back_the_same(run: sm.Analysis) -> None:
    again = sm.read_corpus(run.files["strategies"])
    assert {s.id: s for s in again.strategies} == {s.id: s for s in run.corpus.strategies}


def test_quotes_stand_where_the_offsets_say(documents: Path) -> None:
    for path in sorted(documents.glob("*.pdf")):
        document = sm.parse(path)
        for element in sm.extract(document).elements:
            for place in element.provenance:
                assert document.text[place.char_start : place.char_end] == place.quote


def test_goals_are_matched_across_the_two_languages(run: sm.Analysis) -> None:
    assert run.clustering is not None
    goals = run.clustering.goals_by_id
    mixed = [
        cluster
        for cluster in run.clustering.clusters
        if {goals[goal_id].country for goal_id in cluster.goal_ids} == {"DK", "SE"}
    ]
    assert mixed


def test_the_same_input_gives_the_same_bytes(documents: Path, tmp_path: Path) -> None:
    files = sorted(documents.glob("*.pdf"))[:3]
    for name, order in (("one", files), ("two", files[::-1])):
        sm.analyse(order, out=tmp_path / name)
    written = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.*"))
    assert written
    for path in written:
        assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()


def test_workers_give_the_same_as_one_process(documents: Path) -> None:
    files = sorted(documents.glob("*.pdf"))[:3]
    assert sm.read_corpus(files) == sm.read_corpus(files, sm.AnalyseOptions(workers=2))


def test_a_bad_file_is_recorded_and_the_run_goes_on(documents: Path, tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    for path in sorted(documents.glob("*.pdf"))[:2]:
        shutil.copy(path, folder)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing of a PDF")
    (folder / "empty.txt").write_bytes(b"")
    done = CliRunner().invoke(app, ["analyse", str(folder), "--out", str(tmp_path / "out")])
    assert done.exit_code == 1
    outcomes = json.loads((tmp_path / "out" / "outcomes.json").read_text(encoding="utf-8"))
    failed = {o["file"]: o["issues"][0]["code"] for o in outcomes if o["status"] == "failed"}
    assert failed == {"broken.pdf": "corrupt", "empty.txt": "empty"}
    assert len(list((tmp_path / "out" / "strategies").glob("*.json"))) == 2
    assert "broken.pdf" in done.output


def test_the_same_document_twice_counts_once(documents: Path, tmp_path: Path) -> None:
    path = min(documents.glob("*.pdf"))
    for name in ("a.pdf", "b.pdf"):
        shutil.copy(path, tmp_path / name)
    corpus = sm.read_corpus(tmp_path)
    assert len(corpus.strategies) == 1
    assert corpus.outcomes[1].issues[-1].code == "duplicate"


def test_wrong_use_of_the_command_ends_with_2(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["analyse", str(tmp_path / "absent")]).exit_code == 2
    assert CliRunner().invoke(app, ["no-such-command"]).exit_code == 2


def test_nothing_readable_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(sm.EmptyCorpusError, match=r"empty\.txt"):
        sm.analyse(tmp_path)


def test_what_a_person_changed_is_kept_when_the_folder_is_analysed_again(
    run: sm.Analysis, tmp_path: Path
) -> None:
    assert run.clustering is not None
    edited = run.clustering.rename("c1", da="Mit navn")
    edited.save(tmp_path / "clustering")
    again = sm.analyse(run.files["strategies"], out=tmp_path).clustering
    assert again is not None
    assert again.edits == edited.edits
    assert again.clusters[0].label.da == "Mit navn"
