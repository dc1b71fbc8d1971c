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


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[1]")
    with pytest.raises(DocumentNotFoundError, match="no gold annotation"):
        evaluate(tmp_path, [])


@pytest.mark.parametrize("content", ["{", '{"document": {}, "elements": [{"id": "e1"}]}'])
def test_bad_gold_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.json").write_text(content)
    with pytest.raises(CorruptDocumentError, match=r"plan\.json"):
        evaluate(tmp_path, [])
