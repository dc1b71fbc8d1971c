"""A strategy as StratML."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from lxml import etree

from stratmine.exchange.stratml import terms
from stratmine.files import write_bytes
from stratmine.schema import Element, Strategy, Target

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NCNAME = re.compile(r"[A-Za-z_][\w.-]*$", re.ASCII)


def write_stratml(strategy: Strategy, path: str | Path, part: Literal[1, 2] | None = None) -> Path:
    """Write a strategy as StratML, and return the path.

    Args:
        strategy: The strategy.
        path: The file to write.
        part: 1 for a strategic plan (ISO 17469-1), 2 for a performance plan with indicators
            (ISO 17469-2); None takes 2 where the strategy has an indicator with a target.
    """
    if part is None:
        part = 2 if any(e.target for e in strategy.of_type("indicator")) else 1
    content: bytes = etree.tostring(
        _Writer(strategy, part).plan(), xml_declaration=True, encoding="UTF-8", pretty_print=True
    )
    return write_bytes(path, content)


class _Writer:
    """Builds the tree of one document; the order of the calls is the order of the schema."""

    def __init__(self, strategy: Strategy, part: Literal[1, 2]) -> None:
        self._strategy = strategy
        self._part = part
        self._by_id = {element.id: element for element in strategy.elements}

    def plan(self) -> etree._Element:
        namespace = terms.NAMESPACES[self._part]
        name = etree.QName(namespace, terms.ROOTS[self._part])
        root = etree.Element(name, nsmap={None: namespace})  # type: ignore[dict-item]  # the stubs forget the default namespace
        if self._part == 2:  # noqa: PLR2004  (the number of the standard's part)
            root.set("Type", "Performance_Plan")
        _add(root, "Name", self._strategy.title or self._strategy.source.file)
        self._core(_add(root, "StrategicPlanCore"))
        self._administration(_add(root, "AdministrativeInformation"))
        return root

    def _core(self, core: etree._Element) -> None:
        strategy = self._strategy
        if strategy.organisation:
            _add(_add(core, "Organization"), "Name", strategy.organisation.name)
        visions = strategy.of_type("vision")
        if visions:
            _add(_add(core, "Vision"), "Description", "\n".join(v.text for v in visions))
        areas = strategy.of_type("focus_area")
        if not areas or self._under(None):
            self._rest(_add(core, "Goal"))
        for area in areas:
            self._goal(_add(core, "Goal"), area)

    def _goal(self, goal: etree._Element, area: Element) -> None:
        self._head(goal, area)
        self._objectives(goal, area)

    def _rest(self, goal: etree._Element) -> None:
        """Objectives need a goal: what stands under no focus area goes under the plan's name."""
        _add(goal, "Name", self._strategy.title or self._strategy.source.file)
        _add(goal, "Description", "")
        self._objectives(goal, None)

    def _objectives(self, goal: etree._Element, area: Element | None) -> None:
        under = self._under(area)
        for element in under:
            if element.type == "goal":
                objective = _add(goal, "Objective")
                self._head(objective, element)
                self._indicators(objective, element)
        if any(e.type == "indicator" and self._goal_of(e) is None for e in under):
            self._indicators(_add(goal, "Objective"), area)

    def _under(self, area: Element | None) -> list[Element]:
        """Goals and (in Part 2) indicators whose nearest focus area is the given one."""
        types = ("goal",) if self._part == 1 else ("goal", "indicator")
        wanted = area.id if area else None
        return [
            element
            for element in self._strategy.of_type(*types)
            if self._ancestor(element, "focus_area") == wanted
        ]

    def _ancestor(self, element: Element, kind: str) -> str | None:
        seen = {element.id}
        parent = self._by_id.get(element.parent_id or "")
        while parent is not None and parent.id not in seen:
            if parent.type == kind:
                return parent.id
            seen.add(parent.id)
            parent = self._by_id.get(parent.parent_id or "")
        return None

    def _goal_of(self, element: Element) -> str | None:
        return self._ancestor(element, "goal")

    def _head(self, node: etree._Element, element: Element) -> None:
        _add(node, "Name", element.text)
        _add(node, "Description", "")
        _add(node, "Identifier", _identifier(element.id))
        if element.number:
            _add(node, "SequenceIndicator", element.number)
        for name in element.responsible:
            self._stakeholder(node, name, terms.RESPONSIBLE)
        for name in element.partners:
            self._stakeholder(node, name, terms.PARTNER)
        parent = self._by_id.get(element.parent_id or "")
        if parent is not None and parent.type == element.type:
            _add(node, "OtherInformation", f"{terms.NARROWER}: {_identifier(parent.id)}")

    def _stakeholder(self, node: etree._Element, name: str, role: str) -> None:
        stakeholder = _add(node, "Stakeholder")
        _add(stakeholder, "Name", name)
        if self._part == 1:
            _add(stakeholder, "Description", role)
            return
        described = _add(stakeholder, "Role")
        _add(described, "Name", role)
        _add(described, "RoleType", "Performer")

    def _indicators(self, objective: etree._Element, parent: Element | None) -> None:
        if self._part == 1:
            return
        for element in self._strategy.of_type("indicator"):
            goal = self._goal_of(element)
            owner = goal or self._ancestor(element, "focus_area")
            if owner == (parent.id if parent else None):
                self._indicator(_add(objective, "PerformanceIndicator"), element)

    def _indicator(self, node: etree._Element, element: Element) -> None:
        target = element.target
        quantitative = target is not None and target.value is not None
        node.set("PerformanceIndicatorType", "Quantitative" if quantitative else "Qualitative")
        if element.number:
            _add(node, "SequenceIndicator", element.number)
        _add(node, "MeasurementDimension", element.text)
        _add(node, "UnitOfMeasurement", (target.unit if target else None) or "")
        _add(node, "Identifier", _identifier(element.id))
        if target is not None:
            _measurement(_add(node, "MeasurementInstance"), target)

    def _administration(self, node: etree._Element) -> None:
        period = self._strategy.period
        dates = {
            "StartDate": _date(period.start, "01-01"),
            "EndDate": _date(period.end, "12-31"),
            "PublicationDate": _date(self._strategy.adopted.on, None),
        }
        for name, value in dates.items():
            if value is not None:
                _add(node, name, value)
        _add(node, "Source", quote(self._strategy.source.file))


def _measurement(node: etree._Element, target: Target) -> None:
    result = _add(node, "TargetResult")
    if target.year is not None:
        _add(result, "EndDate", f"{target.year:04d}-12-31")
    if target.value is not None:
        _add(result, "NumberOfUnits", f"{target.value:f}".rstrip("0").rstrip("."))
    _add(result, "Description", target.text)
    if target.baseline:
        descriptor = _add(_add(node, "ActualResult"), "Descriptor")
        _add(descriptor, "DescriptorName", terms.BASELINE)
        _add(descriptor, "DescriptorValue", target.baseline)


def _add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    """Append a child in the parent's namespace; text that XML cannot hold is dropped."""
    child = etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, name))
    if text is not None:
        child.text = _ILLEGAL.sub("", text)
    return child


def _identifier(element_id: str) -> str:
    """Return the id as XML allows identifiers; others are spelt in hex behind an x."""
    return element_id if _NCNAME.match(element_id) else f"x{element_id.encode().hex()}"


def _date(text: str | None, day: str | None) -> str | None:
    """Return an ISO date; a year alone gets the day, if there is one; None where unsure."""
    if text and day and terms.YEAR.match(text):
        text = f"{text}-{day}"
    if not text or not terms.ISO_DATE.match(text):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
