"""Why two goals are together or apart, in the words of the interface.

`clustering.explain` and the report say the same: this decides which sentences are said, and
``texts/*.toml`` has their words.
"""

from __future__ import annotations

from stratmine.reporting.texts import load_texts
from stratmine.schema import Explanation

_SHOWN = 0.005
"""The least that two decimals show."""


def reasons(why: Explanation) -> tuple[str, ...]:
    """Return the keys of the sentences that say why, in order."""
    if why.a == why.b:
        return ("why_same",)
    return (_verdict(why), *_similarity(why), *_ends(why), *_words(why), *_nearest(why))


def figures(why: Explanation) -> dict[str, float]:
    """Return the figures that stand in these sentences."""
    by_words = round(why.similarity - (why.end_similarity or 0.0), 2)
    return {
        "similarity": why.similarity,
        "threshold": why.threshold,
        "cosine": why.word_similarity or 0.0,
        "by_words": by_words,
        # The two parts are shown so that they add up to the whole as shown.
        "by_ends": round(why.similarity, 2) - by_words,
        "nearest_similarity": why.nearest_similarity or 0.0,
    }


def number(figure: float, language: str) -> str:
    """Return a figure with two decimals, as a language writes it."""
    english = f"{figure:.2f}"
    return english if language == "en" else english.replace(".", ",")


def in_words(why: Explanation, language: str, names: dict[str, str]) -> str:
    """Return why two goals are together or apart as plain text.

    Args:
        why: The figures.
        language: ``da``, ``sv`` or ``en``.
        names: What the figures are about: ``first`` and ``second`` goal, their ``cluster``, the
            ``nearest`` other, the shared ``ends`` and ``words``.
    """
    texts = load_texts(language)
    numbers = {name: number(figure, language) for name, figure in figures(why).items()}
    return " ".join(texts.plain("text", key).format(**names, **numbers) for key in reasons(why))


def _verdict(why: Explanation) -> str:
    if why.together:
        return "why_together"
    return "why_near" if why.same_theme else "why_apart"


def _similarity(why: Explanation) -> list[str]:
    close = why.similarity >= why.threshold
    said = ["why_reached" if close else "why_below"]
    if why.word_similarity is not None:
        by_ends = why.end_similarity or 0.0
        discounted = why.word_similarity - (why.similarity - by_ends) >= _SHOWN
        said.append("why_parts" if discounted or by_ends >= _SHOWN else "why_cosine")
    if close != why.together:
        said.append("why_group_reaches" if why.together else "why_group_below")
    return said


def _ends(why: Explanation) -> list[str]:
    if why.same_end is None:
        return []
    return ["why_ends" if why.shared_codes else "why_no_ends"]


def _words(why: Explanation) -> list[str]:
    return ["why_words" if why.shared_words else "why_no_words"]


def _nearest(why: Explanation) -> list[str]:
    return ["why_nearest"] if why.nearest_cluster_id else []
