"""Goals that pursue the same end, found across municipalities and languages.

`cluster` makes clusters and themes of strategies, `similar` searches their goals, and
`GoalClusterer` offers the same to scikit-learn, over texts or vectors of one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stratmine.clustering.build import cluster
from stratmine.clustering.result import GoalClustering
from stratmine.clustering.search import Matches, similar
from stratmine.schema import Explanation, Match

if TYPE_CHECKING:
    from stratmine.clustering.estimator import GoalClusterer

__all__ = [
    "Explanation",
    "GoalClusterer",
    "GoalClustering",
    "Match",
    "Matches",
    "cluster",
    "similar",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    # The estimator alone needs scikit-learn, which is slow to import.
    if name == "GoalClusterer":
        from stratmine.clustering.estimator import GoalClusterer

        return GoalClusterer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
