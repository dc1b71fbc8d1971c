from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stratmine.errors import CorruptDocumentError, DocumentNotFoundError
from stratmine.evaluation import Evaluation, evaluate
from stratmine.schema import Element, ElementKind, Organisation, Provenance, Source, Strategy

HEAD: dict[str, Any] = {
    "title": "Klimaplan", "organisation": "Øby Kommune", "country": "DK", "language": "da",
    "kind": "strategy", "period_start": "2022", "period_end": None,
}  # fmt: skip


def _gold(folder: Path, *elements: dict[str, Any]) -> Path:
    content = {"document": HEAD, "elements": elements, "notes": "read twice"}
    (folder / "plan.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def _element(text: str, kind: ElementKind = "goal", **more: Any) -> Element:  # noqa: ANN401
    return Element(id=more.pop("id", text), type=kind, text=text, **more)


def _plan(*elements: Element, name: str = "plan") -> Strategy:
    return Strategy(
        id=name,
        source=Source(file=f"{name}.pdf", sha256="", media_type="application/pdf"),
        title="Klimaplan",
        organisation=Organisation(name="Øby Kommune", country="DK"),
        language="da",
        kind="policy",
        elements=elements,
    )


def _evaluate(folder: Path, gold: list[dict[str, Any]], *found: Element) -> Evaluation:
    return evaluate(_gold(folder, *gold), [_plan(*found)])


A = {"id": "g1", "type": "goal", "text": "Flere cykler i byen"}
B = {"id": "g2", "type": "goal", "text": "Færre biler på vejene", "sure": False}


def test_an_unsure_element_is_forgiven_when_missed(tmp_path: Path) -> None:
    assert _evaluate(tmp_path, [A, B], _element("Flere cykler i byen")).pooled("goal") == 1.0


def test_an_unsure_element_counts_when_found(tmp_path: Path) -> None:
    evaluation = _evaluate(tmp_path, [A, B], _element("Færre biler på vejene"))
    assert evaluation.counts("goal").tp == 1
    assert evaluation.counts("goal").recall == 0.5


def test_a_wrong_type_counts_in_the_untyped_score_and_the_confusion(tmp_path: Path) -> None:
    evaluation = _evaluate(tmp_path, [A], _element("Flere cykler i byen", "activity"))
    assert evaluation.pooled("all") == 0.0
    assert evaluation.pooled("untyped") == 1.0
    assert evaluation.confusion == {("goal", "activity"): 1}
    assert evaluation.confusion_frame().loc["goal", "activity"] == 1


def test_each_gold_element_is_found_once(tmp_path: Path) -> None:
    twice = (_element("Flere cykler i byen", id="1"), _element("Flere cykler i byen", id="2"))
    counts = _evaluate(tmp_path, [A], *twice).counts("goal")
    assert (counts.tp, counts.fp, counts.fn) == (1, 1, 0)


def test_misses_name_the_place(tmp_path: Path) -> None:
    place = Provenance(page=7, quote="Noget andet", char_start=0, char_end=11)
    evaluation = _evaluate(
        tmp_path, [{**A, "page": 4}], _element("Noget andet", provenance=(place,))
    )
    missed, spurious = evaluation.misses
    assert (missed.kind, missed.page, missed.text) == ("missed", 4, "Flere cykler i byen")
    assert (spurious.kind, spurious.page) == ("spurious", 7)


def test_parents_and_fields_are_shares(tmp_path: Path) -> None:
    gold = [{"id": "g0", "type": "focus_area", "text": "Trafik"}, {**A, "parent": "g0"}]
    found = (
        _element("Trafik", "activity", id="p"),
        _element("Flere cykler i byen", parent_id="p"),
    )
    evaluation = _evaluate(tmp_path, gold, *found)
    assert evaluation.pooled("parents") == 1.0, "the place is right, whatever the parent's type"
    assert evaluation.pooled("fields") == pytest.approx(5 / 7), "kind and start year are wrong"


def test_a_document_without_strategy_counts_as_empty(tmp_path: Path) -> None:
    evaluation = evaluate(_gold(tmp_path, A), [_plan(name="another")])
    assert not evaluation.documents[0].extracted
    assert evaluation.pooled("all") == 0.0


def test_the_frame_has_a_row_for_each_document_mean_and_pooled(tmp_path: Path) -> None:
    frame = _evaluate(tmp_path, [A], _element("Flere cykler i byen")).to_frame()
    assert list(frame.index) == ["plan", "mean", "pooled"]
    assert frame.loc["mean", "goal"] == 1.0


def test_the_threshold_decides_what_is_the_same(tmp_path: Path) -> None:
    gold, found = _gold(tmp_path, A), _plan(_element("Flere cykler"))
    assert evaluate(gold, [found]).pooled("goal") == 0.0
    assert evaluate(gold, [found], threshold=0.6).pooled("goal") == 1.0


def test_partners_and_budget_count_only_where_they_are_annotated(tmp_path: Path) -> None:
    found = _element("Flere cykler i byen", partners=("Øby Forsyning", "KL"))
    plain = _evaluate(tmp_path, [A], found)
    assert plain.pooled("partners") is None
    counts = _evaluate(tmp_path, [{**A, "partners": ["Øby Forsyning"]}], found).counts("partners")
    assert (counts.tp, counts.fp, counts.fn) == (1, 1, 0)


def _three_documents(folder: Path) -> Evaluation:
    names = ("all", "half", "none")
    for name in names:
        content = {"document": {}, "elements": [A, {**B, "sure": True}]}
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    found = [_element(A["text"]), _element(B["text"])]
    plans = [_plan(*found[:n], name=name) for name, n in zip(names, (2, 1, 0), strict=True)]
    return evaluate(folder, plans)


def test_the_interval_holds_the_value_and_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    evaluation = _three_documents(tmp_path)
    interval = evaluation.interval("goal")
    assert interval is not None
    low, high = interval
    assert low == 0.0, "all three draws may be the document where nothing was found"
    assert high == 1.0
    assert evaluation.interval("goal", seed=0) == interval
    narrow = evaluation.interval("goal", level=0.5)
    assert narrow is not None
    assert low < narrow[0] <= (evaluation.pooled("goal") or 0) <= narrow[1] < high


def test_a_single_document_has_no_interval(tmp_path: Path) -> None:
    assert _evaluate(tmp_path, [A], _element("Flere cykler i byen")).interval("goal") is None


def test_the_summary_has_precision_recall_and_interval(tmp_path: Path) -> None:
    row = _three_documents(tmp_path).summary().loc["goal"]
    assert (row["precision"], row["recall"], row["value"]) == (1.0, 0.5, pytest.approx(2 / 3))
    assert (row["tp"], row["fp"], row["fn"]) == (3, 0, 3)
    assert row["low"] <= row["value"] <= row["high"]


def test_misses_are_a_table_with_place_and_reason(tmp_path: Path) -> None:
    found = _element("Noget andet", evidence=("modal «skal»",))
    frame = _evaluate(tmp_path, [{**A, "page": 4}], found).misses_frame()
    assert list(frame["kind"]) == ["missed", "spurious"]
    assert frame.loc[0, "page"] == 4
    assert frame.loc[1, "evidence"] == "modal «skal»"


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[1]")
    with pytest.raises(DocumentNotFoundError, match="no gold annotation"):
        evaluate(tmp_path, [])


@pytest.mark.parametrize("content", ["{", '{"document": {}, "elements": [{"id": "e1"}]}'])
def test_bad_gold_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.json").write_text(content)
    with pytest.raises(CorruptDocumentError, match=r"plan\.json"):
        evaluate(tmp_path, [])
