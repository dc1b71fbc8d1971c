"""What shares would be if a municipality had drawn other goals from the same emphasis."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SAMPLES = 200


def resample(counts: Sequence[int], total: int, name: str) -> NDArray[np.float64]:
    """Draw goals anew from a municipality's own (bootstrap; Efron 1979).

    Args:
        counts: Its goals in each group.
        total: All its goals, those in no group as well.
        name: Its name: the seed, so that the answer does not depend on who else is there.

    Returns:
        Shares of its goals, shape (samples, groups).
    """
    shares = np.asarray(counts, dtype=np.float64) / max(1, total)
    rest = max(0.0, 1.0 - float(shares.sum()))
    random = np.random.default_rng(crc32(name.encode()))
    drawn = random.multinomial(total, [*shares, rest], size=SAMPLES)
    return drawn[:, :-1] / max(1, total)
