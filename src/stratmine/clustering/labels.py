"""Short names for groups of goals, in each language from its own goals' words.

Plans name things well themselves. Each goal, without its figures, and each heading over
several of a group's goals is a candidate. A name is good if its words speak for many goals of
the group and for few others (class-based TF-IDF, Grootendorst 2022, over stems), if it stands
near the centre, and if it is short. Where there is no candidate, the words that set the group
apart name it; where these do not stand out either, the most central goal does, shortened.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stratmine import languages
from stratmine.clustering.phrases import LONGEST, capitalised, phrase, without_opening
from stratmine.clustering.words import content_words, shortened, stem, weak_words, words
from stratmine.schema import Goal, Label

_WORDS = 3
_FEWEST_WORDS = 2
_FEWEST_GOALS = 2
_HEADING_SHARE = 0.3
_COMFORTABLE = 35


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A possible name.

    Attributes:
        name: The words.
        centrality: 1 for the most central goal's, towards 0 for the outermost.
        bonus: How much its kind of text is suited to be a name.
    """

    name: str
    centrality: float
    bonus: float


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
        self._under: Counter[str] = Counter(goal.context[0] for goal in goals if goal.context)

    def name_clusters(self, groups: Iterable[Sequence[Goal]]) -> list[Label]:
        """Name clusters, no two alike where it can be helped.

        Args:
            groups: The goals of each, the most central first; the largest cluster first.
        """
        taken: set[str] = set()
        labels = []
        for goals in groups:
            labels.append(self._label(goals, 0.1, taken))
            taken.update(name for name in (labels[-1].da, labels[-1].sv) if name)
        return labels

    def name_themes(self, groups: Iterable[Sequence[Goal]]) -> list[Label]:
        """Name themes, preferably by focus areas; the arguments are as for clusters."""
        return [self._label(goals, 0.4, set()) for goals in groups]

    def _label(self, goals: Sequence[Goal], for_area: float, taken: set[str]) -> Label:
        names = {}
        for language in languages.SUPPORTED:
            own = [goal for goal in goals if goal.language == language]
            names[language] = self._name(own, language, for_area, taken) if own else None
        return Label(**names)

    def _name(self, goals: Sequence[Goal], language: str, for_area: float, taken: set[str]) -> str:
        score = {
            candidate.name: self._score(candidate, goals, language)
            for candidate in self._candidates(goals, language, for_area)
        }
        free = [name for name in score if name not in taken] or list(score)
        if free:
            return min(free, key=lambda name: (-score[name], name))
        chosen = self._best_words(goals, language)
        if len(chosen) >= _FEWEST_WORDS:
            return capitalised(", ".join(chosen))
        return capitalised(shortened(without_opening(goals[0].text, language), LONGEST))

    def _candidates(
        self, goals: Sequence[Goal], language: str, for_area: float
    ) -> Iterator[_Candidate]:
        headings: Counter[str] = Counter()
        central = (len(goals) + 1) // 2
        for place, goal in enumerate(goals):
            centrality = 1 - place / len(goals)
            name = phrase(goal.text, language) if place < central else None
            if name and self._is_name(name, goal):
                cut = len(name) < len(goal.text.rstrip(" .")) - 1
                bonus = (for_area if goal.type == "focus_area" else 0) - 0.1 * cut
                yield _Candidate(name, centrality, bonus)
            headings.update(goal.context[:1])
        for heading, number in sorted(headings.items()):
            share = min(number / len(goals), number / self._under[heading])
            if number < _FEWEST_GOALS or share < _HEADING_SHARE:
                continue
            name = phrase(heading, language)
            if name and len(name) >= len(heading.rstrip(" .")) - 1:
                yield _Candidate(name, 0.7 * share, for_area)

    def _is_name(self, name: str, goal: Goal) -> bool:
        """Return whether words can stand as a name: no word twice, and not one word of many."""
        said = words(name)
        enough = 1 if goal.type == "focus_area" else _FEWEST_WORDS
        return len(set(said)) == len(said) >= enough

    def _score(self, candidate: _Candidate, goals: Sequence[Goal], language: str) -> float:
        roots = {stem(word) for word in content_words(candidate.name, language)}
        owner = 0.3 * bool(roots & self._names)
        length = max(0, len(candidate.name) - _COMFORTABLE) / 100
        spoken_for = self._coverage(roots - self._names, goals, language)
        score = spoken_for + 0.5 * candidate.centrality + candidate.bonus - owner - length
        return round(score, 6)

    def _coverage(self, roots: set[str], goals: Sequence[Goal], language: str) -> float:
        """Return how much of what goals say is said by a name, 0 to 1: rare words count more."""
        most = self._rarity(language, "")
        best = (
            max((self._rarity(language, root) for root in roots.intersection(forms)), default=0)
            for forms in map(self._forms, goals)
        )
        return sum(best) / (most * len(goals))

    def _rarity(self, language: str, root: str) -> float:
        return math.log(1 + self._goals[language] / max(1, self._frequency[language, root]))

    def _best_words(self, goals: Sequence[Goal], language: str) -> list[str]:
        count: Counter[str] = Counter()
        shown: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for goal in goals:
            for root, form in self._forms(goal).items():
                count[root] += 1
                shown[root][form] += 1
        weight = {
            root: n * self._rarity(language, root)
            for root, n in count.items()
            if n >= _FEWEST_GOALS
        }
        ranked = sorted(weight, key=lambda root: (-weight[root], root))
        return [_most_used(shown[root]) for root in _unlike(ranked)[:_WORDS]]

    def _forms(self, goal: Goal) -> dict[str, str]:
        """Return the stems of a goal's words, each with the form that comes first."""
        forms: dict[str, str] = {}
        weak = weak_words(goal.language)
        for word in content_words(goal.text, goal.language):
            if word not in weak:
                forms.setdefault(stem(word), word)
        return {root: form for root, form in forms.items() if root not in self._names}


def central_goals(goals: Sequence[Goal]) -> Label:
    """Return the words of the most central goal in each language, where there is one."""
    first: dict[str | None, str] = {}
    for goal in goals:
        first.setdefault(goal.language, goal.text)
    return Label(da=first.get("da"), sv=first.get("sv"))


def _most_used(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _unlike(roots: Iterable[str]) -> list[str]:
    """Leave out stems that begin or end like one before them: compounds of the same word."""
    kept: list[str] = []
    for root in roots:
        if not any(root in other or other in root for other in kept):
            kept.append(root)
    return kept
