"""The shared schema: frozen records without behaviour that touches the outside world."""

from stratmine.schema.base import BoundingBox, Record
from stratmine.schema.clustering import (
    Cluster,
    Clustering,
    ClusteringParameters,
    ClusteringQuality,
    Explanation,
    Goal,
    Label,
    Match,
    Theme,
)
from stratmine.schema.document import (
    Block,
    BlockKind,
    Cell,
    Font,
    Metadata,
    Page,
    ParsedDocument,
    Source,
    Span,
)
from stratmine.schema.ids import content_id, goal_id
from stratmine.schema.issue import Issue
from stratmine.schema.kinds import ELEMENT_KINDS, ElementKind
from stratmine.schema.municipality import Country, Municipality, Organisation
from stratmine.schema.outcome import Corpus, Outcome
from stratmine.schema.provenance import Provenance
from stratmine.schema.strategy import (
    ELEMENT_COLUMNS,
    Adoption,
    Budget,
    Commitment,
    Deadline,
    Element,
    Period,
    Status,
    Strategy,
    StrategyKind,
    Target,
)
from stratmine.schema.version import SCHEMA_VERSION

__all__ = [
    "ELEMENT_COLUMNS",
    "ELEMENT_KINDS",
    "SCHEMA_VERSION",
    "Adoption",
    "Block",
    "BlockKind",
    "BoundingBox",
    "Budget",
    "Cell",
    "Cluster",
    "Clustering",
    "ClusteringParameters",
    "ClusteringQuality",
    "Commitment",
    "Corpus",
    "Country",
    "Deadline",
    "Element",
    "ElementKind",
    "Explanation",
    "Font",
    "Goal",
    "Issue",
    "Label",
    "Match",
    "Metadata",
    "Municipality",
    "Organisation",
    "Outcome",
    "Page",
    "ParsedDocument",
    "Period",
    "Provenance",
    "Record",
    "Source",
    "Span",
    "Status",
    "Strategy",
    "StrategyKind",
    "Target",
    "Theme",
    "content_id",
    "goal_id",
]
