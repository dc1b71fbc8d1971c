from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stratmine.options import ReportOptions
from stratmine.reporting import write_report
from stratmine.reporting.view import Name, Node, ReportView, build_view
from stratmine.schema import (
    Clustering,
    CodeCount,
    Corpus,
    Element,
    EndName,
    Explanation,
    Label,
    Organisation,
    Source,
    Strategy,
)


@pytest.fixture
def view(results: Any) -> ReportView:  # noqa: ANN401
    return build_view(results.corpus, results.clustering, results.benchmark, ReportOptions())


def test_facts_count_what_was_read(view: ReportView) -> None:
    assert (view.facts.documents, view.facts.failed, view.facts.municipalities) == (3, 1, 3)
    assert dict(view.facts.counts)["goal"] == 5
    assert view.facts.languages == ("da", "sv")


def test_the_failed_come_first_and_repeated_remarks_once(view: ReportView) -> None:
    assert [(p.file, p.failed) for p in view.problems] == [("old.pdf", True), ("a1.pdf", False)]
    assert [(r.code, r.message) for r in view.problems[0].remarks] == [
        ("scanned", "all pages are pictures")
    ]
    assert [r.message for r in view.problems[1].remarks] == ["page 3 was skipped"]


def test_the_matrix_has_shared_themes_only(view: ReportView) -> None:
    assert [row.group.name.da for row in view.coverage] == ["One stop service", "Flere cykler"]
    assert [row.group.name.da for row in view.ends] == ["One stop service", "Flere cykler"]
    assert view.own_themes == 1
    cells = {cell.municipality: len(cell.goals) for cell in view.coverage[0].cells}
    assert cells == {"Sjöby kommun": 1, "Strandby Kommune": 0, "Øby Kommune": 1}


def test_clusters_put_the_countries_side_by_side(view: ReportView) -> None:
    cluster = view.clusters[0]
    assert [goal.text for goal in cluster.of_country("DK")] == ["One stop service"]
    assert [goal.text for goal in cluster.of_country("SE")] == ["En väg in för företag"]
    assert cluster.of_country("SE")[0].page == 1


def test_clusters_carry_their_codes_by_name(results: Any) -> None:  # noqa: ANN401
    (first, *rest) = results.clustering.clusters
    end = EndName(
        code="T01.01",
        theme_code="T01",
        label=Label(da="Én indgang", sv="En väg in", en="One entrance"),
    )
    first = first.model_copy(update={"codes": (CodeCount(code="T01.01", goals=2),)})
    clustering = results.clustering.model_copy(update={"clusters": (first, *rest), "ends": (end,)})
    view = build_view(results.corpus, clustering, None, ReportOptions())
    assert view.clusters[0].codes == (
        (Name(da="Én indgang", sv="En väg in", en="One entrance"), 2),
    )


def test_only_clusters_that_others_share_are_linked_from_a_goal(results: Any) -> None:  # noqa: ANN401
    ids = ("a1/e2", "a1/e3")
    own = results.clustering.clusters[0].model_copy(update={"goal_ids": ids})
    clustering = results.clustering.model_copy(update={"clusters": (own,)})
    view = build_view(results.corpus, clustering, None, ReportOptions())
    assert {goal.cluster for goal in view.clusters[0].goals} == {None}
    shared = build_view(results.corpus, results.clustering, None, ReportOptions())
    assert {goal.cluster for goal in shared.clusters[0].goals} == {"c1"}


def test_what_stands_out_is_told_with_a_link(view: ReportView) -> None:
    told = {h.key: h for h in view.highlights}
    assert told["most_shared"].values == {
        "name": Name(da="One stop service"),
        "count": 2,
        "of": 3,
    }
    assert told["across"].values == {"count": 2, "of": 2}
    assert told["gap"].values["municipality"] == "Strandby Kommune"
    anchors = {m.name: m.anchor for m in view.municipalities}
    assert told["gap"].anchor == anchors["Strandby Kommune"]
    assert told["peers"].values["share"] == 80


def test_one_end_that_is_shared_is_told_once(results: Any) -> None:  # noqa: ANN401
    clusters = results.clustering.clusters[:1]
    clustering = results.clustering.model_copy(update={"clusters": clusters})
    view = build_view(results.corpus, clustering, results.benchmark, ReportOptions())
    told = [h.key for h in view.highlights]
    assert "most_shared" in told
    assert "across" not in told


def test_bodies_are_named_by_kind(results: Any) -> None:  # noqa: ANN401
    record = results.benchmark
    assert not build_view(results.corpus, results.clustering, record, ReportOptions()).mixed
    bodies = ("municipality", "region", None)
    participants = tuple(
        p.model_copy(update={"body": body})
        for p, body in zip(record.participants, bodies, strict=True)
    )
    record = record.model_copy(update={"participants": participants})
    view = build_view(results.corpus, results.clustering, record, ReportOptions())
    assert view.mixed
    assert [(body, [m.name for m in own]) for body, own in view.by_body] == [
        ("municipality", ["Sjöby kommun"]),
        ("region", ["Strandby Kommune"]),
        ("other", ["Øby Kommune"]),
    ]


def test_a_report_on_regions_too_does_not_call_them_municipalities(
    results: Any,  # noqa: ANN401
    tmp_path: Path,
) -> None:
    region = Organisation(name="Region Øst", kind="region", country="DK")
    first, *rest = results.corpus.strategies
    plans = (first.model_copy(update={"organisation": region}), *rest)
    corpus = results.corpus.model_copy(update={"strategies": plans})
    page = write_report(tmp_path / "r.html", corpus, options=ReportOptions(language="da"))
    html = page.read_text(encoding="utf-8").partition('id="words"')[0]
    assert ">Regioner<" in html
    assert ">Kommuner og andre<" in html
    assert ">Kommune<" not in html


def test_says_how_many_gaps_may_be_the_first(results: Any) -> None:  # noqa: ANN401
    record = results.benchmark
    gap = record.gaps[0]
    record = record.model_copy(update={"gaps": (gap, gap, gap.model_copy(update={"rank_low": 3}))})
    view = build_view(results.corpus, results.clustering, record, ReportOptions())
    assert {m.name: m.gaps_first for m in view.municipalities}["Strandby Kommune"] == 2


def test_a_municipality_has_its_tree_gaps_and_peers(view: ReportView) -> None:
    by_name = {m.name: m for m in view.municipalities}
    root = by_name["Øby Kommune"].documents[0].tree[0]
    assert root.goal.text == "Erhverv"
    assert [child.goal.text for child in root.children] == ["One stop service", "Flere cykler"]
    assert dict(root.children[0].goal.attributes)["deadline"] == "senest 2025"
    assert by_name["Strandby Kommune"].gaps[0].name.da == "One stop service"
    assert by_name["Strandby Kommune"].small
    assert by_name["Øby Kommune"].peers[0].name == "Sjöby kommun"


def test_without_clusters_and_benchmark_the_plans_are_still_there(results: Any) -> None:  # noqa: ANN401
    view = build_view(results.corpus, None, None, ReportOptions())
    assert [m.name for m in view.municipalities] == [
        "Strandby Kommune",
        "Øby Kommune",
        "Sjöby kommun",
    ]
    assert view.coverage == ()
    assert view.highlights == ()


def _depth(nodes: tuple[Node, ...]) -> int:
    return max((1 + _depth(node.children) for node in nodes), default=0)


def _size(nodes: tuple[Node, ...]) -> int:
    return sum(1 + _size(node.children) for node in nodes)


def test_a_very_deep_plan_keeps_all_its_elements() -> None:
    chain = tuple(
        Element(id=f"e{n}", type="goal", text=str(n), parent_id=f"e{n - 1}" if n else None)
        for n in range(3000)
    )
    source = Source(file="deep.pdf", sha256="", media_type="application/pdf")
    corpus = Corpus(strategies=(Strategy(id="a", source=source, elements=chain),))
    tree = build_view(corpus, None, None, ReportOptions()).municipalities[0].documents[0].tree
    assert _size(tree) == 3000
    assert _depth(tree) < 10


@pytest.mark.parametrize("parent", ["e2", "e1", "gone"])
def test_an_element_is_shown_whatever_its_parent(parent: str) -> None:
    elements = (
        Element(id="e1", type="goal", text="one", parent_id=parent),
        Element(id="e2", type="goal", text="two", parent_id="e1"),
    )
    source = Source(file="odd.pdf", sha256="", media_type="application/pdf")
    corpus = Corpus(strategies=(Strategy(id="a", source=source, elements=elements),))
    tree = build_view(corpus, None, None, ReportOptions()).municipalities[0].documents[0].tree
    assert _size(tree) == 2


class Telling(Clustering):
    """A clustering that tells why, as that of the clustering stage does."""

    def explain(self, a: str, b: str) -> Explanation:
        return Explanation(
            a=a, b=b, similarity=0.814, threshold=0.5, together=True, same_theme=True,
            shared_words=("service",), nearest_cluster_id="c2", nearest_similarity=0.31,
            word_similarity=0.62, end_similarity=0.3, same_end=0.4, shared_codes=("T04.01",),
            sentence="",
        )  # fmt: skip


def test_a_shared_cluster_says_why_its_goals_are_together(results: Any) -> None:  # noqa: ANN401
    end = EndName(code="T04.01", theme_code="T04", label=Label(da="Én indgang", en="One entrance"))
    clustering = Telling(**{**dict(results.clustering), "ends": (end,)})
    why = build_view(results.corpus, clustering, None, ReportOptions()).clusters[0].why
    assert why is not None
    assert (why.first.country, why.second.country) == ("DK", "SE")
    assert (why.figures["similarity"], why.figures["threshold"]) == (0.814, 0.5)
    assert (why.figures["by_words"], why.figures["by_ends"]) == pytest.approx((0.51, 0.3))
    assert why.words == "service"
    assert [end.en for end in why.ends] == ["One entrance"]
    assert why.nearest.da == "Flere cykler"


def test_a_saved_record_of_clusters_is_shown_without_reasons(view: ReportView) -> None:
    assert {cluster.why for cluster in view.clusters} == {None}


def test_why_nothing_is_compared_is_told(results: Any) -> None:  # noqa: ANN401
    """A plan alone is not said to be about another subject than the rest."""
    alone = Corpus.of(results.corpus.strategies[:1])
    without_goals = Corpus.of([alone.strategies[0].model_copy(update={"elements": ()})])

    def told(corpus: Corpus, clustering: Clustering | None) -> str | None:
        return build_view(corpus, clustering, None, ReportOptions()).not_compared

    assert told(results.corpus, results.clustering) is None
    assert told(alone, results.clustering) == "one_only"
    assert told(without_goals, None) == "no_goals"
    assert told(results.corpus, None) == "method_no_cluster"
