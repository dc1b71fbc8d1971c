"""Tables of web pages."""

from __future__ import annotations

from lxml import html

from stratmine.parsing.drafts import Draft, table_draft
from stratmine.parsing.words.repair import repair_text
from stratmine.schema.document import Cell

_INSIDE_LAYOUT = ("table", "h1", "h2", "h3", "h4")
_BREAKING = frozenset({"p", "div", "br", "li", "ul", "ol", "tr", "td"})
_WIDEST = 200
_LONGEST_NUMBER = 6
_MOST_CELLS = 20_000
_LONGEST_CELL = 3_000
_EMPHASIS = frozenset({"b", "strong"})


def is_layout(table: html.HtmlElement) -> bool:
    """Whether a table only places things on the page: then its content is read as usual."""
    if table.get("role") in {"presentation", "none"}:
        return True
    if any(table.find(f".//{tag}") is not None for tag in _INSIDE_LAYOUT):
        return True
    rows = list(table.iter("tr"))
    widest = max((len(_row_cells(row)) for row in rows), default=0)
    if widest <= 1:
        return True
    return any(len(_cell_text(cell)) > _LONGEST_CELL for row in rows for cell in _row_cells(row))


def read_table(table: html.HtmlElement) -> list[Draft]:
    """Read a table, its caption first. Cells that span rows or columns keep their span."""
    drafts = []
    caption = table.find("caption")
    if caption is not None:
        drafts.append(Draft("caption", _cell_text(caption)))
    rows = [row for row in table.iter("tr") if _row_cells(row)]
    cells = _place(rows)
    if any(cell.text for cell in cells):
        drafts.append(table_draft(cells))
    return drafts


def _row_cells(row: html.HtmlElement) -> list[html.HtmlElement]:
    return [cell for cell in row if cell.tag in {"td", "th"}]


def _place(rows: list[html.HtmlElement]) -> list[Cell]:
    """Give each cell its row and column; spans from above push cells to the right."""
    occupied: set[tuple[int, int]] = set()
    cells: list[Cell] = []
    for number, row in enumerate(rows):
        column = 0
        is_header = _is_header(row, first=number == 0)
        for element in _row_cells(row):
            while (number, column) in occupied:
                column += 1
            row_span = min(_span(element, "rowspan"), len(rows) - number)
            column_span = _span(element, "colspan")
            if row_span * column_span + len(occupied) < _MOST_CELLS:
                occupied.update(
                    (number + down, column + right)
                    for down in range(row_span)
                    for right in range(column_span)
                )
            cells.append(
                Cell(
                    text=_cell_text(element),
                    row=number,
                    column=column,
                    row_span=row_span,
                    column_span=column_span,
                    header=is_header,
                )
            )
            column += column_span
    return cells


def _span(cell: html.HtmlElement, name: str) -> int:
    value = cell.get(name, "").strip()
    return (
        max(1, min(int(value), _WIDEST))
        if value.isdecimal() and len(value) < _LONGEST_NUMBER
        else 1
    )


def _is_header(row: html.HtmlElement, *, first: bool) -> bool:
    parent = row.getparent()
    if parent is not None and parent.tag == "thead":
        return True
    cells = _row_cells(row)
    if all(cell.tag == "th" for cell in cells):
        return True
    return first and all(_is_bold(cell) for cell in cells if _cell_text(cell))


def _is_bold(cell: html.HtmlElement) -> bool:
    bold = sum(len("".join(one.itertext()).strip()) for one in cell.iter(*_EMPHASIS))
    return bold >= len("".join(cell.itertext()).strip()) > 0


def _cell_text(cell: html.HtmlElement) -> str:
    """The text of a cell; the items of a list in it keep their bullets."""
    listed = len(cell.findall(".//li")) > 1
    pieces: list[str] = []
    for element in cell.iter():
        if element.tag in _BREAKING:
            pieces.append(" • " if element.tag == "li" and listed else " ")
        pieces.append(element.text or "")
        if element is not cell:
            pieces.append(element.tail or "")
    return repair_text("".join(pieces))
