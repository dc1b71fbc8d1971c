"""Collecting what a sentence names side by side after the word that announces it."""

from __future__ import annotations

from dataclasses import replace

from stratmine.extraction.announcing.element_text import measure_end, promise_end
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.series import Series, announced_series
from stratmine.extraction.findings.collector import Collector, Finding, told
from stratmine.extraction.prose.done import tells_done
from stratmine.extraction.prose.joint_deeds import joint_deeds, joint_infinitives
from stratmine.extraction.prose.judge import is_of_others, judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import PRESENT_TENSE, by_present_tense
from stratmine.extraction.prose.signs import Setting
from stratmine.extraction.prose.target_year import joint_states
from stratmine.extraction.text.main_clauses import main_clauses, separate_clauses
from stratmine.extraction.text.openings import tells_past
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.series import Place, named_clauses
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind

_PROMISES = frozenset({"modal", "goal phrase", "modal with owner", "text under announcing heading"})
"""Evidence of sentences that promise something in one of their clauses."""
_TOLD = frozenset({*PRESENT_TENSE, "passive present"})
"""Evidence of sentences that tell a deed, and may tell another one after it."""
_BESIDE_PROMISE = Setting("area", after_goal=True)
"""Where a clause beside such a one stands."""


def read_series(block: Block, sentence: Sentence, scope: Scope, collector: Collector) -> bool:
    """Collect «Handlingerne er bænke, træer og et drivhus», «Målet er, at …, og at …».

    Returns:
        Whether the sentence named several elements.
    """
    language = collector.language
    series = announced_series(sentence.text, language)
    if series is None or not scope.admits(series.kind):
        return False
    if not _is_told(sentence.text, series.kind, language):
        return False
    tell_series(block, sentence, series, scope, collector)
    return True


def names_indicators(sentence: str, language: Language) -> bool:
    """Whether a sentence names indicators side by side: «Nøgletal er besøg, lån og åbningstid»."""
    series = announced_series(sentence, language)
    return series is not None and series.kind == "indicator"


def tell(
    block: Block, sentence: Sentence, judgement: Judgement, scope: Scope, collector: Collector
) -> None:
    """Collect a sentence that was judged; each of several wishes or deeds: «Vi ønsker, at …»."""
    deeds: list[Place] = []
    if judgement.evidence in _TOLD:
        deeds = joint_deeds(sentence.text, collector.language)
    elif judgement.evidence == "state by year":
        deeds = joint_states(sentence.text, collector.language)
    if len(deeds) > 1:
        series = Series(judgement.kind, judgement.cue, deeds, judgement.evidence)
        tell_series(block, sentence, series, scope, collector)
        return
    places = named_clauses(sentence.text, collector.language)
    said = judgement.cue.split()
    lead = words(sentence.text[: places[0][0]])[:-1] if places else []
    if said and lead[-len(said) :] == said:
        series = Series(judgement.kind, judgement.cue, places, judgement.evidence)
        tell_series(block, sentence, series, scope, collector)
        return
    parts = _infinitives(sentence, judgement, collector.language)
    for judged, (start, end) in parts or _promising_clauses(
        sentence, judgement, collector.language
    ):
        clause = sentence.text[start:end]
        clause = clause[: promise_end(clause, collector.language)]
        length = (
            measure_end(clause, collector.language) if judged.kind == "activity" else len(clause)
        )
        whole = told(block, sentence, judged, scope.parent)
        first = sentence.start + start
        collector.add(replace(whole, start=first, end=first + length))


def _infinitives(
    sentence: Sentence, judgement: Judgement, language: Language
) -> list[tuple[Judgement, Place]]:
    """Return the deeds that one modal verb promises: «Vi vil bygge …, plante … og ansætte …»."""
    if judgement.evidence not in _PROMISES:
        return []
    deeds = joint_infinitives(sentence.text, language)
    if judgement.evidence == "text under announcing heading":
        return [(judgement, place) for _, place in deeds] if judgement.kind == "activity" else []
    return [(replace(judgement, kind=kind), place) for kind, place in deeds]


def _promising_clauses(
    sentence: Sentence, judgement: Judgement, language: Language
) -> list[tuple[Judgement, Place]]:
    """Return those main clauses of a sentence that are elements, or the whole of it.

    «Alle skal have et sted at bo, men listen er lang» promises in its first clause only. Two goals
    in one sentence are one, and what may as well be a measure as a remark stays with the other.
    """
    whole = (judgement, (0, len(sentence.text)))
    if judgement.evidence == "told as done":
        return _done_clauses(sentence, judgement, language) or [whole]
    if judgement.evidence in _TOLD:
        places = separate_clauses(sentence.text, language)
        return _judged_clauses(sentence, places, language) or [whole]
    if judgement.evidence not in _PROMISES:
        return [whole]
    judged = _judged_clauses(sentence, main_clauses(sentence.text, language), language)
    kinds = [verdict.kind for verdict, _ in judged]
    unsure = any(verdict.evidence == PRESENT_TENSE[1] for verdict, _ in judged) or (
        len(judged) > 1 and all(verdict.evidence == "modal" for verdict, _ in judged)
    )
    return judged if len(set(kinds)) == len(kinds) > 0 and not unsure else [whole]


def _done_clauses(
    sentence: Sentence, judgement: Judgement, language: Language
) -> list[tuple[Judgement, Place]]:
    """Return those of several clauses of a report that tell what has been done."""
    places = separate_clauses(sentence.text, language)
    if len(places) == 1:
        return []
    said = ((start, start + len(sentence.text[start:end].rstrip(" ."))) for start, end in places)
    return [
        (judgement, (start, end))
        for start, end in said
        if tells_done(f"{sentence.text[start:end].capitalize()}.", language)
    ]


def _judged_clauses(
    sentence: Sentence, places: list[Place], language: Language
) -> list[tuple[Judgement, Place]]:
    """Return those of several clauses that are goals or measures by their own words."""
    judged = []
    for start, end in places if len(places) > 1 else []:
        clause = sentence.text[start:end].rstrip(" .")
        said = f"{clause[:1].upper()}{clause[1:]}."
        verdict = judge(said, language) or by_present_tense(said, _BESIDE_PROMISE, language)
        if verdict is not None and verdict.kind in {"goal", "activity"}:
            judged.append((verdict, (start, start + len(clause))))
    return judged


def _is_told(sentence: str, kind: ElementKind, language: Language) -> bool:
    """Whether the series is the owner's own; indicators stand in sentences about follow-up."""
    if kind == "indicator":
        return True
    procedure = contains_phrase(sentence, language.cues.procedure)
    return not (
        procedure or is_of_others(words(sentence), language) or tells_past(sentence, language)
    )


def tell_series(
    block: Block, sentence: Sentence, series: Series, scope: Scope, collector: Collector
) -> None:
    """Collect each of the elements that a sentence names side by side."""
    for start, end in series.places:
        collector.add(
            Finding(
                series.kind, block, sentence.start + start, sentence.start + end, series.evidence,
                series.cue, parent=scope.parent, context=sentence.text,
            )
        )  # fmt: skip
