"""PDFs in layouts that the bundled documents do not have."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

SLIDE = (720.0, 405.0)
PROSE = (
    "Kommunen vill att fler ska kunna bo och arbeta i hela kommunen, och därför byggs det ut "
    "med bredband, bussar och bostäder. Samverkan med grannarna fördjupas år för år, och "
    "företagen får ett enda nummer att ringa när de vill växa eller söker mark. "
)


class Sheet:
    """A page on which text is put at a distance from the top."""

    def __init__(self, size: tuple[float, float] = A4) -> None:
        self._buffer = io.BytesIO()
        self._height = size[1]
        self.canvas = Canvas(self._buffer, pagesize=size, invariant=1)

    def put(self, x: float, top: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write a line whose baseline is `top` points below the page's upper edge."""
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, self._height - top, text)

    def prose(self, x: float, top: float, width: float, text: str = PROSE) -> float:
        """Write a paragraph broken to `width`; return where the next one begins."""
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if self.canvas.stringWidth(longer, "Helvetica", 10) > width:
                self.put(x, top, line)
                line, top = word, top + 12
            else:
                line = longer
        self.put(x, top, line)
        return top + 20

    def area(self, x: float, top: float, width: float, height: float, color: str) -> None:
        """Fill a rectangle."""
        self.canvas.setFillColor(HexColor(color))
        self.canvas.rect(x, self._height - top - height, width, height, stroke=0, fill=1)
        self.canvas.setFillColor(HexColor("#000000"))

    def rule(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """Draw a line."""
        self.canvas.line(x0, self._height - top, x1, self._height - bottom)

    def data(self) -> bytes:
        """The finished file."""
        self.canvas.save()
        return self._buffer.getvalue()


def three_columns() -> bytes:
    """A heading over three columns on a landscape page."""
    sheet = Sheet(landscape(A4))
    sheet.put(50, 70, "Utvecklingsstrategi 2030", 24, bold=True)
    for number, name in enumerate(("Företagen", "Skolan", "Landsbygden")):
        left = 50 + 255 * number
        sheet.put(left, 110, name, 13, bold=True)
        end = sheet.prose(left, 130, 230)
        sheet.prose(left, end, 230, PROSE * 2)
    return sheet.data()


def slides() -> bytes:
    """A slide deck: little text on wide pages, the same frame on each."""
    sheet = Sheet(SLIDE)
    sheet.put(60, 190, "Klimatplan på en halvtimme", 36, bold=True)
    sheet.put(60, 230, "Kommunfullmäktige, 12 mars 2025", 16)
    for number, name in enumerate(("En trygg kommun", "Hållbara resor", "Levande landsbygd"), 1):
        sheet.canvas.showPage()
        sheet.put(60, 70, f"Mål {number}: {name}", 28, bold=True)
        for line, text in enumerate(("Takten i omställningen ökar", "Fler trivs i kommunen")):
            sheet.put(70, 130 + 34 * line, "•", 18)
            sheet.put(90, 130 + 34 * line, text, 18)
        for left, label, value in ((60, "Indikator", "Andel nöjda"), (380, "Ansvarig", "Nämnden")):
            sheet.put(left, 260, label, 14, bold=True)
            sheet.put(left, 282, f"{value} {number}", 14)
        sheet.put(60, 390, "Klimatplan 2025–2030", 9)
        sheet.put(650, 390, str(number + 1), 9)
    return sheet.data()


def sidebar() -> bytes:
    """A filled box beside the text, and a tab along the page's edge."""
    sheet = Sheet()
    sheet.put(60, 80, "Mål för skolan", 18, bold=True)
    sheet.area(380, 100, 160, 190, "#e4eef8")
    sheet.put(392, 124, "Fakta om skolan", 11, bold=True)
    sheet.prose(392, 144, 136)
    end = sheet.prose(60, 114, 300)
    end = sheet.prose(60, end, 300)
    sheet.prose(60, end + 120, 480)
    sheet.canvas.saveState()
    sheet.canvas.translate(580, 300)
    sheet.canvas.rotate(90)
    sheet.canvas.setFont("Helvetica", 9)
    sheet.canvas.drawString(0, 0, "Skola och utbildning")
    sheet.canvas.restoreState()
    return sheet.data()


def _rows(sheet: Sheet, xs: Sequence[float], top: float, rows: Sequence[Sequence[str]]) -> None:
    for number, row in enumerate(rows):
        for x, text in zip(xs, row, strict=True):
            sheet.put(x, top + 20 * number, text, 9, bold=number == 0)


MEASURES = (
    ("Åtgärd", "Ansvarig", "Klart"),
    ("Laddstolpar i varje tätort", "Teknik", "2026"),
    ("Solceller på skolorna", "Fastighet", "2027"),
    ("Gång- och cykelväg till Norrby", "Teknik", "2028"),
)


def half_ruled_table() -> bytes:
    """A table whose rows are parted by flat lines only."""
    sheet = Sheet()
    sheet.put(60, 80, "Handlingsplan", 18, bold=True)
    end = sheet.prose(60, 110, 460)
    _rows(sheet, (64, 300, 430), end + 30, MEASURES)
    for number in range(len(MEASURES) + 1):
        sheet.rule(60, end + 17 + 20 * number, 520, end + 17 + 20 * number)
    sheet.prose(60, end + 150, 460)
    return sheet.data()


def borderless_table() -> bytes:
    """A table without lines, between paragraphs."""
    sheet = Sheet()
    sheet.put(60, 80, "Handlingsplan", 18, bold=True)
    end = sheet.prose(60, 110, 460)
    _rows(sheet, (60, 300, 430), end + 20, MEASURES)
    sheet.prose(60, end + 130, 460)
    return sheet.data()


def merged_cells() -> bytes:
    """A ruled table with cells over two columns and over two rows."""
    sheet = Sheet()
    sheet.put(60, 80, "Mål och mått", 18, bold=True)
    for top, x0 in ((120, 60), (140, 60), (160, 220), (180, 60)):
        sheet.rule(x0, top, 520, top)
    for x, top, bottom in ((60, 120, 180), (220, 120, 180), (400, 140, 180), (520, 120, 180)):
        sheet.rule(x, top, x, bottom)
    for x, top, text in (
        (66, 134, "Mål"), (226, 134, "Mått och målvärde 2030"), (66, 154, "Renare luft"),
        (226, 154, "Utsläpp av partiklar"), (406, 154, "20 procent lägre"),
        (226, 174, "Dagar över gränsen"), (406, 174, "ingen"),
    ):  # fmt: skip
        sheet.put(x, top, text, 9, bold=top == 134)
    return sheet.data()


LAYOUTS: dict[str, Callable[[], bytes]] = {
    build.__name__: build
    for build in (three_columns, slides, sidebar, half_ruled_table, borderless_table, merged_cells)
}
