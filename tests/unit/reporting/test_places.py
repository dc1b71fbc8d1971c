"""Links to the documents, and pictures of places in them."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

import pytest
from lxml import html
from PIL import Image

import stratmine as sm
from stratmine.options import ReportOptions
from stratmine.reporting import write_report
from stratmine.schema import Corpus

NAME = "egesund-energistrategi-2025.pdf"


@pytest.fixture(scope="module")
def corpus(documents: Path) -> Corpus:
    return sm.read_corpus(documents / NAME)


def _page(path: Path, corpus: Corpus, *folders: Path, pictures: bool = False) -> html.HtmlElement:
    options = ReportOptions(documents=folders, pictures=pictures)
    written = write_report(path, corpus, options=options)
    return html.document_fromstring(written.read_text(encoding="utf-8"))


def test_elements_link_to_their_page(tmp_path: Path, documents: Path, corpus: Corpus) -> None:
    page = _page(tmp_path / "report.html", corpus, documents)
    links = page.xpath("//*[@class='element']//a[@class='page']")
    assert len(links) == len(corpus.strategies[0].elements)
    address, _, fragment = links[0].get("href").partition("#")
    assert (tmp_path / address).resolve() == (documents / NAME).resolve()
    assert fragment == f"page={corpus.strategies[0].elements[0].provenance[0].page}"


def test_without_the_documents_there_are_no_links(tmp_path: Path, corpus: Corpus) -> None:
    assert not _page(tmp_path / "report.html", corpus).xpath("//a[contains(@href, '.pdf')]")


def test_another_file_of_the_same_name_is_not_linked(tmp_path: Path, corpus: Corpus) -> None:
    (tmp_path / NAME).write_bytes(b"%PDF-1.4 another")
    page = _page(tmp_path / "report.html", corpus, tmp_path)
    assert not page.xpath("//a[contains(@href, '.pdf')]")


def test_pictures_show_the_place(tmp_path: Path, documents: Path, corpus: Corpus) -> None:
    page = _page(tmp_path / "report.html", corpus, documents, pictures=True)
    pictures = page.xpath("//details[@class='place']/img")
    goals = corpus.strategies[0].of_type("focus_area", "goal", "indicator")
    assert len(pictures) == len(goals)
    assert all(picture.get("alt") for picture in pictures)
    data = base64.b64decode(pictures[0].get("src").partition(",")[2])
    with Image.open(BytesIO(data)) as image:
        assert image.width > 400
        assert 20 < image.height < 1200
