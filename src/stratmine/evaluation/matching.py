"""Which extracted element is which gold element: by the words they share."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

THRESHOLD = 0.75
"""Two texts are the same if their words overlap by this F1 at least: the default."""


class Typed(Protocol):
    """What matching needs to know of an element."""

    @property
    def type(self) -> str:
        """What it is."""

    @property
    def text(self) -> str:
        """Its words."""


def word_list(text: str | None) -> list[str]:
    """Return the words of a text after NFKC, in lower case, without soft hyphens."""
    folded = unicodedata.normalize("NFKC", text or "").replace("\u00ad", "").lower()
    return re.findall(r"\w+", folded)


def words(text: str | None) -> Counter[str]:
    """Count the words of a text."""
    return Counter(word_list(text))


def overlap(a: Counter[str], b: Counter[str]) -> float:
    """Return the F1 of the words that two texts share, 0 to 1."""
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def same_words(a: str | None, b: str | None, threshold: float = THRESHOLD) -> bool:
    """Tell whether two texts overlap enough to be the same."""
    return overlap(words(a), words(b)) >= threshold


def match(
    gold: Sequence[Typed],
    found: Sequence[Typed],
    *,
    same_type: bool,
    threshold: float = THRESHOLD,
) -> list[tuple[int, int]]:
    """Pair elements one to one, the best overlap first.

    Where the same words stand in several places, the one at the like position goes first.

    Args:
        gold: Gold elements.
        found: Extracted elements.
        same_type: Pair elements of the same type only.
        threshold: Overlap of words from which two elements are the same.

    Returns:
        Pairs of positions in ``gold`` and ``found``.
    """
    used_gold: set[int] = set()
    used_found: set[int] = set()
    pairs = []
    candidates = _candidates(gold, found, same_type=same_type, threshold=threshold)
    for _, _, i, j in sorted(candidates, reverse=True):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            pairs.append((i, j))
    return pairs


def _candidates(
    gold: Sequence[Typed], found: Sequence[Typed], *, same_type: bool, threshold: float
) -> list[tuple[float, float, int, int]]:
    """Return overlap, nearness and positions of all pairs that overlap enough."""
    gold_words = [words(element.text) for element in gold]
    found_words = [words(element.text) for element in found]
    candidates = []
    for i, wanted in enumerate(gold):
        for j, element in enumerate(found):
            if same_type and wanted.type != element.type:
                continue
            score = overlap(gold_words[i], found_words[j])
            if score >= threshold:
                nearness = 1 - abs(i / len(gold) - j / len(found))
                candidates.append((score, nearness, i, j))
    return candidates
