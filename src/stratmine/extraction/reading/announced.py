"""Collecting from paragraphs under a heading that announces them: «Mål», «Aktiviteter»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from stratmine import languages
from stratmine.extraction.announcing.announcement import Announcement
from stratmine.extraction.announcing.element_text import cut_item
from stratmine.extraction.announcing.lead_ins import leads_in
from stratmine.extraction.announcing.scope import Scope
from stratmine.extraction.announcing.vocabulary import vocabulary
from stratmine.extraction.attributes.target import find_target
from stratmine.extraction.findings.collector import Collector, Finding
from stratmine.extraction.prose.done import tells_done
from stratmine.extraction.prose.judge import is_of_others, is_told, judge
from stratmine.extraction.prose.judgement import Judgement
from stratmine.extraction.prose.present import PRESENT_TENSE, by_present_tense
from stratmine.extraction.prose.signs import Place, Setting
from stratmine.extraction.prose.standing_alone import points_back
from stratmine.extraction.prose.target_year import tells_state_by
from stratmine.extraction.reading.indicators import read_measured
from stratmine.extraction.reading.running_text import read_sentences
from stratmine.extraction.reading.series import read_series, tell
from stratmine.extraction.text.openings import is_order, opening_kind, tells_past
from stratmine.extraction.text.phrases import contains_phrase
from stratmine.extraction.text.run_on import closed
from stratmine.extraction.text.sentences import Sentence
from stratmine.extraction.text.words import words
from stratmine.languages import Language
from stratmine.schema import Block, ElementKind


def read_announced(
    block: Block, kind: ElementKind, scope: Scope, collector: Collector, *, after_goal: bool = False
) -> None:
    """Collect from running text under «Mål», «Aktiviteter», «Problem».

    Args:
        block: The paragraph.
        kind: What is announced for it.
        scope: What it stands under.
        collector: Gathers what is found.
        after_goal: Whether a goal stands before it in its section.
    """
    language = collector.language
    sentences = collector.sentences(block.text)
    if kind in {"challenge", "focus_area"}:
        series = [read_series(block, sentence, scope, collector) for sentence in sentences]
        if any(series):
            return
        if kind == "focus_area" and scope.prose and _says_wish(sentences, language):
            read_sentences(block, scope, collector, after_goal=after_goal)
        if kind == "challenge" and sentences and not leads_in(block.text, language):
            read_first_sentence(block, kind, "text under announcing heading", scope, collector)
        return
    if kind == "indicator":
        read_measured(block, scope, collector)
        return
    announced = Announcement((kind,), scope.cue)
    place: Place = "measures" if kind == "activity" else "goal"
    last: ElementKind | None = None
    for sentence in sentences:
        if read_series(block, sentence, scope, collector):
            continue
        aimed = kind == "goal" or (scope.inherited and scope.parent_kind == "focus_area")
        stated = aimed and tells_state_by(sentence.text, collector.year_to_come, language)
        setting = Setting(place, after_goal=after_goal, before=last)
        judgement = as_announced(sentence, block, announced, language, setting)
        if stated and (judgement is None or judgement.kind == "activity"):
            judgement = Judgement("goal", "state by year", scope.cue)
        last = judgement.kind if judgement else None
        if judgement is not None:
            after_goal = after_goal or judgement.kind == "goal"
            tell(block, sentence, judgement, scope, collector)


def _says_wish(sentences: Sequence[Sentence], language: Language) -> bool:
    """Whether the owner says in a paragraph what it wants: «Vi vil …», «Målet er …»."""
    verdicts = (judge(sentence.text, language) for sentence in sentences)
    return any(verdict and verdict.evidence == "goal phrase" for verdict in verdicts)


def as_announced(
    sentence: Sentence,
    block: Block,
    announced: Announcement,
    language: Language,
    setting: Setting,
) -> Judgement | None:
    """Judge a sentence where goals or activities are announced; None if it only explains them.

    Args:
        sentence: The sentence.
        block: The block that it stands in.
        announced: What is announced for it.
        language: Their language.
        setting: Where it stands among others.
    """
    kind, said = announced.kinds[0], closed(sentence, block)
    verdict = judge(said, language)
    if verdict is None and kind in {"goal", "activity"}:
        verdict = by_present_tense(said, setting, language)
    past = contains_phrase(announced.cue, language.announced_status["done"]) is not None
    if verdict is None and past and tells_done(said, language):
        return Judgement(kind, "told as done", announced.cue)
    if verdict is None and kind == "goal" and _states_target(said, language):
        verdict = Judgement(kind, "text under announcing heading")
    if verdict is None and is_order(sentence.text, language):
        verdict = Judgement(kind, "imperative")
    if verdict is None and kind in {"goal", "activity"} and _is_infinitive(said, language):
        verdict = Judgement(kind, "text under announcing heading")
    if verdict is None or verdict.kind == "challenge":
        return None
    final = verdict.kind if _tells_own_kind(verdict, kind, language) else kind
    evidence = "text under announcing heading" if final == kind else verdict.evidence
    return Judgement(final, evidence, announced.cue)


def _is_infinitive(sentence: str, language: Language) -> bool:
    """Whether a sentence is an infinitive with its mark, as items are: «At sikre gode veje.»."""
    tokens, kind_of = words(sentence), vocabulary(language.code).kind_of
    marked = tokens[:1] == [language.grammar.infinitive_mark]
    about_goals = any(kind_of(token) == "goal" for token in tokens)
    return marked and not about_goals and opening_kind(sentence, language) is not None


def _states_target(sentence: str, language: Language) -> bool:
    """Whether a sentence says in the present tense what is to be reached, in figures.

    «Andelen af cykelture stiger til 40 procent» is a goal where goals are announced. What has
    been reached is none, nor what a modal verb tells of something else.
    """
    tokens = words(sentence)
    if not is_told(sentence, tokens, language) or is_of_others(tokens, language):
        return False
    modals = frozenset().union(*language.modals.commitment.values())
    lexicon = vocabulary(language.code)
    if modals & set(tokens) or any(lexicon.kind_of(token) == "goal" for token in tokens):
        return False
    if tells_past(sentence, language) or points_back(sentence, language):
        return False
    units = language.units
    changes = units.changes | units.halving | units.doubling | units.tripling
    aims = any(token in changes and token.endswith(("r", "s")) for token in tokens)
    bound = aims or contains_phrase(sentence, units.limits) is not None
    perfect = _perfect(language.code).search(sentence)
    return bound and not perfect and find_target(sentence, language) is not None


@cache
def _perfect(code: str) -> re.Pattern[str]:
    """Return how a sentence tells what has become: «har økat», «er steget»."""
    grammar = languages.get(code).grammar
    have = "|".join(grammar.copulas | grammar.being)
    return re.compile(rf"\b(?:{have}) (?:\w+ )?\w{{2,}}(?:et|at|it)\b", re.IGNORECASE)


def _tells_own_kind(verdict: Judgement, announced: ElementKind, language: Language) -> bool:
    """Whether a sentence is what its wording says, not what the heading over it announces."""
    told = {"activity": {"modal"}, "goal": {"modal with owner", "passive present", *PRESENT_TENSE}}
    if verdict.kind == "vision" or verdict.evidence in told.get(announced, set()):
        return True
    # «Målet er …» says so itself, also where measures are announced.
    kind_of = vocabulary(language.code).kind_of
    named = any(kind_of(word) == "goal" for word in verdict.cue.split())
    return verdict.kind == "goal" and verdict.evidence == "goal phrase" and named


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
