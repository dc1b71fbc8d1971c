"""Text that lies over a page as an annotation or stands in the fields of a form."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from stratmine.options import ParseOptions
from stratmine.parsing.readers.pdf import read_pdf
from stratmine.schema import ParsedDocument


class Form:
    """A page with a line of text, on which annotations are put."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = Canvas(self.buffer, pagesize=A4, invariant=1)
        self.canvas.drawString(60, 700, "Kommunen skal være klimaneutral i 2040.")

    def read(self) -> ParsedDocument:
        self.canvas.save()
        return read_pdf(self.buffer.getvalue(), "plan.pdf", ParseOptions())


def test_the_value_of_a_field_is_read_where_it_stands() -> None:
    form = Form()
    form.canvas.acroForm.textfield(
        value="Sagsnr. 2024-0417", x=60, y=740, width=200, height=20, fontSize=10
    )
    document = form.read()
    assert document.text.startswith("Sagsnr. 2024-0417")
    assert document.blocks[0].bbox is not None
    assert document.blocks[0].bbox[1] < 110


def test_what_shows_no_text_leaves_the_page_as_it_is() -> None:
    form = Form()
    form.canvas.linkURL("https://example.org", (60, 690, 200, 710))
    form.canvas.textAnnotation("Kun en note", Rect=(300, 690, 320, 710))
    form.canvas.acroForm.textfield(value="Udkast", x=60, y=740, width=200, height=20)
    assert form.read().text.split("\n\n") == ["Udkast", "Kommunen skal være klimaneutral i 2040."]
