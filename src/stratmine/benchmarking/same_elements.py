"""Which element of an earlier plan is which of a later one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stratmine.embedding import Encoder
from stratmine.schema import Element

_WORD = re.compile(r"\w+")

_OTHER_TYPE = 0.1
"""What another type takes off a likeness: a goal and its indicator mean much the same."""

_ORDER = 1e-6
"""What the distance between two places in their plans takes off: it decides between equals."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An element in both versions.

    Attributes:
        old: The element in the earlier version.
        new: The element in the later one.
        likeness: Cosine of the meaning of their words.
        words: Share of words in common (Dice 1945), repeated words counted.
    """

    old: Element
    new: Element
    likeness: float
    words: float


def same_elements(
    before: Sequence[Element], after: Sequence[Element], encoder: Encoder, least: float
) -> list[Pair]:
    """Pair the elements of two versions, each with one of the other at most.

    Elements of the same words and type are the same. The rest are paired by meaning, so that the
    sum of all likenesses above the least is as large as can be (the assignment problem, Kuhn
    1955): a choice that is best for one pair alone may leave two others without.

    Args:
        before: Elements of the earlier version, in its order.
        after: Elements of the later one.
        encoder: Makes vectors of their words.
        least: How alike two elements must be to be the same one.
    """
    found = list(_same_words(before, after))
    taken = {i for i, _ in found}, {j for _, j in found}
    old = [i for i in range(len(before)) if i not in taken[0]]
    new = [j for j in range(len(after)) if j not in taken[1]]
    likeness = _likeness([before[i].text for i in old], [after[j].text for j in new], encoder)
    pairs = [Pair(before[i], after[j], 1.0, 1.0) for i, j in found]
    gain = _gain([before[i] for i in old], [after[j] for j in new], likeness, least)
    for row, column in _assigned(gain):
        one, other = before[old[row]], after[new[column]]
        alike = round(float(likeness[row, column]), 4)
        pairs.append(Pair(one, other, alike, words_in_common(one.text, other.text)))
    return pairs


def same_text(a: str, b: str) -> bool:
    """Return whether two texts differ in white space, case or their last stop at most."""
    return _plain(a) == _plain(b)


def words_in_common(a: str, b: str) -> float:
    """Return the share of words in common (Dice 1945), repeated words counted."""
    ours, theirs = (Counter(_WORD.findall(text.casefold())) for text in (a, b))
    total = ours.total() + theirs.total()
    return round(2 * (ours & theirs).total() / total, 4) if total else 0.0


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(" .;:")


def _same_words(before: Sequence[Element], after: Sequence[Element]) -> Iterator[tuple[int, int]]:
    """Yield the places of elements of the same words and type, in order."""
    places: defaultdict[tuple[str, str], deque[int]] = defaultdict(deque)
    for i, element in enumerate(before):
        places[element.type, _plain(element.text)].append(i)
    for j, element in enumerate(after):
        same = places[element.type, _plain(element.text)]
        if same:
            yield same.popleft(), j


def _likeness(before: Sequence[str], after: Sequence[str], encoder: Encoder) -> NDArray[np.float32]:
    if not before or not after:
        return np.zeros((len(before), len(after)), dtype=np.float32)
    texts = sorted({*before, *after})
    row = {text: i for i, text in enumerate(texts)}
    vectors = encoder.encode(texts)
    likeness = vectors[[row[t] for t in before]] @ vectors[[row[t] for t in after]].T
    return np.asarray(np.clip(likeness, 0.0, 1.0), dtype=np.float32)


def _gain(
    before: Sequence[Element],
    after: Sequence[Element],
    likeness: NDArray[np.float32],
    least: float,
) -> NDArray[np.float64]:
    """Return how far each pair is above the least likeness; 0 for those that are not."""
    old_types = np.array([element.type for element in before], dtype=object)
    new_types = np.array([element.type for element in after], dtype=object)
    other_type = old_types[:, None] != new_types[None, :]
    far = np.abs(np.linspace(0, 1, len(before))[:, None] - np.linspace(0, 1, len(after))[None, :])
    above = likeness.astype(np.float64) - least - _OTHER_TYPE * other_type
    return np.where(above >= 0, above + _ORDER * (2 - far), 0.0)


def _assigned(gain: NDArray[np.float64]) -> Iterator[tuple[int, int]]:
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(gain, maximize=True)
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        if gain[row, column] > 0:
            yield row, column
