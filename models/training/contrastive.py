"""The loss that draws texts of one group together and others apart."""

from __future__ import annotations

import torch

TEMPERATURE = 0.05


def contrastive_loss(
    vectors: torch.Tensor, same: torch.Tensor, apart: torch.Tensor
) -> torch.Tensor:
    """Return the mean negative log share of each vector's group among all that it is compared with.

    Khosla and others (2020), Supervised Contrastive Learning, equation 2.

    Args:
        vectors: Unit rows, n of them.
        same: Which pairs are of one group, shape (n, n).
        apart: Which are known not to be, shape (n, n).
    """
    scores = vectors @ vectors.T / TEMPERATURE
    compared = scores.masked_fill(~(same | apart), -torch.inf)
    drawn = same.any(dim=1)
    log_shares = scores[drawn] - torch.logsumexp(compared[drawn], dim=1)[:, None]
    positive = same[drawn]
    return -((log_shares * positive).sum(dim=1) / positive.sum(dim=1)).mean()
