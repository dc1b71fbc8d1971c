"""Short names for groups of goals, in each language from its own goals' words.

Class-based TF-IDF (Grootendorst 2022) over stems: a word names a group if many of its goals
have it, and few goals elsewhere. Words are shown in the form that the goals use most. Where
no two words stand out, the most central goal gives its own words.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from stratmine.clustering.words import content_words, shortened, stem, words
from stratmine.schema import Goal, Label

_WORDS = 3
_FEWEST_WORDS = 2
_FEWEST_GOALS = 2
_LONGEST_GOAL = 60


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

    def label(self, goals: Sequence[Goal]) -> Label:
        """Name a group.

        Args:
            goals: Its goals, the most central first.
        """
        return Label(da=self._in_language(goals, "da"), sv=self._in_language(goals, "sv"))

    def _in_language(self, goals: Sequence[Goal], language: str) -> str | None:
        own = [goal for goal in goals if goal.language == language]
        if not own:
            return None
        chosen = self._best_words(own, language)
        if len(chosen) < _FEWEST_WORDS:
            return shortened(own[0].text, _LONGEST_GOAL)
        name = ", ".join(chosen)
        return name[0].upper() + name[1:]

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
        for word in content_words(goal.text, goal.language):
            forms.setdefault(stem(word), word)
        return {root: form for root, form in forms.items() if root not in self._names}


def _most_used(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _unlike(roots: Iterable[str]) -> list[str]:
    """Leave out stems that begin or end like one before them: compounds of the same word."""
    kept: list[str] = []
    for root in roots:
        if not any(root in other or other in root for other in kept):
            kept.append(root)
    return kept
