"""All elements of many strategies as one Excel sheet."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from stratmine.errors import MissingLibraryError
from stratmine.files import write_bytes
from stratmine.schema import ELEMENT_COLUMNS, Strategy

CELL_LIMIT = 32_767
"""Characters that Excel keeps in a cell; longer text is cut."""

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def write_xlsx(strategies: Iterable[Strategy], path: str | Path) -> Path:
    """Write one row for each element, and return the path.

    Text stays text: a cell that begins like a formula is none.

    Raises:
        MissingLibraryError: openpyxl is not installed.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise MissingLibraryError(
            "Excel files need openpyxl: pip install 'stratmine[tables]'"
        ) from error
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("elements")
    sheet.freeze_panes = "A2"
    sheet.append(list(ELEMENT_COLUMNS))
    for strategy in strategies:
        for row in strategy.to_rows():
            sheet.append([_cell(sheet, value) for value in row.values()])
    content = io.BytesIO()
    book.save(content)
    return write_bytes(path, _without_times(content))


def _cell(sheet: Any, value: str | float | None) -> Any:  # noqa: ANN401  (openpyxl's cells)
    if not isinstance(value, str):
        return value
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, _ILLEGAL.sub("", value)[:CELL_LIMIT])
    cell.data_type = "s"
    return cell


def _without_times(archive: io.BytesIO) -> bytes:
    """Take the time of writing out of the archive: the same rows give the same bytes."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(archive) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _TIME.sub(b"1980-01-01T00:00:00Z", content)
            new.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return result.getvalue()
