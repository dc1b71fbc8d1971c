"""Why two goals are together or apart."""

from __future__ import annotations

from html import escape
from typing import Literal

from stratmine.schema.base import Record


class Explanation(Record):
    """Why two goals are together or apart.

    Attributes:
        a: Id of the first goal.
        b: Id of the second.
        similarity: How alike the two are: what their words and what the ends that they may serve
            make of it together. Where goals have codes it may exceed 1; see docs/matching.md.
        word_similarity: The cosine of the words' vectors by itself. The words' part of the
            similarity, ``similarity - end_similarity``, is less where the ends of both are known.
        end_similarity: The ends' part of the similarity; None where goals have no codes.
        same_end: Probability that both serve the same end of the codebook; None where goals have
            no codes.
        threshold: Mean similarity, on the same scale, from which goals share a cluster.
        together: Whether they share a cluster.
        same_theme: Whether they share a theme.
        shared_words: Words that both have, in the first one's form.
        shared_codes: Ends of the codebook that both may serve with a probability of .1 or more,
            the first goal's likeliest first.
        nearest_cluster_id: The cluster nearest to the first goal, its own aside.
        nearest_similarity: Mean similarity of the first goal to that cluster.
        language: Of the sentence: ``da``, ``sv`` or ``en``.
        sentence: All of it in plain words; the report says the same.
    """

    a: str
    b: str
    similarity: float
    word_similarity: float | None = None
    end_similarity: float | None = None
    same_end: float | None = None
    threshold: float
    together: bool
    same_theme: bool
    shared_words: tuple[str, ...] = ()
    shared_codes: tuple[str, ...] = ()
    nearest_cluster_id: str | None = None
    nearest_similarity: float | None = None
    language: Literal["da", "sv", "en"] = "en"
    sentence: str

    def _repr_html_(self) -> str:
        return f'<p lang="{self.language}">{escape(self.sentence)}</p>'
