"""Collecting what a label names: in its own paragraph, or in the line under it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.element_text import (
    cut_item,
    is_phrase,
    quoted_name,
    trimmed,
    without_aside,
)
from stratmine.extraction.announcing.labels import Label, label_of
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.judge import judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.measures import named_measures
from stratmine.extraction.prose.signs import Setting
from stratmine.extraction.prose.target_year import tells_state_by
from stratmine.extraction.reading.announced import as_announced
from stratmine.extraction.reading.series import read_series
from stratmine.extraction.reading.visions import LONGEST_VISION
from stratmine.extraction.text.numbers import has_digit
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.series import named_parts
from stratmine.extraction.text.words import word_count, words
from stratmine.schema import Block

_LONGEST_VALUE = 8
"""Words of what a label says is to be reached."""
_LEAST_STATE = 4
"""Words of a sentence that says what is to be so in an area."""
_SHORTEST_TOLD = 6
"""Words of a sentence that a heading ran into."""


def read_labelled(block: Block, scope: Scope, collector: Collector) -> int | None:
    """Collect sentences that a label opens: «Mål: … Mål: …».

    In the sheet of a measure «Hvad: …» only explains it.

    Returns:
        The index of the last one; None if no label opens the paragraph.
    """
    opening = label_of(block.text, collector.language) or _run_in(block, collector)
    if opening is None or not is_phrase(block.text[opening.start :]):
        return None
    if scope.parent_kind == opening.kind == "activity" and not opening.number:
        return scope.parent
    last = None
    waiting: Label | None = None
    said = opening
    for sentence in collector.sentences(block.text):
        if sentence.end <= opening.start:
            continue
        inside = sentence.start < opening.start
        own = opening if inside or last is None else label_of(sentence.text, collector.language)
        label, waiting = own or waiting, None
        if label is None:
            _read_on(block, sentence, said, scope, collector)
            _read_told(block, sentence, last, scope, collector)
            continue
        if last is not None and _gives_target(sentence, label, last, collector):
            collector.add_label(last, sentence.text)
            continue
        said = label
        opens = opening.start if label is opening else sentence.start + label.start
        place = Sentence(sentence.text, max(sentence.start, opens), sentence.end)
        if place.start >= place.end:
            waiting = replace(label, start=0)
            continue
        last = _read_all(block, place, label, scope, collector)
        if _is_whole_vision(block, label):
            break
    return last


def _read_all(
    block: Block, place: Sentence, label: Label, scope: Scope, collector: Collector
) -> int:
    """Collect what a label names: measures, parts side by side, or all that follows it."""
    last = _each_measure(block, place, label, scope, collector)
    if last is None:
        last = _each_part(block, place, label, scope, collector)
    return _read_named(block, place, label, scope, collector) if last is None else last


def _gives_target(sentence: Sentence, label: Label, last: int, collector: Collector) -> bool:
    """Whether a label gives what the indicator before it is to reach: «Måltal: højst 17 uger»."""
    value = sentence.text[label.start :]
    named = vocabulary(collector.language.code).columns.get(label.cue.lower()) == "target"
    short = has_digit(value) and word_count(value) <= _LONGEST_VALUE
    return named and short and collector.candidates[last].type == "indicator"


def _is_whole_vision(block: Block, label: Label) -> bool:
    """Whether all that follows a label is one vision."""
    return label.kind == "vision" and word_count(block.text) <= LONGEST_VISION


def _read_named(
    block: Block, place: Sentence, label: Label, scope: Scope, collector: Collector
) -> int:
    """Collect what stands after a label in its sentence; after «Vision» all that follows.

    A whole sentence is no name of an area where it promises, «Løfte 1. Åen skal være ren.», or
    stands in an area: «Ledestjerne: Åen løber klar.».
    """
    end = len(block.text) if _is_whole_vision(block, label) else place.end
    start, end = trimmed(block.text, place.start, end)
    kind = label.kind
    if kind == "activity":
        end = start + without_aside(block.text[start:end], collector.language)
    elif kind == "focus_area" and (quoted := quoted_name(block.text, place.start)):
        start, end = quoted
    elif kind == "focus_area" and block.text[end - 1] == ".":
        verdict = judge(block.text[start:end], collector.language)
        inner = scope.parent_kind == kind and word_count(block.text[start:end]) >= _LEAST_STATE
        kind = "goal" if inner or (verdict and verdict.kind == "goal") else kind
    return collector.add(
        Finding(
            kind, block, start, end, "label", label.cue,
            number=label.number, parent=scope.parent, context=place.text,
        )
    )  # fmt: skip


def _run_in(block: Block, collector: Collector) -> Label | None:
    """Return a heading that ran into its paragraph: «Övergripande mål Alla byar ska …»."""
    match = _run_in_heading(collector.language.code).match(block.text)
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


@cache
def _run_in_heading(code: str) -> re.Pattern[str]:
    openers = "|".join(languages.get(code).leads.run_in_openers)
    return re.compile(rf"((?:(?i:{openers}) )?[^\W\d_]+) (?=[A-ZÅÄÖÆØ][a-zåäöæø]*\s)")


def _read_told(
    block: Block, sentence: Sentence, area: int | None, scope: Scope, collector: Collector
) -> None:
    """Collect the goals or measures that stand in the text after the name of a focus area."""
    if area is None or collector.candidates[area].type != "focus_area":
        return
    if read_series(block, sentence, scope.under(area, "focus_area"), collector):
        return
    verdict = judge(sentence.text, collector.language)
    if verdict is not None and verdict.kind in {"goal", "activity"}:
        collector.add(told(block, sentence, verdict, area))


def _each_measure(
    block: Block, place: Sentence, label: Label, scope: Scope, collector: Collector
) -> int | None:
    """Collect each of the measures that one label names: «Indikatorer: andel …, antal …»."""
    places = named_measures(place.text, collector.language.code)
    opens = place.end - len(place.text)
    alone = len(places) == 1 and places[0][0] > label.start
    if label.kind != "indicator" or not places or alone:
        return None
    found = (
        Finding(
            "indicator", block, opens + start, opens + end, "label", label.cue,
            parent=scope.parent,
        )
        for start, end in places
    )  # fmt: skip
    return [collector.add(finding) for finding in found][-1]


def _each_part(
    block: Block, place: Sentence, label: Label, scope: Scope, collector: Collector
) -> int | None:
    """Collect what a label of several names side by side: «Insatser: ny brygga, fler skyltar»."""
    several = " " in label.cue or label.cue.endswith(collector.language.leads.plural_ends)
    if label.kind not in {"activity", "indicator"} or not several:
        return None
    places = named_parts(block.text, place.start, place.end, collector.language)
    found = (
        Finding(
            label.kind, block, start, end, "label", label.cue,
            parent=scope.parent, context=block.text[start:end],
        )
        for start, end in places
    )  # fmt: skip
    return [collector.add(finding) for finding in found][-1] if places else None


def _read_on(
    block: Block, sentence: Sentence, label: Label, scope: Scope, collector: Collector
) -> None:
    """Collect a further sentence after a label if it is of the label's kind: «Mål: …. …»."""
    if label.kind not in {"goal", "activity"} or label.number:
        return
    announced = Announcement((label.kind,), label.cue)
    setting = Setting("measures" if label.kind == "activity" else "goal")
    judgement = as_announced(sentence, block, announced, collector.language, setting)
    stated = tells_state_by(sentence.text, collector.year_to_come, collector.language)
    if judgement is None and label.kind == "goal" and stated:
        judgement = Judgement("goal", "state by year", label.cue)
    if judgement is not None and judgement.kind == label.kind:
        collector.add(told(block, sentence, judgement, scope.parent))


def bare_label(block: Block, following: Block | None, collector: Collector) -> Label | None:
    """Return the label that stands in a line of its own over a paragraph: «MÅL 3»."""
    if block.kind != "paragraph" or following is None or following.kind != "paragraph":
        return None
    label = label_of(block.text, collector.language)
    return label if label and label.number and names_nothing(block, collector) else None


def names_nothing(block: Block, collector: Collector) -> bool:
    """Whether a line is a label with nothing after it: «Mål 3»."""
    label = label_of(block.text, collector.language)
    return label is not None and not block.text[label.start :].strip()


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
