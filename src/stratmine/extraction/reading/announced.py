"""Collecting from paragraphs under a heading that announces them: «Mål», «Aktiviteter»."""

from __future__ import annotations

from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import tells_doing, tells_means
from stratmine.extraction.reading.indicators import read_measured
from stratmine.extraction.text.openings import is_order
from stratmine.extraction.text.run_on import closed
from stratmine.schema import Block, ElementKind


def read_announced(block: Block, kind: ElementKind, scope: Scope, collector: Collector) -> None:
    """Collect from running text under «Mål», «Aktiviteter», «Problem»."""
    language = collector.language
    sentences = collector.sentences(block.text)
    if kind in {"challenge", "focus_area"}:
        if kind == "challenge" and sentences and not leads_in(block.text, language):
            read_first_sentence(block, kind, "text under announcing heading", scope, collector)
        return
    if kind == "indicator":
        read_measured(block, scope, collector)
        return
    after_goal = False
    for sentence in sentences:
        said = closed(sentence, block)
        verdict = judge(said, language)
        if verdict is None and after_goal and tells_means(said, language):
            verdict = Judgement("activity", "present tense")
        if verdict is None and kind == "activity" and tells_doing(sentence.text, language):
            verdict = Judgement(kind, "present tense")
        if verdict is None and is_order(sentence.text, language):
            verdict = Judgement(kind, "imperative")
        if verdict is None or verdict.kind == "challenge":
            continue
        final = verdict.kind if _tells_own_kind(verdict, kind) else kind
        after_goal = after_goal or final == "goal"
        evidence = "text under announcing heading" if final == kind else verdict.evidence
        collector.add(told(block, sentence, Judgement(final, evidence, scope.cue), scope.parent))


def _tells_own_kind(verdict: Judgement, announced: ElementKind) -> bool:
    """Whether a sentence is what its wording says, not what the heading over it announces."""
    told = {"activity": {"modal"}, "goal": {"passive present", "present tense"}}
    return verdict.kind == "vision" or verdict.evidence in told.get(announced, set())


def read_first_sentence(
    block: Block, kind: ElementKind, evidence: str, scope: Scope, collector: Collector
) -> int:
    """Collect the sentence that opens a paragraph; the others explain it."""
    cut = cut_item(block.text, kind, collector.language)
    return collector.add(
        Finding(
            cut.kind or kind, block, cut.start, cut.end, evidence, scope.cue,
            number=cut.number, parent=scope.parent, following=cut.following,
        )
    )  # fmt: skip
