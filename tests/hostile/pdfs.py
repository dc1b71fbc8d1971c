"""PDFs written object by object, for tests of files that no program makes."""

from __future__ import annotations

from collections.abc import Sequence

WORDS = "Kommunen skal styrke indsatsen."
TEXT = f"BT /F 12 Tf 60 700 Td ({WORDS}) Tj ET"
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
RESOURCES = "/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>"


def build(objects: Sequence[str]) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    data, places = b"%PDF-1.7\n", []
    parts = [data]
    position = len(data)
    for number, body in enumerate(objects, start=1):
        part = f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
        places.append(position)
        position += len(part)
        parts.append(part)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return b"".join([*parts, f"{end}startxref\n{position}\n%%EOF".encode()])


def stream(content: str, entries: str = "") -> str:
    return f"<< /Length {len(content)} {entries}>>\nstream\n{content}\nendstream"
