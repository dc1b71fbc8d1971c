"""The measures are those of the shared scoring script, to the last digit."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from stratmine.evaluation import GoldDocument, GoldElement, evaluate, read_gold
from stratmine.schema import (
    ELEMENT_KINDS,
    Deadline,
    Element,
    Organisation,
    Period,
    Source,
    Strategy,
    Target,
)

SHARED = Path(__file__).parents[4] / "shared"
NAMES = {"parents": "parent", "fields": "document"} | {
    name: f"@{name}" for name in ("responsible", "deadline", "status", "target")
}


def _perturbed(element: GoldElement, chance: random.Random) -> Element:
    """The gold element with some things wrong."""
    words = element.text.split()
    if chance.random() < 0.3:
        words = words[: max(1, len(words) * chance.randrange(5, 10) // 10)]
    keep = chance.random() < 0.8
    return Element(
        id=element.id,
        type=chance.choice(ELEMENT_KINDS) if chance.random() < 0.2 else element.type,
        text=" ".join(words),
        parent_id=element.parent if keep else "e1",
        responsible=element.responsible if keep else (*element.responsible, "Byrådet"),
        deadline=Deadline(text=element.deadline[0]) if element.deadline and keep else None,
        target=Target(text=element.target[0]) if element.target else None,
        status="planned" if chance.random() < 0.1 else (element.status or (None,))[0],
    )


def _strategy(gold: GoldDocument, chance: random.Random) -> Strategy:
    head = gold.document
    elements = [_perturbed(e, chance) for e in gold.elements if chance.random() < 0.85]
    elements += [
        element.model_copy(update={"id": f"extra{i}"}) for i, element in enumerate(elements[::9])
    ]
    return Strategy(
        id=gold.name,
        source=Source(file=f"{gold.name}.pdf", sha256="", media_type="application/pdf"),
        title=head.title,
        language=chance.choice(["da", "sv"]),
        kind=head.kind or "other",
        organisation=Organisation(name=head.organisation or "", country=head.country),
        period=Period(start=head.period_start, end="2030-12-31"),
        elements=tuple(elements),
    )


@pytest.mark.parametrize("seed", range(3))
def test_numbers_equal_those_of_the_scoring_script(tmp_path: Path, seed: int) -> None:
    if not (SHARED / "score.py").exists():
        pytest.skip("needs the shared evaluation data, absent outside the development environment")
    chance = random.Random(seed)  # noqa: S311  (no secret)
    strategies = [_strategy(gold, chance) for gold in read_gold(SHARED / "gold")][1:]
    for strategy in strategies:
        (tmp_path / f"{strategy.id}.json").write_text(strategy.model_dump_json(), encoding="utf-8")
    command = [sys.executable, SHARED / "score.py", SHARED / "gold", tmp_path, "--json"]
    wanted = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)

    evaluation = evaluate(SHARED / "gold", strategies)

    compared = 0
    for measure in evaluation.to_frame().columns:
        name = NAMES.get(measure, measure)
        if name in wanted["mean"]:
            assert evaluation.mean(measure) == pytest.approx(wanted["mean"][name]), measure
            assert evaluation.pooled(measure) == pytest.approx(wanted["pooled"][name]), measure
            compared += 1
    assert compared == len(wanted["mean"])
    for document in evaluation.documents:
        expected = wanted["documents"][document.name]
        counts = document.elements["all"]
        assert [counts.precision, counts.recall, counts.f1] == pytest.approx(expected["all"])
        assert document.extracted != expected["missing_file"]
