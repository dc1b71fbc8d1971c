"""The goals of five real plans, against pairs that people have judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratmine.clustering import GoalClustering, cluster, similar
from stratmine.embedding import default_encoder
from stratmine.evaluation import average_precision
from stratmine.options import ClusterOptions
from stratmine.schema import Element, ElementKind, Explanation, Organisation, Source, Strategy

ONE_STOP = "Skabe nem adgang til kommunen og mere One Stop service"
SIMPLE = "En enkel, och kundfokuserad myndighetsutövning som möter företagens behov"
LEAST_PRECISION = 0.90
"""Average precision that is never given up: docs/matching.md has today's."""

JUDGED_TYPES: tuple[ElementKind, ...] = ("focus_area", "goal", "activity")


@pytest.fixture(scope="module")
def seeds(shared: Path) -> list[Strategy]:
    return [_strategy(file) for file in sorted((shared / "gold").glob("00*.json"))]


@pytest.fixture(scope="module")
def clustering(seeds: list[Strategy]) -> GoalClustering:
    return cluster(seeds, default_encoder())


def _strategy(file: Path) -> Strategy:
    gold = json.loads(file.read_text(encoding="utf-8"))
    document = gold["document"]
    return Strategy(
        id=file.stem,
        source=Source(file=gold["file"], sha256="0" * 64, media_type="text/plain"),
        title=document["title"],
        language=document["language"],
        country=document["country"],
        organisation=Organisation(name=document["organisation"]),
        elements=tuple(
            Element(id=e["id"], type=e["type"], text=e["text"], parent_id=e.get("parent"))
            for e in gold["elements"]
        ),
    )


def test_easy_access_and_simple_authorities_are_one_cluster(clustering: GoalClustering) -> None:
    why = clustering.explain(ONE_STOP, SIMPLE)
    assert why.together, why.sentence


@pytest.fixture(scope="module")
def judged(seeds: list[Strategy], shared: Path) -> list[tuple[bool, Explanation]]:
    """Pairs that people were sure of: whether they are related, and what we say of them."""
    clustering = cluster(seeds, default_encoder(), ClusterOptions(types=JUDGED_TYPES))
    pairs = json.loads((shared / "gold_related_seeds.json").read_text(encoding="utf-8"))
    return [(pair["related"], _explained(clustering, pair)) for pair in pairs if pair["sure"]]


def test_related_pairs_are_ranked_before_unrelated_ones(
    judged: list[tuple[bool, Explanation]],
) -> None:
    related, similarity = zip(*((truth, why.similarity) for truth, why in judged), strict=True)
    assert average_precision(related, similarity) >= LEAST_PRECISION


def test_related_pairs_come_together_far_more_often_than_unrelated_ones(
    judged: list[tuple[bool, Explanation]],
) -> None:
    related, unrelated = (
        [why.together for truth, why in judged if truth is kind] for kind in (True, False)
    )
    # Unrelated pairs were picked to be confusing: «uddannelse» of pupils and of staff.
    assert sum(related) / len(related) > 1.5 * sum(unrelated) / len(unrelated)
    assert sum(unrelated) / len(unrelated) < 0.25


def _explained(clustering: GoalClustering, pair: dict[str, dict[str, str]]) -> Explanation:
    a, b = (f"{Path(pair[side]['file']).stem}/{pair[side]['id']}" for side in ("a", "b"))
    return clustering.explain(a, b)


@pytest.mark.parametrize(("language", "text"), [("da", ONE_STOP), ("sv", SIMPLE)])
def test_one_stop_service_is_found_in_both_languages(
    seeds: list[Strategy], language: str, text: str
) -> None:
    # Beside it stands «tydlig webbaserad tillstånds och etableringsguidning», which is as right.
    found = similar("one-stop service", seeds, default_encoder(), k=10)
    assert text in [match.goal.text for match in found if match.goal.language == language][:2]
