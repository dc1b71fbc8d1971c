"""What reader and writer of StratML agree on."""

from __future__ import annotations

import re

NAMESPACES = {
    1: "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
    2: "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport",
}
"""The namespace of each part: 1 strategic plans, 2 performance plans and reports."""

ROOTS = {1: "StrategicPlan", 2: "PerformancePlanOrReport"}
"""The root element of each part."""

RESPONSIBLE = "Responsible"
PARTNER = "Partner"
BASELINE = "Baseline"

NARROWER = "Narrower_Than"
"""StratML has no objectives within objectives: the parent's identifier follows this word."""

ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")
YEAR = re.compile(r"\d{4}$")
