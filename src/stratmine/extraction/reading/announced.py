"""Collecting from paragraphs under a heading that announces them: «Mål», «Aktiviteter»."""

from __future__ import annotations

from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import tells_doing
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
    for sentence in sentences:
        verdict = judge(closed(sentence, block), language)
        if verdict is None and kind == "activity" and tells_doing(sentence.text, language):
            verdict = Judgement(kind, "present tense")
        if verdict is None and is_order(sentence.text, language):
            verdict = Judgement(kind, "imperative")
        if verdict is None or verdict.kind == "challenge":
            continue
        by_words = verdict.kind == "vision" or verdict.evidence == "modal"
        named = verdict.kind == "vision" or (by_words and kind == "activity")
        final = verdict.kind if named else kind
        evidence = "text under announcing heading" if final == kind else verdict.evidence
        collector.add(told(block, sentence, Judgement(final, evidence, scope.cue), scope.parent))


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
