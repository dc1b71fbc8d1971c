"""Elements from single paragraphs: what a heading, a label, a colon or a name announces."""

from __future__ import annotations

import re
from dataclasses import replace

from stratmine.extraction.announcing.element_text import cut_item, is_phrase, trimmed
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.lead_ins import announced_by_lead_in, leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import tells_doing
from stratmine.extraction.reading.measures import named_measures, read_measured
from stratmine.extraction.text.openings import is_order
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.run_on import closed
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import word_count, words
from stratmine.schema import Block, ElementKind

_RUN_IN = re.compile(
    r"((?:(?i:övergripande|overordnede|vår|vores) )?[^\W\d_]+) (?=[A-ZÅÄÖÆØ][a-zåäöæø]*\s)"
)
_SHORTEST_TOLD = 6
"""Words of a sentence that a heading ran into."""
_QUOTED = re.compile(r"[\"”“»«]([^\"”“»«]{3,90})[\"”“»«]")
_VISION_WORDS = 130
_STATE_WORDS = 4
_OPENING_WORDS = 4
_GOAL_NAMES = frozenset({"mål", "målet", "målsætning", "målsætningen", "målsättningen"})
_UNQUOTED = re.compile(
    r"\w{3,}(?:et|en|at)\s+([A-ZÅÄÖÆØ][^.:;\"”“»«]{3,80}?)\s+"
    r"(?:har|kommer|indeholder|handler|omfatter|består|rummer|dækker|peger"
    r"|innehåller|handlar|omfattar|består|rymmer|täcker|pekar)\b"
)
"""A name after a definite noun, up to the verb: «Temaet Grøn by rummer»."""
_WORDS_TO_NAME = 2


def read_vision(block: Block, scope: Scope, collector: Collector) -> bool:
    """Take a paragraph after «Vision», whole or its first sentence if it is long.

    Returns:
        Whether it was a vision, not a report on how the vision came about.
    """
    if contains_phrase(block.text, collector.language.cues.procedure):
        return False
    quoted = _QUOTED.search(block.text)
    if quoted and len(quoted[1]) > len(block.text) / 2:
        start, end = quoted.span(1)
    elif word_count(block.text) <= _VISION_WORDS:
        start, end = trimmed(block.text, 0, _first_goal(block, collector))
    else:
        start, end = cut_item(block.text, "goal", collector.language)[:2]
    evidence = "text under announcing heading"
    collector.add(Finding("vision", block, start, end, evidence, scope.cue, parent=scope.parent))
    for sentence in collector.sentences(block.text):
        if sentence.start >= end and _states_goal(sentence.text, collector):
            collector.add(
                Finding(
                    "goal", block, sentence.start, sentence.end, "goal phrase",
                    parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip
    return True


def _first_goal(block: Block, collector: Collector) -> int:
    """Return where the first sentence after a vision begins that states the plan's goal."""
    later = collector.sentences(block.text)[1:]
    return next((s.start for s in later if _states_goal(s.text, collector)), len(block.text))


def _states_goal(sentence: str, collector: Collector) -> bool:
    """Whether a sentence says of itself that it is a goal: «Det övergripande målet är att …»."""
    named = any(word in _GOAL_NAMES for word in words(sentence)[:_OPENING_WORDS])
    verdict = judge(sentence, collector.language) if named else None
    return verdict is not None and verdict.evidence == "goal phrase"


def read_vision_sentences(block: Block, scope: Scope, collector: Collector) -> None:
    """Take each sentence where a focus area is described as it will be."""
    for sentence in collector.sentences(block.text):
        if sentence.text[-1:] == "." and word_count(sentence.text) >= _STATE_WORDS:
            evidence = "text under announcing heading"
            collector.add(
                Finding(
                    "vision", block, sentence.start, sentence.end, evidence, scope.cue,
                    parent=scope.parent, context=sentence.text,
                )
            )  # fmt: skip


def read_announced(block: Block, kind: ElementKind, scope: Scope, collector: Collector) -> None:
    """Collect from running text under «Mål», «Aktiviteter», «Problem»."""
    language = collector.language
    sentences = collector.sentences(block.text)
    if kind in {"challenge", "focus_area"}:
        if kind == "challenge" and sentences and not leads_in(block.text):
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
        collector.add(
            Finding(
                final, block, sentence.start, sentence.end, evidence, scope.cue,
                parent=scope.parent, context=sentence.text,
            )
        )  # fmt: skip


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


def read_labelled(block: Block, scope: Scope, collector: Collector) -> int | None:
    """Collect sentences that a label opens: «Mål: … Mål: …».

    Returns:
        The index of the last one; None if no label opens the paragraph.
    """
    opening = label_of(block.text, collector.language) or _run_in(block, collector)
    if opening is None or not is_phrase(block.text[opening.start :]):
        return None
    last = None
    waiting: Label | None = None
    for sentence in collector.sentences(block.text):
        if sentence.end <= opening.start:
            continue
        inside = sentence.start < opening.start
        own = opening if inside or last is None else label_of(sentence.text, collector.language)
        label, waiting = own or waiting, None
        if label is None:
            _read_told(block, sentence, last, collector)
            continue
        first = (
            max(sentence.start, opening.start) if label is opening else sentence.start + label.start
        )
        if first >= sentence.end:
            waiting = replace(label, start=0)
            continue
        measure = _each_measure(block, sentence, label, scope, collector)
        if measure is not None:
            last = measure
            continue
        whole = label.kind == "vision" and word_count(block.text) <= _VISION_WORDS
        start, end = trimmed(block.text, first, len(block.text) if whole else sentence.end)
        last = collector.add(
            Finding(
                label.kind, block, start, end, "label", label.cue,
                number=label.number, parent=scope.parent, context=sentence.text,
            )
        )  # fmt: skip
        if whole:
            break
    return last


def _run_in(block: Block, collector: Collector) -> Label | None:
    """Return a heading that ran into its paragraph: «Övergripande mål Alla byar ska …»."""
    match = _RUN_IN.match(block.text)
    if match is None or block.kind != "paragraph":
        return None
    *before, noun = words(match[1])
    lexicon = vocabulary(collector.language.code)
    kind = lexicon.exact.get(noun)
    first = collector.sentences(block.text)[0].text[match.end() :]
    told = word_count(first) >= _SHORTEST_TOLD and first[-1:] in ".!"
    named = lexicon.kind_of(words(first)[0]) is None if told else False
    if kind not in {"vision", "goal"} or any(map(lexicon.kind_of, before)) or not named:
        return None
    return Label(kind, None, match.end(), noun)


def _read_told(block: Block, sentence: Sentence, area: int | None, collector: Collector) -> None:
    """Collect a goal or measure that stands in the text after the name of a focus area."""
    if area is None or collector.candidates[area].type != "focus_area":
        return
    verdict = judge(sentence.text, collector.language)
    if verdict is not None and verdict.kind in {"goal", "activity"}:
        collector.add(
            Finding(
                verdict.kind, block, sentence.start, sentence.end, verdict.evidence, verdict.cue,
                parent=area, context=sentence.text,
            )
        )  # fmt: skip


def _each_measure(
    block: Block, sentence: Sentence, label: Label, scope: Scope, collector: Collector
) -> int | None:
    """Collect each of the measures that one label names: «Indikatorer: andel …, antal …»."""
    places = named_measures(sentence.text, collector.language.code)
    if label.kind != "indicator" or len(places) <= 1:
        return None
    found = (
        Finding(
            "indicator", block, sentence.start + start, sentence.start + end, "label", label.cue,
            parent=scope.parent,
        )
        for start, end in places
    )  # fmt: skip
    return [collector.add(finding) for finding in found][-1]


def bare_label(block: Block, following: Block | None, collector: Collector) -> Label | None:
    """Return the label that stands in a line of its own over a paragraph: «MÅL 3»."""
    if block.kind != "paragraph" or following is None or following.kind != "paragraph":
        return None
    label = label_of(block.text, collector.language)
    alone = label is not None and not block.text[label.start :].strip()
    return label if alone and label and label.number else None


def read_under_label(block: Block, label: Label, scope: Scope, collector: Collector) -> int:
    """Collect the sentence under a label that stands in a line of its own.

    A whole sentence is no name of a focus area but its goal.
    """
    sentence = label.kind == "focus_area" and block.text.rstrip().endswith(".")
    kind = "goal" if sentence else label.kind
    cut = cut_item(block.text, kind, collector.language)
    return collector.add(
        Finding(
            kind, block, cut.start, cut.end, "label", label.cue,
            number=label.number, parent=scope.parent, following=cut.following,
        )
    )  # fmt: skip


def read_named_part(block: Block, scope: Scope, collector: Collector) -> int | None:
    """Collect a part that its lead-in names: «Pejlemærket om "Natur" handler om,».

    Without quotation marks the name goes from its capital to the verb: «Temaet Grøn by rummer:».
    """
    sentence = collector.sentences(block.text)[-1]
    found = announced_by_lead_in(sentence.text, collector.language)
    named = _QUOTED.search(sentence.text) or _UNQUOTED.search(sentence.text)
    if not found or found.kinds[:1] != ("focus_area",) or not named:
        return None
    between = sentence.text[: named.start(1)].lower().rpartition(found.cue)[2]
    if word_count(between) > _WORDS_TO_NAME:
        return None
    start, end = (sentence.start + offset for offset in named.span(1))
    return collector.add(
        Finding(
            "focus_area", block, start, end, "named in lead-in", found.cue,
            parent=scope.parent,
        )
    )  # fmt: skip
