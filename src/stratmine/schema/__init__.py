"""The shared schema: frozen records without behaviour that touches the outside world."""

from stratmine.schema.base import BoundingBox, Record, first_problem
from stratmine.schema.benchmark import (
    Ambition,
    AmbitionMeasure,
    BenchmarkRecord,
    ComparisonRow,
    CountryComparison,
    CoverageCell,
    Distinction,
    Gap,
    GroupLevel,
    Participant,
    Peer,
    SharedGroup,
)
from stratmine.schema.change import Change, ChangeField, ChangeKind, Difference
from stratmine.schema.clustering import (
    Cluster,
    Clustering,
    ClusteringParameters,
    ClusteringQuality,
    CodeCount,
    Edit,
    EndName,
    Label,
    LabelSource,
    NameSource,
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
from stratmine.schema.element import Budget, Commitment, Deadline, Element, Status, Target
from stratmine.schema.explanation import Explanation
from stratmine.schema.goal import EndMatch, Goal, Match
from stratmine.schema.html import html_table
from stratmine.schema.ids import content_id, goal_id
from stratmine.schema.issue import Issue, Stage
from stratmine.schema.kinds import ELEMENT_KINDS, ElementKind
from stratmine.schema.municipality import Country, Municipality, Organisation, OrganisationKind
from stratmine.schema.outcome import Corpus, Outcome
from stratmine.schema.provenance import FieldName, FieldPlace, Provenance
from stratmine.schema.share import Ranked, Share
from stratmine.schema.strategy import (
    ELEMENT_COLUMNS,
    Adoption,
    Period,
    Strategy,
    StrategyKind,
)
from stratmine.schema.trend import KpiRow, Trend
from stratmine.schema.version import SCHEMA_VERSION

__all__ = [
    "ELEMENT_COLUMNS",
    "ELEMENT_KINDS",
    "SCHEMA_VERSION",
    "Adoption",
    "Ambition",
    "AmbitionMeasure",
    "BenchmarkRecord",
    "Block",
    "BlockKind",
    "BoundingBox",
    "Budget",
    "Cell",
    "Change",
    "ChangeField",
    "ChangeKind",
    "Cluster",
    "Clustering",
    "ClusteringParameters",
    "ClusteringQuality",
    "CodeCount",
    "Commitment",
    "ComparisonRow",
    "Corpus",
    "Country",
    "CountryComparison",
    "CoverageCell",
    "Deadline",
    "Difference",
    "Distinction",
    "Edit",
    "Element",
    "ElementKind",
    "EndMatch",
    "EndName",
    "Explanation",
    "FieldName",
    "FieldPlace",
    "Font",
    "Gap",
    "Goal",
    "GroupLevel",
    "Issue",
    "KpiRow",
    "Label",
    "LabelSource",
    "Match",
    "Metadata",
    "Municipality",
    "NameSource",
    "Organisation",
    "OrganisationKind",
    "Outcome",
    "Page",
    "ParsedDocument",
    "Participant",
    "Peer",
    "Period",
    "Provenance",
    "Ranked",
    "Record",
    "Share",
    "SharedGroup",
    "Source",
    "Span",
    "Stage",
    "Status",
    "Strategy",
    "StrategyKind",
    "Target",
    "Theme",
    "Trend",
    "content_id",
    "first_problem",
    "goal_id",
    "html_table",
]
