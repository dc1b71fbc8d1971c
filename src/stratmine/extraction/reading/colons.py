"""Elements after a colon inside a paragraph: «… den ønskede effekt: Flere frivillige oplever …»."""

from __future__ import annotations

import re

from stratmine.extraction.announcing.element_text import trimmed
from stratmine.extraction.announcing.labels import label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count
from stratmine.schema import Block, ElementKind

_AFTER_COLON = re.compile(r":\s+[\"”“»«]?(?=[A-ZÅÄÖÆØ])")
_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,200})[\"”“»«]")
_STATE_WORDS = 4


_KINDS: frozenset[ElementKind] = frozenset({"goal", "activity", "indicator", "vision", "challenge"})


def read_after_colon(
    block: Block, scope: Scope, collector: Collector, kinds: frozenset[ElementKind] = _KINDS
) -> bool:
    """Collect «… den ønskede effekt: Flere frivillige oplever …» and «Mål: …».

    Args:
        block: The paragraph.
        scope: What it stands under.
        collector: Gathers what is found.
        kinds: What is looked for.
    """
    for sentence in collector.sentences(block.text):
        colon = _AFTER_COLON.search(sentence.text)
        if not colon or word_count(sentence.text[colon.end() :]) < _STATE_WORDS:
            continue
        label = label_of(sentence.text, collector.language)
        if contains_phrase(sentence.text, collector.language.cues.procedure):
            continue
        found = announced_by_lead_in(sentence.text[: colon.start()][-40:], collector.language)
        kind = label.kind if label else found.kinds[-1] if found and found.kinds else None
        if kind in kinds and kind:
            evidence = "label" if label else "words after a colon"
            for start, end in _parts(block.text, sentence, sentence.start + colon.end()):
                collector.add(Finding(kind, block, start, end, evidence, parent=scope.parent))
            return True
    return False


def _parts(text: str, sentence: Sentence, start: int) -> list[tuple[int, int]]:
    """Return the places of what a colon leads into: of each where several are quoted."""
    quoted = [match.span(1) for match in _QUOTED.finditer(text, start - 1, sentence.end)]
    told = sum(end - first for first, end in quoted)
    if len(quoted) > 1 and 2 * told > sentence.end - start:
        return quoted
    return [trimmed(text, start, sentence.end)]
