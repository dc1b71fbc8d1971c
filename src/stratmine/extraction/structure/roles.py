"""What each heading does: it is an element, announces what follows, or neither."""

from __future__ import annotations

from collections.abc import Sequence

from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.counts import opening_count
from stratmine.extraction.announcing.element_text import is_phrase
from stratmine.extraction.announcing.labels import label_of, name_after_label
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.set_aside import (
    asks_or_points,
    is_background,
    is_code,
    is_contents,
    is_summary,
    is_web_furniture,
    names_guidelines,
    names_no_part,
    names_others_goals,
    tells_adoption,
)
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.structure.announcers import announced_by
from stratmine.extraction.structure.measured import MEASURED
from stratmine.extraction.structure.plan_parts import (
    announces_goals,
    is_measured_goal,
    names_theme,
    over_announcing,
    over_numbered,
)
from stratmine.extraction.structure.reported import REPORTED, stage_name
from stratmine.extraction.structure.role import Role
from stratmine.extraction.structure.section_tops import (
    has_label_lines,
    is_row_of_lines,
    opens_with_items,
    opens_with_name,
    tells_something,
)
from stratmine.extraction.structure.sections import Section
from stratmine.extraction.structure.survey import is_among, survey
from stratmine.extraction.structure.themes import (
    are_themes,
    are_themes_of_measures,
    is_among_names,
    is_theme,
    names_matter,
    names_no_goal,
    over_goals,
    over_measures,
)
from stratmine.extraction.text.openings import opening_kind
from stratmine.extraction.text.words import same_name, word_count, words
from stratmine.languages import Language
from stratmine.schema import ElementKind

_LONGEST_NAME = 30
"""Words of a heading that may be a name; a longer one is a sentence."""
_LONGEST_PREVIEW = 15
"""Words under a heading in an overview of the chapters."""
_SHORTEST_PROMISE = 5
"""Words of a heading without a point that promises something."""

_MEASURED_GOAL = Role("element", "goal", evidence="heading opening with a verb")


class Roles:
    """Gives each heading its role, by its words and by what stands over, under and beside it.

    Attributes:
        is_case: Whether the document is a council case, by its headings.
    """

    def __init__(self, root: Section, language: Language) -> None:
        self._language = language
        self._known = survey(root, language)
        self.is_case = self._known.is_case

    def of(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role:
        """Return the role of a section's heading.

        Args:
            section: The section.
            scope: What is announced where it stands.
            sisters: The sections of its level, itself among them.
        """
        title = section.title
        if section is self._known.title or (self._known.title and title == self._known.title.title):
            return self._as_title(section)
        if (labelled := self._labelled(section)) is not None:
            return labelled
        if (aside := self._aside(section, scope)) is not None:
            return aside
        if any(same_name(title, name) for name in self._known.named_parts):
            return Role("element", "focus_area", evidence="heading named in a list of parts")
        kind = self._known.stated_goals.get(id(section))
        if kind is not None and not names_no_part(title, self._language):
            return Role("element", kind, evidence="heading over announcing headings")
        announcer = self._as_announcer(section, scope, sisters)
        made = announcer or self._by_make(section, scope)
        return made or self._by_place(section, scope, sisters)

    def _as_announcer(
        self, section: Section, scope: Scope, sisters: Sequence[Section]
    ) -> Role | None:
        """Judge a heading with a word that announces."""
        announcement = announced_by(section.title, self._language)
        if announcement is None:
            return None
        if self.is_case and " ".join(words(section.title)) in self._language.headings.case:
            # «Problemstilling» is over what the case is about.
            return Role("topic")
        awaited = scope.kinds[:1] == ("focus_area",)
        if names_theme(section, announcement, sisters, self._language, awaited=awaited):
            return Role("element", "focus_area", evidence="heading over announcing headings")
        others = names_others_goals(section.title, announcement, self._language)
        return Role("background" if others else "announcer", announcement=announcement)

    def holds_briefly(self, section: Section) -> bool:
        """Whether a heading holds for its own paragraph: «Resume Sagen …», with no account after.

        Where the case has lost the heading over its account, that follows the summary.
        """
        openings = self._language.headings.case_openings
        runs_on = section.heading is not None and "run-in" in section.heading.evidence
        return runs_on and not self._known.has_account and section.title.lower() in openings

    def _labelled(self, section: Section) -> Role | None:
        """Judge a heading that a label opens, or that is one over the text that it names."""
        label = label_of(section.title, self._language)
        if label is None or names_matter(section, label, self._language):
            return None
        if not label.number and label.kind == "goal" and over_goals(section, self._language):
            return Role("announcer", announcement=Announcement(("goal",), label.cue))
        if is_phrase(section.title[label.start :]):
            themed = label.kind == "goal" and is_theme(section, self._language)
            themed = themed or (label.kind == "activity" and over_measures(section, label))
            return Role(
                "element", "focus_area" if themed else label.kind, number=label.number,
                start=label.start, evidence="label", cue=label.cue,
            )  # fmt: skip
        if not label.number or not opens_with_name(section, self._language):
            return None
        themed = label.kind == "goal" and announces_goals(section, self._language)
        kind = "focus_area" if themed else label.kind
        return Role("label", kind, number=label.number, evidence="label", cue=label.cue)

    def _as_title(self, section: Section) -> Role:
        """Judge the document's title: «Kommunfullmäktiges mål» over bare goals announces them."""
        if is_measured_goal(section, self._language):
            return _MEASURED_GOAL
        announcement = announced_by(section.title, self._language)
        if announcement is None or not announcement.kinds or self.is_case:
            return Role("topic")
        counted = opening_count(section.title, self._language) == len(section.sections)
        listed = opens_with_items(section) or is_row_of_lines(section, self._language) or counted
        if not listed or announcement.kinds[0] in {"vision", "challenge"}:
            return Role("topic")
        return Role("announcer", announcement=announcement)

    def _aside(self, section: Section, scope: Scope) -> Role | None:
        """Return the role of a heading over text that holds no elements, or none of its own.

        «Målområde Enkel vardag» is told here, too: a label without a sign after it.
        """
        title = section.title
        if start := name_after_label(title, self._language, self._known.shared_labels):
            return Role("element", "focus_area", start=start, evidence="label")
        if tells_adoption(title, self._language) or is_web_furniture(title, self._language):
            return Role("topic")
        if is_contents(title, self._language):
            return Role("topic" if tells_something(section) else "repetition")
        if self._is_preview(section) or is_summary(title, self._language):
            return Role("repetition")
        named = scope.kinds[:1] == ("focus_area",)
        if not is_background(title, self._language, named=named):
            return None
        counts = self._known.counted_parts and opening_count(title, self._language)
        return Role("topic" if counts else "background")

    def _is_preview(self, section: Section) -> bool:
        """Whether a heading with a line under it is that of a chapter elsewhere: an overview."""
        if section.sections or " ".join(words(section.title)) not in self._known.bodies:
            return False
        if announced_by(section.title, self._language):  # «Indikatorer», over a box as well
            return False
        return sum(word_count(block.text) for block in section.blocks) <= _LONGEST_PREVIEW

    def _by_make(self, section: Section, scope: Scope) -> Role | None:
        """Judge a heading that opens its own paragraph, or one over the promises of a chapter."""
        if section.heading and "run-in" in section.heading.evidence:
            return Role("topic")
        if is_among(section, self._known.reported):
            return Role("element", "activity", evidence=REPORTED)
        if is_among(section, self._known.measured):
            return Role("element", "indicator", evidence=MEASURED)
        if is_among(section, self._known.counted_parts):
            return Role("element", "focus_area", evidence="heading counted")
        if scope.kinds or not is_among(section, self._known.chapters):
            return None
        return Role("element", "focus_area", evidence="chapter with promises")

    def _by_place(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role:
        """Judge a heading that names no kind by what stands over, under and beside it."""
        title = section.title
        if scope.muted or word_count(title) > _LONGEST_NAME or not is_phrase(title):
            return self._as_sentence(section, scope)
        paper = title.lower() in self._language.imprint.minor
        may_be_measure = scope.kinds[:1] != ("goal",) and not (paper or title.endswith("?"))
        if may_be_measure and has_label_lines(section, self._language):
            return Role("element", "activity", evidence="heading over label lines")
        if scope.kinds:
            return self._announced(section, scope, sisters)
        opens_with_verb = opening_kind(title, self._language) is not None
        if opens_with_verb and (scope.by_wording or scope.parent_kind == "focus_area"):
            return Role("element", self._vote(sisters), evidence="heading opening with a verb")
        part = self._as_part(section, scope, sisters)
        return part or self._as_sentence(section, scope)

    def _as_part(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role | None:
        """Judge a heading that names a part of the plan by what stands under it and its sisters."""
        aside = names_no_part(section.title, self._language) or self._points_to_plan(section.title)
        of_case = self.is_case and section.title.lower() in self._language.headings.case
        if aside or of_case or scope.parent_kind not in {None, "focus_area"}:
            return None
        reported = self._known.reported
        if section.sections and all(is_among(part, reported) for part in section.sections):
            return Role(
                "element", "focus_area", evidence="heading over announcing headings",
                start=stage_name(section.title),
            )  # fmt: skip
        if is_measured_goal(section, self._language):
            return _MEASURED_GOAL
        if over_announcing(section, sisters, self._language):
            return Role("element", "focus_area", evidence="heading over announcing headings")
        if over_numbered(section, sisters):
            return Role("element", "focus_area", evidence="heading over numbered items")
        return None

    def _announced(self, section: Section, scope: Scope, sisters: Sequence[Section]) -> Role:
        """Judge a heading where a kind is announced; beside labelled sisters it is a box.

        «Ansvar» names what stands under it, a question names nothing, and «Sådan bliver planen
        til noget» tells of the plan: these are no elements.
        """
        title = section.title
        if names_no_part(title, self._language) or title.rstrip().endswith("?") or is_code(title):
            return Role("topic")
        areas = scope.kinds[0] == "focus_area" and self._names_plan(words(title)[-1])
        if areas or self._points_to_plan(title):
            return Role("topic")
        labels = (label_of(sister.title, self._language) for sister in sisters)
        labelled = any(label and label.kind != "vision" for label in labels)
        if labelled or names_guidelines(title, self._language):
            return Role("background")
        evidence = "heading under announcing heading"
        themed = {"goal": are_themes, "activity": are_themes_of_measures}.get(scope.kinds[0])
        named = scope.kinds[0] == "goal" and is_among_names(section, sisters, self._language)
        if named or (themed and themed(sisters, self._language)):
            return Role("element", "focus_area", evidence=evidence, cue=scope.cue)
        if scope.kinds[0] == "goal" and names_no_goal(section, self._language):
            return Role("topic")
        return Role("element", scope.kinds[0], evidence=evidence, cue=scope.cue)

    def _points_to_plan(self, title: str) -> bool:
        """Whether a heading points to what is told of the plan: «Så följer vi planen»."""
        return asks_or_points(title, self._language) and self._names_plan(title)

    def _names_plan(self, title: str) -> bool:
        return any(word.endswith(self._language.cues.plans) for word in words(title))

    def _as_sentence(self, section: Section, scope: Scope) -> Role:
        """Judge a heading that is a sentence set in large type."""
        title = section.title
        bare = title[-1:].isalnum() or title[-1:] in "%)"
        short = bare and word_count(title) < _SHORTEST_PROMISE
        if scope.muted or short or (bare and asks_or_points(title, self._language)):
            return Role("topic")
        verdict = judge(f"{title}." if bare else title, self._language)
        if verdict is None or (bare and verdict.kind in {"vision", "challenge"}):
            return Role("topic")
        return Role("sentence", verdict.kind, evidence=verdict.evidence, cue=verdict.cue)

    def _vote(self, sisters: Sequence[Section]) -> ElementKind:
        """Return the kind of most sisters by their opening verbs: sisters are of one kind."""
        kinds = [opening_kind(sister.title, self._language) for sister in sisters]
        return "activity" if kinds.count("activity") > kinds.count("goal") else "goal"
