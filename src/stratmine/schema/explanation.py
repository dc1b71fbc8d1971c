"""Why two goals are together or apart."""

from __future__ import annotations

from html import escape

from stratmine.schema.base import Record


class Explanation(Record):
    """Why two goals are together or apart.

    Attributes:
        a: Id of the first goal.
        b: Id of the second.
        similarity: How alike the two are: the cosine similarity of their words, which counts less
            where the ends of both are known, and what the ends that both may serve add to it.
        word_similarity: The cosine similarity alone.
        end_similarity: What the ends add; None where goals have no codes.
        same_end: Probability that both serve the same end of the codebook; None where goals have
            no codes.
        threshold: Mean similarity from which goals share a cluster.
        together: Whether they share a cluster.
        same_theme: Whether they share a theme.
        shared_words: Words that both have, in the first one's form.
        shared_codes: Ends of the codebook that both may serve, the likeliest first.
        nearest_cluster_id: The cluster nearest to the first goal, its own aside.
        nearest_similarity: Mean similarity of the first goal to that cluster.
        sentence: All of it in plain English.
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
    sentence: str

    def _repr_html_(self) -> str:
        return f"<p>{escape(self.sentence)}</p>"
