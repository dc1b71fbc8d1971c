"""Pages drawn text by text, so that a test shows where each stands."""

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.schema import ParsedDocument

HEIGHT = A4[1]
BODY = (
    "Kommunen arbejder for et stærkt erhvervsliv og for gode vilkår for de virksomheder, der",
    "allerede findes, og for dem, der kommer til. Det sker sammen med naboerne og regionen, og",
    "det sker med respekt for byens særpræg og for naturen omkring den.",
)


class Sheet:
    """A page on which text is put at a distance from the top."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=A4, invariant=1)

    def put(
        self, x: float, top: float, text: str, size: float = 10, font: str = "Helvetica"
    ) -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - top, text)

    def paragraph(self, x: float, top: float, lines: Sequence[str] = BODY) -> float:
        for number, line in enumerate(lines):
            self.put(x, top + 12 * number, line)
        return top + 12 * len(lines)

    def next(self) -> None:
        self.canvas.showPage()

    def read(self, *, tables: bool = True) -> ParsedDocument:
        self.canvas.save()
        return read_pdf(self.buffer.getvalue(), "plan.pdf", ParseOptions(tables=tables))


def texts(document: ParsedDocument, kind: str | None = None) -> list[str]:
    return [block.text for block in document.blocks if kind is None or block.kind == kind]
