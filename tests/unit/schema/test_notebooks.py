"""How records show themselves in notebooks and as frames."""

from __future__ import annotations

import pytest
from lxml import html

from stratmine.schema import Corpus, Element, Issue, Organisation, Outcome, Source, Strategy

EVIL = "<script>alert(1)</script>"


@pytest.fixture
def strategy() -> Strategy:
    return Strategy(
        id="a",
        source=Source(file="plan.pdf", sha256="", media_type="application/pdf"),
        title=EVIL,
        organisation=Organisation(name="Øby Kommune"),
        elements=(
            Element(id="e1", type="focus_area", text="Klima"),
            Element(id="e2", type="goal", text=EVIL, parent_id="e1", responsible=("A", "B")),
        ),
    )


def test_a_strategy_shows_its_tree(strategy: Strategy) -> None:
    page = html.fromstring(strategy._repr_html_())
    assert page.findtext("caption") == f"{EVIL} · Øby Kommune · other"
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//tbody/tr")]
    assert rows[0][:2] == ["focus_area", "Klima"]
    assert rows[1] == ["goal", f"\u2003{EVIL}", "", "A; B", "", ""]
    assert not page.xpath("//script")
    assert repr(strategy) == f"<Strategy «{EVIL}» of Øby Kommune with 2 elements>"


def test_a_corpus_shows_what_was_read_and_what_failed(strategy: Strategy) -> None:
    failed = Outcome(
        file="old.pdf",
        status="failed",
        issues=(Issue(stage="parsing", code="scanned", message="pictures only"),),
    )
    read = Corpus.of([strategy])
    corpus = read.model_copy(update={"outcomes": (*read.outcomes, failed)})
    page = html.fromstring(corpus._repr_html_())
    assert page.findtext("caption") == "1 documents read, 1 failed"
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//tbody/tr")]
    assert rows == [
        ["plan.pdf", "ok", EVIL, "2", ""],
        ["old.pdf", "failed", "", "", "pictures only"],
    ]
    assert corpus.to_frame()["text"].tolist() == ["Klima", EVIL]
    shown = "<Corpus of 1 strategies with 2 elements; 1 files could not be read>"
    assert str(corpus) == repr(corpus) == shown


def test_a_corpus_is_in_order_whatever_the_order_of_strategies(strategy: Strategy) -> None:
    other = strategy.model_copy(update={"id": "b"})
    assert Corpus.of([strategy, other]) == Corpus.of([other, strategy])
