from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lxml import html

from stratmine.options import ReportOptions
from stratmine.reporting import write_report
from stratmine.schema import Clustering

Page = Any


class WithVectors(Clustering):
    """A clustering that carries its vectors, as that of the clustering stage does."""

    @property
    def vectors(self) -> Any:  # noqa: ANN401
        return np.eye(len(self.goals), dtype=np.float32)


def _write(folder: Path, results: Any, language: str = "en", **options: Any) -> str:  # noqa: ANN401
    clustering = WithVectors(**dict(results.clustering))
    path = write_report(
        folder / "new" / "report.html",
        results.corpus,
        clustering,
        results.benchmark,
        ReportOptions(language=language, **options),
    )
    return path.read_text(encoding="utf-8")


@pytest.fixture
def text(tmp_path: Path, results: Any) -> str:  # noqa: ANN401
    return _write(tmp_path, results)


@pytest.fixture
def page(text: str) -> Page:
    return html.document_fromstring(text)


def test_every_link_leads_somewhere_in_the_page(page: Page) -> None:
    ids = Counter(page.xpath("//@id"))
    assert not [name for name, count in ids.items() if count > 1]
    links = page.xpath("//a/@href")
    assert links
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    references = page.xpath("//@aria-labelledby | //@aria-describedby | //@for | //@data-figure")
    assert all(reference in ids for reference in references)


def test_nothing_is_loaded_from_elsewhere(text: str, page: Page) -> None:
    assert not page.xpath("//@src | //link | //iframe | //object | //form/@action")
    assert not re.search(r"https?://|@import|url\(", text)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert "default-src 'none'" in policy


def test_the_page_has_what_assistive_technology_needs(page: Page) -> None:
    assert page.get("lang") == "en"
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == len(page.xpath("//nav")) == 1
    assert page.xpath("//body/a[1]/@href") == ["#main"]
    assert not page.xpath("//th[not(@scope)]")
    assert not page.xpath("//table[not(caption)]")
    assert not page.xpath("//nav[not(@aria-label)]")
    assert not page.xpath("//input[not(@id = //label/@for)]")


def test_words_in_another_language_are_marked(page: Page) -> None:
    goals = page.xpath("//*[@class='element']//span[@lang]")
    languages = {goal.text: goal.get("lang") for goal in goals}
    assert languages["Fler cyklar"] == "sv"
    assert languages["Flere cykler"] == "da"


def test_a_cell_leads_to_its_goals_with_their_page(page: Page) -> None:
    cells = page.xpath("//table[@id='matrix']//a[@class='cell']")
    assert len(cells) == 4
    behind = page.get_element_by_id(cells[0].get("href")[1:])
    assert "En väg in för företag" in behind.text_content()
    assert "p.\u00a01" in behind.text_content()


def test_failures_are_on_the_first_screen(page: Page) -> None:
    overview = page.get_element_by_id("overview").text_content()
    assert "old.pdf" in overview
    assert "all pages are pictures" in overview


@pytest.mark.parametrize(
    ("language", "heading"), [("da", "Fælles mål"), ("sv", "Gemensamma mål"), ("en", "Goals in")]
)
def test_the_interface_speaks_the_language_asked_for(
    tmp_path: Path,
    results: Any,  # noqa: ANN401
    language: str,
    heading: str,
) -> None:
    page = html.document_fromstring(_write(tmp_path, results, language))
    assert page.get("lang") == language
    assert page.get_element_by_id("clusters-h").text.startswith(heading)


def test_the_title_can_be_given(tmp_path: Path, results: Any) -> None:  # noqa: ANN401
    page = html.document_fromstring(_write(tmp_path, results, title="Erhverv <2025>"))
    assert page.findtext(".//title") == page.findtext(".//h1") == "Erhverv <2025>"


def test_the_same_results_give_the_same_bytes(tmp_path: Path, results: Any, text: str) -> None:  # noqa: ANN401
    assert _write(tmp_path, results) == text


def test_plotly_is_inlined_once_and_the_file_stays_small(text: str) -> None:
    assert text.count('id="plotly"') == 1
    assert len(text.encode()) < 6_000_000


def test_a_run_without_goals_still_gets_a_report(tmp_path: Path, results: Any) -> None:  # noqa: ANN401
    corpus = results.corpus.model_copy(update={"strategies": ()})
    path = write_report(tmp_path / "report.html", corpus)
    page = html.document_fromstring(path.read_text(encoding="utf-8"))
    assert "old.pdf" in page.get_element_by_id("overview").text_content()
    assert not page.xpath("//*[@id='plotly']")


def _luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(a: str, b: str) -> float:
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def test_text_stands_out_from_its_ground(page: Page) -> None:
    style = page.findtext(".//style")
    names = dict(re.findall(r"--(\w+): (#\w{6})", style))
    for ground in ("#ffffff", names["tint"]):
        for name in ("ink", "soft", "link", "bad", "warn"):
            assert _contrast(names[name], ground) >= 4.5, (name, ground)
    shades = re.findall(r"\.shade\d \{ background: (#\w{6})", style)
    assert len(shades) == 4
    assert all(_contrast(names["ink"], shade) >= 4.5 for shade in shades)
