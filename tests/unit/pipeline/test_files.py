"""Which files a run reads, and what their results are called."""

from pathlib import Path

import pytest

from stratmine.errors import DocumentNotFoundError
from stratmine.pipeline.files import find_files, result_names


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text")


def test_a_folder_is_read_with_all_below_it_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b.pdf", "a/c.txt", "a/b.PDF", "notes.xyz", ".hidden/x.pdf")
    assert list(find_files(tmp_path)) == ["a/b.PDF", "a/c.txt", "b.pdf"]


def test_the_order_of_the_sources_does_not_matter(tmp_path: Path) -> None:
    write(tmp_path, "one.pdf", "two.pdf")
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    assert list(find_files([two, one])) == list(find_files([one, two])) == ["one.pdf", "two.pdf"]


def test_files_of_one_name_from_two_folders_are_both_read(tmp_path: Path) -> None:
    write(tmp_path, "x/plan.pdf", "y/plan.pdf")
    found = find_files([tmp_path / "x", tmp_path / "y"])
    assert sorted(found.values()) == [tmp_path / "x/plan.pdf", tmp_path / "y/plan.pdf"]


def test_a_file_whose_name_begins_like_its_folder_gets_the_folders_name(tmp_path: Path) -> None:
    write(tmp_path, "x/climate.pdf", "climate/climate.pdf")
    found = find_files([tmp_path / "x/climate.pdf", tmp_path / "climate/climate.pdf"])
    assert list(found) == ["climate.pdf", "climate/climate.pdf"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "plan.pdf")
    assert len(find_files([tmp_path, tmp_path / "plan.pdf"])) == 1


def test_a_folder_without_documents_says_what_it_looked_for(tmp_path: Path) -> None:
    with pytest.raises(DocumentNotFoundError, match="no PDF, HTML, DOCX or text"):
        find_files(tmp_path)


def test_results_of_files_that_differ_in_suffix_do_not_collide() -> None:
    names = result_names(["plan.pdf", "plan.docx", "other.pdf"])
    assert names == {
        "plan.pdf": "plan.pdf.json",
        "plan.docx": "plan.docx.json",
        "other.pdf": "other.json",
    }


def test_saved_strategies_are_read_where_there_are_no_documents(tmp_path: Path) -> None:
    write(tmp_path, "saved/a.json", "mixed/b.json", "mixed/plan.pdf")
    assert list(find_files(tmp_path / "saved")) == ["a.json"]
    assert list(find_files(tmp_path / "mixed")) == ["plan.pdf"]


def test_results_of_an_earlier_run_are_not_read_as_documents(tmp_path: Path) -> None:
    write(tmp_path, "plan.pdf", "result/report.html")
    assert list(find_files(tmp_path, skip=tmp_path / "result")) == ["plan.pdf"]


def test_result_folders_below_are_passed_over_whatever_their_name(tmp_path: Path) -> None:
    write(tmp_path, "plan.pdf", "spring/report.html", "spring/outcomes.json")
    write(tmp_path, "spring/strategies/plan.json", "web/report.html")
    assert list(find_files(tmp_path)) == ["plan.pdf", "web/report.html"]


def test_a_result_folder_that_is_named_gives_its_saved_strategies(tmp_path: Path) -> None:
    write(tmp_path, "report.html", "outcomes.json", "benchmark.json", "strategies/plan.json")
    assert list(find_files(tmp_path)) == ["plan.json"]


def test_office_files_beside_documents_are_not_passed_over_in_silence(tmp_path: Path) -> None:
    write(tmp_path, "plan.pdf", "old.doc", "figures.xlsx", "~$plan.docx", "logo.png")
    assert list(find_files(tmp_path)) == ["figures.xlsx", "old.doc", "plan.pdf"]


def test_a_result_folder_may_be_read_and_written_anew(tmp_path: Path) -> None:
    write(tmp_path, "outcomes.json", "strategies/plan.json")
    assert list(find_files(tmp_path, skip=tmp_path)) == ["plan.json"]
