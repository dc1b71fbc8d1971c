"""Reading a document section by section into candidates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.columns import rank
from stratmine.extraction.announcing.element_text import cut_heading
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import is_preface
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.reading.blocks import read_blocks
from stratmine.extraction.reading.labelled import read_under_label
from stratmine.extraction.structure.roles import Role, Roles
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_NUMBER = re.compile(r"([A-ZÅÄÖÆØ]?\d{1,2}(?:\.\d{1,2})*[a-z]?)[.):]\s+(?=\S)")

_NO_LIMIT = 10_000
"""Headings that an announcement without a number may hold for."""


class Reader:
    """Reads the tree of sections once, top down."""

    def __init__(self, root: Section, language: Language) -> None:
        self._collector = Collector(language)
        self._root = root
        self._roles = Roles(root, language)
        self._announcers = Counter(" ".join(words(section.title)) for section in root.walk())
        self._last: tuple[int, ElementKind] | None = None
        self._in_series = False
        self._heeds_prefaces = False

    def read(self) -> list[Candidate]:
        """Return the candidates in reading order; a parent stands before its children.

        Where a text is all foreword and introduction, its goals stand there.
        """
        self._read_all()
        if not self._collector.candidates and not self._roles.is_case:
            self._heeds_prefaces = True
            self._collector = Collector(self._collector.language)
            self._read_all()
        return self._collector.candidates

    def _read_all(self) -> None:
        scope = Scope(case=self._roles.is_case)
        pending = read_blocks(self._root.blocks, scope, self._collector)
        self._sisters(self._root.sections, self._after(scope, pending))

    def _after(self, scope: Scope, pending: Announcement | None) -> Scope:
        return scope.announcing(pending.kinds, pending.cue) if pending else scope

    def _sisters(self, sections: Sequence[Section], scope: Scope) -> None:
        """Read sections of one level; a heading without content announces for its sisters."""
        announced, left = scope, _NO_LIMIT
        inside = _inside_series(sections, self._collector.language)
        for section in sections:
            role = self._roles.of(section, announced, sections)
            self._in_series = id(section) in inside
            if role.name == "repetition":
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

    def _section(self, section: Section, role: Role, scope: Scope) -> Announcement | None:
        """Read a section; return what its end announces for the sections after it."""
        inner = self._enter(section, role, scope)
        blocks = section.blocks[1:] if role.name == "label" else section.blocks
        pending = read_blocks(blocks, inner, self._collector)
        if section.blocks and inner.kinds[:1] == ("vision",):
            inner = replace(inner, kinds=inner.kinds[1:])
        self._sisters(section.sections, self._after(inner, pending))
        return None if section.sections else pending

    def _enter(self, section: Section, role: Role, scope: Scope) -> Scope:
        """Return the scope inside a section, its heading collected if it is an element."""
        if role.name == "background":
            heeded = self._heeds_prefaces and is_preface(section.title, self._collector.language)
            return replace(scope, muted=not heeded, kinds=(), by_wording=False)
        if role.name == "announcer" and role.announcement:
            above = self._above_repeated(section, role.announcement, scope)
            return above.announcing(role.announcement.kinds, role.announcement.cue)
        if role.name == "element" and role.kind and section.heading:
            scope = self._above_in_series(role.kind, scope)
            index = self._collect(section, section.heading, role.kind, role, scope)
            self._last = (index, role.kind)
            return scope.under(index, role.kind)
        if role.name == "label" and role.kind:
            label = Label(role.kind, role.number, 0, role.cue)
            index = read_under_label(section.blocks[0], label, scope, self._collector)
            kind = self._collector.candidates[index].type
            self._last = (index, kind)
            named = kind == role.kind
            return scope.under(index, kind) if named else scope.announcing((kind,), role.cue)
        if role.name == "sentence" and role.kind and section.heading:
            self._collect(section, section.heading, role.kind, role, scope)
        return scope

    def _above_repeated(self, section: Section, announcement: Announcement, scope: Scope) -> Scope:
        """Return what «Åtgärder» stands under where it is printed as large as its goals.

        A heading that comes again after each goal or focus area belongs to the one before it,
        even if the levels of the headings do not show it.
        """
        repeated = self._in_series or self._announcers[" ".join(words(section.title))] > 1
        if scope.parent is not None or not repeated or self._last is None:
            return scope
        index, kind = self._last
        if rank(announcement.kinds[0] if announcement.kinds else None) <= rank(kind):
            return scope
        return scope.under(index, kind)

    def _above_in_series(self, kind: ElementKind, scope: Scope) -> Scope:
        """Return what «Mål 1» stands under between «Fokusområde 1» and «Fokusområde 2»."""
        if scope.parent is not None or not self._in_series or self._last is None:
            return scope
        above: int | None = self._last[0]
        while above is not None and rank(self._collector.candidates[above].type) >= rank(kind):
            above = self._collector.candidates[above].parent
        if above is None:
            return scope
        return scope.under(above, self._collector.candidates[above].type)

    def _collect(
        self, section: Section, heading: Block, kind: ElementKind, role: Role, scope: Scope
    ) -> int:
        before = len(section.title) - len(heading.text)
        own = _NUMBER.match(heading.text) if not role.start else None
        opens = own.end() if own else max(0, role.start - before)
        start, end = cut_heading(heading.text, opens, self._collector.language)
        number = role.number or heading.number or (own[1] if own else None)
        return self._collector.add(
            Finding(
                kind, heading, start, end, role.evidence, role.cue,
                number=number, parent=scope.parent,
            )
        )  # fmt: skip


def _has_content(section: Section) -> bool:
    return bool(section.blocks or section.sections)


def _inside_series(sections: Sequence[Section], language: Language) -> set[int]:
    """Return the sections that stand between two parts of a numbered series, by `id`.

    Where all headings look alike, «Mål» after «Fokusområde 1» and before «Fokusområde 2» belongs
    to the first.
    """
    labels = [label_of(section.title, language) for section in sections]
    series = [label.cue if label and label.number else None for label in labels]
    inside = set()
    for place, section in enumerate(sections):
        before, after = set(series[:place]) - {None}, set(series[place + 1 :]) - {None}
        if (before & after) - {series[place]}:
            inside.add(id(section))
    return inside
