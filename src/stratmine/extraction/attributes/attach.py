"""Asking for the attributes of each element, one after the other.

For each attribute the most certain source decides: a table cell, then a label under the
element, then its own words, then the sentences that tell more of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from stratmine.extraction.attributes.actors import is_municipality, is_owner
from stratmine.extraction.attributes.asides import Aside, in_brackets, read_aside, read_remark
from stratmine.extraction.attributes.budget import find_budget, opens_with_money, read_budget
from stratmine.extraction.attributes.commitment import find_commitment
from stratmine.extraction.attributes.deadline import (
    best_time,
    find_deadline,
    heading_deadline,
    latest_deadline,
    only_time,
    opening_year,
    read_deadline,
)
from stratmine.extraction.attributes.model import Attributes
from stratmine.extraction.attributes.names import read_names, split_together
from stratmine.extraction.attributes.partners import find_partners
from stratmine.extraction.attributes.responsible import body_above, find_responsible
from stratmine.extraction.attributes.status import (
    colour_meanings,
    heading_status,
    opening_status,
    own_status,
    read_status,
    remark_status,
)
from stratmine.extraction.attributes.surroundings import (
    LONGEST_SENTENCE,
    Surroundings,
    surroundings,
)
from stratmine.extraction.attributes.target import find_target, read_target
from stratmine.extraction.attributes.target_behind import target_behind
from stratmine.extraction.attributes.times import Strength
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.prose.done import done_status
from stratmine.extraction.text.numbers import has_digit
from stratmine.languages import Language
from stratmine.schema import Budget, Deadline, ParsedDocument, Status, Target

_BRIEF = 8
"""Words of a status that may tell when, too."""
_ACTING = frozenset({"goal", "activity", "indicator"})
"""Only these have attributes in their own words; a vision or focus area has them in cells
and labels."""


def attach(
    candidates: list[Candidate], document: ParsedDocument, language: Language
) -> list[Attributes]:
    """Return the attributes of each candidate, in the same order."""
    meanings = colour_meanings((block.text for block in document.blocks), language)
    around = surroundings(candidates, document, language)
    return [
        _Reading(candidate, near, meanings, language).attributes()
        for candidate, near in zip(candidates, around, strict=True)
    ]


@dataclass(frozen=True)
class _Reading:
    """One candidate with all that may tell of it."""

    candidate: Candidate
    near: Surroundings
    meanings: Mapping[str, Status]
    language: Language

    def attributes(self) -> Attributes:
        responsible = self._responsible()
        partners = (name for name in self._partners() if name not in responsible)
        return Attributes(
            responsible=responsible,
            partners=tuple(partners),
            deadline=self._deadline(),
            status=self._status(),
            target=self._target,
            budget=self._budget(),
            commitment=find_commitment(self._text, self.language),
        )

    @property
    def _text(self) -> str:
        return self.candidate.text[:LONGEST_SENTENCE]

    @property
    def _acts(self) -> bool:
        return self.candidate.type in _ACTING

    @cached_property
    def _aside(self) -> Aside:
        """What the parentheses after an activity say, in its own words or those left out."""
        if self.candidate.type != "activity":
            return Aside()
        aside = read_aside(self._text, self.language)
        whole = " ".join(self.candidate.context.split())
        aside = aside if aside != Aside() else read_aside(whole, self.language)
        for remark in self._remarks[:1] if aside == Aside() else ():
            aside = read_remark(remark, self.language)
        return aside

    @property
    def _remarks(self) -> tuple[str, ...]:
        """Sentences that tell of an activity; those after a goal tell why."""
        return self.near.remarks if self.candidate.type == "activity" else ()

    @property
    def _alone(self) -> tuple[str, ...]:
        """Texts after an activity that may be no more than a time: «Ansvarlig: X. 2025»."""
        if self.candidate.type != "activity":
            return ()
        ends = (
            label.value.rsplit(". ", 1)[-1] for label in self.near.labels if ". " in label.value
        )
        return (*self.candidate.following, *ends)

    def _given(self, role: str) -> list[str]:
        """Return what cells and labels give for a role, the cell first."""
        cell = self.candidate.cells.get(role, "")[:LONGEST_SENTENCE]
        labels = [label.value for label in self.near.labels if label.role == role]
        return [cell, *labels] if cell.strip() else labels

    def _responsible(self) -> tuple[str, ...]:
        cells = [split_together(text, self.language)[0] for text in self._given("responsible")]
        given = [name for text in cells for name in read_names(text, self.language)]
        if self.candidate.cells.get("responsible") or not self._acts:
            return tuple(dict.fromkeys(given))
        given = given or list(self._aside.responsible)
        doing = self.candidate.type == "activity"
        own = find_responsible(self._text, self.language, doing=doing)
        if not doing:
            own = self._without_municipalities(own)
        for remark in self._remarks if not (own or given) else ():
            own = own or self._without_municipalities(find_responsible(remark, self.language))
        if given:
            own = tuple(name for name in own if not is_owner(name, self.language))
        unsaid = doing and not (own or given)
        above = body_above(self.near.heading, self.language) if unsaid else ()
        return tuple(dict.fromkeys((*own, *given, *above)))

    def _without_municipalities(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Drop «Greve Kommune»: in prose it only says that the owner of the plan speaks."""
        return tuple(name for name in names if not is_municipality(name, self.language))

    def _partners(self) -> tuple[str, ...]:
        beside = [split_together(text, self.language)[1] for text in self._given("responsible")]
        cells = (*self._given("partners"), *beside)
        given = [name for text in cells for name in read_names(text, self.language)]
        if given or not self._acts:
            return tuple(dict.fromkeys(given))
        if self._aside.partners:
            return self._aside.partners
        texts = (self._text, *self._remarks)
        found = (name for text in texts for name in find_partners(text, self.language))
        return tuple(dict.fromkeys(found))

    def _deadline(self) -> Deadline | None:
        said = [read_deadline(text, self.language) for text in self._given("deadline")]
        alone = [only_time(text, self.language) for text in self._alone]
        for deadline in (*said, self._aside.deadline, *alone, *self._told_with_status()):
            if deadline is not None:
                return deadline
        if self.candidate.type == "vision":
            return opening_year(self._text, self.language)
        if not self._acts:
            return None
        told = self._told_deadline() or self._led_deadline()
        return told or only_time(self.near.time, self.language)

    def _told_with_status(self) -> Iterator[Deadline | None]:
        """Yield the times that cells for the status give: «Afsluttet 2023», «I gang, klar 2026».

        When work has begun («Påbegyndt 2022») is no deadline.
        """
        for text in self._given("status"):
            done = read_status(text, self.language) == "done"
            said = text if done else text.partition(", ")[2]
            deadline = find_deadline(said, self.language) or read_deadline(said, self.language)
            dated = deadline is not None and bool(deadline.year or deadline.date)
            yield deadline if dated and len(said.split()) <= _BRIEF else None

    def _led_deadline(self) -> Deadline | None:
        """Return the time that stands over a list for all of it: «Inden 2027 vil vi:»."""
        heading = self.near.heading
        if self.candidate.cells:
            return None
        if heading.rstrip().endswith(":"):
            time = best_time(heading, self.language)
            late = time is not None and time.strength >= Strength.TOWARDS
            return find_deadline(heading, self.language) if late else None
        if self.candidate.type != "goal":
            return None
        label, colon, _ = self.candidate.context.partition(":")
        labelled = heading_deadline(label, self.language, labelled=True) if colon else None
        over = (heading_deadline(text, self.language) for text in self.near.headings)
        return labelled or next((due for due in over if due is not None), None)

    def _told_deadline(self) -> Deadline | None:
        """Return the time that the words and the sentences after them tell."""
        # Work done «inom tre månader» is due then; a goal that says so is a standard of service.
        spans = self.candidate.type == "activity"
        told = latest_deadline((self._text, *self._remarks), self.language, spans=spans)
        if told is not None:
            return told
        target = self._target
        # A value given beside what is measured has its year in the target alone.
        beside = self.candidate.type == "indicator" and target and target.text not in self._text
        if target is not None and target.year is not None and not beside:
            return Deadline(text=str(target.year), year=target.year)
        return find_deadline(self._text, self.language, spans=spans)

    def _status(self) -> Status | None:
        measured = self.candidate.type == "indicator"
        for text in self._given("status"):
            if measured and has_digit(text):
                continue  # «Nuläge: 62 %» is a value
            status = read_status(text, self.language, self.meanings)
            if status is not None:
                return status
        words = (label.word for label in self.near.labels)
        for text in (*words, *self._given("deadline")):
            status = opening_status(text, self.language)
            if status is not None:
                return status
        if self.candidate.type != "activity":
            return None
        clauses = (clause for text in (self._text, *self._remarks) for clause in text.split("; "))
        told = (remark_status(clause, self.language, self.meanings) for clause in clauses)
        if (status := next((status for status in told if status), None)) is not None:
            return status
        aside = opening_status(in_brackets(self.candidate.context), self.language)
        own = aside or own_status(self._text, self.language)
        return own or self._led_status()

    def _led_status(self) -> Status | None:
        """Return the status that a report, the words before a colon or the heading above give."""
        if any(reason.startswith("told as done") for reason in self.candidate.evidence):
            return done_status(self._text, self.language)
        if self.candidate.cells:
            return None
        lead, colon, _ = self.candidate.context.partition(":")
        label = heading_status(lead, self.language) if colon else None
        return label or heading_status(self.near.heading, self.language)

    @cached_property
    def _target(self) -> Target | None:
        for text in self._given("target"):
            target = read_target(text, self.language)
            if target is not None:
                return target
        if not self._acts:
            return None
        measured = self.candidate.type == "indicator"
        opens = measured or self._is_announced_goal
        target = find_target(self._text, self.language, measured=opens)
        if measured and target is None:
            target = target_behind(self.candidate.text, self.candidate.context, self.language)
        compared = target is not None and target.baseline is not None
        return target if compared or self.candidate.type != "activity" else None

    @property
    def _is_announced_goal(self) -> bool:
        """Whether a label or the heading of a list says that it is a goal, whatever its words."""
        announced = any(reason.startswith(("label", "list")) for reason in self.candidate.evidence)
        return self.candidate.type == "goal" and announced

    @property
    def _cost_behind(self) -> str:
        """An amount that stands after the words of an activity: «Nyt tag: 0,4 mio. kr.»."""
        whole = " ".join(self.candidate.context.split())
        behind = whole.partition(self.candidate.text)[2]
        return behind if opens_with_money(behind, self.language) else ""

    def _budget(self) -> Budget | None:
        for text in self._given("budget"):
            budget = read_budget(text, self.language)
            if budget is not None:
                return budget
        texts = (self._text, self._cost_behind, *self._remarks) if self._acts else ()
        doing = self.candidate.type == "activity"
        found = (find_budget(text, self.language, doing=doing) for text in texts)
        return next((budget for budget in found if budget is not None), None)
