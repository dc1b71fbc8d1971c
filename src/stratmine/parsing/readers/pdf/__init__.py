"""Reading PDF files."""

from stratmine.parsing.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
