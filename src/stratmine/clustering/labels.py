"""Short names for groups of goals, in each language from its own goals' words.

Plans name things well themselves: a goal that is short and central names its cluster, and a
focus area that is short and central names its theme. Where there is none, the words that set
the group apart do, by class-based TF-IDF (Grootendorst 2022) over stems: a word names a group
if many of its goals have it, and few goals elsewhere. Where no two words stand out either,
the most central goal gives its own words, shortened.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from stratmine import languages
from stratmine.clustering.words import content_words, shortened, stem, words
from stratmine.schema import ElementKind, Goal, Label

_WORDS = 3
_FEWEST_WORDS = 2
_FEWEST_GOALS = 2
_LONGEST_NAME = 60


class Labeller:
    """Names groups of goals against the background of all goals.

    Args:
        goals: All goals.
    """

    def __init__(self, goals: Sequence[Goal]) -> None:
        owners = {goal.municipality for goal in goals if goal.municipality}
        self._names = {stem(word) for owner in owners for word in words(owner)}
        self._goals: Counter[str | None] = Counter(goal.language for goal in goals)
        self._frequency: Counter[tuple[str | None, str]] = Counter(
            (goal.language, root) for goal in goals for root in self._forms(goal)
        )

    def name_cluster(self, goals: Sequence[Goal]) -> Label:
        """Name a cluster by its goals, the most central first."""
        return self._label(goals, ("focus_area", "goal"))

    def name_theme(self, goals: Sequence[Goal]) -> Label:
        """Name a theme by its goals, the most central first."""
        return self._label(goals, ("focus_area",))

    def _label(self, goals: Sequence[Goal], namers: tuple[ElementKind, ...]) -> Label:
        names = {
            language: self._name([g for g in goals if g.language == language], language, namers)
            for language in languages.SUPPORTED
        }
        return Label(**names)

    def _name(
        self, goals: Sequence[Goal], language: str, namers: tuple[ElementKind, ...]
    ) -> str | None:
        if not goals:
            return None
        central = goals[: (len(goals) + 1) // 2]
        for goal in central:
            if goal.type in namers and _is_name(goal.text):
                return _capitalised(goal.text.rstrip(" .:;,"))
        chosen = self._best_words(goals, language)
        if len(chosen) >= _FEWEST_WORDS:
            return _capitalised(", ".join(chosen))
        return _capitalised(shortened(goals[0].text, _LONGEST_NAME))

    def _best_words(self, goals: Sequence[Goal], language: str) -> list[str]:
        count: Counter[str] = Counter()
        shown: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for goal in goals:
            for root, form in self._forms(goal).items():
                count[root] += 1
                shown[root][form] += 1
        weight = {
            root: n * math.log(1 + self._goals[language] / self._frequency[language, root])
            for root, n in count.items()
            if n >= _FEWEST_GOALS
        }
        ranked = sorted(weight, key=lambda root: (-weight[root], root))
        return [_most_used(shown[root]) for root in _unlike(ranked)[:_WORDS]]

    def _forms(self, goal: Goal) -> dict[str, str]:
        """Return the stems of a goal's words, each with the form that comes first."""
        forms: dict[str, str] = {}
        weak = _weak_words(goal.language)
        for word in content_words(goal.text, goal.language):
            if word not in weak:
                forms.setdefault(stem(word), word)
        return {root: form for root, form in forms.items() if root not in self._names}


@cache
def _weak_words(language: str | None) -> frozenset[str]:
    """Return the words of plans that say how much is done, and not about what."""
    if language not in languages.SUPPORTED:
        return frozenset()
    cues = languages.get(language).cues
    return cues.goal_verbs | cues.activity_verbs | frozenset(cues.owners)


def _is_name(text: str) -> bool:
    """Return whether a goal is short enough to name others, and says no word twice."""
    said = words(text)
    return len(text) <= _LONGEST_NAME and len(set(said)) == len(said) >= _FEWEST_WORDS


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _most_used(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _unlike(roots: Iterable[str]) -> list[str]:
    """Leave out stems that begin or end like one before them: compounds of the same word."""
    kept: list[str] = []
    for root in roots:
        if not any(root in other or other in root for other in kept):
            kept.append(root)
    return kept
