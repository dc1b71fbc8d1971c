"""Reading a document section by section into candidates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.element_text import CODE, cut_heading
from stratmine.extraction.announcing.labels import Label
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import is_preface, is_summary
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.reading.blocks import read_blocks
from stratmine.extraction.reading.labelled import read_under_label
from stratmine.extraction.reading.unmarked import sentences_as_items
from stratmine.extraction.structure.codes import kinds_of_codes
from stratmine.extraction.structure.measured import MEASURED
from stratmine.extraction.structure.role import Role
from stratmine.extraction.structure.roles import Roles
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.structure.titles import is_report, year_to_come
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind, Period

_NUMBER = re.compile(
    r"([A-ZÅÄÖÆØ]?\d{1,2}(?:\.\d{1,2})*[a-z]?(?=[.):])"
    r"|(?:[A-ZÅÄÖÆØ]\d{1,2}|[A-H])(?=\s+[A-ZÅÄÖÆØ]))"
    r"[.):]?\s+(?=\S)"
)
"""A number or code before a heading's name: «2. », «B2 », «B »."""

_NO_LIMIT = 10_000
"""Headings that an announcement without a number may hold for."""


class Reader:
    """Reads the tree of sections once, top down."""

    def __init__(self, root: Section, language: Language, period: Period | None = None) -> None:
        self._collector = Collector(language)
        self._root = root
        self._roles = Roles(root, language)
        self._heeds_prefaces = False
        self._period = period

    def read(self) -> list[Candidate]:
        """Return the candidates in reading order; a parent stands before its children.

        Where a text is all foreword and introduction, its goals stand there.
        """
        self._read_all()
        told = any(candidate.type != "challenge" for candidate in self._collector.candidates)
        if not told and not self._roles.is_case:
            self._heeds_prefaces = True
            self._collector = Collector(self._collector.language)
            self._read_all()
        return self._collector.candidates

    def _read_all(self) -> None:
        report = is_report(self._root, self._collector.language)
        self._collector.year_to_come = year_to_come(self._root, self._period, report=report)
        self._collector.codes = kinds_of_codes(self._root, self._collector.language)
        scope = Scope(case=self._roles.is_case, report=report)
        pending = read_blocks(self._root.blocks, scope, self._collector)
        self._sisters(self._root.sections, self._after(scope, pending))

    def _after(self, scope: Scope, pending: Announcement | None) -> Scope:
        return scope.announcing(pending.kinds, pending.cue) if pending else scope

    def _sisters(self, sections: Sequence[Section], scope: Scope) -> None:
        """Read sections of one level; a heading without content announces for its sisters."""
        announced, left = scope, _NO_LIMIT
        for section in sections:
            role = self._roles.of(section, announced, sections)
            if role.name == "repetition" and not self._is_heeded(section):
                continue
            if role.name in {"announcer", "background"} and not _has_content(section):
                announced, left = self._enter(section, role, scope), _NO_LIMIT
                continue
            pending = self._section(section, role, announced)
            left -= role.name == "element"
            if announced.muted or announced.kinds == ("vision",) or not left:
                announced, left = scope, _NO_LIMIT
            if pending and pending.kinds == ("vision",):
                announced, left = self._after(scope, pending), 1
            elif pending and (pending.count or (pending.below and not scope.case)):
                announced, left = self._after(scope, pending), pending.count or _NO_LIMIT

    def _is_heeded(self, section: Section) -> bool:
        """Whether what repeats is read: a short one, or a summary where nothing else is told."""
        if self._roles.holds_briefly(section):
            return True
        return self._heeds_prefaces and is_summary(section.title, self._collector.language)

    def _section(self, section: Section, role: Role, scope: Scope) -> Announcement | None:
        """Read a section; return what its end announces for the sections after it."""
        inner = self._enter(section, role, scope)
        blocks = section.blocks[1:] if role.name == "label" else section.blocks
        lists_only = role.name == "background" and _leads_list(section)
        if lists_only or self._roles.holds_briefly(section):
            own = _first_paragraph(blocks)
            if role.name == "background":
                read_blocks(blocks[:own], inner, self._collector)
            blocks, inner = blocks[own:], scope
        if role.name == "announcer" and section.title.rstrip().endswith(":"):
            blocks = sentences_as_items(blocks, inner, self._collector.language)
            if lines := _lines_over_prose(blocks):
                read_blocks(blocks[:lines], inner, self._collector)
                blocks, inner = blocks[lines:], scope
        pending = read_blocks(blocks, inner, self._collector)
        if section.blocks and inner.kinds[:1] == ("vision",):
            inner = replace(inner, kinds=inner.kinds[1:])
        self._sisters(section.sections, self._after(inner, pending))
        return None if section.sections else pending

    def _enter(self, section: Section, role: Role, scope: Scope) -> Scope:
        """Return the scope inside a section, its heading collected if it is an element.

        Under the name of a measure stands how it is measured and what it shows.
        """
        if role.name == "background":
            heeded = self._heeds_prefaces and is_preface(section.title, self._collector.language)
            return replace(scope, muted=not heeded, kinds=(), by_wording=False)
        if role.name == "announcer" and role.announcement:
            announcing = scope.announcing(role.announcement.kinds, role.announcement.cue)
            return replace(announcing, prose=_is_all_prose(section))
        if role.name == "element" and role.kind and section.heading:
            index = self._collect(section, section.heading, role.kind, role, scope)
            inner = scope.under(index, role.kind)
            return replace(inner, muted=True) if role.evidence == MEASURED else inner
        if role.name == "label" and role.kind:
            label = Label(role.kind, role.number, 0, role.cue)
            index = read_under_label(section.blocks[0], label, scope, self._collector)
            kind = self._collector.candidates[index].type
            named = kind == role.kind
            return scope.under(index, kind) if named else scope.announcing((kind,), role.cue)
        if role.name == "sentence" and role.kind and section.heading:
            self._collect(section, section.heading, role.kind, role, scope)
        return scope

    def _collect(
        self, section: Section, heading: Block, kind: ElementKind, role: Role, scope: Scope
    ) -> int:
        before = len(section.title) - len(heading.text)
        own = _NUMBER.match(heading.text) if not role.start else None
        opens = own.end() if own else max(0, role.start - before)
        start, end = cut_heading(heading.text, opens, self._collector.language)
        printed = own or CODE.search(heading.text)
        number = role.number or heading.number or (printed[1] if printed else None)
        return self._collector.add(
            Finding(
                kind, heading, start, end, role.evidence, role.cue,
                number=number, parent=scope.parent,
            )
        )  # fmt: skip


def _first_paragraph(blocks: Sequence[Block]) -> int:
    """Return how many blocks the first paragraph and the list under it are."""
    after = (i for i, block in enumerate(blocks) if i and block.kind != "list_item")
    return next(after, len(blocks))


def _lines_over_prose(blocks: Sequence[Block]) -> int:
    """Return how many lines a heading with a colon leads into, if prose follows them."""
    return next((i for i, block in enumerate(blocks) if _is_prose(block)), 0)


def _leads_list(section: Section) -> bool:
    """Whether a heading leads into the list right under it, and holds for no more than that."""
    listed = section.blocks[:1] and section.blocks[0].kind == "list_item"
    return bool(listed) and section.title.rstrip().endswith(":")


def _is_all_prose(section: Section) -> bool:
    """Whether nothing but paragraphs stands under a heading."""
    return not section.sections and all(block.kind == "paragraph" for block in section.blocks)


def _is_prose(block: Block) -> bool:
    return block.kind == "paragraph" and block.text.rstrip().endswith((".", "!"))


def _has_content(section: Section) -> bool:
    return bool(section.blocks or section.sections)
