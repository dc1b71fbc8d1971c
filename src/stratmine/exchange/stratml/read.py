"""A strategy out of StratML, as far as StratML holds one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from lxml import etree

from stratmine.errors import CorruptDocumentError, UnsupportedFormatError
from stratmine.exchange.stratml import terms
from stratmine.files import read_bytes
from stratmine.schema import (
    Adoption,
    Element,
    Organisation,
    Period,
    Source,
    Strategy,
    Target,
    content_id,
)


def read_stratml(path: str | Path) -> Strategy:
    """Read StratML of Part 1 or 2.

    Language, country and places in the document stay empty: StratML does not have them.

    Raises:
        DocumentNotFoundError: There is no such file.
        CorruptDocumentError: The file is no well-formed XML.
        UnsupportedFormatError: It is XML, but no StratML.
    """
    content = read_bytes(path)
    # Nothing outside the file is read, and no entity is expanded.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise CorruptDocumentError(f"{path}: no well-formed XML: {error}") from error
    known = {f"{{{terms.NAMESPACES[part]}}}{terms.ROOTS[part]}" for part in terms.ROOTS}
    if root.tag not in known:
        raise UnsupportedFormatError(
            f"{path}: the root element is {root.tag}; StratML of ISO 17469-1 or -2 is needed"
        )
    return _strategy(root, content, Path(path).name)


def _strategy(root: etree._Element, content: bytes, file: str) -> Strategy:
    digest = hashlib.sha256(content).hexdigest()
    organisation = _text(root, "StrategicPlanCore", "Organization", "Name")
    administration = "AdministrativeInformation"
    return Strategy(
        id=content_id(content),
        source=Source(file=file, sha256=digest, media_type="application/xml"),
        title=_text(root, "Name"),
        organisation=Organisation(name=organisation) if organisation else None,
        period=Period(
            start=_text(root, administration, "StartDate"),
            end=_text(root, administration, "EndDate"),
        ),
        adopted=Adoption(on=_text(root, administration, "PublicationDate")),
        elements=tuple(_Elements(root).read()),
    )


class _Elements:
    """Reads elements in order; those without an identifier of their own get a number."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._count = 0
        self._taken: set[str] = set()
        self._known = {_words(node) for node in root.iter("{*}Identifier")}

    def read(self) -> Iterator[Element]:
        for vision in _all(self._root, "StrategicPlanCore", "Vision", "Description"):
            if text := _words(vision):
                yield Element(id=self._id(vision.getparent()), type="vision", text=text)
        for goal in _all(self._root, "StrategicPlanCore", "Goal"):
            yield from self._goal(goal)

    def _goal(self, goal: etree._Element) -> Iterator[Element]:
        # A goal without identifier only holds the objectives that stand under none.
        area = self._element(goal, "focus_area", None) if _text(goal, "Identifier") else None
        if area is not None:
            yield area
        for objective in _all(goal, "Objective"):
            parent = area.id if area else None
            found = self._element(objective, "goal", parent)
            if found is not None:
                yield found
                parent = found.id
            for indicator in _all(objective, "PerformanceIndicator"):
                yield self._indicator(indicator, parent)

    def _element(
        self, node: etree._Element, kind: Literal["focus_area", "goal"], parent_id: str | None
    ) -> Element | None:
        text = _text(node, "Name") or _text(node, "Description")
        if text is None:
            return None
        other = _text(node, "OtherInformation") or ""
        narrower = re.match(rf"{terms.NARROWER}: (\S+)$", other)
        if narrower and narrower[1] in self._known:
            parent_id = narrower[1]
        return Element(
            id=self._id(node),
            type=kind,
            text=text,
            number=_text(node, "SequenceIndicator"),
            parent_id=parent_id,
            responsible=_stakeholders(node, partners=False),
            partners=_stakeholders(node, partners=True),
        )

    def _indicator(self, node: etree._Element, parent_id: str | None) -> Element:
        return Element(
            id=self._id(node),
            type="indicator",
            text=_text(node, "MeasurementDimension") or "",
            number=_text(node, "SequenceIndicator"),
            parent_id=parent_id,
            target=_target(node),
        )

    def _id(self, node: etree._Element | None) -> str:
        self._count += 1
        found = _text(node, "Identifier") if node is not None else None
        own = found if found and found not in self._taken else f"_{self._count}"
        self._taken.add(own)
        return own


def _stakeholders(node: etree._Element, *, partners: bool) -> tuple[str, ...]:
    found = []
    for stakeholder in _all(node, "Stakeholder"):
        role = _text(stakeholder, "Role", "Name") or _text(stakeholder, "Description")
        name = _text(stakeholder, "Name")
        if name and (role == terms.PARTNER) == partners:
            found.append(name)
    return tuple(found)


def _target(node: etree._Element) -> Target | None:
    place = ("MeasurementInstance", "TargetResult")
    value = _text(node, *place, "NumberOfUnits")
    text = _text(node, *place, "Description") or value
    if text is None:
        return None
    year = re.match(r"\d{4}", _text(node, *place, "EndDate") or "")
    return Target(
        text=text,
        value=_number(value),
        unit=_text(node, "UnitOfMeasurement"),
        year=int(year[0]) if year else None,
        baseline=_text(
            node, "MeasurementInstance", "ActualResult", "Descriptor", "DescriptorValue"
        ),
    )


def _number(text: str | None) -> float | None:
    """Return a number; None for what people write instead: «50 %», «[TBD]», «1,200»."""
    return float(text) if text and re.fullmatch(r"[+-]?\d+(\.\d+)?", text) else None


def _all(node: etree._Element, *names: str) -> list[etree._Element]:
    return node.findall("/".join(f"{{*}}{name}" for name in names))


def _text(node: etree._Element, *names: str) -> str | None:
    """Return the words of the first element on that way; None where it is empty."""
    found = _all(node, *names)
    return _words(found[0]) if found else None


def _words(node: etree._Element) -> str | None:
    return " ".join((node.text or "").split()) or None
