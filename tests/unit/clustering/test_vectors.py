from __future__ import annotations

import numpy as np

from stratmine.clustering.goals import children
from stratmine.clustering.vectors import Placed, encode_in_context
from stratmine.embedding import Encoder
from stratmine.schema import Element, Source, Strategy

TEXTS = ["Gode vilkår", "Nye cykelstier"]


def likeness(encoder: Encoder, under: list[list[str]] | None, weight: float = 0.5) -> float:
    placed = Placed(TEXTS, children=under)
    first, second = encode_in_context(placed, encoder, 0.95, 0.4, weight)
    return float(first @ second)


def test_what_stands_under_a_goal_says_what_it_comes_to(encoder: Encoder) -> None:
    apart = likeness(encoder, None)
    assert likeness(encoder, [["Flere cykelstier"], []]) > apart + 0.1
    assert likeness(encoder, [["Mere skov"], []]) < apart + 0.1
    assert likeness(encoder, [["Flere cykelstier"], []], weight=0) == apart


def test_many_children_count_no_more_than_one(encoder: Encoder) -> None:
    one = likeness(encoder, [["Flere cykelstier"], []])
    assert np.isclose(likeness(encoder, [["Flere cykelstier"] * 5, []]), one)


def test_vectors_are_of_length_one_with_and_without_children(encoder: Encoder) -> None:
    placed = Placed(TEXTS, [["Trafik"], []], ["Plan", ""], [["Mere skov", "En sti"], []])
    vectors = encode_in_context(placed, encoder, 0.95, 0.4, 0.25)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1)


def test_a_text_is_read_with_its_heading_title_and_children() -> None:
    placed = Placed(TEXTS, [["Trafik", "Byen"], []], ["Plan", ""], [["Sti", "Bro"], []])
    assert placed.read() == [
        ("Gode vilkår", "Trafik", "Plan", "Sti\nBro"),
        ("Nye cykelstier", "", "", ""),
    ]
    assert Placed(TEXTS).read()[0] == ("Gode vilkår", "", "", "")


def test_activities_and_indicators_are_children_of_their_goal() -> None:
    plan = Strategy(
        id="a1b2c3d4",
        source=Source(file="plan.pdf", sha256="0" * 64, media_type="application/pdf"),
        language="da",
        elements=(
            Element(id="e1", type="goal", text="Flere på cykel"),
            Element(id="e2", type="activity", text="Ny  sti", parent_id="e1"),
            Element(id="e3", type="indicator", text="Andel cyklister", parent_id="e1"),
            Element(id="e4", type="goal", text="Mere skov"),
        ),
    )
    assert dict(children([plan, plan])) == {"a1b2c3d4/e1": ["Ny sti", "Andel cyklister"]}
