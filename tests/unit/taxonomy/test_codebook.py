from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from stratmine import taxonomy
from stratmine.errors import InputError, ModelError
from stratmine.resources import models_dir

THEME = """
code = "T01"
label = { da = "a", sv = "b", en = "c" }
definition = { da = "a", sv = "b", en = "c" }

[[ends]]
code = "T01.01"
slug = "one"
label = { da = "a", sv = "b", en = "c" }
definition = { da = "a", sv = "b", en = "c" }
da = ["Mere skov"]
sv = ["Mer skog"]
en = ["forest"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(models_dir() / "taxonomy" / "codebook.toml", tmp_path)
    (tmp_path / "T01.toml").write_text(THEME, encoding="utf-8")
    return tmp_path


def test_the_shipped_codebook_is_complete() -> None:
    book = taxonomy.load()
    assert len(book.themes) >= 14
    assert len(book.ends) >= 300
    for end in book.ends:
        assert min(len(end.exemplars.da), len(end.exemplars.sv)) >= 12, end.code


def test_every_theme_has_an_end_for_goals_that_want_all_of_it() -> None:
    for theme in taxonomy.load().themes:
        general = [end for end in theme.ends if end.general]
        assert 1 <= len(general) < len(theme.ends) / 4, theme.code


def test_codes_are_unique_and_sorted() -> None:
    codes = [end.code for end in taxonomy.load().ends]
    assert codes == sorted(set(codes))


def test_ends_and_themes_are_found_by_code() -> None:
    book = taxonomy.load()
    assert book.end("T01.01").label.sv == "En väg in till kommunen för företag"
    assert book.theme("T01.01") == book.theme("T01")
    assert book.theme(book.end("T05.03").theme_code).code == "T05"


def test_an_unknown_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(InputError, match=r"no end 'T01\.111'; did you mean T01\.11\?"):
        taxonomy.load().end("T01.111")
    with pytest.raises(InputError, match="no theme 'X'"):
        taxonomy.load().theme("X")


def test_a_codebook_of_ones_own_is_read(folder: Path) -> None:
    book = taxonomy.load(folder)
    assert [end.code for end in book.ends] == ["T01.01"]
    assert book.end("T01.01").exemplars.sv == ("Mer skog",)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('code = "T01.01"', 'code = "T02.01"', "another theme"),
        ('slug = "one"', 'slug = "one"\nnot = { "T01.09" = "x" }', "do not exist"),
        ('code = "T01.01"', 'code = "1"', "should match pattern"),
        ('sv = ["Mer skog"]', "", "sv"),
        ("[[ends]]", "[[ends", "cannot be read"),
    ],
)
def test_a_faulty_codebook_is_refused(folder: Path, old: str, new: str, problem: str) -> None:
    (folder / "T01.toml").write_text(THEME.replace(old, new), encoding="utf-8")
    with pytest.raises(ModelError, match=problem):
        taxonomy.load(folder)


def test_a_code_that_is_used_twice_is_refused(folder: Path) -> None:
    again = THEME[THEME.index("[[ends]]") :]
    (folder / "T01.toml").write_text(THEME + again, encoding="utf-8")
    with pytest.raises(ModelError, match="same code"):
        taxonomy.load(folder)


def test_a_folder_without_codebook_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"codebook\.toml is missing"):
        taxonomy.load(tmp_path)
