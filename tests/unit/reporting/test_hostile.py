"""Text from documents is untrusted: whatever it holds comes out as text."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from builders import PARAMETERS
from lxml import html

from stratmine.options import ReportOptions
from stratmine.reporting import write_report
from stratmine.schema import (
    Clustering,
    Corpus,
    Element,
    Goal,
    Issue,
    Label,
    Organisation,
    Outcome,
    Provenance,
    Source,
    Strategy,
    Theme,
)
from stratmine.schema.clustering import Cluster

SCRIPT = (
    "</script></style></textarea><script>document.title='pwned'</script>"
    "<img src=x onerror=\"document.title='pwned'\">"
)
FORMULA = '=HYPERLINK("http://evil.example";"x")'
TURNED = "abc \u202egnirts\u2066 \u200f def\u0000\u0007"
JINJA = "{{ 7 * 7 }} {% raw %} ${7*7} {0.__class__}"
LONG = "x" * 1_000_000


def _results(evil: str) -> tuple[Corpus, Clustering]:
    place = Provenance(page=1, quote=f"{evil} quoted", char_start=0, char_end=1)
    elements = tuple(
        Element(
            id=f"e{n}", type="goal", text=evil, number=evil, provenance=(place,),
            responsible=(evil,), evidence=(evil,),
        )
        for n in range(2)
    )  # fmt: skip
    strategies = tuple(
        Strategy(
            id=name, source=Source(file=evil, sha256="", media_type="application/pdf"), title=evil,
            organisation=Organisation(name=f"{evil} {name}"), elements=elements, country=country,
        )
        for name, country in (("a", "DK"), ("b", "SE"))
    )  # fmt: skip
    ids = ("a/e0", "a/e1", "b/e0", "b/e1")
    goals = tuple(
        Goal(id=i, strategy_id=i[0], element_id=i[2:], type="goal", text=evil) for i in ids
    )
    label = Label(da=evil, sv=evil)
    clustering = Clustering(
        parameters=PARAMETERS,
        goals=goals,
        clusters=(Cluster(id="c1", label=label, goal_ids=ids, theme_id="t1", cohesion=1.0),),
        themes=(Theme(id="t1", label=label, goal_ids=ids),),
    )  # fmt: skip
    issue = Issue(stage="parsing", code="x", message=evil)
    outcomes = (Outcome(file=evil, status="failed", issues=(issue,)),)
    return Corpus(strategies=strategies, outcomes=outcomes), clustering


def _write(folder: Path, evil: str) -> Path:
    corpus, clustering = _results(evil)
    return write_report(folder / "report.html", corpus, clustering)


@pytest.mark.parametrize(
    "evil", [SCRIPT, FORMULA, TURNED, JINJA], ids=["script", "formula", "turned", "template"]
)
def test_the_page_has_no_more_elements_than_with_plain_words(tmp_path: Path, evil: str) -> None:
    plain = html.document_fromstring(_write(tmp_path, "plain").read_text(encoding="utf-8"))
    page = html.document_fromstring(_write(tmp_path, evil).read_text(encoding="utf-8"))
    assert [e.tag for e in page.iter()] == [e.tag for e in plain.iter()]
    assert sorted(page.xpath("//@href")) == sorted(plain.xpath("//@href"))


def test_script_and_formula_are_shown_as_they_stand(tmp_path: Path) -> None:
    for evil in (SCRIPT, FORMULA, JINJA):
        page = html.document_fromstring(_write(tmp_path, evil).read_text(encoding="utf-8"))
        shown: Any = page.xpath("//*[@class='element']//*[@class='text']")[0]
        assert shown.text_content().strip() == evil


def test_marks_that_turn_the_direction_are_gone(tmp_path: Path) -> None:
    text = _write(tmp_path, TURNED).read_text(encoding="utf-8")
    assert "abc gnirts def" in text
    assert not set("\u202e\u2066\u200f\u0000\u0007") & set(text)


def test_a_word_of_a_megabyte_does_not_swell_the_report(tmp_path: Path) -> None:
    words = len(_write(tmp_path, "plain").read_bytes())
    assert len(_write(tmp_path, LONG).read_bytes()) < words + 100_000


def test_data_for_the_script_cannot_end_its_element(tmp_path: Path) -> None:
    page = html.document_fromstring(_write(tmp_path, SCRIPT).read_text(encoding="utf-8"))
    data = page.xpath("//script[@type='application/json']")
    assert data
    assert all(json.loads(script.text) for script in data)


def test_a_file_whose_name_is_an_address_is_linked_as_a_file(tmp_path: Path) -> None:
    name = "javascript:alert(1)#.pdf"
    file = tmp_path / name
    file.write_bytes(b"%PDF-1.4")
    corpus, _ = _results("x")
    source = Source(file=name, sha256=sha256(b"%PDF-1.4").hexdigest(), media_type="application/pdf")
    corpus = Corpus.of([corpus.strategies[0].model_copy(update={"source": source})])
    options = ReportOptions(documents=(tmp_path,))
    written = write_report(tmp_path / "report.html", corpus, options=options)
    page = html.document_fromstring(written.read_text(encoding="utf-8"))
    links = page.xpath("//a[contains(@href, 'pdf')]/@href")
    assert links
    assert all(link.startswith("./javascript%3Aalert%281%29%23.pdf") for link in links)
