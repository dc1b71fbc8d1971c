"""Reading a document section by section into candidates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stratmine.extraction.announcements import (
    Announcement,
    announced_by_heading,
    announced_by_lead_in,
    is_background,
    is_contents,
    label_of,
)
from stratmine.extraction.body import read_blocks
from stratmine.extraction.candidates import Candidate
from stratmine.extraction.collector import Collector, Finding
from stratmine.extraction.items import cut_heading, is_phrase
from stratmine.extraction.labels import labels_in
from stratmine.extraction.parts import named_parts, over_announcing, same_name
from stratmine.extraction.prose import judge
from stratmine.extraction.scope import Scope
from stratmine.extraction.sections import Section
from stratmine.extraction.wording import opening_kind, word_count
from stratmine.languages import Language
from stratmine.schema import ElementKind

_LONGEST_NAME = 30
_NUMBER = re.compile(r"([A-ZÅÄÖÆØ]?\d{1,2}(?:\.\d{1,2})*[a-z]?)[.):]\s+(?=\S)")

RoleName = Literal["element", "sentence", "announcer", "background", "topic"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a heading does.

    Attributes:
        name: An element itself, an announcer of what follows, background, or a mere topic.
        kind: Of an element, its type.
        announcement: Of an announcer, what it announces.
        number: Of an element, its printed number.
        start: Of an element, where its name begins in the section's title.
        evidence: Why, a key of the confidence table.
        cue: The word that spoke for it.
    """

    name: RoleName
    kind: ElementKind | None = None
    announcement: Announcement | None = None
    number: str | None = None
    start: int = 0
    evidence: str = ""
    cue: str = ""


class Reader:
    """Reads the tree of sections once, top down."""

    def __init__(self, root: Section, language: Language) -> None:
        self._language = language
        self._collector = Collector(language)
        self._root = root
        self._named = named_parts(root, language)
        self._title = _title_of(root, language)

    def read(self) -> list[Candidate]:
        """Return the candidates in reading order; a parent stands before its children."""
        scope = Scope()
        pending = read_blocks(self._root.blocks, scope, self._collector)
        self._sisters(self._root.sections, self._after(scope, pending))
        return self._collector.candidates

    def _after(self, scope: Scope, pending: Announcement | None) -> Scope:
        return scope.announcing(pending.kinds, pending.cue) if pending else scope

    def _sisters(self, sections: Sequence[Section], scope: Scope) -> None:
        """Read sections of one level; a heading without content announces for its sisters."""
        announced = scope
        for section in sections:
            role = self._role(section, announced, sections)
            if role.name in {"announcer", "background"} and not _has_content(section):
                announced = self._enter(section, role, scope)
                continue
            self._section(section, role, announced)
            if announced.muted or announced.kinds == ("vision",):
                announced = scope

    def _section(self, section: Section, role: Role, scope: Scope) -> None:
        inner = self._enter(section, role, scope)
        pending = read_blocks(section.blocks, inner, self._collector)
        if section.blocks and inner.kinds[:1] == ("vision",):
            inner = replace(inner, kinds=inner.kinds[1:])
        self._sisters(section.sections, self._after(inner, pending))

    def _enter(self, section: Section, role: Role, scope: Scope) -> Scope:
        """Return the scope inside a section, its heading collected if it is an element."""
        if role.name == "background":
            return replace(scope, muted=True, kinds=(), by_wording=False)
        if role.name == "announcer" and role.announcement:
            return scope.announcing(role.announcement.kinds, role.announcement.cue)
        if role.name == "element" and role.kind and section.heading:
            index = self._collector.add(self._finding(section, role, scope))
            below = scope.under(index, role.kind)
            return replace(below, clause=section.title.rstrip().endswith(":"))
        if role.name == "sentence" and role.kind and section.heading:
            self._collector.add(self._finding(section, role, scope))
        return replace(scope, clause=False)

    def _finding(self, section: Section, role: Role, scope: Scope) -> Finding:
        heading = section.heading
        assert heading is not None and role.kind is not None  # noqa: S101, PT018
        before = len(section.title) - len(heading.text)
        own = _NUMBER.match(heading.text) if not role.start else None
        start, end = cut_heading(heading.text, own.end() if own else max(0, role.start - before))
        number = role.number or heading.number or (own[1] if own else None)
        return Finding(
            role.kind, heading, start, end, role.evidence, role.cue,
            number=number, parent=scope.parent,
        )  # fmt: skip

    def _role(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role:
        title, language = section.title, self._language
        if section is self._title:
            return Role("topic")
        label = label_of(title, language)
        if label and word_count(title[label.start :]):
            return Role(
                "element", label.kind, number=label.number, start=label.start, evidence="label",
                cue=label.cue,
            )  # fmt: skip
        if is_contents(title, language) or is_background(title, language):
            return Role("background")
        if any(same_name(title, name) for name in self._named):
            return Role("element", "focus_area", evidence="heading named in a list of parts")
        announcement = _announced(title, language)
        if announcement:
            return Role("announcer", announcement=announcement)
        return self._by_place(section, scope, sisters)

    def _by_place(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role:
        """Judge a heading that names no kind by what stands over, under and beside it."""
        title = section.title
        if scope.muted or word_count(title) > _LONGEST_NAME or not is_phrase(title):
            return self._as_sentence(section, scope)
        if scope.kinds[:1] != ("goal",) and _has_label_lines(section, self._language):
            return Role("element", "activity", evidence="heading over label lines")
        if scope.kinds and any(label_of(s.title, self._language) for s in sisters):
            return Role("background")
        if scope.kinds:
            evidence = "heading under announcing heading"
            return Role("element", scope.kinds[0], evidence=evidence, cue=scope.cue)
        kind = opening_kind(title, self._language)
        if kind and (scope.by_wording or scope.parent_kind == "focus_area"):
            return Role("element", self._vote(sisters), evidence="heading opening with a verb")
        if scope.parent_kind in {None, "focus_area"} and over_announcing(section, sisters, self._language):
            return Role("element", "focus_area", evidence="heading over announcing headings")
        return self._as_sentence(section, scope)

    def _as_sentence(self, section: Section, scope: Scope) -> Role:
        """Judge a heading that is a sentence set in large type."""
        verdict = None if scope.muted else judge(section.title, self._language)
        if verdict is None:
            return Role("topic")
        return Role("sentence", verdict.kind, evidence=verdict.evidence, cue=verdict.cue)

    def _vote(self, sisters: Sequence[Section]) -> ElementKind:
        """Return the kind of most sisters by their opening verbs: sisters are of one kind."""
        kinds = [opening_kind(sister.title, self._language) for sister in sisters]
        return "activity" if kinds.count("activity") > kinds.count("goal") else "goal"


def _announced(title: str, language: Language) -> Announcement | None:
    if title.rstrip().endswith(":"):
        return announced_by_lead_in(title, language)
    return announced_by_heading(title, language)


def _has_label_lines(section: Section, language: Language) -> bool:
    """Whether «Ansvarig: …», «Klart: …» stand under a heading: then it is a measure."""
    found = {name for block in section.blocks for name in labels_in(block.text, language)}
    return bool(found & {"responsible", "deadline"})


def _has_content(section: Section) -> bool:
    return bool(section.blocks or section.sections)


def _title_of(root: Section, language: Language) -> Section | None:
    """Return the first section if its heading is the document's title.

    A title often holds a word that would announce («Handlingsplan Vision 2030»); only one that
    is nothing but such a word is a heading like any other.
    """
    first = next((s for s in root.walk() if s.heading), None)
    if first is None or label_of(first.title, language):
        return None
    return first if word_count(first.title) > 1 or not _announced(first.title, language) else None
