from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lxml import html

from stratmine.options import ReportOptions
from stratmine.reporting import write_report
from stratmine.schema import Clustering, LabelSource

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
    references = page.xpath("//@aria-labelledby | //@aria-describedby | //@for")
    assert all(part in ids for reference in references for part in reference.split())


def test_nothing_is_loaded_from_elsewhere(text: str, page: Page) -> None:
    assert not page.xpath("//@src | //link | //iframe | //object | //form/@action")
    assert not re.search(r"(https?:)?//[a-z]|@import|url\(", re.sub(r"\s// .*", "", text))
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert "default-src 'none'" in policy


def test_the_page_has_what_assistive_technology_needs(page: Page) -> None:
    assert page.get("lang") == "en"
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == len(page.xpath("//nav")) == 1
    assert page.xpath("//body/a[1]/@href") == ["#main"]
    assert not page.xpath("//th[not(@scope)]")
    assert not page.xpath("//table[not(caption or @aria-labelledby)]")
    assert not page.xpath("//nav[not(@aria-label)]")
    assert not page.xpath("//input[not(@id = //label/@for)] | //select[not(@id = //label/@for)]")


def test_words_in_another_language_are_marked(page: Page) -> None:
    goals = page.xpath("//*[@class='element']//span[@lang]")
    languages = {goal.text: goal.get("lang") for goal in goals}
    assert languages["Fler cyklar"] == "sv"
    assert languages["Flere cykler"] == "da"


def test_a_cell_leads_to_its_goals_with_their_page(page: Page) -> None:
    cells = page.xpath("//table[@id='matrix']//a[@class='cell']")
    assert len(cells) == 4
    (swedish,) = (
        c for c in cells if "Sjöby" in _named_by(page, c) and "One stop" in _named_by(page, c)
    )
    behind = page.get_element_by_id(swedish.get("href")[1:])
    goals = behind.xpath(f".//li[@data-owner='{swedish.get('data-owner')}']")
    assert [" ".join(goal.text_content().split()) for goal in goals] == [
        "En väg in för företag p. 1"
    ]


def _named_by(page: Page, element: Page) -> str:
    names = element.get("aria-labelledby").split()
    return " ".join(page.get_element_by_id(name).text_content() for name in names)


def test_a_group_says_who_named_it_if_its_goals_did_not(tmp_path: Path, results: Any) -> None:  # noqa: ANN401
    (first, *rest) = results.clustering.clusters
    named = first.model_copy(update={"label_source": LabelSource(da="goals", sv="codebook")})
    clustering = results.clustering.model_copy(update={"clusters": (named, *rest)})
    page = html.document_fromstring(_write(tmp_path, replace(results, clustering=clustering)))
    facts = [p.text_content() for p in page.xpath("//*[@id='clusters']//article/p[1]")]
    assert facts[0].startswith("2 municipalities, 2 goals. Name from the codebook (Swedish)")
    assert facts[1] == "2 municipalities, 2 goals"


def test_danish_municipalities_stand_before_swedish_ones(page: Page) -> None:
    heads = page.xpath("//table[@id='matrix']/thead//th")
    assert [" ".join(head.text_content().split()) for head in heads] == [
        "Denmark", "Sweden", "Theme", "Strandby Kommune", "Øby Kommune", "Sjöby kommun",
    ]  # fmt: skip


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
    assert page.get_element_by_id("clusters-h").text_content().startswith(heading)


def test_the_words_of_every_language_are_in_the_page(page: Page) -> None:
    words = json.loads(page.get_element_by_id("words").text)
    assert set(words) == {"da", "sv", "en"}
    for key in page.xpath("//@data-t | //@data-t-aria-label | //@data-t-placeholder"):
        table, name = key.split(".")
        assert all(name in words[language][table] for language in words), key


def test_the_title_can_be_given(tmp_path: Path, results: Any) -> None:  # noqa: ANN401
    page = html.document_fromstring(_write(tmp_path, results, title="Erhverv <2025>"))
    assert page.findtext(".//title") == page.findtext(".//h1") == "Erhverv <2025>"


def test_the_same_results_give_the_same_bytes(tmp_path: Path, results: Any, text: str) -> None:  # noqa: ANN401
    assert _write(tmp_path, results) == text


def test_a_run_without_goals_still_gets_a_report(tmp_path: Path, results: Any) -> None:  # noqa: ANN401
    corpus = results.corpus.model_copy(update={"strategies": ()})
    path = write_report(tmp_path / "report.html", corpus)
    page = html.document_fromstring(path.read_text(encoding="utf-8"))
    assert "old.pdf" in page.get_element_by_id("overview").text_content()
    assert not page.xpath("//*[@id='goal-map']")


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
    assert _contrast("#d5e1ee", names["accent"]) >= 4.5
    for ground in ("#ffffff", names["tint"]):
        for name in ("ink", "soft", "link", "bad", "warn", "good"):
            assert _contrast(names[name], ground) >= 4.5, (name, ground)
    shades = re.findall(r"\.shade\d \{ background: (#\w{6})", style)
    assert len(shades) == 4
    assert all(_contrast(names["ink"], shade) >= 4.5 for shade in shades)
    for color in re.findall(r"\.t\d \{ fill: (#\w{6})", style):
        assert _contrast(color, names["tint"]) >= 4.5, color
