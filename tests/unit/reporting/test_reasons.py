"""What is said of two goals."""

from __future__ import annotations

import pytest

from stratmine.reporting.reasons import in_words
from stratmine.schema import Explanation

NAMES = {
    "first": "Mere {skov}", "second": "Mer skog", "cluster": "c1 (Skov)", "nearest": "c2 (Cykler)",
    "ends": "More forest", "words": "skov",
}  # fmt: skip


def why(**figures: object) -> Explanation:
    usual = {
        "a": "a", "b": "b", "similarity": 0.9, "threshold": 0.66, "together": True,
        "same_theme": True, "sentence": "",
    }  # fmt: skip
    return Explanation.model_validate({**usual, **figures})


def test_the_parts_of_a_similarity_add_up_as_shown() -> None:
    said = in_words(
        why(similarity=1.018, word_similarity=0.6, end_similarity=0.594, same_end=0.5), "en", NAMES
    )
    assert "similarity is 1.02, which reaches the threshold of 0.66" in said
    assert "0.42 of it is for their words" in said
    assert "vectors is 0.60" in said
    assert "0.60 for the agreement" in said


@pytest.mark.parametrize("language", ["da", "sv", "en"])
def test_words_of_goals_are_said_as_they_are(language: str) -> None:
    assert "Mere {skov}" in in_words(why(), language, NAMES)


@pytest.mark.parametrize(
    ("figures", "said", "unsaid"),
    [
        ({"word_similarity": 0.9}, "cosine of the words’ vectors alone", "codebook"),
        ({"same_end": 0.2, "shared_codes": ("T01.01",)}, "both may serve: More forest", "no end"),
        ({"same_end": 0.0}, "no end that both are likely", "More forest"),
        ({"shared_words": ("skov",)}, "Words in common: skov", "no words"),
        (
            {"nearest_cluster_id": "c2", "nearest_similarity": 0.31},
            "c2 (Cykler), with",
            "c2 (Skov)",
        ),
        ({"similarity": 0.6}, "on average, or a person put", "separated"),
        ({"together": False}, "on average, or a person separated", "Together"),
        ({"together": False, "same_theme": False}, "in different themes", "same theme"),
        ({"b": "a"}, "one and the same goal", "similarity"),
    ],
)
def test_what_is_said_follows_the_figures(
    figures: dict[str, object], said: str, unsaid: str
) -> None:
    sentence = in_words(why(**figures), "en", NAMES)
    assert said in sentence
    assert unsaid not in sentence
