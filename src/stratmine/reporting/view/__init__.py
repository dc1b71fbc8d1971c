"""What the report shows, as plain data: no markup, no words of the interface."""

from stratmine.reporting.view.build import build_view
from stratmine.reporting.view.models import (
    Cell,
    CoverageRow,
    GoalView,
    GroupView,
    Name,
    Node,
    Point,
)
from stratmine.reporting.view.pages import (
    Bar,
    DocumentView,
    Facts,
    Highlight,
    MunicipalityView,
    PeerView,
    Problem,
    ReportView,
    Standing,
)

__all__ = [
    "Bar",
    "Cell",
    "CoverageRow",
    "DocumentView",
    "Facts",
    "GoalView",
    "GroupView",
    "Highlight",
    "MunicipalityView",
    "Name",
    "Node",
    "PeerView",
    "Point",
    "Problem",
    "ReportView",
    "Standing",
    "build_view",
]
