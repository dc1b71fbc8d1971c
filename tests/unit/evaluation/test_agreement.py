from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stratmine.errors import EmptyCorpusError, InputError
from stratmine.evaluation import agreement, evaluate, krippendorff_alpha
from stratmine.schema import Block, ParsedDocument, Source

TEXT = "Klimaplan. Flere cykler i byen. Færre biler på vejene. Vi bygger en cykelsti."
CYCLES = {"id": "1", "type": "goal", "text": "Flere cykler i byen"}
CARS = {"id": "2", "type": "goal", "text": "Færre biler på vejene"}
PATH = {"id": "3", "type": "activity", "text": "Vi bygger en cykelsti"}


def _annotation(folder: Path, *elements: dict[str, Any], name: str = "plan") -> Path:
    folder.mkdir()
    content = {"document": {"language": "da"}, "elements": elements}
    (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def _document() -> ParsedDocument:
    return ParsedDocument(
        id="plan",
        source=Source(file="plan.txt", sha256="", media_type="text/plain"),
        blocks=(Block(id="b1", kind="paragraph", text=TEXT),),
    )


# Worked examples of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
TWO_BINARY = ["0100000010", "1110010000"]
TWO_NOMINAL = ["aabbdcccedda", "babbbcccedddd"[:12]]
FOUR_INCOMPLETE = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]


@pytest.mark.parametrize(
    ("labels", "expected"), [(TWO_BINARY, 0.095), (TWO_NOMINAL, 0.692), (FOUR_INCOMPLETE, 0.743)]
)
def test_alpha_is_that_of_the_worked_examples(labels: list[str], expected: float) -> None:
    rows = [[None if label == "." else label for label in row] for row in labels]
    assert krippendorff_alpha(rows) == pytest.approx(expected, abs=0.0005)


def test_alpha_of_a_single_label_is_full_agreement() -> None:
    assert krippendorff_alpha(["aaa", "aaa"]) == 1.0


@pytest.mark.parametrize("labels", [["ab"], [["a", None], [None, "b"]], [[], []]])
def test_alpha_needs_units_with_two_labels(labels: list[Any]) -> None:
    with pytest.raises(InputError, match="nothing to compare"):
        krippendorff_alpha(labels)


def test_the_same_annotation_twice_agrees_fully(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", CYCLES, PATH)
    both = agreement(one, _annotation(tmp_path / "two", CYCLES, PATH), [_document()])
    assert both.evaluation.pooled("all") == 1.0
    assert both.alpha == 1.0
    assert both.unplaced == 0


def test_f1_is_the_same_in_both_directions(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", CYCLES, CARS, PATH)
    other = _annotation(tmp_path / "two", CYCLES, {**PATH, "type": "goal"})
    there, back = agreement(one, other), agreement(other, one)
    assert there.evaluation.pooled("all") == back.evaluation.pooled("all") == pytest.approx(0.4)
    assert there.evaluation.counts("goal").recall == back.evaluation.counts("goal").precision
    assert there.alpha is None, "no documents were given"


def test_alpha_falls_with_each_word_labelled_otherwise(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", CYCLES, CARS, PATH)
    less = _annotation(tmp_path / "less", CYCLES, CARS)
    least = _annotation(tmp_path / "least", CYCLES)
    alphas = [agreement(one, other, [_document()]).alpha for other in (one, less, least)]
    assert None not in alphas
    assert alphas == sorted(alphas, reverse=True)  # type: ignore[type-var]
    # By hand: 13 words; both label 4 goal, 4 goal, 1 none alike, and 4 activity against none.
    assert alphas[1] == pytest.approx(1 - 25 * 8 / (2 * (16 * 4 + 16 * 6 + 4 * 6)))


def test_what_one_was_unsure_of_is_forgiven(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", CYCLES)
    other = _annotation(tmp_path / "two", CYCLES, {**PATH, "sure": False})
    assert agreement(one, other).evaluation.pooled("all") == 1.0
    assert agreement(other, one).evaluation.pooled("all") == 1.0


def test_words_that_do_not_stand_in_the_document_are_counted(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", {**CYCLES, "text": "Flere løbehjul"})
    other = _annotation(tmp_path / "two", CYCLES)
    assert agreement(one, other, [_document()]).unplaced == 1


def test_annotations_of_other_documents_cannot_be_compared(tmp_path: Path) -> None:
    one = _annotation(tmp_path / "one", CYCLES)
    other = _annotation(tmp_path / "two", CYCLES, name="another")
    with pytest.raises(EmptyCorpusError, match="no annotation of the same name"):
        agreement(one, other)


def test_a_threshold_that_is_no_share_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="threshold 75"):
        evaluate(_annotation(tmp_path / "one", CYCLES), [], threshold=75)
