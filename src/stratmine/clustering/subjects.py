"""What groups of goals are about, in words of one language, and which of these may name them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from stratmine.clustering.candidates import Candidate, parts, readings, whole
from stratmine.clustering.codebook_terms import end_terms, mean_ends
from stratmine.clustering.terms import Background, Terms, Vocabulary
from stratmine.schema import Goal

_FEWEST_GOALS = 2
_HEADING_SHARE = 0.3
"""Share of a group's goals that stand under a heading which may name it."""

_HEADING = 0.7
"""What a heading over all goals of a group counts beside the most central goal."""

_SPEAKS = 0.02
"""Share of a term in what the codebook says of the group's ends from which it is no chance word."""


class Subject(NamedTuple):
    """What a group of goals is about.

    Attributes:
        weights: What each term says about it.
        sure: The terms that are no chance words of one goal: others have them as well, or they
            speak for the ends that the goals may serve. None where no ends are known: then
            nothing tells a broad word from a stray one.
    """

    weights: Mapping[str, float]
    sure: frozenset[str] | None


class GoalsOfLanguage:
    """The goals of one language, read for names.

    Args:
        goals: All goals of the corpus in that language.
        language: ``da`` or ``sv``.
    """

    def __init__(self, goals: Sequence[Goal], language: str) -> None:
        self._code = language
        headings = [goal.context[0] for goal in goals if goal.context]
        texts = sorted({*headings, *(goal.text for goal in goals)})
        self._read = readings(texts, language)
        self._vocabulary = Vocabulary((read.tokens for read in self._read.values()), language)
        self._terms: dict[str, Terms] = {
            text: frozenset(chain.from_iterable(map(self._vocabulary.terms, read.tokens)))
            for text, read in self._read.items()
        }
        self._background = Background(self._terms[goal.text] for goal in goals)
        self._under = Counter(headings)

    def subject(self, own: Iterable[Goal], group: Sequence[Goal]) -> Subject:
        """Return what a group is about; what a plan says twice counts once."""
        speaks: defaultdict[str, float] = defaultdict(float)
        for code, probability in mean_ends(group).items():
            for term, share in end_terms(self._code)[code].items():
                speaks[term] += probability * share
        said = [self._terms[text] for text in dict.fromkeys(goal.text for goal in own)]
        count = Counter(chain.from_iterable(said))
        shared = {term for term, number in count.items() if number >= _FEWEST_GOALS}
        spoken = {term for term, share in speaks.items() if share >= _SPEAKS}
        sure = frozenset(shared | spoken) if speaks else None
        return Subject(self._background.weights(said, speaks), sure)

    def candidates(self, goals: Sequence[Goal]) -> Iterator[tuple[Candidate, float, bool]]:
        """Yield possible names with how central they are, and whether they are a focus area's."""
        for place, goal in enumerate(goals):
            centrality = 1 - place / len(goals)
            read = self._read[goal.text]
            if found := whole(read, self._code, self._vocabulary):
                yield found, centrality, goal.type == "focus_area"
            for found in parts(read, self._code, self._vocabulary):
                yield found, centrality, False
        under = Counter(goal.context[0] for goal in goals if goal.context)
        for heading, number in sorted(under.items()):
            share = min(number / len(goals), number / self._under[heading])
            if number < _FEWEST_GOALS or share < _HEADING_SHARE:
                continue
            found = whole(self._read[heading], self._code, self._vocabulary)
            if found and found.form == "whole":
                yield found, _HEADING * share, True
