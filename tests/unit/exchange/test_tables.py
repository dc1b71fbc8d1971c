from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stratmine.errors import MissingLibraryError
from stratmine.exchange import write_csv, write_parquet, write_xlsx
from stratmine.schema import ELEMENT_COLUMNS, Element, Strategy


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_has_one_row_for_each_element(tmp_path: Path, strategy: Strategy) -> None:
    rows = _rows(write_csv([strategy, strategy], tmp_path / "elements.csv"))
    assert len(rows) == 2 * len(strategy.elements)
    assert list(rows[0]) == list(ELEMENT_COLUMNS)
    assert rows[1]["text"] == "Grøn omstilling"
    assert rows[1]["page"] == "3"
    assert rows[2]["responsible"] == "Klima & Miljø"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_csv_holds_no_formula(tmp_path: Path, strategy: Strategy, start: str) -> None:
    text = f'{start}HYPERLINK("http://x","y")'
    evil = strategy.model_copy(update={"elements": (Element(id="e1", type="goal", text=text),)})
    rows = _rows(write_csv([evil], tmp_path / "elements.csv"))
    assert rows[0]["text"] == "'" + text


def test_csv_holds_no_formula_after_a_semicolon(tmp_path: Path, strategy: Strategy) -> None:
    """Danish and Swedish spreadsheets part cells there."""
    goal = Element(id="e1", type="goal", text="Flere job;=1+1;2 = 3; + 4", responsible=("A", "=B"))
    evil = strategy.model_copy(update={"elements": (goal,)})
    rows = _rows(write_csv([evil], tmp_path / "elements.csv"))
    assert rows[0]["text"] == "Flere job;'=1+1;2 = 3; + 4"


def test_xlsx_keeps_text_as_text(tmp_path: Path, strategy: Strategy) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    odd = Element(id="e9", type="goal", text="a\x00b" + "x" * 50_000)
    evil = strategy.model_copy(update={"elements": (*strategy.elements, odd)})
    path = write_xlsx([evil], tmp_path / "elements.xlsx")
    sheet = openpyxl.load_workbook(path)["elements"]
    column = ELEMENT_COLUMNS.index("text")
    cells = [row[column] for row in sheet.iter_rows()]
    assert cells[0].value == "text"
    assert [cell.data_type for cell in cells] == ["s"] * len(cells)
    assert cells[6].value == "=1+1 Et mål uden område"
    assert cells[-1].value.startswith("abx")


def test_tables_are_the_same_bytes_every_time(
    tmp_path: Path, strategy: Strategy, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("openpyxl")
    pytest.importorskip("pyarrow")
    for write, name in ((write_xlsx, "a.xlsx"), (write_parquet, "a.parquet"), (write_csv, "a.csv")):
        first = write([strategy], tmp_path / name).read_bytes()
        monkeypatch.setattr("time.localtime", lambda *_: (2001, 2, 3, 4, 5, 6, 0, 1, 0))
        assert write([strategy], tmp_path / name).read_bytes() == first
        monkeypatch.undo()


def test_parquet_has_typed_columns(tmp_path: Path, strategy: Strategy) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(write_parquet([strategy], tmp_path / "elements.parquet"))
    assert table.column_names == list(ELEMENT_COLUMNS)
    assert table["text"].to_pylist() == [element.text for element in strategy.elements]
    assert str(table.schema.field("page").type) == "int32"


@pytest.mark.parametrize(
    ("library", "write"), [("openpyxl", write_xlsx), ("pyarrow", write_parquet)]
)
def test_a_missing_library_names_the_extra(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    library: str,
    write: Callable[[list[Strategy], Path], Path],
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibraryError, match=r"stratmine\[tables\]"):
        write([], tmp_path / "table")
    assert not (tmp_path / "table").exists()
