"""Which goal an indicator measures, told by the words that the two share.

Indicators often stand far from their goals: in a table after the goals of a chapter, or at the
end of the plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from stratmine import languages
from stratmine.extraction.findings.candidates import Candidate
from stratmine.extraction.findings.confidence import kind_of_evidence
from stratmine.extraction.text.words import words
from stratmine.languages import Language

_STEM = 5
"""Letters by which words are compared; shorter words say little."""
_APART = frozenset({"table column", "list of measures"})
"""Evidence of indicators that stand in an area with its goals, but not under them."""
_LEAST = 1.0
"""What the shared words weigh at least: as much as one that no other goal in reach has."""


def with_measured_goals(candidates: Sequence[Candidate], language: Language) -> list[Candidate]:
    """Hang indicators on the goal that names what they measure: «Svinnet skal under 15 procent».

    In reach are the goals of the area that an indicator stands in, beside or under the goal that
    it stands under, or all where it stands under nothing. A plan's only goal is what such
    indicators after it measure, whatever their words.
    """
    if not any(candidate.type == "indicator" for candidate in candidates):
        return list(candidates)
    goals = [i for i, candidate in enumerate(candidates) if candidate.type == "goal"]
    stems = {i: _stems(candidates[i].text, language) for i in goals}
    return [
        replace(one, parent=_goal_of(place, candidates, stems, language))
        if goals and one.type == "indicator"
        else one
        for place, one in enumerate(candidates)
    ]


def _goal_of(
    place: int,
    candidates: Sequence[Candidate],
    stems: dict[int, frozenset[str]],
    language: Language,
) -> int | None:
    indicator = candidates[place]
    parent = indicator.parent
    over = candidates[parent] if parent is not None else None
    if over is None and len(stems) == 1 and min(stems) < place:
        return min(stems)
    settled = _is_settled(indicator, over)
    own = _stems(indicator.text, language)
    if settled or not own or (parent in stems and own & stems[parent]):
        return parent
    base = over.parent if over is not None and over.type == "goal" else parent
    reach = [i for i in stems if base is None or base in _above(i, candidates)]
    spread = Counter(stem for i in reach for stem in stems[i])
    weights = {i: sum(1 / spread[stem] for stem in own & stems[i]) for i in reach}
    ranked = sorted(reach, key=lambda i: -weights[i])
    if not ranked or weights[ranked[0]] < _LEAST:
        return parent
    alone = len(ranked) == 1 or weights[ranked[1]] < weights[ranked[0]]
    return ranked[0] if alone else parent


def _is_settled(indicator: Candidate, over: Candidate | None) -> bool:
    """Whether the layout says what an indicator stands under.

    It does in a row, where a word announces the indicators of an area, and by headings.
    """
    kinds = [kind_of_evidence(reason) for reason in indicator.evidence]
    if any(kind.startswith("heading") for kind in kinds):
        return True
    if over is None:
        return False
    if over.type == "focus_area":
        return not _APART & set(kinds)
    return over.type != "goal" or over.block_id == indicator.block_id


def _above(own: int, candidates: Sequence[Candidate]) -> set[int]:
    """Return what a candidate stands under."""
    above: set[int] = set()
    parent = candidates[own].parent
    while parent is not None and parent not in above:
        above.add(parent)
        parent = candidates[parent].parent
    return above


def _stems(text: str, language: Language) -> frozenset[str]:
    found = {word[:_STEM] for word in words(text) if len(word) >= _STEM and word.isalpha()}
    return frozenset(found - _counting(language.code))


@cache
def _counting(code: str) -> frozenset[str]:
    """Return the stems of words of quantity, which say nothing of what is measured."""
    phrases = languages.get(code).cues.measures
    return frozenset(word[:_STEM] for phrase in phrases for word in phrase.split())
