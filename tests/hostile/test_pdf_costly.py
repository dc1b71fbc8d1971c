"""Pages that would keep pdfium busy for minutes, beside one that is fine."""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import pytest

from stratmine.errors import LimitExceededError
from stratmine.options import ParseOptions
from stratmine.parsing import parse_bytes
from stratmine.parsing.readers.pdf.suspicion import is_suspicious

sys.path.insert(0, str(Path(__file__).parent))

from pdfs import FONT, RESOURCES, TEXT, WORDS, build, stream

DOCUMENTS = Path(__file__).resolve().parents[2] / "corpora" / "documents"
OPTIONS = ParseOptions(ocr=False, timeout=8)  # of which a page may take two seconds
FORM = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
CALLS = "/Resources << /Font << /F 7 0 R >> /XObject << /X {} 0 R >> >> "


def packed(content: str) -> str:
    body = zlib.compress(content.encode("latin-1"), 9).decode("latin-1")
    return stream(body, "/Filter /FlateDecode ")


def two_pages(content: str, *forms: str) -> bytes:
    """A PDF whose first page is plain; `forms` are the objects from number 8 on."""
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R {} >>"
    resources = RESOURCES.replace("5 0 R", "7 0 R").replace("6 0 R", "8 0 R")
    return build(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
            page.format(5, resources),
            page.format(6, resources),
            stream(TEXT),
            content,
            FONT,
            *forms,
        ]
    )


def doubling(levels: int) -> list[str]:
    """Forms each of which shows the next one twice."""
    calls = [stream("/X Do /X Do", FORM + CALLS.format(9 + level)) for level in range(levels)]
    return [*calls, stream("0 0 m 9 9 l S", FORM)]


COSTLY = {
    "marks within marks": two_pages(packed(f"/P << /MCID 1 >> BDC {TEXT} " * 40_000)),
    "a form that shows itself twice": two_pages(
        stream("/X Do"), stream("/X Do /X Do", FORM + CALLS.format(8))
    ),
    "forms that double": two_pages(stream("/X Do"), *doubling(28)),
}


@pytest.mark.parametrize("data", COSTLY.values(), ids=COSTLY)
def test_a_costly_page_is_left_out_and_the_rest_comes(data: bytes) -> None:
    document = parse_bytes(data, "plan.pdf", OPTIONS)
    assert document.text == WORDS
    assert [(issue.code, issue.page) for issue in document.issues] == [("costly-page", 2)]


def test_a_file_of_costly_pages_only_says_what_to_do() -> None:
    first = COSTLY["forms that double"].replace(b"/Kids [3 0 R 4 0 R]", b"/Kids [4 0 R 4 0 R]")
    with pytest.raises(LimitExceededError, match=r"plan\.pdf.*timeout"):
        parse_bytes(first, "plan.pdf", OPTIONS)


@pytest.mark.parametrize(
    "content",
    [
        packed("0 0 m 9 9 l S " * 200_000 + TEXT),
        stream(TEXT, "/Subtype /Image "),
        stream(f"{TEXT.encode().hex()}>", "/Filter /ASCIIHexDecode "),
    ],
    ids=["many steps", "content that says it is a picture", "rare packing"],
)
def test_what_only_looks_costly_is_read(content: str) -> None:
    data = two_pages(content)
    assert is_suspicious(data)
    document = parse_bytes(data, "plan.pdf", OPTIONS)
    assert document.text == f"{WORDS}\n\n{WORDS}"
    assert not document.issues


def test_plain_files_are_read_at_once() -> None:
    files = sorted(DOCUMENTS.glob("*.pdf"))
    assert files
    assert not [file.name for file in files if is_suspicious(file.read_bytes())]
