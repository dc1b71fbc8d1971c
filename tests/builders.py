"""What tests of several stages need, and what says nothing of what is tested."""

from stratmine.errors import InputError
from stratmine.parsing import parse_bytes
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


def is_fair(data: bytes, name: str) -> bool:
    """Whether reading gives a document with words, or an error that names the file."""
    try:
        return bool(parse_bytes(data, name).blocks)
    except InputError as error:
        return name in str(error)
