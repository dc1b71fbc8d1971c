"""Language balance: vectors that differ by meaning and not by language.

Multilingual encoders put a constant offset on each language, so that two Danish goals look
more alike than a Danish and a Swedish one of the same meaning. Removing the difference
between the languages' mean vectors takes that offset away (Libovický et al. 2020, «On the
language neutrality of pre-trained multilingual representations»).

A mean over few goals says more about their subject than about their language. The offset is
therefore shrunk towards zero by the number of goals in the smallest language, as in an
empirical Bayes estimate of a mean.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from stratmine.clustering.vectors import unit_rows
from stratmine.embedding import Vectors

SHRINKAGE = 30
"""Goals in the smallest language at which half of the offset is removed."""

Offsets = Mapping[str, Vectors]
"""What to subtract from the vectors of each language."""


def language_offsets(vectors: Vectors, languages: Sequence[str | None]) -> dict[str, Vectors]:
    """Estimate what each language adds to its vectors.

    Args:
        vectors: Unit rows, shape (n, d).
        languages: Language of each row; None where it is not known.

    Returns:
        For each language a vector of shape (d,); nothing if there are no two languages.
    """
    known = np.array([language or "" for language in languages])
    names = sorted(set(known.tolist()) - {""})
    if len(names) < 2:  # noqa: PLR2004  (an offset is a difference between two)
        return {}
    fewest = min(int((known == name).sum()) for name in names)
    strength = np.float32(fewest / (fewest + SHRINKAGE))
    means = {name: vectors[known == name].mean(axis=0) for name in names}
    centre = np.mean(list(means.values()), axis=0)
    return {name: strength * (mean - centre) for name, mean in means.items()}


def remove_offsets(vectors: Vectors, languages: Sequence[str | None], offsets: Offsets) -> Vectors:
    """Return unit vectors without what their languages add.

    Args:
        vectors: Unit rows, shape (n, d).
        languages: Language of each row; rows of None or of another language stay.
        offsets: From `language_offsets`.
    """
    if not offsets:
        return vectors
    nothing = np.zeros(vectors.shape[1], dtype=np.float32)
    rows = [offsets.get(language or "", nothing) for language in languages]
    return unit_rows(vectors - np.array(rows, dtype=np.float32).reshape(vectors.shape))
