"""Records that tests of several stages need, and that say nothing of what is tested."""

from stratmine.schema import ClusteringParameters

PARAMETERS = ClusteringParameters(
    encoder="by hand",
    types=("goal",),
    threshold=0.5,
    theme_threshold=0.2,
    language_balance=True,
    context_weight=0.0,
)
"""Those of clusters that a test makes by hand."""
