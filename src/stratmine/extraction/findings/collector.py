"""Gathering candidates while the document is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from stratmine.extraction.announcing.columns import Columns
from stratmine.extraction.announcing.run_in_labels import split_labels
from stratmine.extraction.findings.candidates import NO_CELLS, Candidate
from stratmine.extraction.findings.confidence import CONFIDENCE, basis_of
from stratmine.extraction.findings.sub_goals import (
    GoalsBefore,
    area_numbered_over,
    goal_numbered_over,
    goal_over,
)
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.text.block_parts import origin
from stratmine.extraction.text.run_on import split_openers, split_order, split_promises
from stratmine.extraction.text.sentences import Sentence, split_sentences
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

NO_CODES: Mapping[str, ElementKind] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of a block with the reason to take it as an element.

    Attributes:
        kind: The element type.
        block: The block that it stands in.
        start: Offset of its first character in the block's text.
        end: Offset after its last character.
        evidence: A key of `CONFIDENCE`.
        cue: The word that spoke for it.
        number: As printed.
        parent: Index of the candidate that it stands under.
        context: The sentence, item or row in full; None for the whole block.
        cells: Of a table row, the other cells by what their column says.
        following: Sentences that tell more of it.
    """

    kind: ElementKind
    block: Block
    start: int
    end: int
    evidence: str
    cue: str = ""
    number: str | None = None
    parent: int | None = None
    context: str | None = None
    cells: Mapping[str, str] = field(default_factory=lambda: NO_CELLS)
    following: tuple[str, ...] = ()


def told(block: Block, sentence: Sentence, judgement: Judgement, parent: int | None) -> Finding:
    """Return the finding of a whole sentence.

    Args:
        block: The block that it stands in.
        sentence: The sentence, by its place in the block.
        judgement: What it is, and why.
        parent: Index of the candidate that it stands under.
    """
    return Finding(
        judgement.kind, block, sentence.start, sentence.end, judgement.evidence, judgement.cue,
        parent=parent, context=sentence.text,
    )  # fmt: skip


class Collector:
    """The candidates found so far, in the order of reading.

    Attributes:
        language: The document's language.
        candidates: What was found.
        tables: What the columns of the last table of each width hold, for tables that go on
            without a header.
        codes: The kinds that the letters of codes stand for: «Å» of «Å1».
        year_to_come: The first year in which what is told to be so is still to be reached.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.candidates: list[Candidate] = []
        self.tables: dict[int, Columns] = {}
        self.year_to_come: int | None = None
        self.codes: Mapping[str, ElementKind] = NO_CODES
        self._kept_labels: list[str] = []
        self._named_goals: set[int] = set()
        self._sub_goals: set[int] = set()

    def add(self, finding: Finding) -> int:
        """Keep a finding; return its index, which children name as their parent."""
        text = " ".join(finding.block.text[finding.start : finding.end].split())
        reason = f"{finding.evidence} «{finding.cue}»" if finding.cue else finding.evidence
        block_id, offset = origin(finding.block.id)
        index, parent = len(self.candidates), self._parent_of(finding)
        self.candidates.append(
            Candidate(
                type=finding.kind,
                text=text,
                block_id=block_id,
                start=offset + finding.start,
                end=offset + finding.end,
                number=finding.number,
                context=finding.block.text if finding.context is None else finding.context,
                cells=finding.cells,
                following=finding.following,
                evidence=(reason,),
                confidence=CONFIDENCE[basis_of(finding.evidence, finding.kind, text)],
                parent=parent,
            )
        )
        if finding.kind in {"goal", "activity"}:
            for line in self._kept_labels:
                self.add_label(index, line)
            self._kept_labels.clear()
        return index

    def _parent_of(self, finding: Finding) -> int | None:
        """Return what a finding stands under; a sub-goal under the goal before it."""
        index, cue = len(self.candidates), finding.cue.lower()
        if finding.kind == "goal":
            over = goal_numbered_over(self.candidates, finding.number, finding.parent)
            if over is None and finding.evidence == "label":
                over = area_numbered_over(self.candidates, finding.number, finding.parent)
            if over is not None:
                return over
        if finding.kind != "goal" or self.language.sentences.goal_nouns[0] not in cue:
            return finding.parent
        leads, inside = self.language.leads, finding.parent is not None
        if not cue.startswith(leads.sub_goals if inside else leads.sub_goals + leads.board_goals):
            self._named_goals.add(index)
            return finding.parent
        labelled = finding.evidence == "label"
        before = GoalsBefore(self.candidates, self._named_goals, self._sub_goals)
        over = goal_over(before, finding.parent, labelled=labelled)
        self._sub_goals.add(index)
        return finding.parent if over is None else over

    def keep_label(self, line: str) -> None:
        """Keep a label line that stands before all elements for the first one."""
        self._kept_labels.append(line)

    def add_label(self, index: int, line: str) -> None:
        """Attach a label line («Ansvarlig: …») to a candidate."""
        candidate = self.candidates[index]
        self.candidates[index] = replace(candidate, labels=(*candidate.labels, line))

    def hang(self, first: int, goal: int) -> None:
        """Put the measures found from an index on under a goal that they stand beside."""
        for index in range(first, len(self.candidates)):
            candidate = self.candidates[index]
            beside = candidate.parent == self.candidates[goal].parent
            if beside and candidate.type in {"activity", "indicator"}:
                self.candidates[index] = replace(candidate, parent=goal)

    def sentences(self, text: str) -> list[Sentence]:
        """Split a text of the document into sentences."""
        whole = split_sentences(text, self.language)
        lines = [part for sentence in whole for part in split_labels(sentence, self.language)]
        parts = [part for line in lines for part in split_promises(line, self.language)]
        parts = [part for one in parts for part in split_openers(one, self.language)]
        return [part for one in parts for part in split_order(one, self.language)]
