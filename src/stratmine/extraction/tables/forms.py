"""Elements from forms: tables whose cells say what stands beside them («Indsats | …»)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from stratmine.extraction.announcing.columns import rank
from stratmine.extraction.announcing.element_text import cut_item, is_phrase, trimmed
from stratmine.extraction.announcing.headings import announced_by_heading
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import is_background
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.findings.confidence import kind_of_evidence
from stratmine.extraction.text.words import word_count, words
from stratmine.languages import Language
from stratmine.schema import Block, Cell, ElementKind

_LEAST_FIELDS = 2
"""Fields that make a table a form."""
_LONGEST_FIELD = 6
"""Words of a cell that names a field."""
_LONGEST_NAME = 30
"""Words of a value that is a name; of a longer one the first sentence is taken."""
_OVER_MEASURES: frozenset[ElementKind] = frozenset({"focus_area", "goal", "challenge"})
_DATED = re.compile(r"\b20\d{2}$")
_AMOUNT = re.compile(r"[<>≤≥]?\s?\d[\d\s.,]*(?:%|[^\W\d]+(?:\s[^\W\d]+)?)?$")
"""A value to reach beside «Mål 2030»: «30 gram», «2 uger»."""


class Field(NamedTuple):
    """A cell that names what the cell beside it holds.

    Attributes:
        kind: The element type that it names, if any.
        attribute: The attribute that it names, if any.
        value: The cell beside it.
        label: The naming cell's text.
    """

    kind: ElementKind | None
    attribute: str | None
    value: Cell
    label: str


@dataclass(slots=True)
class _Sheet:
    """The elements of one form, and what is said of its main one."""

    elements: list[Field] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)


def fields_of(cells: Sequence[Cell], language: Language) -> list[Field]:
    """Return the fields of a form; none if the table is no form.

    A form has fields in several rows. The header of an ordinary table has its names side by
    side, so that nothing stands beside them that they could name.
    """
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    found = [
        (number, named)
        for number, row in sorted(rows.items())
        for named in _fields_of_row(sorted(row, key=lambda cell: cell.column), language)
    ]
    distinct = {(named.label, named.value.text) for _, named in found}
    labels = {named.label for _, named in found}
    several = len({number for number, _ in found}) >= _LEAST_FIELDS
    if not several or min(len(distinct), len(labels)) < _LEAST_FIELDS:
        return []
    return [named for _, named in found]


def is_blank(cells: Sequence[Cell], language: Language) -> bool:
    """Whether a table of two columns only names fields on its left: a form not filled in."""
    left = {cell.text for cell in cells if cell.column == 0 and cell.row}
    wide = any(cell.column > 1 for cell in cells)
    return not wide and sum(any(_named_by(text, language)) for text in left) >= _LEAST_FIELDS


def read_form(block: Block, fields: Sequence[Field], scope: Scope, collector: Collector) -> None:
    """Collect the elements of a form; without any, its fields speak of what it stands under."""
    sheets = list(_sheets(fields))
    if not any(sheet.elements for sheet in sheets):
        named = _named_above(block, scope, collector)
        if named is not None:
            for entry in fields:
                collector.add_label(named, f"{entry.label}: {entry.value.text}")
        return
    for sheet in sheets:
        _collect(block, sheet, scope, collector)


def _fields_of_row(row: Sequence[Cell], language: Language) -> Iterator[Field]:
    for cell, beside in pairwise(row):
        kind, attribute = _named_by(cell.text, language)
        if _is_field(beside.text, language) or not beside.text.strip():
            continue
        if kind == "goal" and _DATED.search(cell.text) and _AMOUNT.match(beside.text.strip()):
            kind, attribute = None, "target"
        if attribute or (kind and _is_name(beside.text, cell.text)):
            yield Field(kind, attribute, beside, cell.text.strip(" :"))


def _is_name(value: str, label: str) -> bool:
    """Whether a cell holds a name: no page number, and no header like «Projektbeskrivning»."""
    named = words(value)
    return is_phrase(value) and not (len(named) == 1 and named[0].startswith(words(label)[0]))


def _named_by(text: str, language: Language) -> tuple[ElementKind | None, str | None]:
    """Return the kind or the attribute that a cell names."""
    lexicon = vocabulary(language.code)
    tokens = words(text)
    label = label_of(text, language)
    if not tokens or len(tokens) > _LONGEST_FIELD or (label and is_phrase(text[label.start :])):
        return None, None
    if (named := lexicon.columns.get(" ".join(tokens))) is not None:
        return None, named
    ending = next((e for e in language.leads.name_fields if tokens[0].endswith(e)), "")
    if len(tokens) == 1 and ending:
        stem = tokens[0].removesuffix(ending).rstrip("s")
        return lexicon.kind_of(stem) or "activity", None
    found = announced_by_heading(text, language)
    if found and len(found.kinds) == 1:
        return found.kinds[0], None
    return None, None


def _is_field(text: str, language: Language) -> bool:
    return any(_named_by(text, language)) or is_background(text, language)


def _sheets(fields: Sequence[Field]) -> Iterator[_Sheet]:
    """Divide the fields of a table that holds several forms: a kind named again opens one."""
    sheet = _Sheet()
    for entry in fields:
        if entry.kind and any(entry.kind == other.kind for other in sheet.elements):
            yield sheet
            sheet = _Sheet()
        if entry.kind:
            sheet.elements.append(entry)
        elif entry.attribute:
            sheet.attributes.setdefault(entry.attribute, entry.value.text)
    yield sheet


def _collect(block: Block, sheet: _Sheet, scope: Scope, collector: Collector) -> None:
    """Collect the elements of a form, the outermost first; an indicator stands under its goal."""
    named = [entry for entry in sheet.elements if entry.kind and is_phrase(entry.value.text)]
    named.sort(key=lambda entry: rank(entry.kind))
    main = next((e for e in reversed(named) if e.kind != "indicator"), None)
    measured = next((e for e in named if e.kind == "indicator"), main)
    said = {key: text for key, text in sheet.attributes.items() if key != "target"}
    aimed = {key: text for key, text in sheet.attributes.items() if key == "target"}
    goal = None if any(e.kind in _OVER_MEASURES for e in named) else _goal_before(scope, collector)
    parent = scope.parent if goal is None else goal
    for entry in named:
        if entry.kind is None:
            continue
        start, end = _value(entry.value.text, entry.kind, collector.language)
        over = goal if entry.kind == "indicator" and goal is not None else parent
        index = collector.add(
            Finding(
                entry.kind, block, entry.value.start + start, entry.value.start + end,
                "form field", entry.label, parent=over, context=entry.value.text,
                cells=(said if entry is main else {}) | (aimed if entry is measured else {}),
            )
        )  # fmt: skip
        if entry.kind != "indicator":
            parent = index
        if entry.kind == "goal":
            goal = index


def _goal_before(scope: Scope, collector: Collector) -> int | None:
    """Return the goal of a form of its own before this one: what is done for it stands under it."""
    found = collector.candidates
    goals = (i for i, c in enumerate(found) if c.type == "goal" and c.parent == scope.parent)
    last = max(goals, default=None)
    if last is None or kind_of_evidence(found[last].evidence[0]) != "form field":
        return None
    blocks = {c.block_id for c in found if c.type == "activity"}
    return None if found[last].block_id in blocks else last


def _value(text: str, kind: ElementKind, language: Language) -> tuple[int, int]:
    if word_count(text) <= _LONGEST_NAME and kind != "indicator":
        return trimmed(text, 0, len(text))
    cut = cut_item(text, kind, language)
    return cut.start, cut.end


def _named_above(block: Block, scope: Scope, collector: Collector) -> int | None:
    """Return what a form without an element speaks of: its first cell's name, or its heading."""
    first = next((cell for cell in block.cells if cell.text.strip()), None)
    label = label_of(first.text, collector.language) if first else None
    if first and label and is_phrase(first.text[label.start :]):
        start, end = trimmed(first.text, label.start, len(first.text))
        return collector.add(
            Finding(
                label.kind, block, first.start + start, first.start + end, "label", label.cue,
                number=label.number, parent=scope.parent, context=first.text,
            )
        )  # fmt: skip
    return scope.parent if scope.parent_kind in {"goal", "activity"} else None
